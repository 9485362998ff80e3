/** Kinds of words that tell where a name starts and ends, and what it is. */

import { bodyWords, meetingWords, nameTails, venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { printedMonth, printedWeekday } from '../../english/lexicon/days.js';
import type { Token } from '../../tokenise/index.js';

/** May is a name more often than a month where it stands alone. */
export const MONTHS_AND_DAYS = new RegExp(`^(?!may$)(?:${printedMonth}|${printedWeekday})$`);

/** Common words that newspapers set in capitals without their being names. */
export const TITLE_WORD =
  /^(?:olympics?|world|european|african|asian|commonwealth|national|international|indoor|outdoor|champions?|championships?|record|final|gold|silver|bronze|men|women|senior|junior|under|the|a|of|for|in|at|on|and|day|night|january|february|half|series|circuit|media|sports?|news|standard|federation|president|director|minister|secretary|chief|coach)$/;

/** Parts of a country are no people: "North Rift", "Eastern Cape". */
export const CARDINAL = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** The word tells of a competition, a place, a body or a generation: no surname. */
export const isKeyword = (word: string): boolean =>
  meetingWords.has(word) || venueWords.has(word) || bodyWords.has(word) || nameTails.has(word);

/** "in May", "15 March": what stands round the word makes it a month. */
export const followsDate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'number' ||
  tokens[i + 1]?.kind === 'number' ||
  /^(?:in|of|on|by|since|until|last|early|late)$/.test(tokens[i - 1]?.lower ?? '');
