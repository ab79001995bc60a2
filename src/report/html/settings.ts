/**
 * The heaviest so many differences get a note and marks. Only events of dozens of articles have more; a page of all of them
 * would take megabytes, and nobody would read it. The JSON document holds every one.
 */
export const MOST_NOTES = 500;

/** Up to so many articles a text gets a column of its own; more would be too narrow to read, and are stacked. */
export const MOST_COLUMNS = 4;

/** Up to so many articles a table has a column for each; beyond it lists letters. */
export const MOST_TABLE_COLUMNS = 8;
