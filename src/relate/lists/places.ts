/** What leads a row: its place, a status, a place in a class. */
import type { Status } from '../../report/schema.js';
import { statusOf, subPlaceOf } from './attributes.js';
import type { Quoted } from './spans.js';

/** What leads a row: a place, or a status in its stead. */
export interface Lead {
  place?: Quoted<number>;
  status?: Quoted<Status>;
  /** `1st Lady:`, before the name of somebody whose place is told elsewhere or not at all. */
  subPlace?: Quoted<{ group: string; place: number }>;
  /** UTF-16 offset after it. */
  end: number;
  /** A point, bracket, ordinal ending or medal shows that the number counts something. */
  marked: boolean;
}

/** No lead is longer. */
const REACH = 48;
const BULLET = /^[\s·*>¯-]*/u;
const MEDALS: Readonly<Record<string, number>> = { '¹¿': 1, '²¿': 2, '³¿': 3 };
const MEDAL = /^([¹²³]¿)\s?(?:[123][.)]?(?:\s|$))?/u;
/** `1️⃣`: between the number and its key the plain sign of a picture. */
const KEYCAP = /^([1-9])¿?\u20E3\s?/u;
const NUMBER =
  /^(?:(?:=|T|T-|tied?\s|joint\s|equal\s|no\.?\s|P)\s?)?\(?(\d{1,4})(?!\d)(\s?=|st\b|nd\b|rd\b|th\b)?(\s?(?:equal|eq|tied|tie)\b)?(?:\s?\(\d{1,4}\))?([^\S\n]?[.):\]|,=]+(?:[^\S\n](?:equal|tied?)\b[.:]?)?|[^\S\n][-¯/](?=\s)|-(?=\p{Lu}))?\**[^\S\n]*/iu;
const WORD =
  /^(?:(gold|winner|champion|1st place|first(?: place)?)|(silver|runner-up|second(?: place)?)|(bronze|third(?: place)?))(?:\smedal)?\s?[:¯-]\s?/iu;
const CLASS = /^((?:\d{1,3}(?:st|nd|rd|th)|first)\s[^\s:¯]{1,12}(?:\s[^\s:¯]{1,12})?)\s?[:¯]\s(?=\p{Lu})/iu;
const STATUS = /^(DNF|DNS|DQ|DSQ|NM|NH|did not finish|did not start|disqualified)\b\s?[.:)|,¯-]?\s*/iu;

/** The place or status at `start`, or undefined. A number of four digits that is a year is none. */
export function leadAt(text: string, start: number, end: number): Lead | undefined {
  const piece = text.slice(start, Math.min(end, start + REACH));
  const bullet = BULLET.exec(piece)![0].length;
  const at = start + bullet;
  const words = piece.slice(bullet);
  if (words === '') return undefined;
  const medal = MEDAL.exec(words);
  if (medal)
    return {
      place: { value: MEDALS[medal[1]!]!, start: at, end: at + medal[1]!.length },
      end: at + medal[0].length,
      marked: true,
    };
  const keycap = KEYCAP.exec(words);
  if (keycap)
    return {
      place: { value: +keycap[1]!, start: at, end: at + keycap[0].trimEnd().length },
      end: at + keycap[0].length,
      marked: true,
    };
  const first = CLASS.exec(words);
  const subPlace = first && subPlaceOf(first[1]!.replace(/^first/iu, '1st'));
  if (first && subPlace)
    return {
      subPlace: { value: subPlace, start: at, end: at + first[1]!.length },
      end: at + first[0].length,
      marked: true,
    };
  const word = WORD.exec(words);
  if (word) {
    const place = word[1] ? 1 : word[2] ? 2 : 3;
    return {
      place: { value: place, start: at, end: at + word[place]!.length },
      end: at + word[0].length,
      marked: true,
    };
  }
  const status = STATUS.exec(words);
  if (status) {
    return {
      status: { value: statusOf(status[1]!)!, start: at, end: at + status[1]!.length },
      end: at + status[0].length,
      marked: true,
    };
  }
  const number = NUMBER.exec(words);
  if (!number) return undefined;
  const [all, digits, ordinal, equal, sign] = number;
  const value = +digits!;
  if (value === 0 || (digits!.length === 4 && value >= 1900 && value <= 2100)) return undefined;
  const from = at + all.indexOf(digits!);
  return {
    place: { value, start: from, end: from + digits!.length + (ordinal?.length ?? 0) },
    end: at + all.length,
    marked: ordinal !== undefined || equal !== undefined || (sign !== undefined && /[.):\]|=]/u.test(sign)),
  };
}
