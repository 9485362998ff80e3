/** Articles by the thousand: the openings of those of corpus/, again and again, each with a number of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const articles = readdirSync('corpus')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join('corpus', name), 'utf8'));

/**
 * @param length how many characters an article has at least; it goes on to the end of the line
 * @returns newline-delimited JSON of records with `id` and `text`
 */
export function* records(count: number, length: number): Generator<string> {
  const openings = articles
    .map((text) => text.slice(0, Math.max(0, text.indexOf('\n', length))))
    .filter((text) => text !== '' && text.length < 3 * length);
  for (let number = 1; number <= count; number++) {
    const text = `${openings[number % openings.length]}\n\nThis is article ${number}.`;
    yield `${JSON.stringify({ id: `article-${number}`, text })}\n`;
  }
}

const NAMES = ['Ada Roe', 'Una Orr', 'Jo Brel', 'Pim Venn', 'Dana Pask', 'Sal Arkin', 'Kim Sund'];
const EVENTS = ['800m', '1500m', 'mile', '5000m', 'long jump', 'hill race'];

/** Like `records`, of one sentence each: for what depends on how many there are. */
export function* shortRecords(count: number): Generator<string> {
  for (let number = 1; number <= count; number++) {
    const [first, second] = [NAMES[number % 7], NAMES[(number + 1 + (number % 5)) % 7]];
    const text = `${first} won the women’s ${EVENTS[number % 6]} from ${second} on day ${number}.`;
    yield `${JSON.stringify({ id: `article-${number}`, text })}\n`;
  }
}
