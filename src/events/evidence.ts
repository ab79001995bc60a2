import { at } from '../model/list.ts';
import type { Sides } from '../model/sides.ts';
import type { Candidate, CandidateLists } from './candidates.ts';
import type { Collection } from './collection.ts';
import type { Evidence } from './features.ts';
import { NEIGHBOURS, type Neighbourhood, Neighbourhoods } from './neighbourhood.ts';
import { type Happening, happeningOf, likenessInMeaning } from './opening-meaning.ts';
import { cosine, foundInOther, jaccard, localCosine, localJaccard, sharedWeight } from './overlap.ts';
import type { ArticleProfile } from './profile.ts';
import { reuseEvidence } from './reuse-evidence.ts';
import { matchSentences, sentenceLengths } from './sentence-matches.ts';
import { type SharedTerms, shareTerms } from './shared-terms.ts';
import { slotEvidence } from './slot-evidence.ts';
import { surroundingEvidence } from './surroundings.ts';
import { Calendar, timeEvidence } from './time-evidence.ts';
import { type View, type Views, viewsOf } from './views.ts';

/** One article as the comparison needs it. */
interface Prepared {
  readonly profile: ArticleProfile;
  readonly views: Views;
  readonly sentenceLengths: Float32Array;
  readonly happening: Happening;
  readonly around: Neighbourhood;
}

/** Articles of at least this many sentences are not short. */
const FULL_LENGTH = 10;
/** Stand in where neither article has a headline: the means over candidate pairs that have one. */
const USUAL_TITLE_FOUND = 0.2;
const USUAL_TITLE_IN_LEDE = 0.07;
/** Stands in where an article names no one, no place: neither for nor against. */
const NOTHING_NAMED = 0.5;
/** Shared weight, in nats of idf, that counts as half of all there could be. */
const HALF_OF_NAMES = 20;
const HALF_OF_TERMS = 150;

/** Measures the evidence on pairs of articles of one collection. */
export class EvidenceMeter {
  readonly #collection: Collection;
  readonly #nearest: readonly (readonly Candidate[])[];
  readonly #neighbourhoods: Neighbourhoods;
  readonly #calendar: Calendar;
  /** Filled when an article is first asked for. */
  readonly #prepared = new Map<number, Prepared>();

  constructor(collection: Collection, candidates: CandidateLists) {
    this.#collection = collection;
    this.#nearest = candidates.lists;
    this.#neighbourhoods = new Neighbourhoods(collection, candidates);
    this.#calendar = new Calendar(collection.profiles.map((profile) => profile.day));
  }

  #prepare(article: number): Prepared {
    const known = this.#prepared.get(article);
    if (known !== undefined) return known;
    const { idf, ranks, profiles } = this.#collection;
    const profile = at(profiles, article);
    const views = viewsOf(this.#collection, article);
    const prepared = {
      profile,
      views,
      sentenceLengths: sentenceLengths(profile, idf),
      happening: happeningOf(profile, views.openingWords, ranks),
      around: this.#neighbourhoods.of(article),
    };
    this.#prepared.set(article, prepared);
    return prepared;
  }

