/** Margins, counts, dates, splits, ages and editions in many ways of telling them: wrong ones, and sound ones. */
import { describe, expect, test } from 'vitest';
import { check, extract } from '../../src/index.js';

const found = (text: string): string[] => {
  const draft = `Harbour Open\n12 May 2025\n${text}`;
  return check(extract(draft), { text: draft }).map(({ rule }) => rule);
};

/** Each with its one error, and the rule that finds it. */
const wrong: readonly (readonly [string, string])[] = [
  ['Ada Roe won the women’s 800m in 2:03.10, two tenths ahead of Una Orr (2:03.80).', 'check/margin'],
  ['Ada Roe won the women’s 800m in 2:03.10, with Una Orr 1.2 seconds back in 2:03.80.', 'check/margin'],
  ['Ada Roe beat Una Orr by three hundredths of a second in the women’s 100m, 11.31 to 11.43.', 'check/margin'],
  ['Ada Roe won the women’s 100m in 11.31, just two hundredths ahead of Una Orr, who ran 11.43.', 'check/margin'],
  ['Ada Roe won the women’s long jump with 6.71m, a centimetre better than Una Orr (6.61m).', 'check/margin'],
  ['Ada Roe won the women’s long jump by 12 centimetres with 6.71m. Una Orr was second with 6.61m.', 'check/margin'],
  [
    'Ada Roe clocked 33:10 in the women’s 10km, finishing more than a minute ahead of Una Orr in 33:52.',
    'check/margin',
  ],
  [
    'Pim Venn won the men’s marathon in 2:10:04 and Sal Arkin was 16 seconds behind in second in 2:11:20.',
    'check/margin',
  ],
  [
    'Pim Venn won the men’s marathon in 2:10:04. Sal Arkin finished second in 2:11:20, two minutes 16 seconds adrift.',
    'check/margin',
  ],
  ['Pim Venn won the men’s 1500m in 3:41.10 from Sal Arkin (3:41.22), the gap just 0.02 seconds.', 'check/margin'],
  ['Only 0.02 seconds separated Pim Venn (3:41.10) and Sal Arkin (3:41.22) in the men’s 1500m.', 'check/margin'],
  [
    'Pim Venn won the men’s 1500m in 3:41.10. He had 2.12 seconds to spare over Sal Arkin, who ran 3:41.22.',
    'check/margin',
  ],
  [
    'Pim Venn won the men’s 1500m in 3:41.10, a comfortable five-second victory over Sal Arkin, second in 3:42.50.',
    'check/margin',
  ],
  [
    'Pim Venn won the men’s 1500m in 3:41.10, his winning margin 1.40 seconds over Sal Arkin, second in 3:42.60.',
    'check/margin',
  ],
  [
    'Pim Venn set a national record of 3:31.10 in the men’s 1500m, taking 0.36 off the old mark of 3:31.36.',
    'check/record-margin',
  ],
  [
    'Pim Venn set a national record of 3:31.10 in the men’s 1500m, improving his own mark of 3:31.36 by 0.36 seconds.',
    'check/record-margin',
  ],
  [
    'Pim Venn ran 3:31.10 in the men’s 1500m, cutting almost two seconds from the national record of 3:31.36.',
    'check/record-margin',
  ],
  ['Pim Venn smashed the course record of 29:31 when he won the men’s 10km in 29:45.', 'check/record-not-beaten'],
  [
    'Pim Venn ran a personal best of 29:45 to win the men’s 10km. His previous best was 29:31.',
    'check/record-not-beaten',
  ],
  [
    'Pim Venn ran a personal best of 29:45 to win the men’s 10km, his old best 29:31 from Harrow.',
    'check/record-not-beaten',
  ],
  [
    'Pim Venn won the men’s 10km in 29:45, a course record that beat the 29:31 run by Sal Arkin in 2011.',
    'check/record-not-beaten',
  ],
  [
    'Ada Roe won the women’s half marathon in 1:10:30 after going through 10km in 33:10 and 15km in 30:10.',
    'check/splits-in-order',
  ],
  ['Ada Roe won the women’s marathon in 2:26:30. She reached halfway in 2:30:10.', 'check/split-after-finish'],
  ['Ada Roe won the women’s marathon in 2:26:30, passing 35km at 2:31:02.', 'check/split-after-finish'],
  ['Ada Roe won the women’s half marathon in 1:10:30. She averaged 5:52 a mile.', 'check/pace'],
  ['Ada Roe won the women’s 5K in 16:30, an average of 5:59 per mile.', 'check/pace'],
  ['Ada Roe won the women’s marathon in 2:26:30 with splits of 72:10 and 75:20.', 'check/halves'],
  ['Ada Roe, Jo Brel and Una Orr finished first and third respectively in the women’s 800m.', 'check/respectively'],
  ['Ada Roe and Una Orr ran 2:03.10, 2:03.80 and 2:04.10 respectively in the women’s 800m.', 'check/respectively'],
  ['Three Irish women, Ada Roe and Una Orr, reached the final of the 800m.', 'check/named-count'],
  ['The trio of Ada Roe and Una Orr reached the final of the women’s 800m.', 'check/named-count'],
  ['Four Harriers ran the women’s 10km: Ada Roe, Una Orr and Jo Brel.', 'check/named-count'],
  ['Four Harriers – Ada Roe, Una Orr, and Jo Brel – ran the women’s 10km.', 'check/named-count'],
  ['Harrow won six medals, two gold, two silver and one bronze.', 'check/medal-count'],
  ['Ada Roe won the women’s 800m in 2:03.10 on Friday 10 May.', 'check/weekday'],
  ['Ada Roe won the women’s 800m in 2:03.10 on Saturday May 11.', 'check/weekday'],
  ['Ada Roe won the women’s 800m in 2:03.10 on May 21.', 'check/after-publication'],
  ['The next race is on Sunday 17 May.', 'check/weekday'],
  ['Ada Roe, 24, won the women’s 800m in 2:03.10. The 26-year-old Roe was pleased.', 'check/age'],
  ['The 24-year-old Ada Roe won the women’s 800m in 2:03.10. Roe, aged 25, was pleased.', 'check/age'],
  ['Born in 1990, Ada Roe, 24, won the women’s 800m in 2:03.10.', 'check/age'],
  ['Ada Roe, who was born in 2000, won the women’s 800m in 2:03.10. The 29-year-old was pleased.', 'check/age'],
  ['The 51st Harbour Marathon was won by Ada Roe in 2:26:30. It was the 52nd edition of the race.', 'check/edition'],
  [
    'Ada Roe won the women’s race of the 51st Harbour Marathon in 2:26:30. There were 412 finishers in the 50th running of the event.',
    'check/edition',
  ],
  [
    'Ada Roe won the Harbour Mile in 4:40.10 for the third year in a row, after her wins in 2022 and 2024.',
    'check/nth-time',
  ],
  ['Ada Roe, the winner in 2021, 2022 and 2024, won the Harbour Mile for the third time in 4:40.10.', 'check/nth-time'],
  ['Ada Roe won the Harbour Mile in 4:40.10, her fourth win after 2021 and 2023.', 'check/nth-time'],
  ['It was the club’s first title for 12 years, since 2009.', 'check/years-since'],
  ['The record had stood for 20 years since Una Orr ran 4:39.10 in 1995.', 'check/years-since'],
  ['Roe broke the 20-year-old record of Una Orr, set in 1995.', 'check/years-since'],
  ['Harrow beat Brinley by 12 points, 112-102.', 'check/score-margin'],
  ['Harrow won 112-102, a margin of 12 points.', 'check/score-margin'],
  [
    'Ada Roe ran 4:22.45 in the women’s mile for a national record, improving the 4:21.60 that Una Orr ran in 1985.',
    'check/record-not-beaten',
  ],
];

