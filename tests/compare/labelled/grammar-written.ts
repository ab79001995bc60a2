import { expectedOf, type LabelledKind, type LabelledPair } from './pair.ts';

/**
 * Short pairs in varied styles, written and labelled before the detectors were run on them. Only the kinds of grammar are judged.
 */
type Written = readonly [left: string, right: string, ...expected: readonly string[]];

const judged: readonly LabelledKind[] = ['agency', 'scope', 'certainty', 'attribution', 'negation'];

const pairs: readonly Written[] = [
  [
    'Hackers stole the personal data of 40,000 patients from a clinic in Lund.',
    'The personal data of 40,000 patients has been stolen from a clinic in Lund.',
    'agency: Hackers stole | been stolen',
  ],
  [
    'Border guards shot dead a 17-year-old boy near the fence on Sunday.',
    'A 17-year-old boy was shot dead near the fence on Sunday.',
    'agency: guards shot | was shot',
  ],
  [
    'The killing of the journalist shocked the island.',
    'Two off-duty soldiers killed the journalist, and the island was shocked.',
    'agency: killing of the journalist | soldiers killed',
    '?agency: shocked | shocked',
  ],
  [
    'Mistakes were made in the handling of the ballots, the commission said.',
    'Officials made mistakes in the handling of the ballots, the commission said.',
    'agency: were made | Officials made',
  ],
  [
    'The ferry sank after a tanker rammed it off Cape Ordo.',
    'A tanker sank the ferry off Cape Ordo after ramming it.',
    'agency: ferry sank | tanker sank',
  ],
  [
    'A cyclist got knocked down on Elm Street by a delivery van.',
    'A delivery van knocked down a cyclist on Elm Street.',
    'agency: got knocked | van knocked',
  ],
  [
    'Fans attacked stewards after the match, the club said.',
    'Stewards attacked fans after the match, the club said.',
    'agency: Fans attacked | Stewards attacked',
  ],
  [
    'Thousands of workers lost their jobs when the plant closed.',
    'The company fired thousands of workers when it closed the plant.',
    'agency: lost their jobs | fired thousands',
    'agency: plant closed | closed the plant',
  ],
  [
    'Protesters clashed with police outside the embassy.',
    'Police clashed with protesters outside the embassy.',
  ],
  [
    'The bill was passed by the senate and signed by the president.',
    'The bill, passed by the senate, was signed by the president.',
  ],
  [
    'Prices rose sharply in the first quarter.',
    'Retailers raised prices sharply in the first quarter.',
    'agency: Prices rose | raised prices',
  ],
  [
    'The explosion left four people dead.',
    'Four people died in the explosion.',
    '?agency: left four people dead | died',
  ],
  [
    'Police said the suspect, arrested on Monday by border agents, had a knife.',
    'Police said the suspect, whom border agents arrested on Monday, had a knife.',
    'agency: arrested | border agents arrested',
  ],
  [
    'The army is being accused of torturing prisoners.',
    'Rights groups accuse the army of torturing prisoners.',
    'agency: is being accused | groups accuse',
    '?attribution: accused | accuse',
  ],
  [
    'The comet is set to pass within sight of Earth in May.',
    'The comet will pass within sight of Earth in May.',
    'certainty: set to pass | will pass',
  ],
  [
    'The alleged ringleader was led into court in handcuffs.',
    'The ringleader was led into court in handcuffs.',
    'certainty: alleged ringleader | ringleader',
  ],
  [
    'There is no doubt that the minister knew of the payments, the report says.',
    'The minister may have known of the payments, the report says.',
    'certainty: doubt | may have known',
    '?negation: no doubt | may have known',
  ],
  [
    'Scientists believe the virus came from bats.',
    'Scientists have proved that the virus came from bats.',
    'certainty: believe | proved',
    '?attribution: believe | proved',
  ],
  [
    'If parliament agrees, the tax will be cut in March.',
    'The tax will be cut in March.',
    'certainty: If parliament agrees | cut',
  ],
  [
    'The singer has reportedly split from her label.',
    'The singer has split from her label.',
    'certainty: reportedly split | split',
  ],
  [
    'A deal looks increasingly likely before the weekend.',
    'A deal is certain before the weekend.',
    'certainty: likely | certain',
  ],
  [
    'The would-be bomber was apparently acting alone.',
    'The bomber was acting alone.',
    'certainty: apparently acting | acting',
    '?certainty: would-be bomber | bomber',
    '?scope: would-be bomber | bomber',
  ],
  [
    'The plane seems to have run out of fuel.',
    'The plane ran out of fuel.',
    'certainty: seems to have run | ran',
  ],
  [
    'The vaccine can prevent infection, trials show.',
    'The vaccine is able to prevent infection, trials show.',
  ],
  ['Rates are going to rise, the bank said.', 'Rates will rise, the bank said.'],
  [
    'The club hopes to sign the striker this week.',
    'The club has signed the striker.',
    'certainty: hopes to sign | signed',
  ],
  [
    'Some 300 people are feared dead after the landslide.',
    'Some 300 people are dead after the landslide.',
    'certainty: feared dead | dead',
  ],
  [
    'It remains unclear whether the pilot survived.',
    'The pilot survived.',
    'certainty: unclear whether | survived',
  ],
  [
    'The senator insists she never met the lobbyist.',
    'The senator says she never met the lobbyist.',
    'attribution: insists | says',
  ],
  [
    'Turnout was the lowest in thirty years, according to the electoral commission.',
    'Turnout was the lowest in thirty years.',
    'attribution: according to the electoral commission | Turnout',
  ],
  [
    'The crew ignored two alarms, a source close to the inquiry said.',
    'The crew ignored two alarms, the chief investigator said.',
    '?attribution: said | said',
  ],
  [
    'The drug is safe, its maker maintains.',
    'The drug is safe, its maker says.',
    'attribution: maintains | says',
  ],
  [
    'In the words of one diplomat, the summit was "a shambles".',
    'The summit was "a shambles", one diplomat complained.',
    '?attribution: words of one diplomat | complained',
  ],
  [
    'She conceded that the figures were wrong.',
    'She confirmed that the figures were wrong.',
    'attribution: conceded | confirmed',
  ],
  [
    'Doctors told the hearing that the boy had been ill for weeks.',
    'The boy had been ill for weeks.',
    'attribution: Doctors told | boy had been ill',
  ],
  [
    'A police spokesman said the road would stay shut overnight.',
    'The road would stay shut overnight, police said.',
  ],
  [
    '"It was a mistake," the chancellor admitted.',
    '"It was a mistake," the chancellor said.',
    'attribution: admitted | said',
  ],
  [
    'Critics accuse the mayor of hiding the bill.',
    'Critics say the mayor hid the bill.',
    'attribution: accuse | say',
  ],
  [
    'The reef has lost half its coral since 1995, a study has found.',
    'The reef has lost half its coral since 1995, scientists warned.',
    'attribution: found | warned',
  ],
  [
    'The mine is expected to reopen, state television reported.',
    'State TV reported that the mine is expected to reopen.',
  ],
  ['Only adults may enter the reserve.', 'Adults may enter the reserve.', 'scope: Only adults | Adults'],
  [
    'Several witnesses heard the shots.',
    'All witnesses heard the shots.',
    'scope: Several witnesses | All witnesses',
  ],
  [
    'The ban covers plastic bags in supermarkets.',
    'The ban covers plastic bags.',
    'scope: bags in supermarkets | bags',
  ],
  [
    'Nearly every school in the province has closed.',
    'Schools in the province have closed.',
    'scope: every school | Schools',
  ],
  [
    'The secretive fund bought shares in the airline.',
    'The fund bought shares in the airline.',
    'scope: secretive fund | fund',
  ],
  [
    'The treaty bans the export of weapons to countries at war.',
    'The treaty bans the export of weapons.',
    'scope: weapons to countries at war | weapons',
  ],
  [
    'Young men with no criminal record were detained.',
    'Young men were detained.',
    'scope: men with no criminal record | men',
  ],
  [
    'The widely criticised plan to sell the harbour was withdrawn.',
    'The plan to sell the harbour was withdrawn.',
    'scope: widely criticised plan | plan',
  ],
  [
    'Illegal immigrants crossed the river at night.',
    'Immigrants crossed the river at night.',
    'scope: Illegal immigrants | Immigrants',
  ],
  ['The wife of the ambassador opened the fair.', "The ambassador's wife opened the fair."],
  [
    "The committee's report on the floods runs to 300 pages.",
    'The report of the committee on the floods runs to 300 pages.',
  ],
  [
    'Most of the passengers were tourists from Chile.',
    'The passengers were tourists from Chile.',
    'scope: Most of the passengers | passengers',
  ],
  [
    'Women who had worked at the factory before 1990 were compensated.',
    'Women who had worked at the factory were compensated.',
    'scope: factory before 1990 | factory',
  ],
  [
    'The airline has refused to refund the tickets.',
    'The airline has agreed to refund the tickets.',
    'negation: refused | agreed',
  ],
  [
    'The president left the hall without signing the decree.',
    'The president signed the decree and left the hall.',
    'negation: without signing | signed',
  ],
  [
    'There were no survivors among the crew.',
    'Two survivors were found among the crew.',
    'negation: no survivors | survivors',
  ],
  [
    'None of the hostages was harmed.',
    'Three of the hostages were harmed.',
    'negation: None | harmed',
    '?scope: None of the hostages | Three of the hostages',
  ],
  ['The charges were dropped.', 'The charges were not dropped.', 'negation: dropped | not dropped'],
  [
    'The minister denied meeting the banker in Zurich.',
    'The minister met the banker in Zurich.',
    'negation: denied meeting | met',
    '?attribution: denied | met',
  ],
  [
    'The report is unlikely to be published this year.',
    'The report is likely to be published this year.',
    '?certainty: unlikely | likely',
    '?negation: unlikely | likely',
  ],
  [
    'The suspect was not unknown to the police.',
    'The suspect was known to the police.',
    '?negation: not unknown | known',
  ],
  [
    'No evidence was found that the dam had been neglected.',
    'Investigators found no evidence that the dam had been neglected.',
    'agency: was found | Investigators found',
  ],
  ['The talks did not fail.', 'The talks succeeded.', 'negation: not fail | succeeded'],
  ['Neither side would comment.', 'Both sides declined to comment.', '?negation: Neither | Both'],
  [
    'The court did not rule on the appeal until Friday.',
    'The court ruled on the appeal on Friday.',
    '?negation: not rule | ruled',
  ],
  [
    'The law never applied to the islands.',
    'The law applied to the islands until 2001.',
    'negation: never applied | applied',
    '?scope: islands | islands until 2001',
  ],
  [
    'The vote was hardly a surprise.',
    'The vote was a surprise.',
    '?certainty: hardly | surprise',
    '?negation: hardly | surprise',
  ],
];

export const grammarWritten: readonly LabelledPair[] = pairs.map(([left, right, ...expected], place) => ({
  id: `written grammar ${place + 1}`,
  left,
  right,
  judged,
  expected: expected.map(expectedOf),
  half: 'fresh',
}));
