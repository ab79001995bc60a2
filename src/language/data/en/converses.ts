/**
 * Pairs of words that tell one event from its two ends: dictionaries list them as opposites, and they deny nothing.
 *
 * source: relational opposites (Lyons, Semantics, 1977, vol. 1, § 9.1), written out for this project.
 * note: dictionary forms. `win`/`lose` is in: one side's win is the other's defeat.
 */
const pairs = `buy sell, give receive, give take, lend borrow, lead follow, teach learn, send receive, win lose,
  victory defeat, parent child, buyer seller, employer employee, husband wife, mother father, son daughter, above below,
  before after, come go, export import, ask answer, host guest, man woman, boy girl, brother sister, he she`;

const known: ReadonlySet<string> = new Set(pairs.split(',').map((pair) => pair.trim()));

export const areConverses = (a: string, b: string): boolean => known.has(`${a} ${b}`) || known.has(`${b} ${a}`);
