import { createHash } from 'node:crypto';
import { matchesOfNew } from '../gate/matches.ts';
import { levelOf } from '../gate/policy.ts';
import type { Article } from '../model/article.ts';
import type { Finding, FindingRelation, GatePolicy } from '../model/gate.ts';
import { at } from '../model/list.ts';
import type { Passage, ReusePair } from '../model/reuse.ts';
import { textOf } from '../model/span.ts';
import { shortText } from '../model/text.ts';
import { searchReuse } from '../reuse/find-reuse.ts';
import { changesThatMatter } from '../reuse/passages/changes.ts';
import type { CheckInput } from './check-input.ts';
import { PassagePlaces } from './source-place.ts';

/** What the new articles share with the old ones and with one another, with the places in their files. */
export async function findCopies(
  { newArticles, oldArticles }: CheckInput,
  policy: GatePolicy,
  showText: boolean,
): Promise<readonly Finding[]> {
  const articles = new Map([...oldArticles, ...newArticles].map((article) => [article.id, article]));
  const newIds = new Set(newArticles.map(({ id }) => id));
  const matches = matchesOfNew(reuseOf(newArticles, oldArticles), (id) => newIds.has(id), policy);
  const places = new PassagePlaces();
  const fingerprints = new Fingerprints();
  const findings: Finding[] = [];
  for (const { passages, ...found } of matches) {
    const { relation } = found;
    const [article, match] = [articles.get(found.article), articles.get(found.match)];
    if (article === undefined || match === undefined) continue;
    const longest = longestOf(passages);
    findings.push({
      ...found,
      level: levelOf(relation, policy),
      titles: { article: article.title, match: match.title },
      place: await places.of(article, longest?.left),
      matchPlace: await places.of(match, longest?.right),
      changes: isVersion(relation) ? changesThatMatter({ relation, passages }, article, match) : [],
      fingerprint: fingerprints.of(article, match),
      ...(showText && longest !== undefined
        ? { sharedText: shortText(textOf(article.text, longest.left), SHOWN_CHARACTERS, '…') }
        : {}),
    });
  }
  return findings;
}

/** Identical texts differ in nothing; of texts that share a passage only, little can be said to have been changed. */
const isVersion = (relation: FindingRelation): boolean =>
  relation === 'near-duplicate' || relation === 'excerpt';

/**
 * The reuse that concerns a new article. Of a text in very many copies only the pairs with the first by id are listed:
 * the old articles are put first, so that a new copy is matched with an old one wherever there is one.
 */
function reuseOf(newArticles: readonly Article[], oldArticles: readonly Article[]): readonly ReusePair[] {
  const all = [...oldArticles, ...newArticles];
  const digits = String(all.length).length;
  const nameOf = (index: number): string => String(index).padStart(digits, '0');
  const numbered = all.map(({ text, publisher }, index) => ({ id: nameOf(index), text, publisher }));
  const about = new Set(newArticles.map((_, index) => nameOf(oldArticles.length + index)));
  const idOf = (number: string): string => at(all, Number(number)).id;
  const { pairs } = searchReuse(numbered, {}, about);
  return pairs.map((pair) => ({ ...pair, left: idOf(pair.left), right: idOf(pair.right) }));
}

function longestOf(passages: readonly Passage[]): Passage | undefined {
  const length = ({ left }: Passage): number => left.end - left.start;
  return passages.reduce<Passage | undefined>(
    (best, passage) => (best === undefined || length(passage) > length(best) ? passage : best),
    undefined,
  );
}

const SHOWN_CHARACTERS = 600;

/**
 * What a finding is recognised by in the next run: the file of the new article (in a file of many, also its text) and the
 * text that it matches. Lines, order, other articles, the relation, and where the old text is kept may all change.
 */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(article: Article, match: Article): string {
    const own = article.origin.record === undefined ? '' : article.text;
    const key = sha256([article.origin.path, own, match.text]);
    const times = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, times);
    return times === 1 ? key : sha256([key, String(times)]);
  }
}

const sha256 = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
