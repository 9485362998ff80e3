import { expect, it } from 'vitest';
import { withPlainSigns } from '../../plain-signs.js';
import { findMarks } from './find.js';

const found = (text: string) => findMarks(withPlainSigns(text), 0, text.length);

/** Numbers that are neither marks nor gaps. */
const NOT_FOUND = [
  'starts at 7.40pm',
  'at 10.30am',
  'from 8 a.m.',
  'at 8:15 AM',
  'posted 15:00 (local time)',
  'the 19:40 start',
  'on 13.09.24',
  '12/10/2025',
  '13.09.2024',
  'won €1,184',
  'a $50,000 prize',
  'Sh6.2 million',
  'N2m',
  'R120 000',
  'R$ 60,000',
  'Rs 2.5 lakh',
  '68.4%',
  '70 per cent',
  '15.5C heat',
  '15C',
  'in 2024',
  'the 1990s',
  'in her 30s',
  'the 10th',
  'aged 23',
  'a 23-year-old',
  'the 5000m',
  'over 10,000m',
  'the 1,500 metres',
  'the 800m',
  'a 10km race',
  '4x400m',
  '3,450m of climbing',
  'the 21km',
  'wind +0.6',
  '(-0.4m/s)',
  'a 1.3m/s',
  '(1.9m/s)',
  '(+0.8)',
  '1.3mps',
  'a 2.6 tailwind',
  'a 1.1 headwind',
  'wind 1.2',
  'two golds and a second place',
  'a second title',
  'won 6-4',
  'a 4-2 vote',
  'a sub-3:50 mile',
  'at 3:24/km',
  '6:11 pace',
  'the four-minute mile',
  '24 hours',
  '4.5 million',
  'a 60m hurdles',
  'a three-minute video',
  '10 000m',
  'the 110m hurdles',
  'a 15-second PB',
  '40 minutes ago',
  'T54',
  'in 1:30 per km',
  '2025-09-14',
  '10.000m',
  '1.500m',
  'a 2:1 win',
  'June 6, 2027, 16:05',
  '2027-03-08 17:26:31',
  'two second places',
  '4 min read',
  'by 40 metres',
];

it.each(NOT_FOUND)('finds nothing in: %s', (text) => {
  expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

it('finds several, sorted', () => {
  const text = 'Orr won 27:11.82 to 27:12.30 from Brel, two seconds clear of Venn (27:14.9).';
  expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '27:11.82',
    '27:12.30',
    'two seconds',
    '27:14.9',
  ]);
});

it('stays within its bounds', () => {
  const text = '27:11.82 and 27:12.30';
  expect(findMarks(text, 9, text.length)).toHaveLength(1);
  expect(findMarks(text, 0, 10)).toHaveLength(1);
});

it('takes time linear in the length', () => {
  const text =
    '1 '.repeat(50_000) + '1:'.repeat(50_000) + '9'.repeat(50_000) + 'one '.repeat(30_000) + "1'".repeat(50_000);
  const started = performance.now();
  found(text);
  expect(performance.now() - started).toBeLessThan(2000);
});
