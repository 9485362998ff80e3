import { describe, expect, it } from 'vitest';
import { findMarks, markFor, markPlus, quantityOf } from './marks.js';

const found = (text: string) => findMarks(text, 0, text.length);

/** A text with its mention in square brackets, the event and the mark; `null`: a mention without a plausible reading. */
const READ: [text: string, event: string | null, mark: string | null][] = [
  ['ran [8:06.90] to win', '3000SC', '8:06.90'],
  ['in [8 min 6.90]', '3000SC', '8:06.90'],
  ['in [four minutes 14.74 seconds].', 'MILE', '4:14.74'],
  ['in [two hours, four minutes and nine seconds] on', 'MAR', '2:04:09'],
  ['in [two hours 7 minutes and 41 seconds]', 'MAR', '2:07:41'],
  ['clocked [2h 05:19] there', 'MAR', '2:05:19'],
  ['clocked [2h07:41]', 'MAR', '2:07:41'],
  [`clocked [2h05'19"]`, 'MAR', '2:05:19'],
  ['in [59min 12]', 'HM', '59:12'],
  ['[2hrs:07m:41secs]', 'MAR', '2:07:41'],
  ['[2hr 7min 41sec]', 'MAR', '2:07:41'],
  ['won in [10.03 seconds].', '100', '10.03'],
  ['in [9.95secs]', '100', '9.95'],
  ['in [12.94s],', '110H', '12.94'],
  ['in [41.23]', '10K', '41:23'],
  ['in [2.58.17]', 'MAR', '2:58:17'],
  ['in [28.29.42]', '10000', '28:29.42'],
  ['in [8.41.30]', '3000', '8:41.30'],
  ['in [1.51.37s]', '800', '1:51.37'],
  ['in [12"84]', '100H', '12.84'],
  ['with a leap of [13-3].', 'PV', '4.04'],
  ['a best of [35 feet, two inches].', 'TJ', '10.72'],
  ['he cleared [6-8] twice', 'HJ', '2.03'],
  ['a jump of [5-ft., 7 3/4-in.] there', 'HJ', '1.72'],
  [`cleared [4.15 meters/13' 7.25"] in the`, 'PV', '4.15'],
  ["in [12''84]", '100H', '12.84'],
  [`in [4'14"74]`, 'MILE', '4:14.74'],
  ['in [14:32,93]', '5000', '14:32.93'],
  ['in [7 min 50:10sec]', '3000', '7:50.10'],
  ['in [1hr 32]', 'HM', '1:32:00'],
  ['in [1h47]', 'HM', '1:47:00'],
  ['in [1hr 49m 50]', 'HM', '1:49:50'],
  ['in [15 minutes 58 seconds]', '5K', '15:58'],
  ['in [4 mins 27.90 secs]', 'MILE', '4:27.90'],
  ['in [31 mins dead]', 'MR', '31:00'],
  ['in [5h 12m 40s]', 'TRAIL', '5:12:40'],
  ['in [5h 21m flat]', 'TRAIL', '5:21:00'],
  ['in [20 minutes, 8 seconds]', 'ROAD', '20:08'],
  ['in [8 minutes, 40.15 seconds],', '3000', '8:40.15'],
  ['in [1m 56.74s]', '800', '1:56.74'],
  ['in [1 minute 58.98 seconds]', '800', '1:58.98'],
  ['in [an hour and 48 seconds]', 'HM', '1:00:48'],
  ['in [36m 41s]', '10K', '36:41'],
  ['in [12 minutes, 38 seconds and 52 microseconds]', '5000', '12:38.52'],
  ['in [1:12.46]', 'HM', '1:12:46'],
  ['in [1:12.46]', 'MILE', null],
  ['in [4:12.46]', 'MILE', '4:12.46'],
  ['in [61:40]', 'HM', '1:01:40'],
  ['in [62:15]', 'HM', '1:02:15'],
  ['in [63:12.8]', 'HM', '1:03:12.8'],
  ['in [53:16]', '400', '53.16'],
  ['in [13:94]', '110H', '13.94'],
  ['in [7:41:52]', '3000', '7:41.52'],
  ['in [2.11]', 'MAR', '2:11:00'],
  ['in [15.58]', '5K', '15:58'],
  ['in [2:47]', 'MAR', '2:47:00'],
  ['in [23.30]', '400H', null],
  ['in [24.8]', '200', '24.8'],
  ['in [2:16:05 seconds]', 'MAR', '2:16:05'],
  ['in [34:10.6 secs]', '10000', '34:10.6'],
  ['in [29:40 mins]', '10K', '29:40'],
  ['in [16:48:30 min]', '5000', '16:48.30'],
  ['in [1; 46.20]', '800', '1:46.20'],
  ['in [1::25:09]', 'HM', '1:25:09'],
  ['in [05:21:30]', 'TRAIL', '5:21:30'],
  ['in [0:29:18]', '10K', '29:18'],
  ['in [7:4418]', '3000', '7:44.18'],
  ['in [29:4.07]', '10000', '29:04.07'],
  ['in [36:.10.2]', '10000', '36:10.2'],
  ['in [1: 59.40]', '800', '1:59.40'],
  ['in [3:min 31.60sec]', '1500', '3:31.60'],
  ['in [21.40.00]', '5K', '21:40'],
  ['in [61.20]', '400H', '1:01.20'],
  ['in [5:38]', 'TRAIL', '5:38:00'],
  ['in [46:57]', 'TRAIL', '46:57'],
  ['in [1:05.36]', '500', '1:05.36'],
  ['threw [66.60m]', 'DT', '66.60'],
  ['threw [66.60 metres].', 'DT', '66.60'],
  ['a [47.80-metres] effort', 'DT', '47.80'],
  ['over [2m 36cm]', 'HJ', '2.36'],
  ['over [1m52cm]', 'HJ', '1.52'],
  ['over [1m52]', 'HJ', '1.52'],
  ['leapt [5.46]', 'LJ', '5.46'],
  ['cleared [1.8m]', 'HJ', '1.80'],
  ['threw [67m]', 'HT', '67.00'],
  ['with [16m]', 'SP', '16.00'],
  [`[61' 9 1/2"]`, 'SP', '18.83'],
  [`[15' 9"] vault`, 'PV', '4.80'],
  [`[40' 2 3/4"]`, 'TJ', '12.26'],
  ['went [10-11 3/4]', 'PV', '3.35'],
  ['cleared [6 feet 4 3/4 inches]', 'HJ', '1.95'],
  ['cleared [6ft 4¾in]', 'HJ', '1.95'],
  ['first in the long jump at [17 feet, four inches]', 'LJ', '5.28'],
  ['won the high jump ([6-4])', 'HJ', '1.93'],
  ['Jo Roe, pole vault, [8-6]', 'PV', '2.59'],
  ['cleared [6-4¾]', 'HJ', '1.95'],
  ['threw [198-3].', 'DT', '60.43'],
  ['threw [168-5 (51.33m)] to', 'JT', '51.33'],
  ['leapt [24-6 (7.47)]', 'LJ', '7.47'],
  ['threw [51.33m (168-5)]', 'JT', '51.33'],
  ['covered [268.114km]', 'ULTRA', '268114.00'],
  ['with [4,812 points].', 'HEP', '4812'],
  ['with [6563 points]', 'DEC', '6563'],
  ['with [5911pts]', 'HEP', '5911'],
  ['a [5,911-point] score', 'HEP', '5911'],
  ['with [62.5 points]', null, '62.5'],
  ['ran [14:32.93]', null, '14:32.93'],
  ['threw [61.30m]', null, '61.30'],
  ['a leap of [6.63] then', null, null],
  ['(gold, [3:29.40])', '1500', '3:29.40'],
  ['Brel [9.05.2]', '3000', '9:05.2'],
  ['- [27:46.15] - PB', '10000', '27:46.15'],
  ['Asha Venn (Hlt) [44 min 12 sec];', '10K', '44:12'],
  ['[3 hours 2 minutes]', 'MAR', '3:02:00'],
  ['in [2:04:51.3]', 'MAR', '2:04:51.3'],
  ['at [11.13.44].', '3000SC', '11:13.44'],
];

