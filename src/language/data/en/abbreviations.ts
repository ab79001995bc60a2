/**
 * What a full stop after an abbreviation may mean.
 *
 * source: written out for this project from common usage of English-language news and the abbreviations that style
 *   books list (military ranks, offices, companies, months, weekdays, US states, references).
 * note: an entry in lower case matches in any case (`Vol.`, `VOL.`); a capitalised one matches capitalised and in
 *   capitals only, so that `sun.` and `mar.` stay words. Entries stand without their last full stop.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** In front of a name: a sentence never ends here. */
export const beforeName: ReadonlySet<string> = list(`
  mr mrs ms messrs mme mlle mx dr drs prof hon rev fr msgr st mt ft pres
  Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Adm Brig Cmdr Cdr Comdr Ens Cmdt Lieut Supt Insp Det Pte Wg Sqn Flt Gp
  Sen Rep Gov Atty Amb Asst Assoc Dep Del Ald Min Chanc Pte Spc Pfc Msgt Ssgt Tsgt
  Sens Reps Govs Gens Cols Drs Profs Revs Sra Srta Sr Dña Hr Ing Dipl Mag Ven Imam Ste Sta Sto`);

/** In front of a number only: `No. 5`, but `He said no.` */
export const beforeNumber: ReadonlySet<string> = list(`
  no nos nr nrs n° nº p pp pg pgs vol vols fig figs art arts ch chap chaps eq eqs para paras cl ref rs rm
  ca approx est op cit bd tel ext fol ver v`);

/** Inside a sentence or at its end: ends one only where a common opening word follows. */
export const inOrAtEnd: ReadonlySet<string> = list(`
  inc co corp cos ltd plc llc llp bros mfg intl int'l govt gov't dept univ assn assoc etc jr esq ret dec'd
  vs viz cf al eg ie e.g i.e a.k.a btw incl excl max min avg temp misc resp
  ave blvd rd hwy pkwy sq bldg apt ste
  hr hrs mins secs yr yrs mo mos wk wks lb lbs oz kg km cm mm mph
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
  Sec Secs Sect Ph.D M.D B.A M.A Ph med mil admin ed eds trans rev`);

/** Times of day: a capital after them starts a sentence unless it says which day or whose clock. */
export const timesOfDay: ReadonlySet<string> = list('a.m p.m am pm');

/** What follows a time of day and still belongs to it: `5 p.m. Sunday`, `7 p.m. GMT`. */
export const afterTimeOfDay: ReadonlySet<string> = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  GMT UTC BST CET CEST EET EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST HKT AEST Eastern Central Mountain
  Pacific Greenwich`);
