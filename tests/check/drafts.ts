/**
 * Sound articles of the corpus with one error each, put in by hand in the way that errors get into newspapers: a figure
 * typed twice or the wrong way round, a place that was not changed with the others, a headline written from memory. What
 * is to be found was written down before it was looked for.
 */

export interface Draft {
  /** The article's file in `corpus/`, without its ending. */
  article: string;
  /** Words that stand in the article once, and what the draft has in their stead. */
  replace: readonly [string, string];
  /**
   * The rule, and the words of both sides. The words in brackets are those that the finding must show; what stands round
   * them tells where in the draft they are.
   */
  finds: { rule: string; claim: string; against: string };
}

export const drafts: readonly Draft[] = [
  {
    article: 't02-london-british-broadcaster',
    replace: ['Tsion Worku third in 1:57.35', 'Tsion Worku second in 1:57.35'],
    finds: {
      rule: 'check/two-in-one-place',
      claim: 'Worku [second] in 1:57.35',
      against: 'was [second] in 1:57.01',
    },
  },
  {
    article: 'bay-city-marathon-2009',
    replace: ['2. Kimosop (Kenya) 2:08:20', '2. Kimosop (Kenya) 2:08:02'],
    finds: {
      rule: 'check/two-marks-of-one',
      claim: 'Kimosop (Kenya) [2:08:02]',
      against: 'second in [2:08:20]',
    },
  },
  {
    article: 'trieste-marathon-release-2025',
    replace: ['3. Ibrahim Salah Nour (BRN)', '3. Ibrahim Salah Nour (BRU)'],
    finds: {
      rule: 'check/two-nations',
      claim: 'Salah Nour ([BRU])',
      against: "[Bahrain]'s Ibrahim",
    },
  },
];
