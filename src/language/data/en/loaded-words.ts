/**
 * Words with which a writer judges while telling: a plainer word for the same thing is mostly at hand (`slammed` for
 * `criticised`, `regime` for `government`). One group for each thing that such a word does.
 *
 * source: the kinds of loaded language that studies of news language describe (Recasens, Danescu-Niculescu-Mizil &
 *   Jurafsky, "Linguistic models for analyzing and detecting biased language", 2013: subjective intensifiers and
 *   one-sided terms; Martin & White, The Language of Evaluation, 2005: judgement, appreciation, affect, graduation;
 *   Wilson, Wiebe & Hoffmann 2005: strong subjectives); the words were written out for this project.
 * note: dictionary forms, folded; `valence` is the side that the words of the group mostly take, −1 against, 1 for, 0 either.
 *   A word here describes a choice of the writer, or of whoever is quoted, and is never a fault: some things are
 *   catastrophes. Words for grave facts that have no plainer name (`death`, `earthquake`) stand in `valued-words.ts`.
 */
export type LoadedGroup =
  | 'condemning'
  | 'praising'
  | 'labelling'
  | 'fighting'
  | 'alarming'
  | 'feeling'
  | 'scheming'
  | 'belittling'
  | 'heightening'
  | 'doubting'
  | 'insisting';

export interface LoadedWords {
  readonly group: LoadedGroup;
  readonly valence: -1 | 0 | 1;
  /** How seldom the words of the group stand in plain reporting, 1 to 3. */
  readonly strength: number;
  readonly words: string;
}

