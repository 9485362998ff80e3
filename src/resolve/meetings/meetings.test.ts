import { expect, test } from 'vitest';
import { extract } from '../../extract.js';
import { toRows } from '../../report/rows.js';
import { townOfDateline, townOfReporter } from './dateline.js';
import { meetingHeading } from './headings.js';
import { findMeetingNames, sameMeeting } from './names.js';

const rows = (text: string, published?: string) =>
  Object.fromEntries(
    toRows(extract(text, published === undefined ? {} : { published }))
      .filter((row) => row.scope === 'reported')
      .map((row) => [row.athlete, row]),
  );

test.each([
  ['won the 800m at the Ostrava Diamond League meeting on Friday', 'Ostrava Diamond League meeting'],
  ['took the title at the 33rd Maasdijk Loop in Delft', '33rd Maasdijk Loop'],
  ['ran in Sunday’s Wyeford half marathon', 'Wyeford half marathon'],
  ['HE WINS THE LUGG VALLEY FELL RACE', 'LUGG VALLEY FELL RACE'],
  ['at the Old Ridge Round (ORR) fell race', 'Old Ridge Round (ORR) fell race'],
  ['saw the Wye Scouts four-mile race', 'Wye Scouts four-mile race'],
  ['the Harbour Schools Championships', 'Harbour Schools Championships'],
  ['travelled to Wex for the Oakley 10 on Sunday', 'Oakley 10'],
  ['The Thornby 5, a hilly course', 'Thornby 5'],
  ['ran the popular Thornby Seven. All were', 'Thornby Seven'],
  ['at the hilly and windy Oakley 10.5 on Sunday', 'Oakley 10.5'],
  ["At the Oakley '5' on Friday", "Oakley '5'"],
  ['the Oakley mid-week Summer 10km', 'Oakley mid-week Summer 10km'],
])('%s names a meeting', (text, name) => {
  expect(findMeetingNames(text, 0, text.length).map(({ words }) => words)).toEqual([name]);
});

test.each([
  'the senior women raced 10k',
  'in the Half Marathon',
  'Race Three',
  'the final mile',
  'in the Top 10 on Sunday',
  'on the April 10 list',
  'Ada Roe 10 points',
  'A five-mile road race is hard',
])('%s names none', (text) => {
  expect(findMeetingNames(text, 0, text.length)).toEqual([]);
});

test('a title that somebody holds names the meeting only in passing', () => {
  const text = 'the Ostrava Marathon champion led';
  expect(findMeetingNames(text, 0, text.length)[0]?.modifies).toBe(true);
});

test('names of one meeting', () => {
  expect(sameMeeting('14th Linz Grand Prix', 'Linz grand prix')).toBe(true);
  expect(sameMeeting('Wyeford Half Marathon', 'Wyeford parkrun')).toBe(false);
  expect(sameMeeting('Morton Games', 'Cork City Sports')).toBe(false);
});

test.each([
  ['LINZ, Austria, Aug 20 (XP) - A late sprint', 'Linz', 'AUT'],
  ['BRUSSELS 1996-08-23', 'Brussels', undefined],
  ['OTTER CREEK, Ohio - The visitors', 'Otter Creek', undefined],
  ['16 AUG 2026 Report Chorzów, Poland', 'Chorzów', 'POL'],
  ['From our correspondent in Turku', 'Turku', undefined],
  ['KARLSRUHE, Germany, CMC:', 'Karlsruhe', 'GER'],
  ['OSLO, CANA-REUTERS - A late sprint', 'Oslo', undefined],
  [
    'MARLSEY, Wexland - Ada Roe ran away from the rest of a large field to win the 10km on a day of wind and rain here.',
    'Marlsey',
    undefined,
  ],
])('the date line "%s" is of %s', (line, town, country) => {
  const found = townOfDateline(line, 0);
  expect(found?.value).toBe(town);
  expect(found?.country?.value).toBe(country);
});

test.each(['RESULT: the women', 'Men: Anna Holt was ninth', 'Women’s 60m Hurdles - Final', 'HAMMER OVER.'])(
  '"%s" is no date line',
  (line) => {
    expect(townOfDateline(line, 0)).toBeUndefined();
  },
);

