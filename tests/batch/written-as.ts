/** Articles of plain text written as people keep them in other formats. */

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
