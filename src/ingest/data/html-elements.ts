/** Elements whose text stands apart from the text around them (HTML Living Standard, 15.3, `display: block`). */
export const blockElements: readonly string[] =
  'address article aside blockquote body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  );
