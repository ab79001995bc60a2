/** Names that a record may give to each field, the first that holds something counts. */
export const FIELD_ALIASES = {
  id: ['id'],
  title: ['title'],
  text: ['text', 'body', 'content', 'maintext'],
  date: ['date', 'publishedat', 'published', 'date_publish'],
  publisher: ['publisher', 'source', 'outlet'],
  credit: ['credit'],
  url: ['url'],
  author: ['author'],
  language: ['language'],
  sentences: ['sentences'],
} as const satisfies Record<string, readonly string[]>;

export type FieldName = keyof typeof FIELD_ALIASES;

/** Our field to the name that the records use: `{text: 'content', title: 'head'}`. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>;

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELD_ALIASES, name);
