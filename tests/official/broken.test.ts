/** Broken files and files of no known kind: one sentence each, with the line, and what to do. */
import { expect, test } from 'vitest';
import { readOfficial, UnreadableResults } from '../../src/index.js';
import { bytes, bytesOf } from './fixture.js';

test.each([
  ['empty.csv', '', 'empty.csv: is empty; save it again'],
  [
    'open.csv',
    'Place,Name,Time\n1,Ada Roe,8:06.90\n2,"Brel, Jo,8:07.00\n',
    'open.csv:3: a quotation mark opens here and is not closed; close it, or double it where it is meant',
  ],
  [
    'headless.csv',
    '1,Ada Roe,8:06.90\n2,Jo Brel,8:07.00\n',
    'headless.csv: no line here heads a table of results; put one above it, such as Place,Name,Nation,Time',
  ],
  ['rowless.csv', 'Women 3000m\nPlace,Name,Time\n', 'rowless.csv:2: no row stands under the headings of its table'],
  [
    'start-list.csv',
    'Women 3000m\nPlace,Name,Time\n,Ada Roe,\n,Jo Brel,\n',
    'start-list.csv:3: no row can be used: this one gives neither a place nor a mark that can be read',
  ],
  [
    'letter.txt',
    'Dear editor,\nI was there.\n',
    'letter.txt: no line here heads a table of results; put one above it, such as Place,Name,Nation,Time',
  ],
  [
    'page.html',
    '<!DOCTYPE html><html><body><p>Results</p></body></html>',
    'page.html: is a web page without a table of results; copy them into a text file under a line such as Place,Name,Nation,Time',
  ],
  ['cut.json', '{\n  "events": [\n    {"name": "100 m Men",\n', 'cut.json:3: is not whole JSON ('],
  ['comma.json', '{\n  "events": [],\n}', 'comma.json:3: is not whole JSON ('],
  [
    'other.json',
    '{"cats": 3, "dogs": 2}',
    "other.json:1: is JSON, but neither World Athletics' results nor OpenTrack's (it holds cats, dogs); save the page of results itself",
  ],
  ['cut.pdf', '%PDF-1.4\nnothing of the kind', 'cut.pdf: is a damaged PDF ('],
  [
    'printout.txt',
    "HY-TEK's MEET MANAGER\nnothing more\n",
    'printout.txt: no event stands between two rules of ====; print the results as text again',
  ],
  [
    'starts.txt',
    `HY-TEK's MEET MANAGER\nEvent 1  Women 100 Meter Dash\n${'='.repeat(40)}\n  1 Roe, Ada\n`,
    'starts.txt:2: an event without rows under headings such as Name, School, Finals; print its results, not the start list',
  ],
])('%s', async (name, text, message) => {
  const failure = await readOfficial(name, bytes(text)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableResults);
  expect((failure as Error).message).toContain(message);
  expect((failure as Error).message).not.toContain('\n');
});

test('a file of no known kind', async () => {
  await expect(readOfficial('photo.bin', new Uint8Array([1, 0, 2, 0, 3]))).rejects.toThrow(
    'photo.bin: is of no known kind; save the results as CSV, as text, as JSON or as PDF',
  );
});

test('a fixture cut off anywhere is read as far as it goes, or told in a sentence', async () => {
  for (const name of ['evening.csv', 'fern-valley.txt', 'games.json']) {
    const whole = bytesOf(name);
    for (let part = 1; part < 12; part++) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 12));
      const outcome = await readOfficial(name, cut).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableResults);
    }
  }
});
