/** Who ran for a team: led Kenya to the team gold, anchored by Tuwei. */
import { rule } from '../../../relate/rule.js';
import { medalPlace } from '../places/placed.js';
import { groups, isTeam, marked, placed, sure } from './claims.js';

export const led = rule(
  'team/led-to',
  'a runner who led or anchored the team to its place: anchored Marl Club to victory, led Kenya to the team gold',
  groups,
  [
    "(?:led|leads|leading|lead|anchored|anchoring|anchor|anchors|guided|steered|brought|bring|bringing|propelled|inspired|carried|carry|fired|powered|helped|helping|help|spearheaded) (?:the )?(?<team>{A}){bracket}(?: home)?(?: to| win| take| claim) (?:the |a |an |its |their )?(?:[a-z-]+ |{E} |'s ){0,4}?(?<prize>gold|silver|bronze|victory|triumph|title|win|crown|{O})(?! (?:medall?ists?|fastest))",
    '(?:led|anchored|anchoring|anchor|guided|steered|brought|bringing) (?<team>{A})(?: home)? (?:to|in) (?:(?:a|an|the|their|time of|new|of|season|school|[a-z]+ly) |{K} )*{M}',
    '(?:gave|giving|give|earned|earning|handed|handing|secured|clinched) (?<team>{A}) (?:the |a )?(?:[a-z-]+ |{E} ){0,2}?(?<prize>win|victory|gold|title|silver|bronze|{O} place)(?: (?:in|with) {M})?',
  ],
  [
    {
      text: 'Ada Lelei led Kenya to the team gold in the women’s cross country for 21 points.',
      gives: [{ athlete: 'Kenya', place: 1, mark: '21' }],
    },
    {
      text: 'Ada Lelei led Kenya’s medal hunt in the women’s cross country and was third.',
      gives: [{ athlete: 'Ada Lelei', place: 3 }],
    },
  ],
  (match) => {
    const who = match.inGroup('team', 'A')[0];
    if (who === undefined || !isTeam(match, who)) return [];
    const prize = match.group('prize') ?? '';
    const [ordinal] = match.inGroup('prize', 'O');
    const place = ordinal === undefined ? medalPlace(prize) : match.ordinal(ordinal);
    const members = match.subject().filter((person) => person !== who && person >= 0 && !sure(match, person));
    const mark = match.last('M');
    const score = match.sentence.chunks.findIndex((chunk, i) => i >= match.to && chunk.mark?.form === 'points');
    return [
      ...(prize === '' ? [] : placed(match, [who], place, 1, 'stated', who)),
      ...(mark === undefined ? [] : marked(match, who, mark, 1)),
      ...(score < 0 ? [] : marked(match, who, score, 0.6)),
      ...(members.length > 0 ? [{ kind: 'members' as const, who, members, ...match.said(0.8, 'stated', who) }] : []),
    ];
  },
);

export const anchored = rule(
  'team/anchored-by',
  'a runner of the subject team: Kenya were second, anchored by Tuwei',
  groups,
  ['(?:anchored|led|led home|led in|headed|spearheaded|brought home) by (?:[a-z-]+ )*?{A}'],
  [
    {
      text: 'Ethiopia won the mixed 4x2km relay in 23:14. Kenya were second, anchored by Edna Tuwo.',
      gives: [
        { athlete: 'Ethiopia', place: 1, mark: '23:14' },
        { athlete: 'Kenya', place: 2 },
      ],
    },
  ],
  (match) => {
    const runner = match.last('A') as number;
    const who = match.subject().find((referent) => sure(match, referent));
    return who === undefined || who === runner || sure(match, runner)
      ? []
      : [{ kind: 'members', who, members: [runner], ...match.said(0.8) }];
  },
);
