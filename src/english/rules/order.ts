/** Who finished behind whom. */
import type { BehindClaim, Claim } from '../../relate/claim.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { countedOn, medalPlace, placed } from './places/placed.js';
import { words } from './words.js';

/** Each name of the list one place behind the one before it; the first behind the leader. */
function inTurn(match: Match, leader: number, members: readonly number[], weight: number): Claim[] {
  const claims: BehindClaim[] = [];
  members.forEach((who, i) => {
    claims.push({ kind: 'behind', who, leader, steps: i + 1, ...match.said(weight, 'implied', who) });
  });
  return claims;
}

/** The list ends where a name has a place, or a clause, of its own. */
function closedList(match: Match, members: readonly number[]): number[] {
  const kept: number[] = [];
  for (const who of members) {
    const after = match.after(who);
    // "beating Orr's time of 14.21": a record, not a rival.
    if (/^'s? (?:[a-z0-9-]+ |[A-Z]\d+ ){0,3}?(?:time|record|mark|best|K\d+) /.test(after)) break;
    if (/^(?:, )?(?:who (?:was|finished|came|placed|had|has|is)|in O\d|, O\d|O\d)/.test(after)) break;
    // "the record holder, Venn,": one person, named behind the comma.
    if (match.sentence.chunks[who]?.person?.ref === 'epithet' && /^, A\d+ (?:, (?!A\d)|\. )/.test(after)) continue;
    kept.push(who);
  }
  return kept;
}

const ahead = rule(
  'order/ahead-of',
  'places in order behind the subject: won ahead of Tola and Geay, followed by Orr, clear of Venn',
  words,
  [
    '(?:ahead of|in front of|clear of|followed (?:home |in |across the line )?by|followed by|trailed by|tailed by|chased home by|to beat|beating|beat|to edge|edging|edged|to pip|pipping|pipped|outkicking|to outkick|outkicked|outsprinting|to outsprint|outsprinted|out-sprinting|out-sprinted|out-kicking|out-kicked|outleaned|to outlean|out-leaned|holding off|to hold off|held off|fighting off|fought off|fend off|fending off|fended off|to overhaul|nipping|nipped|shading|shaded|just shaded|defeating|to defeat|to see off|seeing off|saw off|leading home|leading|(?<!(?:lead|advantage|cushion|gap|margin) )over|at the expense of|getting the verdict over|got the verdict over|denying|to deny|mow down|demoting|chased down|ran down|run down|winning from|(?<!winning the )duel with|(?<!winning the )battle with|leaving(?! (?:[a-z-]+ |{N} ){0,2}{A} to )|stunning|upsetting|to upset|overtaking|leaving|to pass|relegating|out(?:class|perform|last|shin|wit|foxx?|smart|pac|duell?|gunn|pow(?:er)?)(?:ed|ing)|outshone|outran|outrunning|shocking|shocked|trump(?:ed|ing)|trounc(?:ed|ing)|thrash(?:ed|ing)|dethron(?:ed|ing)) (?<rivals>{list})',
  ],
  [
    {
      text: 'Dan Roe won the 800m in 1:47.30 ahead of Kit Sowle and Lars Raaf.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'The marathon had a women’s race too. Sal Arkin held off Jo Brel by four seconds, running 2:10:17 after he made his debut in Oslo in January.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '2:10:17', event: 'MAR' },
        { athlete: 'Jo Brel', place: 2, mark: '2:10:21', event: 'MAR' },
      ],
    },
    { text: 'Dan Roe was fifth in the 800m, beating his best of 1:48.10.', gives: [{ athlete: 'Dan Roe', place: 5 }] },
    {
      text: 'Dan Roe won the 800m ahead of Kit Sowle and Lars Raaf.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Dan Roe won the men’s 800m, followed home by Kit Sowle and Lars Raaf.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Dan Roe beat Kit Sowle to win the men’s 800m in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe outclassed Kit Sowle to win the men’s 800m in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe trumped Kit Sowle to win the men’s 800m in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe won the men’s 800m in 1:47.30, beating a field including Kit Sowle.',
      gives: [{ athlete: 'Dan Roe', place: 1, mark: '1:47.30' }],
    },
    {
      text: 'Dan Roe won the men’s 800m in 1:47.30, beating Kit Sowle’s record of 1:48.10.',
      gives: [{ athlete: 'Dan Roe', place: 1, mark: '1:47.30' }],
    },
    {
      text: 'Dan Roe won the men’s 800m ahead of next month’s national championships.',
      gives: [{ athlete: 'Dan Roe', place: 1 }],
    },
  ],
  (match) => {
    const line = match.onward;
    const members = closedList(match, match.inGroup('rivals', 'A'));
    const leader = match.subject()[0];
    const held =
      /^(?:beat|to beat|beating|outkick|outsprint|held off|hold|fought|fending|fended|fighting|edg|pip|nip|shad|defeat|saw|seeing|to see|over|leading|leaving|denying|stunning|upset|mow|chased|ran|run|battle|duel|overtak|to pass|relegat|out|shock|trounc|thrash|dethron)/.test(
        line,
      );
    if (leader === undefined || members.length === 0) return [];
    // "beat a field including Orr": where in it nobody says.
    if (/^[^A]*(?: field| including| likes of| among) /.test(line)) return [];
    // "pipped on the line by B", "was beaten by B": the subject is the one beaten.
    if (
      /(?:^| )(?:was|were|is|are|be|been|being|get|got) (?:[a-z]+ly |just |only )?$/.test(match.before(24)) &&
      /^[a-z-]+ed /.test(line)
    )
      return [];
    // "held off B for third": both places are told by the ordinal.
    const after = match.after();
    const forPlace =
      /^(?:in the sprint |in a sprint |on the line )?(?:for|to take|to claim|into) (?:the )?(O(\d+)|silver|bronze|gold)/.exec(
        after,
      );
    if (forPlace) {
      const ordinal = forPlace[2] === undefined ? undefined : match.ordinal(Number(forPlace[2]));
      const place = ordinal ?? medalPlace(forPlace[1] as string);
      return /into/.test(forPlace[0])
        ? members.flatMap((who) => placed(match, [who], place, 0.85, { at: who }))
        : countedOn(match, members, place + 1, 0.7);
    }
    // Who is followed by others need not lead the race: a list may begin anywhere in it.
    return inTurn(match, leader, members, held ? 0.55 : /^(?:followed|trailed|tailed)/.test(line) ? 0.54 : 0.8);
  },
);

