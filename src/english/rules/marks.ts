/** Whose mark it is. Which numbers are marks at all is `../../relate/mark-roles.ts`'s question. */
import { quantityOf } from '../../recognise/marks.js';
import { type Claim, type Referent, TOPIC } from '../../relate/claim.js';
import { roleOfMark } from '../../relate/mark-roles.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { words } from './words.js';

function marked(match: Match, who: readonly Referent[], index: number, weight: number): Claim[] {
  if (roleOfMark(match.sentence, index) !== 'result') return [];
  const mark = match.chunk(index).mark;
  if (mark === undefined || who.length === 0) return [];
  const everyone = match.all('A').length === 0 ? bothBefore(match, index) : undefined;
  if (everyone)
    return everyone.map((referent) => ({
      kind: 'mark' as const,
      who: referent,
      mark,
      ...match.said(weight, 'stated', index),
    }));
  const shared = who.length > 1 && /\b(?:both|each|all|same|shared?|tied|joint)\b/.test(match.sentence.line);
  const people = shared || who.length === 1 ? who : who.slice(-1);
  return people.map((referent) => ({
    kind: 'mark' as const,
    who: referent,
    mark,
    ...match.said(weight, 'stated', index),
  }));
}

/** "…, both timed at 10.11": the two people that the sentence has named. */
function bothBefore(match: Match, index: number): number[] | undefined {
  const { chunks } = match.sentence;
  let both = false;
  const people: number[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (people.length === 0 && chunk?.word === 'both') both = true;
    if (people.length === 0 && !both && (chunk?.word === ',' || chunk?.kind === 'A')) return undefined;
    if (chunk?.kind === 'A') people.unshift(i);
  }
  return both && people.length === 2 ? people : undefined;
}

const bracket = rule(
  'mark/bracket',
  'a mark in brackets after the name: Desta (15:02.1), Pankhurst (AUS, 3:54.92)',
  words,
  ['{A} [([] [^()[\\]]{0,60}?{M}'],
  [
    { text: 'Una Orr (4:31.77) won the mile.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Una Orr (4:31.77) won the women’s mile on Saturday evening.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin (KEN, 3:38.2) was third in the men’s 1500m in Oslo.',
      gives: [{ athlete: 'Sal Arkin', place: 3, mark: '3:38.2', nationality: 'KEN' }],
    },
    {
      text: '100m: Cal Prescod won in 9.87 (0.3) over Ofor (9.92) and Rolston (9.95).',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '9.87', event: '100' },
        { athlete: 'Ofor', place: 2, mark: '9.92', event: '100' },
        { athlete: 'Rolston', place: 3, mark: '9.95', event: '100' },
      ],
    },
    {
      text: 'Lise Marchal of North Valley won the women’s 800m in 2:09.10 from Una Orr of Eastern Fells (2:10.20).',
      gives: [
        { athlete: 'Lise Marchal', place: 1, mark: '2:09.10' },
        { athlete: 'Una Orr', place: 2, mark: '2:10.20' },
      ],
    },
    {
      text: 'Only Jo Brel (20.1) and Ada Roe (20.3) have run faster than Una Orr, who won the women’s 200m in 22.40.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '22.40' }],
    },
    { text: 'Una Orr (2:14 at halfway) won the women’s mile on Saturday.', gives: [{ athlete: 'Una Orr', place: 1 }] },
    {
      text: 'Una Orr (24) was third in the women’s mile on Saturday evening.',
      gives: [{ athlete: 'Una Orr', place: 3 }],
    },
  ],
  (match) => marked(match, match.all('A').slice(0, 1), match.last('M') as number, 1),
);

