/** What a capitalised phrase names. `single` is one word that could be a surname, a town or a brand. */
export type NameKind = 'person' | 'single' | 'meeting' | 'venue' | 'body' | 'city' | 'nation';

export interface NameSpan {
  kind: NameKind;
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** For a nation: its code, how the word stands for it, and the sex the word tells. */
  nation?: NationUse;
}

export interface NationUse {
  code: string;
  kinds: ReadonlySet<string>;
  sex?: 'M' | 'W';
}
