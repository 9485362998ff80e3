import { describe, expect, it } from 'vitest';
import { withPlainSigns } from '../../plain-signs.js';
import { inBrief, LAYOUTS, readLists } from './index.js';

const linesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
const read = (printed: string, text = withPlainSigns(printed)) =>
  readLists(text, linesOf(text)).flatMap((section) => section.rows.map((row) => inBrief(row, text)));

for (const layout of LAYOUTS) {
  describe(layout.name, () => {
    it.each(layout.examples.map(({ text, gives }) => [text, gives] as const))('%s', (text, gives) => {
      expect(read(text)).toEqual(gives);
    });
  });
}

describe('readLists', () => {
  const sections = (printed: string, text = withPlainSigns(printed)) => readLists(text, linesOf(text));
  const headings = (text: string) =>
    sections(text).map(({ heading }) => heading && text.slice(heading.start, heading.end));

  it('gives each section its heading', () => {
    const text =
      "Results\n\nMen's 800m\n1. Jo Brel (KEN) 1:45.10\n2. Tom Orr (GBR) 1:46.00\n\nWomen's 800m\n1. Ann Pell (USA) 1:58.10\n2. Nell Venn (GBR) 1:59.00";
    expect(headings(text)).toEqual(["Men's 800m", "Women's 800m"]);
  });

  it('takes event after event with three names each as podiums, and a single such line not', () => {
    const lines = [
      '200m: Ann Orr 23.62, Jo Brel 23.97, Nell Venn 24.31',
      '800m: Asha Pell 2:02.16, Jo Fenn 2:03.16, Ola Orr 2:04.44',
      'Shot put: Una Roe 16.41m, Ida Holt 15.54m, May Wex 14.86m',
    ];
    expect(sections(lines.join('\n\n')).map(({ orderIsPlace }) => orderIsPlace)).toEqual([true, true, true]);
    expect(sections(lines[0] as string).map(({ orderIsPlace }) => orderIsPlace)).toEqual([false]);
  });

  it('leaves a sentence that parts some of its runners by semicolons to the rules', () => {
    const text =
      'Other runners were: Tom Orr, 95th in 1:37:54; Al Pell, 111th in 1:40:25, Jo Brel, 249th in 2:02:03 and Nell Venn, 317th in 2:39:32.';
    expect(sections(text)).toEqual([]);
  });

  it('reads a label of sex and event in the run of a line', () => {
    const text =
      'Men: 100m: 1. Tom Orr (Holt) 10.62, 2. Pim Venn 10.97; High jump: 1. Ned Pell 2.09m, 2. Al Brel 2.06m. Women: 800m: 1. Ann Roe (Wex) 2:02.62, 2. Jo Fenn 2:03.94.';
    expect(headings(text)).toEqual(['Men: 100m:', 'High jump:', 'Women: 800m:']);
  });

  it('takes the line above too where the nearest names no event', () => {
    expect(headings('Marathon\nWomen\n1. Jo Brel (KEN) 2:25:10\n2. Ann Orr (GBR) 2:26:00')).toEqual([
      'Marathon\nWomen',
    ]);
  });

  it.each([
    ['emphasis', '**Results**\n\n*Wex 10k*\n\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00', '*Wex 10k*'],
    ['Markdown', '### Wex 10k\n\nResults\n\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00', '### Wex 10k\n\nResults'],
    ['no sentence', '8000m\nTom Orr was third, then\nNell Brel 10th (24:45),\nAsha Venn 11th (24:46)', undefined],
    ['no imprint', 'Club 10,000m\n\nPublished 2013-09-04\n\n1. Jo Brel 38:10\n2. Tom Orr 39:00', undefined],
  ])('reads headings: %s', (_, text, heading) => {
    expect(headings(text)).toEqual([heading]);
  });

  it('starts a section where the places start again', () => {
    expect(
      headings(
        '10km\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00\n1. Ann Pell (USA) 32:10\n2. Nell Venn (GBR) 33:00',
      ),
    ).toEqual(['10km', undefined]);
  });

  it('leaves the words around a list to prose', () => {
    const text = 'Brel won again.\n10km\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00\nShe was happy.';
    const [section] = sections(text);
    expect(text.slice(section!.start, section!.end)).toBe('10km\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00');
  });

  it.each([
    ['places of a race', '10km\n1. Jo Brel (KEN) 28:10\n2. Tom Orr (GBR) 29:00', true],
    ['true places of a club', 'Holt AC results\n31. Nell Brel – 26:02\n44. Asha Venn – 27:19', true],
    ["a club's own order, by its heading", 'Our ladies\n1. Nell Brel – 31.40\n2. Asha Venn – 32.12', false],
    ["a club's own order, by its gaps", '10km\n1. Nell Brel – 31.40\n2. Asha Venn – 36.12', false],
    [
      "a club's own order, by the field",
      '10km\nThere were 412 finishers.\n1. Nell Brel – 31.40\n2. Asha Venn – 32.12\n3. Jo Orr – 33.05',
      false,
    ],
    [
      "a club's own order, by the story",
      '10km\nNell Brel was 45th overall.\n1. Nell Brel – 31.40\n2. Asha Venn – 32.12',
      false,
    ],
    ["a club's championship", 'Club Championship 10,000m\n1. Nell Brel – 31.40\n2. Asha Venn – 39.12', true],
    [
      'places that the story repeats',
      '10km\nNell Brel was first of 412 finishers.\n1. Nell Brel – 31.40\n2. Asha Venn – 31.50',
      true,
    ],
    ['no numbers', 'Tom Orr – 35.06\nNell Brel – 35.58', false],
  ])('counts places: %s', (_, text, counts) => {
    expect(sections(text)[0]!.placesCount).toBe(counts);
  });

  it.each([
    ['nations, growing times', 'Jo Brel (RSA) – 3:14:22\nAsha Venn (KEN) – 3:16:07', true],
    ['nations, times that do not grow', 'Jo Brel (RSA) – 3:14:22\nAsha Venn (KEN) – 3:10:07', false],
    ["a club's finishers", 'Tom Orr – 35.06\nNell Brel – 35.58', false],
  ])('takes the order for the places: %s', (_, text, order) => {
    expect(sections(text)[0]!.orderIsPlace).toBe(order);
  });

  it('marks lists of something else', () => {
    const text = 'PREVIOUS WINNERS\n• 2024 - Jo Brel, KENYA, 1:00:55\n• 2023 - Tom Orr, PERU, 1:01:09';
    expect(sections(text)).toMatchObject([{ layout: 'list/no-results', rows: [], start: 0, end: text.length }]);
  });

  it('leaves entries under headings of their own to nobody', () => {
    const text =
      'Elite field (with bests)\nWomen\nJo Brel KEN 2:19:55\nAnn Orr GBR debut\nMen\nTom Pell KEN 2:04:58\nIvo Venn ETH 2:05:36';
    expect(sections(text)).toMatchObject([{ layout: 'list/no-results', rows: [], end: text.length }]);
  });

  it('quotes what it read', () => {
    for (const { examples } of LAYOUTS) {
      for (const { text } of examples) {
        for (const { rows, start, end } of sections(text)) {
          for (const row of rows) {
            expect(row.start).toBeGreaterThanOrEqual(start);
            expect(row.end).toBeLessThanOrEqual(end);
            for (const quoted of [row.name, row.team, row.club, ...row.members]) {
              if (quoted === undefined) continue;
              const words = text.slice(quoted.start, quoted.end);
              for (const word of quoted.value.split(' ')) expect(words).toContain(word);
            }
            if (row.place) expect(text.slice(row.place.start, row.place.end)).not.toBe('');
          }
        }
      }
    }
  });

  it('takes time linear in the length', { timeout: 30_000 }, () => {
    const shapes = [
      '1. Jo Brel (KEN) 2:05:41\n',
      'a: 1 B ',
      '1. (',
      '8 equal.\n',
      '27\nPim Orr\n',
      '| ',
      '1 A ',
      '1.\n',
      '\t\ta',
      'Men 1. word ',
      '1. Jo Brel 2:05\n2. Al Orr 2:06\n3. Ed Venn 3:07\n',
      'a: 12 Jo Brel 29-23; ',
      'A Race: 4, Jo Brel 29-23. ',
      ':   ',
      '1 =A (B), ',
      'Tom Orr 12:10, ',
    ];
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(60_000 / shape.length));
      const started = performance.now();
      sections(text);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});