const placeBracket = rule(
  'mark/bracket-after-place',
  'a mark in brackets after the place: Roe was third (11.02), second (in 8:57)',
  words,
  [
    '{A} (?:who |also |then )?(?:was |came |in |, |finished |who was |took |claimed |placed |grabbed |secured |earned |got |for |with |home )*(?:the |a )*{O}(?: place| overall| home)? [([] (?:in |a |{K} )*{M}',
  ],
  [
    { text: 'Una Orr was third (4:31.77) in the mile.', gives: [{ athlete: 'Una Orr', place: 3, mark: '4:31.77' }] },
    {
      text: 'Una Orr was third (2:02.77) in the women’s 800m on Saturday.',
      gives: [{ athlete: 'Una Orr', place: 3, mark: '2:02.77' }],
    },
  ],
  (match) => marked(match, match.all('A').slice(0, 1), match.last('M') as number, 0.95),
);

const BEATEN =
  /(?:^| )(?:beat\w*|edg(?:ed|ing|e)|outkick\w*|outsprint\w*|past|over|held off|holding off|hold off|pip(?:ped|ping|s)?|defeat\w*|overtak\w+|out-?lean\w*|fought off|saw off|den(?:y|ied|ying)|catch|caught|mowed down|ran down) (?:[a-z'-]+ |[A-Z]\d+ ){0,4}$/;

const eventBracket = rule(
  'mark/bracket-after-event',
  'a mark in brackets after the place and its race: was third in the heat (7.27), fourth in the semi-final (7.25)',
  words,
  [
    '{O}(?: place)? (?:in|over|at) (?:the |his |her |an? )?{E}(?: race)? [([] {M}(?= [)\\],;])',
    '(?:at|in|over|ran|won|completed|did) (?:the |his |her )?(?:[A-Z]\\d+ |[a-z-]+ ){0,2}{E}(?: (?:road|fell|trail))?(?: race)? [([] {M} [)\\]](?= [.,;])',
    '{A} in (?:the |a )?{E} , {M}(?= [.,;])',
    '(?<=(?:gold|silver|bronze|win|victory|title)(?: medal)? for (?:the )?){A} in (?:the |a )?{E} [([] {M} [)\\]]',
  ],
  [
    {
      text: 'Una Orr was third in the women’s 60m (7.87) and fourth in the long jump (4.90m).',
      gives: [
        { athlete: 'Una Orr', place: 3, mark: '7.87' },
        { athlete: 'Una Orr', place: 4, mark: '4.90' },
      ],
    },
    {
      text: 'Una Orr won her age category at the Rye 4 mile road race (27:08).',
      gives: [{ athlete: 'Una Orr', mark: '27:08' }],
    },
    {
      text: 'There was gold for Una Orr in the shot put (13.20m).',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '13.20' }],
    },
    {
      text: 'Una Orr was third in the women’s 60m (won by Jo Brel in 7.61).',
      gives: [
        { athlete: 'Una Orr', place: 3 },
        { athlete: 'Jo Brel', place: 1, mark: '7.61' },
      ],
    },
  ],
  (match) => {
    const mark = match.last('M') as number;
    const event = match.first('E') as number;
    const named = match.first('A');
    if (named !== undefined) return marked(match, [named], mark, 0.7).map((claim) => ({ ...claim, event }));
    const [who] = match.subject();
    if (match.first('O') === undefined && who === TOPIC) return [];
    return marked(match, match.subject(), mark, 0.9).map((claim) => ({ ...claim, event }));
  },
);

