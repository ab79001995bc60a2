/**
 * Nouns that say what somebody is: occupations, parts in an affair, kinship, folded, one word each.
 *
 * source: occupations and roles of English-language news, written out for this project.
 * note: they stand in for a name (`the actress`, `a county inmate`) or beside one (`her publicist, Orla Venn`). Offices
 *   and ranks stand in `titles.ts`.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const roles: ReadonlySet<string> = list(`
  man woman boy girl teenager teen child toddler baby son daughter brother sister mother father wife husband widow
  partner girlfriend boyfriend fiance fiancee uncle aunt cousin nephew niece grandmother grandfather parent friend
  gunman shooter killer murderer attacker assailant suspect defendant victim survivor hostage captive inmate
  prisoner convict fugitive robber thief hacker terrorist bomber militant extremist insurgent smuggler boss mobster
  gangster kingpin informant whistleblower witness plaintiff petitioner appellant juror offender
  lawyer barrister publicist spokesman spokeswoman spokesperson representative agent aide assistant adviser advisor
  strategist lobbyist ally loyalist donor activist campaigner protester demonstrator organizer organiser critic opponent
  rival challenger contender frontrunner incumbent successor predecessor newcomer veteran
  politician lawmaker legislator congressman senator tory democrat republican socialist
  official diplomat bureaucrat operative staffer employee worker colleague contractor executive boss chairman
  billionaire millionaire businessman businesswoman entrepreneur tycoon mogul magnate investor banker financier trader
  developer landlord tenant owner shopkeeper retailer
  actor actress comedian singer rapper musician star celebrity model director filmmaker producer author novelist writer
  poet journalist reporter columnist commentator anchor host presenter broadcaster blogger photographer artist
  player striker quarterback pitcher goalkeeper captain coach athlete swimmer runner boxer golfer driver pilot jockey
  champion winner runner-up
  scientist researcher professor lecturer scholar academic historian economist physicist engineer astronaut doctor
  physician surgeon nurse patient psychiatrist teacher student pupil graduate
  soldier sailor marine airman trooper policeman policewoman officer detective deputy firefighter paramedic guard
  farmer fisherman miner trucker cook chef waiter bartender mechanic electrician carpenter
  priest bishop pastor preacher cleric rabbi imam nun monk pontiff
  king queen prince princess duke duchess heir royal monarch ruler dictator strongman tyrant despot leader
  immigrant migrant refugee citizen resident neighbor neighbour tourist passenger customer
  founder cofounder co-founder inventor creator expert analyst specialist consultant`);

/** Words that stand before a role and belong to it: `presidential candidate`, `longtime ally`. */
export const roleModifiers: ReadonlySet<string> = list(`
  presidential gubernatorial senatorial mayoral congressional legislative judicial diplomatic political campaign personal
  longtime fellow onetime alleged suspected convicted disgraced embattled veteran retired late
  film movie music pop rock rap tv television radio media news business tech technology real estate hedge fund oil porn adult
  human civil rights climate environmental anti-war gun labor labour union pro-democracy opposition rebel guerrilla
  strike protest student community village tribal church
  academy oscar award winning nobel grammy prize private family trial criminal border
  research medical`);

/** Ships and other craft, which have names of their own. */
export const crafts: ReadonlySet<string> = list(`
  ship vessel ferry boat tanker freighter trawler yacht warship destroyer frigate submarine liner barge plane jet aircraft
  airliner jetliner helicopter train spacecraft satellite probe rocket`);

/** What is printed or shown, and has a name of its own. */
export const works: ReadonlySet<string> = list('journal magazine book novel film movie album song series show play');

/** Nouns that stand in for the name of a body: `the company`, `a supermarket`. */
export const bodyRoles: ReadonlySet<string> = new Set([
  ...crafts,
  ...list(`
  company firm corporation conglomerate startup retailer chain supermarket store shop restaurant hotel airline carrier
  manufacturer maker carmaker automaker bank lender insurer network broadcaster newspaper paper tabloid magazine website
  publisher studio label team club side franchise league school college university hospital clinic charity nonprofit
  group organisation organization association union alliance bloc agency bureau watchdog regulator court tribunal
  `),
]);
