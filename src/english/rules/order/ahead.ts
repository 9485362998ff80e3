/** Who was behind the subject: won ahead of Tola and Geay, beat Orr, won in 2:01 from Sowle. */
import { rule } from '../../../relate/rule.js';
import { countedOn, medalPlace, placed } from '../places/placed.js';
import { words } from '../words.js';
import { closedList, inTurn } from './rivals.js';

export const ahead = rule(
  'order/ahead-of',
  'places in order behind the subject: won ahead of Tola and Geay, followed by Orr, clear of Venn',
  words,
  [
    '(?:{ahead}) (?<rivals>{list})',
    '(?:handed|handing|dealt|dealing|gave|giving) {titled}(?<rivals>{A}){bracket} (?:an?|his|her) (?:rare |shock |surprise |only |{O} )*(?:defeat|loss)',
    '(?:to catch|catching|caught|to pass|passing|passed|to overhaul|overhauled|to nail|nailed|to reel in|to run down) (?<rivals>{A}){bracket} (?:on the (?:line|tape|run-in)|at the (?:line|tape|death|post)|(?:with|in) the (?:very )?(?:last|final|dying|closing) (?:stride|strides|step|steps|metre|metres|yard|yards))',
    'dominated (?<rivals>{A}) in (?:the )?{E}(?= ,? ?(?:winning|throwing|clocking|running|with|by|in|to) )',
    '(?:sprinted|surged|stormed|swept|charged|powered|kicked|raced|came|went|moved|eased|flew|roared|blasted) (?:past|clear of|away from|by) (?<rivals>{list}) to(?= (?:win|take|claim|snatch|clock|triumph) )',
    '(?:overtook|passed|caught|overhauled|reeled in) (?<rivals>{list})(?: (?!and |but )[a-z-]+){0,6}? to(?= (?:win|take|claim|snatch) )',
  ],
  [
    {
      text: 'Pim Venn won the men’s hammer with a toss of 62.01m over team-mate Jo Brel’s 61.84m.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '62.01' },
        { athlete: 'Jo Brel', place: 2, mark: '61.84' },
      ],
    },
    {
      text: 'Sal Arkin dominated Jo Breck in the men’s shot put, winning with 22.25m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '22.25' },
        { athlete: 'Jo Breck', place: 2 },
      ],
    },
    {
      text: 'Ada Roe and Una Orr finished in second and third place in the girls’ cross country, followed by Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 2 },
        { athlete: 'Una Orr', place: 3 },
        { athlete: 'Jo Brel', place: 4 },
      ],
    },
    {
      text: 'In the women’s 1500m Ada Roe sprinted past Una Orr to clock 4:02.57.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '4:02.57' },
        { athlete: 'Una Orr', place: 2 },
      ],
    },
    {
      text: 'In the women’s 1500m Ada Roe sprinted past Una Orr to take third in 4:02.57.',
      gives: [
        { athlete: 'Ada Roe', place: 3, mark: '4:02.57' },
        { athlete: 'Una Orr', place: 4 },
      ],
    },
    {
      text: 'Una Orr set a national record to upstage favourite Jo Brel to claim the women’s 800m title, crossing the line in 1:58.14.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '1:58.14', records: ['NR'] },
        { athlete: 'Jo Brel', place: 2, records: [] },
      ],
    },
    {
      text: 'Dan Roe won the 100m in 10.07, finishing well ahead of Lars Raaf, the runner-up in 10.21, and Kit Sowle (10.22).',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '10.07' },
        { athlete: 'Lars Raaf', place: 2, mark: '10.21' },
        { athlete: 'Kit Sowle', place: 3, mark: '10.22' },
      ],
    },
    {
      text: 'Una Roe of Police glided home in 1:59.85 to win the women’s 800m, beating Ada Brel from Southern and Jo Venn to second and third places in 2:00.78 and 2:00.82 respectively.',
      gives: [
        { athlete: 'Una Roe', place: 1, mark: '1:59.85' },
        { athlete: 'Ada Brel', place: 2, mark: '2:00.78' },
        { athlete: 'Jo Venn', place: 3, mark: '2:00.82' },
      ],
    },
    {
      text: 'Una Orr led home York’s women in the cross country, finishing 42nd.',
      gives: [{ athlete: 'Una Orr', place: 42 }],
    },
    {
      text: 'Una Orr broke clear of Jo Brel in the second lap of the 10km and extended her lead to win the race.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
    {
      text: 'Dan Roe upset Kit Sowle in the 800m on Friday, winning in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe was too strong for Kit Sowle in the 800m on Friday, clocking 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe handed Kit Sowle his first defeat of the season in the 800m on Friday, clocking 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe overtook Kit Sowle in the home straight to win the 800m in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'In the men’s 400m hurdles Dan Roe recovered from hitting the eighth barrier to catch Kit Sowle on the line, clocking 49.12.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '49.12' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe overtook Kit Sowle in the home straight but Lars Raaf won the 800m in 1:47.30.',
      gives: [{ athlete: 'Lars Raaf', place: 1, mark: '1:47.30' }],
    },
    {
      text: 'Dan Roe beat Kit Sowle into second place in the 800m, clocking 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'In the women’s race Ada Roe was a clear winner from Una Orr and Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
    {
      text: 'In the women’s 800m Ada Roe, a winner from Una Orr’s club, was third.',
      gives: [{ athlete: 'Ada Roe', place: 3 }],
    },
    {
      text: 'Dan Roe was upset when Kit Sowle won the 800m in 1:47.30.',
      gives: [{ athlete: 'Kit Sowle', place: 1, mark: '1:47.30' }],
    },
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
    {
      text: 'Dan Roe won the men’s 800m in 1:47.30 after getting the better of Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe takes the men’s 800m as he edges out Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe won the men’s 800m in 1:47.30, beating Kit Sowle and Lars Raaf, who came home in 1:48.1 and 1:48.4 respectively.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.1' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.4' },
      ],
    },
    {
      text: 'Dan Roe won the 800m ahead of Kit Sowle, who clocked 1:48.10, and Lars Raaf, who ran 1:48.40.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.40' },
      ],
    },
    {
      text: 'Dan Roe won the men’s 5000m in 13:30.9. He held off teenagers Kit Sowle of Holt, who finished with a time of 13:36.2 and Lars Raaf, who clocked 13:43.8.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '13:30.9' },
        { athlete: 'Kit Sowle', place: 2, mark: '13:36.2' },
        { athlete: 'Lars Raaf', place: 3, mark: '13:43.8' },
      ],
    },
    {
      text: 'Dan Roe won the 800m ahead of Kit Sowle, who clocked 1:48.10 in fourth.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 4, mark: '1:48.10' },
      ],
    },
    {
      text: 'Dan Roe won the 800m. He edged out Kit Sowle (1:48.10) and Lars Raaf, who ran 1:48.40 for third.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
        { athlete: 'Lars Raaf', place: 3, mark: '1:48.40' },
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
      text: 'Dan Roe was third in the men’s 200m in 20.49 to just edge out world indoor champion Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 3, mark: '20.49' },
        { athlete: 'Kit Sowle', place: 4 },
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
      text: 'Dan Roe won the men’s 800m in 1:47.30, followed three seconds later by Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2, mark: '1:50.30' },
      ],
    },
    {
      text: 'Dan Roe beat Kit Sowle for the third time this year, winning the men’s 800m in 1:47.30.',
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
      text: 'Dan Roe led home Kit Sowle and Lars Raaf in the men’s 800m, winning in 1:47.30.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Dan Roe won the men’s 800m in 1:47.30 after a battle with Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '1:47.30' },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Dan Roe ran 1:47.30 in the men’s 800m after a battle with Kit Sowle.',
      gives: [{ athlete: 'Dan Roe', mark: '1:47.30' }],
    },
    {
      text: 'Dan Roe won the men’s 800m ahead of next month’s national championships.',
      gives: [{ athlete: 'Dan Roe', place: 1 }],
    },
  ],
  (match) => {
    const line = match.onward;
    const members = closedList(match, match.inGroup('rivals', 'A'));
    // "Roe and Orr were second and third, followed by Brel": behind the last of them.
    const leader = /^(?:followed|trailed|tailed)/.test(line) ? match.subject().at(-1) : match.subject()[0];
    const held =
      /^(?:was|were|proved|looked|hand|deal|gave|giving|to catch|catching|to nail|nailed|overtook|passed|caught|overhauled|reeled|beat|to beat|beating|outkick|outsprint|held off|hold|fought|fending|fended|fighting|edg|pip|nip|shad|defeat|saw|seeing|to see|over|leading|leaving|denying|stunning|upset|mow|chased|ran|run|battle|duel|overtak|to pass|relegat|out|shock|trounc|thrash|dethron|upstag|humbl|vanquish|overpower)/.test(
        line,
      );
    if (leader === undefined || members.length === 0) return [];
    // "led home York's women"
    if (/^(?:'s|') (?:[a-z]+ )?(?:E\d+|men|women|ladies|team|squad|runners|contingent) /.test(match.after())) return [];
    // "Just ahead of Roe was Orr": who was in front is told behind.
    if (FRONTED.test(match.before()) && /^(?:in (?:O|M)\d+ )?(?:was|were|came) /.test(match.after())) return [];
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
      /^(?:in the sprint |in a sprint |on the line )?(?:for|to take|to claim|into) (?:the )?(O(\d+)(?! time| successive| straight| consecutive)|silver|bronze|gold)/.exec(
        after,
      );
    if (forPlace) {
      const ordinal = forPlace[2] === undefined ? undefined : match.ordinal(Number(forPlace[2]));
      const place = ordinal ?? medalPlace(forPlace[1] as string);
      return /into/.test(forPlace[0])
        ? [
            ...members.flatMap((who) => placed(match, [who], place, 0.85, { at: who })),
            // Only one can beat somebody into second.
            ...(place === 2 && held ? placed(match, [leader], 1, 0.7, { basis: 'implied' }) : []),
          ]
        : countedOn(match, members, place + 1, 0.7);
    }
    // "the battle for silver was decided late, Roe getting the verdict over Orr"
    const fought = FOUGHT_FOR.exec(match.before());
    if (fought) {
      const place = fought[2] === undefined ? medalPlace(fought[1] as string) : match.ordinal(Number(fought[2]));
      return [
        ...placed(match, [leader], place, 0.8, { basis: 'implied' }),
        ...countedOn(match, members, place + 1, 0.8),
      ];
    }
    // Who is followed by others need not lead the race: a list may begin anywhere in it.
    return inTurn(
      match,
      leader,
      members,
      held ? 0.55 : /^(?:followed|trailed|tailed|led home|to lead home)/.test(line) ? 0.54 : 0.8,
    );
  },
);

