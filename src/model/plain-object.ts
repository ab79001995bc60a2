/** Fields by their names, as JSON and YAML have them. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** True for an object that is neither null nor a list. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
