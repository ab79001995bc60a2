/**
 * Nouns that name bodies and places and take `of` with their name: `University of Leeds`, `Bank of England`; and the
 * small words inside personal names of many languages.
 *
 * source: written out for this project from common usage of English-language news.
 * note: in front of `of` these keep the name together; `Paul of Kentucky` is two names.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const institutions: ReadonlySet<string> = list(`
  academy administration agency alliance archdiocese army assembly association authority bank bar battle bay board bureau
  cape center centre chamber church city coalition college commission committee commonwealth community company confederation
  conference congress convention corporation corps council county court department diocese directorate district embassy
  emirate federation force forces forum foundation front fund government group guard gulf high house houses institute
  institution isle kingdom knights league library ministry minister mission mount movement museum nations office
  organisation organization parliament party people port province republic school secretariat senate service services
  society speaker state states statue strait summit supreme territory treaty tribunal union university village`);

/** Bodies whose letters are a word of grammar when written small: `the WHO said`. As written. */
export const bodiesInCapitals: ReadonlySet<string> = list('WHO');

export const nameParticles: ReadonlySet<string> = list(`
  al el ul ud ur ad as-s bin ibn ben bint abu abd de del della dela der den di da das do dos du la le van von vom zu zum
  ter ten y e af av na o'`);

/** Bodies that news sets before the name of who heads them, as a title: `National Intelligence Service Tomas Reil`. */
export const bodiesBeforeNames: ReadonlySet<string> = list(
  'service agency council ministry department committee commission organization organisation corps',
);
