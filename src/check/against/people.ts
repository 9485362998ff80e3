/** The statements of an article on who somebody is: the name, the nation, the age, the club. */
import type { Athlete, ResultRow, Span } from '../../report/schema.js';
import type { Answer } from './facts.js';
import { isStated } from './facts.js';
import { dayOf } from './field.js';
import { wordsOf } from './likeness.js';
import { sameNation } from './nations.js';
import type { Row } from './pairing.js';
import { verdictOf } from './results.js';
import type { Verdict } from './verdict.js';

/** The words of an age: of "Ada Roe, 26," the name is what the fact cites. */
export function wordsOfAge({ said, claim }: Pick<Verdict, 'said' | 'claim'>, text: string): readonly Span[] {
  return claim.map((span) => {
    const after = new RegExp(`^[\\s,(¯-]{0,4}${said}(?!\\d)`, 'u').exec(text.slice(span.end, span.end + 8))?.[0];
    if (after === undefined || /\d/u.test(span.text)) return span;
    const end = span.end + after.length;
    const start = end - said.length;
    return { start, end, text: text.slice(start, end) };
  });
}

/** What a row of results or of a roster tells of a person. */
export interface Personal {
  nation?: string;
  club?: string;
  /** ISO day, or the year alone. */
  born?: string;
  age?: number;
}

/** A person of the article, with their rows in every race that the article tells of. */
interface Person {
  athlete: Athlete;
  rows: readonly Row[];
  /** Why there is no row. */
  why: string;
  /** The days on which the article may mean their age: of the race, and of the article. */
  days: readonly string[];
}

export function personVerdicts({ athlete, rows, why, days }: Person): Verdict[] {
  const who = athlete.name.value;
  const { nationality, age, club } = athlete;
  const facts = [
    ['nation', nationality, nationAnswer],
    ['age', age, ageAnswer],
    ['club', club, clubAnswer],
  ] as const;
  const found: Verdict[] = [nameVerdict(athlete, rows, why)];
  // A row found by its result alone may be another person's
  const own = rows.filter(({ degree }) => degree !== 'result');
  for (const [subject, fact, answerOf] of facts) {
    if (!isStated<string | number>(fact)) continue;
    const about = { subject, source: 'results', claim: fact.spans, who, said: String(fact.value) } as const;
    found.push(
      own.length === 0
        ? { ...about, outcome: 'not checked', why }
        : verdictOf(
            about,
            own.map((row) => ({
              row,
              answer: answerOf(fact.value as never, row.entrant, [...days, dayOf(row.field) ?? []].flat()),
            })),
          ),
    );
  }
  return found;
}

function nameVerdict({ name }: Athlete, rows: readonly Row[], why: string): Verdict {
  const about = { subject: 'name', source: 'results', claim: name.spans, who: name.value, said: name.value } as const;
  const row = rows.find(({ degree }) => degree !== 'near' && degree !== 'result') ?? rows[0];
  if (row === undefined) return { ...about, outcome: 'not checked', why };
  const { entrant, degree, field } = row;
  const where = {
    official: entrant.name as string,
    row: rowOf(entrant),
    ...(field.results.dated === undefined ? {} : { dated: field.results.dated }),
  };
  if (degree === 'near') return { ...about, ...where, outcome: 'spelt otherwise' };
  if (degree !== 'result') return { ...about, ...where, outcome: 'confirmed' };
  const shared = wordsOf(name.value).some((word) => word.length > 1 && wordsOf(entrant.name as string).includes(word));
  return shared
    ? {
        ...about,
        ...where,
        outcome: 'not checked',
        why: `the file has ${entrant.name} in that place with that mark, who may be ${name.value}`,
      }
    : { ...about, ...where, outcome: 'contradicted' };
}

export const rowOf = ({ file, line, row }: ResultRow): ResultRow => ({ file, line, row });

export function nationAnswer(said: string, { nation }: Personal): Answer {
  const same = nation === undefined ? undefined : sameNation(said, nation);
  return same === undefined ? undefined : { outcome: same ? 'confirmed' : 'contradicted', official: nation as string };
}

/** Of clubs each has many names: another is no contradiction. */
export function clubAnswer(said: string, { club }: Personal): Answer {
  if (club === undefined) return undefined;
  const [one, other] = [new Set(wordsOf(said)), new Set(wordsOf(club))];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return [...fewer].every((word) => more.has(word)) ? { outcome: 'confirmed', official: club } : undefined;
}

/** @param days on any of which the person may have been as old as the article says */
export function ageAnswer(said: number, { born, age }: Personal, days: readonly string[]): Answer {
  if (born !== undefined) {
    const ages = [...new Set(days.flatMap((day) => agesOn(day, born)))].sort((a, b) => a - b);
    if (ages.length > 0)
      return {
        outcome: ages.includes(said) ? 'confirmed' : 'contradicted',
        official: `${ages.join(' or ')}, born ${born}`,
      };
  }
  if (age === undefined) return undefined;
  // A sheet may give the age at the year's end, or on the day of entry
  if (said === age) return { outcome: 'confirmed', official: String(age) };
  return Math.abs(said - age) === 1 ? undefined : { outcome: 'contradicted', official: String(age) };
}

/** How old somebody was on a day: of two ages one when only the year of birth is known. */
export function agesOn(day: string, born: string): number[] {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  if (born.length === 4) return [years - 1, years];
  return [day.slice(5) < born.slice(5) ? years - 1 : years];
}
