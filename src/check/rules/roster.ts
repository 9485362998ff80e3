/** What a roster says otherwise of the people of an article. */
import type { Verdict } from '../against/index.js';
import type { CheckExample, CheckRule } from '../rule.js';
import { discrepancy } from './official.js';

const ROSTER = `Name,Nation,Born,Club
Ada Roe,IRL,1999-03-07,Fern AC
Jo Brel,GBR,2001-11-30,Hill Harriers`;

const ADA = ROSTER.split('\n')[1] as string;

function rosterRule(
  name: string,
  finds: string,
  subject: Verdict['subject'],
  outcome: Verdict['outcome'],
  severity: CheckRule['severity'],
  examples: readonly CheckExample[],
): CheckRule {
  return {
    name,
    finds,
    severity,
    examples,
    *check({ comparison }) {
      for (const verdict of comparison.verdicts) {
        const { source, who, said, official } = verdict;
        if (source === 'roster' && verdict.subject === subject && verdict.outcome === outcome)
          yield {
            ...discrepancy(verdict, `${who}: the article has ${said}, the roster ${official}`),
            ...(verdict.why === undefined ? {} : { note: verdict.why, severity: 'info' }),
          };
      }
    },
  };
}

export const rosterName = rosterRule(
  'check/roster-name',
  'a name that the roster spells otherwise; only to know where no nation says that it is the same person',
  'name',
  'spelt otherwise',
  'warning',
  [
    {
      text: 'Ada Rowe of Ireland won the women’s 800m in 1:59.80.',
      roster: ROSTER,
      finds: [{ claim: 'Ada Rowe', against: ADA }],
    },
    { text: 'Una Roe won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
    { text: 'Ada Rowe of Kenya won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
    { text: 'A. Roe of Kenya won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
  ],
);

export const rosterNation = rosterRule(
  'check/roster-nation',
  'a nation that is not the roster’s',
  'nation',
  'contradicted',
  'error',
  [
    {
      text: 'Ada Roe of Kenya won the women’s 800m in 1:59.80.',
      roster: ROSTER,
      finds: [{ claim: 'Kenya', against: ADA }],
    },
    { text: 'Ada Roe of Ireland won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
  ],
);

export const rosterAge = rosterRule(
  'check/roster-age',
  'an age that does not follow from the roster’s date of birth and the day of the race',
  'age',
  'contradicted',
  'error',
  [
    {
      text: '14 July 2025\nOn Saturday Ada Roe, 27, won the women’s 800m in 1:59.80.',
      roster: ROSTER,
      finds: [{ claim: '27', against: ADA }],
    },
    { text: '14 July 2025\nOn Saturday Ada Roe, 26, won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
    { text: 'Ada Roe, 27, won the women’s 800m in 1:59.80.', roster: ROSTER, finds: [] },
  ],
);
