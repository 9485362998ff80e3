import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { readDocument } from '../index.js';

type Options = ConstructorParameters<typeof PDFDocument>[0];

async function written(draw: (pdf: PDFKit.PDFDocument) => void, options: Options = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A5', margin: 50, ...options });
  draw(pdf);
  pdf.end();
  return buffer(pdf);
}

const read = async (draw: (pdf: PDFKit.PDFDocument) => void): Promise<string> =>
  (await readDocument('a.pdf', await written(draw)))[0]!.text;

const PROSE =
  'Ann Roe won the women’s 800 metres at the Holt meeting on Sunday. She led from the gun, and Bea Low, who had beaten her a week before, could only follow. Cis Orr was third in 2:05.20. “It was windy,” said Roe, who is 22.';
const LIST = ['Women’s 800m:', '1. Ann Roe (Holt) 2:03.10', '2. Bea Low (Holt) 2:04.20', '3. Cis Orr 2:05.20'];

test('a title, paragraphs and a list under them', async () => {
  const text = await read((pdf) => {
    pdf.fontSize(18).text('Roe wins in the wind, for the second time in a row').moveDown();
    pdf.fontSize(10).text(`${PROSE}\n\n${PROSE}\n\n${LIST.join('\n')}`);
  });
  expect(text).toBe(['Roe wins in the wind, for the second time in a row', PROSE, PROSE, LIST.join('\n')].join('\n\n'));
});

test('paragraphs are told by their indentation, in stretched and in ragged lines', async () => {
  for (const align of ['left', 'justify'] as const) {
    const text = await read((pdf) => {
      for (const paragraph of [PROSE, PROSE, PROSE]) pdf.fontSize(9).text(paragraph, { align, indent: 12, width: 170 });
    });
    expect(text).toBe([PROSE, PROSE, PROSE].join('\n'));
  }
});

test('heads, feet and numbers of pages are left out, and a paragraph goes on over the page', async () => {
  const text = await read((pdf) => {
    pdf.on('pageAdded', () => decorate(pdf));
    decorate(pdf);
    pdf.fontSize(12).text(MANY.join('\n\n'));
  });
  expect(text.replaceAll('\n\n', '\n').split('\n')).toEqual(MANY);
});

const TABLE = ['Pos\tName\tClub\tTime', '1\tAnn Roe\tHolt\t2:03.10', '2\tBea Low\tWells\t2:04.20'];

const MANY = ['Anna', 'Bella', 'Carla', 'Dora', 'Emma', 'Fay', 'Gina', 'Hanna'].map((name) =>
  PROSE.replace('Ann', name),
);

let pages = 0;
function decorate(pdf: PDFKit.PDFDocument): void {
  pages += 1;
  const { bottom } = pdf.page.margins;
  pdf.page.margins.bottom = 0;
  pdf.fontSize(8).text(`The Daily Baton, Monday 7 July 2025, page ${pages}`, 50, 20);
  pdf.text(`– ${pages} –`, 200, 570);
  pdf.page.margins.bottom = bottom;
  pdf.fontSize(12).text('', 50, 50);
}

test('a label and a heading in capitals begin a line, however full the one above is', async () => {
  const lines = [PROSE, `Women: ${PROSE}`, 'HEATON PARK (Saturday)', PROSE.replace('Ann', 'Anna')];
  const text = await read((pdf) => pdf.fontSize(9).text(lines.join('\n'), { width: 296 }));
  expect(text).toBe(lines.join('\n'));
});

test('columns of a list are kept apart, and a row is a line', async () => {
  const text = await read((pdf) => {
    pdf.fontSize(9);
    for (const [row, line] of TABLE.entries()) {
      for (const [column, cell] of line.split('\t').entries())
        pdf.text(cell, 50 + column * 75, 60 + row * 14, { lineBreak: false });
    }
  });
  expect(text.split('\n')).toEqual(TABLE);
});

test('what is raised is of its line, what is printed twice to be bold is printed once', async () => {
  const text = await read((pdf) => {
    pdf.fontSize(12).text('Roe was 3', 50, 60, { lineBreak: false });
    pdf.fontSize(7).text('rd', 50 + 52, 59, { lineBreak: false });
    for (let times = 0; times < 2; times++) pdf.fontSize(12).text('Women', 50, 100, { lineBreak: false });
  });
  expect(text).toBe('Roe was 3rd\nWomen');
});

test('a watermark is not read', async () => {
  const text = await read((pdf) => {
    pdf.fontSize(10).text('Ann Roe won.');
    pdf.save().rotate(45).fontSize(60).text('DRAFT', 200, 100, { lineBreak: false }).restore();
  });
  expect(text).toBe('Ann Roe won.');
});

const line = (pdf: PDFKit.PDFDocument): unknown => pdf.text('Ann Roe won.');

test.each([
  [
    'a scan',
    () => written((pdf) => pdf.rect(50, 50, 100, 100).fill()),
    'no-article',
    'holds pictures and no text; have the text recognised, or save the article as text',
  ],
  ['locked', () => written(line, { userPassword: 'secret' }), 'locked', 'is locked by a password; save it without one'],
  [
    'cut off',
    async () => (await written(line)).subarray(0, 400),
    'broken',
    /^is a damaged PDF \(.+\); save or send it again$/,
  ],
])('%s', async (_, bytes, code, why) => {
  const error = await readDocument('a.pdf', await bytes()).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'UnreadableDocument', code });
  const message = (error as Error).message;
  expect(message).toMatch(/^a\.pdf: /);
  expect(message.slice('a.pdf: '.length)).toMatch(why);
});