export const loadedWords: readonly LoadedWords[] = [
  {
    group: 'condemning',
    valence: -1,
    strength: 3,
    words: `abhorrent abominable abysmal appalling arrogant atrocious awful bad barbaric barbarous bogus brazen brutal
      brutality callous clueless contemptible corrupt corruption cowardly crass craven crazy criminal cruel cruelty
      cynical dastardly deceitful defiant deplorable deranged despicable destructive detestable dictatorial dirty
      dishonest dismal disastrous disgrace disgraceful disgust disgusting disingenuous dishonorable disrespectful
      divisive draconian dreadful dubious egregious evil extreme failed false faulty fake flagrant flawed foolish
      foul fraudulent frivolous ghastly grim gross grotesque harmful harsh hateful heartless heinous hellish hideous
      horrendous horrible horrid horrific hypocritical hypocrisy ignorant ill-conceived illegitimate immoral inept
      incompetent incompetence indecent indefensible inexcusable infamous inflammatory inhuman inhumane insane
      insanity insensitive insidious insulting intolerable intolerant irrational irresponsible lawless lousy lurid
      malicious malevolent malign mendacious merciless monstrous murderous nasty nefarious notorious noxious
      obnoxious obscene odious offensive oppressive outrageous pathetic perverse pernicious phony poisonous poor
      prejudiced questionable racist reckless recklessness regressive repressive reprehensible repugnant repulsive
      revolting rotten rude ruinous ruthless sadistic savage scandalous senseless sexist shameful shameless shoddy
      sick sinister sordid stupid stupidity tasteless terrible toxic tragic treacherous troubling twisted tyrannical
      ugly unacceptable unconscionable undemocratic unethical unfair unhinged unjust unprincipled unscrupulous
      untrustworthy unworthy vicious vile vindictive violent vitriolic vulgar warped weak wicked worst worthless
      wretched wrong wrongful xenophobic homophobic misogynistic misogynist bigoted bigotry anti-american un-american
      unpatriotic degrading demeaning dehumanizing exploitative predatory parasitic rigged sham shamefully salacious
      sickening cursed corrosive tainted distorted unaccountable misguided unspeakable unjustified discriminatory
      abusive indiscriminate needless negligent antisemitic islamophobic islamophobia racism sexism xenophobia
      homophobia misogyny transphobic fanaticism madness injustice authoritarian authoritarianism repression
      oppression oppressed oppress persecuted persecution nepotism mismanagement greed greedy negligence impunity
      supremacist complicity unreasonable unreasonably unlawful objectionable improper stain rot putrid decadent
      degenerate filthy filth perversion perverted pervert racially intolerance venomous vindictiveness spiteful
      soulless godless mean-spirited cold-blooded dehumanize unsavory unseemly undignified pathological unspeakably
      morally bankrupt selfish craziness`,
  },
  {
    group: 'praising',
    valence: 1,
    strength: 1,
    words: `admirable amazing astonishing astounding authentic awesome beautiful beloved best brave bravery bravely
      brilliant celebrated champion charismatic commendable compassionate courage courageous dazzling decent
      dedicated dignified distinguished eloquent enlightened exceptional excellent exemplary extraordinary fabulous
      fantastic fearless fine flawless gallant generous genius glorious glowing good gorgeous gracious great greatest
      heroic hero heroine heroism honest honorable iconic impeccable impressive incredible ingenious innovative
      inspirational inspiring landmark laudable legendary lofty lovely magnificent majestic marvelous masterful
      merciful momentous noble outstanding patriot patriotic perfect phenomenal praiseworthy prestigious principled
      proud remarkable renowned resounding revered righteous robust sacred selfless sensible sensational shining
      skilful skillful smart spectacular splendid staunch stellar steadfast stunning sublime superb superior terrific
      thoughtful thrilling tireless tolerant towering treasured triumph triumphant tremendous trusted unparalleled
      upstanding valiant virtuous visionary vital wise wonderful wondrous worthy commonsense groundbreaking historic
      pioneering trailblazing much-needed hard-won long-overdue beacon clever resilient formidable inspired spirited
      glory glorify savvy precious uplifting hardworking compelling magic magical truthful cherished decency
      justified moral virtue virtues bold boldly graceful poised steady sane rational reasonable fair-minded
      level-headed no-nonsense straight-talking plain-spoken adored star superstar giant legend titan icon rock-solid
      airtight ironclad forward-looking life-saving game-changing gamechanger brilliance ingenuity valor
      freedom-loving god-fearing law-abiding tough popular powerful masterfully brilliantly beautifully`,
  },
  {
    group: 'labelling',
    valence: -1,
    strength: 2.5,
    words: `activist alarmist apologist autocrat bigot bully charlatan chauvinist cheerleader clown communist conman coward
      creep criminal crackpot crony cronyism crook cult cultist dictator dictatorship demagogue demagoguery denialist
      denier despot elite elitist elitism enabler extremism extremist fanatic fanatical fascist fascism firebrand
      flunky fraudster freak fundamentalist globalist goon grifter gunman hack hard-left hard-right hardline
      hardliner henchman hoodlum hooligan hypocrite ideologue ideological idiot imbecile infidel insurrectionist
      jihadist junta kingpin kook lackey leftist left-wing liar lunatic lunacy madman magnate maniac marxist militant
      mob mobster moron murderer nationalist nazi neo-nazi oligarch outsider partisan pariah populist predator
      profiteer propagandist puppet quack radical radicalism radicals rabble rabid racketeer reactionary rebel regime
      right-wing ringleader rioter rogue scoundrel separatist sellout shill snob socialist socialism sociopath
      strongman supremacist sycophant terrorist terrorism thug thuggish tool traitor troll turncoat tycoon tyranny
      tyrant ultraconservative ultranationalist vandal vigilante villain warlord warmonger wingnut witch zealot
      zealous crusader alt-right far-left far-right antifa woke snowflake mainstream liberal liberals conservatives
      swamp establishment loyalist psychopath deplorables ilk cabal clique gang horde mafia capitalist neoliberal
      technocrat technocratic mogul bureaucrat bureaucracy protectionist isolationist interventionist hawkish hawk
      wonk pundit insider boss libertarian anarchist feminist looter perpetrator populism nationalism oppressor
      islamist theocrat theocratic commie leftists progressive progressives globalism corporatist imperialist
      imperialism colonialist neocon pol politico politicized regimes zealotry goons illegals alien aliens bigwig
      fatcat billionaire billionaires big-government tax-and-spend bleeding-heart hater haters stooge minion henchmen
      acolyte crusading firebrands provocateur agitator instigator subversive heretic dissident ultra-conservative
      extremists inquisitor`,
  },
  {
    group: 'fighting',
    valence: -1,
    strength: 2,
    words: `ambush annihilate assail assault attack axe backlash bash battle battleground beat belittle berate besiege
      blast blitz bludgeon bombard bombshell brawl browbeat butcher castigate clamp clampdown clash clobber crackdown
      cripple crusade crush curb cudgel decimate decry defy demolish demonize denigrate denounce deride derail
      destroy devastate devour disembowel dismantle disparage drub duel embattled embroil enrage erode eviscerate
      excoriate explode feud fierce fiercely fight firestorm foe gut hammer harass harangue hijack hound hurl hostile
      hostility impale incite inflame infuriate insult intimidate intimidation jeer lambast lambaste lash maul
      militarize mock mount muzzle nuke obliterate onslaught oust overrun overthrow pillory plunder pounce pound
      provoke provocation provocative pummel punish purge quash rage raid ram ransack ravage rebuke retaliate revenge
      ridicule rip roast rout sabotage scorch scuffle shred showdown siege silence skewer slam slap slaughter slur
      smack smash smear smother snub spar squash stab stomp strangle strangulate strike strongarm subjugate subvert
      swipe taunt tear thrash threaten thwart torch torpedo trample trash trounce upend vilify vengeance war warfare
      warpath weaponize wield wreck wreak barrage bloodbath combative pugnacious tirade diatribe broadside screed
      vendetta witch-hunt invade invasion infiltrate discredit topple retaliatory saber-rattling infighting
      recrimination bicker bickering dump poison inflict bust revolt rebuff rile undercut hamstring marginalize
      criminalize disenfranchise terrorize persecute destabilize deploy unload skirmish ire grill hit-piece hatchet
      hatchet-job pile-on dogpile wage waging combat conquer conquest vanquish kneecap gutting slashing squeeze
      strangling throttle trounced spank own owned bait baiting batter chastise chide admonish scathe malign
      mudslinging backstabbing arsenal weaponized`,
  },
  {
    group: 'alarming',
    valence: -1,
    strength: 2.5,
    words: `alarm alarming anarchy apocalypse apocalyptic avalanche bleak calamitous calamity carnage catastrophe
      catastrophic cataclysm chaos chaotic chilling collapse contagion crippling crisis cruelest damning danger
      dangerous dangerously dark deadly debacle deathly decimation deluge demise desperate desperation destruction
      devastating devastation dire disaster disarray doom doomsday dystopian epidemic existential explosive exodus
      fatal fearsome fiasco flood frightening gloom hell hysteria hysterical imminent implosion inferno invaders
      jeopardize jeopardy mayhem meltdown menace menacing mess messy nightmare nightmarish ominous onerous peril
      perilous pandemonium panic plague plight plummet predicament quagmire rampage rampant ravages reckoning scandal
      scary scare scourge shambles shocking shock shockwave spectre specter spiral staggering stampede storm
      suffocating surge swarm terrifying terror threat threatening ticking tragedy trauma traumatic tumult tumultuous
      turmoil unprecedented unravel unravelling unraveling upheaval volatile wasteland woe wreckage wreak horror
      bloodshed bloody gruesome ghoulish harrowing horrifying grisly massacre genocide genocidal atrocity wildfire
      engulf engulfed brink implode ruin ruined spooked spook outcry uproar furor fallout havoc mire mired crumble
      crumbling rattled rattle reeling entrenched fester festering invasion infest infested infestation ravaged
      wreaking bleed bleeding haemorrhage doom-laden doomed scared frighten precarious worrisome disturbing
      unsettling destabilizing powder-keg tinderbox ticking-bomb downfall deadliest spiralling upended`,
  },
  {
    group: 'feeling',
    valence: 0,
    strength: 2,
    words: `agony agonizing anger angry anguish angst angrily anxious anxiety awe bitter bitterly bitterness contempt
      dejected delight delighted despair despise devastated dismay disdain disillusion disillusioned distraught dread
      ecstatic elated embarrass embarrassed embarrassing embarrassment embrace enraged enthusiasm enthusiastic envy
      euphoria euphoric exasperated excited excitement fear fearful fearmongering frantic frantically frenzy frenzied
      fume furious furiously fury gleeful glee gleefully grief grieve grudge hatred hate heartbreak heartbreaking
      heartbroken heartfelt heartwarming humiliate humiliated humiliating humiliation hope horrified hurt incensed
      indignant indignation infuriated infuriating irate ire jealous jealousy joy joyful jubilant livid loathe
      loathing love mad misery miserable moan mourn obsess obsessed obsession outrage outraged overjoyed painful
      painfully panicked paranoia paranoid passion passionate passionately pity rabidly rant rave rail regret relish
      remorse resent resentful resentment ruefully sad sadly sadness scorn seethe shame shocked sorrow spite stunned
      suffer suffering sulk suspicion tearful tearfully terrified thrilled unease upset vent vitriol wail weep whine
      worried worry wrath yearn gloat lament cringe gush swoon sneer smug smugly smirk snarl seething ashamed
      sickened bemoan petrified frustrated frustrating adamant sarcastic sarcasm afraid saddened guilt scream
      screaming yell aghast appalled bewildered baffled baffling perplexed hysterics meltdown tears weepy crestfallen
      flabbergasted gobsmacked incredulous incredulity disbelief apoplectic disgusted repulsed offended triggered
      salty aggrieved grievance grievances resentments nostalgia nostalgic passions heartache indignantly
      exasperation`,
  },
  {
    group: 'scheming',
    valence: -1,
    strength: 2.5,
    words: `agenda backroom betray betrayal bias biased blackmail bogeyman brainwash brainwashed bribe bribery cheat cloak
      coerce coercion collude collusion complicit complicity con conceal conceit concoct connive conspiracy
      conspirator conspiratorial conspire contrive contrived corrupted cover-up cunning deceive deception deceptive
      delusion delusional devious dictate disguise disinformation dodge dodgy dupe duplicitous entrap exploit
      exploitation fabricate fabrication fabricated falsehood falsify fearmonger fishy fleece foment fraud gaslight
      gaslighting gerrymander gimmick grift hidden hoax hoodwink indoctrinate indoctrination infiltration insinuate
      insinuation intrigue kickback laundering lie lies loophole lure lurk machination manipulate manipulation
      manipulative mastermind misinform misinformation mislead misleading mislabel misrepresent muddy myth narrative
      obfuscate obstruct obstruction obstructionist orchestrate orchestrated pander pandering peddle plot ploy
      pretend pretense pretext profiteering propaganda propagate rig rort ruse scam scapegoat scheme secretive
      secretly shadowy shady shenanigans sinisterly skulduggery slander slick slippery smokescreen sneak sneaky snare
      spin spurious stealth stealthily stealthy steal stoke stonewall stunt subterfuge surreptitious surreptitiously
      swindle tamper trick trickery twist undermine unfounded unleash unproven untrue usurp whitewash hush-hush quid
      rumor innuendo debunked discredited baseless groundless fictitious fictional meddle meddling prop rubber-stamp
      weaponise concocted doctored trumped-up dog-whistle dog whistle astroturf puppet-master puppeteer
      behind-the-scenes deep-state whitewashed censor censored censorship silencing rigging fake-news brainwashing
      conspiratorially posturing virtue-signaling signaling self-interested self-interest opportunistic opportunist
      opportunism calculated backdoor back-room cozying insincere sidestep evade evasive skirt sweep sow sowing seed
      smuggle cynically ulterior politicize politicized politicization trojan tentacles lurking grooming
      indoctrinating smokescreens distortion distort exaggerate exaggerated exaggeration overstate overblown`,
  },
  {
    group: 'belittling',
    valence: -1,
    strength: 3,
    words: `absurd absurdity antics awkward babble backward bizarre bizarrely blather blunder blundering botch botched
      bumbling bungle bungling buffoon caricature cartoonish cherry-pick childish circus claptrap clumsy comical
      confused cowardice cozy cringeworthy cushy dumb dismissive dud dull embarrassingly empty fad faceless faltering
      fantasy farce farcical feckless feeble fiddle flail flaunt flimsy flip-flop flop fluff foible folly foolhardy
      fumble fumbling futile gaffe garbage gibberish glib goofy gobbledygook half-baked half-hearted hapless
      haphazard hollow hubris humbug hyperbole hypocritically idiotic idiocy illogical inane inexperienced infantile
      ineffectual irrelevant joke junk knee-jerk lackluster laggard lame laughable laughingstock lazy limp ludicrous
      meager mediocre meaningless mindless miserably mumble naive nonsense nonsensical nutty outdated overblown petty
      petulant pitiful platitude pointless pompous posturing preposterous pretentious puny rambling ramble ridiculous
      risible rubbish self-serving self-styled shallow sham shrill silly simplistic slapdash sloppy spineless
      squabble squander stale stumble superficial tantrum tawdry tepid theatrics tired tiresome toothless trite
      trivial unconvincing unfit unimpressive unpresidential useless vacuous vain vapid vanity wacky wasteful waste
      weird weirdo whimper whimsical whiny wishful woefully dubiously bloated bureaucratic clownish cliche drivel
      grandstand grandstanding histrionics hyped hype snarky bluster counterproductive surreal muddled boring
      cluelessly gimmicky blowhard windbag has-been also-ran wannabe lightweight so-so flunk flunked hot-air
      psychobabble mumbo-jumbo blah nitpick pearl-clutching hand-wringing navel-gazing virtue-signalling snobbish
      out-of-touch tone-deaf wishy-washy mealy-mouthed two-faced ragtag token tokenism pet boondoggle white-elephant
      fig-leaf unhelpful unqualified unrealistic unserious misguidedly misstep unhinged wacko crackpots kooky loony
      loopy batty nutjob insane ludicrously laughably cockamamie flummoxed befuddled hopeless hopelessly`,
  },
  {
    group: 'heightening',
    valence: 0,
    strength: 2,
    words: `absolutely abject abrupt aggressive aggressively ardent astronomical avid blatant blatantly blistering boldly
      bold breathless breathtaking brutally burning cascade categorical colossal completely cruelly dazzlingly
      deafening deep deeply deep-seated dramatic dramatically drastic drastically emphatically endless endlessly
      enormous entirely epic ever-growing exactly excessive excessively exorbitant explosively exponentially
      extraordinarily extremely feverish fiery flagrantly flurry full-blown full-throated gargantuan giant gigantic
      glaring grossly grueling heated heavily heavy-handed highly horribly horrifically huge hugely immeasurable
      immense immensely incessant incessantly incredibly infinitely insanely intense intensely invariably
      jaw-dropping lavish limitless literally mammoth massive massively mega mind-boggling mighty mightily mountain
      myriad never-ending outlandish outright outsized overwhelmingly overwhelming paltry perpetual plunge profound
      profoundly prolific pure purely radically rapacious raging ravenous relentless relentlessly repeatedly rife
      roaring scathing scorching searing severe severely sharp sharply sheer shockingly skyrocket skyrocketing soar
      soaring sky-high so-far spark squarely staggeringly stark starkly steep stern strident striking strikingly
      strong strongly sweeping swiftly terribly thunderous thoroughly torrent total totally totalitarian towering
      unabashed unabashedly unapologetic unapologetically unbelievable unbelievably unbridled uncontrolled unceasing
      unflinching unending unfettered unmitigated unprecedentedly unquestionable unrelenting unrestrained untold
      unwavering utter utterly vast vastly vehement vehemently vigorous vigorously vociferous vociferously violently
      virulent whopping widespread wholesale wild wildly worse worsen mere merely draconically dreadfully ruthlessly
      recklessly viciously stupidly amazingly rightly wrongly shamelessly foolishly wisely conveniently ironically
      curiously tellingly predictably inexplicably unfortunately thankfully tragically unsurprisingly astonishingly
      remarkably notably rightfully unjustly falsely erroneously hysterically blindly cynically desperately
      dangerously disastrously disgracefully disproportionately absurdly downright criminally wholly spate raucous
      adamantly surprisingly startling pervasive exceedingly rash systemic ultimate roundly fundamentally
      unequivocally flatly deliberately systematically overtly overly seriously badly manic frenetic unimaginable
      unthinkable inexorably irreversibly irreparably unthinkingly mindlessly willfully wilfully wantonly needlessly
      vilely maliciously nefariously insidiously sadistically cravenly gratuitously gratuitous tremendously
      outrageously ridiculously ludicrous obscenely grotesquely appallingly egregiously monumental seismic tsunami
      tidal onslaughts hordes deluges swath droves legion countless incalculable record-breaking ultra hyper super
      uber no-holds-barred all-out full-scale red-hot white-hot razor-sharp hard-hitting blockbuster damaging
      crushing decisive devastatingly`,
  },
  {
    group: 'doubting',
    valence: -1,
    strength: 3,
    words: `alleged allegedly claim claimed contend dubious ostensible ostensibly professed purport purported purportedly
      questionable self-described self-proclaimed so-called supposed supposedly pseudo would-be unsubstantiated
      unverified disputed controversial controversy contentious allegation insist pretended imagined imaginary
      mythical seemingly arguably admittedly proverbial erroneous implausible far-fetched dubiously debatable
      unlikely laughable unfounded hypothetical nonexistent non-existent conjecture speculation quote-unquote`,
  },
  {
    group: 'insisting',
    valence: 0,
    strength: 1,
    words: `clearly obvious obviously undeniable undeniably undoubtedly unquestionably plainly indisputable indisputably
      inevitable inevitably surely truly really simply certainly indeed naturally patently manifestly evidently truth
      fact-free must-see debunk expose reveal revelation prove admit concede confess refuse refute deny ignore
      neglect fail failure brag boast tout gloss trumpet hail laud extol vaunted vaunt rave glorify idolize worship
      champion celebrate demand urge blame accuse lecture preach scold impose force forced cave capitulate surrender
      kowtow grovel appease cater coddle embolden empower rein slash gouge cling flout trample ditch shove ram cram
      flock of-course bemoan dub dubbed whip sing parrot parroting regurgitate spew spewing spout spouting bellow
      blare crow crowing howl bleat sputter harp harping carp browbeating hector grouse gripe bitch quip bluntly trot
      trotting push pushing peddling touting`,
  },
];
