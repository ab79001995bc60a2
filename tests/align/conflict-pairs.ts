import type { Conflict } from '../../src/model/alignment.ts';

/** Two sentences on one thing. `conflict` is the kind of what they disagree on, null for two ways to say the same. */
export interface ConflictPair {
  readonly conflict: Conflict['kind'] | null;
  /** What makes the pair hard. */
  readonly group: string;
  readonly left: string;
  readonly right: string;
}

/**
 * Labelled when they were written, before any rule was tuned: under each group the kind of conflict (`same` for none),
 * then a pair a line. Written for this project; people and most bodies in it are made up.
 */
const written = `
# antonyms: opposite
The court acquitted the former minister of bribery. // The court convicted the former minister of bribery.
Parliament approved the pension bill late at night. // Parliament rejected the pension bill late at night.
The airline opened its route to Lisbon this spring. // The airline closed its route to Lisbon this spring.
Shares in the carmaker rose sharply after the report. // Shares in the carmaker fell sharply after the report.
The central bank tightened lending rules for developers. // The central bank eased its lending rules for developers.
Rebels captured the airport after two days of fighting. // Rebels abandoned the airport after two days of fighting.
The governor praised the way police handled the march. // The governor condemned the way police handled the march.
The home side won the opening match in Porto. // The home side lost the opening match in Porto.
Unions accepted the company's latest pay offer. // Unions turned down the company's latest pay offer.
The president signed the border law. // The president vetoed the border law.
The ministry confirmed reports of a second outbreak. // The ministry denied reports of a second outbreak.
The firm hired several hundred workers at its Ohio plant. // The firm laid off several hundred workers at its Ohio plant.
Officials said the talks had succeeded. // Officials said the talks had failed.
The delegation arrived in Geneva before dawn. // The delegation left Geneva before dawn.
Inflation accelerated in the second quarter. // Inflation slowed in the second quarter.
The council lifted its ban on outdoor fires. // The council imposed a ban on outdoor fires.
The appeals court upheld the ruling against the bank. // The appeals court overturned the ruling against the bank.
Lawmakers voted to expand the school meals programme. // Lawmakers voted to cut back the school meals programme.
Tensions between the two neighbours escalated over the weekend. // Tensions between the two neighbours subsided over the weekend.
The envoy called the meeting a success. // The envoy called the meeting a failure.
The government has strengthened protection for tenants. // The government has weakened protection for tenants.
The company posted a quarterly profit. // The company posted a quarterly loss.
Scientists were optimistic about the vaccine trial. // Scientists were pessimistic about the vaccine trial.
Police released the activist on Friday evening. // Police detained the activist on Friday evening.
The mayor supports the plan for a congestion charge. // The mayor opposes the plan for a congestion charge.
The ceasefire held through the night, residents said. // The ceasefire collapsed during the night, residents said.
The reactor was restarted after the inspection. // The reactor was shut down after the inspection.
The currency strengthened against the dollar in early trading. // The currency weakened against the dollar in early trading.
Troops advanced towards the river crossing. // Troops retreated from the river crossing.
Prosecutors dropped the charges against the editor. // Prosecutors filed charges against the editor.
The miners called off their strike. // The miners went on strike.
A majority of residents backed the merger of the two towns. // A minority of residents backed the merger of the two towns.
The operation was legal, the tribunal found. // The operation was illegal, the tribunal found.
The hospital extended its visiting hours. // The hospital shortened its visiting hours.

# numbers: number
At least 12 people were killed when the ferry sank off the coast. // Exactly 9 people were killed when the ferry sank off the coast.
The quake left 14 dead and 30 injured in villages near the epicentre. // The quake left 12 dead and 30 injured in villages near the epicentre.
The city will buy 40 electric buses for $25 million over three years. // The city will buy 40 electric buses for $35 million over three years.
Unemployment stood at 6.4 percent in March. // Unemployment stood at 7.1 percent in March.
The fund will lend the country $3 billion. // The fund will lend the country $3 million.
Seven miners were rescued from the flooded shaft. // Eleven miners were rescued from the flooded shaft.
The court sentenced him to five years in prison. // The court sentenced him to eight years in prison.
The bill passed by 52 votes to 48. // The bill passed by 57 votes to 43.
The fire destroyed 200 homes and forced 3,000 people to flee. // The fire destroyed 200 homes and forced 5,000 people to flee.
The rate rose by two percent. // The rate rose by two percentage points.
The 34-year-old was arrested at his home. // The 43-year-old was arrested at his home.
Turnout reached 61%, the electoral commission said. // Turnout reached 48%, the electoral commission said.
The company will cut 1,200 jobs at its two plants in the region. // The company will cut 2,100 jobs at its two plants in the region.
Two soldiers and six civilians died in the attack, according to the army. // Two soldiers and nine civilians died in the attack, according to the army.
The storm dumped 30 centimetres of snow on the capital. // The storm dumped 50 centimetres of snow on the capital.
The bridge is 2.5 kilometres long. // The bridge is 3.5 kilometres long.
Half a million people were left without power. // Two million people were left without power.
It was the team's third defeat in a row. // It was the team's fifth defeat in a row.
Rescuers pulled four survivors from the rubble on the second day. // Rescuers pulled three survivors from the rubble on the second day.
The population of the district doubled over the decade. // The population of the district tripled over the decade.
The treaty has been signed by 60 states. // The treaty has been signed by sixteen states.
Fewer than 100 protesters gathered outside the ministry. // More than 500 protesters gathered outside the ministry.
About 20,000 tonnes of grain left the port in the first week. // About 40,000 tonnes of grain left the port in the first week.
Three-quarters of members voted for the deal. // A quarter of members voted for the deal.

# dates: date
The election will be held on Sunday. // The election will be held on Saturday.
The summit opens in Vienna on Tuesday. // The summit opens in Vienna on Wednesday.
The old law expires on 31 March. // The old law expires on 30 June.
He was first elected in 2014. // He was first elected in 2012.
Exports resumed in October after a long break. // Exports resumed in August after a long break.
The two leaders met on November 15 in the capital. // The two leaders met on November 16 in the capital.
Schools will reopen on 1 September. // Schools will reopen on 1 October.
The minister resigned on Thursday over the leaked letters. // Over the leaked letters, the minister resigned on Friday.
The plane went missing on Monday evening. // The plane went missing on Wednesday evening.
The strike began on 3 May and involved some 2,000 dockers. // The strike began on 8 May and involved some 2,000 dockers.
The museum was founded in 1954. // The museum was founded in 1945.
She will appear before the committee next Tuesday. // She will appear before the committee next Monday.
The verdict is due in December. // The verdict is due in January.
Polls close at 8 pm on Thursday. // Polls close at 8 pm on Saturday.

# names: name
President Lindqvist will visit Norway next month. // President Lindqvist will visit Denmark next month.
The attack took place in Basra. // The attack took place in Mosul.
Police named the suspect as Martin Hale. // Police named the suspect as Peter Voss.
The contract went to Boeing. // The contract went to Airbus.
Elena Markova was elected to lead the party. // Irina Petrenko was elected to lead the party.
The flood hit Assam hardest. // The flood hit Bihar hardest.
French troops secured the airfield. // British troops secured the airfield.
The Senate will debate the measure this week. // The Bundestag will debate the measure this week.
Researchers at Oxford led the study. // Researchers at Harvard led the study.
Ghana recalled its ambassador over the dispute. // Nigeria recalled its ambassador over the dispute.
The drug was developed by Novartis and tested in two countries. // The drug was developed by Pfizer and tested in two countries.
The tanker was heading for Rotterdam when it ran aground. // The tanker was heading for Marseille when it ran aground.
Foreign Minister Adel Karim said the border would stay open. // Foreign Minister Samir Nouri said the border would stay open.
Two German tourists were hurt in the crash. // Two Spanish tourists were hurt in the crash.
Johansson scored both goals for the visitors. // Meyer scored both goals for the visitors.
Hamas claimed responsibility for the attack. // Islamic State claimed responsibility for the attack.
The pipeline crosses Georgia on its way to the sea. // The pipeline crosses Armenia on its way to the sea.
The report was published by UNICEF. // The report was published by the World Bank.

# directions: opposite
Oil prices went up after the announcement. // Oil prices went down after the announcement.
The wildfire is burning north of the town. // The wildfire is burning south of the town.
The convoy headed east along the coastal road. // The convoy headed west along the coastal road.
Thousands fled from Sudan to Chad. // Thousands fled from Chad to Sudan.
The train was travelling from Madrid to Seville. // The train was travelling from Seville to Madrid.
The currency is trading above its January level. // The currency is trading below its January level.
The southern provinces were hit hardest by the drought. // The northern provinces were hit hardest by the drought.
The tax will be paid before the sale. // The tax will be paid after the sale.
Fans waited outside the stadium. // Fans waited inside the stadium.
The committee voted for the amendment. // The committee voted against the amendment.
The left-wing alliance won most seats. // The right-wing alliance won most seats.
Gas exports to Poland rose last year. // Gas imports from Poland rose last year.
Turnout was higher than in the last election. // Turnout was lower than in the last election.
The vessel was leaving the port when it caught fire. // The vessel was entering the port when it caught fire.

# negation: negation
The minister said he would resign. // The minister said he would not resign.
The two sides reached an agreement on prisoners. // The two sides did not reach an agreement on prisoners.
The company has paid the fine. // The company has never paid the fine.
There were survivors, the coastguard said. // There were no survivors, the coastguard said.
The vaccine protects against the new strain. // The vaccine does not protect against the new strain.
The suspect was armed at the time. // The suspect wasn't armed at the time.
The bank is planning to sell its Italian branch. // The bank is not planning to sell its Italian branch.
The rescue team was able to reach the village. // The rescue team was unable to reach the village.
Inspectors found evidence of a nuclear programme. // Inspectors found no evidence of a nuclear programme.
The prisoner was given access to a lawyer. // The prisoner was not given access to a lawyer.
The government managed to contain the outbreak. // The government failed to contain the outbreak.
The deal includes a clause on human rights. // The deal does not include a clause on human rights.
Residents were warned about the flood. // Residents were not warned about the flood.
The accused knew about the payments, the court heard. // The accused didn't know about the payments, the court heard.
The ship can leave the canal without help. // The ship cannot leave the canal without help.
The army will intervene in the dispute, the general said. // The army will not intervene in the dispute, the general said.
The drug is safe for children. // The drug is not safe for children.
The senator ruled out a run for president. // The senator did not rule out a run for president.

# roles: name
Iran accused Israel of attacking the facility. // Israel accused Iran of attacking the facility.
Apple sued Samsung over the design of the phone. // Samsung sued Apple over the design of the phone.
Russia warned Turkey against closing the straits. // Turkey warned Russia against closing the straits.
Pakistan handed over the prisoners to India. // India handed over the prisoners to Pakistan.
Kovac defeated Mensah in the second round. // Mensah defeated Kovac in the second round.
Paris blamed London for the delay. // London blamed Paris for the delay.
Brazil owes Argentina a large sum. // Argentina owes Brazil a large sum.
Hansen succeeded Olsen as head of the agency. // Olsen succeeded Hansen as head of the agency.

# antonyms that say the same: same
Spain beat Italy in the final. // Italy lost to Spain in the final.
The family sold the estate to the city. // The city bought the estate from the family.
Prices rose again after falling for three months. // After three months of falling prices came another rise.
The motion was rejected. // The motion was not accepted.
The bank lent the company the money. // The company borrowed the money from the bank.
The court refused to release him and kept him in jail. // He stayed in jail after the court refused his release.
Support for the coalition fell as that for the opposition rose. // The opposition gained while support for the coalition dropped.
The border crossing, closed for a year, has opened again. // The border crossing has been reopened after a year of closure.
The blast killed the driver; his wife survived. // The driver died in the blast, which his wife survived.
Neither side won the war. // Both sides lost the war.
The actor lost his fight against cancer. // The actor died of cancer.
The dam stopped the river from flooding the lower town. // The dam kept the river from flooding the lower town.
The striker left the club to join a rival. // The striker joined a rival after leaving the club.
He was found not guilty of fraud. // He was acquitted of fraud.
The strike ended when the firm agreed to raise wages. // Workers went back to work after the firm agreed to higher pay.
The rebels withdrew and the army took the town. // The army captured the town after the rebels pulled out.
Demand outstripped supply. // Supply fell short of demand.
Voters turned against the government. // The government lost the support of voters.
The judge dismissed the appeal, so the verdict stands. // The judge rejected the appeal and the verdict was upheld.
Flights in and out of the island were suspended. // Air traffic to and from the island was halted.
Ministers gave way and accepted the cut in spending. // Ministers backed down and agreed to the spending cut.
The army lifted the siege and let aid into the city. // Aid was allowed into the city after the army ended its siege.
Fewer people died on the roads than a year earlier. // Road deaths were down on the year before.
He was released on bail after his arrest. // After being arrested he was freed on bail.
The cut in interest rates pushed shares higher. // Shares climbed after the reduction of interest rates.
Those for the plan outnumbered those against. // A majority favoured the plan.
Oil slid below 70 dollars. // Oil dropped under 70 dollars.

# numbers that say the same: same
He ruled the country for 20 years. // He ruled the country for two decades.
The country has 85.74 million inhabitants. // The country has some 85.7 million people.
At least 12 people were killed in the bombing. // The bombing killed 14 people.
More than 3,000 people marched through the city. // About 3,200 people marched through the city.
The loan is worth $1.5 billion. // The loan is worth 1,500 million dollars.
A dozen houses were burned down. // Twelve houses were burnt down.
Half of the voters stayed at home. // Fifty percent of voters stayed at home.
The firm will invest €2m in the plant. // The firm will put two million euros into the plant.
A third of the crop was lost. // Some 33 percent of the crop was lost.
The fighting has lasted 24 months. // The fighting has lasted two years.
Nearly 500 passengers were on board. // There were 496 passengers on board.
Hundreds of people fled the town. // Some 400 people fled the town.
The 62-year-old president won 54.6% of the vote. // The president won nearly 55 percent of the vote.
Four police officers, two of them women, were wounded. // Two women were among the four police officers who were wounded.
Up to 40 houses were damaged by the landslide. // The landslide damaged 35 houses.
The court fined the bank 250,000 pounds. // The bank was fined a quarter of a million pounds by the court.
The child was one of three pulled from the river alive. // Three people were pulled from the river alive, one of them a child.
One in four adults smokes. // A quarter of adults smoke.
Output doubled in ten years. // Output doubled within a decade.
The storm killed 15 people, 9 of them in the north. // Fifteen people died in the storm, including nine in the north.
Sales fell by a fifth. // Sales fell by 20 percent.
The crash killed a pilot and two passengers. // Three people, among them the pilot, died in the crash.

# dates that say the same: same
Talks began on Monday. // Talks began at the start of the week.
The treaty was signed on 15 November 2020. // The treaty was signed on Nov. 15, 2020.
The vote will take place on Friday, 3 June. // The vote will take place on Friday.
The school burned down last Sunday. // The school burned down at the weekend.
The ban will take effect in January. // The ban will take effect at the start of next year.
The law was passed in 1998 and amended in 2003. // The law of 1998 was amended in 2003.
He took office on 20 January. // He took office in January.
The attack happened late on Tuesday. // The attack happened on Tuesday night.
The road reopens on Wednesday after works that began on Monday. // Closed for works since Monday, the road reopens on Wednesday.
The meeting was held on Christmas Day. // The meeting was held on 25 December.
He died on the second of May. // He died on 2 May.
It was the coldest March since 1962. // No March had been as cold since 1962.

# names that say the same: same
US forces left the base. // American forces left the base.
ISIL fighters seized the dam. // Daesh fighters seized the dam.
Foreign Minister Anders Holm rejected the claim. // Anders Holm rejected the claim.
The World Health Organization declared an emergency. // The WHO declared an emergency.
Moscow expelled two diplomats. // Russia expelled two diplomats.
The German chancellor will travel to Paris. // Germany's chancellor will travel to Paris.
Prime Minister Tariq Aziz Hamid spoke to reporters. // Hamid, the prime minister, spoke to reporters.
Rear Admiral James Cole took command of the fleet. // Adm. Cole took command of the fleet.
The European Union imposed new sanctions. // The EU imposed new sanctions.
Britain will send a frigate to the Gulf. // The United Kingdom will send a frigate to the Gulf.
The Fed raised interest rates. // The Federal Reserve raised interest rates.
The company, based in Munich, makes engines. // The Munich-based company makes engines.
The IMF cut its forecast for Greece. // The International Monetary Fund cut its forecast for the Greek economy.
Mohammed al-Sadoun was named defence minister. // Muhammad Saadoun was named minister of defence.
The Dutch parliament approved the treaty. // The parliament of the Netherlands approved the treaty.
Talks between Iran and Iraq resumed. // Talks between Iraq and Iran resumed.
The White House declined to comment. // The US administration declined to comment.
Kyiv said it had shot down the drone. // The Ukrainian military said it had shot down the drone.
The Bank of England left rates unchanged. // The BoE left rates unchanged.
The Labour leader called for an election. // Labour's leader called for an election.
The former president, Maria Santos, was questioned by police. // Police questioned ex-president Santos.
Officials in Beijing protested against the visit. // Chinese officials protested against the visit.
The Texas governor signed the law. // The governor of Texas signed the law.
Silva met his Portuguese counterpart in Lisbon. // Silva met Portugal's foreign minister in Lisbon.

# negation that says the same: same
The offer was not accepted. // The offer was rejected.
The general did not survive the attack. // The general was killed in the attack.
The minister refused to comment. // The minister would not comment.
He failed to turn up for the hearing. // He did not appear at the hearing.
The plan is not new. // The plan is an old one.
The company said it had no plans to close the plant. // The company said it did not plan to close the plant.
Nobody was hurt in the fire. // The fire caused no injuries.
The government has not ruled out new taxes. // The government said new taxes were possible.
The road is still closed. // The road has not yet reopened.
The film is not suitable for children. // The film is unsuitable for children.
The parties could not agree on a budget. // The parties were unable to agree on a budget.
The mayor denied taking bribes. // The mayor said he had not taken bribes.
The test was not only late but also incomplete. // The test was both late and incomplete.
The ship left without permission. // The ship was not allowed to leave but sailed anyway.
Few doubted that he would win. // Most expected him to win.
It is no secret that the two dislike each other. // It is well known that the two dislike each other.
The ceasefire did not last. // The ceasefire was short-lived.
The police do not believe that the fire was started on purpose. // Police believe the fire was an accident.
The prisoners have yet to be released. // The prisoners have not been released.
The law did not pass. // The law failed in parliament.

# directions and roles that say the same: same
The refugees crossed from Syria into Turkey. // The refugees entered Turkey from Syria.
Flights from London to Cairo were cancelled. // Flights to Cairo from London were cancelled.
Iran accused Israel of sabotage. // Israel was accused by Iran of sabotage.
France arrested the suspect and handed him over to Belgium. // The suspect was arrested in France and handed over to Belgium.
Hansen succeeded Olsen as minister. // Olsen was succeeded as minister by Hansen.
The town lies south of the capital. // The capital lies to the north of the town.
The ministry told the company to stop the sale. // The company was told by the ministry to stop the sale.
Canada and Mexico signed the accord. // Mexico and Canada signed the accord.
Prices went up in Spain and down in Portugal. // Prices fell in Portugal and rose in Spain.
The president will meet the king in Amman. // The king will receive the president in Amman.
The ship sailed up the river to the port. // The ship went upstream to the port.
Police arrested the man after a chase. // The man was arrested by police after a chase.
The firm was taken over by its rival. // Its rival took over the firm.
Kenya beat Ghana in the semi-final. // Ghana lost to Kenya in the semi-final.

# other words: same
The two ministers discussed closer cooperation on security. // The two ministers talked about working more closely on security.
The plane crashed shortly after take-off. // The aircraft came down moments after it had taken off.
The president fired his spy chief. // The president dismissed the head of the intelligence service.
Heavy rain caused landslides in the hills. // Landslides in the hills were triggered by torrential rain.
The union called for a general strike. // The union urged all workers to walk out.
Doctors said her condition was stable. // She was in a stable condition, according to doctors.
The company plans to build a factory near the port. // A factory is to be built by the company close to the port.
Thousands of demonstrators filled the square. // The square was packed with thousands of protesters.
`;