const beside = rule(
  'mark/beside-name',
  'a mark right after the name: Prescod, 20.31; Brannigan - 3:49.02; Orr in 1:02',
  words,
  [
    "{A}(?: (?:,|-|–|—|:|in|with|at|'s|on))* {M}",
    '{A} (?:, )?(?:(?:a|an|the|in|joint) )?{O}(?: (?:place|home|overall|woman|man|lady))? (?:, |in |with |at |\\( |for )*(?:a |the |an )*(?:{K} (?:of )?)?{M}',
  ],
  [
    {
      text: 'Prescod Hale, 20.31, beat Una Orr, 20.40, in the 200m final.',
      gives: [
        { athlete: 'Prescod Hale', place: 1, mark: '20.31' },
        { athlete: 'Una Orr', place: 2, mark: '20.40' },
      ],
    },
    {
      text: 'Cal Prescod, 20.31, won the men’s 200m final on Saturday night.',
      gives: [{ athlete: 'Cal Prescod', place: 1, mark: '20.31' }],
    },
    {
      text: 'Dana Pask was second in 4:33.0 in the women’s mile on Saturday.',
      gives: [{ athlete: 'Dana Pask', place: 2, mark: '4:33.0' }],
    },
    { text: 'Dana Pask, 23, was second in the women’s mile on Saturday.', gives: [{ athlete: 'Dana Pask', place: 2 }] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const before = match.before(50, who);
    // "beat Felix in 23.61": the time is the winner's.
    if (BEATEN.test(before) && /^(?:in|with|at)$/.test(match.sentence.chunks[who + 1]?.word ?? '')) return [];
    return marked(match, [who], match.last('M') as number, 0.9);
  },
);

const fronted = rule(
  'mark/fronted',
  'a mark that gives somebody something: a time of 3:23.62 brought bronze to Dupont, 50:39 gave Orr the win',
  words,
  [
    '{M} (?:(?:clearance|throw|leap|jump|effort|run|clocking|time|vault|heave) )?(?:brought|earned|gave|gives|was good (?:enough )?for|secured|saw|took|made|put|won|handed) (?:(?:[a-z-]+|{O}) ){0,4}?(?:(?:to|for) (?:the )?)?{A}',
    '(?:won|taken|claimed) in {M} by (?:[a-z-]+ ){0,3}{A}',
    '(?<=^ ?|; )in {M} , {A}',
    '{M} (?:{E} |throw |leap |jump |clearance |win |victory |effort |run |clocking )(?:by|from|for) (?:[a-z0-9-]+ ){0,2}{A}',
  ],
  [
    {
      text: 'A time of 3:23.62 brought bronze to Alex Dupont in the 1500m.',
      gives: [{ athlete: 'Alex Dupont', place: 3, mark: '3:23.62' }],
    },
  ],
  (match) => marked(match, match.all('A').slice(-1), match.first('M') as number, 0.85),
);

const zipped = rule(
  'mark/respectively',
  'marks handed out in order to a list of athletes',
  words,
  ['{M}(?: , {M})*(?: ,)? and {M}'],
  [
    {
      text: 'Rob Kron and Dudley Dorn clocked 7.62secs and 7.63secs respectively in the 60m hurdles.',
      gives: [
        { athlete: 'Rob Kron', mark: '7.62' },
        { athlete: 'Dudley Dorn', mark: '7.63' },
      ],
    },
    {
      text: 'Next in the women’s 5km was Ada Roe, closely followed by Jo Brel, with times of 19:23 and 19:24, respectively.',
      gives: [
        { athlete: 'Ada Roe', mark: '19:23' },
        { athlete: 'Jo Brel', mark: '19:24' },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel ran 33:12 and 33:40 respectively in the women’s 10,000m.',
      gives: [
        { athlete: 'Ada Roe', mark: '33:12' },
        { athlete: 'Jo Brel', mark: '33:40' },
      ],
    },
  ],
  (match) => {
    const marks = match.all('M');
    let who = match.subject();
    // "Wentz, followed by Doyle, with times of 19:23 and 19:24, respectively": the last two named.
    if (marks.length !== who.length && /^(?:, )?respectively /.test(match.after())) {
      const named = match.sentence.chunks.flatMap((chunk, i) => (chunk.kind === 'A' && i < match.from ? [i] : []));
      who = named.slice(-marks.length);
    }
    if (marks.length !== who.length) return [];
    return marks.flatMap((index, i) => marked(match, [who[i] as Referent], index, 1));
  },
);

const score = rule(
  'mark/score',
  'two marks as a score: outkicked Mamo 27:11.82 to 27:12.30, 3:30.08 to 3:30.15',
  words,
  ['{M} (?:to|–|-|—|v|against) {M}(?: (?:for|over) {A})?'],
  [
    {
      text: 'Sam Kariuki outkicked Tad Mamo 27:11.82 to 27:12.30 in the 10,000m.',
      gives: [
        { athlete: 'Sam Kariuki', place: 1, mark: '27:11.82' },
        { athlete: 'Tad Mamo', place: 2, mark: '27:12.30' },
      ],
    },
    { text: 'Sam Kariuki lowered his best from 28:02.1 to 27:55.0 in training.', gives: [] },
  ],
  (match) => {
    const [first, second] = match.all('M') as [number, number];
    const winner = match.subject();
    const trailing = match.last('A');
    const near = trailing === undefined ? (match.clauses.nearest[match.from] ?? []) : [trailing];
    const before = match.before(6);
    if (/from $/.test(before)) return [];
    const loser = near.filter((person) => !winner.includes(person));
    return [
      ...marked(match, winner.slice(0, 1), first, 0.98),
      ...(loser.length > 0 ? marked(match, loser.slice(-1), second, 0.98) : []),
    ];
  },
);

const verb = rule(
  'mark/verb',
  'a mark after a verb of running, throwing or jumping: clocked 45.88, in a time of 2:01, cleared 1.96m',
  words,
  [
    '(?:clocked|clocking|clocks|timed|timing|ran|running|runs|run|recorded|recording|posted|posting|returned|returning|registered|registering|stopped the clock (?:at|in)|stopping the clock (?:at|in)|hit|did|doing|got round in|came home in|home in|time of|timings? of|clocking of|effort of|attempt of|throw of|leap of|jump of|best of|heave of|mark of|clearance of|distance of|height of|threw|throwing|hurled|hurling|launched|leapt|leaping|jumped|jumping|cleared|clearing|soared|went over|reached|reaching|landed|sailed|flew|credited with|given|scored|scoring|amassed|totalled|tallied|covered|setting|set|produced|producing|nailed|achieved|managed|in|with|at|after|finished in|crossed in|won in|improved to|improving to|out to|along to|up to|responded with|extended it to|it out to|replied with|whose) (?:(?:a|an|the|his|her|its|their|of|time|timings?|new|to|in|out|another|excellent|impressive|superb|super|fast|slow|personal|stunning|brilliant|massive|huge|big|winning|opening|best|effort|world-leading|indoor|outdoor|legal|wind-aided|windy|hand-timed|official|unofficial|just|exactly|very|swift|quick|sensational|blistering|remarkable|stunning|storming|measured|steady|strong|sound|sharp|smart|scorching|sparkling|classy|commanding|dominant|swift|terrific|astonishing|amazing|outstanding|massive|monster|monstrous|mighty|[a-z]+(?:ive|ous|ful|ic|ble)|[a-z]+-taking|electrifying|wind-assisted|windy|career|final|sixth-round|first-round|last-round|{O} (?:round|attempt|throw)|record|meet|meeting|games|championship|course|lifetime|all-time|useful|fine|respectable|solid|handy|modest|comfortable|decent|good|great|time of|mark of|total of|chip|gun|net|{K}|{E}|of|a time|:) )*{M}',
    '(?:was|were) {M}(?= (?:for|in) (?:a |the )?(?:[a-z]+ )?(?:{O}|gold|silver|bronze) )',
  ],
  [
    { text: 'Una Orr won the mile in a time of 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Ada Lewis came in third, in 11.38, in the women’s 100m.',
      gives: [{ athlete: 'Ada Lewis', place: 3, mark: '11.38' }],
    },
    {
      text: 'Una Orr won the women’s 100m in 11.21 into a 1.1 headwind.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '11.21' }],
    },
    {
      text: 'Una Orr won the women’s long jump with 6.12w.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '6.12' }],
    },
    {
      text: 'Una Orr won silver in the women’s 400m in a personal best 51,80 on Saturday.',
      gives: [{ athlete: 'Una Orr', place: 2, mark: '51.80' }],
    },
    { text: 'Una Orr won the mile after passing halfway in 2:14.', gives: [{ athlete: 'Una Orr', place: 1 }] },
    {
      text: 'Gareth Ostler stopped the clock at 13:24.6 to win the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    {
      text: 'Ivo Langi cleared 1.96m to win the women’s high jump in Oslo.',
      gives: [{ athlete: 'Ivo Langi', place: 1, mark: '1.96' }],
    },
    {
      text: 'Nathan Dole was second in the javelin with a throw of 78.40m.',
      gives: [{ athlete: 'Nathan Dole', place: 2, mark: '78.40' }],
    },
    {
      text: 'Mina Corvo was timed at 52.10 for third in the women’s 400m.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.10' }],
    },
    {
      text: 'Gareth Ostler went through 3000m in 8:02 and was third in the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 3 }],
    },
    {
      text: 'Una Orr won the mile in 4:31.77. She owns bests of 2:07.50 in the 800m and 9:03.25 in the 3000m.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin won the Harbour Marathon in 2:11:10. He ran the two kilometres from 33km to 35km in 5:38.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '2:11:10' }],
    },
    {
      text: 'Una Orr took 18 seconds off the best she set in Oslo in May with 44:44 in the women’s 10km.',
      gives: [{ athlete: 'Una Orr', mark: '44:44' }],
    },
    {
      text: 'Gareth Ostler covered the last lap in 53.2 to win the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 1 }],
    },
    {
      text: 'Gareth Ostler, who has run 13:10.2 this year, was fourth in the 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 4 }],
    },
  ],
  (match) => {
    const index = match.last('M') as number;
    return marked(match, match.subject(index), index, 0.8);
  },
);

