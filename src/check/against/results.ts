/** The statements of an article on who came where, in what time, and in what wind, beside the rows of the files. */
import type { OfficialEntrant } from '../../official/index.js';
import type { Fact, Race, Result } from '../../report/schema.js';
import {
  type Answer,
  isStated,
  markAnswer,
  ordinal,
  placeAnswer,
  recordAnswer,
  signed,
  statusAnswer,
  windAnswer,
} from './facts.js';
import { type Field, titleOf } from './field.js';
import { ComparableName, likeness, wordsOf } from './likeness.js';
import { agreement } from './marks.js';
import type { Pairing, Row } from './pairing.js';
import type { Subject, Verdict } from './verdict.js';

/** Somebody's result in an article, with what the files have of it. */
interface Told {
  race: Race;
  result: Result;
  who: string;
  pairing: Pairing;
  /** Of all the files: a mark may be the person's in another race. */
  fields: readonly Field[];
}

/** A statement of the result and how a row answers it. */
interface Statement<T> {
  subject: Subject;
  fact: Fact<T>;
  said: string;
  answer(row: Row): Answer;
  /** What else the files have that the article may mean by it. */
  otherwise?(): string | undefined;
}

export function resultVerdicts(told: Told): Verdict[] {
  const { race, result } = told;
  const { place, mark, status, wind } = result;
  const found: Verdict[] = [];
  if (place)
    found.push(
      judged(told, {
        subject: 'place',
        fact: place,
        said: ordinal(place.value),
        answer: ({ entrant, field }) => placeAnswer(place.value, entrant, field),
        otherwise: () =>
          sameOfNamesake(told, 'place') ?? (isStated(race.round) ? undefined : sameElsewhere(told, 'place')),
      }),
    );
  if (mark)
    found.push(
      judged(told, {
        subject: 'mark',
        fact: mark,
        said: mark.value.text,
        answer: ({ entrant }) => markAnswer(mark.value, entrant),
        otherwise: () => sameOfNamesake(told, 'mark') ?? sameElsewhere(told, 'mark'),
      }),
    );
  if (status)
    found.push(
      judged(told, {
        subject: 'status',
        fact: status,
        said: status.value,
        answer: ({ entrant }) => statusAnswer(status.value, entrant),
      }),
    );
  if (wind)
    found.push(
      judged(told, {
        subject: 'wind',
        fact: wind,
        said: signed(wind.value),
        answer: ({ entrant, field }) => windAnswer(wind.value, entrant, field),
      }),
    );
  for (const record of result.records)
    found.push(
      judged(told, {
        subject: 'record',
        fact: record,
        said: record.value,
        answer: ({ entrant }) => recordAnswer(record.value, entrant),
      }),
    );
  return found;
}

function judged<T>({ result, who, pairing }: Told, { subject, fact, said, answer, otherwise }: Statement<T>): Verdict {
  const about = { subject, source: 'results', claim: fact.spans, who, said } as const;
  const rows = pairing.rows.get(result) ?? [];
  if (rows.length === 0) return { ...about, outcome: 'not checked', why: pairing.why(who, result) };
  return verdictOf(
    about,
    rows.map((row) => ({ row, answer: answer(row) })),
    fact.basis === 'stated'
      ? otherwise
      : (official) => `the article implies that ${who} was ${said}, and does not say it; the file has ${official}`,
  );
}

type About = Pick<Verdict, 'subject' | 'source' | 'claim' | 'who' | 'said'>;

/** What the rows of all the files come to together. */
export function verdictOf(
  about: About,
  answers: readonly { row: Pick<Row, 'entrant' | 'field'>; answer: Answer }[],
  otherwise?: (official: string) => string | undefined,
): Verdict {
  const given = answers.flatMap(({ row, answer }) => (answer ? [{ row, answer }] : []));
  const [first] = given;
  const { row } = first ?? (answers[0] as (typeof answers)[number]);
  const where = {
    row: { file: row.entrant.file, line: row.entrant.line, row: row.entrant.row },
    ...(row.field.results.dated === undefined ? {} : { dated: row.field.results.dated }),
  };
  if (first === undefined)
    return { ...about, ...where, outcome: 'not checked', why: `the row of ${about.who} does not say` };
  const { outcome, official, doubtful } = first.answer;
  if (given.some(({ answer }) => answer.outcome !== outcome)) {
    const each = given.map(({ row: { field }, answer }) => `${answer.official} in ${field.results.file}`);
    return { ...about, ...where, official, outcome: 'not checked', why: `the files disagree: ${each.join(', ')}` };
  }
  const why = outcome === 'contradicted' ? otherwise?.(official) : undefined;
  if (why !== undefined) return { ...about, ...where, official, outcome: 'not checked', why };
  return { ...about, ...where, official, outcome, ...(doubtful ? { doubtful } : {}) };
}

/** Whether a row has the place or mark that the article gives. */
function has({ place, mark }: Result, what: 'place' | 'mark', entrant: OfficialEntrant): boolean {
  if (what === 'place') return place !== undefined && entrant.place === place.value;
  return mark !== undefined && entrant.mark !== undefined && agreement(mark.value, entrant.mark) === 'same';
}

/** Somebody else of the race who shares a name with the person, and may be whom the words mean. */
function sameOfNamesake({ result, who, pairing }: Told, what: 'place' | 'mark'): string | undefined {
  const words = new Set(wordsOf(who).filter((word) => word.length > 2));
  const [row] = pairing.rows.get(result) ?? [];
  const namesake = row?.field.race.entrants.find(
    (entrant) =>
      entrant !== row.entrant &&
      has(result, what, entrant) &&
      wordsOf(entrant.family ?? entrant.name ?? '').some((word) => words.has(word)),
  );
  return namesake && `it is what ${namesake.name} has in the same race, line ${namesake.line}`;
}

/**
 * Another race of the files in which the same person has the place or mark, in words: a heat, of which the article may
 * speak. A place goes with the mark beside it.
 */
function sameElsewhere({ result, who, pairing, fields }: Told, what: 'place' | 'mark'): string | undefined {
  const rows = pairing.rows.get(result) ?? [];
  const [own] = rows;
  if (own?.entrant.name === undefined) return undefined;
  if (what === 'place' && rows.some(({ entrant }) => has(result, 'mark', entrant))) return undefined;
  const name = new ComparableName(own.entrant.name);
  for (const field of fields) {
    if (what === 'place' && field.race.event !== own.field.race.event) continue;
    const row = field.race.entrants.find(
      (entrant) =>
        rows.every((other) => other.entrant !== entrant) &&
        has(result, what, entrant) &&
        likeness(name, new ComparableName(entrant.name ?? ''))?.degree === 'same',
    );
    if (row) return `it is what ${who} has in ${titleOf(field)}, line ${row.line}`;
  }
  return undefined;
}