/** A gap in square brackets and what it amounts to. */
const GAPS: [text: string, amount: number, unit: 's' | 'm'][] = [
  ['won by [0.16]', 0.16, 's'],
  ['[two seconds] behind', 2, 's'],
  ['[20 seconds] clear', 20, 's'],
  ['[11 seconds] further back', 11, 's'],
  ['by [0.13 seconds]', 0.13, 's'],
  ['[35 seconds], she', 35, 's'],
  ['by [35 centimetres]', 0.35, 'm'],
  ['[3cm] further', 0.03, 'm'],
  ['by [three hundredths of a second]', 0.03, 's'],
  ['by [two-hundredths]', 0.02, 's'],
  ['by [six-thousandths] of', 0.006, 's'],
  ['by [0.04secs]', 0.04, 's'],
  ['[.04 of a second]', 0.04, 's'],
  ['just [a second] back', 1, 's'],
  ['[a tenth of a second] down', 0.1, 's'],
  ['a [12-second] lead', 12, 's'],
  ['[a minute] adrift', 60, 's'],
  ['[1:05] behind', 65, 's'],
  ['by [40 metres]', 40, 'm'],
  ['[20 metres] clear', 20, 'm'],
  ['[half a second] back', 0.5, 's'],
  ['[forty-two seconds] later', 42, 's'],
  ['[seven seconds] and', 7, 's'],
];

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
];

