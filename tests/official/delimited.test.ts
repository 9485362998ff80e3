/** Delimited text: what each quirk of a sheet comes to. */
import { expect, test } from 'vitest';
import { raceOf, read, readText, rowOf } from './fixture.js';

test('a sheet tells its meeting, its day and when it was printed', async () => {
  const { format, meeting, dated, days } = await read('evening.csv');
  expect({ format, meeting, dated, days }).toEqual({
    format: 'delimited',
    meeting: 'Fernhill Grand Prix',
    dated: 'SAT 12 JUL 2025 21:14',
    days: { from: '2025-07-12', to: '2025-07-12' },
  });
});

test('titles above tables are the races, with their heat and wind', async () => {
  const { races } = await read('evening.csv');
  expect(races.map(({ entrants, ...head }) => ({ ...head, rows: entrants.length }))).toEqual([
    { title: "Women's 5000m", event: '5000', sex: 'W', date: '2025-07-12', rows: 9 },
    {
      title: "Men's 100m heat 2",
      event: '100',
      sex: 'M',
      round: 'heat',
      heat: 2,
      date: '2025-07-12',
      wind: -0.3,
      rows: 6,
    },
  ]);
});

test('a row says where it stands and how it is printed', async () => {
  const { file, line, row } = rowOf(await read('evening.csv'), 'Jo Brel');
  expect({ file, line, row }).toEqual({
    file: 'evening.csv',
    line: 7,
    row: '2,"BREL, Jo",GBR,18 JUL 1997,14:22.98,=PB',
  });
});

test.each([
  ['Ada Roe', { given: 'Ada', family: 'Roe' }],
  ['Jo Brel', { given: 'Jo', family: 'Brel' }],
  ['Una de Orr', { given: 'Una', family: 'de Orr' }],
  ['Pim Venn-Lake', { given: 'Pim', family: 'Venn-Lake' }],
  ['Sal McArkin', { given: 'Sal', family: 'McArkin' }],
  ['Ina El Torr', { given: 'Ina', family: 'El Torr' }],
])('capitals or a comma part the names of %s', async (name, parts) => {
  expect(rowOf(await read('evening.csv'), name)).toMatchObject(parts);
});

test('a name that nothing parts is left whole', async () => {
  const { name, given, family } = rowOf(await read('evening.csv'), 'Pask Dana');
  expect({ name, given, family }).toEqual({ name: 'Pask Dana' });
});

test.each([
  ['Ada Roe', { place: 1, mark: { text: '14:22.10', value: 862.1, unit: 's' }, records: ['MR', 'WL'] }],
  ['Jo Brel', { born: '1997-07-18', records: ['=PB'] }],
  ['Una de Orr', { born: '2001', records: ['NR', 'PB'] }],
  ['Pim Venn-Lake', { born: '2000-11-03', nation: 'NED' }],
  ['Oona Dask', { pacemaker: true, status: 'DNF' }],
  ['Pask Dana', { status: 'DNS' }],
  ['Ina El Torr', { status: 'DQ', note: 'TR 17.2.4' }],
  ['Ivo Kemt', { place: 1, exact: 10.108, qualified: 'Q' }],
  ['Ben Ash', { place: 1, exact: 10.108, qualified: 'Q' }],
  ['Kit Lane', { place: 3, mark: { text: '10.56', value: 10.56, unit: 's' }, qualified: 'Q' }],
  ['Otto Hay', { place: 4, qualified: 'q' }],
  ['Rex Hill', { place: 4, qualified: 'q' }],
  ['Lon Fell', { status: 'DQ' }],
])('the row of %s', async (name, expected) => {
  expect(rowOf(await read('evening.csv'), name)).toMatchObject(expected);
});

test('a row with nobody in it is told, not dropped', async () => {
  expect((await read('evening.csv')).unusable).toEqual([
    { file: 'evening.csv', line: 14, row: ',,,,,', why: 'names nobody' },
  ]);
});

