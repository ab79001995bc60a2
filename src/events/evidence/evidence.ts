import type { CandidateLists } from '../grouping/candidates.ts';
import { NEIGHBOURS } from '../grouping/neighbourhood.ts';
import type { Measured } from '../profile/collection.ts';
import { PreparedArticles } from '../profile/prepared-articles.ts';
import type { Evidence } from './features.ts';
import { likenessInMeaning } from './opening-meaning.ts';
import { reuseEvidence } from './reuse-evidence.ts';
import { matchSentences } from './sentence-matches.ts';
import { shareTerms } from './shared-terms.ts';
import { slotEvidence } from './slot-evidence.ts';
import { surroundingEvidence } from './surroundings.ts';
import { Calendar, timeEvidence } from './time-evidence.ts';
import { nameEvidence, wordEvidence } from './word-evidence.ts';

/** Articles of at least this many sentences are not short. */
const FULL_LENGTH = 10;

/** Measures the evidence on pairs of articles of one collection. */
export class EvidenceMeter {
  readonly #articles: PreparedArticles;
  readonly #idf: Float32Array;
  readonly #calendar: Calendar;

  constructor(collection: Measured, candidates: CandidateLists) {
    const { profiles, idf } = collection;
    this.#articles = new PreparedArticles(collection, candidates);
    this.#idf = idf;
    this.#calendar = new Calendar(
      Array.from({ length: profiles.size }, (_, article) => profiles.day(article)),
    );
  }

  /** All evidence on two articles, given by their positions; the same whichever is named first. */
  measure(one: number, other: number): Evidence {
    const [left, right] = one < other ? [one, other] : [other, one];
    const pair = { left: this.#articles.of(left), right: this.#articles.of(right) };
    const profiles = { left: pair.left.profile, right: pair.right.profile };
    const shared = shareTerms({
      left: { ...pair.left, knowsOther: pair.left.around.members.includes(right) },
      right: { ...pair.right, knowsOther: pair.right.around.members.includes(left) },
    });
    const words = wordEvidence(pair, shared);
    const names = nameEvidence(pair, shared);
    const lengths = { left: pair.left.sentenceLengths, right: pair.right.sentenceLengths };
    const sentences = matchSentences(profiles, lengths, shared, this.#idf);
    const time = timeEvidence(profiles.left.day, profiles.right.day, this.#calendar);
    const around = surroundingEvidence(pair, words.terms);
    const reuse = reuseEvidence(profiles, shared);
    const slots = slotEvidence(profiles);
    const neighbours = pair.left.around.members.length + pair.right.around.members.length;
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
