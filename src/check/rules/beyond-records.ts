/** Marks better than the world record, of which the article does not say so. */
import { combinedEvents, fieldEvents } from '../../knowledge/events.js';
import { recordsKnownTo, worldRecords } from '../../knowledge/records.js';
import type { Mark, Span } from '../../report/schema.js';
import type { CheckedArticle, Entry } from '../article.js';
import { eventsNamed } from '../events-named.js';
import type { CheckRule } from '../rule.js';
import { figureOf } from './known-records.js';

/** Words that make of such a mark what it is, or of the race another: by wheel, by hand, downwind, by the young. */
const SAYS_WHY =
  /\bworld(?:'s)?[\s-](?:(?:indoor|outdoor|all-time)\s)?(?:record|best|mark)|\b(?:WR|WB|fastest\s(?:ever|of\sall\stime)|in\shistory|wheelchair|hand-?cycl\w+|push-?rim|racing\schair|[TF]\d\d|para|wind[- ]|tailwind|downhill|net|short|hand[- ]timed|splits?|relay|legs?|pace[dr]?|boys|girls|juniors|junior\s(?:m[ae]n|wom[ae]n|race|title|record|champion\w*)|youth|under-?\d\d|[UVMW]\d\d|masters)\b|\(w\)|\dw\b/iu;
/** So much better than the record a mark is of another event. */
const SAME_EVENT = 0.14;

export const beatsTheRecord: CheckRule = {
  name: 'check/beats-the-record',
  finds: 'a mark better than the world record, without a word of it',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel won the women’s 60m hurdles in 7.21 on Saturday, ahead of Una Orr (8.44).',
      finds: [{ claim: '7.21', against: '60m hurdles' }],
    },
    { text: 'Jo Brel won the women’s 60m hurdles in 8.21 on Saturday, ahead of Una Orr (8.44).', finds: [] },
    { text: 'Jo Brel won the women’s 60m hurdles in a world record of 7.61, ahead of Una Orr (8.44).', finds: [] },
    { text: 'Jo Brel won the women’s T54 1500m in 3:21.10 from Una Orr (3:21.44).', finds: [] },
  ],
  *check(article) {
    for (const entry of article.entries) {
      const { mark } = entry.result;
      const [said] = mark?.spans ?? [];
      if (mark?.basis !== 'stated' || !said) continue;
      const record = recordOf(entry, article, said);
      if (record === undefined) continue;
      const event = entry.race.event?.value ?? '';
      if (!isBetter(mark.value, record, event) || SAYS_WHY.test(article.paragraphAt(said.start).text)) continue;
      const against = eventBeside(article, said, event);
      if (!against || SAYS_WHY.test(article.report.article.title ?? '')) continue;
      yield {
        message: `${mark.value.text} is better than the world record (${against.text})`,
        claim: [said],
        against: [against],
        actual: mark.value.text,
        note: `the records known on ${recordsKnownTo}`,
      };
    }
  },
};

const OF_WOMEN = /\b(?:wom[ae]n(?:'s)?|lad(?:y|ies)|her|she|herself)\b/iu;
const OF_MEN = /\b(?:m[ae]n(?:'s)?|his|he|himself)\b/iu;

/**
 * The best mark there is of an entry's race, in its unit; undefined for races of some age or class. The sex of a race may
 * be carried over from another: only a sentence that is about a woman is held against the women's records.
 */
function recordOf(
  { race: { event, sex, category }, scope, result }: Entry,
  article: CheckedArticle,
  { start }: Span,
): number | undefined {
  const ofEvent = worldRecords[event?.value ?? ''];
  if (!ofEvent || category || scope !== 'reported' || result.team) return undefined;
  const sentence = sex?.value === 'W' ? article.sentenceAt(start).text : '';
  const known = ofEvent[OF_WOMEN.test(sentence) && !OF_MEN.test(sentence) ? 'W' : 'M'];
  if (!known) return undefined;
  return figureOf(known.unratified ?? known.mark);
}

function isBetter({ value, unit }: Mark, record: number, event: string): boolean {
  const isPoints = combinedEvents.has(event);
  const isLength = fieldEvents.has(event);
  if (unit !== (isPoints ? 'points' : isLength ? 'm' : 's')) return false;
  const ahead = isPoints || isLength ? value - record : record - value;
  return ahead > record * 1e-4 && ahead < record * SAME_EVENT;
}

/** Where the sentence of a mark names the event that the mark is of. */
function eventBeside(article: CheckedArticle, { start }: Span, event: string): Span | undefined {
  const sentence = article.sentenceAt(start);
  const named = eventsNamed(article, sentence).filter((one) => one.event === event);
  const at = named.findLast((one) => one.start < start) ?? named[0];
  const words = at && (at.core ?? at);
  return words && article.span(words.start, words.end);
}