test('a title is no meeting of its own, nor is one that is looked ahead to', () => {
  const told = `World Cross Country champion Jo Brel led early, but Una Orr won the women's 5000m in 14:58.20 on Friday.

Brel was second in 15:01.10, a mark inside the standard for August's World Championships in London.`;
  expect(rows(told, '2026-06-14')['Una Orr']).toMatchObject({ meeting: null, city: null, event: '5000' });
});

test.each([
  'Una Orr won the women’s 800m in 1:58.20 in Monaco on Friday.',
  'Orr wins again\n\nAFP | Monaco | Updated: 12-06-2026\n\nUna Orr won the women’s 800m in 1:58.20 on Friday at the season’s last meeting.',
])('a country that is a town: %s', (text) => {
  expect(rows(text, '2026-06-14')['Una Orr']?.city).toBe('Monaco');
});

test.each([
  ['Orr wins in Sheffield\n\nOlympic champion Una Orr took the 800m in 1:58.20. Jo Brel won the 400m.', 'Sheffield'],
  ['Orr storms to Zurich victory\n\nUna Orr took the 800m in 1:58.20. Jo Brel won the 400m.', 'Zurich'],
  ['Orr eyes Zurich gold\n\nUna Orr took the 800m in 1:58.20 on Friday. Jo Brel won the 400m.', null],
  ['Una Orr won the women’s 800m in 1:58.20 in the Swiss city of Lausanne.', 'Lausanne'],
  ['Una Orr won the Great Manchester Run in 31:10.', 'Manchester'],
  ['Una Orr won the women’s 800m in 1:58.20. The British team leave Seville with seven medals.', 'Seville'],
  ['Una Orr won the women’s 800m in 1:58.20 at Crystal Palace in London.', 'London'],
  [
    'Una Orr won the women’s 800m at the trials in Birmingham in 1:58.20 to book her place at the Olympics in Athens.',
    'Birmingham',
  ],
  [
    'Una Orr qualified for the World Championships in Paris with victory in the 800m in Birmingham in 1:58.20.',
    'Birmingham',
  ],
  [
    'Una Orr won the 800m in 1:58.20 in Lausanne to lay down a marker ahead of the World Championships in Paris.',
    'Lausanne',
  ],
])('where it was, not where somebody goes next: %s', (text, city) => {
  expect(rows(text)['Una Orr']).toMatchObject({ place: 1, mark: expect.anything(), city });
});

test('a meeting of another year, told in passing, is not the one that is reported', () => {
  const text = `Una Orr won gold at the European Indoor Championships in Italy, clocking 7.10 over 60m.

Last year, she was not allowed to compete at the Beijing Olympic Games.`;
  expect(rows(text)['Una Orr']).toMatchObject({ meeting: 'European Indoor Championships', city: null });
});

test('a final that is to come is of another day than its heats', () => {
  const told = `Jo Brel won the women's mile in Ostrava on Friday in 4:30.10.

Una Orr qualified for Sunday's final of the women's 200m after winning her heat in 23.10.`;
  expect(rows(told, '2026-06-14')['Una Orr']).toMatchObject({ event: '200', round: 'heat', date: '2026-06-12' });
});

test('the meeting, its town and day', () => {
  const text = `Holt holds on in the rain

Anna Holt of Britain won the women's 800m at the Sunfield Grand Prix in Ostrava on Friday in 1:58.20, ahead of Kenya's Jane Ruto, who had won in Ghent on Wednesday.`;
  const { 'Anna Holt': holt } = rows(text, '2026-06-14');
  expect(holt).toMatchObject({ meeting: 'Sunfield Grand Prix', city: 'Ostrava', date: '2026-06-12' });
});

test.each([
  ['Report: Wye Half, 3 March', 'Wye Half'],
  ['Report: Wye Half decided by Marcus', undefined],
])('%s is the heading of %s', (text, name) => {
  const block = { kind: 'heading' as const, start: 0, end: text.length };
  expect(meetingHeading(text, block, 0)?.name?.words).toBe(name);
});

