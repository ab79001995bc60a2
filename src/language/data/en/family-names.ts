/**
 * Family names that stand before the given name, folded: `Kim` is the short form of `Kim Jong Un`.
 *
 * source: the most frequent family names of Korea, China and Vietnam, in the spellings of English-language news, written
 *   out for this project.
 * note: only names that are hardly anybody's given name, or that stand before a given name of two words.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Before a given name of two words: `Kim Jong Un`, but not `Kim Davis`. */
export const familyNamesBeforeTwo: ReadonlySet<string> = list(
  'kim park choi jung kang lim moon shin han song hong ma long mao sun lee chan chang chung cho ho lam',
);

/** Before any given name: `Xi Jinping`. */
export const familyNamesFirst: ReadonlySet<string> = list(`
  jeong yoon yun jang kwon hwang ahn roh pak xi wang li zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo
  zheng liang wen jiang deng tsai nguyen tran pham phan dang bui ngo`);
