import { html, type Markup, trusted } from './markup.ts';

export interface PageParts {
  readonly title: string;
  /** Constants of the source: nothing that was read ever stands in them. */
  readonly style: string;
  readonly script: string;
  readonly sha256: (text: string) => string;
}

/**
 * A whole page around its content. Its policy allows the one style sheet and the one script that it holds, by their hashes,
 * and nothing else: no request, no handler, no style attribute, no form, no base, no string as code.
 */
export function* page(
  { title, style, script, sha256 }: PageParts,
  content: Iterable<Markup>,
): Generator<string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Variorum">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
`.text;
  for (const piece of content) yield piece.text;
  yield html`<script>${trusted(script)}</script>
</body>
</html>
`.text;
}