/** What looks like one and is none. */
const sound: readonly string[] = [
  'Ada Roe won the women’s long jump by ten centimetres with 6.71m. Una Orr was second with 6.61m.',
  'Ada Roe clocked 33:10 in the women’s 10km, finishing more than half a minute ahead of Una Orr in 33:52.',
  'Pim Venn won the men’s marathon in 2:10:04 and Sal Arkin was 76 seconds behind in second in 2:11:20.',
  'Pim Venn won the men’s marathon in 2:10:04. Sal Arkin finished second in 2:11:20, one minute 16 seconds adrift.',
  'Pim Venn ran 3:31.10 in the men’s 1500m, 0.26 inside the previous record of 3:31.36.',
  'Jo Brel won the women’s discus with 61.20m, adding 1.10m to her previous best of 60.10m.',
  'Pim Venn won the men’s 10km in 29:31, a course record that beat the 29:45 run by Sal Arkin in 2011.',
  'Ada Roe won the women’s half marathon in 1:10:30, averaging 5:22 per mile.',
  'Ada Roe won the women’s 800m in 2:03.10 on Saturday, May 10.',
  'The next race is on Saturday 17 May.',
  'Pim Venn won the men’s 10 miles in a chip time of 49:47, although the clock read 49:49, almost a minute clear of Sal Arkin, second in 50:41.',
  'Ada Roe won the women’s marathon in 2:25.51, 16 seconds ahead of Una Orr, who ran 2:26.07.',
  'Ada Roe won the women’s marathon in 2:25.51, with Una Orr second in 2:26.07 and Jo Brel a minute further back in third.',
  'Jo Brel and Una Orr both cleared 1.88m in the women’s high jump, Brel winning on countback with Sal Pask third on 1.84m, four centimetres behind.',
  'Pim Venn won the men’s 800m in 1:44.10 after pacemaker Sal Arkin had led through 400m in 50.2 and 600m in 1:16.9 before stepping off.',
  'Ada Roe, who was 40 seconds down at halfway, won the women’s marathon in 2:25:51 by 12 seconds from Una Orr in 2:26:03.',
  'Una Orr led by 30 seconds with a lap to go, but Ada Roe won the women’s 10,000m in 31:02.10 to Orr’s 31:04.00.',
  'Ada Roe won the women’s 800m in 2:03.10. Last year she beat Una Orr by 12 seconds, and Orr was second again in 2:03.80.',
  'Ada Roe ran 2:03.10 to win the women’s 800m, three seconds inside the qualifying time of 2:06.00.',
  'Ada Roe ran 2:03.10 to win the women’s 800m, more than two seconds quicker than her heat of 2:05.40.',
  'Ada Roe won the women’s 1500m in 4:03.10, two seconds outside her best, with Una Orr second in 4:05.80.',
  'Ada Roe took five seconds off her best to win the women’s 1500m in 4:03.10 from Una Orr (4:05.80).',
  'Ada Roe broke the course record of 33:10 for the women’s 10km with 33:02. The men’s record of 28:10 survived as Pim Venn won in 29:31.',
  'Ada Roe broke her own record of 33:10 for the women’s 10km with 33:02, having run 33:40 in the heat.',
  'Una Orr, who broke the 2:30 barrier in 2019, finished third in the women’s marathon in 2:31:10.',
  'Pim Venn broke four minutes for the mile at last, winning in 3:59.10.',
  'Pim Venn was beaten by Sal Arkin by a point, 101-100, in the team event, having run 10.52 in the 100m.',
  'Harrow won by six points on 112 with Brinley on 106 and Cale 98-94 behind.',
  'Ada Roe won the women’s half marathon in 1:10:30, reaching 10km in 33:10 and 15km in 50:02. Una Orr, second in 1:11:02, passed 10km in 33:30 and 5km in 16:30.',
  'Ada Roe won the women’s half marathon in 1:10:30. She ran the first 5km in 16:40 and the last 5km in 16:20.',
  'Ada Roe, who ran 10km in 31:50 last month and 5km in 15:20, won the half marathon in 1:10:30.',
  'The women’s marathon went to Ada Roe in 2:26:30 from Una Orr. At halfway, reached in 72:50, there were ten together, and the men were through in 64:10.',
  'The last man home, Sal Arkin, passed halfway in 2:45:00 and finished in 5:58:20. Pim Venn won the men’s marathon in 2:12:10.',
  'Ada Roe won the women’s 10K in 33:10 (5:20 pace), her second mile in 5:02.',
  'Ada Roe won the women’s 10K in 33:10, closing at 4:58 pace.',
  'Ada Roe and Una Orr, of Harrow and Brinley respectively, finished first and second in the women’s 800m.',
  'Ada Roe won the 800m and 1500m in 2:03.10 and 4:10.22 respectively.',
  'Ada Roe, Una Orr and Jo Brel won the 100m, 200m and 400m in 11.50, 23.40 and 52.10 respectively.',
  'Sisters Ada and Una Roe finished third and fourth respectively in the women’s 800m.',
  'Three Harriers, Ada Roe, Una Orr and Jo Brel, ran the women’s 10km.',
  'Two Irish runners, Ada Roe and Una Orr, and one Dane, Jo Brel, made the final of the women’s 800m.',
  'Three Kenyans, led by Ada Roe and Una Orr, made the final.',
  'Two Kenyans, Ada Roe and Una Orr, Ethiopia’s Jo Brel and the Dane Kim Sund made the final.',
  'Five Ethiopians, two Kenyans: Ada Roe had company in the women’s 5000m, which she won in 15:01.10.',
  'The duo, Ada Roe and Una Orr, were joined by Jo Brel and won the team race.',
  'The quartet of Ada Roe, Una Orr, Jo Brel and Dana Pask won the 4x400m in 3:31.10.',
  'The trio of Ada Roe, Una Orr of Brinley, and Jo Brel won the team race.',
  'Twins Ada and Una Roe and the pair of Jo Brel and Kim Sund made the final.',
  'Harrow won five medals, two of them gold, and Brinley three: a gold and two silvers.',
  'Harrow won five medals, including a gold and two silvers.',
  'Ada Roe won the women’s 800m in 2:03.10 on Saturday 10 May. She won on Sunday 12 May last year.',
  'Entries close on Friday 30 May, and the race on Sunday 8 June starts at 9am.',
  'Ada Roe won the women’s mile on Saturday 10 and Sunday 11 May.',
  'Ada Roe won the women’s mile in 4:40.10. Roe, who won on 3 August 2019 and on 21 December 2024, will run on May 24.',
  'Registration opens on 20 May for the 19th Harbour Open. The 18th Harbour Open was won by Ada Roe in 33:10.',
  'The 18th Harbour Open was won by Ada Roe in 33:10. She also won the 5th Harrow Open and the 17th Harbour Open last year.',
  'Ada Roe, 24, won the women’s 800m in 2:03.10 from the 19-year-old Una Orr and Jo Brel, 31.',
  'Ada Roe, 24, won the women’s 800m in 2:03.10. The 19-year-old Una Orr was second and the 31-year-old Jo Brel third.',
  'Ada Roe, 24, beat Una Orr in the women’s 800m. The 19-year-old was second in 2:04.10.',
  'Ada Roe, 24, was 19 when she first won. As an 18-year-old Roe ran 2:10.',
  'Ada Roe, 14, was the first girl home; Una Orr, 12, was second. Ada Roe, 14th overall, ran 20:10.',
  'Ada Roe, 24, won the W35 race; Una Orr, 45, took the W45 prize.',
  'It was her third victory of the season after a slow start in Harrow and Brinley.',
  'It was her fifth title after the birth of her daughter and a fall in Oslo and Rome.',
  'Ada Roe won for the third time, and Una Orr, the winner in 2019, was second in 33:30.',
  'Ada Roe won for the third time. Una Orr, successful in 2019 and 2021 and 2023, was second in 33:30.',
  'Ada Roe won her third title in a row after finishing second in 2019 and 2021.',
  'The record had stood for 20 years since 2005, and the course has been the same since 1998.',
  'It was the first home win for 12 years. The race has been held since 1976.',
  'Roe broke the 30-year-old record of Una Orr, set in 1995. The 30-year-old Jo Brel was second.',
  'A 12-year wait is over for Harrow, who had not won since 2013. It was Brinley’s first defeat since 2019.',
  'Ada Roe won the women’s 100m in 11.31 (+0.4), 0.02 ahead of Una Orr in 11.33.',
  'Ada Roe won the women’s 100m in 11.31 and Una Orr was given the same time, two hundredths ahead of Jo Brel (11.33).',
  'Ada Roe won the women’s javelin with 61.20m, more than two metres clear of Una Orr (58.90m) with Jo Brel a further 20 centimetres back on 58.70m.',
  'Pim Venn won the men’s 50km walk in 3:52:10, leading by two minutes at 20km and four at 40km; Sal Arkin was second in 3:53:02.',
  'Pim Venn won the men’s marathon in 2:10:04, two seconds faster than in 2019, when Sal Arkin, second this time in 2:11:20, won.',
  'Pim Venn won the first leg by 12 seconds and the men’s series by a minute from Sal Arkin, second in 30:12 to his 30:01.',
  'Pim Venn took the men’s 5000m in 13:40.10, a second after the women had finished. Sal Arkin was second in 13:45.10.',
  'Pim Venn fell 20 metres from the line and lost by half a second to Sal Arkin, who won the men’s 5000m in 13:40.10 to Venn’s 13:40.60.',
  'Sal Arkin finished 12 seconds ahead of Pim Venn on Friday, but Venn won the men’s 5000m on Sunday in 13:40.10 with Arkin second in 13:41.00.',
];

describe('an error in words', () => {
  test.each(wrong)('%s', (text, rule) => {
    expect(found(text)).toEqual([rule]);
  });
});

describe('sound words', () => {
  test.each(sound)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
