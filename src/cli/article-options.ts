/** What a person may tell of an article that it does not say itself: options that the commands share. */
import { InvalidArgumentError, Option } from 'commander';
import type { ExtractOptions } from '../extract.js';
import { isDay } from '../knowledge/calendar.js';
import type { ArticleFile } from './article-file.js';

export interface ArticleFlags {
  published?: string | undefined;
  dateOrder?: 'dmy' | 'mdy' | undefined;
}

export const DATE_ORDERS = ['dmy', 'mdy'] as const;

export const publishedOption = (): Option =>
  new Option('--published <date>', 'day of publication, YYYY-MM-DD, if none is printed').argParser(isoDay);

export const dateOrderOption = (): Option =>
  new Option('--date-order <order>', 'dmy or mdy, how 03/04/2026 is read (default: worked out)').choices(DATE_ORDERS);

/**
 * @param flags come before what the page says of itself
 * @param settled holds for every article of which nothing else is known
 */
export function extractOptions(file: ArticleFile, flags: ArticleFlags, settled: ArticleFlags = {}): ExtractOptions {
  return {
    id: file.id,
    published: flags.published ?? file.published ?? settled.published,
    dateOrder: flags.dateOrder ?? settled.dateOrder,
  };
}

function isoDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return text;
}