const clearOfSecond = rule(
  'order/clear-of-second',
  'the winner, told by whom the second was behind: came home well ahead of Sowle in second and Raaf in third',
  words,
  [
    '(?:ahead of|in front of|clear of|followed by|followed home by|from|beat|beating|to beat|edged|edging|pipped|outkicked|outsprinted) (?:(?:a|the|his|her|their|club|team|mate|team-mate|clubmate|colleague|fellow) )*{A}{bracket}(?: ,)? (?:who (?:was|came|finished|took) |coming |finishing |taking )?(?:(?:a|the|in|distant|close) )*{O}(?: place)?(?= (?:[.,;)]|and|in {M}|with {M}|{M}|[(]))',
  ],
  [
    {
      text: 'Dan Roe ran 33:12, well ahead of Kit Sowle in second and Lars Raaf in third, in the men’s 10km.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '33:12' },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Dan Roe ran 33:12 in the men’s 10km, ahead of Kit Sowle in seventh.',
      gives: [
        { athlete: 'Dan Roe', mark: '33:12' },
        { athlete: 'Kit Sowle', place: 7 },
      ],
    },
  ],
  (match) => {
    const [leader] = match.subject();
    const second = match.ordinal(match.last('O') as number) === 2;
    if (leader === undefined || !second || leader === match.last('A')) return [];
    return placed(match, [leader], 1, 0.7, { basis: 'implied' });
  },
);

const beatenBy = rule(
  'order/beaten-by',
  'who was in front, said in the passive: was run down by Roe, was beaten into second by Roe',
  words,
  [
    '(?:was|were|being|been) (?:[a-z]+ly |just |only )?(?:beaten|pipped|outkicked|outsprinted|overhauled|overtaken|run down|caught|edged(?: out)?|outleaned|out-?dipped|out-?leaned|passed|upset|defeated|denied)(?: (?:(?:in|into|to|at|for|on|over) (?:the )?(?:{E}|{O}|line|post|tape|gold|victory|end)(?: place)?|narrowly|comfortably|again)){0,2} by (?:(?:the|a|his|her|[a-z-]+|{N}) ){0,3}?(?<leader>{A})',
  ],
  [
    {
      text: 'Kit Sowle was run down in the 800m by Dan Roe, with Lars Raaf third.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Kit Sowle was second in the 800m after being pipped on the line by Dan Roe.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Kit Sowle was beaten by Dan Roe here last year, and was fifth in the 800m.',
      gives: [{ athlete: 'Kit Sowle', place: 5 }],
    },
  ],
  (match) => {
    const leader = match.inGroup('leader', 'A')[0];
    // "missed a medal after being edged out by Roe": of the places behind.
    if (/(?:^| )miss(?:ed|ing|es) /.test(match.before())) return [];
    const who = match.subject().filter((person) => person !== leader);
    return leader === undefined
      ? []
      : inTurn(match, leader, who.slice(0, 1), 0.55).map((claim) => ({ ...claim, at: match.from }));
  },
);

