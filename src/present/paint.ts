/** The parts of a table that a terminal may show in a colour of their own. */
type Part = 'article' | 'meeting' | 'race' | 'first' | 'aside';

/** Colours a piece of text as the part of the table that it is. */
export type Paint = (part: Part, text: string) => string;

/** No colours: for files, pipes and whoever asked for none. */
export const plain: Paint = (_, text) => text;
