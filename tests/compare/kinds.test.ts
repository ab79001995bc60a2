import { describe, expect, it } from 'vitest';
import { compareLinked, lineOf } from './compare-texts.ts';

/** A worked example: two sentences that say the same, and what of them is to be reported. */
interface Example {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly found: readonly string[];
}

const examples: readonly Example[] = [
  {
    name: 'whole phrases are set against each other, with their modifiers',
    left: 'The mayor demanded the swift removal of city guards from the harbour.',
    right: 'The mayor demanded the expulsion of city security officers from the harbour.',
    found: ['word-choice: swift removal of city guards | expulsion of city security officers'],
  },
  {
    name: 'a synonym is a choice of word',
    left: 'The dispute over the old bridge worries traders.',
    right: 'The quarrel over the old bridge worries traders.',
    found: ['word-choice: dispute | quarrel'],
  },
  {
    name: 'opposites are a choice of word',
    left: 'The court acquitted the banker of fraud.',
    right: 'The court convicted the banker of fraud.',
    found: ['word-choice: acquitted | convicted'],
  },
  {
    name: 'a title that is dropped is a matter of naming',
    left: 'Captain Orla Venn opened the ferry terminal on Friday.',
    right: 'Orla Venn opened the ferry terminal on Friday.',
    found: ['naming: Captain Orla Venn | Orla Venn'],
  },
  {
    name: 'another name in the same place is a matter of naming',
    left: 'Troops of Ruvania crossed the river near Telm on Sunday.',
    right: 'Troops of the Northern League crossed the river near Telm on Sunday.',
    found: ['naming: Ruvania | Northern League'],
  },
  {
    name: 'an abbreviated title is the same title',
    left: 'Sen. Orla Venn opened the ferry terminal on Friday.',
    right: 'Senator Orla Venn opened the ferry terminal on Friday.',
    found: [],
  },
  {
    name: 'figures in one slot disagree',
    left: 'At least 12 people were hurt when the stand collapsed in Marlow.',
    right: 'At least 14 people were hurt when the stand collapsed in Marlow.',
    found: ['figures: At least 12 people | At least 14 people'],
  },
  {
    name: 'a figure in other words is no difference',
    left: 'He led the company for 20 years before the sale.',
    right: 'He led the company for two decades before the sale.',
    found: [],
  },
  {
    name: 'a denial in one only is flagged',
    left: 'The council accepted the plan for the new school on Monday.',
    right: 'The council did not accept the plan for the new school on Monday.',
    found: ['negation: accepted | not accept'],
  },
  {
    name: 'how sure it is: modal verbs',
    left: 'The new rules may harm small farms, the ministry said.',
    right: 'The new rules will harm small farms, the ministry said.',
    found: ['certainty: new rules may harm | new rules will harm'],
  },
  {
    name: 'how sure it is: hearsay',
    left: 'Workers reportedly damaged the pump during the strike.',
    right: 'Workers damaged the pump during the strike.',
    found: ['certainty: reportedly damaged | damaged'],
  },
  {
    name: 'a quotation is reported by the other',
    left: '"The tunnel is not safe and must be closed at once," said inspector Ada Rook.',
    right: 'Inspector Ada Rook said the tunnel was not safe and had to be closed at once.',
    found: [
      'quotation: The tunnel is not safe and must be closed at once, | the tunnel was not safe and had to be closed',
    ],
  },
  {
    name: 'a quotation is cut short',
    left: '"The tunnel is not safe and must be closed at once," said inspector Ada Rook.',
    right: '"The tunnel is not safe," said inspector Ada Rook.',
    found: ['quotation: The tunnel is not safe and must be closed at once, | The tunnel is not safe,'],
  },
  {
    name: 'a quotation is split and is still one',
    left: '"The tunnel is not safe and must be closed at once," said inspector Ada Rook.',
    right: '"The tunnel is not safe," said inspector Ada Rook, "and must be closed at once."',
    found: [
      'quotation: The tunnel is not safe and must be closed at once, | The tunnel is not safe," said inspector Ada Rook, "and must be closed at once.',
    ],
  },
  {
    name: 'the verb of saying doubts',
    left: 'The company claimed that the water was clean again.',
    right: 'The company said that the water was clean again.',
    found: ['attribution: claimed | said'],
  },
  {
    name: 'a source is named in one only',
    left: 'The water was clean again on Monday, the company said.',
    right: 'The water was clean again on Monday.',
    found: [
      'attribution: The water was clean again on Monday, the company said | The water was clean again on Monday.',
    ],
  },
  {
    name: 'who acts is dropped',
    left: 'Police pushed the protesters away from the gate.',
    right: 'The protesters were pushed away from the gate.',
    found: ['agency: Police pushed the protesters away | The protesters were pushed away'],
  },
  {
    name: 'a modifier is attached elsewhere',
    left: 'The treaty will protect the stability of the region.',
    right: 'The treaty will protect Baltic stability.',
    found: ['scope: stability of the region | Baltic stability'],
  },
  {
    name: 'modifiers are added',
    left: 'Engineers inspected the bridge on Monday.',
    right: 'Engineers inspected the old railway bridge on Monday.',
    found: ['scope: the bridge | the old railway bridge'],
  },
  {
    name: 'a clause is found in one only',
    left: 'The ship sank in the storm after the captain had ignored three warnings from the coast guard.',
    right: 'The ship sank in the storm.',
    found: ['selection: after the captain had ignored three warnings from the coast guard | –'],
  },
  {
    name: 'spelling and grammar are no difference',
    left: 'The labour programme was organised by the defence ministry.',
    right: 'The labor program was organized by the defense ministry.',
    found: [],
  },
];

describe('kinds of difference, by worked examples', () => {
  it.each(examples)('$name', ({ left, right, found }) => {
    expect(compareLinked(left, right).map(lineOf)).toEqual(found);
  });

  it.each(examples)('$name: swapping the articles mirrors the sides', ({ left, right, found }) => {
    const mirrored = found.map((line) => {
      const [kind, sides] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
      return `${kind}: ${sides.split(' | ').reverse().join(' | ')}`;
    });
    expect(compareLinked(right, left).map(lineOf)).toEqual(mirrored);
  });
});

describe('what stands with a difference', () => {
  it('says whose words each side is', () => {
    const [difference] = compareLinked(
      '"The tunnel is not safe and must be closed at once," said inspector Ada Rook.',
      'Inspector Ada Rook said the tunnel was not safe and had to be closed at once.',
    );
    expect(difference?.sides.map(({ voice }) => voice)).toEqual(['quote', 'reported']);
    expect(difference?.sides.every(({ speaker }) => speaker?.includes('Rook'))).toBe(true);
    expect(difference?.cautions).toContainEqual(expect.stringContaining('translation'));
  });

  it('makes its line from the sides', () => {
    const [difference] = compareLinked(
      'The shop near the old bridge attracts traders.',
      'The store near the old bridge attracts traders.',
    );
    expect(difference?.note).toBe('“shop” in a0 (narrator) · “store” in a1 (narrator) · synonyms');
  });

  it('weighs opposites above other words, and those above synonyms', () => {
    const weightOf = (left: string, right: string): number => compareLinked(left, right)[0]?.weight ?? 0;
    const opposite = weightOf('The court acquitted the banker.', 'The court convicted the banker.');
    const other = weightOf(
      'Rangers drove the herd to the valley.',
      'Rangers steered the herd to the valley.',
    );
    const synonym = weightOf('The shop attracts many traders.', 'The store attracts many traders.');
    expect(opposite).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(0);
  });
});
