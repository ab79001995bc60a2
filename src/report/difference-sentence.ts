import { detailWords, type Place, placeWords } from '../model/detail-words.ts';
import type { Difference, DifferenceKind, DifferenceSide, Voice } from '../model/difference.ts';
import { oneLine } from './plain.ts';
import { groupedSides, type SideGroup } from './side-groups.ts';

/** A piece of the sentence that says what a difference is. */
export type SentencePiece =
  /** Words of ours. */
  | { readonly kind: 'words'; readonly text: string }
  /** The articles that are meant; each renderer names them in its way. */
  | { readonly kind: 'articles'; readonly sides: readonly DifferenceSide[]; readonly areMissing: boolean }
  /** Words of an article, to stand in quotation marks. */
  | { readonly kind: 'phrase'; readonly text: string }
  /** What is told of an article as a whole; names and words of articles may stand in it. */
  | { readonly kind: 'told'; readonly text: string }
  /** Who is said to speak. */
  | { readonly kind: 'speaker'; readonly text: string };

/**
 * A difference as one sentence, made from its sides alone: `A quotes “at least 12” (Orla Venn); B writes “nine”.` Whose words
 * they are is told by the verb. Its details are no part of it, unless the sentence says them.
 */
export function differenceSentence(difference: Difference): readonly SentencePiece[] {
  const groups = groupedSides(difference);
  const placed = groups.filter(({ side }) => side.span !== null);
  const others = groups.filter(({ side }) => side.span === null);
  const places = placesOf(difference);
  const clauses =
    placed.length === 0
      ? wholeClauses(difference, groups)
      : [
          ...(places === null ? phraseClauses(difference.kind, placed) : placeClauses(difference, places)),
          ...others.map((group) => (group.side.text === '' ? notFoundIn(group) : toldOf(group))),
        ];
  return closed(clauses);
}

/** The details in words, as far as the sentence does not say them; what comes nearest is shown with its sentence. */
export const furtherWords = (difference: Difference, nameOf: (article: string) => string): string =>
  difference.kind === 'selection' || placesOf(difference) !== null
    ? ''
    : detailWords(difference.details ?? [], nameOf);

interface Clause {
  readonly pieces: readonly SentencePiece[];
  /** What stands before it, where it is not the first. */
  readonly after: ', ' | '; ';
}

const words = (text: string): SentencePiece => ({ kind: 'words', text });
const told = (text: string): SentencePiece => ({ kind: 'told', text });
const articles = ({ articles: sides, side }: SideGroup): SentencePiece => ({
  kind: 'articles',
  sides,
  areMissing: side.span === null && side.text === '',
});

const clause = (...pieces: readonly SentencePiece[]): Clause => ({ pieces, after: '; ' });

/** What an article does with its phrase, for one article and for several. */
type Verb = readonly [one: string, several: string];

const VERBS: Readonly<Record<Voice, Verb>> = {
  quote: ['quotes', 'quote'],
  reported: ['reports', 'report'],
  narrator: ['writes', 'write'],
};

const verbOf = (kind: DifferenceKind, voice: Voice): Verb => {
  if (kind === 'selection') return ['tells', 'tell'];
  return kind === 'figures' && voice === 'narrator' ? ['gives', 'give'] : VERBS[voice];
};

/** A quotation's own comma (`“It is done,” she said`) would stand before ours. */
const TRAILING = /[\s,;:]{1,8}$/u;

/** Behind a longer phrase a reader has lost the verb. */
const LONGEST_BEFORE_GAP = 60;

/** `A writes “organized”, B “systematic”`: the verb stands once where both do the same. */
function phraseClauses(kind: DifferenceKind, groups: readonly SideGroup[]): readonly Clause[] {
  return groups.map((group, place) => {
    const { side } = group;
    const before = groups[place - 1];
    const verb = verbOf(kind, side.voice);
    const isGap =
      before !== undefined &&
      before.side.text.length <= LONGEST_BEFORE_GAP &&
      before.articles.length === 1 &&
      group.articles.length === 1 &&
      verbOf(kind, before.side.voice) === verb;
    return {
      pieces: [
        articles(group),
        words(isGap ? ' ' : ` ${group.articles.length === 1 ? verb[0] : verb[1]} `),
        { kind: 'phrase', text: side.text.replace(TRAILING, '') },
        ...speakerOf(side, before?.side),
      ],
      after: isGap ? ', ' : '; ',
    };
  });
}

