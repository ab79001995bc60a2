/** The index of a report. */
export const indexStyle = `
.events th{font:600 1.05rem/1.3 var(--serif);width:26%}
.events thead th{font:600 .86rem/1.3 var(--sans);width:auto}
.events td small{white-space:nowrap;display:block}
.events thead th:first-child{width:26%}
.events td .quoted{font-family:var(--serif);font-size:1.04em}
.events thead button{border:0;background:none;padding:0;font:inherit;text-align:left;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.25em}
.events thead [aria-sort=ascending] button::after{content:" \\2191"}
.events thead [aria-sort=descending] button::after{content:" \\2193"}
.find{font:.9rem/1.6 var(--sans);margin:.4rem 0 1rem}
.find output{color:var(--muted);margin-left:.6em}
.alone-events{columns:2 24rem;column-gap:3rem;margin-top:.5rem}
.alone-events li{padding:.35rem 0;break-inside:avoid}
.alone-events .meta{display:block}
@media (max-width:52rem){
.events thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.events,.events tbody,.events tr,.events th,.events td{display:block;width:auto}
.events tr{padding:.8rem 0;border-bottom:1px solid var(--rule)}
.events th,.events td{border:0;padding:.1rem 0}
.events td::before{content:attr(data-label) ": ";color:var(--muted)}
.events td small{display:inline}
}
`;
