import { expectedOf, type LabelledPair } from './pair.ts';

/** Short pairs in varied styles, labelled for three kinds before anything was tried on them. */
type Written = readonly [left: string, right: string, ...expected: readonly string[]];

const written: readonly Written[] = [
  [
    'The firm pulled out of the merger on Monday.',
    'The firm withdrew from the merger on Monday.',
    'word-choice: pulled out | withdrew',
  ],
  [
    'Police put down the revolt within hours, residents said.',
    'Residents said police crushed the uprising within hours.',
    'word-choice: put down | crushed',
    'word-choice: revolt | uprising',
  ],
  [
    'Lawmakers slammed the plan as a handout for the rich.',
    'Lawmakers criticised the plan as a gift to the wealthy.',
    '?word-choice: slammed | criticised',
    'word-choice: handout | gift',
    'word-choice: rich | wealthy',
  ],
  [
    'The refugees were put up in an old barracks near Sarn.',
    'The migrants were housed in an old barracks near Sarn.',
    'word-choice: refugees | migrants',
    'word-choice: put up | housed',
  ],
  [
    'Prices soared in October after the tax was introduced.',
    'Prices rose in October after the tax was introduced.',
    'word-choice: soared | rose',
  ],
  [
    'A gunman opened fire on a crowd outside the library, wounding a guard.',
    'A shooter fired at a crowd outside the library, injuring a guard.',
    'word-choice: gunman | shooter',
    'word-choice: opened fire | fired',
    'word-choice: wounding | injuring',
  ],
  [
    'The council did away with free parking at the hospital.',
    'The council scrapped free parking at the hospital.',
    'word-choice: did away | scrapped',
  ],
  [
    'Critics call the spending cuts reckless.',
    'Critics call the spending cuts bold.',
    'word-choice: reckless | bold',
  ],
  [
    'The wind farm was built over the objections of fishing crews.',
    'The wind farm was erected despite protests from fishing crews.',
    'word-choice: built | erected',
    'word-choice: objections | protests',
  ],
  [
    'Insurgents blew up a police station in Karsk overnight.',
    'Overnight, militants bombed a police post in Karsk.',
    'word-choice: Insurgents | militants',
    'word-choice: blew up | bombed',
    'word-choice: station | post',
  ],
  [
    'Most of the workforce was let go when the plant shut down.',
    'Most of the staff were laid off when the plant closed.',
    'word-choice: workforce | staff',
    'word-choice: let go | laid off',
    'word-choice: shut down | closed',
  ],
  [
    'Engineers inspected the dam after the storm; the mayor thanked volunteers.',
    'Engineers inspected the dam after the storm, and schools reopened.',
  ],
  [
    'The airline apologised to passengers for the delay and offered vouchers.',
    'The airline apologised to travellers for the delay and promised refunds.',
    'word-choice: passengers | travellers',
    '?word-choice: offered | promised',
    'word-choice: vouchers | refunds',
  ],
  [
    'The committee’s chairwoman resigned yesterday over the leaked emails.',
    'The head of the committee stepped down yesterday over the leaked e-mails.',
    'word-choice: chairwoman | head',
    'word-choice: resigned | stepped down',
  ],
  [
    'The bill, which was approved in June, takes effect in January.',
    'Approved in June, the bill will take effect in January.',
  ],
  [
    'Storm batters coast, thousands flee',
    'Storm lashes coast as thousands evacuate',
    'word-choice: batters | lashes',
    'word-choice: flee | evacuate',
  ],
  [
    'The farmer sold the field to his neighbour.',
    'The neighbour bought the field from the farmer.',
    '?word-choice: sold | bought',
  ],
  [
    'The young activist was freed on bail after two days in custody.',
    'The young campaigner was released on bail after two days in detention.',
    'word-choice: activist | campaigner',
    'word-choice: freed | released',
    'word-choice: custody | detention',
  ],
  [
    'At least 27 people were injured when a tram hit a bus in Orlen.',
    'Thirty-one people were hurt when a tram hit a bus in Orlen.',
    'figures: 27 | Thirty-one',
    'word-choice: injured | hurt',
  ],
  [
    'The suspect, a 42-year-old plumber, was arrested on Tuesday.',
    'The suspect, a plumber aged 44, was arrested on Wednesday.',
    'figures: 42 | 44',
    'figures: Tuesday | Wednesday',
  ],
  [
    'Turnout was 61.4 percent, the electoral board said.',
    'About 60 per cent of voters turned out, the electoral board said.',
    'figures: 61.4 | 60',
  ],
  [
    'The fund will pay £3.2m to families of the victims.',
    'The fund will pay more than 3 million pounds to families of the victims.',
    'figures: 3.2 | 3 million',
  ],
  [
    'Kestrel won 3-1 in front of 12,000 fans.',
    'Kestrel won 3-2 in front of 12,000 fans.',
    'figures: 3-1 | 3-2',
  ],
  ['The queue stretched for 2 kilometres.', 'The queue stretched for two kilometers.'],
  [
    'Shares in Hollen fell 4% on Thursday.',
    'On Friday, shares in Hollen fell 6%.',
    '?figures: 4% | 6%',
    '?figures: Thursday | Friday',
  ],
  [
    'Rescuers pulled between 15 and 20 miners from the shaft.',
    'Rescuers pulled 18 miners from the shaft.',
    'figures: 15 | 18',
  ],
  [
    'The quake, of magnitude 6.3, struck at 4:20 a.m.',
    'The quake, of magnitude 6.1, struck at 4:20 a.m.',
    'figures: 6.3 | 6.1',
  ],
  ['The bridge was opened in 1968.', 'The bridge was opened in 1986.', 'figures: 1968 | 1986'],
  [
    'Twelve of the 40 seats went to the Greens.',
    'Fourteen of the 40 seats went to the Greens.',
    'figures: Twelve | Fourteen',
  ],
  ['Two men and three women were rescued.', 'Five people were rescued.'],
  [
    'The deal is worth 1.5 billion euros over ten years.',
    'The deal is worth $1.6 billion over a decade.',
    '?figures: 1.5 billion | 1.6 billion',
  ],
  [
    'It was the company’s third loss in four quarters.',
    'It was the company’s fourth loss in four quarters.',
    'figures: third | fourth',
  ],
  [
    'The boat sank 12 miles off Pell with 80 people on board.',
    'The boat sank 12 miles off Pell with nearly 100 people on board.',
    'figures: 80 | 100',
  ],
  [
    'The meeting will be held on 14 May in Geneva.',
    'The meeting will be held on 15 May in Vienna.',
    'figures: 14 May | 15 May',
    'figures: Geneva | Vienna',
  ],
  [
    'The council has 21 members and met 9 times last year.',
    'The council has 21 members and nine committees.',
  ],
  [
    '"This is a disgrace," Mayor Lund said.',
    'Mayor Lund said it was a disgrace.',
    'quotation: disgrace | disgrace',
  ],
  [
    '“We will not pay a penny,” said Ida Brock, the owner.',
    '“We will not pay,” said Ida Brock, the owner.',
    'quotation: We will not pay a penny | We will not pay',
  ],
  [
    'The minister called the strike ‘an act of sabotage’.',
    'The minister called the strike an act of sabotage.',
    'quotation: sabotage | sabotage',
  ],
  [
    '“The dam,” said the engineer, “was never safe.”',
    'The engineer said: “The dam was never safe.”',
    'quotation: The dam | The dam was never safe',
  ],
  [
    '"I never signed the letter," Rolf Haan told the court.',
    '"I never signed the letter," Mia Stenner told the court.',
    'quotation: never signed the letter | never signed the letter',
  ],
  [
    '«The market will decide,» Petra Oss said on Sunday.',
    '“The market will decide,” Petra Oss said on Sunday.',
  ],
  [
    '"The roof came down in seconds, said a witness, Omar Till.',
    'A witness, Omar Till, said the roof came down in seconds.',
    'quotation: roof came down | roof came down',
  ],
  [
    '"He told us \'go home\' and we left," said one striker.',
    'One striker said: “He told us ‘go home’ and we left.”',
  ],
  [
    'Campaigners said the law would "silence every critic of the government".',
    'Campaigners said the law would "silence all critics of the government".',
    'quotation: silence every critic | silence all critics',
  ],
  [
    '"Good Morning Arlen" was cancelled after two seasons.',
    'The show Good Morning Arlen was cancelled after two seasons.',
    '?quotation: Good Morning Arlen | Good Morning Arlen',
  ],
  [
    'She said she was "deeply sorry" for the error.',
    'She said she was deeply sorry for the error.',
    'quotation: deeply sorry | deeply sorry',
  ],
  [
    'The spokesman said “no decision has been made” on the route.',
    'The spokesman said "no decision has been made" on the route.',
  ],
];

export const freshWrittenPairs: readonly LabelledPair[] = written.map(
  ([left, right, ...expected], place) => ({
    id: `fresh written ${place + 1}`,
    left,
    right,
    judged: ['word-choice', 'figures', 'quotation'],
    expected: expected.map(expectedOf),
    half: 'fresh',
  }),
);
