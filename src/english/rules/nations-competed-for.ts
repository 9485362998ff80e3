/** The nation somebody competes for: gave Kenya silver, represented Ireland in Beijing, hopes for a place in the British team. */
import { rule } from '../../relate/rule.js';
import { belongs, isCountry, ofNone } from './nation-claims.js';
import { words } from './words.js';

export const served = rule(
  'nation/for',
  'what was won for a nation: gave Kenya silver, a first gold for Poland, bronze for India',
  words,
  [
    '(?:gold|golds|silver|bronze|medal|medals|pride|record|win|victory|title|titles|podium|honours|place|run|ran|running|racing|competing|double|success|{O}|{K}|{E}) for (?:hosts? |the |team |home )*{N}',
    'holders? of the (?:new |current )?{K}',
    '(?:representing|in the (?:vest|colours|colors|shirt|singlet) of) (?:the |team )*{N}',
    '(?:(?:gave|give|giving|gives|handed|earned)(?: the)?|won|brought|bringing|secured|landed|claimed) {N} (?:only )?(?:(?:a|an|the|its|their|her|his|another) )?(?:[a-z-]+ |{O} ){0,3}?(?:gold|silver|bronze|medal|win|victory|title|success|podium)',
    "(?:won|took|claimed|delivered|secured|earned|bagged|landed|started|began|opened|continued|completed) {N} 's (?:[a-z-]+ |{O} ){0,3}?(?:gold|silver|bronze|medal|win|victory|title|success)",
  ],
  [
    {
      text: 'Merhawi Habte gave Eritrea silver in the 10,000m in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 2, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte was seventh for Eritrea in the 10,000m.',
      gives: [{ athlete: 'Merhawi Habte', place: 7, nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte, racing for Eritrea for the first time, won the 10,000m in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 1, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte won the 10,000m for Eritrea in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 1, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte takes silver in the 10,000m to give Eritrea only their third ever medal.',
      gives: [{ athlete: 'Merhawi Habte', place: 2, nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte won the 10,000m before leaving for Eritrea.',
      gives: [{ athlete: 'Merhawi Habte', place: 1 }],
    },
  ],
  (match) => {
    const index = match.last('N') ?? (match.last('K') as number);
    return isCountry(match.chunk(index)) || match.chunk(index).recordOf
      ? belongs(match, match.subject().slice(0, 1), index, 0.7)
      : [];
  },
);

export const represented = rule(
  'nation/represented',
  'a nation for which somebody has run, whenever that was: who represented Ireland in Beijing, a member of the Irish team',
  words,
  [
    "(?:represented|represents|(?:has|have|had) (?:also )?represented|competed for|(?:was|is|were|,) (?:also )?(?:a |an |one )?(?:former |key )?(?:members?|part) of) (?:the )?(?:team )?{N}(?: 's)?(?= (?:[a-z-]+ |[EOVYKD]\\d+ ){0,4}(?:team|squad|side|quartet|relay)| (?:in|at|on|over|as|several|many|[a-z]+ times|[.,;]))",
  ],
  [
    {
      text: 'Una Orr won the women’s mile. Pia Brel, who last summer represented Ireland in the marathon in Beijing, was second in 4:34.1.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Pia Brel', place: 2, mark: '4:34.1', nationality: 'IRL' },
      ],
    },
    {
      text: 'Una Orr won the women’s mile in 4:30.1. Orr was a member of Ireland’s silver medal-winning team in 2003.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:30.1', nationality: 'IRL' }],
    },
    {
      text: 'Una Orr won the women’s mile in 4:30.1. The race represented Ireland at its best.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:30.1' }],
    },
  ],
  (match) => {
    const index = match.first('N');
    const kinds = index === undefined ? undefined : match.chunk(index).nation?.kinds;
    if (index === undefined || !kinds) return [];
    const who = match.subject().filter((referent) => referent >= 0);
    return belongs(match, ofNone(match, who), index);
  },
);

export const selected = rule(
  'nation/squad',
  'a nation for whose team somebody hopes to run: hopes to earn a place in the British team',
  words,
  [
    '(?:place|places|spot|berth|selection|call-up|slot) (?:in|on|for|to|into) (?:the |her |his )?(?:[a-z-]+ )?{N} (?:[a-z-]+ |{E} )?(?:team|squad|side)(?= )',
  ],
  [
    {
      text: 'Nick McCall won the men’s 1500m in 3:41.10. McCall now hopes to earn a place in the British team for the World Championships.',
      gives: [{ athlete: 'Nick McCall', place: 1, mark: '3:41.10', nationality: 'GBR' }],
    },
    {
      text: 'Kenya’s Nick McCall won the men’s 1500m in 3:41.10. The last place in the British team went to Jo Brel.',
      gives: [{ athlete: 'Nick McCall', place: 1, mark: '3:41.10', nationality: 'KEN' }],
    },
  ],
  (match) =>
    /(?:^| )(?:earn|win|secure|claim|gain|book|get|lose|make|keep|earned|won|secured|claimed|gained|booked|lost|made|kept|for) (?:(?:a|an|his|her|the|another) )?(?:[a-z-]+ |[A-Z]\d+ ){0,2}$/.test(
      match.before(60),
    )
      ? belongs(match, match.subject().slice(0, 1), match.first('N') as number, 0.6)
      : [],
);
