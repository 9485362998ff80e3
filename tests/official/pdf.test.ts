/** Result sheets as PDF: what each quirk comes to. The people are invented. */
import { expect, test } from 'vitest';
import { readOfficial } from '../../src/index.js';
import { raceOf, rowOf } from './fixture.js';
import { type Line, sheet } from './sheet.js';

const TOP: readonly Line[] = [
  [[207, 'Fern Diamond League']],
  [[213, 'Holt Stadium - Holt (GBR)']],
  [[260, '12th July 2025']],
];
const foot = (page: number): readonly Line[] => [
  [
    [22, 'Internet Service: holt.example'],
    [531, `Page ${page} of 3`],
  ],
  [[450, 'printed at SAT 12 JUL 2025 21:14']],
];
const head = (lane = 'Lane'): Line => [
  [30, 'Rank'],
  [79, 'Name'],
  [199, 'Nat'],
  [240, 'Date of Birth'],
  [297, 'Class'],
  [327, lane],
  [459, 'Result'],
];
const row = (place: string, name: string, nation: string, result: string, flags = '', before = ''): Line => [
  ...(place === '' ? [] : [[40, place] as const]),
  [79, name],
  [199, nation],
  [238, '18 JUL 1997'],
  [338, '6'],
  ...(before === '' ? [] : [[429, before] as const]),
  [453, result],
  ...(flags === '' ? [] : [[512, flags] as const]),
];

const results = await readOfficial(
  'holt.pdf',
  sheet([
    [
      ...TOP,
      [[22, 'TIMING, RESULTS SERVICE &']],
      [[25, '200m Men']],
      [
        [178, 'Start Time: 15:29'],
        [520, 'Wind: +1.6 m/s'],
      ],
      head(),
      row('1', 'KEMT Ivo', 'TTO', '19.47', 'MR WL'),
      row('2', 'de LANE Andre', 'CAN', '19.99', '=PB'),
      row('3', 'McHILL Rex', 'AUS', '19.99', 'NR PB'),
      row('4', 'ASH Ben', 'USA', '20.56', 'TR 16.5.2', 'YC'),
      row('', 'HAY Otto', 'GER', 'DQ', 'TR 16.8'),
      row('', 'EL FELL Lon', 'MAR', 'DNS'),
      // printed twice to make it bold
      [
        [25, '100m Women'],
        [25.2, '100m Women'],
      ],
      [
        [25, 'Ambulant'],
        [178, 'Start Time: 12:49'],
        [520, 'Wind: -0.3 m/s'],
      ],
      head(),
      [
        [40, '1'],
        [79, 'ROE Ada'],
        [199, 'KEN'],
        [238, '7 MAR 1999'],
        [305, 'T47'],
        [338, '4'],
        [453, '12.51'],
        [479, '(.505)'],
      ],
      [
        [79, '(Guide) PASK Dana'],
        [199, 'KEN'],
        [238, '1 MAY 1990'],
        [338, '4'],
      ],
      ...foot(1),
    ],
    [
      ...TOP,
      [[25, '5000m Women']],
      [[178, 'Start Time: 14:27']],
      head('Order'),
      row('1', 'TSE LOU Marie-Jos\u00e9e', 'CIV', '14:16.54', 'WU20R'),
      row('10', "O'BREL Jo", 'IRL', '15:06.21', 'SB'),
      [
        [79, 'DASK Oona'],
        [179, '(PM)'],
        [199, 'GER'],
        [238, '21 DEC 1989'],
        [334, '16'],
        [458, 'DNF'],
      ],
      [
        [25, 'Intermediate times:'],
        [113, '1000m'],
        [152, '2:51.80'],
        [203, 'DASK Oona (GER)'],
      ],
      [[25, 'Pole Vault Women']],
      [[178, 'Start Time: 13:36']],
      head('Order'),
      row('1', 'VENN-LAKE Pim', 'NED', '4.80'),
      row('', 'ORR Una', 'RSA', 'NM NH r'),
      [
        [154, '4.36'],
        [215, '4.51'],
        [277, '4.80'],
      ],
      [
        [42, '1'],
        [79, 'VENN-LAKE P'],
        [162, 'o'],
        [221, 'xo'],
        [283, 'xxo'],
      ],
      [
        [79, 'ORR U'],
        [160, 'xr'],
      ],
      ...foot(2),
    ],
    [
      ...TOP,
      [[25, 'Long Jump Men']],
      [[178, 'Start Time: 14:49']],
      head('Order'),
      row('1', 'WOLF Tam', 'SUI', '8.01'),
      row('2', 'WREN Abe', 'ETH', '7.98'),
      [
        [161, '1'],
        [223, '2'],
        [285, '3'],
      ],
      [
        [42, '1'],
        [79, 'WOLF T'],
        [154, '8.01'],
        [174, '(+2.1)'],
        [215, '7.80'],
        [235, '(+0.5)'],
        [286, 'x'],
      ],
      [
        [42, '2'],
        [79, 'WREN A'],
        [162, 'x'],
        [215, '7.90'],
        [235, '(+0.2)'],
        [277, '7.98'],
        [298, '(-0.6)'],
      ],
      [[25, '4x100m Relay Women Club Cup']],
      [
        [25, 'U20'],
        [178, 'Start Time: 12:31'],
      ],
      [
        [30, 'Rank'],
        [51, 'Nat'],
        [79, 'Nation'],
        [327, 'Lane'],
        [459, 'Result'],
      ],
      [
        [40, '1'],
        [51, 'GBR'],
        [79, 'Great Britain 2'],
        [338, '5'],
        [453, '42.38'],
        [512, 'SB'],
      ],
      [
        [151, '1 - ROE A (14 MAR 1998)'],
        [310, '2 - BREL J (25 JUL 2003)'],
      ],
      [
        [151, '3 - van ORR TM (13 MAY 1995)'],
        [310, '4 - LEE B (15 MAY 1999)'],
      ],
      [
        [51, 'SUI'],
        [79, 'Switzerland'],
        [338, '7'],
        [458, 'DNF'],
      ],
      [[26, 'Legend']],
      [
        [26, '=PB'],
        [52, 'Equal Personal Best'],
        [163, 'SB'],
        [190, 'Season Best'],
      ],
      ...foot(3),
    ],
  ]),
);

