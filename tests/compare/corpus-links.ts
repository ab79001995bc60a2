/**
 * Which sentences of the demonstration articles say the same, wholly or in part, marked by hand: each sentence by its
 * first words. With these links the difference stage is tested apart from the alignment before it.
 */
export interface MarkedLinks {
  readonly left: string;
  readonly right: string;
  readonly same: readonly (readonly [left: string, right: string])[];
  readonly partial: readonly (readonly [left: string, right: string])[];
}

export const markedLinks: readonly MarkedLinks[] = [
  {
    left: 'alvand-shamkhani-inad',
    right: 'northmark-shamkhani-inad',
    same: [
      ['The United States keeps', 'He accused Washington'],
      ['"The full departure', 'A complete pullout'],
      ['He recalled that', 'He also asserted'],
      ['"Iran will act', 'Iran would respond'],
      ['The victory over', 'The campaign against'],
    ],
    partial: [
      ['Rear Admiral Ali', "Iran's top security"],
      ['"What our soldiers', 'Joint operations'],
      ['The Iraqi minister', 'Inad thanked'],
      ['He declared that', 'Inad thanked'],
      ['"Their plan is', 'He accused Washington'],
      ['Juma Inad Sadoon landed', 'Inad, who'],
    ],
  },
  {
    left: 'common-quay-halvern',
    right: 'halvern-post-walkout',
    same: [
      ['Hundreds of dockers', 'Work stopped'],
      ['A faulty brake', 'Tomas Avery'],
      ['"We will not', '"We will not'],
      ['At noon riot', 'At midday police'],
      ['Three were', 'Officers arrested'],
    ],
    partial: [
      ['Not one berth', 'By evening'],
      ['She revealed that', 'The association said'],
      ['On Thursday both', 'Mayor Rufus'],
    ],
  },
  {
    left: 'common-quay-halvern',
    right: 'tradewind-ledger-halvern',
    same: [
      ['Hundreds of dockers', 'About 200'],
      ['"We will not', 'She said they'],
      ['She revealed that', 'Dorota Quill'],
      ['At noon riot', 'Around noon'],
      ['Three were', 'One person'],
      ['On Thursday both', 'Wage negotiations'],
    ],
    partial: [
      ['Not one berth', 'Two of the three'],
      ['Chief executive', '“Safety is'],
      ['A faulty brake', 'Merrin Quays said'],
    ],
  },
  {
    left: 'halvern-post-walkout',
    right: 'tradewind-ledger-halvern',
    same: [
      ['Work stopped', 'About 200'],
      ['"We will not', 'She said they'],
      ['Merrin Quays, which', 'Merrin Quays said'],
      ['At midday police', 'Around noon'],
      ['Officers arrested', 'One person'],
      ['The company put', 'He put'],
      ['By evening', 'Two of the three'],
      ['The association said', 'Dorota Quill'],
    ],
    partial: [['Mayor Rufus', 'Wage negotiations']],
  },
  {
    left: 'brenhold-chronicle-verdict',
    right: 'morrow-gazette-verdict',
    same: [
      ['Edvard Tollin, who', 'A provincial water'],
      ['It acquitted him', 'The former director'],
    ],
    partial: [
      ['The district court', 'A provincial water'],
      ['The district court', 'According to the court'],
      ['His lawyer', 'Saller, his'],
      ['The case began', 'The affair came'],
    ],
  },
  {
    left: 'compass-tarrow-bird',
    right: 'strata-tarrow-seabird',
    same: [
      ['The animal stood', 'The bird, Tarrowornis'],
      ['The find proves', 'The find suggests'],
      ['A retired postman', 'The first piece'],
    ],
    partial: [
      ['A bird as tall', 'Researchers have'],
      ['A team led', 'Ines Okvale of'],
      ['It has been given', 'The first piece'],
    ],
  },
  {
    left: 'compass-shield-final',
    right: 'terrace-shield-final',
    same: [
      ['“There was no contact', 'Manager Viv Hallam'],
      ['“I told Jory', 'Petra Solway had'],
      ['Dunning Castle were', "Hallam's side"],
    ],
    partial: [
      ['Castle manager', 'Manager Viv Hallam'],
      ['Castle had taken', 'Dunning Castle looked'],
      ['Substitute Jory', 'Nineteen years'],
      ['Harrowmere Rovers won', 'The official figure'],
      ['Rovers will', 'The bus leaves'],
    ],
  },
];
