/** The statements of an article on a race as a whole: which it was, on which day, in what wind. */

import { combinedEvents } from '../../knowledge/events.js';
import { eventName } from '../../present/event-name.js';
import type { Fact, Meeting, Race } from '../../report/schema.js';
import { isStated, signed, windAnswer } from './facts.js';
import { dayOf, type Field, misfits, nameOfRace } from './field.js';
import type { Pairing } from './pairing.js';
import { rowOf } from './people.js';
import type { Subject, Verdict } from './verdict.js';

export function raceVerdicts(race: Race, meeting: Meeting | undefined, pairing: Pairing): Verdict[] {
  const who = nameOfRace(race);
  const [field] = pairing.fields;
  if (field === undefined) {
    const { wind } = race;
    return wind
      ? [{ ...statement('wind', who, wind, signed(wind.value)), outcome: 'not checked', why: pairing.why() }]
      : [];
  }
  return [
    ...windVerdict(race, who, field),
    ...dayVerdict(race, meeting, who, field),
    ...(pairing.misnamed ? traitVerdicts(race, who, field) : []),
  ];
}

const statement = (subject: Subject, who: string, { spans }: Pick<Fact<unknown>, 'spans'>, said: string) =>
  ({ subject, source: 'results', claim: spans, who, said }) as const;

/** The race's first row stands for it. */
function standingFor({ race, results }: Field): Pick<Verdict, 'row' | 'dated'> {
  const [first] = race.entrants;
  return {
    ...(first ? { row: rowOf(first) } : {}),
    ...(results.dated === undefined ? {} : { dated: results.dated }),
  };
}

function windVerdict({ wind }: Race, who: string, field: Field): Verdict[] {
  if (!wind) return [];
  const about = statement('wind', who, wind, signed(wind.value));
  const answer = windAnswer(wind.value, undefined, field);
  return answer
    ? [{ ...about, ...standingFor(field), ...answer }]
    : [{ ...about, outcome: 'not checked', why: `${field.results.file} gives no wind for ${who}` }];
}

/** The race's own day, or else the only one that its meeting is said to have been held on. */
function dayVerdict(race: Race, meeting: Meeting | undefined, who: string, field: Field): Verdict[] {
  const dates = meeting?.dates.filter(isStated) ?? [];
  const day = isStated(race.date) ? race.date : dates.length === 1 ? dates[0] : undefined;
  const answer = day && isDayOf(day.value, field);
  if (day === undefined || answer === undefined) return [];
  const { days } = field.results;
  const about = {
    ...statement('day', who, day, day.value),
    ...standingFor(field),
    official: dayOf(field) ?? (days ? `${days.from} to ${days.to}` : ''),
  };
  if (answer) return [{ ...about, outcome: 'confirmed' }];
  return day.spans.some(({ text }) => NAMED_DAY.test(text))
    ? [{ ...about, outcome: 'contradicted' }]
    : [{ ...about, outcome: 'not checked', why: `“${day.spans[0]?.text}” counts from the day of publication` }];
}

/** A weekday or a figure: "last night" is another day wherever the article is read. */
const NAMED_DAY = /day\b(?<!\b(?:to|yester)day)|\d/iu;

function isDayOf(day: string, field: Field): boolean | undefined {
  const own = dayOf(field);
  if (own !== undefined)
    return (
      own === day || (combinedEvents.has(field.race.event ?? '') && Math.abs(Date.parse(own) - Date.parse(day)) === DAY)
    );
  const { days } = field.results;
  return days && days.from <= day && day <= days.to;
}

/** Between one midnight and the next, in milliseconds: decathlons take two days, of which sheets print one. */
const DAY = 86_400_000;

/** What the article calls a race whose people and marks stand under another name. */
function traitVerdicts(race: Race, who: string, field: Field): Verdict[] {
  return misfits(race, field).flatMap((trait): Verdict[] => {
    const fact: Fact<string | number> | undefined = race[trait];
    // An event carried over from words before may be the reader's, not the article's
    if (fact?.basis !== 'stated' || fact.rule === 'race/in-force') return [];
    const said = trait === 'event' ? eventName(String(fact.value)) : String(fact.value);
    return [
      {
        ...statement('event', who, fact, said),
        ...standingFor(field),
        official: field.race.title,
        outcome: 'contradicted',
      },
    ];
  });
}
