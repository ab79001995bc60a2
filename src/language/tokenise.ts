import type { Span } from '../model/span.ts';
import { functionWords } from './data/en/function-words.ts';
import { foldWord } from './fold.ts';
import { lemmaOf } from './lemma.ts';
import type { Token, TokenKind } from './token.ts';

// In this order: abbreviations with dots (U.S.), numbers (1,250.5 or 15th), words (O'Brien, G7), runs of one mark.
const PIECE =
  /((?:\p{L}\.){2,})|(\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th)?)|(\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(([^\s\p{L}\p{Nd}])\5*)/gu;
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The tokens of a text, or of a span of it, in order, with offsets into the whole text. White space is dropped;
 * everything else stands in exactly one token. `Iran-Iraq` is three tokens, `don't` is `do` and `n't`.
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const piece = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (const match of piece.matchAll(PIECE)) {
    const start = span.start + match.index;
    const [whole, dotted, number, word] = match;
    if (word !== undefined) pushWord(tokens, word, start);
    else
      tokens.push(
        tokenOf(
          number !== undefined ? 'number' : dotted !== undefined ? 'word' : 'punctuation',
          whole,
          start,
        ),
      );
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number): void {
  if (mayLackSpaces(word) && WITHOUT_SPACES.test(word)) {
    pushWordsWithoutSpaces(tokens, word, start);
    return;
  }
  const clitic = word.includes("'") || word.includes('’') ? CLITIC.exec(word) : null;
  if (clitic === null || clitic.index === 0) {
    tokens.push(tokenOf('word', word, start));
    return;
  }
  tokens.push(tokenOf('word', word.slice(0, clitic.index), start));
  tokens.push(tokenOf('clitic', clitic[0], start + clitic.index));
}

/** The first of these scripts is Thai; most words are told without the regular expression. */
function mayLackSpaces(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0xe00) return true;
  return false;
}

let segmenter: Intl.Segmenter | undefined;

/** Chinese, Japanese, Thai and their like: the dictionary-based segmentation of Unicode (UAX 29 with ICU's dictionaries). */
function pushWordsWithoutSpaces(tokens: Token[], word: string, start: number): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(word))
    tokens.push(tokenOf('word', segment, start + index));
}

/** What a token owes to its spelling alone. */
type Form = Pick<Token, 'norm' | 'lemma' | 'isFunctionWord' | 'isCapitalised'>;

// A text's words come back again and again; folding and look-up are the cost of a token. Emptied before it grows large.
const forms = new Map<string, Form>();
const MOST_FORMS = 100_000;
const LONGEST_KEPT = 40;

function tokenOf(kind: TokenKind, text: string, start: number): Token {
  const { norm, lemma, isFunctionWord, isCapitalised } =
    kind === 'word' ? formOf(text) : formOfOther(kind, text);
  return { start, end: start + text.length, kind, text, norm, lemma, isFunctionWord, isCapitalised };
}

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const norm = foldWord(text);
  const form = {
    norm,
    lemma: lemmaOf(norm),
    isFunctionWord: functionWords.has(norm),
    isCapitalised: CAPITAL.test(text),
  };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (text.length <= LONGEST_KEPT) forms.set(text, form);
  return form;
}

function formOfOther(kind: TokenKind, text: string): Form {
  const norm = foldWord(text);
  return { norm, lemma: norm, isFunctionWord: kind === 'clitic', isCapitalised: false };
}
