import type { SentenceLink } from '../../model/alignment.ts';
import type { SideName } from '../../model/sides.ts';

/** Larger bundles are lists or boilerplate: there each link stands by itself. */
const MAX_BUNDLE = 6;

/**
 * Links that share a sentence, together: a sentence told in two places has each word linked once, with the better of its
 * partners.
 */
export function bundleLinks(links: readonly SentenceLink[]): readonly (readonly SentenceLink[])[] {
  const bundles: SentenceLink[][] = [];
  for (const link of links) {
    const touching = bundles.filter((bundle) => bundle.some((other) => shareSentence(link, other)));
    const together = touching.reduce((sum, bundle) => sum + bundle.length, 1);
    if (touching.length === 0 || together > MAX_BUNDLE) {
      bundles.push([link]);
      continue;
    }
    const [first, ...rest] = touching;
    first?.push(...rest.flat(), link);
    for (const bundle of rest) bundles.splice(bundles.indexOf(bundle), 1);
  }
  return bundles;
}

const shareSentence = (a: SentenceLink, b: SentenceLink): boolean =>
  a.left.some((index) => b.left.includes(index)) || a.right.some((index) => b.right.includes(index));

/** Several links as one, which is partial: what of each side stands in which sentence of the other is not known. */
export function joined(links: readonly SentenceLink[]): SentenceLink {
  const [first, ...others] = links;
  if (first === undefined) throw new RangeError('a bundle holds at least one link');
  if (others.length === 0) return first;
  const indices = (side: SideName): number[] =>
    [...new Set(links.flatMap((link) => link[side]))].sort((a, b) => a - b);
  return {
    left: indices('left'),
    right: indices('right'),
    relation: 'partial',
    score: Math.max(...links.map(({ score }) => score)),
    conflicts: links.flatMap(({ conflicts }) => conflicts),
  };
}
