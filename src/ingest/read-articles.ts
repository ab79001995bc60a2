import { UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { ByteStream } from './bytes/byte-stream.ts';
import { ambiguousDate, DateOrders } from './date-orders.ts';
import { noteFault, problemOf, quoteInput } from './fault.ts';
import { findFiles, type InputFile, STANDARD_INPUT } from './find-files.ts';
import { IdRegister } from './id-register.ts';
import { nameFiles } from './ids.ts';
import { MAX_HELD_ARTICLES, MAX_HELD_CHARACTERS } from './limits.ts';
import { readFile } from './read-file.ts';
import { articleOf, fallbackId } from './records/article-of.ts';
import type { Draft } from './records/draft.ts';
import { FIELD_ALIASES, type FieldMap, isFieldName } from './records/field-names.ts';

export interface ReadOptions {
  /** Told of each input, or part of one, that was not read, or read with a doubt. Without it they pass silently. */
  readonly onProblem?: (problem: Problem) => void;
  /** Names that the records use, where they are not those of the documentation: `{text: 'story'}`. */
  readonly map?: FieldMap;
  /** What `-` reads; the process's standard input if not given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads articles from files, folders, globs and `-` (standard input), in code-unit order of the files' paths, whatever
 * the order in which they are given: which of two equal ids is called `~2` depends on no order. Reads as a stream: of a
 * million JSON lines never more than one is in memory, beside 16 to 32 bytes for each id.
 *
 * An article without an id is called by its file (`nameFiles`), `#3` being the third record of a file of many. Where
 * two want one id, the later gets `id~2`, and a note is given.
 *
 * An article whose date can be read day first or month first comes last, when the publisher's other dates are known;
 * what they do not settle has no date, and a note is given. At most 10,000 such articles (or 64 Mi characters) are
 * held back; beyond that the one that was held longest is given without a date.
 *
 * @throws UserError where `map` names a field that articles do not have; every fault of the input goes to `onProblem`
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  const { onProblem = () => undefined, map = {}, stdin } = options;
  checkMap(map);
  const { files, faults } = await findFiles(paths);
  for (const { path, fault } of faults) onProblem(problemOf(fault, path));
  const names = nameFiles(files);
  const ids = new IdRegister();
  const dates = new DateSettler(onProblem);
  for (const file of files) {
    const name = names.get(file.path) ?? file.stem;
    for await (const batch of readFile(file, map, streamOf(file, stdin))) {
      for (const outcome of batch) {
        if (outcome.kind === 'problem') {
          onProblem(outcome.problem);
          continue;
        }
        const { draft } = outcome;
        const { id, taken } = ids.give(draft.givenId, fallbackId(name, draft));
        if (taken !== null) onProblem(sameId(draft, taken, id));
        yield* dates.settle(draft, id);
      }
    }
  }
  yield* dates.end();
}

function checkMap(map: FieldMap): void {
  for (const name of Object.keys(map)) {
    if (isFieldName(name)) continue;
    const fields = Object.keys(FIELD_ALIASES).join(', ');
    throw new UserError(`--map: "${quoteInput(name)}" is no field of an article; the fields are ${fields}`);
  }
}

const streamOf = (file: InputFile, stdin: ByteStream | undefined): ByteStream | undefined =>
  file.path === STANDARD_INPUT ? (stdin ?? process.stdin) : undefined;

function sameId(draft: Draft, taken: string, id: string): Problem {
  const message = `another article has the id "${quoteInput(taken)}": this one is called "${quoteInput(id)}"`;
  return problemOf(noteFault('same-id', message, draft.origin), draft.origin.path);
}

interface Held {
  readonly draft: Draft;
  readonly id: string;
  readonly words: string;
}

/** Holds articles with an ambiguous date back until all dates are known. */
class DateSettler {
  private readonly orders = new DateOrders();
  private held: Held[] = [];
  private heldCharacters = 0;
  private readonly onProblem: (problem: Problem) => void;

  constructor(onProblem: (problem: Problem) => void) {
    this.onProblem = onProblem;
  }

  *settle(draft: Draft, id: string): Generator<Article> {
    const { date, publisher } = draft;
    this.orders.add(publisher, date);
    if (date.kind !== 'ambiguous') {
      yield articleOf(draft, id, date.kind === 'date' ? date.date : null);
      return;
    }
    this.held.push({ draft, id, words: date.words });
    this.heldCharacters += draft.text.length;
    while (this.held.length > MAX_HELD_ARTICLES || this.heldCharacters > MAX_HELD_CHARACTERS) {
      const longest = this.held.shift();
      if (longest === undefined) return;
      this.heldCharacters -= longest.draft.text.length;
      yield this.undated(longest);
    }
  }

  *end(): Generator<Article> {
    for (const held of this.held) {
      const date = this.orders.settle(held.draft.publisher, held.words);
      yield date === null ? this.undated(held) : articleOf(held.draft, held.id, date);
    }
    this.held = [];
  }

  private undated({ draft, id, words }: Held): Article {
    this.onProblem(problemOf({ ...ambiguousDate(words), ...draft.origin }, draft.origin.path));
    return articleOf(draft, id, null);
  }
}
