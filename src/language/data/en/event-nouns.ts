/**
 * Nouns that tell a deed and look like its verb, dictionary form: `the arrest of the banker`. Those in -ing, -ion, -ment and -al
 * show it by their ending.
 *
 * source: zero derivation (Quirk et al. 1985, § I.43 ff.) and the deverbal nouns of news, written out for this project.
 * note: nouns of what is made or named by the deed (`name`, `list`, `report`) are left out.
 */
export const eventNouns: ReadonlySet<string> = new Set(
  `arrest attack murder assault rape kidnap strike raid siege capture release rescue search seizure defeat dismissal removal
  withdrawal approval denial refusal betrayal burial trial theft death use abuse misuse control collapse closure failure
  sale purchase transfer takeover crackdown arson slaughter massacre torture blockade boycott ban export import launch
  delay repeal review reform rise fall cut increase decrease loss discovery recovery delivery choice defence defense
  pursuit treatment disclosure exposure endorsement award hire sack ouster overthrow rebuke`.split(/\s+/u),
);
