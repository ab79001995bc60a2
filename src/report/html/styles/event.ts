/** The page of an event: articles, the differences that matter, the parallel text and its notes. */
export const eventStyle = `
.articles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 2.2rem;margin:.6rem 0 1.4rem}
.articles>li{display:flex;gap:.8rem;min-width:0}.articles>li>div{min-width:0}
.letter.big{font-size:1.5rem;line-height:1.15;min-width:1.2ch}
.articles h3{max-height:7.8em;overflow:hidden}
.standing{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.5rem 1.2rem;margin-top:1.2rem}
.standing dt{font:600 .86rem/1.75 var(--sans)}
.foremost{counter-reset:none}
.foremost>li{padding:1rem 0 1.1rem;border-top:1px solid var(--rule)}
.foremost>li:first-child{border-top:0;padding-top:.2rem}
.claim{font-size:1.15rem;line-height:1.4;max-width:52rem}
.claim .kind{margin-right:.35em}
.pairs{margin-top:1.4rem}.pairs summary{cursor:pointer;padding:.35rem 0}.pairs li{padding:.3rem 0 .3rem 1rem;max-width:52rem}.pairs .kind{margin-right:.35em}
.detail{font:italic .92em/1.4 var(--serif);color:var(--muted)}
.contexts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.6rem 2.2rem;margin-top:.6rem}
.context{min-width:0;border-left:2px solid var(--rule);padding-left:.8rem}
.who,.voice,.where,.caution,.tie,.nearest,.absent-line{font:.8rem/1.45 var(--sans);color:var(--muted)}
.who abbr,.where .letter{color:var(--ink);font-size:.86rem}
.context blockquote{font-size:.97rem;line-height:1.5}
.caution{margin-top:.25rem}
.num{display:inline-block;justify-self:start;min-width:1.55em;text-align:center;font:600 .78rem/1.5 var(--sans);font-variant-numeric:tabular-nums;text-decoration:none;border:1px solid currentColor;border-radius:1em;padding:0 .35em}
mark{color:inherit;background:none;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none;border-radius:2px}
mark.words{text-decoration-color:var(--words);background:var(--words-bg)}
mark.speech{text-decoration-color:var(--speech);text-decoration-style:double;background:var(--speech-bg)}
mark.facts{text-decoration-color:var(--facts);text-decoration-thickness:3px;background:var(--facts-bg)}
mark.choice{text-decoration-color:var(--choice);text-decoration-style:dotted}
mark.choice.is-whole{text-decoration:none}
mark.evidence{text-decoration:none}
mark.evidence:target,mark:target{background:var(--tint);box-shadow:0 0 0 2px var(--focus)}
mark.is-lit,.note.is-lit{box-shadow:0 0 0 2px var(--focus)}
mark.is-off{background:none;text-decoration:none}
.ref{font:600 .66rem/1 var(--sans);vertical-align:.45em;text-decoration:none;padding:0 .12em;margin:0 .06em;-webkit-user-select:none;user-select:none}
.ref.words{color:var(--words)}.ref.speech{color:var(--speech)}.ref.facts{color:var(--facts)}.ref.choice{color:var(--choice)}
.toolbar{display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;align-items:baseline;font:.86rem/1.6 var(--sans);background:var(--tint);border:1px solid var(--rule);border-radius:4px;padding:.6rem .9rem;margin-bottom:1rem}
.toolbar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;min-width:0}
.toolbar legend{float:left;padding:0;margin-right:.3rem}
.toolbar p{color:var(--muted)}
.toolbar label{white-space:nowrap}
.toolbar select{max-width:14rem}
.heads{display:grid;gap:0 2rem;padding:.5rem 0 .45rem 3rem;border-bottom:2px solid var(--strong-rule);position:sticky;top:0;background:var(--paper);z-index:1;font:600 .9rem/1.3 var(--sans)}
.head{min-width:0;max-height:2.6em;overflow:hidden}
.stacked .heads{display:none}
.row{display:grid;grid-template-columns:2.2rem minmax(0,1fr);column-gap:.8rem;padding:.9rem 0 1rem;border-bottom:1px solid var(--rule);break-inside:avoid-page}
.row>*{grid-column:2}
.row>.place{grid-column:1;grid-row:1;font:.8rem/1.9 var(--sans);color:var(--muted);text-decoration:none;text-align:right;font-variant-numeric:tabular-nums}
.row>.place:hover{text-decoration:underline}
.row:target{background:var(--tint)}
.cells{display:grid;gap:.3rem 2rem;min-width:0}
.columns-1 .cells{grid-template-columns:minmax(0,44rem)}
.columns-1 .heads,.columns-1 .where{display:none}
.columns-1 .row{border:0;padding:.3rem 0}
.columns-2 .cells,.columns-2 .heads,.is-pair .cells,.is-pair .heads{grid-template-columns:repeat(2,minmax(0,1fr))}
.columns-3 .cells,.columns-3 .heads{grid-template-columns:repeat(3,minmax(0,1fr))}
.columns-4 .cells,.columns-4 .heads{grid-template-columns:repeat(4,minmax(0,1fr))}
.columns-3.is-pair .cells,.columns-3.is-pair .heads,.columns-4.is-pair .cells,.columns-4.is-pair .heads{grid-template-columns:repeat(2,minmax(0,1fr))}
.columns-3 .cells p,.columns-4 .cells p{font-size:.95rem}
.stacked:not(.is-pair) .cell{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.8rem}
.stacked:not(.is-pair) .where{padding-top:.2em}
.is-pair .cell.is-left{grid-column:1;grid-row:1}.is-pair .cell.is-right{grid-column:2;grid-row:1}
.cell{min-width:0}
.where{display:block}
.cell.none p{font:.86rem/1.5 var(--sans);color:var(--muted);border-left:2px dotted var(--rule);padding-left:.7rem;padding-top:.15rem}
.nearest{display:block;margin-top:.15rem}
.absent-line{margin-top:.4rem}
.tie{margin-top:.4rem}
.notes{margin-top:.55rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:.1rem 1.6rem;font:.84rem/1.45 var(--sans)}
.note{display:grid;grid-template-columns:2.5rem minmax(0,1fr);gap:.2rem;padding:.28rem .3rem .28rem 0;border-radius:3px;align-items:start}
.note[data-minor]{opacity:1;font-size:.8rem}
.note .detail{font-size:.95em;font-family:var(--sans)}
.readings,.readings li{display:inline}
.readings li+li::before{content:"\\2003";}
.readings .quoted{font-family:var(--serif);font-size:1.04em}
.note:target,.note.is-chosen{background:var(--tint);box-shadow:0 0 0 2px var(--focus)}
mark.is-chosen{box-shadow:0 0 0 2px var(--focus)}
.note{scroll-margin-top:11rem}
.shared-cautions{margin-top:.35rem}
.whole{margin-top:1.4rem}
.coverage th{width:34%;font-family:var(--serif);font-size:.95rem}
.coverage thead th{font-family:var(--sans);font-size:inherit}
.coverage th a{font:600 .8rem/1 var(--sans);margin-right:.3em}
.coverage td,.names td{min-width:8.5rem}
.coverage .found{color:var(--ink)}
.names th{min-width:7.5rem}.names th span{font-family:var(--serif);font-size:.98rem}.names th small{display:block}
.times{color:var(--muted);font:.82rem/1.4 var(--sans)}
.alike{margin-top:.9rem;max-width:52rem}.alike b{font:600 .86rem/1.5 var(--sans)}
.evidence{font:.8rem/1.45 var(--sans)}
mark.evidence{font:inherit}
.names td p{font-family:var(--serif);font-size:.98rem}
.voices td,.tone td{min-width:6rem}
.voices tbody+tbody tr:first-child>*{border-top:2px solid currentColor}
.cuts{margin:.3rem 0 1rem;font-size:.95rem}
.cuts li{display:grid;grid-template-columns:minmax(9rem,12rem) minmax(0,1fr);gap:1rem;padding:.28rem 0;border-bottom:1px solid var(--rule)}
.reason{font:.82rem/1.7 var(--sans);color:var(--muted)}
#cuts h3{margin-top:.9rem}
#method h3{margin:1.2rem 0 .4rem}
#method p{max-width:46rem}#method p+p{margin-top:.6rem}
.kinds{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.15rem 1rem;font-size:.95rem}
.inputs td,.inputs th{min-width:6rem}
@media (max-width:60rem){.columns-3:not(.is-pair) .cells,.columns-4:not(.is-pair) .cells{grid-template-columns:minmax(0,1fr)}.columns-3:not(.is-pair) .heads,.columns-4:not(.is-pair) .heads{display:none}}
@media (max-width:46rem){.parallel .cells,.parallel.is-pair .cells,.stacked:not(.is-pair) .cell{grid-template-columns:minmax(0,1fr);gap:.5rem}
.is-pair .cell.is-left,.is-pair .cell.is-right{grid-column:1;grid-row:auto}
.parallel .heads{display:none}
.row{grid-template-columns:1.4rem minmax(0,1fr);column-gap:.5rem}
.standing,.kinds,.cuts li{grid-template-columns:minmax(0,1fr);gap:.1rem}.standing dd+dt{margin-top:.6rem}
.toolbar label{white-space:normal}.names td,.coverage td{min-width:7rem}
html{scroll-padding-top:1rem}}
@media (min-width:46.01rem){.columns-2 .where .letter{display:none}}
`;
