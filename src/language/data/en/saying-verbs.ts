/**
 * Verbs of saying, by dictionary form, with what choosing one over `said` adds.
 *
 * source: reporting verbs as grammars and studies of attribution list them (Quirk et al. 1985; Thompson & Ye,
 *   "Evaluation in the reporting verbs", 1991; Hyland, "Academic attribution", 1999), classed and written out for
 *   this project.
 * note: verbs of things that show (`indicate`, `show`, `find`) are left out: their subjects seldom speak. `neutral` reports that something was said; `emphatic` says that weight was put on it; `assertive` that it was
 *   put forward against doubt; `doubting` leaves its truth open or questions it; `factive` takes it to be true;
 *   `directive` wants something done; `evaluative` names or judges something. A class describes, it does not blame.
 */
export type VerbClass = 'neutral' | 'emphatic' | 'assertive' | 'doubting' | 'factive' | 'directive' | 'evaluative';

export interface SayingVerb {
  readonly verbClass: VerbClass;
  /**
   * What shows that the verb is used of speech: `any` complement; a `clause` with `that`, `whether` … or a quotation
   * (`added that`, but `added salt`); an `object` (`described the talks as useful`); or, of what `finds`, a clause with `that`.
   */
  readonly takes: 'any' | 'clause' | 'object' | 'finds';
}

const verbs = (verbClass: VerbClass, takes: SayingVerb['takes'], lemmas: string) =>
  lemmas.split(/\s+/u).map((lemma) => [lemma, { verbClass, takes }] as const);

export const sayingVerbs: ReadonlyMap<string, SayingVerb> = new Map<string, SayingVerb>([
  ...verbs('neutral', 'any', 'say state tweet'),
  ...verbs('neutral', 'clause', `tell add report write reply respond answer explain continue comment remark observe relate
    recount testify post read ask inquire wonder inform brief declare express go speak talk quote predict think
    believe feel hope expect estimate forecast joke quip muse reflect elaborate conclude sum propose interject narrate`),
  ...verbs('neutral', 'object', 'announce mention discuss cite outline detail voice address'),
  ...verbs('emphatic', 'object', 'stress emphasize emphasise underline underscore highlight reiterate accentuate'),
  ...verbs('emphatic', 'clause', 'repeat exclaim shout cry yell thunder'),
  ...verbs('assertive', 'clause', `assert argue maintain insist contend vow pledge swear promise affirm reaffirm
    proclaim boast counter retort declare guarantee assure reassure threaten pronounce profess avow`),
  ...verbs('doubting', 'clause', 'claim allege suggest insinuate imply speculate purport hint guess suspect assume'),
  ...verbs('doubting', 'object', 'deny dispute doubt question refute rebut reject dismiss contradict'),
  ...verbs('factive', 'clause', `note acknowledge admit concede confess reveal disclose confirm remember
    warn caution agree verify concur attest`),
  ...verbs('factive', 'object', 'recall'),
  ...verbs('directive', 'object', 'urge demand request call appeal advise recommend instruct order beg implore advocate exhort'),
  ...verbs('evaluative', 'object', `term describe label brand dub praise hail welcome condemn criticize criticise denounce
    slam blast decry deplore lament appreciate thank applaud commend accuse blame characterize characterise mock deride
    ridicule scold rebuke congratulate complain regret apologize apologise`),
]);

/**
 * The verbs by which a sentence is attributed: those above, and what studies, figures and documents do.
 *
 * note: `speak` and `talk` tell that somebody speaks, not what. `point` needs its `out`. What `finds` is of speech with `that`, or behind
 *   what is said: `the study found that`, but `police found the car`.
 */
export const reportingVerbs: ReadonlyMap<string, SayingVerb> = new Map<string, SayingVerb>([
  ...[...sayingVerbs].filter(([lemma]) => lemma !== 'speak' && lemma !== 'talk' && lemma !== 'go'),
  ...verbs('neutral', 'clause', 'indicate point'),
  ...verbs('neutral', 'finds', 'find'),
]);

/** Past forms that stand before a noun as adjectives far more often than they report: `suspected rebels`, `alleged fraud`. */
export const adjectivesOfSaying: ReadonlySet<string> = new Set('alleged suspected claimed reported expected estimated'.split(' '));

/** Of `call`: with `for` and `on` it asks, otherwise it names (`called the talks useful`). */
export const callPrepositions: ReadonlySet<string> = new Set(['for', 'on', 'upon']);

/** Verbs that name whom they address before what is said: `told the council that`. */
export const addressed: ReadonlySet<string> = new Set('tell inform assure reassure warn remind advise brief notify'.split(' '));

/** Words with which a verb's clause opens. */
export const clauseOpeners: ReadonlySet<string> = new Set('that whether how why what if'.split(' '));

/** Words before a form in `-ed` or `-ing` that make it a participle or noun: `was called`, `without saying`, `the alleged`. */
export const notBeforeVerb: ReadonlySet<string> = new Set(
  `a an the this these those its their my your our be is are was were been being am get got
  of in to for with on at by from about without before after while despite than as upon if when although`.split(/\s+/u),
);

/** What may stand between who speaks and the verb: `has also repeatedly said`. */
export const betweenSpeakerAndVerb: ReadonlySet<string> = new Set(
  `has have had also later earlier then again once repeatedly further furthermore previously recently reportedly openly
  publicly still now even just simply only first finally strongly firmly clearly explicitly himself herself themselves
  will would did does do could should might may must who which always often quickly immediately separately instead
  however meanwhile already never not angrily bluntly briefly formally officially jointly both all rightly`.split(/\s+/u),
);

/** Verbs that commit who speaks to a deed, which follows with `to`: `threatened to close the border`. */
export const commissive: ReadonlySet<string> = new Set('vow pledge swear promise threaten claim profess'.split(' '));