const possessed = rule(
  'mark/possessed',
  'a mark that belongs to a noun: Roe’s 58.90 clocking, her time of 14:59.80, the winning time was 2:01',
  words,
  [
    "(?:{A} 's|his|her|their|'s|the|a|its|winning|finishing) (?:(?:own|winning|finishing|final|best|official|chip|[a-z]+(?:ive|ous|ful|ic|ble)|[a-z]+-taking|[a-z]+-round|time|winning time|mark|effort|total|clocking|run|throw|jump|leap|:|,|of|was|is|being|stood at|a|an|the|{K}|{O}) )*{M}",
    '{M} (?:clocking|run|effort|throw|leap|jump|heave|finish|finishing time|clearance|performance|total|time|victory|win|pb|{K})',
    '(?:a|an|her|his) (?:{K} (?:of )?)+{M}',
  ],
  [
    { text: 'Una Orr won the mile. Her time was 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Mina Corvo was third in the 400m, her 52.90 clocking a little short of the best.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.90' }],
    },
  ],
  (match) => {
    const index = match.last('M') as number;
    const owner = match.first('A');
    // "Maher's time of 7.42": nobody else's, whoever the clause is about.
    if (owner !== undefined && owner === match.from) return marked(match, [owner], index, 0.82);
    return marked(match, owner !== undefined && owner < index ? [owner] : match.subject(index), index, 0.7);
  },
);

