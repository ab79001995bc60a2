/**
 * Version of the written documents. Raised whenever a field changes its meaning or goes; adding a field does not
 * raise it. In a file of its own, so that a command can write it without loading the schema library.
 */
export const SCHEMA_VERSION = 1;
