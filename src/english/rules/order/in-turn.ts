/** Names told in the order in which they finished: with Sowle and Raaf next, led a Kenyan 1-2-3 with Orr and Brel, the top three were. */
import { rule } from '../../../relate/rule.js';
import { ofNation } from '../nation-claims.js';
import { countedOn, placed } from '../places/placed.js';
import { words } from '../words.js';
import { inTurn } from './rivals.js';

export const next = rule(
  'order/next',
  'names told in order after the winner: with Sowle and Raaf next, Sowle and Raaf followed',
  words,
  [
    '(?:with|while|and|as|,|\\.)? ?(?<rivals>{list}) (?:were |was |came )?(?:next|followed(?! (?:[a-z]+ ){0,2}by )|following|next home|followed (?:him|her|them)? ?home|followed (?:him|her|them) (?:on ?to|on) the podium|joined (?:him|her|them) on the podium|trailed in|(?<=[)] )trailing|in tow|giving chase|in pursuit|(?:close|right|just|hard|not far|immediately|narrowly) behind(?= (?:[.,;]|in {M}|with {M}|{M}|and))|(?:hot|hard|close|right) on (?:his|her|their) (?:heels|tail|shoulder)|in his wake|in her wake|completing the (?:podium|top three|medals)|completed the (?:podium|top three|sweep|clean sweep|medals|medallists|minor placings|placings)|filled the (?:next|other|minor|remaining|podium|medal)[a-z ]*|took the (?:other|minor|remaining) (?:medals|placings|places|podium places|podium spots)|rounded out the (?:podium|top three|medals)|rounding out the (?:podium|top three))(?= )',
    '(?:next (?:was|came|home was|in was|were|up was)|then came|followed (?:closely )?by(?! (?:[a-z]+ )?A\\d+ (?:winning|taking|claiming|striking|striding to) )|chasing (?:him|her) home (?:was|were)|joining (?:him|her) on the podium (?:was|were)|(?:close|closest|hot|hard|hotly) on (?:his|her) heels (?:was|were|came)|(?<=^ ?(?:just |close |right |not far )?)behind (?:him|her) (?:was|were|came|it was)) (?<rivals>{list})',
    "(?<=^ ?|, |[;:] )(?:(?:(?:his|her|the) (?:nearest|closest|main|only real) (?:challenger|rival|pursuer|opponent|competitor|opposition|threat)|best of the rest|(?:the )?(?:next best|best of the others)) (?:was|were|proved(?: to be)?|came from|,)|proved best of the rest behind) (?:[a-z-]+ |{NTUSC} |'s ){0,4}?(?<rivals>{list})",
    '(?:chased|chasing|followed|following) (?<ahead>{A}) home(?= (?:in|with|and|[.,;]|over|at|on))',
    '(?:finished|came home|came in|crossed the line|was home|finishing|coming home) (?:just|right|narrowly|immediately|close|only just) behind (?<ahead>{A})(?= (?:[.,;]|in|with|and|at|over|on|[(]))',
    '(?<=^ ?|, )(?:chasing|following|trailing|joining|closest to|nearest to) (?:[a-z-]+ |{N} ){0,2}?(?<ahead>{A})(?: (?:home|at the finish|to the line|on the podium|across the line|in))? (?:was|were) (?<rivals>{list})',
    '{A}(?: [a-z]+){0,3} (?:chasing|chased|following|followed) (?:him|her) home',
  ],
  [
    {
      text: 'Ada Roe won the women’s 10km in 33:10. Her closest rival was Una Orr in 33:20.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '33:10' },
        { athlete: 'Una Orr', place: 2, mark: '33:20' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 10km in 33:10, with Una Orr hot on her heels in 33:20.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '33:10' },
        { athlete: 'Una Orr', place: 2, mark: '33:20' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 10km in 33:10. Una Orr finished just behind Roe, with Jo Brel third in 33:41.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '33:10' },
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Jo Brel', place: 3, mark: '33:41' },
      ],
    },
    {
      text: 'Her closest rival is Una Orr, who was fourth in the women’s 10km in 33:20.',
      gives: [{ athlete: 'Una Orr', place: 4, mark: '33:20' }],
    },
    {
      text: 'Dan Roe won the 800m in 1:47.30, with Kit Sowle (1:48.1) and Lars Raaf (1:48.4) next.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.1' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.4' },
      ],
    },
    {
      text: 'Dan Roe won the 400m in 44.94. Lars Raaf improved to finish runner up in 45.17. Kit Sowle (45,36) and Pim Venn (45,68) followed in that order.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '44.94' },
        { athlete: 'Lars Raaf', place: 2, mark: '45.17' },
        { athlete: 'Kit Sowle', place: 3, mark: '45.36' },
        { athlete: 'Pim Venn', place: 4, mark: '45.68' },
      ],
    },
    {
      text: 'Dan Roe led from start to finish in the 800m. In the 800m Roe was followed by Kit Sowle (Wye) and Lars Raaf (Holt) in 1:48.10 and 1:48.40 respectively.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.40' },
      ],
    },
    {
      text: 'Dan Roe won the 800m in 1:47.30. Close on his heels were Kit Sowle (1:48.1) and Lars Raaf (1:48.4).',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.1' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.4' },
      ],
    },
    {
      text: 'Ann Orr won the 800m in 2:07.30. Behind her were Jo Brel (2:08.1) and Asha Venn (2:08.4).',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '2:07.30' },
        { athlete: 'Jo Brel', place: 2, mark: '2:08.1' },
        { athlete: 'Asha Venn', place: 3, mark: '2:08.4' },
      ],
    },
    {
      text: 'Ann Orr won the 60m hurdles in 7.51. Chasing Orr at the finish were Jo Brel (7.60) and Asha Venn (7.67).',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '7.51' },
        { athlete: 'Jo Brel', place: 2, mark: '7.60' },
        { athlete: 'Asha Venn', place: 3, mark: '7.67' },
      ],
    },
    {
      text: 'Ann Orr won the 800m in 2:07.30. Behind her were two thousand children.',
      gives: [{ athlete: 'Ann Orr', place: 1, mark: '2:07.30' }],
    },
    {
      text: 'Sal Arkin (3:38.2) won the 1500m with Gareth Ostler (3:38.9) and Jo Breck (3:39.4) next.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:38.2' },
        { athlete: 'Gareth Ostler', place: 2, mark: '3:38.9' },
        { athlete: 'Jo Breck', place: 3, mark: '3:39.4' },
      ],
    },
    {
      text: 'Ann Orr dominated the women’s 800m in 1:57.71, with Jo Brel (1:58.77) and Asha Venn (1:59.05) trailing.',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '1:57.71' },
        { athlete: 'Jo Brel', place: 2, mark: '1:58.77' },
        { athlete: 'Asha Venn', place: 3, mark: '1:59.05' },
      ],
    },
  ],
  (match) => {
    const members = match.inGroup('rivals', 'A');
    const [before] = match.inGroup('ahead', 'A');
    // "Orr chased Roe home", "finished just behind Roe": the subject was next
    const behind =
      before !== undefined && members.length === 0
        ? match
            .subject()
            .filter((who) => who >= 0 && who !== before)
            .slice(0, 1)
        : [];
    if (before !== undefined && members.length === 0) return inTurn(match, before, behind, 0.54);
    const rivals = members.length > 0 ? members : match.all('A').slice(0, 1);
    const firstRival = rivals[0] as number;
    // The leader is the subject before the list began; a list that opens its sentence follows whoever the last one was about.
    const [ahead] = match.inGroup('ahead', 'A');
    if (ahead !== undefined) return inTurn(match, ahead, rivals, 0.54);
    let leader = -1;
    for (let i = firstRival - 1; i >= 0; i--) {
      const people = match.clauses.subjects[i] ?? [];
      if (!people.some((person) => rivals.includes(person))) {
        leader = people[0] ?? -1;
        break;
      }
    }
    // "completed the podium" with one name is its third place; the podium rule reads it.
    if (rivals.length === 1 && /complet|round/.test(match.words)) return [];
    return inTurn(match, leader, rivals, 0.54);
  },
);