  /** All evidence on two articles, given by their positions; the same whichever is named first. */
  measure(one: number, other: number): Evidence {
    const [left, right] = one < other ? [one, other] : [other, one];
    const pair = { left: this.#prepare(left), right: this.#prepare(right) };
    const profiles = { left: pair.left.profile, right: pair.right.profile };
    const shared = shareTerms({
      left: { ...pair.left, knowsOther: pair.left.around.members.has(right) },
      right: { ...pair.right, knowsOther: pair.right.around.members.has(left) },
    });
    const words = wordEvidence(pair, shared);
    const names = nameEvidence(pair, shared);
    const lengths = { left: pair.left.sentenceLengths, right: pair.right.sentenceLengths };
    const sentences = matchSentences(profiles, lengths, shared, this.#collection.idf);
    const time = timeEvidence(profiles.left.day, profiles.right.day, this.#calendar);
    const around = surroundingEvidence(this.#nearest, left, right, words.terms);
    const reuse = reuseEvidence(profiles, shared);
    const slots = slotEvidence(profiles);
    const neighbours = pair.left.around.members.size + pair.right.around.members.size;
    const fewest = Math.max(1, Math.min(profiles.left.sentenceCount, profiles.right.sentenceCount));
    // Written out: spreading objects into one takes a quarter of the time of a whole run.
    return {
      terms: words.terms,
      termsRoot: Math.sqrt(words.terms),
      localTerms: words.localTerms,
      localTermsRoot: Math.sqrt(words.localTerms),
      termsFound: words.termsFound,
      sharedTerms: words.sharedTerms,
      runs: reuse.runs,
      reused: reuse.reused,
      names: names.names,
      localNames: names.localNames,
      namesFound: names.namesFound,
      sharedNames: names.sharedNames,
      actors: names.actors,
      mainActors: names.mainActors,
      openingNamesLeast: names.openingNamesLeast,
      openingNamesMost: names.openingNamesMost,
      officialShared: slots.officialShared,
      officialConflict: slots.officialConflict,
      localTermsAndNames: Math.sqrt(words.localTerms * names.names),
      namesAndSentences: Math.sqrt(names.names * sentences.mutual),
      placesLeast: names.placesLeast,
      placesMost: names.placesMost,
      numbers: words.numbers,
      localNumbers: words.localNumbers,
      figuresShared: slots.figuresShared,
      figuresConflict: slots.figuresConflict,
      yearShared: slots.yearShared,
      yearConflict: slots.yearConflict,
      lede: words.lede,
      localLede: words.localLede,
      localTermsAndLede: Math.sqrt(words.localTerms * words.lede),
      ledeAnswered: Math.min(sentences.opening.left, sentences.opening.right),
      openingWordsLeast: words.openingWordsLeast,
      openingWordsMost: words.openingWordsMost,
      openingMeaning: likenessInMeaning(pair.left.happening, pair.right.happening),
      title: words.title,
      titleFound: words.titleFound,
      titleInLede: words.titleInLede,
      sentences: sentences.mutual,
      bestSentence: sentences.best,
      sameDay: time.sameDay,
      nextDay: time.nextDay,
      daysApart: time.daysApart,
      weekApart: time.weekApart,
      monthApart: time.monthApart,
      longApart: time.longApart,
      undated: time.undated,
      weekdayConflict: slots.weekdayConflict,
      dayShared: slots.dayShared,
      dayConflict: slots.dayConflict,
      termsNear: words.terms * time.near,
      termsFar: words.terms * time.far,
      termsUndated: words.terms * time.undated,
      localTermsNear: words.localTerms * time.near,
      localTermsUndated: words.localTerms * time.undated,
      nearest: around.nearest,
      rankLeast: around.rankLeast,
      rankMost: around.rankMost,
      commonNearest: around.commonNearest,
      contrastLeast: around.contrastLeast,
      contrastMost: around.contrastMost,
      contrastAndLocalTerms: Math.sqrt(around.contrastLeast * words.localTerms),
      alone: 1 - neighbours / (2 * NEIGHBOURS),
      short: Math.min(1, FULL_LENGTH / fewest),
    };
  }
}

const viewOf = ({ left, right }: Sides<Prepared>, name: keyof Views): Sides<View> => ({
  left: left.views[name],
  right: right.views[name],
});

function wordEvidence(pair: Sides<Prepared>, shared: SharedTerms) {
  const terms = viewOf(pair, 'terms');
  const lede = viewOf(pair, 'lede');
  const title = viewOf(pair, 'title');
  const numbers = viewOf(pair, 'numbers');
  const openingWords = foundInOther(shared, viewOf(pair, 'openingWords'), terms);
  return {
    terms: cosine(shared, terms),
    localTerms: localCosine(shared, terms),
    termsFound: greater(foundInOther(shared, terms, terms)),
    sharedTerms: saturated(sharedWeight(shared, terms), HALF_OF_TERMS),
    numbers: jaccard(shared, numbers),
    localNumbers: localJaccard(shared, numbers),
    lede: cosine(shared, lede),
    localLede: localCosine(shared, lede),
    openingWordsLeast: lesser(openingWords),
    openingWordsMost: greater(openingWords),
    title: cosine(shared, title),
    titleFound: meanOr(foundInOther(shared, title, terms), USUAL_TITLE_FOUND),
    titleInLede: meanOr(foundInOther(shared, title, lede), USUAL_TITLE_IN_LEDE),
  };
}

function nameEvidence(pair: Sides<Prepared>, shared: SharedTerms) {
  const terms = viewOf(pair, 'terms');
  const names = viewOf(pair, 'names');
  const openingNames = foundInOther(shared, viewOf(pair, 'openingNames'), terms);
  const places = foundInOther(shared, viewOf(pair, 'places'), terms);
  return {
    names: jaccard(shared, names),
    localNames: localJaccard(shared, names),
    namesFound: greater(foundInOther(shared, names, terms)),
    sharedNames: saturated(sharedWeight(shared, names), HALF_OF_NAMES),
    actors: cosine(shared, viewOf(pair, 'actors')),
    mainActors: lesser(foundInOther(shared, viewOf(pair, 'mainActors'), terms)),
    openingNamesLeast: lesser(openingNames),
    openingNamesMost: greater(openingNames),
    placesLeast: lesser(places),
    placesMost: greater(places),
  };
}

const lesser = ({ left, right }: Sides<number | null>): number =>
  Math.min(left ?? NOTHING_NAMED, right ?? NOTHING_NAMED);

const greater = ({ left, right }: Sides<number | null>): number =>
  Math.max(left ?? NOTHING_NAMED, right ?? NOTHING_NAMED);

const saturated = (amount: number, half: number): number => amount / (amount + half);

function meanOr({ left, right }: Sides<number | null>, missing: number): number {
  if (left === null || right === null) return left ?? right ?? missing;
  return (left + right) / 2;
}