const bare = rule(
  'mark/in-clause',
  'a mark with no word of its own beside it, in a clause about one athlete',
  words,
  ['{M}'],
  [
    { text: 'Una Orr won the mile, 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Tilda Roe won the women’s 800m final in some style, 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
  ],
  (match) => (match.subject()[0] === TOPIC ? [] : marked(match, match.subject(), match.from, 0.35)),
);

const gap = rule(
  'mark/gap',
  'a mark worked out from a gap: 0.16 adrift, eight seconds further back, won by 0.4, beating Jemeli by 20 seconds',
  words,
  [
    '{M} after {A}',
    '{M} (?:(?:further|a further|in) )*(?:behind|back|adrift|slower|down|in arrears|later|off the winner|off the pace|clear|ahead|in front|up|better|faster|quicker|shorter|short)(?: (?:of|on|in))?(?: (?:the winner|{A}))?',
    'by (?:(?:a|just|only|the|margin|of|mere) )*{M}',
    '{A} by {M}',
  ],
  [
    {
      text: 'Aasen Lund clocked 3:29.40 to win the 1500m, with Karim Naziri second, 0.16 adrift.',
      gives: [
        { athlete: 'Aasen Lund', place: 1, mark: '3:29.40' },
        { athlete: 'Karim Naziri', place: 2, mark: '3:29.56' },
      ],
    },
    {
      text: 'Una Orr won the women’s 10km in 33:10. Ada Roe came home 13 seconds after Orr for second place.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:10' },
        { athlete: 'Ada Roe', place: 2, mark: '33:23' },
      ],
    },
    {
      text: 'In the women’s 10km Ada Roe did 34:38 and Una Orr crossed the line 12 seconds later.',
      gives: [
        { athlete: 'Ada Roe', mark: '34:38' },
        { athlete: 'Una Orr', mark: '34:50' },
      ],
    },
    {
      text: 'Una Orr won the mile in 4:31.77, 0.16 outside the record.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:36.20, with Jo Breck second, two tenths behind.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:36.20' },
        { athlete: 'Jo Breck', place: 2, mark: '3:36.40' },
      ],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:36.20, two tenths outside his best.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:36.20' }],
    },
  ],
  (match) => gaps(match),
);

