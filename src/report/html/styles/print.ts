/** On paper: no controls, the colours of the light page, nothing torn between two sheets. */
export const printStyle = `
@media print{
@page{margin:16mm 14mm}
html{font-size:9.5pt;background:#fff}
body{max-width:none;padding:0}
nav,.toolbar,.skip,.brand a span{display:none!important}
a{color:inherit;text-decoration:none}
.heads{position:static}
.row,.note,.foremost>li,.picture,tr,.articles>li{break-inside:avoid}
h2,h3,.lead{break-after:avoid}
.scroll{overflow:visible}
.picture svg{max-width:100%;height:auto}
.pictures{display:block}
.pictures .picture{width:auto}
mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
section+section{margin-top:1.4rem}
}
`;
