import {
  DeletedTextRun,
  Document,
  type FileChild,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from './index.js';

const NUMBERED = {
  config: [{ reference: 'places', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
};
const written = (children: FileChild[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ numbering: NUMBERED, sections: [{ children }] }));
const read = async (...children: FileChild[]) => (await readDocument('a.docx', await written(children)))[0]!;

test('headings, paragraphs and broken lines', async () => {
  const { text, verbatim } = await read(
    new Paragraph({ text: 'Roe wins', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Women', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({
      children: [new TextRun('Ann '), new TextRun({ text: 'Roe', bold: true }), new TextRun('’s mile & more')],
    }),
    new Paragraph({ children: [new TextRun('1 Roe'), new TextRun({ text: '2 Low', break: 1 })] }),
  );
  expect(text).toBe('Roe wins\n\nWomen\n\nAnn Roe’s mile & more\n\n1 Roe\n2 Low');
  expect(verbatim).toBe(false);
});

test('the columns of a table and of tabs are kept apart', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const { text } = await read(
    new Table({ rows: [row('Pos', 'Name', 'Time'), row('1', 'Ann Roe', '2:03.10')] }),
    new Paragraph({ children: [new TextRun({ children: ['2', new Tab(), 'Bea Low', new Tab(), '2:04.20'] })] }),
  );
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'Pos   Name      Time',
    '1     Ann Roe   2:03.10',
    '2\tBea Low\t2:04.20',
  ]);
});

test('numbers that Word counts are places', async () => {
  const place = (text: string) => new Paragraph({ text, numbering: { reference: 'places', level: 0 } });
  const { text } = await read(place('Ann Roe 2:03.10'), place('Bea Low 2:04.20'));
  expect(text.split('\n').map((line) => line.trim())).toEqual(['1. Ann Roe 2:03.10', '2. Bea Low 2:04.20']);
});

test('of tracked changes, what is inserted stands and what is deleted does not', async () => {
  const change = { id: 1, author: 'desk', date: '2025-07-06T18:00:00Z' };
  const { text } = await read(
    new Paragraph({
      children: [
        new TextRun('Roe won in '),
        new DeletedTextRun({ text: '2:03.01', ...change }),
        new InsertedTextRun({ text: '2:03.10', ...change }),
      ],
    }),
  );
  expect(text).toBe('Roe won in 2:03.10');
});

test('its content is known without its name', async () => {
  const bytes = await written([new Paragraph('Ann Roe won.')]);
  expect((await readDocument('download', bytes))[0]!.text).toBe('Ann Roe won.');
});

test.each([
  [
    'cut off',
    async () => (await written([new Paragraph('Ann Roe won.')])).subarray(0, 3000),
    'broken',
    'is a damaged Word document; save or send it again',
  ],
  ['without words', () => written([new Paragraph('')]), 'no-article', 'is a Word document without text; save it again'],
  [
    'something else in an archive',
    async () => zipSync({ 'a.txt': Buffer.from('Ann Roe won.') }),
    'not-text',
    'is a ZIP archive, but no Word document; unpack it, or save the article as .docx',
  ],
])('%s', async (_, bytes, code, why) => {
  await expect(readDocument('a.docx', await bytes())).rejects.toMatchObject({ code, message: `a.docx: ${why}` });
});
