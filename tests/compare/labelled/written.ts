import { expectedOf, type LabelledKind, type LabelledPair, labelledKinds } from './pair.ts';

/**
 * Sentence pairs written for this set, a group for each kind: two thirds with a difference of it, a third that looks like
 * one and is none. All kinds are judged on every pair, so a difference reported under a wrong kind counts as an error.
 */
type Written = readonly [left: string, right: string, ...expected: readonly string[]];

const groups: Readonly<Record<LabelledKind, readonly Written[]>> = {
  'word-choice': [
    [
      'Protesters occupied the town hall for two nights.',
      'Rioters occupied the town hall for two nights.',
      'word-choice: Protesters | Rioters',
    ],
    [
      'The bank dismissed forty clerks at its head office in March.',
      'In March the bank fired forty clerks at its head office.',
      'word-choice: dismissed | fired',
    ],
    [
      'The minister praised the agreement with the dairy farmers.',
      'The minister praised the deal with the dairy farmers.',
      'word-choice: agreement | deal',
    ],
    [
      'Guards killed a deer near the northern fence on Friday morning.',
      'On Friday morning, guards slaughtered an animal near the northern fence.',
      'word-choice: killed | slaughtered',
      'word-choice: deer | animal',
    ],
    [
      'The jury found the surgeon guilty of negligence after a short deliberation.',
      'The jury found the surgeon innocent of negligence after a short deliberation.',
      'word-choice: guilty | innocent',
    ],
    [
      'Heavy rain ruined the barley harvest in three valleys.',
      'Heavy rain wrecked the barley crop in three valleys.',
      'word-choice: ruined | wrecked',
      'word-choice: harvest | crop',
    ],
    [
      'The regime closed the last independent radio station of the capital.',
      'The government closed the last independent radio station of the capital.',
      'word-choice: regime | government',
    ],
    [
      'The army withdrew its tanks from the border village before dawn.',
      'Before dawn the army pulled back its tanks from the border village.',
      'word-choice: withdrew | pulled back',
    ],
    [
      'Unions rejected the pension reform at a meeting in Dorvane.',
      'At a meeting in Dorvane, unions turned down the pension overhaul.',
      'word-choice: rejected | turned down',
      'word-choice: reform | overhaul',
    ],
    [
      'The organisers cancelled the harbour festival because of the storm.',
      'The harbor festival was cancelled by the organizers because of the storm.',
      '?agency: organisers cancelled | was cancelled',
    ],
    [
      'Doctors vaccinated eight hundred children in the camp.',
      'In the camp, doctors vaccinated 800 children.',
    ],
    [
      'The orchestra will travel to Lisbon in the autumn.',
      'The orchestra is going to travel to Lisbon in the autumn.',
      '?certainty: will | going',
    ],
    [
      'The ferry left the island at six and reached the mainland at noon.',
      'Having left the island at six, the ferry reached the mainland at noon.',
    ],
    [
      'A judge ordered the release of the two fishermen.',
      'A judge ordered that the two fishermen be released.',
    ],
  ],
  naming: [
    [
      'General Tova Rendal inspected the flood barrier on Monday.',
      'Tova Rendal inspected the flood barrier on Monday.',
      'naming: General Tova Rendal | Tova Rendal',
    ],
    [
      'Senator Paul Idris visited the flooded mine at Carrow.',
      'Former Governor Paul Idris visited the flooded mine at Carrow.',
      'naming: Senator Paul Idris | Former Governor Paul Idris',
    ],
    [
      'Fighters of the People’s Dawn took the airfield at Kelso.',
      'Fighters of the Red Column took the airfield at Kelso.',
      'naming: Dawn | Red Column',
    ],
    [
      'The talks between Burma and its neighbours ended without a statement.',
      'The talks between Myanmar and its neighbours ended without a statement.',
      'naming: Burma | Myanmar',
    ],
    [
      'Dr. Helga Morant of the Coastal Institute presented the survey in Aldport.',
      'The survey was presented in Aldport by Morant of the Coastal Institute.',
      'naming: Helga Morant | Morant',
      '?agency: presented | was presented',
    ],
    [
      'The World Health Organization sent two field hospitals to Tarn.',
      'The WHO sent two field hospitals to Tarn.',
      'naming: World Health Organization | WHO',
    ],
    [
      'Prime Minister Ada Quist opened the new railway tunnel on Sunday.',
      'The prime minister opened the new railway tunnel on Sunday.',
      'naming: Ada Quist | prime minister',
    ],
    [
      'The defence minister promised more patrols along the Sill.',
      'Olin Barasch promised more patrols along the Sill.',
      'naming: defence minister | Olin Barasch',
    ],
    [
      'Katharine Wells, who leads the Green Alliance, lost her seat in Norhaven.',
      'Kate Wells, who leads the Green Alliance, lost her seat in Norhaven.',
      'naming: Katharine Wells | Kate Wells',
    ],
    [
      'Sergeant Mika Oller found the missing climbers above Trent Pass.',
      'Sgt. Mika Oller found the missing climbers above Trent Pass.',
    ],
    ['Mr. Leon Vasco sold his shares in the mill.', 'Leon Vasco sold his shares in the mill.'],
    [
      'The U.S. lifted the ban on Danish beef.',
      'The United States lifted the ban on Danish beef.',
      '?naming: U.S. | United States',
    ],
    ['MAYOR IRIS FENN OPENS NEW MARKET IN DELL', 'Mayor Iris Fenn opens new market in Dell'],
    [
      'The judge, Ravi Solberg, sent the case back to the lower court.',
      'Judge Ravi Solberg sent the case back to the lower court.',
    ],
  ],
  quotation: [
    [
      '"We will rebuild every house in this valley," the governor said.',
      'The governor said that they would rebuild every house in the valley.',
      'quotation: We will rebuild every house | they would rebuild every house',
    ],
    [
      '"The harvest is lost and nobody has told the farmers," said union chief Dana Brill.',
      '"The harvest is lost," said union chief Dana Brill.',
      'quotation: harvest is lost and nobody | harvest is lost',
    ],
    [
      '"I never saw the contract before it was signed," Mayor Otto Vance told the inquiry.',
      '"I never saw the contract before it was signed," treasurer Lena Marsh told the inquiry.',
      'quotation: never saw the contract | never saw the contract',
      '?naming: Otto Vance | Lena Marsh',
    ],
    [
      '"They came at night and burned the barns," one villager recalled.',
      '"They came at night and torched the farms," one villager recalled.',
      'quotation: burned the barns | torched the farms',
      'word-choice: burned | torched',
      'word-choice: barns | farms',
    ],
    [
      'The envoy called the offer "a trap for the weaker side" and left the room.',
      'The envoy called the offer a trap for the weaker side and left the room.',
      'quotation: a trap for the weaker side | a trap for the weaker side',
    ],
    [
      'The coach said: “Our goalkeeper saved us twice, and we know it.”',
      'The coach admitted that the goalkeeper had saved them twice.',
      'quotation: saved us twice | saved them twice',
      'attribution: said | admitted',
    ],
    [
      'According to the report, the pilots "ignored four separate warnings".',
      'According to the report, the pilots ignored four separate warnings.',
      'quotation: ignored four separate warnings | ignored four separate warnings',
    ],
    [
      '„The vote was stolen from the people,“ said opposition leader Marek Lind.',
      '«The vote was stolen from the people», said his spokesman, Jan Horak.',
      'quotation: The vote was stolen | The vote was stolen',
      '?naming: Marek Lind | Jan Horak',
    ],
    [
      '"The dam is safe and it was always safe," the engineer insisted.',
      '“The dam is safe and it was always safe,” the engineer insisted.',
    ],
    [
      '"The road will open in May," said the contractor, "and not a day later."',
      'The contractor said: "The road will open in May and not a day later."',
      '?quotation: The road will open | The road will open',
    ],
    [
      'The minister said that the border would stay open until the end of the month.',
      'The border would stay open until the end of the month, the minister said.',
    ],
    [
      "The crew of the 'Morning Star' reached the port on Saturday.",
      'The crew of the "Morning Star" reached the port on Saturday.',
    ],
    [
      '"Nobody is above the law," prosecutor Nils Aber told the court on Monday.',
      'On Monday prosecutor Nils Aber told the court: "Nobody is above the law."',
    ],
  ],
  attribution: [
    [
      'The airline said the engine had been checked a week earlier.',
      'The airline claimed the engine had been checked a week earlier.',
      'attribution: said | claimed',
    ],
    [
      'The ministry denied that the samples had been destroyed.',
      'The ministry admitted that the samples had been destroyed.',
      'attribution: denied | admitted',
      '?negation: denied | admitted',
      '?word-choice: denied | admitted',
    ],
    [
      'The reservoir is almost empty, the water board warned.',
      'The reservoir is almost empty, the water board said.',
      'attribution: warned | said',
    ],
    [
      'The factory dumped solvents in the river for years, inspectors found, according to a leaked file.',
      'The factory dumped solvents in the river for years.',
      'attribution: according to a leaked file | The factory dumped',
    ],
    [
      'Two of the hostages were released on Thursday, the Red Crescent reported.',
      'Two of the hostages were released on Thursday.',
      'attribution: Red Crescent reported | Two of the hostages',
    ],
    [
      'He was cited as saying that the pipeline would be finished by spring.',
      'He boasted that the pipeline would be finished by spring.',
      'attribution: saying | boasted',
    ],
    [
      'Residents complained that the siren had failed.',
      'Residents said that the siren had failed.',
      'attribution: complained | said',
    ],
    [
      'The bishop urged the factions to lay down their arms.',
      'The bishop demanded that the factions lay down their arms.',
      'attribution: urged | demanded',
    ],
    [
      'The central bank acknowledged that its forecast for wages had been wrong.',
      'That its forecast for wages had been wrong was stressed by the central bank.',
      'attribution: acknowledged | stressed',
      '?agency: acknowledged | stressed',
    ],
    ['The school will close in June, the council said.', 'The council said the school would close in June.'],
    [
      'The inspector told reporters that the crane had no licence.',
      'The inspector told journalists that the crane had no licence.',
      '?word-choice: reporters | journalists',
    ],
    [
      'The club has said that it will appeal.',
      'The club said that it will appeal.',
      '?certainty: has said | said',
    ],
    [
      'The union says the talks have collapsed.',
      'The union has said the talks have collapsed.',
      '?certainty: says | has said',
    ],
    ['MINISTER SAYS TAX WILL RISE IN JULY', 'Minister says tax will rise in July'],
  ],
  certainty: [
    [
      'The leak may reach the coast by Sunday.',
      'The leak will reach the coast by Sunday.',
      'certainty: may reach | will reach',
    ],
    [
      'The suspect allegedly stole three paintings from the museum.',
      'The suspect stole three paintings from the museum.',
      'certainty: allegedly stole | stole',
    ],
    [
      'The country will withdraw from the fishing treaty.',
      'The country has withdrawn from the fishing treaty.',
      'certainty: will withdraw | has withdrawn',
    ],
    [
      'The data prove that the glacier is shrinking.',
      'The data suggest that the glacier is shrinking.',
      'certainty: prove | suggest',
    ],
    [
      'The governor is expected to sign the bill on Friday.',
      'The governor signed the bill on Friday.',
      'certainty: expected to sign | signed',
    ],
    [
      'The fire probably started in the kitchen.',
      'The fire started in the kitchen.',
      'certainty: probably started | started',
    ],
    [
      'The court is considering a ban on the party.',
      'The court has imposed a ban on the party.',
      'certainty: is considering | has imposed',
      '?word-choice: considering | imposed',
    ],
    [
      'It is possible that the two cases are linked, the police said.',
      'The two cases are clearly linked, the police said.',
      'certainty: possible | clearly',
    ],
    [
      'The company plans to close its plant in Orrel.',
      'The company closed its plant in Orrel.',
      'certainty: plans to close | closed',
    ],
    [
      'The strike might delay the launch of the satellite.',
      'The strike could delay the launch of the satellite.',
      '?certainty: might delay | could delay',
    ],
    [
      'Rescuers are likely to reach the trapped miners tonight.',
      'Rescuers will probably reach the trapped miners tonight.',
    ],
    [
      'The ship was reportedly hit by a mine.',
      'The ship is said to have been hit by a mine.',
      '?attribution: reportedly | is said',
    ],
    ['He said that the tariff would rise in April.', 'He said: the tariff will rise in April.'],
    [
      'The agency must publish the figures every quarter.',
      'The agency has to publish the figures every quarter.',
    ],
  ],
  negation: [
    [
      'The parliament accepted the budget on Thursday.',
      'The parliament did not accept the budget on Thursday.',
      'negation: accepted | not accept',
    ],
    [
      'The plan was not accepted by the coalition.',
      'The plan was rejected by the coalition.',
      'negation: not accepted | rejected',
      '?word-choice: accepted | rejected',
    ],
    [
      'There was evidence of fraud in the western districts.',
      'There was no evidence of fraud in the western districts.',
      'negation: evidence | no evidence',
    ],
    [
      'The captain never left the bridge during the storm.',
      'The captain left the bridge during the storm.',
      'negation: never left | left',
    ],
    [
      'The two sides failed to agree on a date for the vote.',
      'The two sides agreed on a date for the vote.',
      'negation: failed to agree | agreed',
    ],
    [
      'The spokeswoman said the hospital had run out of oxygen.',
      'The spokeswoman said the hospital had not run out of oxygen.',
      'negation: run | not run',
    ],
    ['The accused is no longer in custody.', 'The accused is in custody.', 'negation: no longer | custody'],
    [
      'Nobody was hurt in the explosion at the depot.',
      'Several workers were hurt in the explosion at the depot.',
      'negation: Nobody was hurt | hurt',
      '?word-choice: Nobody | workers',
    ],
    [
      "The treaty doesn't cover the northern waters.",
      'The treaty covers the northern waters.',
      "negation: n't cover | covers",
    ],
    ['The mayor did not attend the ceremony.', 'The mayor failed to attend the ceremony.'],
    [
      'The firm declined to comment on the recall.',
      'The firm would not comment on the recall.',
      '?certainty: declined | would',
    ],
    ['The bridge is not only old but also too narrow.', 'The bridge is both old and too narrow.'],
    [
      'No. 4 reactor was shut down for repairs.',
      'Reactor number four was shut down for repairs.',
      '?naming: No. 4 | number four',
      '?figures: No. 4 | number four',
    ],
    ['Neither of the brothers has spoken to the press.', 'The brothers have not spoken to the press.'],
  ],
  agency: [
    [
      'Soldiers shot two demonstrators outside the palace.',
      'Two demonstrators were shot outside the palace.',
      'agency: Soldiers shot | were shot',
    ],
    [
      'The council evicted eleven families from the old barracks.',
      'Eleven families were evicted from the old barracks.',
      'agency: council evicted | were evicted',
    ],
    [
      'The committee has approved the merger.',
      'The merger has been approved.',
      'agency: committee has approved | has been approved',
    ],
    [
      'The referee sent off the captain in the final minute.',
      'The captain was sent off by the referee in the final minute.',
      'agency: referee sent off | was sent off',
    ],
    [
      'Lightning destroyed the chapel on the hill.',
      'The chapel on the hill was destroyed.',
      'agency: Lightning destroyed | was destroyed',
    ],
    [
      'Officers arrested the editor at her home on Tuesday.',
      'The editor was detained at her home on Tuesday.',
      'agency: Officers arrested | was detained',
      'word-choice: arrested | detained',
    ],
    [
      'The rebels attacked the convoy near the ford.',
      'The convoy attacked the rebels near the ford.',
      'agency: rebels attacked | convoy attacked',
    ],
    [
      'The police killed a bystander during the chase.',
      'A bystander died during the chase.',
      'agency: police killed | bystander died',
      '?word-choice: killed | died',
    ],
    [
      'The tenants were being forced out of the tower.',
      'The owner was forcing the tenants out of the tower.',
      'agency: tenants were being forced | was forcing',
    ],
    ['The painting was stolen by two guards in 1998.', 'In 1998 the painting was stolen by two guards.'],
    [
      'The road was closed by the county on Monday night.',
      'On Monday night, the county road was closed.',
      '?scope: road | county road',
      '?agency: closed by the county | county road was closed',
    ],
    [
      'The negotiators are tired after eleven hours of talks.',
      'The negotiators were tired after eleven hours of talks.',
      '?certainty: are tired | were tired',
    ],
    [
      'The villagers are worried about the wells.',
      'The wells worry the villagers.',
      '?agency: are worried | worry',
    ],
    [
      'The statue was unveiled in 1931 and restored in 2004.',
      'Unveiled in 1931, the statue was restored in 2004.',
    ],
  ],
  figures: [
    [
      'At least 12 passengers died when the bus left the road.',
      'At least 15 passengers died when the bus left the road.',
      'figures: 12 | 15',
    ],
    [
      'The repairs will cost 3.2 million crowns, the town said.',
      'The repairs will cost $4.1 million, the town said.',
      'figures: 3.2 million | 4.1 million',
    ],
    [
      'Unemployment fell to 6.3 percent in the third quarter.',
      'Unemployment fell to 6.8% in the third quarter.',
      'figures: 6.3 | 6.8',
    ],
    [
      'The quake struck on 14 March near the lake.',
      'The quake struck on 16 March near the lake.',
      'figures: 14 March | 16 March',
    ],
    [
      'Seventeen houses burned down in Wick.',
      'More than twenty houses burned down in Wick.',
      'figures: Seventeen | twenty',
    ],
    [
      'The tower is 120 metres tall.',
      'The tower is about 100 metres tall.',
      'figures: 120 metres | about 100 metres',
    ],
    [
      'Nine in ten members voted for the merger, and 40 abstained.',
      'Nine in ten members voted for the merger, and 14 abstained.',
      'figures: 40 | 14',
    ],
    [
      'Thousands of people marched through the centre on Saturday.',
      'About 3,500 people marched through the centre on Saturday.',
      'figures: Thousands | 3,500',
    ],
    [
      'The trial begins on Wednesday in Harl.',
      'The trial begins on Thursday in Harl.',
      'figures: Wednesday | Thursday',
    ],
    ['He worked at the shipyard for 20 years.', 'He worked at the shipyard for two decades.'],
    ['The fund holds 85.74 million shares.', 'The fund holds 85,740,000 shares.'],
    [
      'One of the three berths was closed after the crash.',
      'A berth was closed after the crash.',
      '?scope: One of the three berths | berth',
      '?word-choice: One of the three berths | berth',
      '?figures: three | berth',
    ],
    ['Half of the village was under water.', 'Fifty percent of the village was under water.'],
    [
      'The ship carried 300 tonnes of grain and a crew of 22.',
      'The ship had a crew of 22 and carried 300 tonnes of grain.',
    ],
    [
      'Twelve people died and 31 were injured in the collapse.',
      'In the collapse 31 were injured and twelve people died.',
    ],
  ],
  scope: [
    [
      'The new law protects the wetlands of the delta.',
      'The new law protects wetlands.',
      'scope: wetlands of the delta | wetlands',
    ],
    [
      'The witness described a brutal attack on the camp.',
      'The witness described an attack on the camp.',
      'scope: brutal attack | attack',
    ],
    [
      'All foreign banks must register with the agency by July.',
      'Foreign banks must register with the agency by July.',
      'scope: All foreign | Foreign',
    ],
    [
      'The army shelled military targets in the east of the city.',
      'The army shelled targets in the east of the city.',
      'scope: military targets | targets',
    ],
    [
      'The union wants higher wages for nurses of the public hospitals.',
      'The union wants higher wages for nurses.',
      'scope: nurses of the public hospitals | nurses',
    ],
    [
      'Officials praised the security of the region.',
      'Officials praised Baltic security.',
      'scope: security of the region | Baltic security',
    ],
    [
      'The court upheld the controversial ban on night flights.',
      'On night flights, the court upheld the ban.',
      'scope: controversial ban | ban',
    ],
    [
      'Most members of the assembly opposed the sale.',
      'Members of the assembly opposed the sale.',
      'scope: Most members | Members',
    ],
    [
      'The storm damaged wooden houses and small boats.',
      'The storm damaged houses and boats.',
      'scope: wooden houses | houses',
      'scope: small boats | boats',
    ],
    [
      'The plan would help poor farmers in the south.',
      'The plan would help farmers in the south.',
      'scope: poor farmers | farmers',
    ],
    ['The defence budget of Norland will grow next year.', "Norland's defence budget will grow next year."],
    [
      'The minister of health opened the clinic.',
      'The health minister opened the clinic.',
      '?naming: minister of health | health minister',
    ],
    ['The report on the wages of miners is due in May.', 'The report on miners’ wages is due in May.'],
    ['The final of the cup was moved to Sunday.', 'The cup final was moved to Sunday.'],
    ['The bridge and the old mill were damaged.', 'The old mill and the bridge were damaged.'],
  ],
};

export const writtenPairs: readonly LabelledPair[] = labelledKinds.flatMap((kind) =>
  groups[kind].map(([left, right, ...expected], place) => ({
    id: `written ${kind} ${place + 1}`,
    left,
    right,
    judged: labelledKinds,
    expected: expected.map(expectedOf),
    half: place % 2 === 0 ? 'tuning' : 'held-out',
  })),
);
