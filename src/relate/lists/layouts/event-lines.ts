import { eventSection, resultOfEvent, sexIn } from '../event-labels.js';
import type { ListLayout, ListSection } from '../row.js';

/** No line of one result is longer. */
const MAX_LINE = 120;

export const eventLines: ListLayout = {
  name: 'list/event-lines',
  reads: 'line under line of an event, a colon and the one result told of it',
  examples: [
    {
      text: "Results of the cup final:\nMen's 100 metres: Al Roe (Holt) 10.32 seconds\n400: Jo Orr (Wex) 46.33\nHigh jump: Pim Venn (Esk) 2.15 metres",
      gives: ['Al Roe @Holt 10.32 seconds', 'Jo Orr @Wex 46.33', 'Pim Venn @Esk 2.15 metres'],
    },
    { text: '100 metres: Al Roe (Holt) 10.32 seconds\nIt was a windy day.', gives: [] },
    {
      text: '100m: Al Roe (Holt) 10.32; Jo Orr (Wex) 10.40\n200m: Pim Venn (Esk) 21.30; Al Pell (Wex) 21.44',
      gives: ['Al Roe @Holt 10.32', 'Jo Orr @Wex 10.40', 'Pim Venn @Esk 21.30', 'Al Pell @Wex 21.44'],
    },
    { text: 'Mile: start at noon\n5k: start at one', gives: [] },
  ],
  read({ text, lines }, at) {
    const sections: ListSection[] = [];
    let sex: 'M' | 'W' | undefined;
    let line = at;
    for (; line < lines.length; line += 1) {
      const span = lines[line]!;
      const told = span.end - span.start > MAX_LINE ? undefined : resultOfEvent(text, span);
      // more than one result to an event is another layout's
      if (
        told === undefined ||
        told.row.place ||
        /[;,]\s(?:and\s)?\p{Lu}/u.test(text.slice(told.heading.end, span.end))
      )
        break;
      // "Men's 100 metres" heads the lines below it too
      sex = sexIn(text.slice(told.heading.start, told.heading.end)) ?? sex;
      const section = eventSection(text, 'list/event-lines', [told.row], told.heading, sex);
      sections.push({ ...section, orderIsPlace: false });
    }
    return sections.length < 2 ? undefined : { sections, lines: line - at };
  },
};