const from = rule(
  'order/won-from',
  '`from` a name after a win or a time: won in 2:01 from Sowle (2:02) and Raaf',
  words,
  [
    '(?:{win}|victory|victor|{M}|{E}|(?:{take}) {det}{filler}(?:{prize})|triumphed|prevailed|finish|line|home|gold|silver|bronze|O\\d+|[)])(?: (?:by {M}|in {M}|on {D}|comfortably|easily|narrowly|on countback|on the line|in a photo finish|at the line|in a tight finish))*(?: ,)? from (?<rivals>{list})',
  ],
  [
    {
      text: 'Una Orr won the mile in 4:31.77 from Jo Brel (4:32.1) and Nell Venn.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '4:31.77' },
        { athlete: 'Jo Brel', place: 2, mark: '4:32.1' },
        { athlete: 'Nell Venn', place: 3 },
      ],
    },
    {
      text: 'Tilda Roe won the 800m in 2:01.77 from Kit Sowle (2:02.1) and Lara Raaf (2:02.4).',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '2:01.77' },
        { athlete: 'Kit Sowle', place: 2, mark: '2:02.1' },
        { athlete: 'Lara Raaf', place: 3, mark: '2:02.4' },
      ],
    },
    {
      text: 'Lis Rolston won the women’s 100m in 11.21 from lane two in the rain.',
      gives: [{ athlete: 'Lis Rolston', place: 1, mark: '11.21' }],
    },
  ],
  (match) => {
    const leader = match.subject()[0];
    const members = closedList(match, match.inGroup('rivals', 'A'));
    return leader === undefined ? [] : inTurn(match, leader, members, 0.75);
  },
);

const behind = rule(
  'order/behind',
  'a place together with who was in front: second behind Roe, third behind Roe and Sowle',
  words,
  [
    '{O}(?: (?:place|overall|home|in {M}|[([] {M} [)\\]]|in (?:the )?{E}|\\.))* (?:,? ?(?:just|only|close|right|hard|a step|well|{M}))* ?(?:behind|to|after) (?<leaders>{list})',
  ],
  [
    {
      text: 'Kit Sowle was third behind Dan Roe and Lars Raaf in the 800m.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Lars Raaf', place: 2 },
        { athlete: 'Kit Sowle', place: 3 },
      ],
    },
    {
      text: 'Kit Sowle was eighth behind Dan Roe and Lars Raaf in the 800m.',
      gives: [{ athlete: 'Kit Sowle', place: 8 }],
    },
    {
      text: 'Kit Sowle was second behind Dan Roe in the men’s 800m in 1:48.10.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
      ],
    },
    { text: 'Kit Sowle finished behind Dan Roe in the men’s 800m on Saturday.', gives: [] },
  ],
  (match) => {
    const leaders = closedList(match, match.inGroup('leaders', 'A'));
    const place = match.ordinal(match.first('O') as number);
    // Only a closed front tells the places: eighth behind two rivals leaves six unknown.
    if (leaders.length !== place - 1) return [];
    return countedOn(match, leaders, 1, 0.6);
  },
);

