/**
 * Abbreviated titles with what they stand for, folded: `Sen. Venn` has the same title as `Senator Venn`.
 *
 * source: the abbreviations of ranks and offices in press style guides, written out for this project.
 * note: only forms that stand for one title.
 */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map(
  `gen general, lt lieutenant, col colonel, maj major, capt captain, sgt sergeant, cpl corporal, adm admiral,
  cmdr commander, brig brigadier, dr doctor, prof professor, rev reverend, supt superintendent, hon honourable,
  gov governor, sen senator, rep representative, sens senator, reps representative, pres president, sec secretary,
  congressman representative, congresswoman representative, defence defense, pm premier, atty attorney, amb ambassador`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([short, long]) => (short === undefined || long === undefined ? [] : [[short, long] as const])),
);

/**
 * Titles written as their first letters, with or without full stops: `A.G. Venn` is `Attorney General Venn`.
 *
 * source: the same.
 * note: only letters that stand for one title in front of a name.
 */
export const titleAcronyms: ReadonlyMap<string, string> = new Map([
  ['ag', 'attorney general'],
  ['da', 'district attorney'],
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['fm', 'foreign minister'],
  ['gm', 'general manager'],
]);

/**
 * Forms of address that an outlet puts before every name or before none: a matter of house style.
 *
 * source: the same.
 * note: folded, without a full stop.
 */
export const courtesyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'mme', 'madame', 'monsieur']);
