/** The report of Brussels against the official results of that evening, as it is and with an error put in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, check as examine, extract, type Finding, readOfficial, tally } from '../../src/index.js';

const project = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(project, 'corpus', 'brussels-serem-2024.txt'), 'utf8');
const FILE = 'brussels-serem-2024.csv';
const sheet = readFileSync(join(project, 'tests', 'official', 'fixtures', FILE), 'utf8');

const resultsOf = (content: string, name = FILE) => readOfficial(name, new TextEncoder().encode(content));
const sheetRow = (start: string, content = sheet): string =>
  content.split('\n').find((line) => line.startsWith(start)) ?? '';

async function check(article: string, content = sheet): Promise<Finding[]> {
  return examine(extract(article), { text: article, against: [await resultsOf(content)] });
}

/** The text with one piece of it put otherwise. */
function changed(whole: string, from: string, to: string): string {
  if (whole.split(from).length !== 2) throw new Error(`${from} does not stand there once`);
  return whole.replace(from, to);
}

describe('the sound article', async () => {
  const report = extract(text);
  const against = [await resultsOf(sheet)];
  const { verdicts, unnamed } = compare(report, { text, against });
  const findings = examine(report, { text, against });

  test('every statement is confirmed but the spelling of one name', () => {
    expect(tally(verdicts)).toEqual({ confirmed: 38, contradicted: 0, 'spelt otherwise': 1, 'not checked': 0 });
  });

  test('every stated fact of the day’s results is among them', () => {
    for (const { results } of report.races)
      for (const { place, mark } of results)
        for (const fact of [place, mark])
          if (fact) expect(verdicts.some(({ claim }) => claim === fact.spans)).toBe(true);
  });

  test('the name that is spelt otherwise is a warning with both spellings', () => {
    const name = findings.filter(({ severity }) => severity !== 'info');
    expect(name).toMatchObject([
      {
        rule: 'check/official-name',
        severity: 'warning',
        actual: 'Hagos Gebrihwet',
        expected: 'Hagos Gebrhiwet',
        against: { file: FILE, line: 20, row: sheetRow('2,GEBRHIWET') },
      },
    ]);
    expect(name[0]?.claim.map((span) => span.text)).toEqual(['Hagos Gebrihwet']);
  });

  test('who was third in the 5000m and is not named is told, with the file’s own date', () => {
    expect(unnamed).toHaveLength(1);
    expect(findings.filter(({ severity }) => severity === 'info')).toMatchObject([
      { rule: 'check/official-podium', against: { row: sheetRow('3,TORR') } },
    ]);
    for (const { note } of findings) expect(note).toContain('FRI 13 SEP 2024 22:31');
  });
});

const WRONG: readonly {
  what: string;
  article?: readonly [from: string, to: string];
  sheet?: readonly [from: string, to: string];
  rule: string;
  claim: string;
  row: string;
  actual: string;
  expected: string;
}[] = [
  {
    what: 'a place',
    article: ['came third with 8:09.68', 'came fifth with 8:09.68'],
    rule: 'check/official-place',
    claim: 'came fifth',
    row: '3,JHINAOUI',
    actual: '5th',
    expected: '3rd',
  },
  {
    what: 'a mark',
    article: ['(8:10.51)', '(8:11.50)'],
    rule: 'check/official-mark',
    claim: '8:11.50',
    row: '4,KIBIWOT',
    actual: '8:11.50',
    expected: '8:10.51',
  },
  {
    what: 'a nation',
    article: ['Mohamed Jhinaoui of Tunisia', 'Mohamed Jhinaoui of Algeria'],
    rule: 'check/official-nation',
    claim: 'Algeria',
    row: '3,JHINAOUI',
    actual: 'ALG',
    expected: 'TUN',
  },
  {
    what: 'a day',
    article: ['in Brussels on Friday', 'in Brussels on Thursday'],
    rule: 'check/official-day',
    claim: 'Thursday',
    row: '1,SEREM',
    actual: '2024-09-12',
    expected: '2024-09-13',
  },
  {
    what: 'a disqualification after the day',
    sheet: ['4,KIBIWOT Abraham,KEN,,8:10.51,', ',KIBIWOT Abraham,KEN,,DQ,TR17.2.3'],
    rule: 'check/official-place',
    claim: 'was fourth',
    row: ',KIBIWOT',
    actual: '4th',
    expected: 'DQ',
  },
  {
    what: 'another person in that place',
    article: ['Nicholas Kimeli, fourth', 'Adam Kipruto, fourth'],
    rule: 'check/official-name',
    claim: 'Adam Kipruto',
    row: '4,KIMELI',
    actual: 'Adam Kipruto',
    expected: 'Nicholas Kimeli',
  },
  {
    what: 'an age',
    article: ['The 22-year-old', 'The 21-year-old'],
    rule: 'check/official-age',
    claim: 'The 21-year-old',
    row: '1,SEREM',
    actual: '21',
    expected: '22, born 2002-08-28',
  },
  {
    what: 'two places handed out the wrong way round',
    article: ['Jacob Krop, Cornelius Kemboi and', 'Cornelius Kemboi, Jacob Krop and'],
    rule: 'check/official-place',
    claim: 'seventh, eighth and 10th',
    row: '8,KEMBOI',
    actual: '7th',
    expected: '8th',
  },
];

describe('with an error', () => {
  test.each(WRONG)('in $what', async ({ article, sheet: altered, rule, claim, row, actual, expected }) => {
    const content = altered ? changed(sheet, ...altered) : sheet;
    const findings = await check(article ? changed(text, ...article) : text, content);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const found = errors.find((error) => error.rule === rule && error.expected === expected);
    expect(found, JSON.stringify(errors, null, 1)).toMatchObject({
      actual,
      against: { file: FILE, row: sheetRow(row, content) },
    });
    expect(found?.claim.map((span) => span.text).join(' … ')).toBe(claim);
  });
});
