/** The statements of an article on who came where, in what time, and in what wind, beside the rows of the files. */
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
import { ComparableName, likeness } from './likeness.js';
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
        otherwise: () => (isStated(race.round) ? undefined : sameElsewhere(told, 'place')),
      }),
    );
  if (mark)
    found.push(
      judged(told, {
        subject: 'mark',
        fact: mark,
        said: mark.value.text,
        answer: ({ entrant }) => markAnswer(mark.value, entrant),
        otherwise: () => sameElsewhere(told, 'mark'),
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
  if (rows.length === 0) return { ...about, outcome: 'not checked', why: `${who}: ${pairing.why(result)}` };
  return verdictOf(
    about,
    rows.map((row) => ({ row, answer: answer(row) })),
    fact.basis === 'stated' ? otherwise : () => `the article does not say it in so many words`,
  );
}

type About = Pick<Verdict, 'subject' | 'source' | 'claim' | 'who' | 'said'>;

/** What the rows of all the files come to together. */
export function verdictOf(
  about: About,
  answers: readonly { row: Pick<Row, 'entrant' | 'field'>; answer: Answer }[],
  otherwise?: () => string | undefined,
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
  const why = outcome === 'contradicted' ? otherwise?.() : undefined;
  if (why !== undefined) return { ...about, ...where, official, outcome: 'not checked', why };
  return { ...about, ...where, official, outcome, ...(doubtful ? { doubtful } : {}) };
}

/** Another race of the files in which the same person has the place or mark, in words. */
function sameElsewhere({ result, who, pairing, fields }: Told, what: 'place' | 'mark'): string | undefined {
  const own = new Set(pairing.rows.get(result)?.map(({ entrant }) => entrant));
  const name = [...own][0]?.name;
  const mark = result.mark?.value;
  if (name === undefined || own.size === 0) return undefined;
  const event = pairing.fields[0]?.race.event;
  for (const field of fields) {
    if (what === 'place' && field.race.event !== event) continue;
    const row = field.race.entrants.find(
      (entrant) =>
        !own.has(entrant) &&
        (what === 'place'
          ? result.place !== undefined && entrant.place === result.place.value
          : mark !== undefined && entrant.mark !== undefined && agreement(mark, entrant.mark) === 'same') &&
        likeness(new ComparableName(name), new ComparableName(entrant.name ?? ''))?.degree === 'same',
    );
    if (row) return `it is what ${who} has in ${titleOf(field)}, line ${row.line}`;
  }
  return undefined;
}
