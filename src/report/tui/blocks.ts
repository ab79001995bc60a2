import { type SideName, type Sides, swapSides } from '../../model/sides.ts';
import type { PairLink } from './pair.ts';

/** What stands side by side: linked sentences, or sentences of one side that the other does not have. */
export interface Block {
  readonly sentences: Sides<readonly number[]>;
  readonly link: PairLink | null;
}

/**
 * The sentences of two articles in the order of one of them; linked ones side by side, and every other sentence of the
 * second article behind the sentence after which it stands there. Each sentence stands in exactly one block.
 */
export function blocksOf(
  links: readonly PairLink[],
  counts: Sides<number>,
  order: SideName,
): readonly Block[] {
  const apart = disjoint(links);
  if (order === 'left') return inOrderOfLeft(apart, counts);
  const turned = apart.map(turnedBlock);
  return inOrderOfLeft(turned, swapSides(counts)).map(turnedBlock);
}

const turnedBlock = ({ sentences, link }: Block): Block => ({ sentences: swapSides(sentences), link });

/** Blocks of links that share no sentence: one that stands in two links belongs to the first. */
function disjoint(links: readonly PairLink[]): readonly Block[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return links.flatMap((link): Block[] => {
    const left = link.left.filter((sentence) => !taken.left.has(sentence));
    const right = link.right.filter((sentence) => !taken.right.has(sentence));
    if (left.length === 0 || right.length === 0) return [];
    for (const sentence of left) taken.left.add(sentence);
    for (const sentence of right) taken.right.add(sentence);
    return [{ sentences: { left, right }, link }];
  });
}

function inOrderOfLeft(linked: readonly Block[], counts: Sides<number>): readonly Block[] {
  const ofLeft = blockBySentence(linked, 'left');
  const behind = unlinkedBehind(blockBySentence(linked, 'right'), counts.right);
  const blocks: Block[] = [...(behind.get(null) ?? [])];
  const done = new Set<Block>();
  for (let sentence = 0; sentence < counts.left; sentence += 1) {
    const block = ofLeft.get(sentence);
    if (block === undefined) blocks.push({ sentences: { left: [sentence], right: [] }, link: null });
    else if (!done.has(block)) {
      done.add(block);
      blocks.push(block, ...(behind.get(block) ?? []));
    }
  }
  return blocks;
}

const blockBySentence = (blocks: readonly Block[], side: SideName): ReadonlyMap<number, Block> =>
  new Map(blocks.flatMap((block) => block.sentences[side].map((sentence) => [sentence, block] as const)));

/** Sentences of the right article that are not linked, by the block after whose sentence they stand; null: at the start. */
function unlinkedBehind(
  ofRight: ReadonlyMap<number, Block>,
  count: number,
): ReadonlyMap<Block | null, readonly Block[]> {
  const behind = new Map<Block | null, Block[]>();
  let last: Block | null = null;
  for (let sentence = 0; sentence < count; sentence += 1) {
    const block = ofRight.get(sentence);
    if (block !== undefined) last = block;
    else {
      const blocks = behind.get(last) ?? [];
      blocks.push({ sentences: { left: [], right: [sentence] }, link: null });
      behind.set(last, blocks);
    }
  }
  return behind;
}
