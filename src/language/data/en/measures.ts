/**
 * What measures of one dimension are in one another, so that `90 minutes` and `one and a half hours` can be told to be one
 * figure, and which nouns count people, whatever they are called.
 *
 * source: SI and customary units; months and years by their mean length; nouns for people of English-language news,
 *   written out for this project.
 * note: currencies are not turned into one another. The names of the units are those of `units.ts`.
 */
export interface Measure {
  readonly dimension: string;
  /** What one of the unit is in the first unit of its dimension. */
  readonly factor: number;
}

const dimension = (name: string, entries: string): [string, Measure][] =>
  entries.split(', ').map((entry) => {
    const [unit = '', factor = '1'] = entry.split(' = ');
    return [unit, { dimension: name, factor: Number(factor) }];
  });

export const measures: ReadonlyMap<string, Measure> = new Map([
  ...dimension('time', 'second = 1, minute = 60, hour = 3600, day = 86400, week = 604800, month = 2629746, year = 31556952'),
  ...dimension('length', 'metre = 1, kilometre = 1000, centimetre = 0.01, millimetre = 0.001, mile = 1609.344, foot = 0.3048, inch = 0.0254, yard = 0.9144'),
  ...dimension('area', 'hectare = 1, acre = 0.404686'),
  ...dimension('mass', 'kilogram = 1, gram = 0.001, tonne = 1000, pound = 0.453592'),
  ...dimension('volume', 'litre = 1, gallon = 3.78541, barrel = 158.987'),
  ...dimension('power', 'megawatt = 1, gigawatt = 1000, kilowatt = 0.001'),
  ...dimension('speed', 'kilometre per hour = 1, mile per hour = 1.609344'),
  ...dimension('degree', 'degree = 1'),
  ...dimension('share', '% = 1'),
  ...dimension('points', 'percentage point = 1'),
]);

/** Words that mean a currency by themselves; two such words are two currencies. */
export const currencies: ReadonlySet<string> = new Set(
  '$ € £ ¥ ₹ ₽ ₺ ₩ ₪ ₴ yuan rouble rial lira dinar dirham franc cent crown peso won rand shekel'.split(' '),
);

/** As dictionary forms, and those plurals that have none. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `people person man men woman women child children resident worker employee passenger victim civilian soldier troop troops
  officer protester demonstrator student pupil patient refugee migrant voter member fighter militant rebel prisoner inmate
  hostage tourist visitor guest survivor casualty fatality death citizen villager teacher nurse doctor miner sailor
  fisherman rescuer firefighter adult teenager youth boy girl lawmaker senator supporter fan spectator case dead injured
  wounded crew personnel staff job american teen insurgent terrorist gunman suspect defendant arrest life`.split(/\s+/u),
);
