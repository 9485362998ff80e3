import { describe, expect, test } from 'vitest';
import { readDocument } from './index.js';

const HEAD = `From: Press <press@club.example>
To: desk@paper.example
Subject: =?utf-8?Q?Br=C3=A4ndt_wins?=
Date: Sun, 06 Jul 2025 23:30:00 -0500
Message-ID: <1@club.example>
MIME-Version: 1.0
`;
const mail = (rest: string | Uint8Array, head = HEAD) =>
  Buffer.concat([Buffer.from(head.replaceAll('\n', '\r\n')), Buffer.from(rest)]);
const plain = (text: string, encoding = '8bit', charset = 'utf-8') =>
  `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${text}`.replaceAll(
    '\n',
    '\r\n',
  );
const read = async (rest: string | Uint8Array, name = 'a.eml') => (await readDocument(name, mail(rest)))[0]!;
const parts = (text: string, html: string) =>
  `Content-Type: multipart/alternative; boundary=b\n\n--b\n${plain(text)}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`;
const PROSE = 'Ann Roe won the women’s 800 metres at the Holt meeting, and Bea Low was second.';

test('the subject is the title, the day of writing that of publication', async () => {
  expect(await read(plain('Ann Roe won.\n\nBea Low did not.\n'))).toEqual({
    id: '<1@club.example>',
    title: 'Brändt wins',
    published: '2025-07-06',
    text: 'Brändt wins\n\nAnn Roe won.\n\nBea Low did not.',
    verbatim: false,
  });
});

describe('the text', () => {
  const text = async (rest: string | Uint8Array) => (await read(rest)).text.replace('Brändt wins\n\n', '');

  test.each([
    [
      'quoted-printable',
      plain('Zo=C3=AB Roe won in =\n2:03.10 =3D best', 'quoted-printable'),
      'Zoë Roe won in 2:03.10 = best',
    ],
    ['base64', plain(Buffer.from('Zoë Roe won').toString('base64'), 'base64'), 'Zoë Roe won'],
    ['Latin-1', Buffer.from(plain('Zoë Roe won', '8bit', 'iso-8859-1'), 'latin1'), 'Zoë Roe won'],
    ['Latin-2', Buffer.from(plain('\xa3ucja \xaeak', '8bit', 'iso-8859-2'), 'latin1'), 'Łucja Žak'],
    ['signature', plain('Ann Roe won.\n\n-- \nThe press office\nTel. 1:23'), 'Ann Roe won.'],
  ])('%s', async (_, rest, expected) => expect(await text(rest)).toBe(expected));

  test('lines that flow or are wrapped are paragraphs', async () => {
    const flowed = `Content-Type: text/plain; charset=utf-8; format=flowed\n\nAnn Roe won the 800 metres \nand Bea Low was second.\n1. Roe\n2. Low\n`;
    expect(await text(flowed.replaceAll('\n', '\r\n'))).toBe(
      'Ann Roe won the 800 metres and Bea Low was second.\n1. Roe\n2. Low',
    );
    const wrapped = `${PROSE}\n\n${PROSE}`.replace(/(.{1,60})(?: |$)/gmu, '$1\n').replaceAll('\n\n\n', '\n\n');
    expect(await text(plain(wrapped))).toBe(`${PROSE}\n\n${PROSE}`);
  });

  test('a text part comes before the page, unless it only points to it', async () => {
    expect(await text(parts(PROSE, `<p>${PROSE}</p><p>Unsubscribe</p>`))).toBe(PROSE);
    expect(await text(parts('View this mail in a browser.', `<p>${PROSE}</p>`))).toBe(PROSE);
  });

  test('attachments are no part of it', async () => {
    const file =
      'Content-Type: text/plain; name=b.txt\nContent-Disposition: attachment; filename=b.txt\n\nBea Low won.';
    const mixed = `Content-Type: multipart/mixed; boundary=m\n\n--m\n${plain('Ann Roe won.')}\n--m\n${file}\n--m--\n`;
    expect(await text(mixed)).toBe('Ann Roe won.');
  });
});

test('the marks of an answer are no part of the subject', async () => {
  const bytes = mail(plain('Ann Roe won.'), 'Subject: Fwd: RE: Roe wins\nMessage-ID: <1@a>\nFrom: a@b.example\n');
  expect((await readDocument('a.eml', bytes))[0]!.title).toBe('Roe wins');
});

test('a mailbox holds several, each with its id', async () => {
  const line = 'From press@club.example Sun Jul  6 23:30:00 2025\n';
  const one = (at: number) => `${line}${HEAD.replace('<1@', `<${at}@`)}\nRoe ${at} won.\n\n`;
  const read = await readDocument('club.mbox', Buffer.from(`${one(1)}${one(2)}`));
  expect(read.map(({ id, text }) => [id, text])).toEqual([
    ['<1@club.example>', 'Brändt wins\n\nRoe 1 won.'],
    ['<2@club.example>', 'Brändt wins\n\nRoe 2 won.'],
  ]);
});

describe('what is an e-mail', () => {
  test('its content says so without its name', async () => {
    expect((await read(plain('Ann Roe won.'), 'a.txt')).title).toBe('Brändt wins');
  });

  test.each([
    ['Date: 6 July 2025\nFrom: the press office\nSubject: Roe wins\n\nAnn Roe won.\n'],
    ['Women: 1 Roe 2:03.10\nMen: 1 Low 1:50.10\n\nThat was all.\n'],
  ])('a text that looks a little like it is none: %j', async (text) => {
    expect(await readDocument('a.txt', Buffer.from(text))).toEqual([{ text, verbatim: true }]);
  });
});

test('one without text is told so', async () => {
  await expect(
    read('Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n'),
  ).rejects.toMatchObject({
    code: 'no-article',
    message: 'a.eml: is an e-mail without text; save what is attached to it by itself',
  });
});
