import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outletWords } from '../../../src/ingest/data/en/outlets.ts';
import { seedsFolder } from '../../eval/datasets.ts';

/** What `expected.json` says of one seed, as far as cleaning is concerned. */
export interface ExpectedArticle {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly bodyFirstWords: string;
  readonly bodyLastWords: string;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly excluded: readonly string[];
}

export interface Seed {
  readonly raw: string;
  readonly expected: ExpectedArticle;
}

export function readSeeds(): Seed[] {
  const { articles }: { articles: Record<string, ExpectedArticle> } = JSON.parse(
    readFileSync(join(seedsFolder, 'expected.json'), 'utf8'),
  );
  return readdirSync(seedsFolder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const expected = articles[file.slice(0, -4)];
      return expected === undefined ? [] : [{ raw: readFileSync(join(seedsFolder, file), 'utf8'), expected }];
    });
}

/** Six ways in which sites and people frame a text, none of them that of a seed. */
export const frames: readonly { readonly name: string; readonly around: (text: string) => string }[] = [
  {
    name: 'blog',
    around: (text) =>
      `Skip to content\n\n${text}\n\nShare this:\n\nTwitter\nFacebook\n\nLike this:\n\nLoading...\n\nPowered by WordPress.com.`,
  },
  {
    name: 'portal',
    around: (text) =>
      `Home » World » Region\nPrint\nEmail\n${text}\n\nTags: diplomacy, security\n\nRelated articles\nFishermen return after a week of storms\nParliament opens with a quarrel over chairs\n\n© 2022 All rights reserved.`,
  },
  {
    name: 'newspaper',
    around: (text) =>
      `Advertisement\n\n${text}\n\nSubscribe to our newsletter for the best stories of the day.\n\nMost read\n\nCity council votes for a second bridge\nThe harvest that came too early\n\nPrivacy Policy | Terms of Use | Contact Us`,
  },
  {
    name: 'cookie wall',
    around: (text) =>
      `This website uses cookies to make your visit better. By continuing you accept them.\n\nAccept all\n\n${text}\n\nYour email address will not be published. Required fields are marked *\nName *\nEmail *\nWebsite\nPost Comment`,
  },
  {
    name: 'application',
    around: (text) =>
      `12 Shares\nShare\nTweet\nListen to this article\n\n${text}\n\nDownload our app for breaking news alerts.\n\nRead also: Ferry stranded off the northern islands\n\nComments (0)\nBe the first to comment`,
  },
  {
    name: 'windows line ends',
    around: (text) =>
      `\uFEFFMenu\r\nSearch\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n\r\n* * *\r\n\r\nFollow us on Facebook, Instagram and YouTube\r\nBack to top\r\n`,
  },
];

const kept = new Set(outletWords);
const SYLLABLES = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'ro', 'se', 'ta', 'vi'];

/** An invented name for the n-th name: `Bakedo`, never the same for two. */
const inventedName = (n: number): string => {
  const letters = [Math.floor(n / 100) % 10, Math.floor(n / 10) % 10, n % 10]
    .map((digit) => SYLLABLES[digit] ?? '')
    .join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
};

/**
 * Exchanges every name of the seeds for an invented one, the same everywhere: all words with a capital that stand
 * after a small-lettered word in the running text of a seed, and so also titles and nationalities; not the words that make an outlet's name.
 */
export function exchangeNames(seeds: readonly Seed[]): (text: string) => string {
  const names = new Set<string>();
  for (const { raw } of seeds) {
    const prose = raw
      .split('\n')
      .filter((line) => line.split(' ').length >= 12)
      .join('\n');
    for (const match of prose.matchAll(/(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{2,}/gu)) {
      if (!kept.has(match[0].toLowerCase())) names.add(match[0]);
    }
  }
  const invented = new Map([...names].sort().map((name, n) => [name, inventedName(n)]));
  return (text) => text.replace(/\p{Lu}\p{Ll}+/gu, (word) => invented.get(word) ?? word);
}