function gaps(match: Match): Claim[] {
  const index = match.first('M') as number;
  const mark = match.chunk(index).mark;
  const before = match.before(40, index);
  if (
    /(?:almost|nearly|about|around|some|more than|over|less than|under|within|inside|roughly|close to|up to|at least|another|improv\w+|broke|smash\w+|beat(?:ing)? (?:it|the|his|her)|record|best|pb|mark|cut\w*|lower\w*|slash\w*|lop\w*|bettered) (?:by |the |a |by the |of )*$/.test(
      before,
    )
  )
    return [];
  const amount = mark === undefined ? undefined : quantityOf(mark);
  // "in 10.20 ahead of Ambani": a time, not a distance between two.
  if (
    /^(?:in|at|clocked|clocking|of|timed|timing|running|ran|recording)$/.test(
      match.sentence.chunks[index - 1]?.word ?? '',
    ) &&
    mark?.form !== 'centimetres'
  )
    return [];
  // "a season's best 50.35 behind Orr"
  if (match.sentence.chunks[index - 1]?.kind === 'K') return [];
  if (amount === undefined || mark === undefined || (mark.form === 'clock' && !mark.unit) || amount.amount > 600)
    return [];
  const { words } = match;
  const after = match.after();
  if (
    /^(?:of )?(?:the |his |her |their |a |an )*(?:\w+ ){0,2}(?:record|mark|best|pb|standard|K\d|time|target|old|previous|[a-z]+ 's (?:record|mark)|schedule|pace)/.test(
      after.trimStart(),
    )
  )
    return [];
  const subject = match.subject(index);
  const people = match.all('A');
  const said = match.said(0.8, 'implied', index);
  const ordinalBefore = match.sentence.chunks[match.from - 1];
  const placedBehind = /^by /.test(words) && ordinalBefore?.kind === 'O' && (ordinalBefore.ordinal?.value ?? 0) > 1;
  const leads = !placedBehind && (/clear|ahead|in front|up|better|faster|quicker/.test(words) || /\bby /.test(words));
  const who = subject[0];
  if (who === undefined) return [];
  if (leads) {
    const rival =
      people.find((person) => person !== who) ??
      (match.clauses.nearest[index] ?? []).find((person) => !subject.includes(person));
    return rival === undefined ? [] : [{ kind: 'gap', who: rival, other: who, ...amount, ...said }];
  }
  const named = people.find((person) => person !== who);
  // "De Mello ran 34:38 and Carcas crossed the line 12 seconds later": after whoever was told of before.
  const leading = match.before();
  if (named === undefined && /^M\d+ (?:later|behind|back|adrift) /.test(words) && ARRIVED.test(leading)) {
    const told = match.subjectBefore(who);
    if (told !== undefined || who !== TOPIC) return [{ kind: 'gap', who, other: told ?? TOPIC, ...amount, ...said }];
  }
  // "with Kejelcha one hundredth behind": behind whoever the clause before was about.
  const ahead = named ?? (match.sentence.chunks[match.from - 1]?.kind === 'A' ? match.subjectBefore(who) : undefined);
  const gap: Claim = { kind: 'gap', who, other: ahead, ...amount, ...said };
  return named === undefined && ahead !== undefined
    ? [gap, { kind: 'behind', who, leader: ahead, steps: 1, ...match.said(0.4, 'implied', index) }]
    : [gap];
}

