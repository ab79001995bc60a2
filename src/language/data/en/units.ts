/**
 * Units of measure by the words and signs that news writes, folded.
 *
 * source: SI and customary units, currencies of the larger economies; written out for this project.
 * note: only units of one kind that are exact multiples in everyday use are turned into one another (a decade is ten
 *   years); miles stay miles, since what an article wrote is what is compared.
 */
export interface Unit {
  readonly unit: string;
  /** What one of the written unit is in `unit`. */
  readonly factor: number;
}

const unit = (name: string, words: string, factor = 1): [string, Unit][] =>
  words.split(' ').map((word) => [word, { unit: name, factor }]);

export const units: ReadonlyMap<string, Unit> = new Map([
  ...unit('%', '% percent pct'),
  ...unit('second', 'second seconds sec secs'),
  ...unit('minute', 'minute minutes min mins'),
  ...unit('hour', 'hour hours hr hrs'),
  ...unit('day', 'day days'),
  ...unit('week', 'week weeks'),
  ...unit('week', 'fortnight fortnights', 2),
  ...unit('month', 'month months'),
  ...unit('year', 'year years yr yrs'),
  ...unit('year', 'decade decades', 10),
  ...unit('year', 'century centuries', 100),
  ...unit('metre', 'metre metres meter meters'),
  ...unit('kilometre', 'kilometre kilometres kilometer kilometers km kms'),
  ...unit('centimetre', 'centimetre centimetres centimeter centimeters cm'),
  ...unit('millimetre', 'millimetre millimetres millimeter millimeters mm'),
  ...unit('mile', 'mile miles'),
  ...unit('foot', 'foot feet ft'),
  ...unit('inch', 'inch inches'),
  ...unit('yard', 'yard yards'),
  ...unit('acre', 'acre acres'),
  ...unit('hectare', 'hectare hectares ha'),
  ...unit('kilogram', 'kilogram kilograms kilo kilos kg kgs'),
  ...unit('gram', 'gram grams g'),
  ...unit('tonne', 'tonne tonnes ton tons'),
  ...unit('pound', 'pound pounds lb lbs'),
  ...unit('litre', 'litre litres liter liters'),
  ...unit('gallon', 'gallon gallons'),
  ...unit('barrel', 'barrel barrels'),
  ...unit('degree', 'degree degrees °'),
  ...unit('kilometre per hour', 'kph kmh'),
  ...unit('mile per hour', 'mph'),
  ...unit('megawatt', 'megawatt megawatts mw'),
  ...unit('gigawatt', 'gigawatt gigawatts gw'),
  ...unit('kilowatt', 'kilowatt kilowatts kw'),
  ...unit('$', 'dollar dollars usd'),
  ...unit('€', 'euro euros eur'),
  ...unit('£', 'gbp sterling'),
  ...unit('¥', 'yen'),
  ...unit('₹', 'rupee rupees'),
  ...unit('yuan', 'yuan renminbi'),
  ...unit('rouble', 'rouble roubles ruble rubles'),
  ...unit('rial', 'rial rials'),
  ...unit('lira', 'lira liras'),
  ...unit('dinar', 'dinar dinars'),
  ...unit('dirham', 'dirham dirhams'),
  ...unit('franc', 'franc francs'),
  ...unit('cent', 'cent cents'),
]);

export const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽', '₺', '₩', '₪', '₴']);

/** Plurals without `-s`, which are counted as well. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children police feet teeth mice personnel troops staff cattle aircraft sheep'.split(' '),
);
