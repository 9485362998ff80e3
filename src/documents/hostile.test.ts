/** Documents that would take for ever, or more than there is, if they were read without care. */
import { expect, test } from 'vitest';
import { readDocument } from './index.js';

const MANY = 50_000;

test.each([
  ['comments before no page', 'a.txt', `${'<!-- a -->'.repeat(MANY)}x`],
  ['rules that are no front matter', 'a.txt', `---\n${'---a\n'.repeat(MANY)}`],
  ['white space', 'a.txt', ' '.repeat(MANY * 5)],
  ['one long word', 'a.txt', 'a'.repeat(MANY * 5)],
  ['lines that begin as an e-mail’s', 'a.txt', 'From: a\n'.repeat(MANY)],
  ['dashes in a mail', 'a.eml', `Subject: a\n\n${'-- \n'.repeat(MANY)}`],
  ['lines in a mail', 'a.eml', `Subject: a\n\n${'Ann Roe won.\n'.repeat(MANY)}`],
])('%s', async (_, name, text) => {
  const start = performance.now();
  await readDocument(name, Buffer.from(text)).catch((error: Error) => expect(error.name).toBe('UnreadableDocument'));
  expect(performance.now() - start).toBeLessThan(3000);
});