test('headings put their paragraphs in a meeting each', () => {
  const text = `Weekend round-up

Published 2026-06-15

WYEFORD HALF (Sunday)
Tom Akers was ninth in 1:17:20 and Dee Marsh had 1:40:02.

Lugg Valley Fell Race
Pete Nolan was 14th on Saturday in 52:11.

Parkrun Newark
Hannah Stone was the first woman home in 19:22.`;
  const found = rows(text);
  expect(found['Tom Akers']).toMatchObject({ city: 'Wyeford', date: '2026-06-14', event: 'HM' });
  expect(found['Pete Nolan']).toMatchObject({ meeting: 'Lugg Valley Fell Race', date: '2026-06-13', event: 'MR' });
  expect(found['Hannah Stone']).toMatchObject({ city: 'Newark', event: '5K' });
});

test('a sentence turns to another meeting', () => {
  const text = `Ruto wins again

Jane Ruto won the women's 1500m at the Sunfield Games in Ostrava on Saturday in 4:01.10.

At the Harbour Classic in Oslo, Anna Holt won the women's 1500m in 4:05.33.`;
  const found = rows(text, '2026-06-14');
  expect(found['Jane Ruto']?.city).toBe('Ostrava');
  expect(found['Anna Holt']?.city).toBe('Oslo');
});

test('a meeting of another day is no meeting of the article', () => {
  const text = `Ruto wins again

Jane Ruto won the women's 1500m at the Sunfield Games in Ostrava on Saturday in 4:01.10. She will run at the Harbour Classic in Oslo next week.`;
  expect(extract(text, { published: '2026-06-14' }).meetings.map(({ name }) => name?.value)).toEqual([
    'Sunfield Games',
  ]);
});

test.each([
  'Ada Roe, in Durham, sees a fine run',
  'The meeting was a wet one, writes Ada Roe from Durham.',
  'Ada Roe reports from Durham',
])('the reporter of "%s" is in a town', (line) => {
  expect(townOfReporter(line, 0)?.value).toBe('Durham');
});

test('a meeting that is only looked back or ahead to is not the one told of', () => {
  const text = `Ruto wins again

Jane Ruto won the women's 1500m in Ostrava on Saturday in 4:01.10 in her last race before the Sunfield Games.`;
  expect(rows(text, '2026-06-14')['Jane Ruto']).toMatchObject({ meeting: null, city: 'Ostrava' });
});

test('a race of another day of the meeting has a date of its own', () => {
  const text = `Ruto wins again

Jane Ruto won the women's 1500m at the Sunfield Games in Ostrava on Sunday in 4:01.10. Anna Holt won Friday's 5000m in 15:02.80.`;
  const found = rows(text, '2026-06-14');
  expect(found['Jane Ruto']?.date).toBe('2026-06-14');
  expect(found['Anna Holt']?.date).toBe('2026-06-12');
});

test.each([
  ['mdy', '2024-03-04'],
  ['dmy', '2024-04-03'],
] as const)('the day and month of a race are read in the order that the caller gives: %s', (dateOrder, date) => {
  const text =
    'Venn wins in Linz\n\nThe Maasdijk 10k was held in Linz on 03/04/2024. Ida Venn won the women’s race in 33:12.';
  const [row] = toRows(extract(text, { dateOrder }));
  expect(row).toMatchObject({ athlete: 'Ida Venn', place: 1, date });
});

test('takes an article that goes from race to race for a round-up, whatever it opens with', () => {
  const text = `Striders out in force

A good number of Striders ran on Saturday, the fastest of them Tom Venn at the Elm Park parkrun in 17:12.

Ada Roe travelled to Ross for the Ridge Fell Race and was third in 51:20.

Last weekend also saw the Wye Scouts four-mile race, where Jo Brel finished fifth in 24:40.`;
  expect(toRows(extract(text)).map(({ athlete, event, metres }) => [athlete, event, metres])).toEqual([
    ['Tom Venn', '5K', null],
    ['Ada Roe', 'MR', null],
    ['Jo Brel', 'ROAD', 6437],
  ]);
});

test.each([
  [
    'Race walking: Orr wins at Wexcombe\n\nTom Orr won the men’s 20 kilometres at the Wex Walking Cup in 1:22:10.',
    '20KW',
  ],
  [
    'Tom Orr won the men’s 20 kilometres in Wexcombe in 1:22:10 from a fellow walker. The judges showed three walkers the red card.',
    '20KW',
  ],
  ['Tom Orr won the men’s 20 kilometres in Wexcombe in 1:02:10 and took a week off from walking.', '20K'],
])('walkers walk their kilometres: %s', (text, event) => {
  expect(rows(text)['Tom Orr']?.event).toBe(event);
});

