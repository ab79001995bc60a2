/**
 * Words for things that most readers are glad or sorry to hear of, whoever tells it: the valence of the facts, apart from
 * that of the telling.
 *
 * source: the ends of the scale of pleasantness (Osgood, Suci & Tannenbaum 1957: evaluation; the news values of good and bad
 *   news of Harcup & O'Neill 2001), written out for this project.
 * note: dictionary forms. They are not loaded: `earthquake` has no plainer name. What judges besides stands in
 *   `loaded-words.ts`, with a valence of its group.
 */
export const valuedWords: readonly { readonly valence: -1 | 1; readonly words: string }[] = [
  {
    valence: -1,
    words: `abduct abuse accident ache addiction adversity afflict ailing arrest arson assassinate assassination autopsy avert ban
      bankruptcy bereaved bereavement blackout bleed blockade bomb bombing breach break bruise burial burn burglary
      cancel cancer casualty chase clash collapse collide collision complain condemn conflict confront
      confrontation convict conviction corpse crash crime crisis critical criticise criticism criticize damage
      danger dead death defeat deficit delay deny depression deprive derailment detain detention deteriorate die
      difficult difficulty disability disable disagree disagreement disappear disappoint disease dismiss dismissal displace
      displaced dispute disrupt disruption divorce doubt downturn drought drown drowning earthquake emergency enemy       eruption evacuate evacuation evict exile expel explosion expulsion eviction fall famine fatality fault fear felony flee
      flood fraud grave gunfire harm homeless homicide hostage hunger hurricane hurt illegal illness imprison
      imprisonment infect infection inflation injure injury insecurity jail kidnap kidnapping kill killing landslide lawsuit
      layoff leak lose loss missing mistake murder neglect obstacle offence offense opponent oppose opposition
      overdose pain pandemic penalty poison pollute pollution poverty problem       punishment quarrel rape recession refugee reject rejection resign resignation restrict restriction risk robbery
      sanction scare shoot shooting shortage shot sick sickness siege slowdown slump stab stabbing
      starvation starve steal storm strike struggle suicide suspend suspension tension terror theft threat threaten       torture toxic trafficking trouble unemployment unrest victim violation violence violate virus war warn warning weaken
      wildfire withdraw worry worsen wound wounded wrong`,
  },
  {
    valence: 1,
    words: `abundance accept accomplish achieve achievement advance advantage affection agree agreement amnesty applause
      applaud appreciate approval approve assist assistance benefit birth birthday bless boom boost bonus bravo celebrate
      celebration ceremony charity cheer cheers clean coexistence comfort compassion compensate compensation concord confidence congratulate
      congratulation consensus cooperate cooperation cure donate donation earn ease
      efficient enable encourage encouragement endorse endorsement enjoy enrich equality exonerate fair
      faith festival flourish forgive forgiveness freedom friend friendly friendship generosity gift give glad graduate       grateful gratitude grow growth happiness happy harmony heal helpful honor honour hospitality improve
      improvement inclusion innovate innovation integrity invite invitation kindness laugh
      laughter liberate liberty longevity luck lucky marry medal mend mercy modernise modernize nurture       optimism optimistic overcome pardon partnership peace peaceful pleased pleasure popular positive praise prevent
      prize productive profit promise promote prosper prosperity prosperous rebuild reconcile
      reconciliation reconstruction recover recovery relief relieve repair rescue resolve respect restore restoration reunite reunion revive
      reward safe safety satisfaction satisfied save smile solidarity solution solve stability
      stable strengthen succeed success successful supportive sustain thank thanks thrive tolerance       tribute trust truce unify unite unity upgrade uplift victory volunteer welcome win
      winner wisdom`,
  },
];
