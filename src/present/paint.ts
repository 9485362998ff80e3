/** The parts of what is printed that a terminal may show in a colour of their own. */
export type Part =
  | 'article'
  | 'meeting'
  | 'race'
  | 'first'
  | 'aside'
  | 'place'
  | 'error'
  | 'warning'
  | 'info'
  | 'against'
  | 'gutter';

/** Colours a piece of text as the part that it is. */
export type Paint = (part: Part, text: string) => string;

/** No colours: for files, pipes and whoever asked for none. */
export const plain: Paint = (_, text) => text;
