/**
 * How English news writes words inside sentences.
 *
 * source: written by scripts/make-word-case.ts, which counts the words of about 10,000 news articles.
 * note: `lowerCaseWords` stand in lower case at least 80 % of the time, `mixedCaseWords` at least 20 %:
 *   the latter are names as well (`bill`, `house`). Words that are seldom seen stand in neither.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const lowerCaseWords: ReadonlySet<string> = list(`
  aback abandon abandoned abandoning abandonment abandons abdication abducted abduction aberration abetted
  abetting abhorrent abide abides abiding abilities ability abject ablaze able ably abnormal aboard abolish
  abolished abolishing abolition abolitionist abolitionists abomination abort aborted abortion abortionist
  abortions abound about above abrasive abroad abrupt abruptly absence absent absentee absolute absolutely
  absolutist absolve absorb absorbed absorbing abstain abstained abstinence abstract absurd absurdity absurdly
  abundance abundant abundantly abuse abused abuser abusers abuses abusing abusive abysmal abyss academia
  academic academics accede accelerate accelerated accelerates accelerating acceleration accent accept
  acceptable acceptance accepted accepting accepts access accessed accessibility accessible accessing
  accessories accessory accident accidental accidentally accidents accommodate accommodating accommodation
  accommodations accompanied accompanies accompany accompanying accomplice accomplices accomplish accomplished
  accomplishes accomplishing accomplishment accomplishments accord accordance accorded according accordingly
  accords account accountable accountant accountants accounted accounting accounts accrue accrued accumulate
  accumulated accumulating accumulation accuracy accurate accurately accusation accusations accuse accused
  accuser accusers accuses accusing accustomed acetate achievable achieve achieved achievement achievements
  achieves achieving acid acids acknowledge acknowledged acknowledgement acknowledges acknowledging
  acknowledgment acolytes acquaintance acquaintances acquiescence acquire acquired acquiring acquisition
  acquisitions acquit acquittal acquitted acres acrimonious acrimony acronym acronyms across acted acting action
  actionable actions activate activated activating active actively activism activist activists activities
  activity actor actors actress actresses acts actual actually actuarial acumen acute acutely ad adage adamant
  adamantly adapt adaptation adapted adapting add added addict addicted addiction addictive addicts adding
  addition additional additionally additions address addressed addresses addressing adds adept adequate
  adequately adhere adhered adherence adherents adhering adjacent adjective adjourn adjourned adjournment
  adjudicate adjudicated adjudicating adjudication adjunct adjust adjusted adjusting adjustment adjustments
  admin administer administered administering administers administration administrations administrative
  administratively administrators admirable admirably admirals admiration admire admired admirer admirers
  admires admission admissions admit admits admitted admittedly admitting admonish admonished admonishment
  admonition ado adolescent adolescents adopt adopted adopting adoption adoptions adoptive adopts adoring
  adorned ads adulation adult adulthood adults advance advanced advancements advances advancing advantage
  advantageous advantages advent adventure adventurism adversarial adversaries adversary adverse adversely
  adversity advert advertise advertised advertisement advertisements advertiser advertisers advertising advice
  advise advised adviser advisers advises advising advocacy advocate advocated advocates advocating aerial
  aerodynamic aesthetic afar affable affair affect affected affecting affection affectionately affects affidavit
  affidavits affiliate affiliated affiliates affiliation affiliations affinity affirm affirmation affirmative
  affirmatively affirmed affirming affirms affixed afflicted afflicting afflicts affluent afford affordability
  afforded affords affront afield afloat aforementioned afoul afraid after aftermath afternoon aftershocks
  afterthought afterward afterwards again against age aged agencies agency agenda agendas agent agents ages
  aggravated aggravating aggregate aggregated aggregator aggression aggressive aggressively aggressiveness
  aggressor aggressors aggrieved aghast aging agitated agitating agitation agitator agitators ago agonizing
  agree agreeable agreed agreeing agreement agreements agrees agribusiness agricultural ahead aid aide aided
  aides aiding ailing ailment ailments aim aimed aiming aims ain airbase aircraft airdrops aired airfoil airing
  airline airliner airliners airplane airplanes airports airs airspace airstrike airstrikes airtime airwaves
  aisle alarm alarmed alarming alarmist alarms albeit album alcoholic alert alerted alerting alerts algorithm
  algorithmic algorithms alias alien alienate alienated alienating alienation aliens alight align aligned
  aligning alignment aligns alike alive all allay allegation allegations allege alleged allegedly alleges
  allegiance alleging alleviate alleviating alley alleys alliances allied allies allocate allocated allocates
  allocating allocation allocations allotted allow allowance allowed allowing allows allude alluded alludes
  alluding allure allusion ally alma almost aloft alone along alongside aloof aloud already also alt altar alter
  alterations altercation altered altering alternate alternated alternating alternative alternatives alters
  although altitude altogether altruism alum aluminium aluminum alumni alums always am amass amassed amassing
  amateur amazed amazing amazingly ambassadors ambiguities ambiguity ambiguous ambition ambitions ambitious
  ambivalence ambivalent ambulance ambulances ambush amend amended amending amendments amends amicus amid amidst
  ammo ammunition amnesia amnesty amok among amongst amorphous amount amounted amounting amounts amphibious
  ample amplification amplified amplify amplifying amused amusement amusing an analogous analogy analyses
  analysis analyst analysts analytical analyze analyzed analyzes analyzing anarchist anarchists anarchy anathema
  anatomy ancestor ancestors ancestral ancestry anchor anchored anchors ancient and anecdotal anecdotally
  anecdote anecdotes anemic anew anger angered angering angling angrier angrily angry angst anguish animal
  animals animated animates animating animosity animus ankle annex annexation annexed annihilation anniversary
  announce announced announcement announcements announces announcing annoyance annoyed annoying annual
  annualized annually anodyne anomaly anonymity anonymous anonymously another answer answered answering answers
  antagonism antagonist antagonistic antagonists antagonizing ante antebellum anthropologist anti antibiotic
  antibiotics antibodies antibody anticipate anticipated anticipates anticipating anticipation antics
  antidiscrimination antidote antipathy antiquated antique antiquities antisemitic antisemitism antithesis
  antithetical antitrust antiviral antiwar anxieties anxiety anxious anxiously any anybody anymore anyone
  anyplace anything anytime anyway anywhere apace apart apartheid apartment apartments apathetic apathy apex
  apiece apocalyptic apolitical apologetic apologies apologise apologised apologists apologize apologized
  apologizes apologizing apology app appalled appalling apparatus apparel apparent apparently appeal appealed
  appealing appear appearance appearances appeared appearing appears appease appeasement appeasing appellate
  appetite applaud applauded applauding applauds applause apples appliances applicability applicable applicant
  applicants application applications applied applies apply applying appoint appointed appointee appointees
  appointing appointment appointments appoints apportioned appreciably appreciate appreciated appreciates
  appreciation appreciative apprehend apprehended apprehension apprehensions apprehensive apprenticeship
  apprised approach approached approaches approaching appropriate appropriated appropriately appropriating
  appropriation appropriator approval approvals approve approved approves approving approximately apps aptly
  arbiter arbiters arbitrarily arbitrary arcane archaic architect architects architecture archived ardent
  arduous are area areas aren arenas argali arguably argue argued argues arguing argument arguments arise arisen
  arises arising arithmetic arm armies arming armistice armor armored arms arose around arraigned arraignment
  arrange arranged arrangement arrangements arranging array arrayed arrest arrested arresting arrests arrival
  arrive arrived arrives arriving arrogance arrogant arrow arrows arsenal arsenals arson arsonist artery
  arthritis article articles articulate articulated articulating articulation artifact artifacts artificial
  artificially artillery artist artistic artists as ascend ascendance ascendancy ascendant ascended ascending
  ascension ascent ascertain ascribe ascribing ashamed ashes ashore aside asinine ask asked asking asks asleep
  aspect aspects aspersions aspiration aspirational aspirations aspire aspirin aspiring ass assail assailant
  assailants assailed assailing assassin assassinate assassinated assassination assassinations assault assaulted
  assaulting assaults assemble assembled assembling assent assert asserted asserting assertion assertions
  assertive asserts assess assessed assessing assessment assessments asset assets assiduously assign assigned
  assigning assignment assignments assigns assimilate assimilated assimilation assist assistance assistant
  assistants assisted assisting associate associates associating associations assorted assortment assuage
  assuaged assume assumed assumes assuming assumption assumptions assurance assurances assure assured assuredly
  assures assuring asthma astonished astonishing astonishingly astonishment astounding astronaut astronauts
  astronomical astute asylum asymmetrical asymmetries asymmetry asymptomatic at ate atheism atheist atheists
  athlete athletes athletic athletics atmosphere atop atrocious atrocities atrocity attach attached attaching
  attachment attachments attack attacked attacker attackers attacking attacks attain attained attainment attempt
  attempted attempting attempts attend attendance attendant attended attendee attendees attending attends
  attention attentive attest attire attitude attitudes attorneys attract attracted attracting attraction
  attractions attractive attracts attributable attribute attributed attributes attributing attribution attrition
  attuned auction auctions audacious audacity audible audience audiences audio audit audited auditing auditorium
  auditors audits augment auspices austerity authentic authenticity author authored authorised authoritarian
  authoritarianism authoritarians authoritative authorities authority authorization authorizations authorize
  authorized authorizes authorizing authors autism auto autocracy autocrat autocratic automaker automakers
  automated automatic automatically automation automobiles autonomous autonomy autoplay autopsy autos autumn
  auxiliary avail availability available avalanche avatar avatars avenge avenues average averaged averages
  averaging averse aversion avert averted averting aviator avid avoid avoidable avoidance avoided avoiding
  avoids avowed await awaited awaiting awaits awake awaken awakened award awarded awarding aware awareness awash
  away awe awesome awful awfully awhile awkward awkwardly awry ax axed ayatollahs babies baby bachelor back
  backbench backbone backdoor backdrop backed backer backers backfire backfired backfiring background
  backgrounds backing backlash backlog backlogs backpack backroom backs backstop backtrack backtracked
  backtracking backup backward backwards backyard bacteria bad badge badgering badly baffled baffling bag
  baggage bags bail bailed bailing bailout bailouts bait baiting bake baked bakers bakery balance balanced
  balances balancing balcony bald balk balked ballgame ballistic balloon ballooned ballooning balloons ballot
  balloting ballots ballpark ballroom balls ban banal band bands bandwagon bandwidth bang banged banging bangs
  banished banker bankers banking bankroll bankrolled bankrupt bankruptcies bankruptcy banks banned banner
  banners banning banquet bans banter bar barbaric barbarism barbecue barbed barbs bare barely bargain
  bargaining bark barking barnstorming barometer barons barracks barrage barred barrel barreled barreling
  barrels barricade barricaded barricades barrier barriers barring bars bartender bartenders base baseball based
  baseless baselessly baseline basement bases bashed bashing basic basically basics basing basis bask basket
  basketball basks bastion bastions bat batch batches bathroom bathrooms batons bats battalion batted battered
  batteries battering battery battle battled battlefield battlefields battleground battlegrounds battles
  battling bayonets be beaches beans bear bearer bearers bearing bearings bears beasts beat beaten beating
  beatings beats beautiful beautifully beauty became because become becomes becoming bed bedeviled bedfellows
  bedrock bedroom bedrooms beds beef beefed beefing been beer beers bees befitting before beforehand beg began
  begets begged begging begin beginning beginnings begins begs begun behalf behave behaved behaves behaving
  behavior behavioral behaviors behaviour beheaded beheading beheadings behemoth behemoths behest behind behold
  beholden being beings belated belatedly beleaguered belied belief beliefs belies believable believe believed
  believer believers believes believing belittle belittled belittling bellicose belligerence belligerent bells
  bellwether belly belong belonged belonging belongings belongs below belts bemoaned bench benches benchmark
  benchmarks bending beneath benefactor beneficial beneficiaries beneficiary benefit benefited benefiting
  benefits benefitted benefitting benign bent berated berating bereft beset beside besides besieged best bested
  bestowed bestowing bestseller bestselling bet betray betrayal betrayed betraying bets better betting between
  beverages bevy bewildered beyond bi bias biased biases bicameral bickering bicycle bid bidder bidding bids big
  bigger biggest bigot bigoted bigotry bigots bigwigs bike biker bikers bikes bilateral bill billboard
  billboards billed billing billion billionaire billionaires billions bills bin binary bind binders binding
  binds binge bins bio biofuel biofuels biographer biographical biography biological biologically biologist
  biology biometric biotech bipartisan bipartisanship biracial birds birth birthday birthdays birthed birther
  birtherism birthplace birthright births bisexual bit bitch bite biter bites biting bits bitter bitterly
  bitterness bizarre bizarrely black blacked blackface blacklist blacklisted blacklisting blackmail blackness
  blackout blackouts blacks blah blame blamed blameless blames blaming blanche bland blank blanket blankets
  blared blaring blast blasted blasting blasts blatant blatantly blather blazes blazing bleach bleak bled bleed
  bleeding blend blended blending blends blessed blessing blessings blew blind blinded blindly blindness
  blindsided blink blip blistering blithely blitz blizzard bloated bloc block blockade blockage blockbuster
  blocked blocker blockers blocking blocks blocs blog blogger bloggers blogs blood bloodbath blooded bloodied
  bloodshed bloodstream bloody blow blowback blower blowers blowing blown blowout blows blue blueprint
  blueprints blues bluff bluffing blunder blunders blunted bluntly blur blurred blurring blush bluster board
  boarded boarding boardrooms boards boast boasted boasting boasts boat boats bode bodes bodied bodies bodily
  body bodyguard bogged boggling bogus boil boiled boiling boils boisterous bold bolder boldest boldly boldness
  bollard bolster bolstered bolstering bolsters bolt bolts bomb bombarded bombardment bombast bombastic bombed
  bomber bombers bombing bombings bombs bombshell bombshells bona bonanza bond bondage bonded bonds bone bones
  bonus bonuses booed booing book booked booking books boom booming boomlet booms boon boos boost boosted
  booster boosting boosts booted booth boots bootstraps border bordering borders bore bored boring born borne
  borrow borrowed borrower borrowers borrowing boss bosses bot botched both bother bothered bothers bots bottle
  bottled bottleneck bottles bottom bought bounce bounced bouncing bound boundaries boundary boundless bounds
  bounties bounty bourgeois bout boutique bouts bow bowed bowing bowling box boxed boxes boxing boy boycott
  boycotted boycotting boycotts boyfriend boys brace braced bracelet braces bracing bracket brackets brag
  bragged bragging brags brain brainchild brainer brains brainstorming brake brakes branch branches brand
  branded branding brandishing brands brash brass bravado brave braved bravely bravery brawl brazen brazenly
  breach breached breaches breaching bread breadth break breakaway breakdown breakdowns breaker breakers
  breaking breakout breaks breakthrough breakthroughs breakup breast breasts breath breathe breathing breathless
  breathlessly breathtaking bred breeding brethren brew brewing bribe bribery bribes brick bricks bridges
  bridging brief briefed briefing briefings briefly briefs brigade brigades bright brighter brightest brilliance
  brilliant brilliantly brimming bring bringing brings brink brinkmanship brinksmanship bristle bristled
  broached broad broadband broadcast broadcaster broadcasters broadcasts broaden broadened broadening broader
  broadest broadly broadside broadsides broke broken broker brokerage brokered brokering brokers brother
  brothers brought brouhaha browser bruised bruising brunt brush brushed brushing brutal brutality brutally
  bubble bubbled bubbles bubbling bucked bucket buckle buckling bucks buddies budding budge budged budget
  budgetary budgeted budgeting budgets budging buffer buffeted buffoon bug bugs build builder builders building
  buildings builds buildup built bulk bulldozers bullet bulletin bulletproof bullets bullhorn bullied bullies
  bullish bulls bullshit bully bullying bulwark bump bumped bumper bumping bumps bumpy bunch bundle bundler
  bundlers bungalow bungled bungling bunk buoy buoyed burden burdened burdens burdensome bureaucracies
  bureaucracy bureaucrat bureaucratic bureaucrats bureaus burgeoning burglar burglary burial buried burn burned
  burner burning burnish burnt burst bursting bury burying bus bused buses busiest business businesses
  businessman businessmen businesspeople businesswoman busing bust busted busting bustling busy but butchered
  butt butter button buttons buttress buy buyback buybacks buyer buyers buying buyout buys buzz buzzing by bye
  bygone bypass bypassed bypassing byproduct bystander bystanders cab cabal cabin cabinets cable cables cache
  cadence cadets cadre cafeteria cages cahoots cajole cake cakes calamities calamity calcified calculate
  calculated calculates calculating calculation calculations calculus calendar calendars caliber calibrated
  caliphate call called callers calling callous calls calm calmed calmer calming calmly calorie calories
  camaraderie came camel camera cameras camouflage camp campaign campaigned campaigner campaigners campaigning
  campaigns camped camping camps campus campuses can cancel canceled canceling cancellation cancellations
  cancelled cancelling cancels cancer cancerous cancers candid candidacies candidacy candidate candidates
  candidly candlelight candles candor cane canisters cannabis canned cannons cannot canny canon cans canvassers
  canvassing cap capabilities capability capable capacities capacity capita capital capitalism capitalist
  capitalists capitalize capitalized capitalizing capitals capitols capitulate capitulation capped capping
  capricious caps captain captains caption captive captives captivity captors capture captured captures
  capturing car caravan caravans carbon card cardboard cardiac cards care cared careening career careerist
  careers careful carefully caregivers careless caretaker cargo caricature caricatured caricatures caring
  carnage carpet carried carrier carriers carries carrots carry carrying cars cart carte cartel cartels carton
  cartoon cartoonish cartoonist cartoonists cartoons cartridges carts carve carved carving cascade cascading
  case caseload cases cash cashed cashing cashless casino casinos casket cast caste castigated castigating
  casting casts casual casually casualties casualty cat cataclysmic catalog catalyst catapulted catastrophe
  catastrophes catastrophic catch catches catching catchphrase categorical categorically categories categorize
  categorized category cater catering catharsis cats cattle caucused caucuses caucusgoers caucusing caught
  causal causation cause caused causes causing caustic caution cautionary cautioned cautioning cautions cautious
  cautiously cavalier cave caveat caveats caved caves caving cease ceased ceasefire cede ceded ceding ceiling
  ceilings celebrate celebrated celebrates celebrating celebration celebrations celebratory celebrities
  celebrity cell cellphone cellphones cells cellular cement cemented cementing censor censored censoring censors
  censorship censure cent centennial centered centerpiece centralized centrally centres centric centrifuges
  centrism centrist centrists cents centuries century ceremonial ceremonies ceremony certain certainly certainty
  certificate certificates certification certified certify certifying cessation chafed chagrin chain chained
  chains chair chaired chairing chairmanship chairmanships chairmen chairs chalk chalked challenge challenged
  challenger challengers challenges challenging chamber chambers champion championed championing champions
  championship chance chances change changed changer changes changing channeled channeling channels chant
  chanted chanting chants chaos chaotic chaplain chaplains chapter chapters character characteristic
  characteristically characteristics characterization characterizations characterize characterized characterizes
  characterizing characters charade charge charged charges charging charisma charismatic charitable charities
  charity charm charming charred chart charter chartered charters charting charts chased chasing chasm chastise
  chastised chastising chat chats chatted chatter chattering chatting cheap cheaper cheapest cheat cheated
  cheating check checked checkered checkers checking checklist checkout checkpoint checkpoints checks cheek
  cheer cheered cheerful cheering cheerleader cheerleaders cheerleading cheers cheese chef chemical chemicals
  chemistry chemotherapy cherish cherished chess chest chew chewing chicken chickens chided chief chiefly child
  childbirth childcare childish children chill chilling chills chilly chimed chipped chipping chips chlorine
  chloroquine chock chocolate choice choices choir choke choked chokehold chokeholds choking cholesterol choose
  chooses choosing chopped chopping chops choreographed choreography chorus chose chosen chronic chronically
  chronological chummy chunk chunks churches churchgoers churn churned churning chyron cig cigarette cigarettes
  cigars circle circled circles circling circuited circular circulate circulated circulating circulation
  circumspect circumstance circumstances circumstantial circumvent circumvented circumventing circus citation
  citations cite cited cites cities citing citizen citizenry citizens citizenship civic civics civilian
  civilians civility civilization civilized clad claim claimants claimed claiming claims clamor clamoring clamp
  clan clandestine clandestinely clap clapped clapping clarification clarifications clarified clarifies clarify
  clarifying clarity clash clashed clashes clashing class classes classic classical classification classified
  classify classifying classmate classmates classroom classrooms clauses claw cleaned cleaner cleaners cleaning
  cleanse cleansing cleanup clear clearance clearances cleared clearer clearest clearing clearly clears clemency
  clergy cleric clerical clerics clerk clerked clerks clever click clickbait clicked clicking clicks client
  clients cliff cliffs climate climb climbed climbing climbs clinch clinched cling clinging clings clinical
  clinicians clinics clip clips cloak cloaked clobbered clock clocked clogged close closed closely closeness
  closer closes closest closet closing closings closure closures clot cloth clothed clothes clothing cloture
  cloud clouded clouds clout clown clowns clubs clue clueless clues clumsy clung cluster clustered clusters
  clutch clutching co coach coached coaches coaching coal coalesce coalesced coalescing coalition coalitions
  coarse coastal coaster coastline coasts coat coated coattails coax cobble cocaine cockpit cocktail cocktails
  cocoon code coded codes codified codify codifying coding coerce coerced coercion coercive coffee coffers
  coffin cofounder cognitive cognizant coherent cohesion cohesive cohort cohorts coin coincide coincided
  coincidence coincidental coincidentally coincides coined coins collaborate collaborated collaborating
  collaboration collaborative collaborators collapse collapsed collapses collapsing collar collateral colleague
  colleagues collect collected collecting collection collections collective collectively collectivist collectors
  collects colleges collide collided colliding collision collisions collude colluded colluding collusion colon
  colonial colonialism colonies colonists colony color colorblind colored colorful colors colossal colour column
  columnist columnists columns coma combat combatant combatants combating combative combed combination
  combinations combine combined combines combing combining combustible come comeback comedian comedians comes
  comeuppance comfort comfortable comfortably comforted comforting comforts comic comical comically coming
  comity commanded commander commanders commanding commandment commandos commands commemorate commemorates
  commemorating commemoration commemorative commence commenced commencement commend commended commensurate
  comment commentaries commentary commentator commentators commented commenter commenters commenting comments
  commercial commercially commercials commissioned commissions commit commitment commitments commits committal
  committed committees committing commodities commodity common commonly commonplace commonsense commotion
  communal communicable communicate communicated communicates communicating communication communications
  communicator communique communities community commutation commutations commute commuted commuter commuters
  commuting compact companies companion company comparable comparative comparatively compare compared compares
  comparing comparison comparisons compass compassion compassionate compatible compel compelled compelling
  compels compensate compensated compensation compete competed competence competency competent competently
  competes competing competition competitive competitiveness competitor competitors compilation compile compiled
  compiling complacency complacent complain complained complaining complains complaint complaints complement
  complete completed completely completes completing completion complex complexes complexities complexity
  compliance compliant complicate complicated complicates complicating complication complications complicit
  complicity complied complies compliment complimented compliments comply complying component components compose
  composed composition composure compound compounded compounding compounds comprehend comprehension
  comprehensive comprehensively compressed comprise comprised comprises comprising compromise compromised
  compromises compromising compulsion compulsory computational computer computers computing comrades con conceal
  concealed concealing concede conceded concedes conceding conceit conceivable conceivably conceive conceived
  concentrate concentrated concentrating concentration concentrations concept conception concepts conceptual
  concern concerned concerning concerns concert concerted concerts concession concessions conciliatory concise
  conclave conclude concluded concludes concluding conclusion conclusions conclusive conclusively concoct
  concocted concrete concurred concurrence concurrent concurring concussion condemn condemnation condemnations
  condemned condemning condemns condensed condescending condescension condition conditional conditioned
  conditioners conditioning conditions condo condolences condoms condone condoned condoning conducive conduct
  conducted conducting conducts conduit cone confab confer conference conferences conferred conferring confess
  confessed confessing confession confetti confidant confidante confidants confidence confident confidential
  confidentiality confidently confine confined confinement confines confirm confirmation confirmations confirmed
  confirming confirms confiscate confiscated confiscating conflate conflated conflict conflicted conflicting
  conflicts conform conforming conformity confounded confounding confront confrontation confrontational
  confrontations confronted confronting confronts confuse confused confusing confusion congested congestion
  conglomerate congratulate congratulated congratulating congratulations congratulatory congregants congregate
  congregation congregations congressionally congressmen congresswoman conjecture conjunction conjured connect
  connected connecting connection connections connectivity connects connotation conquer conquered conquering
  conquest cons conscience consciences conscientious conscious consciously consciousness consecutive consensual
  consensus consent consented consequence consequences consequential consequently conservatism conservative
  conservatives conserve consider considerable considerably consideration considerations considered considering
  considers consist consisted consistency consistent consistently consisting consists consolation console
  consolidate consolidated consolidating consolidation conspicuous conspicuously conspiracies conspiracy
  conspirator conspiratorial conspirators conspire conspired conspiring constant constantly constellation
  consternation constituencies constituency constituent constituents constitute constituted constitutes
  constitutional constitutionality constitutionally constrain constrained constraining constraint constraints
  construct constructed constructing construction constructive constructively construed consul consular
  consulate consulates consultancy consultant consultation consultations consulted consulting consume consumed
  consumer consumerism consumers consumes consuming consummate consumption contact contacted contacting contacts
  contagion contagious contain contained container containers containing containment contains contaminated
  contamination contemplate contemplated contemplating contemporaneous contemporaries contemporary contempt
  contemptuous contend contended contender contenders contending contends content contention contentious
  contents contest contestant contestants contested contesting contests context contexts continent continents
  contingencies contingency contingent continual continually continuation continue continued continues
  continuing continuity continuous continuously continuum contorted contours contraband contraception
  contraceptive contraceptives contract contracted contracting contraction contractor contractors contracts
  contractual contradict contradicted contradicting contradiction contradictions contradictory contradicts
  contrarian contrary contrast contrasted contrasting contrasts contribute contributed contributes contributing
  contribution contributions contributor contributors contrition contrived control controlled controller
  controllers controlling controls controversial controversially controversies controversy conundrum convene
  convened convenes convenience convenient conveniently convening conventional conventions converge converged
  convergence conversation conversations conversion convert converted converting converts convey conveyed
  conveying conveyor conveys convict convicted convicting conviction convictions convicts convince convinced
  convincing convincingly convoluted convoy cooked cooker cookers cookies cooking cooks cool cooled cooler
  cooling cooperate cooperated cooperating cooperation cooperative cooperator coordinate coordinated coordinates
  coordinating coordination coordinator cop cope copied copies coping copious copper cops copy copyright cord
  cordial cordon cordoned core corn corner cornered corners cornerstone coronation coronavirus coronaviruses
  coroner corporate corporations corpse corpses corral correct corrected correcting correction corrective
  correctly correctness corrects correlate correlated correlation correspondence correspondent corresponding
  corresponds corridors corroborate corroborated corroborating corroboration corrosive corrupt corrupted
  corrupting corruption cosmetic cosmopolitan cost costing costly costs costume costumes coterie cottage couched
  couches cough coughing could couldn councils counseled counseling counselor counselors counsels count counted
  countenance counter counteract counterattack counterbalance countercultural counterculture countered
  counterfeit countering counterintelligence counterintuitive countermeasures counterpart counterparts
  counterpoint counterproductive counterprotesters counters counterterrorism countervailing counterweight
  counties counting countless countries country countrymen countryside counts coup couple coupled couples coups
  courage courageous courageously course courses courted courteous courtesy courthouse courting courtroom courts
  courtyard cousin cover coverage covered covering coverings covers covert covertly coverup coveted covfefe cow
  coward cowardice cowardly cowards cowboy cowed coworkers cows cozy crack crackdown crackdowns cracked cracking
  cracks craft crafted crafting cram crammed cramped cranks crap crash crashed crashes crashing crass crave
  craven crawl crawling craze crazed crazies craziest craziness crazy cream create created creates creating
  creation creative creativity creators creature creatures credence credential credentialed credentials
  credibility credible credibly credit credited crediting creditors credits credulity credulous creed creeds
  creep creeping creeps creepy crept crescendo crew crews cried cries crime crimes criminal criminality
  criminalization criminalize criminalized criminalizing criminally criminals criminologist criminology cringe
  cripple crippled crippling crises crisis crisp crisscrossed crisscrossing criteria criterion critic critical
  critically criticise criticised criticising criticism criticisms criticize criticized criticizes criticizing
  critics critique critiques cronies crony cronyism crook crop cropped crops cross crossed crossers crosses
  crosshairs crossing crossings crossover crowd crowded crowdfunding crowding crowds crowed crowned crucial
  crucially crucible crude cruel cruelly cruelty cruise cruised cruising crumble crumbled crumbling crunch
  crunching crusade crusader crusades crush crushed crushing cry crying cryptic crypto cryptocurrency crystal
  crystallized cudgel cue cues cuff culminate culminated culminating culmination culpa culpability culpable
  culprit culprits cult cultivate cultivated cultivating cultivation cultural culturally culture cultures
  cumbersome cumulative cunning curated curb curbed curbing curbs curbside cure cured cures curfew curiosity
  curious currencies currency current currently curriculum curse cursed cursing cursory curtail curtailed
  curtailing curtains curve curved cushion cusp custody custom customary customer customers customized cut
  cutbacks cute cutoff cutout cuts cutting cyber cyberattack cyberattacks cybersecurity cyberspace cyberwar
  cyberwarfare cyberweapons cycle cycles cyclical cynical cynically cynicism czar dad dads dailycallernewsfoundation
  dairy dais damage damaged damages damaging damn damned damning dampen dampened dams dance danced dancing
  danger dangerous dangerously dangers dangled dare dared dares daring dark darkened darkening darker darkest
  darkly darkness darling darn dash dashboard dashed dashing data database databases date dated dates dating
  daughter daughters daunting day daylight daylong days daytime de deactivated dead deadlier deadliest deadline
  deadlines deadlock deadlocked deadly deaf deafening deal dealer dealers dealership dealing dealings dealmaker
  dealmaking deals dealt dear dearly dearth death deaths debacle debatable debate debated debater debaters
  debates debating debilitating debit debris debt debts debunk debunked debunking debut debuted decade decades
  decay deceased deceit deceive deceived deceiving decency decennial decent decentralized deception deceptive
  deceptively decide decided decidedly decides deciding decimated decipher decision decisionmaking decisions
  decisive decisively deck declaration declarations declare declared declares declaring declassification
  declassified declassify decline declined declines declining decorated decorations decorum decrease decreased
  decreases decreasing decree decrees decried decries decriminalization decriminalize decriminalized
  decriminalizing decry decrying dedicate dedicated dedicating dedication deduct deductible deductibles
  deduction deductions deed deeds deem deemed deems deep deepen deepened deepening deepens deeper deepest
  deepfakes deeply deer deescalate deface defamatory defame default defaulting defeat defeated defeating defeats
  defect defected defection defections defective defectors defects defences defend defendant defendants defended
  defender defenders defending defends defenseless defenses defensible defensive defensively defer deference
  deferential deferral deferring defiance defiant defiantly deficiencies deficiency deficit deficits defied
  defies define defined defines defining definite definitely definition definitions definitive definitively
  deflate deflated deflation deflect deflected deflecting deforestation defraud defrauded deft deftly defunct
  defund defunded defunding defuse defy defying degradation degrade degraded degrading degree degrees dehumanize
  dehumanizing delay delayed delaying delays delegate delegated delegates delegation delegations delegitimize
  delete deleted deleting deli deliberate deliberated deliberately deliberating deliberation deliberations
  deliberative delicate delicious delight delighted delights delinquent deliver delivered deliveries delivering
  delivers delivery deluge delusion delusional delusions delve delved demagogic demagogue demagoguery demagogues
  demand demanded demanding demands demean demeaning demeanor demented dementia demise democracy democratically
  demographic demographically demographics demography demolish demolished demonization demonize demonized
  demonizing demons demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating demonstration
  demonstrations demonstrators demoralizing demoted demotion demurred denial denials denied denier deniers
  denies denigrate denigrated denigrating denigration denizens denomination denominations denominator denounce
  denounced denounces denouncing dense densely density dental dented dentist denuclearisation denuclearization
  denuclearize denuclearizing denunciation denunciations deny denying depart departed departing departments
  departs departure departures depend depended dependence dependency dependent dependents depending depends
  depict depicted depicting depiction depictions depicts depleted depletion deplorable deplorables deploy
  deployed deploying deployment deployments depoliticization deport deportation deportations deported deporting
  depose deposed deposit deposited deposition depositions deposits depraved depravity deprecating depress
  depressed depressing deprivation deprive deprived deprives depriving depth depths deputies der derail derailed
  derailing derailment deranged deregulation deregulatory dereliction derided deriding derision derivatives
  derive derived derives derogatory descend descendants descended descending descent describe described
  describes describing description descriptions desegregation deserted desertion deserts deserve deserved
  deserves deserving design designate designated designates designating designation designed designer designers
  designing designs desirable desire desired desires desist desk desks desktop despair desperate desperately
  desperation despicable despise despised despite despots dessert destabilize destabilized destabilizing
  destination destinations destined destiny destroy destroyed destroyer destroying destroys destruction
  destructive detached detail detailed detailing details detain detained detainee detainees detainer detaining
  detect detected detecting detection detectives detector detectors detente detention detentions deter
  deteriorate deteriorated deteriorating deterioration determination determinations determinative determine
  determined determines determining deterred deterrence deterrent deterring detonate detonated detract
  detractors detriment detrimental devastate devastated devastating devastation develop developed developer
  developers developing development developmental developments develops deviate device devices devil devious
  devise devised devising devoid devolve devolved devote devoted devotee devotes devoting devotion devout
  diabetes diabolical diagnose diagnosed diagnoses diagnosis diagnostic dial dialed dialing dialogue dialysis
  diametrically diapers diary diatribe dice dicey dichotomy dictate dictated dictates dictating dictator
  dictatorial dictators dictatorship dictatorships did didn die died diehard dies diesel diet dietary diets
  differ differed difference differences different differential differentiate differentiating differently
  differing differs difficult difficulties difficulty diffuse dig digest digging digit digital digitally digits
  dignified dignitaries dignity digs dilemma dilemmas diligence diligent diligently dilute diluted dim dime
  dimension dimensional dimensions diminish diminished diminishes diminishing dimmed din dine dined diners
  dinged dining dinner dinners dioceses dioxide dip diphtheria diploma diplomacy diplomat diplomatic
  diplomatically diplomats dipped dipping dire direct directed directing direction directions directive
  directives directly directors directs dirt dirty disabilities disability disable disabled disadvantage
  disadvantaged disadvantages disaffected disaffection disagree disagreed disagreeing disagreement disagreements
  disagrees disappear disappearance disappeared disappearing disappears disappoint disappointed disappointing
  disappointment disappointments disapproval disapprove disapproved disapproving disarm disarmament disarming
  disarray disaster disasters disastrous disavow disavowed disband disbanded disbanding disbelief discarded
  discern discernible discerning discharge discharged discharging disciplinary discipline disciplined
  disciplines disclaimer disclose disclosed discloses disclosing disclosure disclosures discomfort disconcerting
  disconnect disconnected discontent discontinue discontinued discord discount discounted discounting discounts
  discourage discouraged discourages discouraging discourse discover discovered discoveries discovering
  discovery discredit discredited discrediting discrepancies discrepancy discrete discretion discretionary
  discriminate discriminated discriminates discriminating discrimination discriminatory discuss discussed
  discusses discussing discussion discussions disdain disdained disenchanted disenchantment disenfranchise
  disenfranchised disenfranchisement disengaged disfavored disgrace disgraced disgraceful disgruntled disguise
  disguised disgust disgusted disgusting dish disheartened disheartening dishes dishonest dishonesty
  dishonorable dishonoring disillusioned disillusionment disincentive disinclined disinfectant disinfectants
  disinformation disingenuous disingenuously disintegrating disintegration disinterested disinvited disjointed
  dislike disliked dislikes dislocation dislodge disloyal disloyalty dismal dismantle dismantled dismantlement
  dismantling dismay dismayed dismembered dismiss dismissal dismissals dismissed dismisses dismissing dismissive
  dismissively disobedience disorder disorderly disorders disorganized disorienting disparage disparaged
  disparagement disparaging disparate disparities disparity dispassionate dispatched dispatching dispel
  dispensaries dispensary dispense dispensed dispensing disperse dispersed dispersing displace displaced
  displacement displacing display displayed displaying displays displeasure disposable disposal dispose disposed
  disposition disproportionate disproportionately disprove disproven dispute disputed disputes disputing
  disqualification disqualified disqualifies disqualify disqualifying disregard disregarded disregarding
  disregards disrespect disrespected disrespectful disrespecting disrupt disrupted disrupting disruption
  disruptions disruptive dissatisfaction dissatisfied disseminate disseminated disseminating dissemination
  dissension dissent dissented dissenters dissenting dissents disservice dissident dissidents dissipate
  dissipated dissolution dissolve dissolved dissolving dissonance dissuade distance distanced distances
  distancing distant distaste distasteful distinct distinction distinctions distinctive distinctly distinguish
  distinguished distinguishes distinguishing distort distorted distorting distortion distortions distract
  distracted distracting distraction distractions distracts distraught distress distressed distressing
  distribute distributed distributing distribution distributors districts distrust distrustful disturbance
  disturbances disturbed disturbing disturbingly disunity ditch ditched ditches ditching dive diverged divergent
  divers diverse diversify diversifying diversion diversity divert diverted diverting divest divested divide
  divided dividend dividends divides dividing diving divisions divisive divisiveness divorce divorced divulge
  divulged divvying dizzying do doable dock docked docket doctor doctorate doctored doctors doctrinaire
  doctrines document documentaries documentary documentation documented documenting documents dodged dodges
  dodging dodgy does doesn dog dogged doggedly dogging dogma dogmas dogs doing doings doldrums doled doling doll
  dollar dollars dolls domain domains domestic domestically dominance dominant dominate dominated dominates
  dominating domination don donate donated donating donation donations done donned donning donor donors doom
  doomed doomsday door doors doorstep doorway doping dorm dormant dorms dose doses dossier dots dotted double
  doubled doubles doublethink doubling doubly doubt doubted doubters doubtful doubting doubtless doubts dour
  down downed downfall downgrade downgraded downhill download downloaded downplay downplayed downplaying
  downplays downright downs downside downsides downstairs downstream downtown downturn downward dozen dozens
  draconian draft drafted drafting drafts drag dragged dragging dragnet drags drain drained draining drama
  dramas dramatic dramatically drank draped drastic drastically draw drawdown drawing drawings drawn draws dread
  dreaded dreadful dreamed dreaming dreams dreary dress dressed dresses dressing drew dried drift drifted
  drifting drill drilled drilling drills drink drinking drinks drip dripping drive driven driver drivers drives
  driveway driving drone drones drop droplets dropout dropped dropping drops drought droughts drove droves drown
  drowned drowning drubbing drug drugged drugging drugmaker drugmakers drugs drum drumbeat drums drunk drunken
  dry drying du dual dubbed dubious duck ducked ducking ducks dud dude due duel dueling dues duffel dug dull
  duly dumb dumbest dumbfounded dummy dump dumped dumping dumps dumpster dunk duo duped duplicate duplication
  duplicity durability durable duration during dust dustup dusty duties dutifully duty dwarfed dwarfs dwell
  dwelling dwindled dwindling dying dynamic dynamics dynamism dysfunction dysfunctional dysphoria dystopian each
  eager eagerly eagerness ear earlier earliest early earmarked earmarks earn earned earners earning earnings
  earns ears earthly earthquake earthquakes ease eased eases easier easiest easily easing easy eat eatery eating
  eats eavesdropping ebb ebullient eccentric echelons echo echoed echoes echoing eclipse eclipsed eclipsing eco
  ecological economic economically economies economist economists economy ecosystem ecosystems ecstatic edge
  edged edges edging edgy edict edicts edit edited editing editor editorial editorials editors edits educate
  educated educating educational educations educator educators eerily effect effective effectively effectiveness
  effects effectuating efficacy efficiency efficient efficiently effort efforts effusive egalitarian egged ego
  egregious egregiously eight either ejected elaborate elaborated elaborating elated elbow elbows elder elderly
  elders eldest elect electability electable elected electing election electioneering elections elective elector
  electorate electorates electors electrical electricity electrified electrify electronic electronically
  electronics elects elegant element elements elephant elephants elevate elevated elevates elevating elevation
  elevator elevators eleven eleventh elicit elicited eliciting eligibility eligible eliminate eliminated
  eliminates eliminating elimination elite elites elitism elitist elitists eloquence eloquent eloquently else
  elsewhere eluded elusive email emailed emailing emails emanating embargo embargoes embark embarked embarking
  embarrass embarrassed embarrassing embarrassingly embarrassment embarrassments embassies embattled embed
  embedded emblazoned emblematic embodied embodies embodiment embody embolden emboldened emboldening embrace
  embraced embraces embracing embroiled emerge emerged emergence emergency emerges emerging emeritus emigrate
  eminent eminently emissary emission emissions emit emitters emotion emotional emotionally emotions empathetic
  empathize empathy emphasis emphasize emphasized emphasizes emphasizing emphatic emphatically empires empirical
  empirically employ employed employee employees employer employers employing employment employs empower
  empowered empowering empowerment empowers empt emptive empty emulate en enable enabled enabler enablers
  enables enabling enact enacted enacting enactment enamored encampment enclave enclaves encompass encompasses
  encompassing encounter encountered encountering encounters encourage encouraged encouragement encourages
  encouraging encroachment encrypted encryption end endanger endangered endangering endangers endeavor endeavors
  ended endemic endgame ending endless endlessly endorse endorsed endorsement endorsements endorses endorsing
  endowed ends endurance endure endured endures enduring enemies enemy energetic energies energize energized
  energizes energizing enforce enforceable enforced enforcement enforcers enforces enforcing engage engaged
  engagement engagements engages engaging engender engine engineer engineered engineering engines engulfed
  enhance enhanced enhancing enjoin enjoined enjoy enjoyable enjoyed enjoying enjoyment enjoys enlargement
  enlightened enlist enlisted enlisting enmeshed enmity enormous enormously enough enraged enrich enriched
  enriching enrichment enroll enrolled enrollee enrollees enrolling enrollment enrollments enshrine enshrined
  enshrining enslaved enslavement ensnared ensue ensued ensuing ensure ensured ensures ensuring entail entailed
  entails entangled entanglement entanglements enter entered entering enterprises enters entertain entertained
  entertainer entertainers entertaining entertainment enthused enthusiasm enthusiastic enthusiastically
  enthusiasts entice entire entirely entirety entities entitled entitlement entitlements entity entourage
  entrance entrances entrants entrench entrenched entrepreneur entrepreneurial entrepreneurs entrepreneurship
  entries entrusted entry enumerated envelope enveloped envelopes environment environmentalist environmentalists
  environmentally environments envision envisioned envisions envoy envoys envy ephemeral epic epicenter epidemic
  epidemics epidemiologist epidemiologists epidemiology episode episodes epistocracy epitome equal equaled
  equality equally equals equate equated equates equation equilibrium equip equipment equipped equitable
  equities equity equivalence equivalency equivalent equivalents equivocal era eradicate eradicated eradicating
  eradication eras erase erased erasing erect erected erecting erode eroded eroding erosion errand errant
  erratic erred erroneous erroneously error errors erstwhile erupt erupted erupting eruption eruptions escalate
  escalated escalates escalating escalation escalator escalatory escape escaped escapes escaping eschewed escort
  escorted especially espouse espoused espousing esque essay essays essence essential essentially essentials
  establish established establishes establishing establishment establishments estate estates esteem estimate
  estimated estimates estimating estimation estranged etc eternal eternity ethanol ethic ethical ethically
  ethnic ethnically ethnicity ethno ethos etiquette eugenics eulogy euphemism euphemisms euro euros eurozone
  euthanasia evacuate evacuated evacuating evacuation evacuations evacuees evade evaded evading evaluate
  evaluated evaluates evaluating evaluation evaluations evangelical evangelicals evangelist evaporate evaporated
  evasion even evening evenings evenly event events eventual eventually ever every everybody everyday everyone
  everything everywhere evict evicted eviction evictions evidence evidenced evident evidently evil evils evoke
  evoked evokes evoking evolution evolutionary evolve evolved evolves evolving ex exacerbate exacerbated
  exacerbates exacerbating exact exacting exactly exaggerate exaggerated exaggerating exaggeration exaggerations
  exam examination examinations examine examined examines examining example examples exams exasperated
  exasperation exceed exceeded exceeding exceedingly exceeds excel excellent except exception exceptional
  exceptionalism exceptionally exceptions excerpt excerpted excerpts excess excesses excessive excessively
  exchange exchanged exchanges exchanging excise excite excited excitement exciting exclaimed exclamation
  exclude excluded excludes excluding exclusion exclusionary exclusions exclusive exclusively excoriated
  excruciating exculpatory excuse excused excuses exec execute executed executing execution executions executive
  executives exemplar exemplary exemplified exemplifies exempt exempted exempting exemption exemptions exempts
  exercise exercised exercises exercising exert exerted exerting exhaust exhausted exhausting exhaustive
  exhibited exhibiting exhibition exhibits exhorted exile exist existed existence existent existential existing
  exists exit exited exiting exits exodus exonerate exonerated exonerating exoneration exorbitant exotic expand
  expanded expanding expands expansion expansionist expansions expansive expect expectancy expectation
  expectations expected expecting expects expediency expedient expedite expedited expedition expeditious
  expeditiously expel expelled expelling expend expended expenditure expenditures expense expenses expensive
  experience experienced experiences experiencing experiment experimental experimentation experimenting
  experiments expert expertise experts expiration expire expired expires expiring explain explained explainer
  explaining explains explanation explanations explanatory expletive explicit explicitly explode exploded
  exploding exploit exploitation exploitative exploited exploiting exploits exploration exploratory explore
  explored explores exploring explosion explosions explosive exponentially export exported exporter exporters
  exporting exports expose exposed exposes exposing exposure express expressed expresses expressing expression
  expressions expressive expressly expulsion expulsions expunged extend extended extending extends extension
  extensions extensive extensively extent external extinction extinguish extinguished extolled extort extortion
  extortionist extra extract extracted extracting extraction extradite extradited extradition extrajudicial
  extramarital extraneous extraordinarily extraordinary extravagant extreme extremely extremes extremism
  extremist extremists extricate eye eyeballs eyebrow eyebrows eyed eyeing eyes eyewitnesses fable fabled fabric
  fabricated fabrication facade face faced faceoff faces facial facilitate facilitated facilitates facilitating
  facilities facility facing fact faction factional factions facto factor factored factories factoring factors
  factory facts factual factually faculty fade faded fades fading fail failed failing failings fails failure
  failures faint fair faire fairer fairly fairness fairy faith faithful faithfully faithless faiths fake faked
  fall fallacies fallacy fallback fallen falling fallout falls false falsehood falsehoods falsely falsification
  falsified falter faltered faltering famed familial familiar familiarity families family famine famous famously
  fan fanatic fanatical fanaticism fanatics fancy fanfare fanned fanning fans fantasies fantastic fantastical
  fantasy far farce fare fared fares farewell faring farm farmer farmers farming farmland farms farther farthest
  fascinated fascinating fascination fascism fascist fascists fashion fashionable fashioned fast faster fastest
  fasting fat fatal fatalities fatality fatally fate fated fateful fates father fathom fatigue fatigued fatty
  fault faulted faults faulty faux favor favorability favorable favorably favored favoring favorite favorites
  favoritism favors favour favourite favours fawning fealty fear feared fearful fearing fearless fearmongering
  fears feasibility feasible feat feathers feature featured features featuring feckless federal federalism
  federally federations feds fee feeble feed feedback feeding feeds feel feeling feelings feels fees feet
  feigned feisty fell fellow fellows felon felonies felons felony felt female females feminine feminism feminist
  feminists fence fences fencing fend fended fending fentanyl feral ferocious fertile fertility fervent
  fervently fervor fester festering festive festivities fetal fetched fetus fetuses feud feuded feuding feuds
  fever fevered feverish fevers few fewer fewest fiancee fiasco fiber fiction fictional fictitious fide fidelity
  fides field fielded fielding fields fierce fiercely fiercest fiery fifteen fifths fifty fig fight fighter
  fighters fighting fights figure figured figurehead figures figuring fil file filed filers files filibuster
  filibustered filibustering filibusters filing filings fill filled filling fills film filmed filming filmmaker
  filmmakers films filter filtered filtering filters filthy final finalists finalize finalized finalizing
  finally finance financed finances financial financially financier financiers financing find finding findings
  finds fine fined fines finest finger fingerprint fingerprints fingers finish finished finishers finishes
  finishing finite fire firearm firearms firebombing firebrand firebrands fired firefight firefighter
  firefighters firepower fires firestorm firewall fireworks firing firings firm firmer firmly firms first
  firsthand firsts fiscal fiscally fish fishing fissile fissures fist fists fit fitness fits fitted fitting five
  fix fixated fixation fixed fixer fixes fixing fixture fizzled flabbergasted flag flagged flagging flagrant
  flagrantly flags flagship flailing flair flak flamboyant flame flames flank flanked flap flare flared flaring
  flash flashed flashes flashing flashpoint flashpoints flashy flat flatly flatten flattened flattening flatter
  flattered flattering flattery flavor flavored flavors flaw flawed flaws fled fledged fledgling flee fleeing
  fleeting flesh flew flexed flexibility flexible flexing fliers flies flight flights flimsy flip flipped
  flipping flips flirtation flirted flirting float floated floating flock flocked flocking flood flooded
  floodgates flooding floods floor floors flop flopping flops florists flourish flourished flourishing flout
  flouting flouts flow flowed flower flowing flown flows flu flubbed fluctuations fluent fluid fluids flummoxed
  flung flurry flush flustered flux fly flying flyover flyovers focal focus focused focuses focusing fodder foe
  foes fog foil foiled foisted fold folded folder folding folk folks follow followed follower followers
  following follows folly foment fomenting fond fondly fondness food fool fooled fooling foolish foolishly fools
  foot footage football footed foothold footing footnote footprint footsteps for foray forbearance forbid
  forbidden forbidding forbids forced forceful forcefully forces forcibly forcing fore forecast forecasters
  forecasting forecasts foreclose foreclosed foreclosure foreclosures forefront forego foreign foreigner
  foreigners foremost forensic forensics foresaw foresee foreseeable foresees foreshadow foreshadowed forestall
  forests forever forfeit forfeited forfeiture forfeitures forge forged forget forgets forgetting forging
  forgive forgiven forgiveness forgiving forgo forgot forgotten form forma formal formality formalize formalized
  formally format formation formed former formerly formidable forming forms formula formulas formulated
  formulating formulation forth forthcoming forthright forthrightly fortified fortify fortifying fortitude
  fortunate fortunately fortunes forty forums forward forwarded forwarding fossil foster fostered fostering
  fosters fought foul found foundational foundations founded founder four fourths fracking fraction fractious
  fracture fractured fractures fracturing fragile fragility fragmentation fragmented fragments frailties frame
  framed frames framework framing franchise franchises frankly frantic frantically fraternity fraud frauds
  fraudulent fraudulently fraught fray frayed freak freaking free freed freedoms freefall freeing freelance
  freely freer frees freewheeling freeze freezes freezing freight frenetic frenzied frenzy frequency frequent
  frequented frequently fresh freshly freshman freshmen fret frets fretted fretting friction friend friendlier
  friendly friends friendship friendships frighten frightened frightening frigid fringe fringes frisk frivolous
  from front frontal frontline frontlines frontrunner frontrunners fronts frosty froze frozen fruit fruitful
  fruition fruitless fruits frustrate frustrated frustrating frustration frustrations fuck fucking fuel fueled
  fueling fuelled fuels fugitives fulfil fulfill fulfilled fulfilling fulfillment fulfills full fullest fully
  fulsome fumed fumes fuming fun function functional functionally functioned functioning functions fundamental
  fundamentalist fundamentalists fundamentally fundamentals funded funder funders funding fundraise fundraiser
  fundraisers fundraising funds funeral funerals funnel funneled funneling funny furiously furlough furloughed
  furloughs furnish furniture furor further furthered furthering furthers furthest fury fuss futile futility
  future futures fuzzy gaffe gaffes gag gaggle gain gained gaining gains gall galleries gallery galling gallon
  gallons galvanize galvanized galvanizing gambit gamble gambling game gamely gamers gamesmanship gaming gamut
  gangs gap gaping gaps garage garb garbage garnered garnering garners gas gases gasoline gasp gasped gassed
  gate gatekeeper gather gathered gathering gatherings gathers gauge gauges gauntlet gave gavel gaveled gay gays
  gaze gear geared gearing gears gender gendered genders generalizations generalized generally generals generate
  generated generates generating generation generational generations generator generators generic generosity
  generous generously genes genetic genetically genitalia genitals genius geniuses genocidal genocide genome
  genre gentle gentleman gentlemen gentler gently genuine genuinely geographic geographical geographically
  geography geopolitical geopolitics germs gerrymander gerrymandered gerrymandering gerrymanders gesture
  gestured gestures gesturing get getaway gets getter getting ghost giant giants giddy gift gifted gifts gig
  gigantic gimmicks gin gingerly ginned girding girl girlfriend girls girther gist give giveaway giveaways given
  givers gives giving glaciers glad gladly glamorous glance glare glaring glass glasses gleaned glee gleeful
  gleefully glib glide glimmer glimpse glioblastoma glitch glitches glittering global globalism globalist
  globalists globalization globalized globally gloom gloomy glorification glorified glorifying glorious glory
  glossed glossy glove gloves glow glowing glue glued glut go goal goalposts goals gods goers goes goggles going
  golf golfing gon gone gonna gonzo good goodbye goodies goodness goods goodwill goofy goose gosh gossip got
  gotta gotten gouging govern governance governed governing government governmental governments governor
  governors governorship governorships governs govt gown gowns grab grabbed grabbing grabs gracefully gracious
  grad grade graded grader graders grades grads gradual gradually graduate graduated graduates graduating
  graduation graffiti grain grains grand grandchildren granddaughter grander grandfather grandfathers grandiose
  grandkids grandmother grandparents grandson grandstanding grant granted granting grants granular grapes graph
  graphic graphics graphs grapple grappled grapples grappling grasp grasping grass grassroots grassy grata
  grateful gratified gratitude gratuity grave gravely gravest graveyard gravitas gravitate gravity grazing
  grease great greater greatest greatly greatness greed greedy greenhouse greet greeted greeting greets grenade
  grenades grew grid gridlock gridlocked grids grief grievance grievances grieve grieving grievously grill
  grilled grilling grim grin grind grinding grinds grinning grip gripe gripes gripped gripping grips grisly grit
  gritty grizzly groceries grocery groomed grooming groped groping gross grossly grotesque ground groundbreaking
  grounded grounding groundless grounds groundswell groundwater groundwork group grouped grouping groups
  groupthink grow growers growing grown grows growth grudge grudgingly grueling gruesome grumbled grumbling
  guarantee guaranteed guaranteeing guarantees guarantor guarded guardians guarding guardrails gubernatorial
  guerrilla guess guessed guesses guessing guest guests guidance guide guided guideline guidelines guides
  guiding guilt guilty guise gulags gullible gum gun gunfight gunfire gunman gunmen gunned gunning gunpoint guns
  gunshot gunshots guru gushed gushing gut guts gutted gutter gutting guy guys gym gymnastics gyms habeas habit
  habitat habits habitual hack hacked hacker hackers hacking hacks had hadn hailed hailing hails hair haircut
  haired hairs half halfway hallmarks hallowed halls hallway hallways halt halted halting halts halved hamburger
  hammer hammered hammering hamper hampered hampering hamstring hamstrung hand handcuffed handcuffs handed
  handedly handful handgun handguns handicap handily handing handle handled handlers handles handling handout
  handouts handover handpicked hands handshake handshakes handsome handwriting handwritten handy hang hangar
  hanged hanging hangs haphazard hapless happen happened happening happens happier happiest happily happiness
  happy harass harassed harasser harassers harassing harassment harbinger harbored harboring harbors hard
  hardball hardcore harden hardened hardening harder hardest hardline hardliner hardliners hardly hardship
  hardships hardware hardworking harkened harm harmed harmful harming harmless harmony harms harness harnessed
  harrowing harsh harsher harshest harshly harvest harvested harvesting has hash hashed hashing hashtag hashtags
  hasn hassle haste hasten hastily hasty hat hatches hate hated hateful hater haters hates hating hatred hatreds
  hats hatters haul hauled hauls haunt haunted haunting have haven havens having havoc hawk hawkish hawks hay
  hazard hazardous hazards haze hazy he head headache headaches headed heading headline headlined headlines
  headlining headquartered headquarters heads headway headwinds heady heal healing health healthier healthy heap
  heaped heaping hear heard hearing hearings hears hearsay hearse heart heartbeat heartbreaking heartbroken
  heartburn hearted heartened heartening heartfelt heartless hearts hearty heat heated heating heats heavier
  heaviest heavily heavy heavyweight heavyweights heck heckled heckler hecklers heckling hectic hedge hedged
  hedging heed heeded heeding heeled heels heft hefty hegemony height heighten heightened heinous heir heirs
  held helicopter helicopters hell helm helmed helmet helmets help helped helpful helping helpless helplessness
  helps hemorrhaging hemp hence her heralded herd here hereby heretofore hero heroes heroic heroin heroism hers
  herself hesitant hesitate hesitated hesitation heterodox heterosexual hewed hews hiatus hiccup hid hidden hide
  hideous hides hiding hierarchies hierarchy high higher highest highlight highlighted highlighting highlights
  highly highs highways hijab hijack hijacked hijacking hike hiked hikes hiking hilarious him himself hinder
  hindered hindering hindrance hindsight hinge hinged hinges hint hinted hinting hints hip hire hired hires
  hiring his historian historians historic historical historically histories history hit hitch hits hitting
  hoarding hoarse hoaxes hobble hobbled hoc hockey hog hoisted hold holders holding holdout holdouts holdover
  holdovers holds holdup hole holed holes holiday holidays holiest holistic hollow hollowed hollowing homage
  home homecoming homegrown homeless homelessness homemade homeowner homeowners homeownership homepage homes
  hometown homework homicide homicides hominem homogeneous homogenous homophobes homophobia homophobic
  homosexual homosexuality homosexuals honed honest honestly honesty honey honeymoon honing honor honorable
  honorably honorary honored honoring honors honour honoured hoods hooked hoops hop hope hoped hopeful hopefully
  hopefuls hopeless hopelessly hopelessness hopes hoping hopping horde horizon hormone hormones horns horrendous
  horrible horribly horrific horrified horrifying horror horrors horse horseback horses hospitable hospital
  hospitality hospitalization hospitalizations hospitalized hospitals host hostage hostages hosted hostile
  hostilities hostility hosting hosts hot hotbed hotels hotline hotlines hotly hotspots hottest hounded hour
  hourlong hourly hours housed household households housekeeper houses housing hovered hovering hovers how
  however howled howling howls http https hub hubris hubs huddled huddling hug huge hugely hugged hugging hugs
  hum humane humanely humanitarian humanity humanize humankind humans humble humbled humbling humidity
  humiliated humiliating humiliation humility humming humor humorous hunch hundred hundreds hung hunger hungry
  hunker hunkered hunkering hunted hunters hunting hunts hurdle hurdles hurled hurling hurricanes hurried hurry
  hurt hurtful hurting hurts husband husbands hush hushed hustings hybrid hydraulic hydrogen hydroxychloroquine
  hygiene hype hyped hyper hyperbole hyperbolic hyperpartisan hypersensitive hyping hypocrisies hypocrisy
  hypocrite hypocrites hypocritical hypothesis hypothetical hypothetically hypotheticals hysteria hysterical
  iceberg icon iconic icons icy idea ideal idealism idealistic idealized ideally ideals ideas identical
  identifiable identification identified identifies identify identifying identities identity ideological
  ideologically ideologies ideologue ideologues ideology idiosyncratic idiot idiotic idiots idle idly if ignite
  ignited igniting ignominious ignorance ignorant ignore ignored ignores ignoring ilk ill illegal illegality
  illegally illegals illegitimate illiberal illicit illicitly illiterate illness illnesses illogical ills
  illuminated illuminates illuminating illusion illusions illusory illustrate illustrated illustrates
  illustrating illustration illustrative imagery imaginable imaginary imagination imagine imagined imagines
  imagining imbalance imbalances imbroglio imitate imitating imitation immediate immediately immense immensely
  immigrant immigrants immigrate immigrated immigration imminent imminently immoral immorality immune immunity
  immunize impact impacted impactful impacting impacts impair impaired impairment impartial impartiality impasse
  impassioned impatience impatient impeach impeachable impeached impeaching impeachment impeachments impeccable
  impede impediment impediments impeding impending imperative imperfect imperialism imperialist imperil
  imperiled impermissible impermissibly impersonation impervious impetuous impetus implanted implausible
  implement implementation implemented implementing implicate implicated implicates implication implications
  implicit implicitly implied implies implode imploding implored implores imploring implosion imply implying
  import importance important importantly importation imported importer importers importing imports impose
  imposed imposes imposing imposition impossible impossibly impotent impoverished impractical imprecise impress
  impressed impression impressionable impressions impressive imprint imprison imprisoned imprisonment improbable
  impromptu improper improperly improprieties impropriety improve improved improvement improvements improves
  improving improvised impugning impulse impulses impulsive impunity in inability inaccessible inaccuracies
  inaccurate inaccurately inaction inadequate inadmissible inadvertent inadvertently inalienable inappropriate
  inappropriately inaugural inaugurated inauguration inauthentic inbox incapable incapacitated incarcerated
  incarceration incendiary incensed incentive incentives incentivize incentivizing inception incessant
  incessantly incest inch inched inches inching incidence incident incidental incidentally incidents incite
  incited incitement inciting incivility inclination inclinations inclined include included includes including
  inclusion inclusive inclusiveness inclusivity incoherent income incomes incoming incompatible incompetence
  incompetent incomplete incomprehensible inconceivable inconclusive inconsequential inconsistencies
  inconsistent inconvenience inconvenienced inconvenient incorporate incorporated incorporating incorrect
  incorrectly increase increased increases increasing increasingly incredible incredibly incredulous incremental
  incrementally increments incriminate incriminating incrimination incubation incumbency incumbent incumbents
  incurred incurring incursion indecisive indeed indefensible indefinite indefinitely indelible independent
  independently independents indexes indicate indicated indicates indicating indication indications indicative
  indicator indicators indict indictable indicted indicting indictment indictments indifference indifferent
  indignant indignation indignity indirect indirectly indiscretions indiscriminate indiscriminately
  indispensable indisputable indisputably indistinguishable individual individualism individually individuals
  indoctrination indoor indoors induce induced inducing indulge indulgence indulging industrialized industries
  industry inebriated ineffective ineffectual inefficiency inefficient ineligible inept ineptitude inequalities
  inequality inequities inertia inescapable inevitability inevitable inevitably inexcusable inexorable
  inexorably inexpensive inexperience inexperienced inexplicable inexplicably inextricably infallible infamous
  infamously infancy infant infanticide infect infected infecting infection infections infer inference inferior
  infested infidelity infighting infiltrate infiltrated infiltrating infiltration infinite infinitely inflame
  inflamed inflaming inflammatory inflatable inflate inflated inflating inflation inflection inflict inflicted
  inflicting inflow influence influenced influencers influences influencing influential influenza influx info
  inform informal informally informant informants information informational informative informed informing
  informs infractions infrastructure infrequent infringe infringed infringement infringes infringing infuriate
  infuriated infuriating infuse infused infusion ingenious ingenuity ingesting ingrained ingratiate ingredient
  ingredients inhabit inhabitants inhabited inherent inherently inherit inheritance inheritances inherited
  inhibit inhibition inhuman inhumane inhumanity initial initially initials initiate initiated initiating
  initiatives inject injected injecting injection injunction injunctions injure injured injuries injuring
  injurious injury injustice injustices ink inked inmate inmates inner inning innocence innocent innocents
  innocuous innovate innovation innovations innovative innovators innuendo inordinate inpatient input inputs
  inquire inquiries inquiring inquiry inroads ins insane insanity insecure insecurity insensitive insensitivity
  inseparable insert inserted inserting inside insiders insidious insight insightful insights insignificant
  insincere insinuating insinuation insinuations insist insisted insistence insistent insisting insists insofar
  inspect inspected inspections inspectors inspiration inspirational inspire inspired inspires inspiring
  instability install installation installations installed installing installment installments instance
  instances instantly instead instigated instigating instigators instill instinct instinctive instinctively
  instincts instituted instituting institutional institutionalized institutions instruct instructed instructing
  instruction instructional instructions instructive instructor instructors instructs instrument instrumental
  instruments insubordination insufferable insufficient insufficiently insular insulate insulated insult
  insulted insulting insults insurance insure insured insurer insurers insurgencies insurgency insurgent
  insurgents insurmountable intact intake integral integrate integrated integrating integration integrity
  intellect intellectual intellectualism intellectually intellectuals intelligent intend intended intending
  intends intense intensely intensification intensified intensifies intensify intensifying intensity intensive
  intent intention intentional intentionally intentioned intentions intently inter interact interacted
  interacting interaction interactions interagency intercepted interceptor interceptors intercepts
  interconnected intercontinental intercourse interdiction interest interested interesting interestingly
  interests interface interfaith interfere interfered interference interferes interfering intergenerational
  interim interjected interlocutors intermediaries intermediary intermittent intermittently intern internal
  internalized internally internationalism internationally internecine internment interns internship internships
  interpret interpretation interpretations interpreted interpreter interpreters interpreting interprets
  interracial interrogate interrogated interrogating interrogation interrogations interrupt interrupted
  interrupting interruption interruptions interrupts intersection intersectional intertwined interval intervals
  intervene intervened intervening intervention interventionism interventionist interventions interview
  interviewed interviewer interviewers interviewing interviews intifada intimacy intimate intimated intimately
  intimidate intimidated intimidating intimidation into intolerable intolerance intolerant intoxicated
  intoxication intra intractable intransigence intransigent intraparty intricate intrigue intrigued intriguing
  intrinsic introduce introduced introduces introducing introduction introductory introspection intrude intruder
  intruders intrusion intrusions intrusive intuition intuitive inundated invade invaded invaders invading
  invalid invalidate invalidated invalidating invaluable invariably invasion invasions invasive invective invent
  invented inventing invention inventions inventories inventory inverted invest invested investigate
  investigated investigates investigating investigation investigations investigative investigator investigators
  investigatory investing investment investments investor investors invests invisible invitation invitations
  invite invited invites inviting invocation invocations invoke invoked invokes invoking involuntary involve
  involved involvement involves involving inward irate ire irked ironclad ironic ironically irony irrational
  irrationally irredeemable irrefutable irregular irregularities irrelevant irreparable irreparably
  irreplaceable irresistible irrespective irresponsibility irresponsible irresponsibly irreversible irrevocably
  irritated irritating irritation is ish isn isolate isolated isolating isolation isolationism isolationist
  issuance issue issued issuers issues issuing it itching item itemized items iteration iterations itinerary its
  itself jab jabbed jabs jacked jacket jackets jail jailed jailhouse jailing jails jam jammed jar jargon jarring
  jaw jaws jazz jeans jeered jeopardize jeopardized jeopardizes jeopardizing jeopardy jerk jest jet jetliner
  jets jettison jewel jewelry jihadi jihadis jihadist jihadists jitters job jobless joblessness jobs jockeying
  jogger jogging join joined joining joins jointly joke joked jokes joking jokingly jolted jostling jour
  journalism journalist journalistic journalists journals journey joy joyous jubilant judged judgement judges
  judgeship judging judgment judgmental judgments judicial juggernaut juggling juice juicy jumbled jump jumped
  jumping jumps jumpstart juncture jungle junior junk junkies juries jurisdiction jurisdictional jurisdictions
  jurisprudence jurist jurists juror jurors jury just justices justifiable justifiably justification
  justifications justified justifies justify justifying juvenile juxtaposed keen keenly keep keeping keeps kept
  kernel key keynote keywords kia kick kickbacks kicked kicking kickoff kicks kid kidding kidnap kidnapped
  kidnappers kidnapping kidnappings kidney kidneys kids kill killed killer killers killing killings kills kin
  kind kinda kindergarten kindly kindness kindred kinds kinetic kingmaker kingpin kings kiss kissed kissing kit
  kitchen kitchens kits knee kneel kneeled kneeling knees knell knelt knew knife knit knives knock knocked
  knocking knocks know knowing knowingly knowledge knowledgeable known knows knuckle kooky kosher kowtowing
  kudos kynect label labeled labeling labelled labels laboratories laboratory labored laborers labs laced lack
  lacked lacking lackluster lacks ladder ladies lady lag lagged lagging lags laid laissez lakeside lambasted
  lambasting lame lament lamented lamenting laments lamp lamps land landed landfall landing landings landline
  landlord landlords landmark landmarks landowners lands landscape landscapes landscaping landslide landslides
  lanes language languages languish languished languishing lap laps lapse lapsed lapses laptop laptops large
  largely larger largesse largest laser lash lashed lashes lashing last lasted lasting lasts latch latched
  latching late lately later latest latitude latter laudable lauded laugh laughable laughably laughed laughing
  laughingstock laughs laughter launch launched launchers launches launching launder laundered laundering
  laundry lavish law lawbreakers lawbreaking lawful lawfully lawlessness lawmaker lawmakers lawmaking lawns laws
  lawsuit lawsuits lawyer lawyers lax lay layer layered layers laying layoff layoffs lays lazy lead leaders
  leadership leading leads leaflets leagues leak leaked leaker leakers leaking leaks lean leaned leaner leaners
  leaning leanings leans leap leaps leapt learn learned learners learning learns lease leases leash leasing
  least leather leave leaves leaving lectern lecture lectured lecturer lectures lecturing led leery leeway left
  lefties leftist leftists leftward leftwing lefty leg legacies legacy legal legality legalization legalize
  legalized legalizing legally legend legendary legions legislate legislated legislating legislation legislative
  legislatively legislator legislators legislatures legitimacy legitimate legitimately legitimize legitimized
  legs leisure lemonade lend lender lenders lending lends length lengthen lengthening lengths lengthy leniency
  lenient lens lent lesbian lesbians less lessen lessened lessening lesser lesson lessons lest let lethal
  lethality lethargic lets letter letters letting leukemia levee levees level leveled leveling levels lever
  leverage leveraged leveraging levers levied levies lewd lexicon liabilities liability liable liaison liar
  liars libel liberal liberalism liberalization liberally liberals liberate liberated liberating libertarianism
  libraries libs licence license licensed licenses licensing lid lie lied liens lies lieutenant lieutenants life
  lifeline lifelong lifers lifesaving lifestyle lifestyles lifetime lifetimes lift lifted lifting lifts light
  lighter lighthearted lighting lightly lightning lights lightweight likability likable like liked likelier
  likeliest likelihood likely liken likened likeness likening likes likewise liking limb limbo limelight limit
  limitation limitations limited limiting limitless limits limo limousine limpet limping linchpin line lineage
  lined liner liners lines lineup linger lingered lingering lingers lingo linguistic lining link linkage linked
  linking links lip lipped lips lipstick liquefied liquid liquidity liquids liquor list listed listen listened
  listener listeners listening listens listing listings lists lit litany literacy literal literally literary
  literature litigate litigated litigating litigation litigator litmus littered little live lived livelihood
  livelihoods lively liver lives livestock livestream livestreamed livestreaming livid living load loaded
  loaders loads loan loaned loans loath loathe loathed loathes loathing lobbed lobbied lobbies lobbing lobby
  lobbying lobbyist lobbyists local locales localities locality localized locally locals locate located locating
  location locations lock lockdown lockdowns locked locker locking locks lockstep locomotive lodge lodged lofty
  log logged loggerheads logging logic logical logically logistical logistically logistics logjam logo logos
  logs loneliness lonely long longed longer longest longevity longform longing longshot longstanding longtime
  look looked looking lookout looks loom loomed looming looms loop loophole loopholes loops loose loosely loosen
  loosened loosening looser loot looted looters looting lopsided lore lorry lose loser losers loses losing loss
  losses lost lot lots lottery loud louder loudest loudly loudspeaker loudspeakers lousy love loved lovely lover
  lovers loves loving low lower lowered lowering lowers lowest lowlifes lows loyal loyalist loyalists loyally
  loyalties loyalty luck lucky lucrative ludicrous luggage lukewarm lull lumber luminaries lumped lunatic lunch
  luncheon lunches lunchtime lung lungs lupus lurch lure lured lurid luring lurking luxurious luxury lying
  lynched lynching lynchings lyrics machinations machine machinery machines macho macro macroeconomic mad
  maddening made madness magazine magazines magic magical magically magnanimous magnate magnet magnificent
  magnified magnitude maid maiden mail mailbox mailboxes mailed mailers mailing mails main mainland mainline
  mainly mainstream maintain maintained maintaining maintains maintenance major majorities make maker makers
  makes makeshift makeup making malaise malaria male males malevolent malfeasance malfunction malice malicious
  maliciously malign malignant maligned malleable malls malpractice malware mammals man manage manageable
  managed manager managerial managers manages managing mandate mandated mandates mandating mandatory maneuver
  maneuvered maneuvering maneuvers mangled manhood manhunt mania maniac manic manifest manifestation
  manifestations manifested manifestly manifesto manifests manipulate manipulated manipulating manipulation
  manipulative manipulator mankind manmade manned manner mannered manners manpower mansion mansions manslaughter
  mantle mantra manually manufacture manufactured manufacturer manufacturers manufactures manufacturing
  manuscript many map mapped mapping maps marathons marble marched marchers marches marching margin marginal
  marginalization marginalize marginalized marginalizing marginally margins marijuana marital maritime marked
  markedly marker markers market marketable marketed marketing marketplace marketplaces markets marking markings
  marks markup marquee marred marriage marriages married marry marrying marshal martial martyr marveled mascot
  masculine masculinity mask masked masking masks masquerading mass massacre massacred massacres massage masse
  massed masses massive massively master mastered masterful mastermind masterminds masters mastery mat match
  matched matches matching matchup matchups mate mater material materialize materialized materially materials
  maternal maternity mates math mathematical mathematically mathematics matter mattered matters mature maturity
  maverick maximalist maximize maximizing maximum maybe mayhem mayoral me mea meager meal meals mean meaning
  meaningful meaningfully meaningless meanings means meant meantime meanwhile measles measurable measure
  measured measurement measurements measures measuring meat meatpacking mechanic mechanical mechanics mechanism
  mechanisms medals meddle meddled meddling media median mediate mediating mediation mediator medic medical
  medically medication medications medicines medics medieval mediocre meditation meet meeting meetings meets
  mega megadonor megaphone melee melodrama melt meltdown melted melting member members membership meme memes
  memo memoir memoirs memorable memorably memorandum memorialize memorialized memorials memories memory memos
  men menace menacing mend mendacity mental mentality mentally mention mentioned mentioning mentions mentor
  mentoring mentors menu menus merchandise merchant merchants merciless mercurial mercy mere merely merge merger
  merit merited meritless meritocracy meritocratic merits mesh mess message messaged messages messaging messed
  messenger messy met metadata metal metals metaphor metaphorical metaphors meteorologists meters meth
  methamphetamines methane method methodical methodically methodology methods meticulous meticulously metric
  metrics mic mice micro microaggression microaggressions microbiology microcosm microphone microphones
  microscope mid midday middlemen midnight midst midterm midterms midway midweek mifepristone might mightily
  mighty migrant migrants migrate migrated migrating migration mild milder mildly mile mileage miles milestone
  milestones militancy militant militants militaries militarily militaristic militarization militarize
  militarized military militia militiamen militias milk millennia millennials millennium million millionaire
  millionaires millions mimic mimicked mimicking mince mind minded mindedness mindful mindless minds mindset
  mine mined minerals miners mines miniature minimal minimize minimized minimizing minimum minimums mining
  minions ministerial ministers minivan minor minorities minors minted minus minuscule minute minutes miracle
  miraculous mired mirror mirrored mirrors misbehavior miscalculated miscalculation miscarriage mischaracterized
  mischief misconception misconduct misconstrued misdeeds misdemeanor misdemeanors miserable miserably misery
  misgivings misguided mishandled mishandling misidentified misinformation misinformed misinterpretation
  misinterpreted mislead misleading misled mismanagement mismatch misogynist misogynistic misogyny
  misperceptions misplaced misquote misrepresent misrepresentation misrepresentations misrepresented
  misrepresenting missed misses missile missiles missing mission missionaries missionary missions missive
  missives misspoke misstated misstatement misstatements misstep missteps mistake mistaken mistakenly mistakes
  mistaking mistook mistreated mistreatment mistress mistrial mistrust misunderstand misunderstanding
  misunderstandings misunderstood misuse misused misusing mitigate mitigated mitigating mitigation mix mixed
  mixing mixture moat mob mobbed mobile mobility mobilization mobilize mobilized mobilizing mobs mock mocked
  mockery mocking mocks mode model modeled modeling modelling models moderate moderated moderately moderates
  moderating moderation moderator moderators modern modernization modernize modernized modernizing modes modest
  modestly modicum modifications modified modify modifying modus mogul moguls moisture mold mole molestation
  molested molester molesting mollify mom moment momentarily momentous moments momentum monarch monarchy money
  monger mongering monies moniker monitored monitoring monitors monkeys monolithic monologue monopolies
  monopolize monopoly monster monsters monstrous montage month monthlong monthly months monument monumental
  monuments mood moot moral morale morality morally morals morass moratorium more moreover morning mornings
  moron morph morphed morphing mortal mortality mortar mortars mortgage mortgages mortified mosaic mosque
  mosques most mostly mother motherhood mothers motion motions motivate motivated motivates motivating
  motivation motivations motivator motive motives motorcade motorcycle motorcycles motorist motorists motto
  mounds mountainous mounted mounting mounts mourn mourned mourners mourning mourns mouth mouthed mouthpiece
  mouths move moved movement movements moves movie movies moving much muck mud muddle muddled muddy mug mull
  mullahs mulled mulling mulls multi multibillion multicultural multifaceted multigenerational multilateral
  multilateralism multimillion multimillionaire multinational multinationals multiple multiplied multiplier
  multiply multiplying multiracial multitude multiyear mum mundane municipalities municipality munitions mural
  murder murdered murderer murderers murdering murderous murders murky muscle muscles muscular mused museums
  music musical musician musicians must muster mute muted mutual mutually muzzle my myopic myriad myself
  mysteries mysterious mysteriously mystery mystified myth mythic mythical mythology myths na nabbed nadir
  nagging nail nailed nails naive naked nakedly name named nameless namely names namesake naming narcissism
  narcissist narcissistic narcotics narrated narrative narratives narrator narrow narrowed narrower narrowing
  narrowly nasal nascent nastiness nasty nation nationalism nationalist nationalistic nationalists nationalities
  nationalize nationalized nationally nationals nationwide nativism nativist natural naturalized naturally
  nature naught nausea navigate navigated navigating navigation nd near nearby neared nearest nearing nearly
  nears neat neatly necessarily necessary necessitated necessities necessity neck necks need needed needing
  needle needled needles needless needlessly needn needs needy nefarious negate negative negatively negatives
  negativity neglect neglected negligence negligent negligible negotiable negotiate negotiated negotiates
  negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring
  neighbors neighbouring neither nemesis neo neoconservatism neoconservative neoconservatives neoliberal
  neoliberals nephew nepotism nerve nerves nervous nervously nervousness net netted network networking networks
  neurosurgeon neurosurgery neutral neutrality neutralize neutralizing never nevertheless newborn newcomer
  newcomers newer newest newfound newly newscasts newsgathering newsletter newsletters newspaper newspapers
  newsrooms newsworthy next nexus nice nicely niche nickname nicknamed nicknames nicotine niece night nightclub
  nightclubs nightfall nightmare nightmares nightmarish nights nighttime nimble nine nix nixed nixing no noble
  nobody nod nodded nodding nods noir noise noises noisy nomenclature nominal nominally nominate nominated
  nominates nominating nomination nominations nominee nominees non nonbinding noncitizen noncitizens
  noncommittal noncompliance nondefense nondisclosure nondiscrimination none nonessential nonetheless
  nonexistent nonfarm nongovernmental nongroup nonpartisan nonpolitical nonprofit nonprofits nonpublic nonsense
  nonsensical nonstarter nonstop nontraditional nonviolent nonwhite nonwhites noon noose nor norm normal
  normalcy normalization normalize normalized normalizing normally normative norms nose nosed noses nostalgia
  nostalgic not notable notably notched notching note noted notes noteworthy nothing notice noticeable
  noticeably noticed notices noticing notification notifications notified notify notifying noting notion notions
  notoriety notorious notoriously notwithstanding novel novelist novels novelty novice now nowadays nowhere
  noxious nuance nuanced nuances nuclear nude nudge nudged nudging nuisance nuke nukes null nullification
  nullify numb number numbered numbers numbing numerate numerical numerous nuns nurse nurses nursing nurture nut
  nutritional nuts nutshell nutty nylon oath oaths obedience obesity obey obituary object objected objecting
  objection objectionable objections objective objectively objectives objectivity objectors objects obligated
  obligation obligations obligatory oblige obliged obliterate oblivion oblivious obnoxious obscene obscenities
  obscenity obscure obscured obscures obscuring obscurity observance observation observations observe observed
  observers observes observing obsessed obsessing obsession obsessions obsessive obsolete obstacle obstacles
  obstruct obstructed obstructing obstruction obstructionism obstructionists obtain obtained obtaining obvious
  obviously occasion occasional occasionally occasions occupant occupants occupation occupations occupied
  occupiers occupies occupying occur occurred occurrence occurring occurs oceans octane odd oddly odds odious of
  off offence offences offend offended offender offenders offending offends offense offenses offensive offer
  offered offering offerings offers offhand officeholder officeholders officer officers offices official
  officially officials offing offline offs offset offsets offsetting offshoot offshoots offshore offspring oft
  often oftentimes oil okay ol old older oldest olds oligarch oligarchs olive omen ominous ominously omission
  omissions omit omitted omitting omnibus on onboard once oncology oncoming one onerous ones oneself onetime
  ongoing online onlookers only onset onslaught onstage onto onus op opaque open opened opening openings openly
  openness opens opera operandi operate operated operates operating operation operational operations operative
  operatives operator operators opined opinion opinionated opinions opioid opioids oppo opponent opponents
  opportunism opportunist opportunistic opportunists opportunities opportunity oppose opposed opposes opposing
  opposite opposites opposition oppressed oppression oppressive opprobrium ops opt opted optical optics optimal
  optimism optimist optimistic opting option optional options opts or oral orator oratory orbit orchestrate
  orchestrated orchestrating ordained ordeal order ordered ordering orderly orders ordinance ordinances
  ordinarily ordinary organic organically organisations organise organised organisers organizational
  organizations organize organized organizer organizers organizing organs orientation orientations oriented
  origin original originalism originalist originally originate originated originating origins ornate orthodoxy
  ostensible ostensibly ostracized other others otherwise ought ounce our ours ourselves oust ousted ouster
  ousting out outage outages outbreak outbreaks outburst outbursts outcome outcomes outcry outdated outdo
  outdoor outdoors outed outer outfit outfits outfitted outgoing outgrowth outgunned outing outings outlandish
  outlast outlaw outlawed outlawing outlaws outlays outlet outlets outlier outliers outline outlined outlines
  outlining outlook outlooks outmaneuvered outnumber outnumbered outpace outpaced outpacing outpatient
  outperform outperformed outpoll outpost outposts outpouring output outrage outraged outrageous outrageously
  outraised outreach outright outs outset outside outsider outsiders outsize outsized outskirts outsource
  outsourced outsourcing outspent outspoken outstanding outward outweigh outweighed outweighs ovation over
  overall overarching overbearing overblown overboard overbroad overcame overcome overcoming overconfidence
  overcrowded overcrowding overdose overdoses overdrive overdue overestimate overestimated overflow overflowing
  overhaul overhauled overhauling overhauls overhead overheard overheated overlap overlapping overlook
  overlooked overlooking overly overpaid overran overreach overreaching overreact overreacting overreaction
  override overriding overrule overruled overruling overrun oversaw overseas oversee overseeing overseen
  oversees overshadow overshadowed oversized overstate overstated overstating overstayed overstepped
  overstepping overt overtake overtaken overthrew overthrow overthrowing overthrown overtime overtly overtones
  overtook overture overtures overturn overturned overturning overturns overuse overview overweight overwhelm
  overwhelmed overwhelming overwhelmingly overworked overzealous owe owed owes owing own owned owner owners
  ownership owning owns oxygen ozone pace paced pacifist pack package packaged packages packaging packed packet
  packets packing packs pact pacts pad paddle pageant pageantry pages paid pain pained painful painfully
  painkillers pains painstaking painstakingly paint painted painting paints pair paired pairing pairs pal
  palatable pale paled pales palpable pals paltry panacea pancreatic pandemic pandemics pander pandering panel
  panelist panels panic panicked panicking panics panned panning pans pants papacy papal paper paperwork par
  parachute parade paraded parades paradigm paradox paradoxically paragraph paragraphs parallel parallels
  paralysis paralyzed paramedics parameters paramilitary paramount paranoia paranoid paraphrase parcel parcels
  pardon pardoned pardoning pardons pared parent parental parenting parents pariah paring parishioners parity
  parked parking parlance parliamentarian parliamentary parlor parlors parochial parody parole parried parroted
  parry parse parsing part partake partial partially participant participants participate participated
  participates participating participation participatory particles particular particularly particulars parties
  parting partisan partisans partisanship partly partner partnered partnering partners partnerships parts pass
  passage passages passed passenger passengers passes passing passion passionate passionately passions passive
  passively passport passports password passwords past pastor pastors patch patchwork patent patently patents
  path pathetic pathogen pathogens pathological pathologies pathologist pathology paths pathway patience patient
  patiently patients patio patriarchal patriotic patriotism patrolled patrolling patrolman patrols patron
  patronage patronize patrons pattern patterns pause paused pauses pausing pave paved pavement paves paving
  pawns pay payback paychecks payday payer payers paying payment payments payoff payoffs payout payouts payroll
  payrolls pays paywalls peace peaceful peacefully peacekeeping peacetime peak peaked peaking peanut peculiar
  pedal peddle peddled peddling pedestal pedestrian pedestrians pediatrician pedigree pedophile pedophiles peek
  peel peeling peer peers peg pegged pegs pejorative pellets pelted penal penalize penalized penalizing
  penalties penalty penchant pendency pending pendulum penetrate penetrated penetrating penis penned penny pens
  pension pent people peoples pep pepper peppered per perceive perceived perceives percent percentage
  percentages percentile perception perceptions perch percolate percolating perennial perfect perfected
  perfection perfectly perform performance performances performative performed performer performers performing
  performs perhaps peril perilous perils perimeter period periodic periodically periods peripheral periphery
  perished perjury perk perks permanent permanently permissible permission permissive permit permits permitted
  permitting pernicious perpetrate perpetrated perpetrating perpetrator perpetrators perpetual perpetually
  perpetuate perpetuated perpetuates perpetuating perpetuation perplexed perplexing persecuted persecution
  persist persisted persistence persistent persistently persists person persona personal personalities
  personality personalized personally personas personhood personification personnel persons perspective
  perspectives persuadable persuade persuaded persuading persuasion persuasive persuasively pertain pertaining
  pertains pertinent pervasive perverse perversion perverted pesky pessimism pessimistic pet petition petitioned
  petitioners petitioning petitions petrified pets petulant pews phalanx phantom pharmaceutical pharmacies
  pharmacy phase phased phaseout phases phasing phenomena phenomenal phenomenon philanthropic philanthropist
  philanthropists philanthropy philosopher philosophers philosophical philosophies philosophy phishing phone
  phoned phones phony phosphate photo photograph photographed photographer photographers photographs
  photojournalist photos phrase phrased phrases phrasing physical physically physician physicians pic pick
  picked picket picketing picking picks pickup pickups picnic picture pictured pictures picturesque pie piece
  piecemeal pieces piecing pig pigs pile piled piles pilgrimage piling pill pillar pillars pilloried pillow
  pills pilot piloted pilots pimp pin pinch ping pink pinned pinning pinpoint pins pioneered pioneering pioneers
  pious pipe pipeline pipelines pipes pissed pistol pistols pit pitch pitched pitcher pitches pitching pitfalls
  pitiful pits pitted pitting pity pivot pivotal pivoted pivoting pivots pizza placard placards placate place
  placebo placed placement places placing plagiarism plagiarized plague plagued plaguing plain plainclothes
  plainly plaintiff plaintiffs plan plane planes planet planetary plank planks planner planners planning plans
  plant plantation planted planting plants plastic plate plates platform platforms platitudes platoon plaudits
  plausible plausibly play playback playbook played player players playground playgrounds playing playlist plays
  plea plead pleaded pleading pleads pleas pleasant pleasantly pleasantries please pleased pleases pleasing
  pleasure pleasures pled pledge pledged pledges pledging plentiful plenty plethora pliable plight plot plots
  plotted plotters plotting plow plowed plowing ploy plucked plug plugged plumbing plummet plummeted plummeting
  plunge plunged plunging pluralism pluralistic plurality plus plutocrat plutocrats plutonium pneumonia pocket
  pocketbook pocketed pockets podcast podcaster podium poem poet poetry poignant point pointed pointedly
  pointing pointless points poised poison poisoned poisoning poisonous poke poked poker poking pol polar
  polarisation polarization polarize polarized polarizing police policed policeman policemen polices policies
  policing policy policymakers policymaking polio polished polite politely politic political politically
  politician politicians politicization politicize politicized politicizing politicking politicos politics poll
  polled polling polls pollster pollsters pollutants polluted polluters polluting pollution pols polygraph pomp
  pond ponder pondering ponds pontiff pony pool pools poor poorer poorest poorly pop popped poppies popping pops
  populace popular popularity popularized populate populated population populations populism populist populists
  populous porch poring pork porn pornographic pornography porous portable portal portends portfolio portfolios
  portion portions portrait portraits portray portrayal portrayed portraying portrays ports pose posed poses
  posing posit position positioned positioning positions positive positively positives positivity posits possess
  possessed possesses possessing possession possessions possibilities possibility possible possibly postage
  postcard posted postelection poster posters posting postings postpone postponed postponement postponing posts
  posture posturing postwar pot potato potatoes potency potent potential potentially potholes pots poultry
  pounce pounced pound pounded pounding pounds pour poured pouring poverty powder power powered powerful
  powerfully powerhouse powerless powers practical practically practice practiced practices practicing
  practitioner practitioners pragmatic pragmatism pragmatist praise praised praises praising pray prayed prayer
  prayers praying pre preach preached preacher preachers preaching precarious precaution precautionary
  precautions preceded precedence precedent precedents preceding precinct precincts precious precipice
  precipitate precipitated precipitous precipitously precise precisely precision preclude precondition
  preconditions precursor predated predates predation predator predators predatory predecessor predecessors
  predetermined predicament predicated predict predictability predictable predictably predicted predicting
  prediction predictions predictive predictor predicts predominantly predominately preempt preemptive
  preemptively preexisting prefer preferable preference preferences preferential preferred preferring prefers
  pregnancies pregnancy pregnant prejudice prejudiced prejudices prejudicial preliminary prelude premature
  prematurely premeditated premiership premise premised premises premium premiums preoccupied prep preparation
  preparations prepare prepared preparedness prepares preparing preponderance preposterous prepping prerequisite
  prerogative prerogatives preschool prescient prescribe prescribed prescribing prescription prescriptions
  preseason presence present presentation presentations presented presenter presenting presently presents
  preservation preserve preserved preserves preserving preside presided presidencies presidency presidential
  presidents presides presiding pressed presser presses pressing pressure pressured pressures pressuring
  prestige prestigious presumably presume presumed presuming presumption presumptive presymptomatic pretend
  pretended pretending pretends pretense pretenses pretext pretrial pretty prevail prevailed prevailing prevails
  prevalence prevalent prevent preventable preventative prevented preventing preventive prevents preview
  previewed previews previous previously prey preyed price priced prices pricey pricing prickly prided prides
  priest priests primacy primaries primarily primary primed primetime principal principally principals principle
  principled principles print printed printing prints prior priorities prioritization prioritize prioritized
  prioritizes prioritizing priority prism prison prisoner prisoners pristine private privately privatization
  privatize privatized privatizing privilege privileged privileges prized prizes pro proactive proactively
  probability probable probably probation probe probed probes probing problem problematic problems procedural
  procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes processing
  procession proclaim proclaimed proclaiming proclaims proclamation proclamations procure procurement procuring
  prod prodded prodding prodigious produce produced producer producers produces producing product production
  productive productivity products profane profanity profess professed profession professional professionalism
  professionally professionals professions professor professors proficiency proficient profile profiled profiles
  profiling profit profitability profitable profited profiting profits profound profoundly prognosis program
  programme programmed programmes programming programs progress progressed progresses progression progressive
  progressively progressives progressivism prohibit prohibited prohibiting prohibition prohibitions prohibitive
  prohibits projected projectiles projecting projection projections projects proliferate proliferation prolific
  prologue prolong prolonged prominence prominent prominently promise promised promises promising promote
  promoted promoter promoters promotes promoting promotion promotional promotions prompt prompted prompter
  prompting promptly prompts promulgated prone pronged pronounce pronounced pronouncements pronouns proof prop
  propaganda propagandists propagate propagated propel propelled propelling propensity proper properly
  properties property prophylactic proponent proponents proportion proportional proportionally proportionate
  proportions proposal proposals propose proposed proposes proposing propositions propping proprietary propriety
  props pros prosecutable prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutorial
  prosecutors prospect prospective prospects prosper prospered prosperous prostate prostitute prostitutes
  prostitution protect protected protecting protectionism protectionist protections protective protectiveness
  protector protectors protects protege protein protest protested protester protesters protesting protestors
  protests protocol protocols prototypes protracted proud proudly prove proved proven proverbial proves provide
  provided provider providers provides providing province provinces provincial proving provision provisional
  provisions provocateur provocation provocations provocative provoke provoked provokes provoking prowess
  proxies proximity proxy prudent pry prying pseudo pseudonym psyche psychiatrist psychiatrists psychiatry
  psychic psychoactive psychological psychologically psychologist psychologists psychology psychosis psychotic
  pub puberty public publication publications publicist publicity publicize publicized publicizing publicly
  publish published publisher publishers publishes publishing pudding puff pugnacious pull pullback pulled
  pulling pullout pulls pulmonary pulpit pummeled pump pumped pumping pumps punch punched punches punching
  punchline punctuated punditry pundits punish punishable punished punishes punishing punishment punishments
  punitive punk punt punted pupil pupils puppet purchase purchased purchaser purchasers purchases purchasing
  pure purely purest purge purged purges purging purity purport purported purportedly purporting purports
  purpose purposeful purposefully purposely purposes purse pursuant pursue pursued pursues pursuing pursuit
  purveyors purview push pushback pushed pushes pushing pussy put putative puts putting puzzle puzzled puzzling
  pyramid quadrupled quagmire quagmires quaint quake quakes qualification qualifications qualified qualifies
  qualify qualifying qualities quality qualms quandary quantify quantitative quantities quantity quantum
  quarantine quarantined quarantines quarantining quarter quarterback quarterly quarters quartet quash quasi
  queer quell quelling queried queries query quest question questionable questioned questioner questioners
  questioning questionnaire questionnaires questions queue quibble quick quicker quickest quickly quid quiet
  quieter quietly quintessential quintile quip quipped quirk quirks quit quite quits quitting quixotic quiz
  quizzed quizzes quo quorum quota quotas quotation quote quoted quotes quoting rabbit rabble rabid rabidly race
  raced races racial racialized racially racing racism racist racists rack racked racket racketeering racking
  radar radiation radical radicalism radicalization radicalized radically radicals radio radioactive radius raft
  rafts rage raged rages raging rah raid raided raids rail railed railing rails railway rain rainbow rained
  rainfall raining rains rainy raise raised raiser raisers raises raising raison rake raked rallied rallies
  rally rallying rambling ramifications rammed ramming ramp rampage rampant ramped ramping ramps ran ranch
  rancher ranchers rancor rancorous random randomized randomly rang range ranged ranges ranging rank ranked
  ranking rankings rankled rankles ranks ransacked ransom ransoms ransomware rant ranting rants rap rape raped
  rapes rapid rapidly raping rapist rapists rapper rapport rapprochement rare rarely rarer rarity rash rat
  ratchet ratcheted ratcheting ratchets rate rated rates rather ratification ratified ratify ratifying rating
  ratings ratio ration rational rationale rationality rationalization rationalize rationalized rationally
  rationing rats rattle rattled rattling raucous ravaged rave raving raw rays razor razors rd re reach reached
  reaches reaching react reacted reacting reaction reactionary reactions reactive reactor reactors reacts read
  reader readers readied readily readiness reading readings readout reads ready readying reaffirm reaffirmed
  reaffirming real realignment realise realism realist realistic realistically realities reality realization
  realize realized realizes realizing reallocate really realm realms reams reap reaped reaping reared rearview
  reason reasonable reasonableness reasonably reasoned reasoning reasons reassert reassess reassessment
  reassigned reassignment reassurance reassurances reassure reassured reassuring reauthorization reauthorize
  reauthorized rebalance rebalancing rebate rebates rebel rebellion rebels rebirth reboot rebound rebounded
  rebounding rebranding rebuff rebuffed rebuild rebuilding rebuilt rebuke rebuked rebukes rebuking rebut
  rebuttal rebutted recalcitrant recalibrate recall recalled recalling recalls recanted recap recapture
  recaptured recast recede receded receipt receipts receive received receives receiving recent recently
  reception receptionist receptive recess recessions recidivism recipe recipient recipients reciprocal
  reciprocated reciprocity recitation recite recited reciting reckless recklessly recklessness reckon reckoned
  reckoning reclaim reclaiming reclusive recognise recognised recognition recognizable recognize recognized
  recognizes recognizing recoil recollection recollections recommend recommendation recommendations recommended
  recommending recommends recommit reconcile reconciled reconciliation reconsider reconsidering reconstruct
  reconvene reconvenes record recorded recorder recorders recording recordings records recount recounted
  recounting recounts recoup recourse recover recovered recovering recovers recovery recreational recrimination
  recriminations recruit recruited recruiter recruiters recruiting recruitment recruits rectify recurring
  recusal recuse recused recusing recycled recycling red redact redacted redaction redactions redefine redefined
  redefining redemption redesign redirect redirected redirecting redistribute redistributed redistribution
  redistricting redlining redo redouble redraw redrawn redress reds reduce reduced reduces reducing reduction
  reductions redundant reeducation reelect reelected reelection reeling reenter reestablish refer referee
  reference referenced references referencing referendum referendums referral referrals referred referring
  refers refinance refine refined refineries refiners refinery refining reflect reflected reflecting reflection
  reflective reflects reflex reflexive reflexively refocus reform reformed reformer reformers reforming
  reformist reforms refrain refrained refraining reframe refresh refreshing refrigerated refuge refugee refugees
  refund refundable refunds refusal refuse refused refuses refusing refute refuted refutes regain regained
  regaining regard regarded regarding regardless regards regime regimen regimes region regional regions
  registered registering registers registration registrations registry regression regressive regret regrets
  regrettable regretted regroup regular regularity regularly regulate regulated regulates regulating regulation
  regulations regulator regulators regulatory rehab rehabilitate rehearsal rehearsed rehire reign reigning
  reignited reignites reimburse reimbursed reimbursement reimbursements reimbursing reimpose reimposed
  reimposing rein reindeer reined reinfection reinforce reinforced reinforcements reinforces reinforcing reining
  reins reinstate reinstated reinstatement reinstating reinsurance reintroduce reinvent reinvest reinvigorate
  reinvigorated reiterate reiterated reiterates reiterating reject rejected rejecting rejection rejects rejoin
  relapse relate related relates relating relation relationship relationships relative relatively relatives
  relax relaxation relaxed relaxing relay relayed relaying release released releases releasing relegated relent
  relented relentless relentlessly relevance relevant reliability reliable reliably reliance reliant relic
  relied relief relies relieve relieved relieving religion religions religious religiously relinquish relish
  relished relive reload relocate relocated relocating relocation reluctance reluctant reluctantly rely relying
  remade remain remainder remained remaining remains remake remaking remanded remark remarkable remarkably
  remarked remarks rematch remdesivir remedial remedied remedies remedy remember remembered remembering
  remembers remembrance remind reminded reminder reminders reminding reminds reminiscent remittances remnants
  remorse remote remotely removal removals remove removed removes removing rename renamed renaming render
  rendered rendering renders rendition renegade renegotiate renegotiated renegotiating renew renewable
  renewables renewal renewals renewed renewing renews renounce renounced renouncing renovated renovation
  renowned rent rental rented renters renting rents reopen reopened reopening reopenings reopens reorganization
  repaid repair repaired repairing repairs reparations repatriated repatriation repay repayment repeal repealed
  repealing repeals repeat repeated repeatedly repeating repeats repel repercussions repetition repetitive
  replace replaced replacement replacements replaces replacing replayed replenish replete replica replicate
  replicated replied replies reply replying report reported reportedly reporter reporters reporting reports
  reprehensible represent representation representations represented representing represents repressed
  repression repressive reprieve reprimand reprimanded reprisal reprisals reprise reproach reproduce republics
  repudiate repudiated repudiation repugnant repulsive repurposed reputable reputation reputational reputations
  request requested requesting requests require required requirement requirements requires requiring requisite
  rerun rescheduled rescind rescinded rescinding rescission rescue rescued rescuers rescues rescuing researched
  researcher researchers researching resemblance resemble resembled resembles resembling resent resented
  resentment resentments reservation reservations reserved reserves reserving reservoir reservoirs reset
  resettle resettled resettlement reshape reshaped reshaping reside resided residence residences residency
  resident residential residents resides residing residual residue resign resignation resignations resigned
  resigning resigns resilience resiliency resilient resist resistance resistant resisted resisting resolutely
  resolution resolutions resolve resolved resolving resonance resonate resonated resonates resonating resort
  resorted resorting resounding resoundingly resource resourced resources respect respectability respectable
  respected respectful respectfully respecting respective respectively respects respiratory respite respond
  responded respondent respondents responder responders responding responds response responses responsibilities
  responsibility responsible responsibly rest restart restarted restarting restated restaurant restaurants
  rested resting restitution restive restless restore restored restores restoring restrain restrained
  restraining restraint restraints restrict restricted restricting restriction restrictions restrictive
  restricts restroom restrooms restructure restructuring rests result resulted resulting results resume resumed
  resumes resuming resumption resupply resurface resurfaced resurgence resurgent resurrect resurrected
  resurrection retail retailer retailers retain retained retainer retaining retains retake retaking retaliate
  retaliated retaliating retaliation retaliatory retention rethink rethinking reticence reticent retire retired
  retiree retirement retirements retires retiring retook retort retorted retract retracted retraining retreat
  retreated retreating retribution retrieve retrieved retroactive retroactively retrospect return returned
  returning returns retweet retweeted retweeting retweets reunification reunite reunited reuniting revamp
  revamped revamping reveal revealed revealing reveals revelation revelations reveled revelers revenge revenue
  revenues reverberate reverberated revered reverence reversal reversals reverse reversed reverses reversible
  reversing revert reverted review reviewed reviewers reviewing reviews reviled revise revised revising revision
  revisionism revisionist revisions revisit revisited revisiting revitalize revitalized revitalizing revival
  revive revived reviving revocation revoke revoked revoking revolt revolutionaries revolutions revolve revolved
  revolves revolving revving reward rewarded rewarding rewards rework rewrite rewriting rewritten rewrote
  rhetoric rhetorical rhetorically rhythm rials ribbon ribs rich richer riches richest rid ridden riddled ride
  rider riders rides ridicule ridiculed ridiculing ridiculous ridiculously riding rife riff rifles rift rifts
  rig rigged rigging right righteous righteousness rightful rightfully righting rightly rights rightward
  rightwing rigid rigor rigorous rigors riled ring ringing rings riot rioters rioting riots rip ripe ripped
  ripping ripple rips rise risen rises risible rising risk risked riskier risking risks risky ritual rituals
  rival rivalries rivalry rivals riven road roadblock roadblocks roadmap roads roadside roadway roadways roam
  roaming roar roared roaring roars robbed robber robberies robbery robbing robe robes robocall robot robotics
  robots robust rock rocked rocket rocketed rocking rocks rocky rode rogue roil roiled roiling role roles roll
  rollback rolled roller rolling rollout rolls romance romantic roofs rooftops rookie room roommate rooms root
  rooted rooting roots rope ropes roster rosy rot rotating rotten rough roughly roughshod round rounded rounding
  roundly rounds roused rousing rout route routed routes routine routinely routines routing row rowdy rows
  royals royalties royalty rub rubber rubbing rubble ruckus rude rudimentary ruffled rug rugged ruin ruined
  ruining ruinous ruins rule rulebook ruled rulemaking ruler rulers rules ruling rulings rumblings rumor rumored
  rumors rumours run runaway rundown rungs runner runners running runoff runoffs runs runway rupture rural ruse
  rushed rushes rushing ruthless ruthlessly sabotage sabotaged sabotaging sack sacked sacking sacred sacrifice
  sacrificed sacrifices sacrificing sacrosanct sad saddened saddest saddled sadly sadness safe safeguard
  safeguarding safeguards safely safer safest safety saga sagging said sail sailed sailing sailor sailors sails
  sake salacious salad salaried salaries salary sale sales salesman salience salient saline saliva salons
  saltwater salute saluted salutes salvage salvo same sample samples sampling sanctimonious sanction sanctioned
  sanctioning sanctions sanctity sanctuaries sanctuary sand sands sandwich sandwiched sandwiches sane sang
  sanguine sanitation sanitizer sanity sank sap sarcasm sarcastic sarcastically sarin sat satellite satellites
  satire satirical satisfaction satisfactory satisfied satisfy satisfying saturated saturation sauce sausage
  savage savaged savagery save saved saves saving savings savvy saw sawed say saying says scale scaled scales
  scaling scalp scalpel scam scamming scams scan scandal scandalous scandals scanned scanner scanners scanning
  scans scant scapegoat scapegoats scarce scarcely scarcity scare scared scares scarier scaring scarred scars
  scary scathing scattered scattershot scenario scenarios scene scenes scepticism schedule scheduled schedules
  scheduling scheme schemes scheming schism schizophrenia schizophrenic scholar scholarly scholars scholarship
  scholarships schoolchildren schooled schoolers schoolgirls schooling schools schoolyard science scientific
  scientifically scientist scientists scoff scoffed scoffs scold scolded scolding scoop scooped scope scorched
  scorching score scorecard scored scores scoring scorn scorned scourge scouring scramble scrambled scrambles
  scrambling scrap scrape scrapped scrapping scraps scratch scratching scream screamed screaming screams
  screeching screed screen screened screening screenings screens screenshot screenshots screw screwed screwing
  screws script scripted scripts scroll scrolling scrubbed scrubbing scrum scrutinize scrutinized scrutinizing
  scrutiny scuffle scuffles scum scurrilous scuttle scuttled se sealed sealing seamless search searched searches
  searching searing seas seaside season seasonal seasonally seasoned seasons seat seated seating seats secede
  secession second secondary secondhand seconds secrecy secretaries secretive secretly secrets sect sectarian
  sections sector sectors secular secularism secure secured secures securing sedition see seed seeds seeing seek
  seeker seekers seeking seeks seem seemed seeming seemingly seems seen sees seething segment segments
  segregated segregating segregation segregationist segregationists seismic seize seized seizes seizing seizure
  seizures seldom selected selecting selection selective selectively selects self selfie selfies selfish
  selfishness selfless sell seller sellers selling selloff sellout sells selves semantic semblance semester semi
  semiautomatic semiautonomous seminal seminar seminars senators send sending sends senior seniority seniors
  sensation sensational sense sensed senseless senses sensibilities sensibility sensible sensing sensitive
  sensitivities sensitivity sensor sensors sent sentence sentenced sentences sentencing sentience sentient
  sentiment sentiments separate separated separately separates separating separation separations separatist
  separatists septuagenarian sequel sequence sequester sequestration serial series serious seriously seriousness
  sermon sermons servant servants serve served server servers serves servicemen servicing serving servitude
  session set setback setbacks sets setting settings settle settled settlement settlements settler settlers
  settles settling setup seven seventh sever severability several severance severe severed severely severing
  severity sewer sewn sex sexes sexism sexist sexting sexual sexuality sexually sexy sh shabby shackled shackles
  shade shades shadow shadowed shadows shadowy shady shake shakedown shaken shakes shakeup shaking shaky shale
  shall shallow sham shambles shame shamed shameful shamefully shameless shamelessly shaming shape shaped shapes
  shaping share shared shareholder shareholders shares sharing shark sharp sharpen sharpened sharper sharpest
  sharply shatter shattered shattering shave she shed shedding sheds sheep sheer sheet sheets shelf shell
  shelled shelling shells shelter sheltered sheltering shelters shelve shelved shelves shenanigans shepherd
  shepherded shied shield shielded shielding shift shifted shifting shifts shill shined shines shining shiny
  ship shipment shipments shipped shipping ships shirk shirt shirts shit shock shocked shocking shockingly
  shocks shockwaves shoddy shoe shoes shone shoo shook shoot shooter shooters shooting shootings shootout shoots
  shop shoplifting shopped shoppers shopping shops shore shores shoring short shortage shortages shortcoming
  shortcomings shortcut shorten shortened shorter shortest shortfall shortfalls shorthand shortlist shortly
  shortness shot shotgun shotguns shots should shoulder shoulders shouldn shout shouted shouting shouts shove
  shoved shoving show showcase showcased showcases showcasing showdown showdowns showed shower showered
  showering showing showings showman shown shows shrank shrapnel shred shredded shrewd shrill shrimp shrine
  shrink shrinking shrinks shrouded shrug shrugged shrugs shrunk shudder shuffle shun shunned shunning shut
  shutdown shutdowns shuts shutter shuttered shuttering shutting shuttle shy sibling siblings sick sickened
  sickening sicker sickest sickle sickness side sided sideline sidelined sidelines sidelining sides sideshow
  sidestep sidestepped sidestepping sidewalk sidewalks sideways siding siege sift sifting sight sighted sights
  sign signal signaled signaling signalled signals signatories signatory signature signatures signed signers
  significance significant significantly signify signing signs signup silence silenced silencing silent silently
  silly similar similarities similarity similarly simmering simple simpler simplest simplified simplify
  simplifying simplistic simply simulation simulations simultaneous simultaneously sin since sincere sincerely
  sincerity sinful sing singing single singled singles singling singular singularly sinister sink sinking sinks
  sins siphon siphoning sipping siren sirens sister sit sitcom site sites sits sitting situated situation
  situations six sixth sixty sizable size sizeable sized sizes skating skeleton skeptic skeptical skeptically
  skepticism skeptics sketch sketched sketchy skew skewed ski skies skill skilled skillful skills skimpy skin
  skinned skip skipped skipping skips skirmish skirmishes skirt skirted skirting skit skittish skull
  skullduggery skyrocket skyrocketed skyrocketing skyscraper slain slam slammed slamming slams slander slanted
  slap slapped slapping slash slashed slashing slated slats slaughter slaughtered slave slavery slaves slaying
  sleaze sleazy sleep sleeper sleeping sleeve sleeves slender slept slew slice sliced slices slicing slick
  slickly slid slide slides sliding slight slightest slightly slights slim slime slimmer slip slipped slippery
  slipping slips sliver slog slogan slogans slope sloppy slot slots slow slowdown slowed slower slowest slowing
  slowly slows sluggish slump slumped slur slurring slurry slurs slush smack smacked smacks small smaller
  smallest smallpox smart smarter smartest smartphone smartphones smash smashed smashing smattering smear
  smeared smearing smears smell smelled smile smiled smiles smiling smog smoke smoked smokers smoking smoldering
  smooth smoother smoothly smug smuggle smuggled smuggler smugglers smuggling snacks snag snagged snake snapped
  snapping snapshot snarky snatched sneak sneakers sneaking sneaky sneering sniffing sniper snipers sniping
  snippets snooping snow snowball snub snubbed so soak soaked soap soapbox soar soared soaring soars sobbed
  sober sobering sobriety soccer social socialism socialist socialize socialized socializing socially societal
  societies society socioeconomic sociologist sociologists sociology socks soda soft softball soften softened
  softening softer softly softness software soil solace solar sold soldier soldiers sole solely solemn solemnly
  solicit solicitation solicitations solicited soliciting solicitous solid solidarity solidified solidify
  solidifying solidly solitary solution solutions solve solved solvency solves solving somber sombre some
  somebody someday somehow someone someplace something sometime sometimes somewhat somewhere son songs sons soon
  sooner soooo soothe soothing sophisticated sophistication sophomore sordid sore sorely sorrow sorry sort
  sorted sorting sorts sought soul sound sounded sounding soundly sounds sour source sourced sources sourcing
  soured souring southeastern southwestern sovereign sovereignty sow sowed sowing soy soybean soybeans space
  spacecraft spaces spam spanned spanning spans spar spare spared sparing spark sparked sparking sparks sparred
  sparring spars sparse sparsely spat spate spats spawned speak speakers speakership speaking speaks spearhead
  spearheaded spearheading special specialist specialists specialize specialized specializes specializing
  specially specials specialty species specific specifically specificity specifics specified specifies specify
  specifying specious spectacle spectacular spectacularly spectators spectrum speculate speculated speculates
  speculating speculation speculative sped speech speeches speechwriter speed speeding speeds speedy spell
  spelled spelling spells spend spenders spending spends spent spew spewed spewing sphere spheres spied spies
  spigot spike spiked spikes spiking spill spilled spilling spills spillway spin spinal spine spinning spiral
  spiraled spiraling spirit spirited spirits spiritual spiritually spit spite splash splashed splashy splinter
  splintered split splits splitting spoiled spoiler spoils spoke spoken spokesman spokesmen spokespeople
  spokesperson spokeswoman sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneous
  spontaneously spook spooked sporadic sporadically sport sported sporting sports spot spotlight spotlighted
  spots spotted spousal spouse spouses sprang sprawling spray sprayed spread spreading spreads spree spring
  springing sprint sprung spun spur spurious spurned spurred spurring spurs sputtering spy spying squabble
  squabbles squabbling squandered squandering squared squarely squeeze squeezed squelch squirm stab stabbed
  stabbing stability stabilization stabilize stabilized stabilizing stable stack stacked stadium staff staffed
  staffer staffers staffing staffs stage staged stages staggered staggering staging stagnant stagnated
  stagnation stain stained staircase stairs stake staked stakeholders stakes staking stale stalemate stalked
  stalking stall stalled stalling stalls stalwart stalwarts stamina stamp stamped stamping stamps stance stances
  stand standard standardized standards standby standing standoff standoffs standout standpoint stands
  standstill staple stardom stare stared staring stark starker starkly starred starring stars start started
  starter starters starting startled startling starts startup startups starvation starve starved starving stash
  stashed stated statehood statehouses statement statements statesmen statewide static stating station
  stationary stationed stations statism statistic statistical statistically stats statues stature status statute
  statutes statutory staunch staunchest staunchly stave staving stay stayed staying stays steadfast steadfastly
  steadily steady steak steal stealing steals stealth steam steel steep steeped steeper steer steered stellar
  stem stemmed stemming stems step stepped stepping steps stereotype stereotypes stereotypical stereotyping
  sterile sterilization steroids stew steward stewards stewardship stick sticker stickers sticking sticks sticky
  stiff stiffen stiffer stifle stifled stifling stigma stigmatize still stimulate stimulated stimulating
  stimulus sting stinging stink stinks stint stints stipulate stipulates stipulation stir stirred stirring
  stitch stock stocked stocking stockpile stockpiled stockpiles stockpiling stocks stoic stoke stoked stoking
  stole stolen stomach stomping stones stonewalled stonewalling stood stooge stool stoop stop stopgap stoppage
  stopped stopping stops storage store stored storefront stores storied storing storm stormed storming storms
  story storyline storylines storytelling straight straightforward strain strained straining strains strand
  stranded strands strangely stranger strangers strangled stranglehold strangulation strapped strategic
  strategically strategies strategist strategists strategy straw straws stray strayed streak stream streamed
  streaming streamline streamlined streamlining streams streets strength strengthen strengthened strengthening
  strengthens strengths strenuous strenuously stress stressed stresses stressful stressing stretch stretched
  stretches stretching strewn stricken strict stricter strictest strictly stride strident stridently strides
  strife strike strikers strikes striking strikingly string stringent strings stripes stripped stripping strips
  strive strives striving strode stroke strokes stroll strong stronger strongest stronghold strongholds strongly
  strongman strongmen struck structural structurally structure structured structures structuring struggle
  struggled struggles struggling strung stubborn stubbornly stuck studded student students studied studio
  studiously study studying stuff stuffed stuffing stumble stumbled stumbles stumbling stump stumped stumping
  stun stung stunned stunning stunningly stunt stunted stunts stupid stupidity stupidly style styled stymie
  stymied sub subcontractors subdued subject subjected subjecting subjective subjects submarine submarines
  submerged submission submissions submit submits submitted submitting subordinate subordinates subordination
  subpoena subpoenaed subpoenaing subpoenas subreddit subscribe subscriber subscribers subscription
  subscriptions subsequent subsequently subset subside subsided subsides subsidiaries subsidiary subsidies
  subsidize subsidized subsidizes subsidizing subsidy substance substances substandard substantial substantially
  substantiate substantiated substantive substantively substitute substituted substitutes subtext subtle subtly
  suburb suburban suburbanites suburbs subversion subversive subvert subverting subway succeed succeeded
  succeeding succeeds success successes successful successfully succession successive successor successors
  succinctly succumb succumbed succumbing such suck sucked sucker suckers sucking sucks sudden suddenly sue sued
  sues suffer suffered suffering suffers suffice sufficiency sufficient sufficiently suffocating suffrage sugar
  sugary suggest suggested suggesting suggestion suggestions suggestive suggests suicidal suicide suicides suing
  suit suitable suite suited suites suits sum summaries summarily summarize summarized summarizes summarizing
  summary summed summer summit summits summon summoned summons sums sunglasses sunk sunny sunset sunsets superb
  superdelegates superficial superhero superimposed superior superiority superiors supermajority supermarket
  supermarkets supernatural superpower superpowers supersede superstar supervise supervised supervising
  supervision supervisor supervisory supplanted supplement supplemented supplements supplied supplier suppliers
  supplies supply supplying support supported supporter supporters supporting supportive supports suppose
  supposed supposedly suppress suppressed suppresses suppressing suppression supremacist supremacists supremacy
  supremely sure surely surface surfaced surfaces surfacing surge surged surgeon surgeries surgery surges
  surgical surgically surging surmised surmount surname surpass surpassed surpassing surplus surpluses surprise
  surprised surprises surprising surprisingly surreal surrender surrendered surrendering surreptitiously
  surrogate surrogates surround surrounded surrounding surrounds surveil surveillance surveilled survey surveyed
  surveying surveys survival survive survived survives surviving survivor survivors susceptible suspect
  suspected suspects suspend suspended suspending suspends suspense suspension suspensions suspicion suspicions
  suspicious sustain sustainability sustainable sustained sustaining swab swabs swagger swallow swallowed swamp
  swamped swap swapped swapping swaps swarmed swath swaths sway swayed swaying swear swearing sweating sweep
  sweeping sweeps sweet sweeteners sweetheart swell swelled swelling swells sweltering swept swiftly swim
  swimmers swimming swine swing swinging swings swipe swipes swiping swirl swirled swirling switch switched
  switches switching swollen swoop sword swore sworn swung symbiotic symbol symbolic symbolically symbolism
  symbols sympathetic sympathies sympathize sympathizer sympathizers sympathy symptom symptomatic symptoms
  synagogue synagogues sync syndicated synonymous synthetic syrup system systematic systematically systemic
  systems ta tab table tabled tables tablets tabloid taboo tabs tabulated tacit tacitly tack tacked tacking
  tackle tackled tackles tackling tactic tactical tactician tactics tag tagged tagging tagline tags tail tailor
  tailored tailoring tailpipe tailspin taint tainted take takeaway takeaways takedown takedowns taken takeoff
  takeout takeover taker takers takes taking tale talent talented talents tales talk talked talker talking talks
  tall tallest tallied tallies tally tallying tame tamp tamper tampered tampering tan tandem tangential tangible
  tangle tangled tank tanked tanker tankers tanking tanks tantamount tantrum tantrums tap tape taped tapering
  tapes taping tapped tapping taps tar target targeted targeting targets tariff tariffs tarmac tarnish tarnished
  task tasked tasks taste tastes tat tattoo taught taunted taunting taunts tawdry tax taxable taxed taxes taxi
  taxing taxpayer taxpayers teacher teachers teaches teaching teachings team teamed teammates teams teamwork
  tear tearful teargas tearing tears teased teasing tech technical technically technician technicians technique
  techniques technocrat technocratic technological technologically technologies technology tectonic tedious tee
  teed teeing teeming teen teenage teenager teenagers teens teetering teeth telecom telecommunications telecoms
  teleconference telegraphed telehealth telemedicine telephone televised television televisions tell telling
  tells telltale temper temperament temperate temperature temperatures tempered tempering tempers template tempo
  temporarily temporary temptation tempted tempting ten tenable tenacious tenant tenants tend tended tendencies
  tendency tendered tending tends tenet tenets tennis tenor tens tense tension tensions tent tentacles tentative
  tentatively tents tenuous tenure tenured tepid term termed terminal terminally terminate terminated
  terminating termination terminations terminology terms terrain terrible terribly terrific terrified terrifies
  terrifying territorial territories territory terror terrorism terrorist terrorists terrorize terrorized
  terrorizing terse test tested testified testifies testify testifying testimonial testimonials testimonies
  testimony testing tests testy tethered text textbook textbooks texted texting texts textual textualism
  textualist th than thank thanked thankful thankfully thanking thanks that thaw thawing the theater theaters
  theatrical theatrics theft thefts their theirs them theme themed themes themselves then theocracy theocratic
  theology theorem theoretical theoretically theories theorist theorists theorized theorizing theory therapeutic
  therapies therapist therapists therapy there thereafter thereby therefore therein thereof thermometer
  thermonuclear these thesis they thick thicker thieves thin thing things think thinker thinkers thinking thinks
  thinly thinner third thirds thirteen this thon thorn thorny thorough thoroughly those thou though thought
  thoughtful thoughtfully thoughtfulness thoughts thousand thousands thrall thread threads threat threaten
  threatened threatening threatens threats three threshold thresholds threw thrice thrill thrilled thriller
  thrilling thrive thrived thrives thriving throat throated throats throes throne throng throngs throttle
  throttling through throughout throw throwback throwers throwing thrown throws thru thrust thug thugs thumb
  thumbs thunderous thus thwart thwarted thwarting tick ticked ticket tickets ticking tidal tide tides tidy tie
  tied tier tiered tiers ties tight tighten tightened tightening tightens tighter tightly tightrope tilt tilted
  tilting tilts timber time timed timeframe timeless timeline timelines timely timers timetable timid timing
  tinged tinkering tiny tip tipped tipping tips tirade tirades tire tired tireless tirelessly tires tiresome
  tissue tit titan titans titled titles to toast today toddler toddlers toe toes together toilet toilets token
  told tolerable tolerance tolerant tolerate tolerated tolerating toll tolls tomato tomorrow ton tone tones
  tongue tonight tons too took tool tools tooth toothless toothpaste top topic topics topped topping topple
  toppled toppling tops torch torched torches torching tore torn tornado tornadoes torpedo torpedoed torrent
  torrential tort torture tortured torturing toss tossed tosses tossing total totaled totaling totalitarian
  totalitarianism totality totally totals toting touch touched touches touching touchy tough tougher toughest
  toughness tour toured touring tourism tourist tourists tournament tours tout touted touting touts tow toward
  towards towel towering towers town townhouse towns townspeople toxic toxicity toy toyed toys trace traced
  tracers traces tracing track tracked trackers tracking tracks traction tracts trade traded trademark trader
  traders trades trading tradition traditional traditionalism traditionalist traditionalists traditionally
  traditions traffic trafficked traffickers trafficking tragedies tragedy tragic tragically trail trailed
  trailer trailers trailing trails train trained trainer trainers training trainings trains trait traitor
  traitors traits trajectory trample trampled trampling tranche transaction transactional transactions transcend
  transcended transcendent transcends transcribed transcript transcription transcripts transfer transferred
  transferring transfers transform transformation transformational transformative transformed transforming
  transgender transgression transgressions transgressive transient transit transition transitional transitioned
  transitioning transitions translate translated translates translating translation translator transmission
  transmit transmitted transmitting transnational transparency transparent transparently transphobia transpired
  transplant transplants transport transported transporting trap trapped trappings traps trash trashed trashing
  trauma traumatic traumatized travel traveled traveler travelers traveling travelled travelling travesty
  treacherous treachery tread treading treason treasonous treasure treasured treat treated treaties treating
  treatment treatments treats treaty trees tremendous tremendously tremors trench trenches trend trended
  trending trends trespassing triage trial trials triangulation tribal tribalism tribes tribute tributes trick
  tricked trickle trickled trickling tricks trickster tricky tried tries trifecta trigger triggered triggering
  triggers trilateral trillion trillions trim trimester trimmed trimming trio trip triple tripled tripped
  tripping trips triumph triumphant triumphed triumphs trivia trivial troll trolling trolls troop trooper
  troopers troops trope tropes trophies trophy tropical tropics trotted trotting trouble troubled troubles
  troublesome troubling trough trounced trouncing troupe trove truce truck trucking trucks true truer truly
  trumped trumpet trumpeted trust trusted trusting trusts trustworthiness trustworthy truth truthful truthfully
  truthfulness truths try trying tsunami tube tuberculosis tubes tucked tug tuition tumble tumbled tumbling
  tumor tumors tumult tumultuous tune tuned tuning tunnel tunnels turbines turbulence turbulent turf turmoil
  turn turnabout turnaround turned turning turnout turnover turns tussle tut tutoring tweak tweaked tweaking
  tweaks tweet tweeted tweeting tweets tweetstorm twelve twenties twentieth twenty twice twins twist twisted
  twisting twists twitterati two twofold tycoon tying type typed types typhoon typical typically typo tyrannical
  tyranny tyrant tyrants ubiquitous ugliest ugliness ugly uh ultimate ultimately ultimatum ultra
  ultraconservative ultrasound umbrage umbrella umbrellas umpire unabashed unabashedly unabated unable
  unacceptable unacceptably unaccompanied unaccountable unaccounted unaddressed unaffected unaffiliated
  unaffordable unafraid unalienable unambiguous unanimous unanimously unannounced unanswered unapologetic
  unapologetically unarmed unassuming unattainable unauthorized unavailable unavoidable unaware unbalanced
  unbeatable unbecoming unbelievable unbelievably unbiased unborn unbreakable unbridled uncanny unceremoniously
  uncertain uncertainties uncertainty unchallenged unchanged uncharacteristically uncharted unchecked
  unclassified unclear uncles uncomfortable uncommitted uncommon uncompromising unconcerned unconditional
  unconfirmed unconnected unconscionable unconscious unconstitutional unconstitutionally unconstrained
  uncontested uncontrolled uncontroversial unconventional unconvinced uncooperative uncorroborated uncover
  uncovered uncovering undated undecided undeclared undemocratic undeniable undeniably under underage undercount
  undercounted undercover undercut undercuts undercutting underdog underemployed underestimate underestimated
  underestimates underestimating underfunded undergo undergoing undergone undergraduate undergraduates
  underground underline underlined underlines underlying undermine undermined undermines undermining underneath
  underpaid underperformed underperforming underpin underpinned underpinning underpinnings underreported
  underrepresented underscore underscored underscores underscoring undersecretary underserved understand
  understandable understandably understanding understandings understands understatement understood undertake
  undertaken undertaking underwater underway underwear underwent underwhelming undeserving undesirable
  undetected undeterred undisclosed undisputed undivided undo undocumented undoing undone undoubtedly undue
  unduly unearthed unease uneasy uneducated unelectable unelected unemployed unemployment unending unenforceable
  unequal unequivocal unequivocally unethical uneven unexpected unexpectedly unexplained unexploded unfair
  unfairly unfairness unfamiliar unfathomable unfavorable unfavorably unfazed unfettered unfilled unfiltered
  unfinished unfit unflattering unfold unfolded unfolding unfolds unforced unforeseen unforgivable unforgiving
  unfortunate unfortunately unfounded unfriendly unfulfilled unfunded unhappiness unhappy unharmed unhealthy
  unheard unhelpful unhinged unholy unicorn unidentified unified uniform uniformed uniformity uniformly uniforms
  unify unifying unilateral unilaterally unimaginable unimpeded unimportant unimpressed uninformed uninsured
  unintended unintentional unintentionally uninterested uninterrupted unionization unionize unionized unions
  unique uniquely unit unitary unite unites uniting units unity universal universally universities unjust
  unjustified unjustly unknowingly unknown unknowns unlawful unlawfully unleash unleashed unleashing unless
  unlicensed unlike unlikely unlimited unload unloaded unlock unlocked unlucky unmanned unmarked unmarried
  unmasked unmasking unmatched unmistakable unmistakably unmitigated unmoored unmoved unnamed unnatural
  unnecessarily unnecessary unnerved unnerving unnoticed unofficial unofficially unopposed unorthodox unpaid
  unparalleled unpatriotic unpersuaded unplanned unpleasant unpopular unpopularity unprecedented
  unpredictability unpredictable unprepared unproductive unprofessional unprotected unproven unpublished
  unpunished unqualified unquestionably unquestioned unravel unraveled unraveling unrealistic unreasonable
  unreasonably unredacted unregistered unregulated unrelated unrelenting unreliable unremarkable unreported
  unresolved unresponsive unrest unrestrained unrestricted unruly unsafe unsatisfied unsavory unscathed
  unscripted unsealed unseat unseated unsecured unseemly unseen unsettled unsettling unshakable unshakeable
  unsigned unskilled unsolicited unsolved unspeakable unspecified unspent unspoken unstable unstated unstoppable
  unsubscribe unsubstantiated unsuccessful unsuccessfully unsupported unsure unsurprising unsurprisingly
  unsuspecting unsustainable untenable untested untethered unthinkable until unto untold untouchable untouched
  untoward untrue untrustworthy untruthful untruths unturned unusable unused unusual unusually unvarnished
  unveil unveiled unveiling unveils unverifiable unverified unvetted unwanted unwarranted unwavering unwelcome
  unwell unwieldy unwilling unwillingness unwind unwinnable unwise unwisely unwitting unwittingly unworkable
  unworthy unwritten unyielding up upbeat upbringing upcoming update updated updates updating upend upended
  upending upfront upgrade upgraded upgrades upgrading upheaval upheld uphill uphold upholding upholds uplifting
  upload uploaded upon upped upper upping upright uprising uprisings uproar uprooted ups upscale upset upsets
  upsetting upside upsides upstairs upstart upstate upstream upsurge upswing uptick upward upwards uranium urge
  urged urgency urgent urgently urges urging usable usage use used useful usefulness useless user users uses
  usher ushered ushering using usual usually usurp usurpation usurping uterus utilities utility utilize utilized
  utmost utopia utopian utter uttered uttering utterly utters vacancies vacancy vacant vacate vacated vacation
  vacationers vacations vaccinated vaccination vaccinations vaccine vaccines vacuum vague vaguely vagueness vain
  valiant valid validate validated validates validation validity valor valuable value valued values valve
  vandalism vandalized vandals vanish vanished vanishing vanishingly vanquished vans vantage vape vaping vapor
  variable variables variant variants variation variations varied varies varieties variety various variously
  vary varying vast vastly vaulted vaunted vaxxers veered veering vegan vegetable vegetables vegetarian vehement
  vehemently vehicle vehicles vehicular veiled vein velocity velvet vendetta vendettas vendor vendors veneer
  vengeance venom vent vented ventilation ventilator ventilators venting venture ventured ventures venturing
  venue venues veracity verbal verbally verbiage verdict verdicts verge verifiable verification verified verify
  verifying veritable versa verse verses version versions versus vertical very vessel vessels vest vested vests
  vet veteran veto vetoed vetoes vetoing vetted vetting vexed vexing via viability viable vials vibe vibrant
  vicinity vicious viciously victim victimhood victimization victimized victims victories victorious victory
  video videoconference videoconferencing videos videotape videotaped vie view viewed viewer viewers viewership
  viewing viewpoint viewpoints views vigil vigilance vigilant vigilante vigils vigor vigorous vigorously vile
  vilification vilified vilify villa village villagers villages villain villains vindicate vindicated
  vindicating vindication vindictive vintage violate violated violates violating violation violations violator
  violators violence violent violently viral virtual virtually virtue virtues virtuous virulent virulently virus
  viruses vis visa visas visceral visibility visible visibly vision visionary visions visit visited visiting
  visitor visitors visits visual vital vitality vitally vitamin vitriol vitriolic vivid vividly vocabulary vocal
  vocally vocational vociferous vociferously voice voiced voicemail voices voicing void voided voiding volatile
  volatility volley volleyball volume volumes voluminous voluntarily voluntary volunteer volunteered
  volunteering volunteers vomited vomiting von vote voted voter voters votes voting vouch voucher vouchers vow
  vowed vowing vows vs vu vulgar vulgarity vulnerabilities vulnerability vulnerable vying wacky waded wading
  wage waged wager wages waging wagon wagons wailing waist wait waited waiting waitress waits waive waived
  waiver waivers waiving wake wakes waking walk walked walking walkout walks walled wallet wallets walls wand
  wandered wandering wane waned waning wannabe want wanted wanting wanton wants warehouse warehouses warehousing
  warfare warhead warheads warily wariness warm warmed warmer warming warmly warmth warn warned warning warnings
  warns warped warplanes warrant warranted warrantless warrants warring warrior wars warship warships wartime
  wary was washed washers washing wasn waste wasted wasteful wasting watchdog watchdogs watcher watchers watches
  watchful watching watchlist water waterboarding watered waterfront watering watershed waterways wave waved
  waver wavered wavering waves waving wax way ways wayside we weak weaken weakened weakening weakens weaker
  weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weaponization weaponize weaponized
  weaponizing weaponry weapons wear weariness wearing wears weary weasel weather weathered weathering weave
  weaving webinar webpage website websites wed wedded wedding weddings wedge wedlock wee weed weeding weeds week
  weekday weekend weekends weeklong weekly weeks weep weeping weigh weighed weighing weighs weight weighted
  weird weirdly welcome welcomed welcomes welcoming welfare well wellbeing wellness went wept were weren wet
  wetlands whack whale whales whaling what whataboutism whatever whatsoever wheat wheel wheelchair wheelchairs
  wheeled wheels when whenever where whereabouts whereas whereby wherein wherever whether which whichever whiff
  while whim whimper whims whined whining whiplash whipped whipping whirlwind whisked whisper whispered
  whispering whispers whistle whistleblower whistleblowers whistles whiteness whiter whites whitewash
  whitewashing whittled who whoever whole wholeheartedly wholesale wholesome wholly whom whomever whopping whose
  why wicked wide widely widen widened widening widens wider widespread widest widow wield wielded wielding
  wields wife wig wiggle wild wilderness wildest wildfire wildfires wildly will willful willfully willing
  willingly willingness willpower wills wily win winced wind windfall winding windmills window windows winds
  wine wines wing winger wingers wings wink winking winnable winner winners winning winnowing wins wipe wiped
  wipes wiping wireless wires wiretap wiretapped wiretapping wiretaps wisdom wise wisely wiser wish wished
  wishes wishful wishing wit witchcraft with withdraw withdrawal withdrawals withdrawing withdrawn withdraws
  withdrew withered withering withheld withhold withholding within without withstand withstood witness witnessed
  witnesses witnessing wives wobbly woefully woes woke wolves woman womb women won wonder wondered wonderful
  wonderfully wondering wonders wonk wonks wonky wont woo wooden wooing word worded wording words wore work
  workable workaround workarounds workday worked worker workers workforce working workings workload workout
  workplace workplaces works workshop workshops workweek world worlds worldview worldviews worldwide worn
  worried worries worrisome worry worrying worse worsen worsened worsening worship worshipers worshippers worst
  worth worthless worthwhile worthy would wouldn wound wounded wounding wounds woven wracked wracking wrangle
  wrangling wrap wrapped wrapping wraps wrath wreak wreaked wreaking wreaks wreath wreck wreckage wrecked
  wrecking wrench wrenching wrest wrestle wrestled wrestler wrestling wring wringing wrinkle wrist writ write
  writer writers writes writing writings written wrong wrongdoing wronged wrongful wrongfully wrongly wrongs
  wrote wrought www xenophobia xenophobic yacht yank yanked yanking yards yawning yeah year yearbook yearlong
  yearly yearn yearning years yearslong yell yelled yelling yellow yen yes yesterday yet yield yielded yielding
  yields yoga yoke you young younger youngest youngsters your yours yourself yourselves youth youthful youths
  zeal zealot zealots zealous zero zeroed zeroes zeroing zone zones zoning`.trim());

export const mixedCaseWords: ReadonlySet<string> = list(`
  ab abt academies academy accountability ace act activation administrator admiral advancement advisor advisors
  advisory aerospace affairs affordable agriculture air airborne airfield airlines airman airmen airport akbar
  akin al alcohol alderman alliance almighty ambassador amendment analytics angel angels angle angles annals
  anthem antifa apes apocalypse apostle appeals appropriations appropriators apt arbitration arc arch archbishop
  archdiocese architectural archive archives arena armed army art arts ash assembly assemblyman associated
  association atmospheric atomic attorney auditor aunt automobile automotive aviation awakening awards axis
  azithromycin bacon baker ball banana bank barber barker barn baron bash basin bass baton bc beach beacon beam
  beard bee bell beloved belt bend benevolent beverage bibles biblical biotechnology bird bishops blades blaze
  bless bloom blooming bluest bluffs blunt bono boomer boomers boot borderline borough boulder boulevard bouquet
  boxer brat breakfast breed bridge brig bro broadcasting bronze bros browsing brunch buck buddy buffet bull
  bunker bureau burger burns butler cabinet cafe cage cam canal candy cannon cardinal cardinals cares carnival
  carpenter castle catechism cathedral caucus cemetery census center centers central centre chairman chairwoman
  champagne chan chancellor channel chapel chase checker cherry chiefs childhood chip chop chul church circa
  circuit circuits city civil clarion clause clean clearinghouse clinic club coast coca cold collector college
  cologne colonel com comedy command commandeering commerce commission commissioner commissioners committee
  committeeman commonwealth communion communism communist communists composite comptroller confederates
  congresses congressional congressman congresswomen conservation consortium constitutionalist constitutions
  consult consultants continental convention cookie coral corona corporal corporation corps corpus correctional
  corrections correspondents corridor cotton couch council councilman councilwoman counsel county court cousins
  coy creator credo creek crooked crossfire crossroads crouch crown cruises crux cup curl currents curricular
  curry curt curtain customs cutter da daddy daily dam dawn dean defamation defence defense deferred del
  demarcation demilitarized democracies den dent departmental depot depression deputy derangement desert
  detective diagnostics diaspora dictionary diner ding diocese director disease diseases dispatch district
  divestment divine division docs doctrine dodge dole dome domino dot dove downing dream duchess dynasty eagle
  earnest earth eastern economics ed edition eds education egg eggs eighth electoral electric elementary
  emancipation embassy emergencies emoluments emperor empire endowment energy engineers enlightenment enterprise
  environmental epiphany epoch er ers espionage et ethics eve evergreen examiner excellence exhibit explosives
  eyewitness fairgrounds fame fathers fb feather fed federation fellowship ferry festival fiat fifth fleet flex
  flowers fluke foggy foods force forest fortune forum foundation founders founding fourth framers frank
  fraternal freedom freeway fried frog frontier fry ft fugitive fuller fund furious gala galaxy gale games gang
  gardens garner gatekeepers gateway gee general genesis geological gilded globe gmail godfather gold golden
  gospel gothic grace grandma gravel graves gray green greens greetings grey guard guards guardsmen guild
  gutless gwan ha hail hall hallmark ham hamlet handbook harbor healthcare heartbreak heartland heath heaven
  hedges heel heights hello hemisphere hen heretics heritage hermit herring hey hi highway hills hive ho hoax
  hobby holdings holler holy hood hook horn hotel housekeeping huddle hui human hunt hurricane hye hymn
  ibuprofen ice image images imam immunization immunology imperial independence index indigenous industrial
  infantry infants infectious ing initiative inland inn innate insider inspection inspector instant institution
  insurrection intel intelligence interactive intercept interior intermediate international internet interstate
  iron island islands ivory jealous jihad joint jolt jp judge junkie justice keeper keys kickback kingdom
  kryptonite kwan lab labor labourers lacrosse lake lakes lane laureate lawless lawn leader leaf league ledger
  legislature les levy liberation libertarian libertarians liberties liberty library lieu lily lion lions lite
  loading lodging lone lords lounge lump lunar ma mafia magistrate mailer majesty majority majors mall mammoth
  management manual marathon mark marshals marvel maxim may mayor mayors mecca medal medicine medium meek
  memorial mercury messing meteorological meteorologist meter metro metropolitan middle midtown mill millennial
  miner mini minister ministries ministry minority mirage miss molecular moms monetary monitor monkey moon motor
  mount mountain mountains mouse municipal muse museum national nationality nations native natives
  naturalization naval navigators negro nest nets new news newscast newsroom nightly nineteen ninth
  nonproliferation normals northeast northeastern northern northwest northwestern notch novichok nutrition
  nytimes oak oasis observer obstructionist occupational occupy ocean office oh onward orange orchestra organ
  organisation organization orthodox overcast overnight oversight page palace pan panhandle panorama pantheon
  papers paradise parish park parks parliament parliaments partiers partnership party pat pathways patriot
  patriots patrol pawn paycheck peach peaks pediatric pediatricians pen peninsula pensions pervert peshmerga
  petri petroleum petty pharmaceuticals photoshopped physics picayune pier piercing pike pilgrims pine pioneer
  planned playmate plumber pluribus pm po pod podcasts pole poles polish polo pooh pope poppy port post postal
  postgraduate pow prairie prank preamble premier preparatory president press prevention pride prime prince
  prisons privacy prize proctor productions project prom promenade prophet prophets proposition prosperity
  protection psychiatric pulse pundit purple queen quicktake rabbi railroad rainforest ram ranger rangers
  rapporteur reaper rear recaptcha receiver recession reconnaissance reconstruction recreation reentry
  reflections regiment register registrar rehabilitation reinvestment relations remainers renaissance replay
  representative representatives reproductive republic research resolute resorts responsive restoration retirees
  reunion revere revolution revolutionary ri riddle ridge rifle rim rite river rivers riverside rockets roof
  rose rotunda roundtable roundup royal ruby rush saber saddle sage saints salmon salon salt salvation satanic
  savages savior schmidt school scissors scout scripture sea seafood seal secret secretary section securities
  security select seminary senator sender sergeant service services sewing sheriff sheriffs shields shine sigh
  silk silver singer sir sisters sixteen sixties skid sky slack slate sleepy smoky snakes snap socialists
  solicitor solo song souls soup southeast southern southerners southwest spa span speaker spear spectator
  specter squad square squirrel staples star stat state statecraft statehouse states statesman statistics statue
  steelworkers steering sterling stern stokes stonewall stony stories straits strange street strip stripe
  studies studios styles subcommittee summers sun sung sunlight sunshine super superintendent supervisors
  supplemental sur sweat swift symphony syndrome tablet taco tad taoiseach tarp tatters taxation tea teach teddy
  telegram telegraph teleprompter teller tem temple tenth testament theatre theological therapeutics thirty
  thunder tiger till times tin tinker titanic title tobacco townhall township tracker trans transatlantic
  transportation travels treasurer tree trek triangle tribe tribunal trinity trumps trustees tuck twilight twin
  uber um un uncle unification union unionists universe upshot ur urban us van vanguard vanity veep verb
  veterans vets vice victor vineyard virgin virology vodka vogue vw wade wall wan war ward warp warriors wash
  watch watched waters web wells western wheeling whip whiskey whit white wildlife windy winery winter winters
  wire wired witch wizard wolf wood woods wow wsj xm ya yard yuan zingers zip`.trim());
