/** The pictures: drawn in the colours of the text, so that they follow light, dark and print. */
export const pictureStyle = `
.picture{margin:.4rem 0 1.4rem;min-width:0}
.picture figcaption{font:.82rem/1.5 var(--sans);color:var(--muted);max-width:46rem;margin-top:.4rem}
.picture svg{display:block;max-width:none;font:13px var(--sans);fill:var(--ink)}
.picture text{unicode-bidi:plaintext;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.picture .small{font-size:11px;fill:var(--muted)}
.picture .strong{font-weight:600}
.picture .tick{stroke:var(--rule)}
.picture .lane{stroke:var(--rule);fill:none}
.picture .bar{fill:var(--words-bg);stroke:var(--words)}
.picture .field{fill:var(--words)}
.picture .amount{fill:var(--facts)}
.picture .tie-line{stroke:var(--words);stroke-width:1.4;fill:none;opacity:.75}
.picture .dot{fill:var(--words);stroke:var(--words)}
.picture .hollow{fill:var(--paper);stroke:var(--muted)}
.picture .branch{stroke:var(--muted);fill:none;stroke-width:1.4}
.pictures{display:flex;flex-wrap:wrap;gap:0 3rem;align-items:start}
.pictures .picture{width:min-content;min-width:min(100%,19rem);max-width:100%}
.picture .inside{stroke:none}
`;