test('French headings between semicolons, and the race by the name of the file', async () => {
  const results = await read('semi-marathon-dames.csv');
  expect(results.races).toMatchObject([{ event: 'HM', sex: 'W' }]);
  expect(rowOf(results, 'Una Orr')).toMatchObject({
    nation: 'SUI',
    club: 'CA Holt',
    place: 3,
    mark: { text: '1:13:02' },
  });
  expect(rowOf(results, 'Pim Venn')).toMatchObject({ nation: 'BEL', status: 'DNF' });
});

test('German headings, decimal commas, years of birth and winds', async () => {
  const results = await read('weitsprung-maenner.csv');
  expect(results.races).toMatchObject([{ event: 'LJ', sex: 'M' }]);
  expect(rowOf(results, 'Ivo Kemt')).toMatchObject({ born: '1998', mark: { text: '7.62', unit: 'm' }, wind: 1.4 });
  expect(rowOf(results, 'Rex Hill')).toMatchObject({ born: '2005' });
  expect(rowOf(results, 'Rex Hill')).not.toHaveProperty('wind');
  expect(rowOf(results, 'Lon Fell')).toMatchObject({ status: 'NM' });
});

test('gun and chip times side by side, men and women in one race', async () => {
  const results = await read('fern-10k.tsv');
  expect(results.races).toMatchObject([{ title: 'fern 10k', event: '10K' }]);
  expect(rowOf(results, 'Ben Ash')).toMatchObject({
    place: 4,
    sex: 'M',
    age: 19,
    category: 'U20',
    mark: { text: '34:01' },
    chip: { text: '33:20' },
  });
  expect(rowOf(results, 'Ada Roe')).toMatchObject({
    mark: { text: '33:10' },
    chip: { text: '33:08' },
    club: 'Fern Harriers',
  });
  // a column of teams holds clubs and nations; a name may carry its nation
  expect(rowOf(results, 'Kit Lane')).toMatchObject({ nation: 'KEN' });
  expect(rowOf(results, 'Jo Brel')).toMatchObject({ nation: 'GBR', club: 'Holt AC' });
});

test('columns of event, sex, round and heat part the races of one table', async () => {
  const results = await read('meeting.csv');
  expect(results.races.map(({ entrants, ...head }) => head)).toEqual([
    { title: '100m M Heat 1', event: '100', sex: 'M', round: 'heat', heat: 1, date: '2025-07-12', wind: 0.4 },
    { title: '100m M Heat 2', event: '100', sex: 'M', round: 'heat', heat: 2, date: '2025-07-12', wind: -1.1 },
    { title: '100m M Final', event: '100', sex: 'M', round: 'final', date: '2025-07-12', wind: 1.2 },
    { title: 'Long Jump W Final', event: 'LJ', sex: 'W', round: 'final', date: '2025-07-12' },
    { title: '4x400m Relay X Final', event: '4x400X', sex: 'X', round: 'final', date: '2025-07-13' },
  ]);
  expect(rowOf(results, 'Una Orr')).toMatchObject({ wind: 2.4 });
  expect(rowOf(results, 'Great Britain')).toMatchObject({ team: 'Great Britain', nation: 'GBR', members: [] });
});

test('sexes whose places begin anew are races of their own', async () => {
  const results = await readText(
    'Place,Name,Sex,Time\n1,Ivo Kemt,M,29:50\n2,Ben Ash,M,30:10\n1,Ada Roe,F,33:02\n2,Jo Brel,F,33:40\n',
    'holt-10km.csv',
  );
  expect(results.races.map(({ event, sex, entrants }) => [event, sex, entrants.length])).toEqual([
    ['10K', 'M', 2],
    ['10K', 'W', 2],
  ]);
});

test('a paste whose columns are set apart by spaces', async () => {
  const results = await read('paste.txt');
  expect(results.races.map(({ event, sex, round, entrants }) => [event, sex, round, entrants.length])).toEqual([
    ['800', 'M', 'final', 3],
    ['HJ', 'W', undefined, 4],
  ]);
  expect(rowOf(results, 'Rex Hill')).toMatchObject({ nation: 'AUS', status: 'DNF' });
  expect(rowOf(results, 'Pim Venn')).toMatchObject({ status: 'NM' });
});

