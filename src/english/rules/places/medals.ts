/** A place told by a medal, the podium or the runner-up: won silver, completed the podium, was pipped to bronze. */
import { TOPIC } from '../../../relate/claim.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { SUB_GROUP_AFTER } from './ordinals.js';
import { countedOn, medalPlace, placed } from './placed.js';

export const medals = rule(
  'place/medal',
  'a medal taken in the race: won silver, had to settle for bronze, bagged the gold',
  words,
  [
    "(?:{take}|{win}|{finish}|for|with|to|and|,|had|got|achieved|achieving|add|added|adding|worth|to have (?:taken|won|claimed|earned)|left with|bringing|brought|gave|giving|gives|handed|handing) {prep}(?:(?:{NVECYT}|'s|a|the|world|european|individual|another|fine|surprise|superb|team|straight|consecutive|successive|indoor|outdoor|olympic|commonwealth|{O}(?= (?:straight|consecutive|successive|(?:(?:world|european|olympic|commonwealth|indoor|major|individual) ){0,3}(?:silver|bronze)))) ){0,4}?(?<medal>gold|silver|bronze)(?! medal(?:l?ist|s)| in (?:the )?(?:{NC}(?!\\d| {E})|{Y}|{V}(?!\\d| (?:in|with|at) (?:a time of )?{M}))|standard|label| from| at (?:the )?{Y})",
    "(?:went to|came from|included?|including|with|by|was|and|notably|plus|thanks to|led by) (?<owner>{A}) (?:'s|') (?:[a-z-]+ ){0,2}(?<medal>gold|silver|bronze)(?: medal)? in (?:the )?{race}(?= (?:with|in|at|,|and|[.;]))",
    '{A}{bracket} (?:the |with |for )?(?<medal>silver|bronze)(?= [.,;]| and | in | for | with {M})',
    '(?:finish(?:ed|ing)?|as|was|came|for|placed) runner up(?= (?:in|with|at|to|behind|[.,;]))',
    'runner-up(?! (?:(?:jump|throw|time|mark|effort|leap|toss) of|{A}|to {A} (?:in (?!(?:the )?E\\d)|at|last)|in {Y}|last|at last))',
    'runners-up',
    '(?:was|is|were) (?:the |also the )?(?<medal>gold|silver|bronze) (?:medall?ist|medal winner|medal-winner)(?= (?:in {M}|with|in the {E}|[.,;]|here|at))',
  ],
  [
    {
      text: 'The men’s cross country team (Pim Venn, Jo Brel, Sal Arkin) won bronze. Jo Brel was 30th.',
      gives: [{ athlete: 'Jo Brel', place: 30 }],
    },
    {
      text: 'Ines Kelleway took silver in the 400m final in 50.83.',
      gives: [{ athlete: 'Ines Kelleway', place: 2, mark: '50.83' }],
    },
    {
      text: 'Ines Kelleway took silver in the Harbour Marathon in 2:31:10.',
      gives: [{ athlete: 'Ines Kelleway', place: 2, mark: '2:31:10', event: 'MAR' }],
    },
    {
      text: 'Ines Kelleway, who took silver at the European Championships, was fourth in the 400m.',
      gives: [{ athlete: 'Ines Kelleway', place: 4 }],
    },
    {
      text: 'The Olympic silver medallist Ines Kelleway was fourth in the 400m.',
      gives: [{ athlete: 'Ines Kelleway', place: 4 }],
    },
    {
      text: 'Mina Corvo had to settle for bronze in the women’s 400m final in 51.02.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '51.02' }],
    },
    {
      text: 'Mina Corvo was thrilled to add a silver medal in the women’s 400m in 52.90.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '52.90' }],
    },
    {
      text: 'Una Orr won the women’s 60m in 7.10, with Mina Corvo delighted to have taken her second bronze.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '7.10' },
        { athlete: 'Mina Corvo', place: 3 },
      ],
    },
    { text: 'Mina Corvo picked up six gold medals and a silver in the women’s 100m.', gives: [] },
    {
      text: 'Mina Corvo was 45th in the women’s cross country, picking up the bronze for her age category.',
      gives: [{ athlete: 'Mina Corvo', place: 45 }],
    },
    { text: 'Jo Brel coaches the women’s 5km team. The end was a silver medal for the men, and bronze.', gives: [] },
    {
      text: 'Pride of place went to Sal Arkin’s gold medal in the hammer, with the longest throw of the day.',
      gives: [{ athlete: 'Sal Arkin', place: 1, event: 'HT' }],
    },
    {
      text: 'Una Orr won the girls’ 3200 in 11:48 and was runner-up to Ada Roe in the 1600.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '11:48', event: '3200' },
        { athlete: 'Ada Roe', place: 1, event: '1600' },
        { athlete: 'Una Orr', place: 2, event: '1600' },
      ],
    },
    {
      text: 'Una Orr, runner-up to Ada Roe in Rome, won the girls’ 3200 in 11:48.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '11:48', event: '3200' }],
    },
    {
      text: 'Sal Arkin was runner-up in the men’s 1500m final in 3:36.20.',
      gives: [{ athlete: 'Sal Arkin', place: 2, mark: '3:36.20' }],
    },
  ],
  (match) => {
    const medal = match.group('medal');
    if (
      medal !== undefined &&
      /^(?:medall?ists?|medal (?:count|table|standings|tally)|label|standard)/.test(match.after())
    )
      return [];
    if (/team|relay/.test(match.words) || SUB_GROUP_AFTER.test(match.after().replace(/^medals? /, ''))) return [];
    // "picked up six gold medals and a silver": a count.
    if (COUNTED.test(`${match.before(60)}${match.words}`.trimEnd())) return [];
    // "a silver medal for the men": the team's
    if (medal !== undefined && FOR_A_SIDE.test(match.after())) return [];
    // "silver for Orr and bronze for Venn": theirs.
    if (medal !== undefined && /^(?:medals? )?(?:for|to|in (?:the )?E\d+ for) (?:the )?A\d+ /.test(match.after()))
      return [];
    // "the battle for silver was decided late"
    if (
      /^for /.test(match.words) &&
      /(?:^| )(?:battle|fight|duel|scrap|tussle|contest|sprint) $/.test(match.before(24))
    )
      return [];
    // "was pipped to bronze": somebody else's.
    if (
      /(?:was|were|been|being) (?:[a-z]+ly |just )?(?:pipped|beaten|denied|edged)(?: out)? (?:to |for |of )?$/.test(
        match.before(40),
      )
    )
      return [];
    // "won the Silver Rush": a name.
    if (medal !== undefined && match.sentence.chunks[match.to - 1]?.capital && match.sentence.chunks[match.to]?.capital)
      return [];
    const owner = match.inGroup('owner', 'A');
    if (owner.length > 0) return placed(match, owner, medalPlace(medal ?? ''), 0.9, { event: match.first('E') });
    const named = match.sentence.chunks[match.from]?.kind === 'A' ? [match.from] : match.subject(match.to - 1);
    // "won the 3200 and was runner-up to Roe in the 1600"
    const [, event] = (medal === undefined && RIVALS_RACE.exec(match.after())) || [];
    return placed(match, named, medal === undefined ? 2 : medalPlace(medal), 0.8, {
      at: match.to - 1,
      event: event === undefined ? undefined : Number(event),
    });
  },
);

