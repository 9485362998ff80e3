import { escapeAttribute, escapeText } from 'entities/escape';
import type { Span } from '../../report/schema.js';
import { type CheckedFile, type PlacedFinding, placed, type WayOut } from './checked-file.js';
import { type ReadWords, readWords } from './facts.js';
import { otherSide, outcomes, quoted, values } from './sides.js';
import { whereabouts } from './unix.js';

/** A page that needs nothing else: each article with its facts and findings marked where they stand. */
export const page: WayOut = async function* (files) {
  yield HEAD;
  let number = 0;
  for await (const file of files) {
    number += 1;
    yield articleOf(file, `a${number}`);
  }
  yield '</main>\n</html>\n';
};

/** A piece of the text that one mark or several cover. */
interface Cover {
  span: Span;
  /** The id of its first piece. */
  id?: string;
  classes: string;
  title: string;
  href?: string;
}

function articleOf(file: CheckedFile, key: string): string {
  const { findings } = placed(file);
  const title = file.report.article.title ?? file.path;
  const accepted = file.accepted > 0 ? `<p>${file.accepted} more accepted by the baseline.</p>` : '';
  const compared = file.compared ? `<p>Statements held against the files: ${outcomes(file.compared)}.</p>` : '';
  return `<section>
<h2>${escapeText(title)}</h2>
<p class="path">${escapeText(file.path)}</p>
<div class="sides">
<div class="text">${markedText(file.text, covers(file, findings, key))}</div>
<div>
${findings.length === 0 ? '<p>Nothing found.</p>' : `<ol>\n${findings.map((finding, index) => item(file, finding, `${key}-${index + 1}`)).join('\n')}\n</ol>`}
${accepted}${compared}</div>
</div>
</section>
`;
}

function item(file: CheckedFile, finding: PlacedFinding, id: string): string {
  const { severity, message, claim, rule, note } = finding;
  const { words, row } = otherSide(finding);
  const other =
    row === undefined
      ? link(`${id}-against`, quoted(words))
      : `<span>${escapeText(`${row.file}:${row.line}`)}</span> <code>${escapeText(row.row)}</code>`;
  const none = row === undefined && words.length === 0;
  const asides = [values(finding), note ?? ''].filter(Boolean).map((aside) => `<p>${escapeText(aside)}</p>`);
  return `<li id="${id}" class="${severity}"><p><b>${severity}</b> ${escapeText(message)}</p>
<p>${link(`${id}-claim`, quoted(claim))}${none ? '' : ` against ${other}`}</p>
${asides.join('')}<p class="path">${escapeText(`${whereabouts(file, finding)} ${rule}`)}</p></li>`;
}

const link = (id: string, words: string): string => `<a href="#${id}">${escapeText(words)}</a>`;

/** What is marked in the text: the facts, and over them both sides of each finding, each linked to the other. */
function covers(file: CheckedFile, findings: readonly PlacedFinding[], key: string): Cover[] {
  const facts = readWords(file.report).map(
    ({ span, slot, reading }: ReadWords): Cover => ({
      span,
      classes: `fact ${slot}`,
      title: reading,
    }),
  );
  const sides = findings.flatMap((finding, index) => {
    const id = `${key}-${index + 1}`;
    const { severity, message, claim } = finding;
    const { words: others } = otherSide(finding);
    const side = (spans: readonly Span[], name: string, href: string): Cover[] =>
      spans.map((span, at) => ({
        span,
        classes: `${name} ${severity}`,
        title: message,
        href,
        ...(at === 0 ? { id: `${id}-${name}` } : {}),
      }));
    return [
      ...side(claim, 'claim', others.length > 0 ? `${id}-against` : id),
      ...side(others, 'against', `${id}-claim`),
    ];
  });
  return [...sides, ...facts];
}

/** The text in pieces between the ends of what is marked, each piece with all that covers it. */
function markedText(text: string, marks: readonly Cover[]): string {
  const ends = new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])]);
  const bounds = [...ends].sort((a, b) => a - b);
  const starting = new Map<number, Cover[]>();
  for (const mark of marks) starting.set(mark.span.start, [...(starting.get(mark.span.start) ?? []), mark]);
  let open: Cover[] = [];
  return bounds
    .slice(0, -1)
    .map((start, index) => {
      const fresh = starting.get(start) ?? [];
      open = [...open, ...fresh].filter(({ span }) => span.end > start);
      return piece(text.slice(start, bounds[index + 1]), open, fresh);
    })
    .join('');
}

function piece(words: string, open: readonly Cover[], fresh: readonly Cover[]): string {
  const anchors = fresh
    .flatMap(({ id }) => (id === undefined ? [] : [`<span id="${id}" class="anchor"></span>`]))
    .join('');
  const written = escapeText(words);
  if (open.length === 0) return anchors + written;
  const classes = [...new Set(open.flatMap((mark) => mark.classes.split(' ')))].join(' ');
  const titles = [...new Set(open.map(({ title }) => title))].join('\n');
  const href = open.find((mark) => mark.href !== undefined)?.href;
  const about = `class="${classes}" title="${escapeAttribute(titles)}"`;
  return href === undefined
    ? `${anchors}<span ${about}>${written}</span>`
    : `${anchors}<a href="#${href}" ${about}>${written}</a>`;
}

const STYLE = `
:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --info: #1565c0; --fact: #8884 }
body { font: 16px/1.6 Georgia, serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
h1, h2, ol, .path, .legend { font-family: system-ui, sans-serif }
h1 { font-size: 1.1rem } h2 { font-size: 1.3rem; margin-bottom: 0 }
.path { color: GrayText; font-size: .8rem; margin: 0 }
.sides { display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) }
@media (max-width: 50rem) { .sides { display: block } }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
ol { font-size: .9rem; padding-left: 1.5rem; position: sticky; top: 1rem;
  max-height: 100vh; overflow: auto } li { margin-bottom: 1rem } li p { margin: 0 }
.text a { color: inherit; text-decoration: none }
.fact { border-bottom: 1px dotted GrayText }
.claim.error, .against.error { --ink: var(--error) } .claim.warning, .against.warning { --ink: var(--warning) }
.claim.info, .against.info { --ink: var(--info) }
.claim { background: color-mix(in srgb, var(--ink) 22%, transparent); border-bottom: 2px solid var(--ink) }
.against { border-bottom: 2px dashed var(--ink) }
li.error b { color: var(--error) } li.warning b { color: var(--warning) } li.info b { color: var(--info) }
.anchor:target + * { outline: 2px solid; outline-offset: 2px } li:target { outline: 1px solid; outline-offset: 4px }`;

const HEAD = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>harrier check</title>
<style>${STYLE}
</style>
<main>
<h1>harrier check</h1>
<p class="legend"><span class="fact">a fact</span>, <span class="claim warning">words in question</span>, <span
class="against warning">what they disagree with</span>: each leads to the other, and pointing at a word tells what it is
read as.</p>
`;