/** Written when the rules stood, measured once (92 % and 7 % of the second half), and tuned on since. */
const writtenLater = `
# later, opposites: opposite
The committee backed the nominee by a wide margin. // The panel opposed the nominee by a wide margin.
The airline expanded its fleet this year. // The airline shrank its fleet this year.
Authorities evacuated the village as the river rose. // Authorities evacuated the village as the river receded.
Investors bought bank shares on Monday. // Investors dumped bank shares on Monday.
The jury found the driver guilty of manslaughter. // The jury found the driver innocent of manslaughter.
The regulator tightened rules on short selling. // The regulator relaxed rules on short selling.
The club promoted its assistant coach. // The club fired its assistant coach.
The pact was welcomed by environmental groups. // The pact was denounced by environmental groups.
Crime in the capital increased last year. // Crime in the capital decreased last year.
The bridge was opened to traffic in the morning. // The bridge was closed to traffic in the morning.
Sanctions on the regime were lifted. // Sanctions on the regime were tightened.
The minister defended the decision to raise tuition fees. // The minister criticised the decision to raise tuition fees.
The peace talks ended in agreement. // The peace talks ended in deadlock.
The dollar gained ground against the yen. // The dollar lost ground against the yen.
The drug was found to be safe. // The drug was found to be harmful.
Rebels gained control of the town. // Rebels lost control of the town.
The union ended its strike at the port. // The union began its strike at the port.
Most voters favour the reform, a poll shows. // Most voters oppose the reform, a poll shows.
The king arrived at the summit with his son. // The king left the summit with his son.
Temperatures will climb above zero tonight. // Temperatures will drop below zero tonight.
The plane was flying from Doha to Athens. // The plane was flying from Athens to Doha.
Shares were down 3% at noon. // Shares were up 3% at noon.
The storm moved north along the coast. // The storm moved south along the coast.
He spoke in favour of the motion. // He spoke against the motion.
The ship sank east of the island. // The ship sank west of the island.

# later, negation: negation
The pilot had reported engine trouble. // The pilot had not reported engine trouble.
The group has claimed responsibility for the blast. // The group has not claimed responsibility for the blast.
The president will attend the funeral. // The president won't attend the funeral.
Officials said there was a threat to the public. // Officials said there was no threat to the public.
The factory met safety standards. // The factory failed to meet safety standards.
The suspect cooperated with investigators. // The suspect refused to cooperate with investigators.
She had visited the island before, her lawyer said. // She had never visited the island before, her lawyer said.
The two leaders shook hands. // The two leaders did not shake hands.
The law applies to foreign firms. // The law no longer applies to foreign firms.
Witnesses saw the gunman. // No witnesses saw the gunman.

# later, numbers: number
Police arrested 27 protesters outside parliament. // Police arrested 72 protesters outside parliament.
The company reported a loss of 1.2 billion euros. // The company reported a loss of 2.1 billion euros.
Two of the five hostages were freed. // Three of the five hostages were freed.
The quake measured 6.1 on the Richter scale. // The quake measured 7.1 on the Richter scale.
He was jailed for 18 months. // He was jailed for eight months.
The team won 3-1. // The team won 2-1.
The tax will rise from 19% to 21%. // The tax will rise from 19% to 22%.
At 81, she is the oldest candidate. // At 76, she is the oldest candidate.

# later, dates: date
The trial opens next Wednesday. // The trial opens next Friday.
He was born on 4 July 1971. // He was born on 4 July 1972.
The firm was sold in March. // The firm was sold in April.
The accident happened on Sunday night. // The accident happened on Tuesday night.

# later, names: name
Kenya's foreign minister flew to Nairobi. // Uganda's foreign minister flew to Nairobi.
The award went to director Ana Ruiz. // The award went to director Lena Hofmann.
Toyota recalled thousands of cars. // Honda recalled thousands of cars.
The ferry left Dover at dawn. // The ferry left Calais at dawn.
Swedish police arrested the hacker. // Norwegian police arrested the hacker.
Amnesty International published the report. // Human Rights Watch published the report.
The senator from Ohio voted for the bill. // The senator from Texas voted for the bill.
Dr. Keller led the operation. // Dr. Novak led the operation.

# later, other words: same
The rebels gave up the town. // The town was abandoned by the rebels.
The measure was voted down. // The measure failed to win enough votes.
He stayed in office. // He did not resign.
The shop remained open. // The shop did not close.
Prices were unchanged. // Prices did not change.
The firm dropped its plan. // The firm will not go ahead with its plan.
The train was delayed by three hours. // The train arrived three hours late.
Police said the man had acted alone. // The man had no accomplices, according to police.
The deal fell through. // The deal collapsed.
Parliament passed the law despite protests. // In spite of protests, lawmakers adopted the law.
Germany beat Brazil 7-1. // Brazil lost 1-7 to Germany.
The blaze killed eight people. // Eight people died in the blaze.
The vote was postponed until May. // The vote will not take place before May.
Five men and two women were charged. // Seven people were charged.
It was the second attack in a week. // It was the week's second attack.
The plant employs about 2,000 workers. // Some 1,950 people work at the plant.
Tehran rejected the accusation. // Iran denied the accusation.
The South Korean president apologised. // South Korea's president said he was sorry.
President Duarte met Pope Leo at the Vatican. // Pope Leo received President Duarte at the Vatican.
Foreign Secretary Jane Holt resigned. // Jane Holt stepped down as foreign secretary.
The Supreme Court let the ruling stand. // The Supreme Court did not overturn the ruling.
The city is safer than it was ten years ago. // The city is less dangerous than a decade ago.
Only one of the crew survived. // All but one of the crew died.
The ban ends on Friday. // The ban will be lifted on Friday.
The workers returned after a two-week strike. // After two weeks on strike, the workers went back.
Half of the students failed the test. // Only half of the students passed the test.
Unemployment fell to 5%. // The jobless rate dropped to five percent.
The troops left the city. // The troops pulled out of the city.
Nine out of ten patients recovered. // Ninety percent of the patients got better.
No one knows where he is. // His whereabouts are unknown.
She is 45 years old. // She is a 45-year-old.
The road was blocked by snow. // Snow closed the road.
The chancellor ruled out tax rises. // The chancellor said taxes would not be raised.
The attack left at least 30 dead. // More than 30 people were killed in the attack.
The court cleared him of all charges. // He was acquitted on every count by the court.
Thousands attended the rally. // Several thousand people came to the rally.
The minister disagreed with the report. // The minister did not agree with the report.
The NATO chief warned Russia. // NATO Secretary General Anders Berg issued a warning to Moscow.
The storm weakened before it hit land. // The storm lost strength before making landfall.
Mrs Okafor leads the World Trade Organization. // The WTO is headed by Okafor.

# later, opposites: opposite
Voters elected a left-leaning mayor but trust in the council grew. // Voters elected a left-leaning mayor but trust in the council shrank.
The court froze the assets of the banker. // The court unfroze the assets of the banker.
The bank raised its forecast for growth. // The bank cut its forecast for growth.
Fans cheered the team after the match. // Fans booed the team after the match.
The editor was freed after two nights in custody. // The editor was jailed after two nights in custody.
The company denied that it had paid bribes. // The company admitted that it had paid bribes.
The mission ended in success. // The mission ended in failure.
The river is at its highest level for years. // The river is at its lowest level for years.
The refinery resumed production on Thursday. // The refinery halted production on Thursday.
The bill makes it easier to fire workers. // The bill makes it harder to fire workers.
The pilot survived the crash in the hills. // The pilot died in the crash in the hills.
The senator was cheerful about the outcome. // The senator was gloomy about the outcome.
The city attracts many tourists in winter. // The city repels many tourists in winter.
The plan was unveiled to loud applause. // The plan was unveiled to loud protests.
The group agreed to the terms. // The group refused the terms.
Traffic into the tunnel was stopped. // Traffic out of the tunnel was stopped.
The temperature is above average for June. // The temperature is below average for June.
The plane landed in Oslo at noon. // The plane took off from Oslo at noon.
Smoke was seen west of the refinery. // Smoke was seen east of the refinery.
The chancellor spoke before the vote. // The chancellor spoke after the vote.
Stocks closed higher in Tokyo. // Stocks closed lower in Tokyo.
The army gave weapons to the militia. // The army took weapons from the militia.

# later, negation: negation
The bank confirmed that customers had lost money. // The bank confirmed that no customers had lost money.
The governor is running for a second term. // The governor isn't running for a second term.
The treaty has entered into force. // The treaty has not yet entered into force.
Everybody on board was hurt. // Nobody on board was hurt.
Doctors managed to save his leg. // Doctors were unable to save his leg.
The club will renew his contract. // The club will not renew his contract.
The hikers were carrying a map. // The hikers weren't carrying a map.
The documents mention the minister by name. // The documents never mention the minister by name.
The firm complied with the order. // The firm did not comply with the order.
The city has a plan for heat waves. // The city has no plan for heat waves.

# later, numbers: number
Some 300 migrants were rescued off Crete. // Some 130 migrants were rescued off Crete.
The chairman sold shares worth $4m. // The chairman sold shares worth $14m.
Ten of the 15 judges backed the ruling. // Nine of the 15 judges backed the ruling.
Growth slowed to 0.3 percent in the third quarter. // Growth slowed to 0.8 percent in the third quarter.
The ship carried 1,400 containers and a crew of 22. // The ship carried 1,400 containers and a crew of 27.
One in three pupils has no laptop. // One in five pupils has no laptop.
A six-year-old boy was found alive. // A nine-year-old boy was found alive.

# later, dates: date
The deadline for bids is 12 April. // The deadline for bids is 19 April.
The factory was built in 1987. // The factory was built in 1978.
Officials will meet on Friday morning. // Officials will meet on Thursday morning.
The ceasefire took effect in June. // The ceasefire took effect in July.

# later, names: name
Norway won the bronze medal. // Finland won the bronze medal.
The bomb went off in Kandahar. // The bomb went off in Herat.
Judge Carla Mendes read out the verdict. // Judge Paulo Braga read out the verdict.
Airbus signed the order on Tuesday. // Embraer signed the order on Tuesday.
The film was shot in Iceland. // The film was shot in Scotland.
Polish farmers blocked the road. // Hungarian farmers blocked the road.
The president of Peru apologised. // The president of Chile apologised.
Liverpool signed the Danish striker. // Everton signed the Danish striker.

# later, other words: same
The chief executive stepped down. // The CEO resigned.
The law will not come into force this year. // The law will take effect next year at the earliest.
More than half of the village was destroyed. // Over 50 percent of the village was destroyed.
She lost to her sister in the final. // Her sister beat her in the final.
The border was reopened. // The border is open again.
Talks have stalled. // There is no progress in the talks.
The airline cancelled 120 flights. // One hundred and twenty flights were scrapped by the airline.
Gas is cheaper than last year. // Gas prices are lower than a year ago.
Japan's prime minister arrived in Seoul on Sunday. // The Japanese premier landed in the South Korean capital on Sunday.
The suspect is still at large. // The suspect has not been caught.
The minister kept his promise. // The minister did not break his promise.
The accident left two dead and three injured. // Two people died and three were hurt in the accident.
Tuition will cost 9,000 pounds a year. // Students will pay £9,000 a year.
He was fined and banned for six months. // He got a fine and a half-year ban.
Police freed the hostages unharmed. // None of the hostages was hurt when police freed them.
The company reported lower profits. // Profits at the company declined.
The EU and Canada signed the trade deal. // Canada and the European Union signed the trade agreement.
The UN Security Council met behind closed doors. // The United Nations Security Council held a private meeting.
The opposition boycotted the vote. // The opposition did not take part in the vote.
France's Camille Laurent won the race. // Laurent of France came first.
The measure passed with 61 votes in favour. // Sixty-one members voted for the measure.
The embassy was closed for security reasons. // For reasons of security, the embassy did not open.
The bank will not raise rates before autumn. // Rates will stay where they are until autumn, the bank said.
Two thirds of the crop failed. // Only one third of the crop survived.
The judge refused bail. // The judge ordered him to stay in custody.
Few people turned out to vote. // Turnout was low.
The rail strike enters its third day. // It is day three of the strike on the railways.
The army chief was killed in a helicopter crash. // A helicopter crash killed the head of the army.
The mayor won a second term. // The mayor was re-elected.
Egypt and Ethiopia failed to agree on the dam. // Ethiopia and Egypt did not reach agreement on the dam.
`;

const SAME = 'same';

function readPairs(text: string): readonly ConflictPair[] {
  let group = '';
  let conflict: ConflictPair['conflict'] = null;
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const heading = /^# (.*): (\w+)$/u.exec(line);
      if (heading !== null) {
        group = heading[1] ?? '';
        conflict = kindOf(heading[2] ?? '');
        return [];
      }
      const [left, right] = line.split(' // ');
      return left === undefined || right === undefined ? [] : [{ conflict, group, left, right }];
    });
}

function kindOf(word: string): ConflictPair['conflict'] {
  switch (word) {
    case 'number':
    case 'date':
    case 'negation':
    case 'opposite':
    case 'name':
      return word;
    case SAME:
      return null;
    default:
      throw new RangeError(`no kind of conflict: ${word}`);
  }
}

const first = readPairs(written);
const later = readPairs(writtenLater);

export const conflictPairs = [...first, ...later];

/** Every second of the first pairs is for tuning; of the others only the figures are looked at. */
export const tuned = [...first.filter((_, place) => place % 2 === 0), ...later];
export const heldOut = first.filter((_, place) => place % 2 === 1);
