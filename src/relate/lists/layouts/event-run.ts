import { everyMatch } from '../../../matches.js';
import { readBody } from '../body.js';
import { eventSection, sexIn } from '../event-labels.js';
import { namesEvent } from '../headings.js';
import type { ListLayout, ListSection } from '../row.js';
import { settingFor } from '../setting.js';
import { PARTED, partsOf } from '../spans.js';

/** `U17 women –` before the first event. */
const GROUP = /^(?:[\p{L}\d-]+\s)?(men|boys|women|girls|ladies)\s?[:¯-]\s/iu;
/** An event and its colon; behind a stop or a semicolon it opens the next. */
const EVENT = /(?<=^|[.;]\s)(\d{1,2}x\d{3,4}m?|[\p{L}\d][\p{L}\d ,]{1,24}?):\s/gu;
/** The string of a match: `B Liam Orr`. */
const STRING = /^[AB]\s(?=\p{Lu}\p{Ll})/u;

export const eventRun: ListLayout = {
  name: 'list/event-run',
  reads: 'event after event in a line, each with those of one club, their places and marks',
  examples: [
    {
      text: 'U17 women – 300m: Ann Orr 2nd 44.6. 1500m: Una Roe 1st 4:58.1. Long jump: Ann Orr 3rd 4.71m.',
      gives: ['2 Ann Orr 44.6', '1 Una Roe 4:58.1', '3 Ann Orr 4.71m'],
    },
    {
      text: 'Men – 800m: Tom Venn 1st 1:59.8; B Al Pell 2nd 2:06.0. 110mH: Fenn 4th 18.2. 4x400: Holt (Venn, Pell, Brel, Roe) 3rd 3:52.3.',
      gives: ['1 Tom Venn 1:59.8', '2 Al Pell 2:06.0', '4 Fenn 18.2', '3 team Holt [Venn, Pell, Brel, Roe] 3:52.3'],
    },
    { text: 'Men – 800m: heats at noon. 1500m: final at three.', gives: [] },
    { text: '800m: Tom Venn hopes to be 1st in 1:59.8. 1500m: Al Pell will be there.', gives: [] },
  ],
  read({ text, lines }, at) {
    const { start, end } = lines[at]!;
    if (end - start > 1200) return undefined;
    const line = text.slice(start, end);
    if (!line.includes(':')) return undefined;
    const group = GROUP.exec(line);
    const from = group?.[0].length ?? 0;
    const events = [...everyMatch(line.slice(from), EVENT)];
    if (events.length < 2 || events[0]!.index !== 0 || events.some(([, event]) => !namesEvent(event!)))
      return undefined;
    const sex = group ? sexIn(group[1]!) : undefined;
    const sections: ListSection[] = [];
    for (const [nth, event] of events.entries()) {
      const opens = start + from + event.index;
      const heading = { start: opens, end: opens + event[1]!.length };
      const until = nth + 1 < events.length ? start + from + events[nth + 1]!.index : end;
      const setting = settingFor(event[1]!);
      const rows = [];
      for (const part of partsOf(text, { start: opens + event[0].length, end: until }, PARTED)) {
        const item = text.slice(part.start, part.end).replace(/[.;\s]+$/u, '');
        const string = STRING.exec(item)?.[0].length ?? 0;
        const row = readBody(text, part.start + string, part.start + item.length, setting);
        if (row?.place === undefined || (row.name === undefined && row.team === undefined)) return undefined;
        rows.push(row);
      }
      if (rows.length === 0) return undefined;
      sections.push({ ...eventSection(text, 'list/event-run', rows, heading, sex), placesCount: true });
    }
    sections[0]!.start = start;
    return { sections, lines: 1 };
  },
};
