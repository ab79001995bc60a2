const ASCII_ONLY = /^[\x20-\x7e]*$/u;
const LATIN_ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;
const DOTTED = /^(?:\p{L}\.){2,}$/u;
const UNITED_STATES = /^U\.?S\.?(?:A\.?)?$/u;

/**
 * Folds a word for comparison: lower case, plain apostrophes, Latin letters without accents, abbreviations without
 * dots (`E.U.` → `eu`). `US`, `U.S.` and `USA` become `u.s.`: without the dots they would fold to the pronoun `us`.
 */
export function foldWord(text: string): string {
  if (UNITED_STATES.test(text)) return 'u.s.';
  const plain = ASCII_ONLY.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(LATIN_ACCENTS, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’ʼ‘]/gu, "'");
  return DOTTED.test(plain) ? plain.replaceAll('.', '') : plain;
}
