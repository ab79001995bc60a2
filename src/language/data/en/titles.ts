/**
 * Ranks, offices and forms of address that stand in front of a name, folded, one word each.
 *
 * source: military, police, church, court and government ranks of English-language news, written out for this project.
 * note: a title of several words is a run of these with what is in between: `Rear Admiral`, `Minister of Defense`,
 *   `Supreme Court Chief Justice`. Abbreviations stand without their full stop.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Ranks and forms of address: with no name after them they name nobody. */
export const ranks: ReadonlySet<string> = list(`
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt pfc admiral adm
  commander cmdr commodore brigadier brig marshal ensign cadet rear vice grand warrant officer trooper
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam madame monsieur mme sheikh sheik emir imam
  mullah ayatollah hojatoleslam rabbi reverend rev father sister brother pastor bishop archbishop cardinal pope patriarch
  saint king queen prince princess crown duke duchess earl baron baroness count countess sultan emperor empress tsar
  detective inspector constable superintendent supt deputy hon honourable honorable`);

/** Offices: `President`, `Foreign Minister`; somebody is meant even where no name follows. */
export const offices: ReadonlySet<string> = list(`
  president minister premier chancellor secretary undersecretary ambassador envoy consul attache governor gov mayor
  senator sen representative rep congressman congresswoman councillor councilman councilwoman alderman assemblyman
  assemblywoman lawmaker delegate mp mep speaker leader whip chairman chairwoman chairperson chair chief head director
  commissioner commissar administrator adviser advisor attorney solicitor prosecutor judge justice magistrate sheriff
  marshal spokesman spokeswoman spokesperson correspondent editor reporter analyst coach manager captain ceo cfo coo
  cto founder cofounder owner treasurer comptroller coordinator rapporteur superintendent ombudsman principal dean
  provost rector commandant commander dictator ruler monarch regent taoiseach candidate nominee counsel defender`);

/** Words that stand before an office and belong to it: `Former Deputy Prime Minister`. */
export const officeModifiers: ReadonlySet<string> = list(`
  prime foreign interior defense defence finance home health justice education energy oil trade transport agriculture
  labor labour environment culture sports tourism housing science technology intelligence security national supreme
  state federal deputy vice assistant associate acting interim former ex incumbent senior junior first chief executive
  general attorney house senate parliament parliamentary congressional majority minority opposition party police fire
  army navy naval air force military armed forces staff press white world united nations un us eu nato financial
  economic economy budget treasury commerce industry court special permanent public regional district county city
  city's town village board council committee republican democratic conservative liberal labour green co sub`);

/** What stands at the end of a name and is no part of it. */
export const nameSuffixes: ReadonlySet<string> = list('jr sr ii iii iv esq phd md');
