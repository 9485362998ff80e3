import { expect, test } from 'vitest';
import { readDocument } from './index.js';

const read = (xml: string, name = 'a.xml') => readDocument(name, Buffer.from(xml));

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Baton</title>
<item><title>Roe &amp; Low win</title><guid isPermaLink="false">b-7</guid><link>https://baton.example/7</link>
<pubDate>Sun, 06 Jul 2025 23:30:00 -0500</pubDate><description>Two wins</description>
<content:encoded><![CDATA[<p>Ann <a href="/roe">Roe</a>’s time was 2:03.10 &amp; a best.</p><ol><li>Roe</li><li>Low</li></ol>]]></content:encoded></item>
<item><title>Only told in short</title><link>https://baton.example/8</link><description>Bea Low won &lt;b&gt;again&lt;/b&gt;.</description></item>
<item><description>Cis Orr won.
Dot Venn was second.</description></item>
<item><guid>nothing</guid></item>
</channel></rss>`;

test('every item of RSS is an article with its id, title, day and full text', async () => {
  expect(await read(RSS)).toEqual([
    {
      id: 'b-7',
      title: 'Roe & Low win',
      published: '2025-07-06',
      text: 'Roe & Low win\n\nAnn Roe’s time was 2:03.10 & a best.\n\n 1. Roe\n 2. Low',
      verbatim: false,
    },
    {
      id: 'https://baton.example/8',
      title: 'Only told in short',
      text: 'Only told in short\n\nBea Low won again.',
      verbatim: false,
    },
    { text: 'Cis Orr won.\nDot Venn was second.', verbatim: false },
  ]);
});

test('Atom, with text, HTML and XHTML', async () => {
  const entry = (id: string, content: string) => `<entry><id>${id}</id><title>T</title>${content}</entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>
    ${entry('a', '<published>2025-07-06T23:30:00-05:00</published><content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>')}
    ${entry('b', '<updated>2025-07-07T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ann <b>Roe</b></p></div></content>')}
    ${entry('c', '<summary>1:03 &lt; 1:04 &amp; so</summary>')}</feed>`;
  expect((await read(feed)).map(({ id, published, text }) => [id, published, text])).toEqual([
    ['a', '2025-07-06', 'T\n\nA & B'],
    ['b', '2025-07-07', 'T\n\nAnn Roe'],
    ['c', undefined, 'T\n\n1:03 < 1:04 & so'],
  ]);
});

test('RSS 1.0', async () => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="a"><title>t</title></channel>
    <item rdf:about="https://a.example/1"><title>Roe wins</title><link>https://a.example/1</link><description>Ann Roe won.</description><dc:date>2025-07-06T20:00:00Z</dc:date></item></rdf:RDF>`;
  expect(await read(feed)).toEqual([
    {
      id: 'https://a.example/1',
      title: 'Roe wins',
      published: '2025-07-06',
      text: 'Roe wins\n\nAnn Roe won.',
      verbatim: false,
    },
  ]);
});

test('it is decoded as its first line says', async () => {
  const xml =
    '<?xml version="1.0" encoding="iso-8859-2"?><rss version="2.0"><channel><item><title>\xa3ucja won</title></item></channel></rss>';
  expect((await readDocument('a.rss', Buffer.from(xml, 'latin1')))[0]!.text).toBe('Łucja won');
});

test.each([
  [
    'without items',
    '<rss version="2.0"><channel><title>t</title></channel></rss>',
    'no-article',
    'is a feed without articles; save it again when it has some',
  ],
  ['cut off', RSS.slice(0, RSS.indexOf('<link>')), 'broken', 'is a damaged feed, or a part of one; save it again'],
])('a feed %s', async (_, xml, code, why) => {
  await expect(read(xml)).rejects.toMatchObject({ code, message: `a.xml: ${why}` });
});
