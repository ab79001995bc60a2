/**
 * Family names that stand before the given name, folded: `Kim` is the short form of `Kim Jong Un`.
 *
 * source: the most frequent family names of Korea, China and Vietnam, in the spellings of English-language news, written
 *   out for this project.
 * note: only names that are hardly anybody's given name.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `kim park choi jeong jung kang cho yoon yun jang lim moon shin seo kwon hwang ahn song hong ban roh ri pak
  xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang wen jiang deng mao tsai
  nguyen tran pham phan vu vo dang bui ngo`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