/** Who speaks, unless the clause before has just said so. */
const speakerOf = ({ speaker, voice }: DifferenceSide, before?: DifferenceSide): readonly SentencePiece[] =>
  speaker === undefined || voice === 'narrator' || speaker === before?.speaker
    ? []
    : [{ kind: 'speaker', text: speaker }];

/** Where each article tells a statement that stands early here and late there; null for every other difference. */
const placesOf = ({ details = [] }: Difference): readonly Place[] | null =>
  details.find((detail) => detail.kind === 'places')?.of ?? null;

/** `A tells “…” in sentence 1 of 14; B tells it in sentence 9 of 15`. */
function placeClauses({ sides }: Difference, places: readonly Place[]): readonly Clause[] {
  return sides.map((side, index) => {
    const who: SentencePiece = { kind: 'articles', sides: [side], areMissing: false };
    const place = places.find(({ article }) => article === side.article);
    const where = place === undefined ? [] : [words(` in sentence ${placeWords(place)}`)];
    return index === 0
      ? clause(who, words(' tells '), { kind: 'phrase', text: side.text }, ...where)
      : clause(who, words(' tells it'), ...where);
  });
}

const notFoundIn = (group: SideGroup): Clause => clause(words('not found in '), articles(group));
const toldOf = (group: SideGroup): Clause => clause(articles(group), words(': '), told(group.side.text));

/** What is told of articles as wholes: voices, words, tone, headlines. */
function wholeClauses(difference: Difference, groups: readonly SideGroup[]): readonly Clause[] {
  const { kind, sides } = difference;
  const subject = kind === 'tone' || kind === 'frames' ? commonSubject(sides) : null;
  return groups.map((group, place) => {
    const [one, several] = WHOLE_VERBS[kind] ?? ['', ''];
    const verb = group.articles.length === 1 ? one : several;
    const text = wholeText(group.side, subject);
    const opening = place === 0 && subject !== null ? [words(`${subject}: `)] : [];
    if (text === '' && verb === '') return clause(words('not found in '), articles(group));
    if (text === '') return clause(articles(group), words(` ${verb} none`));
    return verb === '' || !canBeUsed(difference, group.side)
      ? clause(...opening, articles(group), words(subject === null ? ': ' : ' '), told(text))
      : clause(articles(group), words(` ${verb} `), told(text));
  });
}

const WHOLE_VERBS: Readonly<Partial<Record<DifferenceKind, Verb>>> = {
  quotation: ['has', 'have'],
  voice: ['gives', 'give'],
  'distinctive-words': ['uses', 'use'],
};

/** Words that stand in the article can be used, and `too short to say` cannot. */
const canBeUsed = ({ kind, evidence = [] }: Difference, side: DifferenceSide): boolean =>
  kind !== 'distinctive-words' || evidence.some(({ article }) => article === side.article);

/** `loaded words`, where all sides that tell anything tell it of one thing. */
function commonSubject(sides: readonly DifferenceSide[]): string | null {
  const [subject, ...others] = new Set(sides.flatMap(({ told: parts }) => parts?.of ?? []));
  return subject === undefined || others.length > 0 ? null : subject;
}

/** Without the subject where the sentence begins with it; of a speaker `Orla Venn 41 words reported`. */
function wholeText({ text, told: parts }: DifferenceSide, subject: string | null): string {
  if (parts === undefined) return text;
  return subject === null ? `${parts.of} ${parts.words}` : parts.words;
}

/** The clauses as one sentence; a phrase that ends one itself needs no second full stop. */
function closed(clauses: readonly Clause[]): readonly SentencePiece[] {
  const pieces = clauses.flatMap(({ pieces: own, after }, place) =>
    place === 0 ? own : [words(after), ...own],
  );
  const last = pieces[pieces.length - 1];
  const isClosed = last?.kind === 'phrase' && /[.?!…]["”’]?$/u.test(oneLine(last.text));
  return isClosed ? pieces : [...pieces, words('.')];
}
