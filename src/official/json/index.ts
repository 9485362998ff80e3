/** Results as JSON saved from the web: World Athletics' and OpenTrack's. */
import { Reading } from '../reading.js';
import type { OfficialResults } from '../results.js';
import { UnreadableResults } from '../unreadable.js';
import { firstText, isObject, type JsonObject, parseJson } from './document.js';
import { isOpenTrack, readOpenTrack } from './opentrack.js';
import { competitionsIn, isSentResults, readCompetition, readSentResults } from './world-athletics.js';

/**
 * @param text the file's
 * @throws UnreadableResults when it is not whole, or of no known shape
 */
export function readJson(file: string, text: string): OfficialResults {
  const document = parseJson(file, text);
  const { root } = document;
  const reading = new Reading(file, { dateOrder: 'dmy' });
  const competitions = competitionsIn(root);
  let meeting: JsonObject | undefined;
  if (competitions.length > 0) {
    for (const competition of competitions) readCompetition(competition, document, reading);
    meeting = isObject(competitions[0]?.['competition']) ? competitions[0]['competition'] : undefined;
  } else if (isObject(root) && isOpenTrack(root)) {
    readOpenTrack(root, document, reading);
    meeting = root;
  } else if (isObject(root) && isSentResults(root)) readSentResults(root, document, reading);
  else {
    const keys = isObject(root) ? Object.keys(root).slice(0, 5).join(', ') : 'a list';
    throw new UnreadableResults(
      file,
      `is JSON, but neither World Athletics' results nor OpenTrack's (it holds ${keys}); save the page of results itself`,
      1,
    );
  }
  return { file, format: 'json', ...about(meeting), races: reading.races, unusable: reading.unusable };
}

function about(meeting: JsonObject | undefined): Pick<OfficialResults, 'meeting' | 'days' | 'dated'> {
  if (!meeting) return {};
  const name = firstText(meeting, 'fullName', 'name');
  const day = (...keys: string[]): string | undefined =>
    /^\d{4}-\d\d-\d\d/u.exec(firstText(meeting, ...keys) ?? '')?.[0];
  const from = day('startDate', 'date');
  const dated = firstText(meeting, 'updated', 'lastModified', 'lastUpdated', 'dateRange');
  return {
    ...(name === undefined ? {} : { meeting: name }),
    ...(from === undefined ? {} : { days: { from, to: day('endDate', 'finishDate') ?? from } }),
    ...(dated === undefined ? {} : { dated }),
  };
}