/** The words before a gap say that somebody arrived, and not in which place. */
const ARRIVED =
  /A\d+ (?:(?:who|also|then|[a-z]+ly) )*(?:was|were|finished|followed|arrived|(?:crossed|reached) the (?:finish )?line|came (?:home|in)|came across the line|got home|home|in)(?: (?:just|only|some|a mere|about|home|in|him|her|them))* $/;

const same = rule(
  'mark/same-time',
  'the same mark as the one before: in the same time, credited with the same time',
  words,
  [
    '(?:in|with|given|credited with|clocked|ran|recorded|had|shared|by) (?:the same|an identical) (?:time|mark|distance|height)(?: given to {A}| as {A})?',
    'the same time (?:given|awarded) to (?:[a-z-]+ ){0,2}{A}',
    'the same (?:time|mark|distance|height) (?:as|clocked by|recorded by|posted by|run by) (?:[a-z-]+ ){0,2}{A}',
    '(?:matching|equalling|sharing) (?:his|her|their|the|that) (?:time|mark)',
  ],
  [
    {
      text: 'Ada Roe was second in the 200m in 20.44, with Jo Brel third in the same time.',
      gives: [
        { athlete: 'Ada Roe', place: 2, mark: '20.44' },
        { athlete: 'Jo Brel', place: 3, mark: '20.44' },
      ],
    },
    {
      text: 'Cal Prescod was fifth in the men’s 100m in 10.31, the same time as Ike Ofor.',
      gives: [
        { athlete: 'Cal Prescod', place: 5, mark: '10.31' },
        { athlete: 'Ike Ofor', mark: '10.31' },
      ],
    },
    {
      text: 'Cal Prescod won the 100m in 10.31 and Ike Ofor was second, credited with the same time.',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '10.31' },
        { athlete: 'Ike Ofor', place: 2, mark: '10.31' },
      ],
    },
  ],
  (match) => {
    const named = match.last('A');
    const shared = /^the same /.test(match.words);
    const who = named !== undefined && shared ? named : match.subject()[0];
    if (who === undefined) return [];
    const all = /(?:all|both) (?:[a-z]+ )?$/.test(match.before(14));
    const group = match.clauses.nearest[match.from] ?? [];
    if (all && group.length > 1)
      return group.map((member) => ({ kind: 'same' as const, who: member, other: who, ...match.said(0.8, 'implied') }));
    const other = named !== undefined && named !== who ? named : named === who ? match.subject()[0] : undefined;
    return [{ kind: 'same', who, other: other === who ? undefined : other, ...match.said(0.8, 'implied') }];
  },
);

export const markRules: readonly Rule[] = [
  bracket,
  fronted,
  placeBracket,
  eventBracket,
  zipped,
  score,
  beside,
  verb,
  possessed,
  gap,
  same,
  bare,
];