test.each([
  ['yesterday', '2007-06-24'],
  ['tonight', '2007-06-25'],
])('a date line gives the day of writing, from which %s counts', (word, date) => {
  const text = `Orr wins\n25/06/2007\n\nHAMILTON, June 25 (Wire) - Ann Orr won the women’s 800m at the national trials ${word} in 2:01.10.`;
  expect(rows(text)['Ann Orr']?.date).toBe(date);
});

test('a kilometre race in the headline is run on the road beside a cross country told after it', () => {
  const text = `Wye 5km

Over 60 runners were under 15 minutes. One was Tom Venn in 14:35.

Ross Cross-Country

Ada Roe finished second overall in the cross-country race.`;
  expect(toRows(extract(text)).map(({ athlete, event }) => [athlete, event])).toEqual([
    ['Tom Venn', '5K'],
    ['Ada Roe', 'XC'],
  ]);
});

test('a heading names its race behind the kind of running and before the day', () => {
  const text = `Weekend results
Mon, 10 Sep 2012

GREAT WYE HALF, SUN 9TH SEPT
19. Ann Orr (Wex AC) 1:28:44
57. Jo Brel (Wex AC) 1:35:13

FELL: RIDGE HORSESHOE, SAT 8TH SEPT (AM / 13km / 1100m)
1. Tom Venn (Holt) 1.22.08
2. Al Pell (Esk) 1.22.55`;
  expect(rows(text)['Ann Orr']).toMatchObject({ event: 'HM', date: '2012-09-09', meeting: 'GREAT WYE HALF' });
  expect(rows(text)['Tom Venn']).toMatchObject({ event: 'MR', date: '2012-09-08', meeting: 'RIDGE HORSESHOE' });
});

test('a paragraph that turns to a meeting by its name turns to its race', () => {
  const text = `Wex Joggers – round-up

First up on Saturday was parkrun, where Ann Orr ran 22:10.

Sunday brought the Wye Half Marathon, a hilly one. Jo Brel came home third in a time of 1:15:52.`;
  expect(rows(text)['Ann Orr']?.event).toBe('5K');
  expect(rows(text)['Jo Brel']?.event).toBe('HM');
});

test.each([
  ['The women’s cross country was held on a dank day in Elm Park, Dublin on Saturday. Ada Roe was third.', 'Dublin'],
  ['The novice championships were held in Wyeford and hosted by Holt AC. Ada Roe was third in the 3k.', 'Wyeford'],
  ['They ran the county 10k in sunny Wyeford today. Ada Roe was third.', 'Wyeford'],
  ['Wyeford was the setting on Sunday for the Mountain Running Championships. Ada Roe won.', 'Wyeford'],
  ['Holt Harriers made the long journey to Wyeford for the Rye Hill Fell Race. Ada Roe was third.', 'Wyeford'],
  ['Ada Roe was third in the 10k in Cork on Sunday.', 'Cork'],
  ['Ada Roe, who lives in sunny Wyeford, was third in the 10k.', null],
])('where "%s" was run', (text, city) => {
  expect(rows(text)['Ada Roe']?.city).toBe(city);
});

test('where parkruns are told of, another town is another parkrun', () => {
  const found = rows(
    'A busy weekend. In the Preston parkrun, Ada Roe was third in 19:54. At Blackpool, Jo Brel was third in 20:10. In Leeds United’s day Una Orr rested.',
  );
  expect(found['Ada Roe']?.city).toBe('Preston');
  expect(found['Jo Brel']?.city).toBe('Blackpool');
  expect(found['Jo Brel']?.place).toBe(3);
});

test('a day stands before what it has led to', () => {
  const found = rows(
    'HOLT — The boys took second at a cross country sectional on Saturday to advance to the state meet. Sal Arkin was fifth.',
    '2026-08-16',
  );
  expect(found['Sal Arkin']?.date).toBe('2026-08-15');
});

