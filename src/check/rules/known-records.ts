/** World and Olympic records against the table of those that are known. */
import { knownRecord } from '../../english/lexicon/gaps.js';
import { combinedEvents, fieldEvents } from '../../knowledge/events.js';
import { olympicRecords, recordsKnownTo, worldRecords } from '../../knowledge/records.js';
import { matchesWith } from '../../matches.js';
import type { CheckedArticle, Entry } from '../article.js';
import { couldBeRivals, marksSaid, type Said, sameValue, statedMark } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

export const recordInTable: CheckRule = {
  name: 'check/known-record',
  finds: 'a world or Olympic record that is not the one of the table that harrier has',
  severity: 'info',
  examples: [
    {
      text: 'Harbour Games\n12 September 2025\nPim Venn won the men’s 5000m in 12:50.10, well outside the world record of 12:36.00.',
      finds: [{ claim: '12:36.00', against: 'world record' }],
    },
    {
      text: 'Harbour Games\n12 September 2025\nPim Venn won the men’s 5000m in 12:50.10, well outside the world record of 12:35.36.',
      finds: [],
    },
    {
      text: 'Harbour Games\n12 September 2015\nPim Venn won the men’s 5000m in 12:50.10, well outside the world record of 12:37.35.',
      finds: [],
    },
    {
      text: 'Harbour Games\n12 September 2025\nPim Venn won the men’s 5000m in 12:50.10, outside the world under-20 record of 12:43.02.',
      finds: [],
    },
    {
      text: 'Harbour Games\n12 September 2031\nPim Venn won the men’s 5000m in 12:50.10, well outside the world record of 12:31.00.',
      finds: [],
    },
  ],
  *check(article) {
    const { published } = article.report.article;
    if (published === null) return;
    for (const found of matchesWith(article.text, ['record'], knownRecord)) {
      const claim = article.spanOf(found, 'mark') ?? article.spanOf(found, 'before');
      const against = article.spanOf(found, 'record');
      const [said] = claim ? marksSaid(article, undefined, claim.start, claim.end) : [];
      const entry = said && entryAt(article, said);
      const { mark } = said ?? {};
      const event = entry?.race.event?.value ?? '';
      const sex = entry?.race.sex?.value ?? (event === '4x400X' ? 'X' : undefined);
      const isWorld = /^world/iu.test(found.groups?.record ?? '');
      const known = sex && (isWorld ? worldRecords : olympicRecords)[event]?.[sex];
      if (!mark || !known || !claim || !against || entry?.race.category || known.day > published) continue;
      // indoors they keep other records
      if (/\bindoors?\b/iu.test(article.text) && !event.startsWith('60')) continue;
      const figures = [known.mark, known.unratified ?? known.mark].map(figureOf);
      const [best] = figures as [number];
      const isBetter = fieldEvents.has(event) || combinedEvents.has(event) ? mark.value > best : mark.value < best;
      const isNewer = isBetter && published > recordsKnownTo;
      const isFar = Math.abs(mark.value - best) > best * 0.06;
      if (isNewer || isFar || figures.some((figure) => sameValue(figure, mark.value))) continue;
      yield {
        message: `${against.text} of ${mark.text}; harrier knows of ${known.mark}, set on ${known.day}`,
        claim: [claim],
        against: [against],
        actual: mark.text,
        expected: known.mark,
        note: `by a table that knows the records up to ${recordsKnownTo}`,
      };
    }
  },
};

/** The result or record whose mark it is, or else one of the same sentence that could be of that event. */
function entryAt(article: CheckedArticle, { mark, span }: Said): Entry | undefined {
  const sentence = article.sentenceAt(span.start);
  const within = (start: number, end: number): Entry | undefined =>
    article.entries.find(
      (entry) =>
        couldBeRivals(statedMark(entry)?.value ?? 0, mark.value) &&
        entry.result.mark?.spans.some((each) => each.start < end && each.end > start),
    );
  return within(span.start, span.end) ?? within(sentence.start, sentence.end);
}

/** `2:00:35` in seconds, `8.95` in metres, `9126` in points. */
export const figureOf = (mark: string): number => mark.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