test('a sheet tells its meeting, its day and when it was printed', () => {
  const { format, meeting, dated, days } = results;
  expect({ format, meeting, dated, days }).toEqual({
    format: 'pdf',
    meeting: 'Fern Diamond League, Holt Stadium - Holt (GBR)',
    dated: 'SAT 12 JUL 2025 21:14',
    days: { from: '2025-07-12', to: '2025-07-12' },
  });
});

test('every table is a race', () => {
  const date = '2025-07-12';
  expect(results.races.map(({ entrants, ...race }) => race)).toEqual([
    { title: '200m Men', event: '200', sex: 'M', wind: 1.6, date },
    { title: '100m Women Ambulant', event: '100', sex: 'W', category: 'ambulant', wind: -0.3, date },
    { title: '5000m Women', event: '5000', sex: 'W', date },
    { title: 'Pole Vault Women', event: 'PV', sex: 'W', date },
    { title: 'Long Jump Men', event: 'LJ', sex: 'M', date },
    { title: '4x100m Relay Women Club Cup U20', event: '4x100', sex: 'W', category: 'U20', date },
  ]);
});

test.each([
  [
    'flags behind the mark',
    'Ivo Kemt',
    { place: 1, mark: { text: '19.47' }, records: ['MR', 'WL'], born: '1997-07-18', nation: 'TTO' },
  ],
  ['a particle before capitals, and an equalled best', 'Andre de Lane', { family: 'de Lane', records: ['=PB'] }],
  ['a prefix', 'Rex McHill', { place: 3, records: ['NR', 'PB'] }],
  ['a yellow card', 'Ben Ash', { place: 4, mark: { text: '20.56' }, note: 'TR 16.5.2 YC' }],
  ['the rule of a disqualification', 'Otto Hay', { status: 'DQ', note: 'TR 16.8' }],
  ['who did not start', 'Lon El Fell', { status: 'DNS' }],
  ['thousandths in brackets, and a class of its own', 'Ada Roe', { exact: 12.505, category: 'T47' }],
  ['an age group’s record', 'Marie-Jos\u00e9e Tse Lou', { records: ['U20-WR'], mark: { text: '14:16.54' } }],
  ['two figures of place', "Jo O'Brel", { place: 10 }],
  ['a pacemaker', 'Oona Dask', { pacemaker: true, status: 'DNF' }],
  ['no mark in three ways', 'Una Orr', { status: 'NM' }],
  ['the wind of the attempt that counts', 'Tam Wolf', { wind: 2.1 }],
  ['the wind of a later attempt', 'Abe Wren', { wind: -0.6 }],
  [
    'a team of two from one nation',
    'Great Britain 2',
    { nation: 'GBR', members: ['A Roe', 'J Brel', 'TM van Orr', 'B Lee'] },
  ],
  ['a team that did not finish', 'Switzerland', { nation: 'SUI', status: 'DNF', members: [] }],
])('%s', (_, name, expected) => {
  expect(rowOf(results, name)).toMatchObject(expected);
});

test('what stands under the results is no row, and a guide has none', () => {
  expect(raceOf(results, 'Pole Vault Women').entrants).toHaveLength(2);
  expect(raceOf(results, 'Long Jump Men').entrants).toHaveLength(2);
  expect(results.unusable).toMatchObject([
    { row: expect.stringContaining('(Guide) PASK Dana'), why: expect.stringContaining('guide') },
  ]);
});

test('a sheet without tables, and a picture', async () => {
  await expect(readOfficial('notice.pdf', sheet([[[[50, 'Gates open at noon']]]]))).rejects.toThrow(
    'notice.pdf: has no table of results with headings such as Rank, Name, Result; ask for the results as CSV or as text',
  );
  await expect(readOfficial('scan.pdf', sheet([[]]))).rejects.toThrow(
    'scan.pdf: holds pictures and no text; ask for the results as a PDF with text, or as CSV',
  );
});

test('a Buffer, as files are read in Node, is left whole', async () => {
  const file = Buffer.from(
    sheet([
      [
        [[30, 'Women 800m']],
        [
          [30, 'Rank'],
          [79, 'Name'],
          [459, 'Result'],
        ],
        [
          [40, '1'],
          [79, 'ROE Ada'],
          [459, '1:58.20'],
        ],
      ],
    ]),
  );
  const before = Buffer.from(file);
  expect(rowOf(await readOfficial('holt.pdf', file), 'Ada Roe')).toMatchObject({ place: 1, mark: { text: '1:58.20' } });
  expect(file.equals(before)).toBe(true);
});

test('a title on the same spot of two pages is a title', async () => {
  const page = (name: string): readonly Line[] => [
    [[207, 'Fern Diamond League']],
    [[30, '800m Women']],
    [
      [30, 'Rank'],
      [79, 'Name'],
      [459, 'Result'],
    ],
    [
      [40, '1'],
      [79, name],
      [459, '1:58.20'],
    ],
  ];
  const { races } = await readOfficial('holt.pdf', sheet([page('ROE Ada'), page('BREL Jo')]));
  expect(races.map(({ title, entrants }) => [title, entrants.length])).toEqual([
    ['800m Women', 1],
    ['800m Women', 1],
  ]);
});
