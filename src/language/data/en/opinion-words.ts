/**
 * Words of opinion that are not loaded: what somebody finds, thinks or feels, in plain words.
 *
 * source: weak subjectives as Wilson, Wiebe & Hoffmann (2005) define them, and private states (Quirk et al. 1985, § 20.29),
 *   written out for this project.
 * note: dictionary forms. They raise the subjectivity of a text and are no loaded words.
 */
export const opinionWords: ReadonlySet<string> = new Set(
  `think believe feel hope wish want prefer like dislike enjoy expect seem appear look sound assume suppose consider deem regard
  opinion view perspective impression sense belief feeling doubt wonder guess imagine
  important significant meaningful major minor key crucial essential necessary useful useless interesting fascinating boring
  nice pleasant unpleasant happy unhappy easy hard simple complicated clear unclear strange odd unusual familiar remarkable
  attractive charming comfortable convenient curious delicate desirable promising hopeful hopeless lucky unlucky fortunate
  unfortunate likely unlikely possible impossible ideal adequate suitable appropriate inappropriate right wrong better
  worthwhile sensitive serious difficult ambitious careful careless cautious creative dull exciting favorite favourite
  generous gentle great helpful ordinary particular pretty quiet quite rather really relevant special strong sure tired
  true typical valuable weak willing wonderful deserve matter ought perhaps maybe probably hopefully sadly luckily fortunately
  unfortunately interestingly importantly frankly honestly personally apparently arguably clearly surely naturally
  too enough almost nearly barely hardly fairly pretty somewhat`.split(/\s+/u),
);