test.each([
  ['in Newton Abbas on Friday', 'Newton Abbas'],
  ['at the Harbour Games in Thornby in 2:01.77', 'Thornby'],
  ['in Lakeside Park on Friday', null],
  ['at Newton Abbas on Friday', null],
])('a town that no list knows: %s', (where, city) => {
  expect(rows(`Track notes\n\nTilda Roe won the women’s 800m ${where}.`)['Tilda Roe']?.city).toBe(city);
});

test('the meeting that a victory is told of is the report’s own', () => {
  const { 'Jo Brel': row } = rows(
    'Brel wins\n\nJo Brel claimed victory in the Leeds Half Marathon on Sunday in 1:15:52. Her friends sent word from their own race at the York Half Marathon.',
  );
  expect(row?.city).toBe('Leeds');
});

const post = (intro: string) => `Striders in form\n\n2 April 2014\n\n${intro} Ada Roe was 10th in 1:01:45.`;

test.each([
  ['The Thornby 10 was held at Hathersage last Sunday.', 'Hathersage'],
  ['The Thornby 10, held in the village of Holtby, drew 300 runners.', 'Holtby'],
  ['The Thornby 10, run over an undulating course around Marstead, is always popular.', 'Marstead'],
  ['Three Striders ran the Thornby 10 at Marstead on Sunday.', 'Marstead'],
  ['The Thornby 10 took place in Market Rasen on Sunday.', 'Market Rasen'],
  ['A small group headed over to Elmworth on Sunday to take on the Thornby 10.', 'Elmworth'],
  ['On a cold morning three Striders lined up for the Wyeford Half in Rauceby.', 'Rauceby'],
  ['Conditions were ideal for the County 10 mile championships in Elmworth on Sunday.', 'Elmworth'],
])('%s says in which town', (intro, city) => {
  expect(rows(post(intro))['Ada Roe']).toMatchObject({ city });
});

test.each([
  'Three Striders ran the Thornby 10 on Sunday, preparing for the championships in Elmworth.',
  'Three Striders, who train at Marstead, ran the Thornby 10 on Sunday.',
])('%s says in no town but that of its name', (intro) => {
  expect(rows(post(intro))['Ada Roe']).toMatchObject({ city: 'Thornby' });
});

test.each([
  ['the Summer 5 Series', 'ROAD', '29:45'],
  ['the Winter 5 series', 'ROAD', '29:45'],
  ['the Thornby 10 series', '10M', '1:01:45'],
])('a number in the name of a series counts miles: %s', (race, event, mark) => {
  const text = `Striders in form\n\n2 April 2014\n\nWell done to all who ran ${race} on Sunday. Ada Roe was 10th in ${mark}.`;
  expect(rows(text)['Ada Roe']).toMatchObject({ event, mark });
});

test('the words that announce a list leave the sentence before them to the prose', () => {
  const text =
    'The Oakley 5\n\nThe Oakley 5 was held at Hathersage last Sunday in perfect conditions. Our results:\n\nAda Roe 29:45\nUna Orr 30:10';
  expect(rows(text, '2014-04-02')['Una Orr']).toMatchObject({ city: 'Hathersage', date: '2014-03-30' });
});

test('a race’s day in its title is not the day of publication', () => {
  const text =
    'The Thornby 10 – 30 March 2014\n\nBy Jo Hyde | April 2, 2014\n\nThe Thornby 10 was held last Sunday. Ada Roe was 10th in 1:01:45.';
  expect(rows(text)['Ada Roe']).toMatchObject({ date: '2014-03-30' });
});

test('times with stops in a list are no dates', () => {
  const text = 'The Thornby 10\n\nThe Thornby 10 was held on Sunday.\n\n10th Ada Roe 1.01.45\n15th Una Orr 1.03.10';
  expect(rows(text, '2014-04-02')['Ada Roe']).toMatchObject({ date: '2014-03-30', mark: '1:01:45' });
});

const beside = 'Two Striders took part. Ada Roe came home in 29:45.';

