import { opensOpposedPhrase, oppositesOf } from '../../language/lexical-relations.ts';
import type { Token } from '../../language/token.ts';
import { frequencyRank } from '../../language/vectors.ts';
import { at } from '../../model/list.ts';
import { contains } from '../../model/span.ts';
import { bySentence } from './by-sentence.ts';
import { isContentWord, type Mention, mentionOf } from './disagreement.ts';

/** A word or phrase that may have an opposite: `rose`, `turned down`, `left-wing`. */
export interface OppositeUnit extends Mention {
  /** What it is looked up by: dictionary form, and the plain form of a comparative. */
  readonly keys: readonly string[];
  /** What is the opposite of one of its keys. */
  readonly opposites: readonly ReadonlySet<string>[];
  /** Of its first word. */
  readonly lemma: string;
}

/** No sentence has so many words that are worth the look; it bounds the pairs of hostile ones. */
const MAX_UNITS = 60;
/** `turned the last offer down` */
const PARTICLE_REACH = 4;

/** The first of each word or phrase of a sentence that has an opposite; no part of a name (`Rear Admiral`) has one. */
export const oppositeUnits = bySentence((tokens, sentence) => {
  const names = sentence.names.filter(({ kind }) => kind !== 'demonym');
  const units = new Map<string, OppositeUnit>();
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    if (place < next || units.size === MAX_UNITS || !mayHaveOpposite(token)) continue;
    const phrase = phraseAt(tokens, place);
    if (phrase !== null) next = phrase.next;
    const key = phrase?.key ?? token.lemma;
    if (units.has(key)) continue;
    const { keys, opposites } = phrase === null ? lookUp(token) : lookUpPhrase(key);
    if (opposites.length === 0 || names.some((name) => contains(name, token))) continue;
    const mention = mentionOf(tokens, place, phrase?.to ?? place + 1);
    units.set(key, { ...mention, keys, opposites, lemma: token.lemma });
  }
  return [...units.values()];
});

/** `spoke against it` / `spoke in favour of it`; other closed-class words are compared by their place. */
const mayHaveOpposite = (token: Token): boolean => isContentWord(token) || token.norm === 'against';

const lookUpPhrase = (key: string): Lookup => ({
  keys: [key],
  opposites: [oppositesOf(key) ?? new Set<string>()],
});

type Lookup = Pick<OppositeUnit, 'keys' | 'opposites'>;

// A text's words come back again and again. Emptied before it grows large.
const lookups = new Map<string, Lookup>();
const MOST_LOOKUPS = 50_000;

function lookUp({ lemma, norm }: Token): Lookup {
  const known = lookups.get(norm);
  if (known !== undefined) return known;
  const keys = keysOf(lemma, norm);
  const negated = negatedForms(norm);
  const listed = keys.flatMap((key) => oppositesOf(key) ?? []);
  const found = { keys, opposites: negated.size === 0 ? listed : [...listed, negated] };
  if (lookups.size >= MOST_LOOKUPS) lookups.clear();
  lookups.set(norm, found);
  return found;
}

interface Phrase {
  readonly key: string;
  readonly to: number;
  /** Where to go on: what stands between a verb and its particle has words of its own. */
  readonly next: number;
}

/** The phrase that starts at a token, if the table of opposites holds it. */
function phraseAt(tokens: readonly Token[], place: number): Phrase | null {
  const { lemma, norm } = at(tokens, place);
  if (!opensOpposedPhrase(lemma) && !opensOpposedPhrase(norm)) return null;
  return compoundAt(tokens, place) ?? verbWithParticle(tokens, place);
}

/** `left-wing` */
function compoundAt(tokens: readonly Token[], place: number): Phrase | null {
  const [first, hyphen, second] = tokens.slice(place, place + 3);
  if (hyphen?.text !== '-' || hyphen.start !== first?.end || hyphen.end !== second?.start) return null;
  const key = `${first.norm}-${second.lemma}`;
  return oppositesOf(key) === undefined ? null : { key, to: place + 3, next: place + 3 };
}

/** `turned down`, `turned the last offer down` */
function verbWithParticle(tokens: readonly Token[], place: number): Phrase | null {
  const { lemma } = at(tokens, place);
  for (let last = place + 1; last <= place + PARTICLE_REACH; last += 1) {
    const token = tokens[last];
    if (token === undefined || token.kind === 'punctuation') return null;
    const key = `${lemma} ${token.norm}`;
    if (oppositesOf(key) !== undefined)
      return { key, to: last + 1, next: last === place + 1 ? last + 1 : place + 1 };
  }
  return null;
}

/** As written too (`unarmed` / `armed`), and a comparative by what may be its plain form: `stronger` → `strong`, `easier` → `easy`. */
function keysOf(lemma: string, norm: string): readonly string[] {
  if (lemma !== norm) return [lemma, norm];
  const stem = /^(.{2,40}?)(?:er|est)$/u.exec(norm)?.[1];
  return stem === undefined
    ? [lemma]
    : [lemma, stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
}

const SHORTEST_NEGATED = 4;

/** `confirmed` of `unconfirmed` and the other way round: the pairs are too many to list. */
const negatedForms = (norm: string): ReadonlySet<string> =>
  new Set(
    [`un${norm}`, norm.startsWith('un') ? norm.slice(2) : ''].filter(
      (form) => form.length >= SHORTEST_NEGATED && frequencyRank(form) >= 0,
    ),
  );

export const areOppositeUnits = (a: OppositeUnit, b: OppositeUnit): boolean =>
  isAgainst(a, b) || isAgainst(b, a);

const isAgainst = ({ opposites }: OppositeUnit, { keys }: OppositeUnit): boolean =>
  opposites.length > 0 && keys.some((key) => opposites.some((set) => set.has(key)));
