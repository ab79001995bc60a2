import { pushTo } from '../../../model/list.ts';

/**
 * Words for one thing by degree, from the plainer to the stronger, as dictionary forms.
 *
 * source: scales of gradable words as studies of emphasis in news describe them (Quirk et al. 1985, § 8.104 ff. on degree; Recasens,
 *   Danescu-Niculescu-Mizil & Jurafsky 2013 on intensity in edits for neutrality), written out for this project.
 * note: only what differs in degree alone stands in one row; words on one step are not compared.
 */
const rows = [
  'criticise criticize fault rebuke oppose < slam blast lash lambast lambaste excoriate savage condemn denounce attack',
  'rise increase grow climb gain < jump leap < soar surge skyrocket rocket explode',
  'fall drop decline decrease dip slip < tumble slide sink < plunge plummet crash collapse',
  'damage harm hurt < wreck ruin < destroy devastate obliterate',
  'kill shoot < slaughter massacre butcher slay',
  'defeat beat < crush trounce rout thrash annihilate demolish',
  'hit strike < batter lash pound pummel hammer ravage',
  'cut reduce lower trim < slash gut axe decimate',
  'worry concern < alarm frighten scare < terrify horrify',
  'worried concerned uneasy < alarmed frightened scared < terrified horrified',
  'angry annoyed upset displeased < furious outraged enraged livid irate',
  'anger displeasure < fury outrage rage wrath',
  'disagreement difference < dispute argument quarrel row < clash feud war',
  'big large < huge massive enormous vast giant colossal gigantic',
  'small little < tiny minuscule',
  'bad poor < terrible awful horrible dreadful disastrous catastrophic',
  'good fine < great excellent superb brilliant',
  'problem difficulty < crisis emergency < disaster catastrophe',
  'important significant < crucial vital critical essential',
  'surprised < shocked stunned astonished amazed',
  'surprise < shock stun astonish',
  'want seek ask request < demand insist',
  'ask request urge < demand order',
  'crowd group < mob horde',
  'protest demonstration rally < unrest disorder < riot',
  'protester demonstrator < rioter',
  'cold cool < freezing frigid icy',
  'hot warm < scorching sweltering boiling',
  'tired weary < exhausted',
  'like enjoy < love adore',
  'dislike < hate loathe detest',
  'opponent rival < enemy foe',
  'strict firm < harsh severe draconian',
  'fast quick rapid < breakneck meteoric',
  'mistake error < blunder fiasco debacle',
  'change < overhaul upheaval revolution',
  'fear concern < panic terror',
  'interest < obsession mania',
  'victory win < triumph landslide rout',
  'injure hurt wound < maim mutilate',
  'pull draw < drag haul yank',
  'throw < hurl fling',
  'push < shove',
  'cry weep < sob wail',
  'shout < scream shriek',
  'dismiss < fire sack oust',
  'leave < flee',
  'rain shower < downpour deluge',
  'fire blaze < inferno',
  'windy < stormy',
].map((row) => row.split(' < ').map((step) => step.split(' ')));

export interface Degree {
  readonly row: number;
  /** 0 is the plainest. */
  readonly step: number;
}

/** The rows that a dictionary form stands in. */
export const degreesOf: ReadonlyMap<string, readonly Degree[]> = rows.reduce((all, steps, row) => {
  for (const [step, words] of steps.entries()) for (const word of words) pushTo(all, word, { row, step });
  return all;
}, new Map<string, Degree[]>());
