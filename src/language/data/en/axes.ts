/**
 * Semantic axes: two poles, each a few words that stand for it plainly.
 *
 * source: the method of Kwak, An, Jing & Ahn, "FrameAxis: characterizing microframe bias and intensity with word embedding"
 *   (2021), which takes its axes from antonyms; these were chosen for news and written out for this project.
 * note: several words a pole, because an axis between two words leans to the other senses of both. The first pole counts as
 *   positive; none is the better one.
 */
export const semanticAxes = [
  {
    name: 'cooperation–conflict',
    poles: ['cooperation', 'conflict'],
    words: [
      'cooperation agreement partnership dialogue alliance friendship unity peace reconciliation collaboration',
      'conflict dispute confrontation hostility rivalry fight feud war discord clash',
    ],
  },
  {
    name: 'legal–illegal',
    poles: ['legal', 'illegal'],
    words: [
      'legal lawful legitimate constitutional authorized permitted valid legally licensed',
      'illegal unlawful illegitimate unconstitutional unauthorized criminal banned illegally fraudulent',
    ],
  },
  {
    name: 'safe–dangerous',
    poles: ['safe', 'dangerous'],
    words: [
      'safe secure protected safety harmless stable safely calm',
      'dangerous unsafe hazardous deadly risky threatening perilous danger harmful',
    ],
  },
  {
    name: 'success–failure',
    poles: ['success', 'failure'],
    words: [
      'success victory triumph achievement successful win accomplishment breakthrough succeed',
      'failure defeat setback loss unsuccessful fiasco failed collapse fail',
    ],
  },
  {
    name: 'strong–weak',
    poles: ['strong', 'weak'],
    words: [
      'strong powerful mighty strength robust resolute dominant firm capable',
      'weak powerless feeble weakness fragile hesitant vulnerable helpless frail',
    ],
  },
  {
    name: 'fair–unfair',
    poles: ['fair', 'unfair'],
    words: [
      'fair just equal honest impartial fairness justice equality rightful',
      'unfair unjust unequal dishonest biased injustice discrimination inequality wrongful',
    ],
  },
  {
    name: 'care–harm',
    poles: ['care', 'harm'],
    words: [
      'care protect help compassion relief rescue heal aid shelter',
      'harm hurt kill cruelty suffering abuse injure wound violence',
    ],
  },
  {
    name: 'order–disorder',
    poles: ['order', 'disorder'],
    words: [
      'order discipline stability calm control orderly organized regular normal',
      'disorder chaos turmoil unrest anarchy riot disruption confusion upheaval',
    ],
  },
] as const;