export const sweep = rule(
  'order/sweep',
  'a podium told by its names: led a Kenyan 1-2-3 with B and C, A, B and C completed a sweep',
  words,
  [
    '(?:led|leading|heading|headed)(?: home)? (?:a|an|the) (?:{N} )?(?:[a-z0-9-]+ ){0,3}?(?:one-two(?:-three)?|1 - 2(?: - 3)?|clean sweep|sweep)(?: (?:with|ahead of|from|over|,))? (?:the )?(?<rivals>{list})',
    '(?:one-two(?:-three)?|1 - 2(?: - 3)?) (?:of|from|through|for|with) (?<order>{list})',
    "(?:make|making|made|complete|completing|completed|confirm|confirming|confirmed|record|recording|recorded|register|registering|registered|seal|sealing|secure|securing) (?:it )?(?:an?|the) (?:[a-z]+ |[CTUSN]\\d+ (?:'s )?){0,3}(?<second>one-two|1 - 2)(?! (?:of|from|through|with|punch)(?![a-z])| for (?!the (?:home|host)|[NTCU]\\d))",
    '(?:went|finished|placed|came home|came in|were|ran|took|take|claimed|secured|recorded|delivered|scored) (?:(?:a|the|home|in) )*(?<went>one-two(?:-three)?|1 - 2(?: - 3)?|one , two|one and two)',
  ],
  [
    {
      text: 'Dan Roe led home a Kenyan 1-2-3 ahead of Kit Sowle and Lars Raaf in the 800m.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel went one-two in the 1500m in 4:28.50 and 4:29.09.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '4:28.50' },
        { athlete: 'Jo Brel', place: 2, mark: '4:29.09' },
      ],
    },
    {
      text: 'Dan Roe and Kit Sowle took a one-two in the 110m hurdles in 13.29 and 13.32.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '13.29' },
        { athlete: 'Kit Sowle', place: 2, mark: '13.32' },
      ],
    },
    {
      text: 'Dan Roe won the men’s 800m in 1:56.42. Kit Sowle finished soon after, making it a Marl 1-2.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:56.42' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe led home a Kenyan 1-2-3 with Kit Sowle and Lars Raaf in the men’s 800m.',
      gives: [
        { athlete: 'Dan Roe', place: 1, nationality: 'KEN' },
        { athlete: 'Kit Sowle', place: 2, nationality: 'KEN' },
        { athlete: 'Lars Raaf', place: 3, nationality: 'KEN' },
      ],
    },
    {
      text: 'Dan Roe led home a Kenyan sweep with Kit Sowle and Lars Raaf in the men’s 800m.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
  ],
  (match) => {
    const rivals = match.inGroup('rivals', 'A');
    if (match.group('second') !== undefined) {
      const people = match.subject();
      if (people.length === 1 && / and (?:he|she|A\d+) /.test(match.before(30))) return [];
      return people.length > 2 ? [] : countedOn(match, people, 3 - people.length, 0.7);
    }
    if (match.group('went') !== undefined) {
      const people = match.subject();
      if (people.length < 2 || people.length > 3) return [];
      return countedOn(match, people, 1, 0.85, 'stated');
    }
    if (rivals.length > 0) {
      const leader = match.subject()[0] as number;
      return [
        ...ofNation(match, [leader, ...rivals]),
        ...placed(match, [leader], 1, 0.8, { basis: 'implied' }),
        ...inTurn(match, leader, rivals, 0.8),
      ];
    }
    // "led home a Kenyan 1-2-3 with B and C": they are its second and third.
    if (/(?:^| )(?:led|leading|heading|headed)(?: home)? (?:a|an|the) (?:N\d+ )?$/.test(match.before(40))) return [];
    return countedOn(match, match.inGroup('order', 'A'), 1, 0.8);
  },
);

