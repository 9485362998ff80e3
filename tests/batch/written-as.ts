/** Articles of plain text written as people keep them in other formats. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const FONT = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));

/** An article to write: a heading, and paragraphs of lines. */
export interface Draft {
  title: string;
  paragraphs: string[][];
  /** ISO day, when the article prints it. */
  published?: string | undefined;
}

/** The first line is the heading, an empty line ends a paragraph. */
export function draftOf(text: string, published?: string): Draft {
  const [title = '', ...rest] = text.trim().split('\n');
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  return { title, paragraphs, published };
}

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/u;

/** With front matter, hard breaks, and a name each in bold, in italics and with a link. */
export function asMarkdown({ title, paragraphs, published }: Draft): string {
  const marked = (paragraph: string, at: number): string =>
    paragraph
      .replace(/[\\*_[\]<>`#]/gu, '\\$&')
      .replace(NAME, [`**$&**`, `*$&*`, '[$&](https://paper.example/roe_(runner))'][at % 3] as string);
  const date = published === undefined ? '' : `date: ${published}\n`;
  const body = paragraphs.map((lines) => lines.join('  \n')).map(marked);
  return `---\ntitle: ${JSON.stringify(title)}\n${date}draft: false\ntags: [club, results]\n---\n\n${body.join('\n\n')}\n`;
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const linked = (text: string): string => inHtml(text).replace(NAME, '<a href="/people"><b>$&</b></a>');

/** Paragraphs alone. */
const htmlOf = (paragraphs: string[][]): string =>
  paragraphs.map((lines) => `<p>${lines.map(linked).join('<br>\n')}</p>`).join('\n');

/** A newspaper's page: navigation, advertisements, other stories and a footer round the article. */
export function asWebPage({ title, paragraphs, published }: Draft): string {
  const meta =
    published === undefined ? '' : `<meta property="article:published_time" content="${published}T18:00:00+02:00">`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${inHtml(title)} | The Daily Baton</title>${meta}
<style>.ad { display: block }</style><script>window.ads = ['Ivo Petrov won in 3:33.33']</script></head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/football">Football</a></li><li><a href="/athletics">Athletics</a></li></ul></nav></header>
<div class="ad advertisement"><a href="/shop">New running shoes: 20% off</a></div>
<main><article><h1>${inHtml(title)}</h1>
${htmlOf(paragraphs)}
</article></main>
<aside class="related"><h2>Most read</h2><ul><li><a href="/a">Ivo Petrov wins again in 3:33.33</a></li><li><a href="/b">Rovers lose at home</a></li></ul></aside>
<footer><p>Copyright The Daily Baton. <a href="/privacy">Privacy</a></p></footer>
</body></html>`;
}

/** As a word processor has it: a paragraph a line, those of a paragraph with a break between. */
export async function asWordDocument({ title, paragraphs }: Draft): Promise<Uint8Array> {
  const run = (text: string, more: object = {}): TextRun => new TextRun({ text, ...more });
  const body = paragraphs.map((lines) => {
    const children = lines.flatMap((line, at) => {
      const name = NAME.exec(line);
      const broken = at > 0 ? [new TextRun({ break: 1 })] : [];
      if (!name) return [...broken, run(line)];
      const end = name.index + name[0].length;
      return [...broken, run(line.slice(0, name.index)), run(name[0], { bold: true }), run(line.slice(end))];
    });
    return new Paragraph({ children });
  });
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] });
  const header = new Header({ children: [new Paragraph('The Daily Baton, sports desk')] });
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  const document = new Document({
    sections: [{ headers: { default: header }, footers: { default: footer }, children: [heading, ...body] }],
  });
  return Packer.toBuffer(document);
}

/** The same with every line a paragraph and an empty one between, as people type it. */
export async function asTypedDocument({ title, paragraphs }: Draft): Promise<Uint8Array> {
  const lines = [title, ...paragraphs.flatMap((paragraph) => ['', ...paragraph])];
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
}

/** A press office's mail in text and HTML, with a picture; it is written on the day of publication or on another. */
export function asMail(draft: Draft): Promise<Uint8Array> {
  return mailOf(draft, { text: textOf(draft), html: `<h1>${inHtml(draft.title)}</h1>${htmlOf(draft.paragraphs)}` });
}

/** One in text only, which the program has wrapped at 72 characters. */
export function asWrappedMail(draft: Draft): Promise<Uint8Array> {
  const wrapped = textOf(draft)
    .replace(/(?=\S)(.{1,72})(?: +|$)/gmu, '$1\n')
    .replaceAll('\n\n', '\n');
  return mailOf(draft, { text: wrapped, textEncoding: 'quoted-printable' });
}

/** One that is a page only. */
export function asPageMail(draft: Draft): Promise<Uint8Array> {
  return mailOf(draft, {
    html: `<html><body><h1>${inHtml(draft.title)}</h1>${htmlOf(draft.paragraphs)}</body></html>`,
  });
}

const textOf = ({ paragraphs }: Draft): string => paragraphs.map((lines) => lines.join('\n')).join('\n\n');

function mailOf({ title, published }: Draft, parts: object): Promise<Uint8Array> {
  const date = new Date(`${published ?? '2025-07-07'}T18:30:00Z`);
  const picture = { filename: 'finish.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47]) };
  const from = 'Zoë Brändt <press@club.example>';
  return new MailComposer({ from, to: 'desk@paper.example', subject: title, date, attachments: [picture], ...parts })
    .compile()
    .build();
}

/** On small pages, each with a head and a number. */
export const asPdf = (draft: Draft): Promise<Uint8Array> => printed(draft, {}, (document) => document.fontSize(11));

/** As a newspaper prints it: two columns of justified lines, paragraphs indented. */
export const asNewspaper = (draft: Draft): Promise<Uint8Array> =>
  printed(draft, { columns: 2, columnGap: 18, align: 'justify', indent: 10 }, (document) => document.fontSize(8));

function printed(
  { title, paragraphs }: Draft,
  options: PDFKit.Mixins.TextOptions,
  type: (document: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A5', margin: 50, autoFirstPage: false, font: '' });
  // Names from further afield need a font of their own.
  const plain = /^[\n -ÿ‘’“”–—…•€]*$/u.test([title, ...paragraphs.flat()].join(''));
  document.registerFont('text', plain ? 'Helvetica' : FONT);
  let page = 0;
  document.on('pageAdded', () => {
    const { x, y } = document;
    page += 1;
    document.font('text').fontSize(7);
    document.text('The Daily Baton · Sport', 50, 25, { lineBreak: false });
    document.page.margins.bottom = 0;
    document.text(`${page}`, 200, 565, { lineBreak: false });
    document.page.margins.bottom = 50;
    type(document);
    document.x = x;
    document.y = y;
  });
  document.addPage();
  document.x = 50;
  document.y = 50;
  document.fontSize(15).text(title, { paragraphGap: 10 });
  type(document);
  document.text(paragraphs.map((lines) => lines.join('\n')).join('\n\n'), options);
  document.end();
  return buffer(document as unknown as NodeJS.ReadableStream);
}
