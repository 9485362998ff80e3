/** What stands above a table: the meeting, its days, when the sheet was printed, the race, the round, the wind. */
import { dayOfCell } from './dates.js';
import { windOf } from './entrant.js';
import { type RaceTitle, readTitle } from './race-title.js';
import type { RaceHead } from './reading.js';
import type { OfficialResults } from './results.js';

const DATE =
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?\p{L}{3,9}\.?,?\s\d{4}\b|\b\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b/gu;
const PRINTED =
  /\b(?:printed(?:\s(?:at|on))?|as (?:of|at)|last updated?|updated|generated|produced|created|issued|stand|état au|actualizado|gedruckt)\b:?\s*(?<when>.*\d{4}.*)$/iu;
const WIND = /\b(?:wind|vent|viento|vento)\b[\s:]*(?<wind>[+−–-]?\s?\d{1,2}[.,]\d)(?:\s?m\/s)?/iu;
const ROUND_ALONE =
  /^[\s(]*(?:(?:semi-?\s?)?finals?|heats?|prelims?|preliminaries|qualif\w*|section|race|flight|round|[AB] final)[\s#:.-]*\d{0,2}[\s:).-]*$/iu;

/** A sentence, a standing record, an advertisement of the timing service. */
const NO_MEETING = /[.!?]$|\b(?:records?|WR|WL|OR|AR|NR|CR|MR)\b.*\d|\bresults?\sby\b|https?:|www\./iu;

/** The headings of a file so far. */
export class SheetHeadings {
  meeting: string | undefined;
  dated: string | undefined;
  days: OfficialResults['days'];
  private race: (RaceTitle & { title: string }) | undefined;
  private round: (RaceTitle & { title: string }) | undefined;
  private date: string | undefined;
  private wind: number | undefined;

  /** @param dateOrder how `03/04/2026` is read */
  constructor(private readonly dateOrder: 'dmy' | 'mdy') {}

  /** Takes in one line above or between tables; a line that says nothing of these is left. */
  take(line: string): void {
    const words = line
      .replace(/^[\s#*_>=-]+|[\s*_=,;|]+$/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    // a spreadsheet's own line says at which sign to cut
    if (words === '' || /^sep$/iu.test(words)) return;
    const printed = PRINTED.exec(words)?.groups?.['when'];
    if (printed !== undefined) {
      this.dated ??= printed.trim();
      return;
    }
    const wind = WIND.exec(words);
    if (wind) this.wind = windOf(wind.groups?.['wind']?.replace(/\s/gu, ''));
    const plain = (wind ? words.replace(wind[0], ' ') : words).replace(/[\s,;:–-]+$/u, '').trim();
    const dates = [...plain.matchAll(DATE)].flatMap(([date]) => dayOfCell(date, this.dateOrder) ?? []);
    this.takeTitle(plain, dates, wind !== null);
  }

  private takeTitle(words: string, dates: readonly string[], windy: boolean): void {
    const read = readTitle(words.replace(DATE, ' '));
    const [from, to] = [dates[0], dates.at(-1)];
    if (ROUND_ALONE.test(words)) this.round = { title: words, ...read };
    else if (read.event !== undefined && !/^(?:series|splits?|records?|meeting record|world record)\b/iu.test(words)) {
      this.race = { title: words, ...read };
      this.round = undefined;
      this.date = from;
      if (!windy) this.wind = undefined;
    } else {
      if (from !== undefined && to !== undefined) this.days ??= { from, to };
      const name = words
        .replace(DATE, ' ')
        .replace(/\(\s*\)|[\s,;:(–-]+$/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
      if (/\p{L}{3}/u.test(name) && !NO_MEETING.test(name)) this.meeting ??= name;
    }
  }

  /** The race that the next rows belong to, by the headings alone. */
  get head(): RaceHead | undefined {
    const { race, round } = this;
    if (!race && !round) return undefined;
    const { title, ...above } = race ?? { title: '' };
    const { title: under = '', ...below } = round ?? { title: '' };
    const date = this.date ?? (this.days?.from === this.days?.to ? this.days?.from : undefined);
    return {
      title: [title, under].filter((words) => words !== '').join(' '),
      ...above,
      ...below,
      ...(date === undefined ? {} : { date }),
      ...(this.wind === undefined ? {} : { wind: this.wind }),
    };
  }

  /** What belongs to the whole file. */
  get about(): Pick<OfficialResults, 'meeting' | 'dated' | 'days'> {
    const { meeting, dated, days } = this;
    return { ...(meeting ? { meeting } : {}), ...(dated ? { dated } : {}), ...(days ? { days } : {}) };
  }
}