const COUNTED =
  /(?:^| )(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (?:[a-z]+ )?(?:golds?|silvers?|titles)(?: medals?)?(?: ,)? (?:and |, )?(?:a|an|one|two|three|four) (?:[a-z]+ )?(?:silver|bronze)s?$/;
const RIVALS_RACE = /^(?:to|behind) (?:the )?(?:[a-z-]+ |[ATUCSN]\d+ |'s ){1,5}in (?:the )?E(\d+) /;

const FOR_A_SIDE =
  /^(?:medals? )?for (?:the|our) (?:men|women|boys|girls|ladies|lads|squad|team|E\d+)(?= (?:[.,;]|and|with|team))/;

export const medalsInOrder = rule(
  'place/medals-in-order',
  'medals handed out in order to two people: took silver and bronze respectively, had to settle for the minor medals',
  words,
  [
    '(?:the )?(?<first>gold|silver)(?: medals?)? and (?:the )?(?<second>silver|bronze)(?: medals?)?(?! (?:medall?ist|standard))',
    '(?:the )?(?:other |remaining )(?:two )?(?:minor )?(?:medals|podium (?:places|spots))',
    '(?:the )?minor (?:medals|honours|placings|places)',
  ],
  [
    {
      text: 'Mina Corvo won the women’s 400m, with Una Orr and Jo Brel taking silver and bronze respectively.',
      gives: [
        { athlete: 'Mina Corvo', place: 1 },
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
    {
      text: 'Una Orr (52.90) and Jo Brel (53.10) had to settle for the minor medals in the women’s 400m.',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '52.90' },
        { athlete: 'Jo Brel', place: 3, mark: '53.10' },
      ],
    },
    {
      text: 'The silver and bronze medals went to Una Orr and Jo Brel in the women’s 400m.',
      gives: [
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
    {
      text: 'Una Orr and Jo Brel have silver and bronze medals from the last Games and meet in the women’s 400m.',
      gives: [],
    },
  ],
  (match) => {
    const first = medalPlace(match.group('first') ?? 'silver');
    const second = medalPlace(match.group('second') ?? 'bronze');
    if (second !== first + 1) return [];
    const after =
      /^(?:(?:in|over) (?:the )?E\d+ )?(?:went|going|goes|fell|were won|were taken|to|for) (?:(?:to|by) )?(?:the )?A(\d+) /.exec(
        match.after(),
      );
    const named = after ? match.clauses.nearest[Number(after[1])] : undefined;
    const subject = match.subject(match.to - 1);
    const people = named ?? subject;
    if (people.length !== 2) return [];
    return people.flatMap((who, i) => placed(match, [who], i === 0 ? first : second, 1.3, { at: match.to - 1 }));
  },
);

export const allMedals = rule(
  'place/all-medals',
  'three people who had the medals, in order: the medals went to A, B and C; on the podium were A, B and C',
  words,
  [
    '(?:all |the )?(?:three |race )?medals (?:went to|were (?:won|taken|shared) by) (?<order>{list})',
    '(?:(?:on|filling|making up) the (?:podium|rostrum)|top three) (?:were|came|stood|in order :|:) (?<order>{list})',
  ],
  [
    {
      text: 'The medals in the end went elsewhere. In the women’s 800m the medals went to Ada Roe, Una Orr and Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
    { text: 'In the women’s races the medals went to Ada Roe and Una Orr.', gives: [] },
  ],
  (match) => {
    const people = match.inGroup('order', 'A');
    return people.length === 3 ? countedOn(match, people, 1, 0.85) : [];
  },
);

export const missedMedal = rule(
  'place/missed-medal',
  'the place behind a medal that somebody else had: was pipped to bronze, missed a medal by one place',
  words,
  [
    '(?:was|were|been|being) (?:[a-z]+ly |just )?(?:pipped|beaten|denied|edged|outleaned)(?: out)?(?: on the line| at the line)? ?(?:to|for|of)? (?:the |a )?(?<medal>gold|silver|bronze)(?= (?:medal|in|by|at|on|with|[.,;]))',
    '(?:miss(?:ed|es|ing)(?: out on)? (?:a|the) (?:medals?|podium) by (?:just |only )?(?:a|one|a single) (?:place|spot)|(?:one|a) (?:place|spot) (?:outside|off|short of|away from) (?:the )?(?:medals|podium))',
  ],
  [
    { text: 'Ike Ofor was pipped to bronze in the men’s 800m.', gives: [{ athlete: 'Ike Ofor', place: 4 }] },
    { text: 'Ike Ofor missed a medal by one place in the men’s 800m.', gives: [{ athlete: 'Ike Ofor', place: 4 }] },
    { text: 'Ike Ofor missed out on a medal in the men’s 800m.', gives: [] },
  ],
  (match) => placed(match, match.subject(), medalPlace(match.group('medal') ?? 'bronze') + 1, 1, { basis: 'implied' }),
);

export const podium = rule(
  'place/podium',
  'a third place told by the podium: completed the podium, rounded out the top three, took the last podium place',
  words,
  [
    '(?:complet|round|clos|seal|fill)(?:ed|ing|es|e|s)?(?: out| off| up)? (?!an? sweep of )(?:the |an? )?(?:all - |all-)?(?:{N} )?(?:clean )?(?:podium|top three|top 3|medals|medal places|medal treble|treble(?= for (?:the )?{NA})|minor medals|sweep|top five|top 5|top four|top six|top eight|first three)(?! (?:for (?:the )?[A-Za-z0-9]+ )?in (?:an? |the )?(?:[a-z]+ )?{O})',
    '(?:took|taking|claimed|claiming|grabbed|filled) (?:the )?(?:last|final|remaining) (?:podium (?:place|spot)|medal|spot on the podium)',
    'podium (?:was )?completed by (?:the )?{A}',
    "(?:complet|finish)ing(?: off)? (?:the |an? )?{N} (?:clean )?sweep(?: of (?:[a-z]+ |'s ){0,3}{E})? was (?<named>{list})",
    '(?:complet|round|clos|fill)ing(?: out| off| up)? (?:the )?(?:podium|top (?:three|four|five|six|eight|3|5))(?: (?:in|of) (?:the )?{race})? (?:was|were) (?<named>{list})',
  ],
  [
    {
      text: 'Ada Roe won the women’s 10,000m and Jo Brel was second, while compatriot Una Orr completed a medal treble.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
    {
      text: 'Biniam Dasso won the men’s marathon in 2:09:10. Finishing the Kenyan sweep of this year’s men’s podium was Sal Arkin, who ran 2:10:20.',
      gives: [
        { athlete: 'Biniam Dasso', place: 1, mark: '2:09:10' },
        { athlete: 'Sal Arkin', place: 3, mark: '2:10:20' },
      ],
    },
    {
      text: 'Biniam Dasso completed the podium in the 1500m in 3:30.57.',
      gives: [{ athlete: 'Biniam Dasso', place: 3, mark: '3:30.57' }],
    },
    {
      text: 'Rounding out the top five in the women’s 1500m were Ada Roe and Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Jo Brel', place: 5 },
      ],
    },
    {
      text: 'Una Orr won the women’s 60m hurdles in 7.89 and completed a sweep of the sprint hurdles for her club.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '7.89' }],
    },
    { text: 'Arkin and Jo Breck completed the top five in the 1500m.', gives: [{ athlete: 'Jo Breck', place: 5 }] },
    {
      text: 'Dana Pask rounded out the top three in the women’s mile in 4:35.1.',
      gives: [{ athlete: 'Dana Pask', place: 3, mark: '4:35.1' }],
    },
    {
      text: 'Dana Pask rounded out the top three in 12th in the women’s cross country.',
      gives: [{ athlete: 'Dana Pask', place: 12 }],
    },
    { text: 'Dana Pask missed the podium in the women’s mile by a stride.', gives: [] },
  ],
  (match) => {
    const line = match.words;
    const last = /eight/.test(line)
      ? 8
      : /six/.test(line)
        ? 6
        : /five|(?<![A-Z\d])5/.test(line)
          ? 5
          : /four/.test(line)
            ? 4
            : 3;
    const named = match.inGroup('named', 'A');
    const by = match.first('A');
    if (by === undefined && match.subject()[0] === TOPIC) return [];
    const who = named.length > 0 ? named : by === undefined ? match.subject() : [by];
    // A sweep is completed by the whole rest of the podium; two names fill the last two places.
    return who.flatMap((referent, i) =>
      placed(match, [referent], last - (who.length - 1 - i), named.length > 0 ? 1.1 : last > 3 ? 0.65 : 0.8, {
        basis: 'implied',
        at: match.to - 1,
      }),
    );
  },
);

export const nthRunnerUp = rule(
  'place/nth-runner-up',
  'runners-up that are counted: Roe was first runner-up, Orr second runner-up',
  words,
  ['{A}(?: was| as| the| ,| finished| emerged)* {O} runner-up'],
  [
    {
      text: 'Mina Corvo won the women’s 5000m, with Una Kip first runner-up and Jo Brel second runner-up.',
      gives: [
        { athlete: 'Mina Corvo', place: 1 },
        { athlete: 'Una Kip', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
  ],
  (match) =>
    placed(match, match.all('A').slice(-1), match.ordinal(match.last('O') as number) + 1, 1.1, { at: match.to - 1 }),
);