export const topList = rule(
  'order/top-three',
  'the first places as a list: the top three were A, B and C',
  words,
  [
    '(?:the )?(?:(?:top|{O}) (?:two|three|four|five|six|ten|[23456])|top-(?:two|three|four|five|six|ten))(?: (?:places|finishers|home|positions|spots|men|women|{E}))?(?: in (?:the )?{E})? (?:were|was|being|:|went to|comprised|spots went to) (?!(?:not|all|both|led|headed|paced|anchored|completed|rounded|[a-z]+ by) )(?<order>{list})',
  ],
  [
    {
      text: 'The top three in the women’s mile were Una Orr, Jo Brel and Nell Venn.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
        { athlete: 'Nell Venn', place: 3 },
      ],
    },
    {
      text: 'Finishing in the top-two in the girls’ cross country was Una Orr (20:43) of Holt and Jo Brel (21:07).',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '20:43' },
        { athlete: 'Jo Brel', place: 2, mark: '21:07' },
      ],
    },
    {
      text: 'The cross country was held on Sunday. Girls u/9 top 3 were Ada Roe of Marl AC, Una Orr Newport AC & Jo Brel Marl AC.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: 'XC' },
        { athlete: 'Una Orr', place: 2, event: 'XC' },
        { athlete: 'Jo Brel', place: 3, event: 'XC' },
      ],
    },
    {
      text: 'The Herons’ top five in the women’s 6km were led by sophomore Una Orr, who took 29th overall at 21:46.',
      gives: [{ athlete: 'Una Orr', place: 29, mark: '21:46' }],
    },
  ],
  (match) =>
    match.all('O').some((index) => match.ordinal(index) !== 1) ||
    /(?:complet|round|clos|fill)ing(?: out| off| up)? $/.test(match.before(20))
      ? []
      : countedOn(match, match.inGroup('order', 'A'), 1, 0.8),
);
