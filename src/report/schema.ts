/**
 * The shape of what harrier hands back. These zod schemas are the single
 * source: the types are inferred from them and `schema.json` is generated
 * from them.
 */
import { z } from 'zod';

/** A piece of the article: UTF-16 offsets, and `text.slice(start, end) === text` of the piece. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});

/**
 * `stated` in so many words, or `implied` by convention ("won ahead of Tola" makes Tola second); `roster` when the article
 * does not tell it at all and a roster was asked.
 */
export const Basis = z.enum(['stated', 'implied', 'roster']);

/** A row of a file, of official results or of a roster: its line counted from 1, and the row as it is printed there. */
export const ResultRow = z.object({ file: z.string(), line: z.int().positive(), row: z.string() });

/** With the words that it rests on; one from a roster has the words by which its row was found, and the row. */
const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, spans: z.array(Span).min(1), basis: Basis, rule: z.string(), row: ResultRow.optional() });

const TextFact = fact(z.string());
const NumberFact = fact(z.number());
const CountFact = fact(z.int().positive());

export const Sex = z.enum(['M', 'W', 'X']);
export const Round = z.enum(['final', 'semi-final', 'heat', 'qualification']);
export const Status = z.enum(['DNF', 'DNS', 'DQ', 'NM', 'NH']);
export const Unit = z.enum(['s', 'm', 'points']);

/** A mark as printed, normalised (`8:06.90`), and as a number in its unit. */
export const Mark = z.object({ text: z.string(), value: z.number(), unit: Unit });

export const Article = z.object({
  id: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  /** ISO day on which the article was published. */
  published: z.string().nullable(),
  /** Length of the text in UTF-16 code units. */
  length: z.int().nonnegative(),
  /** FNV-1a hash (64 bit, hexadecimal) of the text's UTF-16 code units. */
  hash: z.string(),
});

export const Meeting = z.object({
  key: z.string(),
  name: TextFact.optional(),
  series: TextFact.optional(),
  venue: TextFact.optional(),
  city: TextFact.optional(),
  country: TextFact.optional(),
  /** ISO days on which the article says something was held there. */
  dates: z.array(TextFact),
});

export const Athlete = z.object({
  key: z.string(),
  name: TextFact,
  nationality: TextFact.optional(),
  sex: fact(Sex).optional(),
  age: CountFact.optional(),
  club: TextFact.optional(),
  /** Every place where the article refers to this person, by whatever words. */
  mentions: z.array(Span),
});

export const Result = z.object({
  /** The key of an athlete; absent when a team is the entrant. */
  athlete: z.string().optional(),
  team: TextFact.optional(),
  /** Keys of a relay's or team's named athletes, in order. */
  members: z.array(z.string()),
  /** A team's nation; an athlete's is with the athlete. */
  nationality: TextFact.optional(),
  club: TextFact.optional(),
  place: CountFact.optional(),
  mark: fact(Mark).optional(),
  status: fact(Status).optional(),
  wind: NumberFact.optional(),
  records: z.array(TextFact),
  subPlace: fact(z.object({ group: z.string(), place: z.int().positive() })).optional(),
});

export const Race = z.object({
  key: z.string(),
  meeting: z.string().optional(),
  event: TextFact.optional(),
  metres: NumberFact.optional(),
  sex: fact(Sex).optional(),
  category: TextFact.optional(),
  round: fact(Round).optional(),
  heat: CountFact.optional(),
  wind: NumberFact.optional(),
  date: TextFact.optional(),
  results: z.array(Result),
});

/** How grave a finding is: against arithmetic or the official results, doubtful inside the article, or not to be settled. */
export const Severity = z.enum(['error', 'warning', 'info']);

/** Something a reader should know: words that cannot all be true, or readings of which one was left out. */
export const Finding = z.object({
  /** The name of the rule that found it. */
  rule: z.string(),
  severity: Severity,
  message: z.string(),
  /** The words in question. */
  claim: z.array(Span).min(1),
  /** What they disagree with: other words of the article, or a row of the official results. */
  against: z.union([z.array(Span), ResultRow]),
  /** The value that the claim gives, and the one that the other side gives or that follows from it. */
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  /** What a person may want to know besides: how precise the figures are, when a table was checked. */
  note: z.string().nullable(),
  /** The same for the same finding whatever else the article says: what a list of accepted findings keeps. */
  fingerprint: z.string(),
});

export const RaceReport = z.object({
  article: Article,
  meetings: z.array(Meeting),
  athletes: z.array(Athlete),
  races: z.array(Race),
  /** What the article tells of other days. */
  background: z.array(Race),
  findings: z.array(Finding),
});

/** One result, flat: what `toRows` gives and `--format rows|csv` prints. */
export const Row = z.object({
  article: z.string().nullable(),
  meeting: z.string().nullable(),
  venue: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  date: z.string().nullable(),
  event: z.string().nullable(),
  metres: z.number().nullable(),
  sex: Sex.nullable(),
  category: z.string().nullable(),
  round: Round.nullable(),
  heat: z.int().nullable(),
  athlete: z.string().nullable(),
  team: z.string().nullable(),
  members: z.array(z.string()),
  club: z.string().nullable(),
  nationality: z.string().nullable(),
  place: z.int().nullable(),
  mark: z.string().nullable(),
  value: z.number().nullable(),
  unit: Unit.nullable(),
  wind: z.number().nullable(),
  status: Status.nullable(),
  records: z.array(z.string()),
  /** Names of the slots whose value the text does not state: implied by it, or from a roster. */
  implied: z.array(z.string()),
  scope: z.enum(['reported', 'background']),
  /** UTF-16 offsets of the words that the row rests on. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Span = z.infer<typeof Span>;
export type Basis = z.infer<typeof Basis>;
export type Fact<T> = { value: T; spans: Span[]; basis: Basis; rule: string; row?: ResultRow | undefined };
export type Sex = z.infer<typeof Sex>;
export type Round = z.infer<typeof Round>;
export type Status = z.infer<typeof Status>;
export type Unit = z.infer<typeof Unit>;
export type Mark = z.infer<typeof Mark>;
export type Meeting = z.infer<typeof Meeting>;
export type Athlete = z.infer<typeof Athlete>;
export type Result = z.infer<typeof Result>;
export type Race = z.infer<typeof Race>;
export type Severity = z.infer<typeof Severity>;
export type ResultRow = z.infer<typeof ResultRow>;
export type Finding = z.infer<typeof Finding>;
export type RaceReport = z.infer<typeof RaceReport>;
export type Row = z.infer<typeof Row>;