describe('findMarks and markFor', () => {
  it.each(READ)('%s as %s is %s', (marked, event, mark) => {
    const text = marked.replace(/[[\]]/g, '');
    const mentions = found(text);
    const wanted = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([wanted]);
    expect(markFor(mentions[0]!, event, null)?.text ?? null).toBe(mark);
  });

  it.each(GAPS)('%s is a gap of %d %s', (marked, amount, unit) => {
    const text = marked.replace(/[[\]]/g, '');
    const mentions = found(text);
    if (marked.includes('40 metres')) return expect(mentions).toEqual([]);
    expect(mentions.length).toBeGreaterThan(0);
    expect(quantityOf(mentions[0]!)).toEqual({ amount, unit });
  });

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

  it('uses the distance where the code carries none', () => {
    expect(markFor(found('in 1:12.46')[0]!, 'ROAD', 21097)?.text).toBe('1:12:46');
    expect(markFor(found('in 28.14')[0]!, 'XC', 9200)?.text).toBe('28:14');
  });

  it('takes time linear in the length', () => {
    const text =
      '1 '.repeat(50_000) + '1:'.repeat(50_000) + '9'.repeat(50_000) + 'one '.repeat(30_000) + "1'".repeat(50_000);
    const started = performance.now();
    found(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('markPlus', () => {
  const time = (text: string, value: number) => ({ text, value, unit: 's' as const });
  it.each([
    [time('3:29.40', 209.4), 0.16, '3:29.56'],
    [time('2:05:33', 7533), 8, '2:05:41'],
    [time('59:58', 3598), 4, '1:00:02'],
    [time('10.03', 10.03), 0.1, '10.1'],
    [{ text: '8.41', value: 8.41, unit: 'm' as const }, -0.05, '8.36'],
    [{ text: '97', value: 97, unit: 'points' as const }, 12, '109'],
  ])('%o and %d', (mark, gap, text) => {
    expect(markPlus(mark, gap, null).text).toBe(text);
  });
});