test.each([
  ['Oakley 5, Elmworth', 'Elmworth', null],
  ['Oakley 5 at Great Oakley', 'Great Oakley', null],
  ['Oakley 5 (Rauceby)', 'Rauceby', null],
  ['Oakley 5 – Hathersage', 'Hathersage', null],
  ['Oakley 5, Elmworth, Sunday 30th March', 'Elmworth', '2014-03-30'],
  ['Sunday 30th March: Oakley 5, Elmworth', 'Elmworth', '2014-03-30'],
  ['Oakley 5 – Saturday 29 March', 'Oakley', '2014-03-29'],
  ['Oakley 5 – Race Report', 'Oakley', null],
  ['Oakley 5 – Ladies', 'Oakley', null],
])('the heading "%s" says where and when', (heading, city, date) => {
  const text = `Striders far and wide\n\n3 April 2014\n\n${heading}\n\n${beside}\n\nHarbour Marathon\n\nUna Orr finished 10th in 3:10:45.`;
  const told = rows(text);
  expect(told['Ada Roe']).toMatchObject({ event: 'ROAD', city, date });
  expect(told['Una Orr']).toMatchObject({ event: 'MAR' });
});

test.each([
  'There were two Striders at the Fenland 20 in Marstead last Sunday. Una Orr was 10th in 2:10:45.',
  'Also on Sunday, Una Orr ran the Fenland 20 in Marstead, finishing 10th in 2:10:45.',
  'Two members made the journey to Marstead last Sunday for the Fenland 20. Una Orr clocked 2:10:45 for 10th.',
])('a week turns to another race: %s', (paragraph) => {
  const text = `Striders news\n\n3 April 2014\n\nSal Arkin ran the Moor Edge fell race in Lincoln on Saturday, finishing in 48:45.\n\n${paragraph}`;
  const told = rows(text);
  expect(told['Sal Arkin']).toMatchObject({ event: 'MR', city: 'Lincoln', date: '2014-03-29' });
  expect(told['Una Orr']).toMatchObject({ event: 'ROAD', city: 'Marstead', date: '2014-03-30', place: 10 });
});

test.each([
  ['The 10k course took runners along quiet lanes.', '37:45', '10K', null],
  ['The undulating 5-mile route is always a challenge.', '29:45', 'ROAD', 8047],
  ['It was a hot day for the half marathon.', '1:25:45', 'HM', null],
  // no time of such a race
  ['The 5k course took juniors along quiet lanes.', '1:25:45', null, null],
  ['There were a 5k and a 10k course.', '37:45', null, null],
])('the only race that is named, behind its results: %s', (closing, mark, event, metres) => {
  const text = `Striders in form\n\n2 April 2014\n\nThe annual Harriers event took place in Holtby on Sunday. Ada Roe was 10th in ${mark}.\n\n${closing}`;
  expect(rows(text)['Ada Roe']).toMatchObject({ event, metres, mark, city: 'Holtby' });
});

test('this year’s edition of a race that is one of a league', () => {
  const text =
    'HRL Victory 5\n\nRunners came from far to take part in the 2019 Victory 5 miler. This race was the fifth of twelve races in the Wexshire Road League.\n\nAda Roe was 21st in 29:45.';
  expect(rows(text)['Ada Roe']).toMatchObject({ event: 'ROAD', metres: 8047, meeting: 'HRL Victory 5' });
});

test('a team’s next meeting, and back to it by its name alone', () => {
  const text =
    'Cross country runs on\n\nOn Oct. 7, the Herons traveled to Oakley Valley, Pennsylvania, to compete in the Wyeford Invitational.\n\nThe following Saturday, Oct. 14, the Herons excelled in the Marstead College Invitational. The men finished second out of 25 teams.\n\nAt the Wyeford Invitational, Sal Arkin was third in 26:10.\n\nAt Marstead, Jon Roe was third in 26:06.';
  const told = rows(text);
  expect(told['Sal Arkin']).toMatchObject({ meeting: 'Wyeford Invitational', city: 'Oakley Valley', place: 3 });
  expect(told['Jon Roe']).toMatchObject({ meeting: 'Marstead College Invitational', event: 'XC', place: 3 });
  expect(told['Jon Roe']?.city).not.toBe('Oakley Valley');
});

test('who runs for a town is no meeting there', () => {
  const told = rows(
    'The Cambridge cross country runners took on the rest in Stirling last weekend.\n\nIn the women’s race, Ada Roe was 24th in 24:04.',
  );
  expect(told['Ada Roe']).toMatchObject({ city: 'Stirling' });
});

