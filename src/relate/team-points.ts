/** The points of a team, which are told without a unit: `Kenya won with 15`, `by 31 to 48`. */
import { speaksOfPoints, teamGroups } from '../english/lexicon/teams.js';
import { type Chunk, chunkOf } from '../recognise/chunk.js';
import { barePoints } from '../recognise/marks.js';
import { chunkAt, compile, encode } from './code.js';

const NUMBER = '\\d{1,3}(?:\\.5)?';
const counting = (pattern: string): RegExp => compile(pattern, teamGroups, 'gd');

const POINTS: readonly RegExp[] = [
  counting(
    `{A} (?:[([] |{O} [([] |(?:, (?:which|who) )?(?:had|totalled|scored|scoring|on|with|finished on|finished with|total of|a total of|score of) )?(?<points>${NUMBER}|{M})(?= (?:[)\\],.;]|and|to|for|points|while|from|in|but))`,
  ),
  counting(
    `(?:totalled|totaled|scored|scoring|on|with|score of|total of|tally of) (?<points>${NUMBER})(?= (?:[)\\],.;]|and|to|for|while|from|in|but|as))`,
  ),
  counting(`(?:,|by|with) (?<points>${NUMBER}) (?:to|-|¯) (?<other>${NUMBER})(?= (?:[)\\],.;]|and|in|for|over|but))`),
  counting(`{M} to (?:the )?(?<points>${NUMBER}|{M}) (?:for|of) (?:the )?{A}`),
  counting(`(?:to|behind|and|,) (?:the )?{A} (?:'s|') (?<points>${NUMBER})(?= (?:[.,;]|and|while|to))`),
  counting(`and (?<points>${NUMBER}) for (?:the )?{A}`),
];

/** `Uganda were third on 44`: a place and a number, of a team that is surely one. */
const PLACE_ON = counting(
  '{A} (?:was|were|finished|came|took|placed|,)? ?{O}(?: place)?(?: to (?:the )?{A})? (?:on|with|at) (?<points>\\d{2,3}(?:\\.5)?)(?= (?:[.,;)]|and|while|with))|{A} [([] (?<other>\\d{1,3}(?:\\.5)?) [)\\]] (?:(?:was|were|finished|came|took|placed|in|a|an|distant) )*{O}',
);

/** `edged Holt Hill, 131-129.5`: what one team beat another by, both in full. */
const DUEL = counting(
  `(?:edged|edging|beat|beating|defeated|defeating|pipped|pipping|outscored|outscoring|outlasted|over|behind|to|past) (?:the |host |hosts )?{A} (?:by )?(?:a score of )?,? ?(?<points>\\d{2,3}(?:\\.5)?|{M}) (?:to|-|¯) (?<other>\\d{2,3}(?:\\.5)?|{M})(?= (?:[.,;]|and|in|for|over|but|while))`,
);

/** `Holt was the runner-up with 61, and Wye had 91, well clear of fourth-placed Marl (118)`, behind a sentence of points. */
const GOING_ON = counting(
  '{A} (?:(?:was|were|came|finished) (?:(?:a|the|in|distant|close) )*(?:runner-up|runners-up|{O}(?: place)?) (?:with|on|at)|had|totalled|scored|followed with) (?<points>\\d{2,3}(?:\\.5)?)(?= (?:[.,;]|and|while|well|to))|{O} {A} [([] (?<other>\\d{2,3}(?:\\.5)?) [)\\]]',
);

/** Whether a sentence counts the points of teams. */
export const countsPoints = (chunks: readonly Chunk[], { line } = encode(chunks)): boolean =>
  speaksOfPoints.test(` ${line}`) || chunks.some(({ mark }) => mark?.form === 'points');

/** Numbers without a unit that stand for a team's points; `told`: the sentence before has counted some. */
export function readPoints(chunks: readonly Chunk[], told: boolean): readonly Chunk[] {
  const coded = encode(chunks);
  const spoken = countsPoints(chunks, coded);
  const points = new Set<number>();
  for (const pattern of spoken ? [...POINTS, PLACE_ON, DUEL] : [PLACE_ON, DUEL, ...(told ? [GOING_ON] : [])]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(coded.line); match; match = pattern.exec(coded.line)) {
      const owner = chunks[chunkAt(coded, match.index)]?.team;
      if (pattern === PLACE_ON && (!owner || (owner.unsure && !told))) continue;
      for (const name of ['points', 'other']) {
        const [start] = match.indices?.groups?.[name] ?? [];
        if (start !== undefined) points.add(chunkAt(coded, start));
      }
      pattern.lastIndex = match.index + 1;
    }
  }
  return chunks.map((chunk, i) => {
    if (!points.has(i)) return chunk;
    const fields =
      chunk.mark?.form === 'bare' ? chunk.mark.fields : chunk.kind === '-' ? chunk.word.split('.') : undefined;
    if (fields === undefined || fields.some((field) => !/^\d+$/.test(field))) return chunk;
    // Points are halved in a tie and no finer: "ahead of Poland (42.55)" is a time.
    if (fields.length > 2 || (fields.length === 2 && fields[1] !== '5')) return chunk;
    const { start, end } = chunk;
    return chunkOf('M', 'm', start, end, false, { mark: barePoints(fields.join('.'), start) });
  });
}
