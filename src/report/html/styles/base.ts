/**
 * Type, colour and the parts that every page has. Faces are those of the reader's own machine: a page makes no request.
 * Colours were chosen for a contrast of 4.5 to 1 at least, on the paper and on the tints.
 */
export const baseStyle = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--tint:#f5f2ea;--ink:#1d1b18;--muted:#5d574d;--rule:#dcd6c8;--strong-rule:#1d1b18;--link:#7c1d1d;--focus:#1a5fb4;
--words:#1b4f82;--speech:#6b3187;--facts:#a02417;--choice:#2b6341;
--words-bg:#e3edf7;--speech-bg:#f0e6f5;--facts-bg:#fae3df;--choice-bg:#e2f0e6;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","Source Serif 4",Charter,Georgia,"Noto Serif","DejaVu Serif",serif;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#16171a;--tint:#1f2125;--ink:#e8e4db;--muted:#aaa498;--rule:#393b40;--strong-rule:#8d877b;--link:#f0a59a;--focus:#8ab8f5;
--words:#93c0ec;--speech:#d3a9e8;--facts:#f5a394;--choice:#93cfa8;
--words-bg:#1c2f42;--speech-bg:#35233f;--facts-bg:#46231d;--choice-bg:#1c3626}}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{font:100%/1.55 var(--serif);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{max-width:78rem;margin:0 auto;padding:1.25rem clamp(1rem,4vw,3rem) 4rem;overflow-wrap:anywhere}
h1,h2,h3,p,ol,ul,dl,dd,figure,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
abbr{text-decoration:none}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block;font-family:var(--sans)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.masthead{border-top:4px solid var(--strong-rule);border-bottom:1px solid var(--strong-rule);padding:.7rem 0 1.1rem}
.brand{font:.85rem/1.4 var(--sans);color:var(--muted);letter-spacing:.02em}
.brand a{color:inherit;text-decoration:none}
.brand a span{text-decoration:underline;margin-left:.6em}
.brand b{color:var(--ink)}
h1{font-size:clamp(1.65rem,1.1rem + 2vw,2.5rem);line-height:1.12;font-weight:600;letter-spacing:-.012em;margin:.9rem 0 .6rem;max-width:24em;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.2;font-weight:600;margin:0 0 .35rem}
h3{font-size:1.08rem;line-height:1.3;font-weight:600}
.deck{font-size:1.1rem;font-style:italic}
.meta,.source,.aside{font:.86rem/1.5 var(--sans);color:var(--muted)}
.meta b{color:var(--ink);font-weight:600}
.lead{max-width:46rem;color:var(--muted);margin-bottom:1.1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:.6rem 0;border-bottom:1px solid var(--rule);font:.88rem/1.5 var(--sans)}
section{padding-top:2.4rem}
section+section{margin-top:2.4rem;border-top:1px solid var(--strong-rule);padding-top:1.2rem}
footer{margin-top:3rem;padding-top:.8rem;border-top:4px solid var(--strong-rule);font:.86rem/1.5 var(--sans);color:var(--muted)}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font:.86rem/1.45 var(--sans);font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:0 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule)}
thead th{overflow-wrap:break-word;border-bottom:1px solid var(--strong-rule);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
tfoot th,tfoot td{font-weight:600;border-bottom:0}
td small{display:block;color:var(--muted);font-size:.92em}
code{font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;word-break:break-all}
kbd{font:600 .8rem/1 var(--sans);border:1px solid var(--muted);border-radius:3px;padding:.1em .4em;background:var(--paper)}
.letter,abbr{font:600 .95em/1 var(--sans);color:inherit}
.absent,.none{color:var(--muted)}
.absent{font-style:italic}
select,input[type=search],button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--muted);border-radius:3px;padding:.2rem .4rem;max-width:100%}
input[type=checkbox]{accent-color:var(--link);width:1rem;height:1rem;margin:0 .35em 0 0;vertical-align:-.12em}
.kind{font:600 .78rem/1.3 var(--sans);letter-spacing:.01em}
.words .kind,.words .num{color:var(--words)}.speech .kind,.speech .num{color:var(--speech)}
.facts .kind,.facts .num{color:var(--facts)}.choice .kind,.choice .num{color:var(--choice)}
@media (max-width:46rem){html{font-size:96%}th,td{padding-right:.6rem}}
`;