test('a race in memory of somebody is in no town of that name', () => {
  expect(rows('At the Joe Kessler 10k, Ada Roe clocked 38:01.')['Ada Roe']?.city ?? null).toBeNull();
});

test.each([
  ['Thornby Wobble', 'a hilly 10k', 'Thornby'],
  ['Great Thornby Run', 'a hilly 10k', 'Thornby'],
  ['Thornby Festival of Running', 'a hilly 10k', 'Thornby'],
  ['Thornby Show Fell Race', 'a fell race of 10k', 'Thornby'],
  ['Thornby Gala 10k', 'a hilly 10k', 'Thornby'],
  ['Thornby 6.5 mile race', 'a hilly race', 'Thornby'],
  ['Hedgehog Half', 'a hilly race', null],
  ['Great North Run', 'a hilly race', null],
  ['Friday 5', 'a hilly race', null],
  ['Thornby Seven', 'a hilly race', 'Thornby'],
  ['Run Thornby 10k', 'a hilly race', 'Thornby'],
  ['Thornby Midweek Summer 10k', 'a hilly race', 'Thornby'],
  ['Bonfire Burn 10k', 'a hilly race', null],
  ['Run Through Time 5k', 'a flat race', null],
  ['Scottish Open Road Race', 'a hilly 10k', null],
])('the name "%s" tells its town or none', (name, what, city) => {
  const text = `${name}\n\nHolt Striders ran the ${name}, ${what}, on Sunday. Ada Roe was 10th in 1:31:45.`;
  expect(rows(text)['Ada Roe']).toMatchObject({ city });
});

test('a race and where it was, before a colon', () => {
  const text =
    'Top form for Joggers\n\nElf Dash 10K, Sunday, November 7th, Oakley, Norfolk: Jo Brel was first Jogger home in 42:48 and came 55th.\n\nThornby Half Marathon, November 7th, near Elmworth: Ada Roe dug deep and came 40th in 1:50:10.';
  expect(rows(text)).toMatchObject({ 'Jo Brel': { city: 'Oakley' }, 'Ada Roe': { city: 'Elmworth' } });
});

test('a race for a title, and another for a heading', () => {
  const text =
    'Oakley 10\n\nTwo Striders ran the 10 mile race.\n\nAda Roe 1:22:48\nJo Brel 1:23:30\n\nElf Half Marathon, Elmworth\n\nUna Orr was third in 1:31:10.';
  expect(rows(text)).toMatchObject({
    'Ada Roe': { city: 'Oakley', event: '10M' },
    'Una Orr': { city: 'Elmworth', event: 'HM' },
  });
});

test.each([
  ['Well done to Ada Roe for coming in 3rd in the 10k in 41:10.', 3, '41:10'],
  ['Congratulations also go to Ada Roe on finishing third in the 10k in 41:10.', 3, '41:10'],
  ['Congratulations to Jo Brel for winning the 10k in 39:10, and to Ada Roe for a fine third in 41:10.', 3, '41:10'],
  ['Well done to Ada Roe. Jo Brel came third in the 10k in 41:10.', undefined, undefined],
])('%s', (text, place, mark) => {
  const row = rows(text)['Ada Roe'];
  expect([row?.place, row?.mark]).toEqual([place, mark]);
});

test.each([
  ['The Striders put on red hats for the Santa Dash in Elmworth on Sunday.', 'Elmworth'],
  ["On Sunday the club's attention turned to Elmworth for the 10k.", 'Elmworth'],
  ['The 10k, held around the quiet lanes of Elmworth, was hot.', 'Elmworth'],
  ['Market Elmworth hosted the 10k on Sunday.', 'Market Elmworth'],
  ['The Striders ran the 10k on Sunday and now prepare for the trials in Elmworth.', null],
])('%s', (intro, city) => {
  expect(rows(`Busy Sunday\n\n${intro}\n\nAda Roe was 10th in 41:45.`)['Ada Roe']).toMatchObject({ city });
});

