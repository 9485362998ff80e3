import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RaceReport, toRows } from '../../src/index.js';
import { documents, elsewhere, fixture, harrier } from './harrier.js';

const ARTICLE = fixture('hill-relay.txt');

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(elsewhere, name), content);
  return name;
}

function reportOf(args: string[], input?: string | Uint8Array): RaceReport {
  const { status, stdout, stderr } = harrier(['extract', '--format', 'report', ...args], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [report] = documents<RaceReport>(stdout);
  return RaceReport.parse(report);
}

test('a text file is an article, called by its name', () => {
  expect(reportOf([ARTICLE]).article.id).toBe('hill-relay');
});

test('standard input is read with - and without, and is called stdin', () => {
  const text = 'Ann Roe won.';
  const named = reportOf(['-'], text);
  expect(named.article).toMatchObject({ id: 'stdin', length: text.length });
  expect(reportOf([], text)).toEqual(named);
});

test('empty input is an article without results', () => {
  expect(reportOf([], '').races).toEqual([]);
  expect(harrier(['extract'], '').stdout).toBe('No race results.\n');
});

test('a byte order mark is no part of the article', () => {
  expect(reportOf([], '\ufeffAnn Roe won.').article.length).toBe('Ann Roe won.'.length);
});

test('a text is read in whatever encoding it is', () => {
  const text = 'Zoë Brändt won the women’s 800m in 2:03.10.';
  const asUtf8 = reportOf(['-'], text).athletes;
  expect(asUtf8).toHaveLength(1);
  const latin = Buffer.from(text.replace('’', "'"), 'latin1').toString('latin1').replace("'", '\x92');
  for (const bytes of [Buffer.from(latin, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')])
    expect(reportOf(['-'], bytes).athletes).toEqual(asUtf8);
});

test('a web page gives its article and nothing else of the page', () => {
  const page = reportOf([fixture('harbour-mile.html')]);
  const words = JSON.stringify(page);
  expect(page.article.id).toBe('harbour-mile');
  for (const stranger of ['Petrov', 'Rovers', '3:33.33', 'running shoes']) expect(words).not.toContain(stranger);
  expect(toRows(page)).toContainEqual(expect.objectContaining({ athlete: 'Zofia Łęcka', place: 1, mark: '1:58.40' }));
});

test('a page on standard input is known by its first words', () => {
  const plain = reportOf([], 'Club night');
  const page = reportOf([], '<!DOCTYPE html><html><body><nav>Home</nav><p>Club night</p></body></html>');
  expect(page.article.length).toBe(plain.article.length);
});

test('a broken page breaks nothing', () => {
  const html =
    '<html><head><script type="application/ld+json">{no</script><style>@media{{</style></head><p>Ann Roe won';
  expect(reportOf([], html).article.length).toBe('Ann Roe won'.length);
});

test('a page may leave out the tags that HTML lets it', () => {
  const html = '<!doctype html><title>Club mile</title><p>Ann Roe won<p>Bea Low was second';
  expect(reportOf([], html).article.length).toBe('Club mile\n\nAnn Roe won\n\nBea Low was second'.length);
});

test('files that cannot be read are named with a remedy, and the others are done', () => {
  mkdirSync(join(elsewhere, 'folder'));
  const cases: [path: string, why: string][] = [
    ['missing.txt', 'no such file; check the name'],
    ['folder', 'is a folder; name the files in it'],
    [file('empty.txt', ''), 'is empty; save it again'],
    [file('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)), 'is a binary file, not text; save the article'],
    [file('paper.pdf', '%PDF-1.7 …'), 'is a damaged PDF'],
    [file('report.docx', 'PK\x03\x04 …'), 'is a damaged Word document; save or send it again'],
    [file('menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>'), 'no article found in this page'],
  ];
  const { status, stdout, stderr } = harrier(['extract', '-f', 'report', ...cases.map(([path]) => path), ARTICLE]);
  expect(status).toBe(1);
  expect(documents<RaceReport>(stdout).map((report) => report.article.id)).toEqual(['hill-relay']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(cases.length);
  cases.forEach(([path, why], index) => {
    expect(lines[index]).toContain(`harrier: ${path}: ${why}`);
  });
});

test('every item of a feed is an article, called by the file and by its own id or number', () => {
  const item = (id: string, words: string) => `<item>${id}<description>${words}</description></item>`;
  const feed = `<rss version="2.0"><channel><title>Club</title>${item('<guid>a-7</guid>', 'Ann Roe won.')}${item('', 'Bea Low won.')}</channel></rss>`;
  const path = file('club.xml', feed);
  const { status, stdout } = harrier(['extract', '-f', 'report', path]);
  const ids = documents<RaceReport>(stdout).map(({ article }) => article.id);
  expect({ status, ids }).toEqual({ status: 0, ids: ['club#a-7', 'club#2'] });
  expect(harrier(['extract', path]).stdout).toContain('== club#2 ==');
});

test('a command line that is wrong is told so', () => {
  for (const [args, why] of [
    [['extract', '--format', 'xml', ARTICLE], "argument 'xml' is invalid"],
    [['extract', '--published', '2025-02-30', ARTICLE], 'Give a day as YYYY-MM-DD.'],
    [['extract', '--date-order', 'ymd', ARTICLE], "argument 'ymd' is invalid"],
    [['extract', '--explain', '--format', 'csv', ARTICLE], '--explain goes with --format table only'],
    [['extract', '--colour', ARTICLE], "unknown option '--colour'"],
    [['win'], "unknown command 'win'"],
    [[], 'Usage: harrier'],
  ] as const) {
    const { status, stdout, stderr } = harrier([...args]);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
    expect(stderr).toContain(why);
  }
});

test('help fits a screen', () => {
  for (const args of [['--help'], ['extract', '--help'], ['check', '--help']]) {
    const { status, stdout } = harrier(args);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  }
});
