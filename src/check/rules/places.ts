/** Places that two people, or nobody, can have. */
import type { CheckRule } from '../rule.js';

export const twoInOnePlace: CheckRule = {
  name: 'check/two-in-one-place',
  finds: 'two athletes in one place of one race without a word for a tie',
  severity: 'warning',
  examples: [
    {
      text: 'In the women’s 800m Jo Brel was third in 2:03.10. Una Orr was third in 2:03.55.',
      finds: [{ claim: 'was third', against: 'was third' }],
    },
    { text: 'In the women’s 800m Jo Brel and Una Orr shared third place in 2:03.10.', finds: [] },
    { text: 'Jo Brel was third in the women’s 800m and Una Orr third in the women’s 1500m.', finds: [] },
  ],
  *check({ report }) {
    for (const { rule, message, claim, against } of report.findings)
      if (rule === 'place/contested') yield { message, claim, against };
  },
};