test('relays have teams, and members in order', async () => {
  const results = await read('relay.csv');
  const { entrants } = raceOf(results, "Women's 4x100m relay");
  expect(entrants).toMatchObject([
    { team: 'Great Britain 2', nation: 'GBR', members: ['Ada Roe', 'Jo Brel', 'Una Orr', 'Pim Venn'] },
    { team: 'Kenya', nation: 'KEN', members: ['Sal Arkin', 'Dana Pask', 'Ina Torr', 'Oona Dask'] },
    { team: 'Fern Harriers', status: 'DQ', members: [] },
  ]);
});

test.each([
  ['Place,Name,Time', 'Place', 'Name', 'Time'],
  ['Puesto;Atleta;Marca', 'Puesto', 'Atleta', 'Marca'],
  ['Pos.;Atleta;Prestazione', 'Pos.', 'Atleta', 'Prestazione'],
  ['Rg;Nachname Vorname;Leistung', 'Rg', 'Nachname Vorname', 'Leistung'],
  ['Clt\tAthlète\tPerf', 'Clt', 'Athlète', 'Perf'],
  ['Plats;Namn;Resultat', 'Plats', 'Namn', 'Resultat'],
  ['Sija;Nimi;Tulos', 'Sija', 'Nimi', 'Tulos'],
  ['Miejsce;Nazwisko i imię;Wynik', 'Miejsce', 'Nazwisko i imię', 'Wynik'],
  ['Lugar;Atleta;Resultado', 'Lugar', 'Atleta', 'Resultado'],
  ['Rank|Athlete|Mark', 'Rank', 'Athlete', 'Mark'],
])('the headings %s', async (headings) => {
  const sign = /[,;|\t]/u.exec(headings)?.[0] as string;
  const row = ['1', 'Ada Roe', '8:06.90'].join(sign);
  const results = await readText(`Women 3000m\n${headings}\n${row}\n`);
  expect(rowOf(results, 'Ada Roe')).toMatchObject({ place: 1, mark: { text: '8:06.90', value: 486.9 } });
});

test('spreadsheets’ UTF-16 and old programs’ Windows-1252 are read', async () => {
  const text = 'Women 3000m\nPlace\tName\tTime\n1\tZoë Ñandú\t8:06.90\n';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
  ]);
  const latin = new Uint8Array([...text].map((c) => c.charCodeAt(0)));
  const { readOfficial } = await import('../../src/index.js');
  for (const content of [utf16, latin]) expect(rowOf(await readOfficial('a.txt', content), 'Zoë Ñandú').place).toBe(1);
});

test('a comma inside an unquoted name makes a row of no use, and says why', async () => {
  const { unusable } = await readText('Women 3000m\nPlace,Name,Time\n1,Ada Roe,8:06.90\n2,Brel, Jo,8:07.00\n');
  expect(unusable).toMatchObject([{ line: 4, why: expect.stringContaining('4 cells under 3 headings') }]);
});

test('Pace is a family, PM behind a name a pacemaker', async () => {
  const results = await readText('Women 800m\nPlace,Name,Time\n1,Dana Pace,1:58.20\n,Ivy Wren PM,DNF\n');
  expect(rowOf(results, 'Dana Pace')).not.toHaveProperty('pacemaker');
  expect(rowOf(results, 'Ivy Wren')).toMatchObject({ pacemaker: true, status: 'DNF' });
});

test('a class that the sport has is the race’s, and seniors are none', async () => {
  const rows = (category: string) =>
    `Women 800m\nPlace,Name,Cat,Time\n1,Ada Roe,${category},1:58.20\n2,Jo Brel,${category},1:59.20\n`;
  expect((await readText(rows('U20W'))).races).toMatchObject([{ category: 'U20' }]);
  expect((await readText(rows('SEN'))).races[0]).not.toHaveProperty('category');
});

test('days of a column in the order of the file', async () => {
  const rows = 'Event,Date,Place,Name,Time\n100m,05/13/2025,1,Ada Roe,11.20\n200m,05/04/2025,1,Ada Roe,22.80\n';
  expect((await readText(rows)).races.map(({ date }) => date)).toEqual(['2025-05-13', '2025-05-04']);
});
