import { at } from '../model/list.ts';
import { mapSides, type Sides } from '../model/sides.ts';
import type { Candidate, CandidateLists } from './candidates.ts';
import type { Collection } from './collection.ts';
import type { Evidence } from './features.ts';
import { NEIGHBOURS, type Neighbourhood, neighbourhoods } from './neighbourhood.ts';
import { cosine, foundInOther, jaccard } from './overlap.ts';
import type { ArticleProfile } from './profile.ts';
import { reuseEvidence } from './reuse-evidence.ts';
import { matchSentences, sentenceLengths } from './sentence-matches.ts';
import { type SharedTerms, shareTerms } from './shared-terms.ts';
import { surroundingEvidence } from './surroundings.ts';
import { Calendar, timeEvidence } from './time-evidence.ts';
import { type Views, viewsOf } from './views.ts';

/** One article as the comparison needs it. */
interface Prepared {
  readonly profile: ArticleProfile;
  readonly views: Views;
  readonly sentenceLengths: Float32Array;
  readonly around: Neighbourhood;
}

/** Articles of at least this many sentences are not short. */
const FULL_LENGTH = 10;
/** Stand in where neither article has a headline: the means over candidate pairs that have one. */
const USUAL_TITLE_FOUND = 0.2;
const USUAL_TITLE_IN_LEDE = 0.07;
/** Stands in where an article names no one: neither for nor against. */
const NO_ACTORS = 0.5;

/** Measures the evidence on pairs of articles of one collection. */
export class EvidenceMeter {
  readonly #collection: Collection;
  readonly #nearest: readonly (readonly Candidate[])[];
  readonly #prepared: readonly Prepared[];
  readonly #calendar: Calendar;

  constructor(collection: Collection, candidates: CandidateLists) {
    const around = neighbourhoods(collection, candidates);
    this.#collection = collection;
    this.#calendar = new Calendar(collection.profiles.map((profile) => profile.day));
    this.#prepared = collection.profiles.map((profile, article) => ({
      profile,
      views: viewsOf(collection, article),
      sentenceLengths: sentenceLengths(profile, collection.idf),
      around: at(around, article),
    }));
    this.#nearest = candidates.lists;
  }

  /** All evidence on two articles, given by their positions; the same whichever is named first. */
  measure(one: number, other: number): Evidence {
    const [left, right] = one < other ? [one, other] : [other, one];
    const pair = { left: at(this.#prepared, left), right: at(this.#prepared, right) };
    const shared = shareTerms({
      left: { ...pair.left, knowsOther: pair.left.around.members.has(right) },
      right: { ...pair.right, knowsOther: pair.right.around.members.has(left) },
    });
    const words = wordEvidence(pair, shared, this.#collection.idf);
    const days = mapSides(pair, ({ profile }) => profile.day);
    const { near, far, ...time } = timeEvidence(days.left, days.right, this.#calendar);
    const surroundings = surroundingEvidence(this.#nearest, left, right, words.terms);
    return {
      ...words,
      ...reuseEvidence(
        mapSides(pair, ({ profile }) => profile),
        shared,
      ),
      ...time,
      ...surroundings,
      ...calendarWords(pair),
      alone: 1 - (pair.left.around.members.size + pair.right.around.members.size) / (2 * NEIGHBOURS),
      short: Math.min(
        1,
        FULL_LENGTH /
          Math.max(1, Math.min(pair.left.profile.sentenceCount, pair.right.profile.sentenceCount)),
      ),
      termsRoot: Math.sqrt(words.terms),
      localTermsRoot: Math.sqrt(words.localTerms),
      termsNear: words.terms * near,
      termsFar: words.terms * far,
      termsUndated: words.terms * time.undated,
      localTermsNear: words.localTerms * near,
      localTermsUndated: words.localTerms * time.undated,
      namesAndSentences: Math.sqrt(words.names * words.sentences),
      localTermsAndNames: Math.sqrt(words.localTerms * words.names),
      localTermsAndLede: Math.sqrt(words.localTerms * words.lede),
      contrastAndLocalTerms: Math.sqrt(surroundings.contrastLeast * words.localTerms),
    };
  }
}

function wordEvidence(pair: Sides<Prepared>, shared: SharedTerms, idf: Float32Array) {
  const view = (name: keyof Views): Sides<Float32Array> => mapSides(pair, ({ views }) => views[name]);
  const local = shared.rarity;
  const sentences = matchSentences(
    mapSides(pair, (side) => side.profile),
    mapSides(pair, (side) => side.sentenceLengths),
    shared,
    idf,
  );
  const actors = foundInOther(shared, view('mainActors'));
  const titleFound = valuesOf(foundInOther(shared, view('title')));
  return {
    terms: cosine(shared, view('terms'), null),
    localTerms: cosine(shared, view('terms'), local),
    names: jaccard(shared, view('names'), null),
    localNames: jaccard(shared, view('names'), local),
    actors: cosine(shared, view('actors'), null),
    mainActors: Math.min(actors.left ?? NO_ACTORS, actors.right ?? NO_ACTORS),
    numbers: jaccard(shared, view('numbers'), null),
    localNumbers: jaccard(shared, view('numbers'), local),
    lede: cosine(shared, view('lede'), null),
    localLede: cosine(shared, view('lede'), local),
    ledeAnswered: Math.min(sentences.opening.left, sentences.opening.right),
    title: cosine(shared, view('title'), null),
    titleFound: meanOr(titleFound, USUAL_TITLE_FOUND),
    titleInLede: meanOr(valuesOf(foundInOther(shared, view('title'), view('lede'))), USUAL_TITLE_IN_LEDE),
    sentences: sentences.mutual,
  };
}

const valuesOf = ({ left, right }: Sides<number | null>): readonly number[] =>
  [left, right].filter((value) => value !== null);

const meanOr = (values: readonly number[], missing: number): number =>
  values.length === 0 ? missing : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Weekdays and years only speak by contradiction or by year: a weekday in common is a coincidence one time in seven. */
function calendarWords({
  left,
  right,
}: Sides<Prepared>): Pick<Evidence, 'weekdayConflict' | 'yearShared' | 'yearConflict'> {
  const [a, b] = [left.profile, right.profile];
  const yearShared = a.years.some((year) => b.years.includes(year));
  return {
    weekdayConflict: a.weekdays !== 0 && b.weekdays !== 0 && (a.weekdays & b.weekdays) === 0 ? 1 : 0,
    yearShared: yearShared ? 1 : 0,
    yearConflict: a.years.length > 0 && b.years.length > 0 && !yearShared ? 1 : 0,
  };
}
