import { countryOfCapital, countryOfWord } from './demonyms.ts';

/**
 * Words that name a place, and words for what comes from one: those of `demonyms.ts`, and what that table does not hold.
 *
 * source: the member states of the United Nations, their usual English names, capitals and adjectives, bodies that act
 *   like states, and peoples without a state, written out for this project; one-word names only, since what is looked
 *   up is a word of a compound.
 * note: used to tell the two names in `Iran-Iraq talks` from the one in `Abdul-Mahdi`, and to know adjectives of
 *   origin, which name a country and no person.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** In the table, but as often a part of another name or the name of somebody else (`Kingston`, `Lumpur`). */
const ambiguousPlaces = new Set(
  list(`macedonia saudi buenos naypyidaw penh addis tegucigalpa teheran kingston monrovia lumpur bamako asuncion kremlin
    edinburgh dodoma cardiff`),
);

const furtherPlaces = list(`
  andorra bahamas barbados belize benin bhutan brunei burkina burundi chad comoros djibouti dominica england eritrea
  eswatini fiji gabon gambia grenada guinea guyana herzegovina kiribati korea lesotho liechtenstein luxembourg madagascar
  malawi maldives mauritania mauritius micronesia monaco myanmar nauru palau samoa seychelles singapore suriname togo
  tonga türkiye turkiye tuvalu vanuatu vatican uk eu un nato america
  pyongyang seoul antananarivo kuala pretoria colombo`);

/** In the table, but surnames or other words as often (`Pole`, `Dane`, `Scot`). */
const ambiguousDemonyms = new Set(
  list(`afghani briton croat dane finn frenchman icelander irishman dutchman nigerien pole scot serb slovene spaniard
    swede turk welshman`),
);

/** Among a country's words, but other names of the country itself. */
const namesOfCountries = new Set(list('uk myanmar holland philippine türkiye turkiye america'));

const furtherDemonyms = list(`
  arab arabian basque catalan chadian chechen emirati english eritrean fijian gambian guinean ivorian korean kurdish
  malawian maldivian persian saudi singaporean tibetan uyghur western eastern latin
  afghans albanians algerians americans arabs argentines armenians australians austrians belgians bosnians brazilians
  britons bulgarians canadians chileans colombians croats cubans czechs danes egyptians ethiopians europeans finns
  georgians germans greeks hungarians indians indonesians iranians iraqis israelis italians jordanians kenyans koreans
  kurds kuwaitis libyans lithuanians mexicans moroccans nigerians norwegians pakistanis palestinians poles russians
  saudis serbs somalis swedes syrians tunisians turks ukrainians venezuelans yemenis africans asians`);

const countries: ReadonlySet<string> = new Set(countryOfWord.values());

export const placeNames: ReadonlySet<string> = new Set(
  [...countries, ...countryOfCapital.keys()].filter((word) => !ambiguousPlaces.has(word)).concat(furtherPlaces),
);

export const demonyms: ReadonlySet<string> = new Set(
  [...countryOfWord.keys()]
    .filter((word) => !countries.has(word) && !ambiguousDemonyms.has(word) && !namesOfCountries.has(word))
    .concat(furtherDemonyms),
);
