/**
 * Bodies that news calls by letters, by their full name and by what they are, folded: full names, letters, and behind
 * `|` what stands for them in a text that has named them.
 *
 * source: common usage of English-language news, written out for this project.
 * note: only names of one body whoever speaks. Letters that a full name begins with need no line, unless something is
 *   said of the body behind `|`.
 */
const lines: readonly string[] = [
  'north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance, atlantic alliance, nato | alliance, military alliance, western alliance, western military alliance',
  'european union, eu, e.u. | bloc, trading bloc, european bloc, 27-nation bloc, 28-nation bloc',
  'united nations, un, u.n. | world body, global body',
  'united nations security council, un security council, u.n. security council | security council',
  'world health organization, world health organisation, who | world body, global health agency, un health agency, u.n. health agency',
  'international atomic energy agency, iaea | nuclear watchdog, un nuclear watchdog, u.n. nuclear watchdog, atomic watchdog',
  'opec, organization of the petroleum exporting countries | oil cartel, cartel',
  'world trade organization, world trade organisation, wto | trade body',
  'international monetary fund, imf | fund, lender',
  'european central bank, ecb | central bank, bank',
  'federal reserve, fed, us federal reserve, u.s. federal reserve | central bank, us central bank, u.s. central bank',
  'immigration and customs enforcement, us immigration and customs enforcement, u.s. immigration and customs enforcement, ice',
  'federal bureau of investigation, fbi, f.b.i. | bureau',
  'central intelligence agency, cia, c.i.a. | spy agency',
  'supreme court, us supreme court, u.s. supreme court, scotus | high court, nation\'s highest court',
];

interface Body {
  readonly names: readonly string[];
  readonly descriptions: readonly string[];
}

const bodies: readonly Body[] = lines.map((line) => {
  const [names = '', descriptions = ''] = line.split(' | ');
  const parts = (list: string): string[] => list.split(', ').filter((part) => part !== '');
  return { names: parts(names), descriptions: parts(descriptions) };
});

/** Each name of such a body → the name that stands for all. */
export const bodyOfName: ReadonlyMap<string, string> = new Map(
  bodies.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** What may stand for a body that the text names → the bodies that it may stand for. */
export const bodiesDescribed: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(bodies.flatMap(({ descriptions }) => descriptions))].map((description) => [
    description,
    bodies.flatMap(({ names, descriptions }) =>
      descriptions.includes(description) ? [names[0] ?? description] : [],
    ),
  ]),
);

/** Countries and groups of which each name is a choice: the names of a line are of one. */
const chosen: readonly string[] = ['burma, myanmar', 'turkey, turkiye, türkiye', 'swaziland, eswatini', 'persia, iran'];

/** Each such name → the first of its line. */
export const chosenNames: ReadonlyMap<string, string> = new Map(
  chosen.flatMap((line) => {
    const names = line.split(', ');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** Bodies, schemes and treaties whose letters are another word when written small: `CARE sent food`. As written. */
export const bodiesLikeWords: ReadonlySet<string> = new Set(
  'WHO ICE AIDS UPS CARE CARES START SALT CHIP STEM PEN NOW COP AIM SAFE ERA CAP TIME'.split(' '),
);
