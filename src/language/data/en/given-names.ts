/**
 * Short forms of given names, folded: the names of a line are one.
 *
 * source: common short forms of English given names, written out for this project.
 * note: a short form that begins like the long one (`Don`, `Donald`) needs no entry; a form that belongs to several names
 *   stands on several lines.
 */
const lines: readonly string[] = [
  'william bill will billy willie',
  'robert bob rob bobby robbie bert',
  'richard dick rick rich richie',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'charles charlie chuck',
  'edward ed ted eddie ned',
  'theodore ted teddy',
  'henry harry hank',
  'margaret peggy maggie meg',
  'elizabeth liz beth betty lizzie eliza',
  'katherine kate kathy katie kit',
  'katharine kate kathy katie kit',
  'catherine kate cathy cate katie',
  'michael mike mick micky',
  'joseph joe joey',
  'anthony tony',
  'francis frank',
  'frederick fred freddie',
  'alexander alex sandy sasha',
  'christopher chris kit',
  'patricia pat patty tricia',
  'susan sue susie',
  'thomas tom tommy',
  'andrew andy drew',
  'lawrence larry',
  'leonard leo len lenny',
  'stephen steve stevie',
  'steven steve stevie',
  'gerald jerry gerry',
  'terence terry',
  'nicholas nick',
  'rebecca becky',
  'deborah debbie deb',
  'victoria vicky',
  'vladimir volodya vova',
  'mohammed muhammad mohamed mohammad',
];

const formsOf = new Map<string, Set<string>>();
for (const line of lines) {
  const forms = line.split(' ');
  for (const form of forms) {
    const known = formsOf.get(form) ?? new Set<string>();
    for (const other of forms) known.add(other);
    formsOf.set(form, known);
  }
}

const SHORTEST = 3;

/** Whether two given names can be of one person: short forms of one name, one the beginning of the other, or an initial. */
export function canBeOneGivenName(a: string, b: string): boolean {
  if (a === b || formsOf.get(a)?.has(b) === true) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length >= SHORTEST || short.length === 1) && long.startsWith(short);
}
