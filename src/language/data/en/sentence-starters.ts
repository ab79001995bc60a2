/**
 * Words that open sentences and are no names: closed-class words, linking adverbs, and the verbs that open questions.
 *
 * source: closed classes as in any grammar of English; linking adverbs as used in news, written out for this project.
 * note: a capital on one of these, at the start of a sentence or after an abbreviation, says nothing of a name.
 *   `May` and `Will` are left out: they are names as often.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all such same other another many most
  few several much more less no none nobody nothing everyone everybody everything someone somebody something anyone
  i we us he him his she her it its they them their theirs you your our my mine me who whom whose which what
  is are was were be been being am has have had do does did can could would should shall must might
  in on at for from to with by as of into about after before between under over through during since until till
  against among across along around behind beside besides beyond despite near off onto out outside per inside above
  below toward towards throughout upon via within without amid unlike like except
  and but or nor so yet if because although though while whereas unless once when whenever where wherever why how
  whether than then there here now today yesterday tomorrow tonight also still even just only too very again ever
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence otherwise instead indeed
  additionally consequently accordingly similarly likewise elsewhere earlier later recently finally first second
  third next last afterwards afterward eventually meantime overall perhaps maybe probably possibly certainly clearly
  apparently reportedly allegedly officially currently previously initially originally ultimately usually often
  sometimes never always already soon suddenly further together apart according asked given speaking referring
  stating noting adding saying citing quoting calling following including regarding concerning based considering
  let not yes well please oh one two three four five six seven eight nine ten
  don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't it's he's she's that's
  there's i'm i've i'll we're we've they're they've you're what's who's let's`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Words with which no sentence and hardly a headline ends: a line that stops here goes on in the next. */
export const neverLast: ReadonlySet<string> = new Set(
  'a an the of and or but nor my your his its our their whose every'.split(' '),
);
