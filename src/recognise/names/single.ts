/** Whether a lone capitalised word stands for a person. */
import { deeds, leadsToPlace, leadsToRival, tellsOfSomebody, winsBefore } from '../../english/lexicon/beside-names.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { cities } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import { isFirstNameOfRunner } from './first-names.js';
import type { NameSpan } from './span.js';

/** Towns, states and clubs whose runners may be called by one name. */
const OWNERS: ReadonlySet<string> = new Set(['city', 'body']);
/** Whether a word or sign goes on as behind a runner's name. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (deeds.has(next.lower) || OPENS_ASIDE.test(next.text));
const OPENS_ASIDE = /^[,(]$/;

/**
 * A one-word phrase is a person when a nation owns it (`India's Sreelakshmi`), when what follows is what
 * people do, or when a list or bracket treats it as one.
 *
 * @param before the phrase right before it in the sentence, if it touches
 */
export function isPerson(tokens: readonly Token[], span: NameSpan, before: NameSpan | undefined): boolean {
  const previous = tokens[span.from - 1];
  const next = tokens[span.to];
  if ((tokens[span.from] as Token).text.length < 3) return false;
  if (previous?.text === "'s") {
    if (before?.to !== span.from - 1) return false;
    // "Haryana's Amit covered": a town's or club's own needs what people do after it.
    return before.kind === 'nation' || (OWNERS.has(before.kind) && goesOn(next));
  }
  if (before?.kind === 'nation' && before.to === span.from && (before.nation?.kinds.has('adjective') ?? false))
    return next !== undefined && (tellsOfSomebody(next.lower) || OPENS_ASIDE.test(next.text));
  if (previous && /^(?:said|says|added|admitted|explained|told|insisted)$/.test(previous.lower)) return true;
  // "when Chatru from Rajasthan ran"
  if (next?.lower === 'from' && tokens[span.to + 1]?.capital && goesOn(tokens[span.to + 2])) return true;
  if (next?.lower === 'of' && isOneOfTeam(tokens, span)) return true;
  if (tellsMark(tokens, span) || isFirstNameOfRunner(tokens, span)) return true;
  if (previous && ROLE.test(previous.lower)) return true;
  if (previous && leadsToPlace.has(previous.lower)) return false;
  if (previous?.lower === 'with' && !next?.capital) return true;
  if (next?.text === ',' && span.from === 0 && /^(?:a|an|the|who|whose)$/.test(tokens[span.to + 1]?.lower ?? ''))
    return true;
  if (next === undefined) return false;
  if (next.text === "'s") return !/^(?:in|at|on|the|of)$/.test(previous?.lower ?? '') && !tokens[span.to + 1]?.capital;
  // "Oxford took victory": a town whose name no full name of the article ends with is its team.
  return tellsOfSomebody(next.lower) && !cities.has((tokens[span.from] as Token).text);
}

/** "Kanwal of Army got gold", "Mahnoor of Navy with 11.72m claimed silver": one called by a single name, and whose runner. */
const isOneOfTeam = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  !cities.has((tokens[from] as Token).text) &&
  !commonWords.has((tokens[from] as Token).lower) &&
  tokens[from - 1]?.lower !== 'the' &&
  /^(?:\p{Lu}{3,5}|\p{Lu}\p{Ll}+)$/u.test(tokens[to + 1]?.text ?? '') &&
  (/^(?:got|took|won|claimed|clinched|bagged|snared|grabbed|secured|captured|pocketed)$/.test(
    tokens[to + 2]?.lower ?? '',
  ) ||
    (/^(?:with|in)$/.test(tokens[to + 2]?.lower ?? '') && /^\d/.test(tokens[to + 3]?.text ?? '')));

/** "Captain Lydia wasn't far behind", "new recruit Denzell": what only a person is. */
const ROLE =
  /^(?:captain|vice-captain|ex-captain|co-captain|fresher|newcomer|recruit|rookie|debutant|debutante|orienteer|triathlete|treasurer|president|sec|secretary|skipper|teammate|team-mate|clubmate|club-mate|legend|stalwart|sprinter|hurdler|thrower|vaulter)$/;

/** "from Barr (22.27)", "over Coll (9.92)", "victory for Brun in 22.00": the mark beside the name is its bearer's. */
function tellsMark(tokens: readonly Token[], span: NameSpan): boolean {
  const [next, number] = [tokens[span.to], tokens[span.to + 1]];
  // Points have one decimal, and a club its initials.
  if (!next || !number || !/^\d{1,3}(?:\.\d\d|:\d)/.test(number.text)) return false;
  if (/^\p{Lu}{2}/u.test((tokens[span.from] as Token).text)) return false;
  const [first, previous] = [tokens[span.from - 2]?.lower ?? '', tokens[span.from - 1]?.lower ?? ''];
  if (tokens.some(({ lower }) => /^(?:relay|relays|teams?|quartet)$|^4 ?[x×]/.test(lower))) return false;
  // "Tree from Lakehead (30:24)": the runner's school
  if (previous === 'from' && tokens[span.from - 2]?.capital) return false;
  if (next.text === '(') return leadsToRival.has(previous) && !(previous === 'of' && first !== 'ahead');
  return /^(?:in|with)$/.test(next.lower) && (previous === ':' || (previous === 'for' && winsBefore.has(first)));
}
