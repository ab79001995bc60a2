/**
 * Words by which a name is known to be that of a place, folded.
 *
 * source: common nouns of geography as they stand in English place names; the states of the United States and large
 *   cities that are no capital, written out for this project. Countries and capitals stand in `places.ts`.
 * note: used to tell where from who. A noun counts at either end of a name (`Lake Victoria`, `Elbe River`). States and
 *   cities that are as common as surnames or words (`Lincoln`, `Reading`) are left out: `in` before them tells.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const geographicNouns: ReadonlySet<string> = list(`
  lake river sea ocean gulf bay strait channel canal cape coast beach harbor harbour port airport island islands isle
  isles peninsula mount mountain mountains valley desert forest glacier volcano city town village county province
  district prefecture region borough street avenue boulevard square bridge road highway tunnel park stadium quay quays`);

export const cities: ReadonlySet<string> = list(`
  aleppo antwerp atlanta auckland baltimore bangalore barcelona basra bengaluru birmingham boston brisbane calgary
  casablanca chennai chicago cleveland cologne dallas denver detroit dresden dubai edinburgh erbil frankfurt gaza geneva
  glasgow guangzhou hamburg haifa hanover hiroshima homs houston istanbul johannesburg karachi kharkiv kolkata kyoto
  lagos lahore leeds leipzig liverpool lyon manchester marseille mecca medina melbourne memphis miami milan milwaukee
  minneapolis montreal mosul mumbai munich naples nashville odesa odessa orlando osaka perth philadelphia pittsburgh
  raqqa rotterdam sacramento seattle seville shanghai sheffield shenzhen stuttgart sydney toronto turin vancouver venice
  wuhan zurich`);

export const americanStates: ReadonlySet<string> = list(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming`);

/** What stands in a town and is called by it: `the Marlow container terminal`. */
export const sites: ReadonlySet<string> = list(`
  port harbour harbor docks dockyard landing pier terminal station airport hospital prison jail court courthouse cathedral mosque school
  university barracks stadium market suburb outskirts mayor council police`);
