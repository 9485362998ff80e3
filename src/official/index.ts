/** Official results out of files of any of the kinds in which the sport hands them out. */
import { PDF } from '../pdf/index.js';
import { decode } from './decode.js';
import type { OfficialResults } from './results.js';
import { UnreadableResults } from './unreadable.js';

export type {
  OfficialEntrant,
  OfficialRace,
  OfficialResults,
  Roster,
  RosterEntry,
  UnusableRow,
} from './results.js';
export { readRoster } from './roster.js';
export { UnreadableResults } from './unreadable.js';

const WEB_PAGE = /^\s*<(?:!doctype html|html|head|body)\b/iu;
/** Its name at the head of every page, or its line of headings between two rules. */
const HY_TEK = /\bHY[-‐]?TEK\b|\bMEET MANAGER\b|^={30,}\s*$\n^.*\b(?:School|Team|Club|Affiliation)\b.*$\n^={30,}/imu;

/**
 * Reads a file of official results: delimited text (CSV, TSV, a table pasted from a web page), a saved web page
 * with tables, Hy-Tek MEET MANAGER text, World Athletics' or OpenTrack's JSON, or a result sheet as PDF. Which it is, its content says.
 *
 * @param name the file's, for what is said of it; names the race where a table's headings do not
 * @param bytes the file's content
 * @throws UnreadableResults when it is broken or of no known kind: one sentence that names file, line and remedy
 */
export async function readOfficial(name: string, bytes: Uint8Array): Promise<OfficialResults> {
  if (String.fromCharCode(...bytes.subarray(0, PDF.length)) === PDF) {
    const { readPdf } = await import('./pdf/index.js');
    return readPdf(name, bytes);
  }
  const text = decode(bytes);
  if (text.trim() === '') throw new UnreadableResults(name, 'is empty; save it again');
  if (/^\s*[{[]/u.test(text)) {
    const { readJson } = await import('./json/index.js');
    return readJson(name, text);
  }
  const page = WEB_PAGE.test(text);
  if (HY_TEK.test(text) && (!page || /<pre\b/iu.test(text))) {
    const { readHyTek } = await import('./hy-tek/index.js');
    return readHyTek(name, text);
  }
  if (page) {
    const { readWebPage } = await import('./web-page/index.js');
    return readWebPage(name, text);
  }
  if (text.includes('\0')) {
    throw new UnreadableResults(name, 'is of no known kind; save the results as CSV, as text, as JSON or as PDF');
  }
  const { readDelimited } = await import('./delimited/index.js');
  return readDelimited(name, text);
}