const next = rule(
  'order/next',
  'names told in order after the winner: with Sowle and Raaf next, Sowle and Raaf followed',
  words,
  [
    '(?:with|while|and|as|,|\\.)? ?(?<rivals>{list}) (?:were |was |came )?(?:next|followed|following|next home|followed (?:him|her|them)? ?home|trailed in|close behind|in his wake|in her wake|completing the (?:podium|top three|medals)|completed the (?:podium|top three|sweep|clean sweep|medals|medallists|minor placings|placings)|filled the (?:next|other|minor|remaining|podium|medal)[a-z ]*|took the (?:other|minor|remaining) (?:medals|placings|places|podium places|podium spots)|rounded out the (?:podium|top three|medals)|rounding out the (?:podium|top three))(?= )',
    '(?:next (?:was|came|home was|in was|were|up was)|then came|followed (?:closely )?by|chasing (?:him|her) home (?:was|were)|joining (?:him|her) on the podium (?:was|were)|(?:close|closest|hot|hard|hotly) on (?:his|her) heels (?:was|were|came)|(?<=^ ?(?:just |close |right |not far )?)behind (?:him|her) (?:was|were|came|it was)) (?<rivals>{list})',
    '{A}(?: [a-z]+){0,3} (?:chasing|chased|following|followed) (?:him|her) home',
  ],
  [
    {
      text: 'Dan Roe won the 800m in 1:47.30, with Kit Sowle (1:48.1) and Lars Raaf (1:48.4) next.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.1' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.4' },
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
  ],
  (match) => {
    const members = match.inGroup('rivals', 'A');
    const rivals = members.length > 0 ? members : match.all('A').slice(0, 1);
    const firstRival = rivals[0] as number;
    // The leader is the subject before the list began; a list that opens its sentence follows whoever the last one was about.
    let leader = -1;
    for (let i = firstRival - 1; i >= 0; i--) {
      const people = match.clauses.subjects[i] ?? [];
      if (!people.some((person) => rivals.includes(person))) {
        leader = people[0] ?? -1;
        break;
      }
    }
    const words = match.words;
    // "completed the podium" with one name is its third place; the podium rule reads it.
    if (rivals.length === 1 && /complet|round/.test(words)) return [];
    return inTurn(match, leader, rivals, 0.54);
  },
);

const sweep = rule(
  'order/sweep',
  'a podium told by its names: led a Kenyan 1-2-3 with B and C, A, B and C completed a sweep',
  words,
  [
    '(?:led|leading|heading|headed)(?: home)? (?:a|an|the) (?:{N} )?(?:[a-z0-9-]+ ){0,3}?(?:one-two(?:-three)?|1 - 2(?: - 3)?|clean sweep|sweep)(?: (?:with|ahead of|from|over|,))? (?:the )?(?<rivals>{list})',
    '(?:one-two(?:-three)?|1 - 2(?: - 3)?) (?:of|from|through|for|with) (?<order>{list})',
    '(?:went|finished|placed|came home|came in|were|ran) (?:(?:a|home|in) )*(?<went>one-two(?:-three)?|1 - 2(?: - 3)?|one , two|one and two)',
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
    if (match.group('went') !== undefined) {
      const people = match.subject();
      if (people.length < 2 || people.length > 3) return [];
      return countedOn(match, people, 1, 0.85, 'stated');
    }
    if (rivals.length > 0) {
      const leader = match.subject()[0] as number;
      const nation = match.first('N');
      const code = nation === undefined ? undefined : match.chunk(nation).nation?.code;
      const shared: Claim[] =
        code === undefined
          ? []
          : [leader, ...rivals].map((who) => ({ kind: 'nation' as const, who, code, ...match.said(0.7) }));
      return [
        ...shared,
        ...placed(match, [leader], 1, 0.8, { basis: 'implied' }),
        ...inTurn(match, leader, rivals, 0.8),
      ];
    }
    // "led home a Kenyan 1-2-3 with B and C": they are its second and third.
    if (/(?:^| )(?:led|leading|heading|headed)(?: home)? (?:a|an|the) (?:N\d+ )?$/.test(match.before(40))) return [];
    return countedOn(match, match.inGroup('order', 'A'), 1, 0.8);
  },
);

const topList = rule(
  'order/top-three',
  'the first places as a list: the top three were A, B and C',
  words,
  [
    '(?:the )?(?:top|first) (?:two|three|four|five|six|ten)(?: (?:places|finishers|home|positions|spots|men|women))?(?: in (?:the )?{E})? (?:were|was|being|:|went to|comprised|spots went to) (?<order>{list})',
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
  ],
  (match) =>
    /(?:complet|round|clos|fill)ing(?: out| off| up)? $/.test(match.before(20))
      ? []
      : countedOn(match, match.inGroup('order', 'A'), 1, 0.8),
);

export const orderRules: readonly Rule[] = [ahead, beatenBy, clearOfSecond, from, behind, next, sweep, topList];