const FOUGHT_FOR =
  /(?:^| )(?:battle|fight|duel|scrap|tussle|contest|sprint) for (?:the )?(silver|bronze|O(\d+))(?: place| medal| spot)? (?:[a-z-]+ |, ){1,14}A\d+ $/;

const FRONTED = /(?:^ ?|[,;] )(?:(?:and|just|narrowly|right|well|close|immediately|only|M\d+) )*$/;

export const inverted = rule(
  'order/inverted',
  'who stood beside whom, told first: just ahead of Roe was Orr, behind Roe came Orr',
  words,
  [
    "(?<=^ ?|[,;] )(?:(?:and|just|narrowly|right|well|close|immediately|{M}) )*(?<side>ahead of|in front of|behind) (?:[a-z-]+ |{NT} ){0,3}?(?<near>{A})(?: in [MO]\\d+)? (?:was|came|were) (?:[a-z-]+ |{NCTEY} |'s ){0,5}?(?<far>{A})",
  ],
  [
    {
      text: 'Kit Sowle was third in the men’s 800m. Just ahead of Sowle was Dan Roe with 1:48.10.',
      gives: [
        { athlete: 'Dan Roe', place: 2, mark: '1:48.10' },
        { athlete: 'Kit Sowle', place: 3 },
      ],
    },
    {
      text: 'Kit Sowle won the men’s 800m. Behind Sowle came Kenya’s Dan Roe with 1:48.10.',
      gives: [
        { athlete: 'Kit Sowle', place: 1 },
        { athlete: 'Dan Roe', place: 2, mark: '1:48.10' },
      ],
    },
    {
      text: 'Ahead of Kit Sowle were five runners as he finished sixth in the men’s 800m.',
      gives: [{ athlete: 'Kit Sowle', place: 6 }],
    },
  ],
  (match) => {
    const [near] = match.inGroup('near', 'A');
    const [far] = match.inGroup('far', 'A');
    if (near === undefined || far === undefined) return [];
    return match.group('side') === 'behind' ? inTurn(match, near, [far], 0.7) : inTurn(match, far, [near], 0.7);
  },
);

