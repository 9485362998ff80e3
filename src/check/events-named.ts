/** The events that a stretch of the text names; the same sentence is asked about by several checks, and is read once. */
import { type EventMention, findEvents } from '../recognise/index.js';
import { type CheckedArticle, readOnce } from './article.js';

const known = readOnce(() => new Map<string, readonly EventMention[]>());

export function eventsNamed(article: CheckedArticle, { start, end }: { start: number; end: number }) {
  const stretch = `${start}-${end}`;
  const events = known(article).get(stretch) ?? findEvents(article.text, start, end);
  known(article).set(stretch, events);
  return events;
}