test.each([
  ['Thornby Half Marathon', 'This tough off-road half marathon has many hills.', 'TRAIL', 21097.5],
  ['Thornby Half Marathon', 'The course is mostly on trails.', 'TRAIL', 21097.5],
  ['Thornby Half Marathon', 'The road course passes a trail or two.', 'HM', null],
  ['Thornby 10K', 'The course is on forest tracks.', 'TRAIL', 10000],
  ['Thornby 10K', 'The course is a mixture of road and trail.', 'TRAIL', 10000],
  ['Thornby 10K', 'The course goes past the castle and the forest.', '10K', null],
  ['Thornby Six', 'A very muddy six miles over ploughed fields.', 'TRAIL', 9656],
  ['Thornby Mud Run', 'Runners crossed two rivers over 10k.', 'TRAIL', 10000],
])('the ground of the %s, of which it is said: %s', (name, what, event, metres) => {
  const text = `${name}\n\nSix Striders took part on Sunday. ${what}\n\nAda Roe was 24th, Una Orr 31st.`;
  expect(rows(text)['Ada Roe']).toMatchObject({ event, metres });
});

test.each([
  ['The race was held at Wye over a five-mile course.', 8047],
  ['The race was held at Wye, and over a mile from home Ada Roe led.', null],
])('%s', (said, metres) => {
  expect(rows(`Summer league at Wye\n\n${said}\n\nAda Roe was 24th, Una Orr 31st.`)['Ada Roe']).toMatchObject({
    metres,
  });
});

test.each([
  ['Thornby 30K', 'Six Striders used the Thornby 30K as preparation for their spring marathons.', '30K', 'Thornby'],
  [
    'Striders out',
    'Six Striders used the Thornby 20 as their last long run before the Harbour Marathon.',
    'ROAD',
    'Thornby',
  ],
  ['Thornby Half', 'The Thornby Half Marathon replaced the Elmworth 10 miler in the series.', 'HM', 'Thornby'],
  ['Thornby 20', "The Thornby 20 is part of a day's racing that also has a 10 mile race and a 5k.", 'ROAD', 'Thornby'],
  ['Thornby Half', 'The Thornby Half is one 13.1 mile loop with hills at 3 and 9 miles.', 'HM', 'Thornby'],
  ['Thornby Half', 'The Thornby Half is two laps of a six mile course.', 'HM', 'Thornby'],
  ['Striders out', 'Race three of the club Grand Prix was the Thornby 10 mile race.', '10M', 'Thornby'],
  ['Striders out', 'Part of the Grand Prix series, the Thornby 30K attracted six Striders.', '30K', 'Thornby'],
  ['Thornby Half Marathon and Fun Run', 'Six Striders ran the half marathon.', 'HM', 'Thornby'],
])('the race of the post "%s", of which it is said: %s', (title, what, event, city) => {
  expect(rows(`${title}\n\n${what}\n\nAda Roe was 24th in 1:45:12.`)['Ada Roe']).toMatchObject({ event, city });
});

test.each([
  ['The 10k starts in the centre of Elmworth and heads out into the lanes.', 'Elmworth'],
  ['Six Striders made the short trip to Elmworth on the outskirts of Holt for the 10k on Sunday.', 'Elmworth'],
  ['Elmworth was again the venue for the second 10k of the league.', 'Elmworth'],
  ['Six Striders headed for Elmworth and its 10k on Sunday.', 'Elmworth'],
  ["Sunday's 10k in Elmworth attracted six Striders.", 'Elmworth'],
  ['Six Striders ran the Bury St Edmunds 10k on Sunday.', 'Bury St Edmunds'],
  ['It was a fine 10k for the Striders in the Austrian capital, Vienna.', 'Vienna'],
  ['Vienna proved a happy hunting ground for the Striders in the 10k.', 'Vienna'],
  ['The Striders return from Vienna with three medals after the 10k.', 'Vienna'],
  ['Six Striders, who meet at Elmworth, ran the 10k on Sunday.', null],
])('of the scene of a 10k: %s', (intro, city) => {
  const text = `Striders busy again\n\n${intro}\n\nAda Roe was 24th in 45:12 and Una Orr 31st in 46:20.`;
  expect(rows(text)['Ada Roe']).toMatchObject({ city });
});

test('a headline tells where gold was won', () => {
  const text = 'Roe strikes gold in Vienna\n\nAda Roe won the 1500m in 4:10.20, ahead of Una Orr.';
  expect(rows(text)['Ada Roe']).toMatchObject({ city: 'Vienna' });
});
