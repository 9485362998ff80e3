/** The version of what a batch writes: it grows when a key, a column or its type changes. */
export const SCHEMA = 1;