export const wonFrom = rule(
  'order/won-from',
  '`from` a name after a win or a time: won in 2:01 from Sowle (2:02) and Raaf',
  words,
  [
    '(?:{win}|victory|victor|(?:clear|comfortable|convincing|easy|worthy|runaway) winner|{M}|{EV}|(?:{take}) {det}{filler}(?:{prize})|triumphed|prevailed|finish|line|home|gold|silver|bronze|O\\d+|[)])(?: (?:but only just|but just|only just|just|by {M}|by (?:an?|the|half|almost|nearly|more|less|over|some|fully) (?:(?!from )[a-z-]+ ){0,4}?[a-z-]+(?= from )|in {M}|on {D}|comfortably|easily|narrowly|on countback|on the line|in a photo finish|at the line|in a tight finish))*(?: ,)? from (?<rivals>{list})',
    "(?:{win}|victory) (?:(?:[a-z]+|{EV}) ){0,6}?{M} to (?:the )?(?<rivals>{A}) 's {M}",
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
      text: 'Sal Arkin leapt 7.95m on his final attempt to snatch the men’s long jump from Pim Venn.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '7.95' },
        { athlete: 'Pim Venn', place: 2 },
      ],
    },
    {
      text: 'Una Orr won the women’s 800m by two metres from Jo Brel in 2:01.20.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:01.20' },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
    {
      text: 'Una Orr ended Jo Brel’s unbeaten run in the women’s 10km, winning in 33:10 to Brel’s 33:20.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:10' },
        { athlete: 'Jo Brel', place: 2, mark: '33:20' },
      ],
    },
    {
      text: 'Una Orr won the women’s 100m with 10.99 from Jo Brel’s 11.03.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '10.99' },
        { athlete: 'Jo Brel', place: 2, mark: '11.03' },
      ],
    },
    {
      text: 'Una Orr was third in the women’s 100m, down from Jo Brel’s 11.03 in Oslo.',
      gives: [{ athlete: 'Una Orr', place: 3 }],
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
      text: 'Tilda Roe (2:31:10) won the Harbour Marathon from Lara Raaf (2:32:02).',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '2:31:10', event: 'MAR' },
        { athlete: 'Lara Raaf', place: 2, mark: '2:32:02', event: 'MAR' },
      ],
    },
    {
      text: 'Tilda Roe won a thrilling 800m from Kit Sowle and Lara Raaf in 2:01.77.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '2:01.77' },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lara Raaf', place: 3 },
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
    // "winning from a field that included Orr": where in it nobody says.
    if (/ (?:field|including|included|likes of) /.test(match.words)) return [];
    return leader === undefined ? [] : inTurn(match, leader, members, 0.75);
  },
);

export const clearOfSecond = rule(
  'order/clear-of-second',
  'the winner, told by whom the second was behind: came home well ahead of Sowle in second and Raaf in third',
  words,
  [
    '(?:ahead of|in front of|clear of|followed by|followed home by|from|beat|beating|to beat|edged|edging|pipped|outkicked|outsprinted) (?:(?:a|the|his|her|their|club|team|mate|team-mate|clubmate|colleague|fellow) )*{A}{bracket}(?: ,)? (?:who (?:was|came|finished|took) |coming |finishing |taking )?(?:(?:a|the|in|distant|close) )*{O}(?: place)?(?= (?:[.,;)]|and|in {M}|with {M}|{M}|[(]))',
    '(?:followed|chased|trailed)(?: home)? (?:in|into) (?:a (?:close |distant )?)?{O}(?: place)? by (?:[a-z-]+ |{NCT} ){0,3}?{A}',
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
      text: 'Dan Roe ran 33:12 in the men’s 10km. He was followed in second place by Kit Sowle.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '33:12' },
        { athlete: 'Kit Sowle', place: 2 },
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
