/** Feeds of articles: RSS of every age and Atom. */
import { parseFeed } from 'feedsmith';
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { isoDayOf } from './days.js';
import { printedWords, underHeading } from './printed-words.js';

/**
 * The articles of a feed, each under its title: their full text, or the summary where the feed has no more. Items
 * without words are left out.
 *
 * @throws UnreadableDocument when it is damaged, or has no item with words
 */
export function readFeed(name: string, xml: string): ArticleDocument[] {
  const articles = itemsOf(name, xml).flatMap(({ id, title: marked, body, day }) => {
    const title = marked === undefined ? undefined : printedWords(inTags(marked)).replace(/\s+/gu, ' ');
    const words = printedWords(inTags(body ?? ''));
    if (!title && words === '') return [];
    const published = isoDayOf(day);
    const text = words === '' ? (title as string) : underHeading(title, words);
    return [{ ...(id && { id }), text, ...(title && { title }), ...(published && { published }), verbatim: false }];
  });
  if (articles.length > 0) return articles;
  throw new UnreadableDocument(name, 'no-article', 'is a feed without articles; save it again when it has some');
}

/** What is the same in all of them, as they mark it up. */
interface Item {
  id: string | undefined;
  title: string | undefined;
  body: string | undefined;
  day: string | undefined;
}

function itemsOf(name: string, xml: string): Item[] {
  const known = parsed(name, xml);
  switch (known.format) {
    case 'rss':
      return (known.feed.items ?? []).map(({ guid, link, title, content, description, pubDate, dc }) => ({
        id: guid?.value ?? link,
        title,
        body: content?.encoded ?? description,
        day: pubDate ?? dc?.dates?.[0],
      }));
    case 'rdf':
      return (known.feed.items ?? []).map(({ link, title, content, description, dc }) => ({
        id: link,
        title,
        body: content?.encoded ?? description,
        day: dc?.dates?.[0],
      }));
    case 'atom':
      return (known.feed.entries ?? []).map(({ id, links, title, content, summary, published, updated }) => ({
        id: id ?? links?.[0]?.href,
        title: markedUp(title),
        body: markedUp(content) ?? markedUp(summary),
        day: published ?? updated,
      }));
    default:
      return [];
  }
}

function parsed(name: string, xml: string): ReturnType<typeof parseFeed<string>> {
  try {
    // The parser takes one that breaks off for one that ends there.
    if (/<\/(?:rss|feed|rdf:RDF)\s*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/iu.test(xml)) return parseFeed(xml);
  } catch {}
  throw new UnreadableDocument(name, 'broken', 'is a damaged feed, or a part of one; save it again');
}

/** Atom says whether it is text or HTML. */
function markedUp(part: { value?: string | undefined; type?: string | undefined } | undefined): string | undefined {
  if (part?.value === undefined || part.type === 'html' || part.type === 'xhtml') return part?.value;
  return part.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** RSS does not say it: without a tag, lines are a writer's own. */
const inTags = (text: string): string => (/<\/?[a-z][^>]*>/iu.test(text) ? text : text.replaceAll('\n', '<br>'));
