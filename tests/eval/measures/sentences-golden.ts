import { splitSentences } from '../../../src/language/sentences.ts';
import { textOf } from '../../../src/model/span.ts';
import { readRows } from '../datasets.ts';
import type { Figure, Measure } from '../measure.ts';

interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

const SET = 'sentences/golden-rules.jsonl.gz';

/** Line breaks within a sentence count as spaces, as the set writes them. */
const asWritten = (sentence: string): string => sentence.replace(/\s+/gu, ' ').trim();

export function goldenCases(): {
  readonly name: string;
  readonly passes: boolean;
  readonly found: readonly string[];
}[] {
  return readRows<GoldenCase>(SET).map(({ name, text, sentences }) => {
    const found = splitSentences(text).map((span) => asWritten(textOf(text, span)));
    return { name, passes: found.join('\n') === sentences.map(asWritten).join('\n'), found };
  });
}

function run(): Figure[] {
  const passed = goldenCases().filter((one) => one.passes).length;
  return [{ name: 'golden rules: sentence cases passed', value: passed }];
}

export const measure: Measure = { name: 'sentences', needs: [SET], run };
