/** A place told before its athlete: third was Roe, in second Orr ran 11.40, the bronze was for Brel. */
import { roleOfMark } from '../../../relate/mark-roles.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, placed, placeSaid } from './placed.js';

export const inverted = rule(
  'place/inverted',
  'the place first, then the athlete: Fourth was Roe, Taking silver was Roe, second place went to Roe',
  words,
  [
    "(?:in )?(?:(?<told>{O})|(?<medal>runner-up))(?: (?:(?:in|over) (?:the )?{race}|for (?:the )?{TUCNA}|with {M}|place|spot|position|home|across the line|overall|on the podium|man|woman|lady|girl|and (?:the |[a-z]+ |\\d+ ){1,5}?(?:prize|award|trophy|title)))*(?: ,? ?in {M} ?,?)? (?:was|is|came|went to|goes to|going to|belonged to|fell to|there was|home was|across was|to finish was|were) (?:(?:(?:the|a|an|his|her|young|our|old|another) )*|(?<called>(?:the |an? )?(?:(?!no |not |only |never |too )[a-z-]+ (?:' )?|{NVTCSUE} ){1,3}?(?:and (?:[a-z-]+ ){0,2})?)){A}",
    '(?<told>{O}) of (?:the )?(?:{A}|(?:[a-z-]+ |{E} ){0,3}[a-z]+) to (?:break|breast|cross|reach|hit) the (?:tape|line|finish|(?:finish|finishing) line) was {titled}{A}',
    "(?<told>{O})(?: man| woman| lady| female| male| runner| finisher| athlete)? to (?:break|breast|cross|reach|hit) the (?:tape|line|finish|(?:finish|finishing) line)(?: (?:in|at|of) (?:the )?{race})? (?:was|is|were) {det}(?:[a-z-]+ |{NVTCSUG} |'s ){0,4}?{A}",
    '(?:{take}|winning|filling|completing|rounding out) (?:the )?(?<medal>gold|silver|bronze|the podium|podium)(?: medal)?(?: in {M})? was (?:the )?(?:[a-z-]+ ){0,2}?{A}',
    '(?:coming|finishing) (?:home )?(?:in )?(?:the )?(?<medal>gold|silver|bronze)(?: medal)?(?: position| spot| place)? was (?:the )?(?:[a-z-]+ ){0,2}?{A}',
    '(?<medal>gold|silver|bronze|victory|the win|the title|the race|the spoils)(?: medal)? (?:went|going|goes|fell|was awarded|belonged) to (?:the )?(?:{TUCSN} (?:athlete|runner|sprinter|jumper|thrower|man|woman|star) , )?{A}(?: , {M})?',
    '(?<=(?:gold|silver|victory|O\\d+)(?: [a-z]+)? (?:went|going|goes|fell) to .{1,60})and (?<told>{O}|(?<medal>bronze|silver)) to (?:the )?{titled}{A}',
    '(?<medal>gold|silver|bronze)(?: medal)?(?: now| this time)? (?:to|for) (?:the )?{A}(?: [([] {E}(?= [,)]))?',
    '(?<=[,¯:(-] |and |with |plus )(?<medal>gold|silver|bronze)(?: medal)? (?:from|through|via|courtesy of) {titled}{A}(?= (?:[,¯:;.)-]|and |in (?:the )?{E}))',
    '(?<medal>gold|silver|bronze)(?: medal)? in (?:the )?{race} (?:for|to|through|from|via|by) (?:the )?{A}(?! and {A})',
    '(?:and|while|,) (?:the )?{race}(?: race| event| title)? by (?:[a-z]+ ){0,2}{A}',
    '(?<medal>silver|bronze)(?: medals?)? (?:was|were) (?:collected|snatched|won|taken|claimed|clinched|grabbed|captured|bagged|secured|earned|picked up) by {titled}{A}',
    '(?:taking|winning|claiming) (?:the )?(?:{E}|race|event|run)(?: title| gold| crown| race| event)?(?: (?:in |with )?(?:(?:a|an) (?:[a-z-]+ ){0,3}(?:time )?(?:of )?)?{M})? (?:was|were) (?:the |a |[a-z-]+ |{NTUCS} ){0,4}?{A}',
    '(?<!(?:silver|bronze)s?(?: medals?)? )(?:was|were|is|being|been|race|title|gold|event|heat|semi|competition|contest|{E}|,|[()]) (?:[a-z]+ly |also |eventually )?(?:won|taken|claimed|clinched|grabbed|captured|bagged|secured|sealed|landed|nailed|pocketed) (?:again |comfortably |easily |by an? (?:[a-z-]+ |{M} ){1,3}margin |(?:in|with) (?:(?:an? |the )(?:[a-z-]+ ){0,3}(?:of )?)?{M} |for the {O} time |[a-z]+ly |in (?:[a-z-]+ ){1,3}(?:fashion|style|manner) )*by {titled}{A}',
    '(?:the|a|an) (?:[a-z-]+ )?winning (?:throw|leap|jump|effort|time|clocking|run|vault|putt?|heave|clearance|height|distance|mark) of {M} (?:by|from) {titled}{A}',
    "(?:led|paced|highlighted|headed) by {A} (?:'s|') (?:[a-z-]+ ){0,2}?(?<told>{O})(?: -)?(?: place)?(?= (?:finish|showing|effort|performance|run))",
    "(?<!(?:'s|world|olympic|olympics|european|commonwealth|national|{VCUY}) )(?<told>{O}) (?:finisher|placer) ,? ?(?:[a-z-]+ ){0,2}{A}",
    '(?:a|an|another|the|with) (?:[a-z-]+ )?(?<told>{O}) place(?: in (?:the )?{race})? (?:for|from) {titled}{A}',
    '(?:and|,) (?<told>{O}) overall(?: (?:in|at)(?: (?:[a-z0-9-]+|[EVUCS]\\d+)){1,5}?)? was {titled}{A}',
    '(?<=^ ?|\\. )in (?<told>{O})(?: place)? ,? ?(?:with|in) {M} , {A}',
    "(?<=^ ?|\\. )(?:(?:back|down|home|further back) )?in (?<told>{O})(?: place| spot)? (?:, )?(?:(?:[a-z-]+|'s|{NVTCSUEY}) ){0,7}?{A}(?= (?:set|clocked|recorded|broke|lowered|ran an?) )",
    ', (?:which|that|a race which|a title which) (?:went|fell|was won|was taken) (?:to|by) {titled}{A}',
    '(?:{O}|first|opening|last|final) (?:gold|medal|gold medal|title) of the (?:day|night|evening|games|championships?|meeting|meet|session) (?:went|going|goes|fell|belonged) to {titled}{A}',
    '(?<=^ ?)(?:(?<told>{O})|(?<medal>runner-up|winner))(?: place)? : {A}(?= (?:{M}|in {M}|[([] {M}|, {M}|\\.))',
    '(?:there|it) (?:was|were) (?:a |an |also )?(?:[a-z]+ )?(?:win|wins|victory|victories|gold|golds|success|double) (?:too |also |as well )?(?:for|by) {titled}{A}',
    '(?:win|victory|gold|success|triumph|double|title)(?: in the (?:league|series|event|race|fixture))? (?:for|by|through|courtesy of) {titled}{A}(?! , who won)',
    "(?:the|,|{D}(?: 's)?) (?:{E} )?(?:(?:individual|race|overall|outright|eventual|clear|comfortable|runaway|worthy|men|women|ladies|boys|girls|'s) )*(?:winner|(?<=(?:individual|race|overall|'s) )champion)(?: (?:of|in|over) (?:the )?(?:{race}(?: race| event)?|race|event|day))? (?:was|is|being) {det}(?:[a-z-]+ |{NVTCSU} |'s ){0,4}?{A}",
    '(?<=with |and |, )(?<told>{O})(?: place| spot)? (?:for|going to|went to) {titled}{A}(?= (?:of |in (?:{M}|the {E})|who |with |and |[.,;(]))',
    '(?:another|an?|the|her|his) (?<told>{O})(?: -)?(?: (?:place|overall))? (?:finish|showing|effort|result|placing) (?:(?:came|was) )?(?:from|by) {titled}{A}',
    '(?:the|overall|,) (?<side>{E}) (?:was|is) (?:once more |again |once again )?{titled}{A}',
    '(?<!(?:medals?|silver|bronze|placings?|places?|runner-up|O\\d+) (?:in|over) (?:the )?){E}(?: title| crown| open|(?: road| fell| trail)? race| event| gold| honours)? (?:went|fell|belonged|was won|was taken|was claimed|were won) (?:easily |comfortably |narrowly )?(?:to|by) (?:the |former |[a-z]+ ){0,4}?{A}',
  ],
  [
    {
      text: 'Una Orr won the women’s mile. Britain had two medals ¯ gold from Ada Roe in the women’s 800m and bronze from Jo Brel in the women’s javelin.',
      gives: [
        { athlete: 'Una Orr', place: 1, event: 'MILE' },
        { athlete: 'Ada Roe', place: 1, event: '800' },
        { athlete: 'Jo Brel', place: 3, event: 'JT' },
      ],
    },
    {
      text: 'First to finish the 10km for Holt was Sal Arkin in 123rd.',
      gives: [{ athlete: 'Sal Arkin', place: 123 }],
    },
    {
      text: 'In the 10km first to finish was Sal Arkin in 123rd, followed closely by Pim Venn in 156th.',
      gives: [
        { athlete: 'Sal Arkin', place: 123 },
        { athlete: 'Pim Venn', place: 156 },
      ],
    },
    {
      text: 'The 10km race was won by Sal Arkin and Pim Venn in 33:21, who crossed the line hand in hand.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '33:21' },
        { athlete: 'Pim Venn', place: 1, mark: '33:21' },
      ],
    },
    {
      text: 'The 10km winner was Sal Arkin in 33:21. The female winner was Una Orr in 36:55. The 5km was won by a clear two-minute margin by Pim Venn, running 16:08.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '33:21', event: '10K' },
        { athlete: 'Una Orr', place: 1, mark: '36:55', event: '10K' },
        { athlete: 'Pim Venn', place: 1, mark: '16:08', event: '5K' },
      ],
    },
    {
      text: 'The first runner to cross the line in the Holt 10km was Sal Arkin in 35:55. The second finisher was Pim Venn in 37:43, followed by Jo Orr in 38:06. The first woman was Una Roe in 40:03.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '35:55' },
        { athlete: 'Pim Venn', place: 2, mark: '37:43' },
        { athlete: 'Jo Orr', place: 3, mark: '38:06' },
        { athlete: 'Una Roe', place: 1, mark: '40:03' },
      ],
    },
    {
      text: 'Sal Arkin won the men’s steeplechase in 8:05.16. Back in fourth place, last year’s World Cup winner Pim Venn set a German record of 8:09.48.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '8:05.16', records: [] },
        { athlete: 'Pim Venn', nationality: 'GER', place: 4, mark: '8:09.48', records: ['NR'] },
      ],
    },
    {
      text: 'Ann Orr won the 100m in 11.30. In second, with 11.40, Jo Brel ran her best race for years.',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '11.30' },
        { athlete: 'Jo Brel', place: 2, mark: '11.40' },
      ],
    },
    {
      text: 'In the women’s 5km first home was international marathon runner and former Olympian Jo Brel in 16:07. Just behind her was Una Roe.',
      gives: [
        { athlete: 'Jo Brel', place: 1, mark: '16:07' },
        { athlete: 'Una Roe', place: 2 },
      ],
    },
    {
      text: 'Ann Orr ran the women’s 5km, but fourth place in 16:40 was no mean reward and she was first of the under-23s.',
      gives: [{ athlete: 'Ann Orr', mark: '16:40' }],
    },
    {
      text: 'Unfortunately for Ann Orr, Sunday’s winner was Jo Brel in the women’s 10km.',
      gives: [{ athlete: 'Jo Brel', place: 1 }],
    },
    {
      text: 'In the men’s 8k a third-place finish from senior Jon Roe could not save the team.',
      gives: [{ athlete: 'Jon Roe', place: 3 }],
    },
    {
      text: 'Another third place finish came from Jo Brel, who in her best event, the women’s long jump, leapt 5.79m.',
      gives: [{ athlete: 'Jo Brel', place: 3, mark: '5.79' }],
    },
    {
      text: 'Ann Orr won the women’s 10,000m. Silver went to Holt Harriers athlete, Jo Brel, in 37:07.3 and third to Una Roe in 37:40.5.',
      gives: [
        { athlete: 'Ann Orr', place: 1 },
        { athlete: 'Jo Brel', place: 2, mark: '37:07.3' },
        { athlete: 'Una Roe', place: 3, mark: '37:40.5' },
      ],
    },
    {
      text: 'The first of the marathon runners to cross the finish line was Pim Venn of Holt, who completed the course in 2:55:32.',
      gives: [{ athlete: 'Pim Venn', place: 1, mark: '2:55:32' }],
    },
    {
      text: 'The pole vault Open went to favourite Jo Brel, who had a best of 3.90m, and Ann Orr was second.',
      gives: [
        { athlete: 'Jo Brel', place: 1 },
        { athlete: 'Ann Orr', place: 2 },
      ],
    },
    {
      text: 'Fourth in 7:02:30 was Neil Garrick in the 100km race.',
      gives: [{ athlete: 'Neil Garrick', place: 4, mark: '7:02:30' }],
    },
    {
      text: 'Ann Orr won the women’s 800m in 2:03.70. Bronze was collected by Jo Brel in 2:08.90.',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '2:03.70' },
        { athlete: 'Jo Brel', place: 3, mark: '2:08.90' },
      ],
    },
    {
      text: 'The meeting had a men’s high jump competition won by the 20 year-old Belgian Kit Sowle.',
      gives: [{ athlete: 'Kit Sowle', place: 1, event: 'HJ' }],
    },
    {
      text: 'Saturday’s haul was silver in the 3000m through Kit Sowle.',
      gives: [{ athlete: 'Kit Sowle', place: 2, event: '3000' }],
    },
    {
      text: 'Second in the women’s mile was Dana Pask in her fastest ever time.',
      gives: [{ athlete: 'Dana Pask', place: 2, event: 'MILE' }],
    },
    {
      text: 'The men’s 1500 went to Paul Sowle in 3:46.90.',
      gives: [{ athlete: 'Paul Sowle', place: 1, mark: '3:46.90' }],
    },
    {
      text: 'The first medal of the day went to Mina Corvo in the women’s marathon (2:26:01).',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '2:26:01' }],
    },
    {
      text: 'There was a win too for Mina Corvo in the women’s 800m.',
      gives: [{ athlete: 'Mina Corvo', place: 1 }],
    },
    {
      text: 'The girls’ 400m was bagged by Mina Corvo in 52.10.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '52.10' }],
    },
    {
      text: 'The women’s 400m was won by Mina Corvo in 52.10 on Saturday.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '52.10' }],
    },
    {
      text: 'The overall male winner was Sal Arkin. The women’s winner was once more Una Orr, in 2:40:11.',
      gives: [
        { athlete: 'Sal Arkin', place: 1 },
        { athlete: 'Una Orr', place: 1, mark: '2:40:11' },
      ],
    },
    {
      text: 'The individual winner of the men’s 8km race was Paul Sowle of Marl in 24:04.',
      gives: [{ athlete: 'Paul Sowle', place: 1, mark: '24:04' }],
    },
    {
      text: 'In the men’s 5000m Oxley also took victory through Paul Sowle.',
      gives: [{ athlete: 'Paul Sowle', place: 1 }],
    },
    {
      text: 'Two bronze medals were won by Mina Corvo in the women’s cross country.',
      gives: [{ athlete: 'Mina Corvo', place: 3 }],
    },
    {
      text: 'The first to break the tape in the half-marathon was 37-year-old Mark Bell of Sudby, who finished in 1:18:24.',
      gives: [{ athlete: 'Mark Bell', place: 1, mark: '1:18:24' }],
    },
    {
      text: 'Taking silver was Mina Corvo in the women’s 400m final in 52.10.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '52.10' }],
    },
    {
      text: 'Powering to silver in the women’s 400m was young Mina Corvo in 52.10.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '52.10' }],
    },
    {
      text: 'Coming in the bronze medal position was Mina Corvo in the women’s 400m in 52.90.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.90' }],
    },
    {
      text: 'Winning the mile in 3:58.07 was Paul Sowle of Marl.',
      gives: [{ athlete: 'Paul Sowle', place: 1, mark: '3:58.07' }],
    },
    {
      text: 'Winning the race in a fine time of 16:55 was Striders runner Tom Venn at the Elm Park parkrun.',
      gives: [{ athlete: 'Tom Venn', place: 1, mark: '16:55' }],
    },
    {
      text: 'The winner was Tom Venn, from Ross, in a time of 31:08 in the 10km.',
      gives: [{ athlete: 'Tom Venn', place: 1, mark: '31:08' }],
    },
    {
      text: 'Gold in the women’s 800m for Mina Corvo in 2:17.8; silver for Una Orr (girls’ high jump, 1.52m).',
      gives: [
        { athlete: 'Mina Corvo', place: 1, mark: '2:17.8' },
        { athlete: 'Una Orr', place: 2, mark: '1.52' },
      ],
    },
    {
      text: 'The women’s 10km was won by Mina Corvo in 36:10 and the men’s by Paul Sowle in 31:08.',
      gives: [
        { athlete: 'Mina Corvo', place: 1, mark: '36:10' },
        { athlete: 'Paul Sowle', place: 1, mark: '31:08' },
      ],
    },
    {
      text: 'The bronze was bagged by Mina Corvo in 52.90 in the women’s 400m final.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.90' }],
    },
    {
      text: 'Victory in the men’s 5000m fell to Gareth Ostler in 13:24.6.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    { text: 'The women’s 400m was won last year by Mina Corvo in 52.10.', gives: [] },
    {
      text: 'In the women’s cross country the Holt team was led by Mina Corvo’s 44th-place finish.',
      gives: [{ athlete: 'Mina Corvo', place: 44 }],
    },
    {
      text: 'The women’s 400m was won in impressive fashion by Mina Corvo in 52.10.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '52.10' }],
    },
    {
      text: 'Una Orr was second in the women’s 400m in 52.90, with third spot going to Mina Corvo (53.10).',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '52.90' },
        { athlete: 'Mina Corvo', place: 3, mark: '53.10' },
      ],
    },
  ],
  (match) => {
    const who = match.last('A') as number;
    const [side] = match.inGroup('side', 'E');
    if (side !== undefined && !match.chunk(side).event?.winner) return [];
    const [told] = match.inGroup('told', 'O');
    // "The first semi was Roe's. The second went to Orr": of the heats.
    const ofHeats =
      told === match.from && /(?:^|, |and |while )(?:the )$/.test(match.before()) && HEAT_WENT.test(match.words);
    // "The 100m and the 200m were won by Roe and Orr"
    if (TWO_RACES.test(match.before(20)) && / (?:[([] M\d+ [)\]] )?and A\d+ /.test(` ${match.after(who)}`)) return [];
    const place = ofHeats ? 1 : placeSaid(match, told);
    // "First home was …" may be the first of a club.
    // "First home was 15th Roe": the place is beside the name.
    if (told !== undefined && match.chunk(who).person?.placed !== undefined) return [];
    // "First to finish was Roe in 123rd": the first of those told of.
    const [, own] = (told !== undefined && OWN_PLACE.exec(match.after(who))) || [];
    if (own !== undefined && match.ordinal(Number(own)) > place) return [];
    const home = /^(?:in )?O\d+ (?:home|back|across|over|man|woman|lady|in\b|for)/.test(match.onward);
    const mark =
      told !== undefined || /^(?:taking|winning|claiming) /.test(match.onward)
        ? match.all('M').find((index) => index < who)
        : undefined;
    // "first was marathon runner and coach Roe", not "fourth place was no reward and she"
    if (match.group('called') !== undefined && match.chunk(who).person?.ref !== 'name') return [];
    const title = match.inGroup('called', 'E');
    const event = match.all('E').find((index) => !title.includes(index));
    // "The race was won by Orr and Venn in 12:03": both, together.
    const [, other, time] = (WON_BY.test(match.words) && TOGETHER.exec(match.after(who))) || [];
    if (other !== undefined)
      return [who, Number(other)].flatMap((one) => [
        ...markOf(match, one, Number(time)),
        ...placed(match, [one], 1, 0.95, { at: one, event, tied: true }),
      ]);
    return [
      ...markOf(match, who, mark),
      ...placed(match, [who], place, home && place === 1 ? 0.5 : 0.95, { at: who, event }),
    ];
  },
);

const HEAT_WENT = /^O\d+ (?:went|goes|fell|belonged) /;
const OWN_PLACE = /^(?:, )?(?:in |\( )?O(\d+)(?! (?:lady|woman|man|female|male|vet|place in (?:the|her|his))) /;
const TWO_RACES = /E\d+ and (?:the )?(?:E\d+ )?$/;
const WON_BY = /^(?:was|race|event) (?:[a-z]+ )*won (?:[a-z]+ )*by /;
const TOGETHER = /^and A(\d+) (?:in|with) (?:a time of )?M(\d+) (?!and)/;

export const fronted = rule(
  'place/fronted',
  'the place first, told with a participle: Placing second in the hammer with 67.82m was Roe',
  words,
  [
    '(?:placing|finishing|coming|crossing the line|arriving)(?: (?:in|home|across the line))? {O}(?: place)?(?: (?!was |were |behind )(?:[a-z-]+|,|[EMVTUCDS]\\d+)){1,14}? was {titled}{A}',
    '(?:followed|joined|backed up|supported|accompanied|chased)(?: home| in)? in {O}(?: place| spot| position| overall)? by (?:the )?{titled}{A}',
    '(?<=^ ?|, |and )(?:for|taking|claiming|securing|earning) {O}(?: place)? , (?:[a-z-]+ |{NVTCSU} ){0,3}?{A}(?= (?:ran|clocked|[a-z]+ed|threw|was|put|came|set) )',
    '(?:in|at) {O}(?: (?:place|overall|position)){1,2}(?: and (?:the )?{O} (?:woman|man|lady|girl)(?: overall)?)? , {A}',
  ],
  [
    {
      text: 'Placing second in the women’s hammer throw was Mina Corvo with a throw of 67.82m.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '67.82' }],
    },
    {
      text: 'Finishing ninth with a time of 24.01 seconds in the women’s 200m was Ada Roe.',
      gives: [{ athlete: 'Ada Roe', place: 9, mark: '24.01' }],
    },
    {
      text: 'In 41st place and the seventh woman overall, Ada Roe ran the 10km in 46:27.',
      gives: [{ athlete: 'Ada Roe', place: 41, mark: '46:27' }],
    },
    { text: 'Finishing third here last year in the women’s 200m was a thrill, Ada Roe said.', gives: [] },
    {
      text: 'In the women’s cross country Ada Roe finished 5th and she was closely followed in 8th place by Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 5 },
        { athlete: 'Jo Brel', place: 8 },
      ],
    },
  ],
  (match) => {
    const who = match.last('A') as number;
    const place = match.first('O') as number;
    const event = match.all('E').find((index) => index < who);
    const mark = match.all('M').find((index) => index < who && roleOfMark(match.sentence, index) === 'result');
    return [...markOf(match, who, mark), ...placed(match, [who], match.ordinal(place), 1, { at: place, event })];
  },
);

export const announced = rule(
  'place/announced',
  'the place as a live text announces it: And there is the third: Roe, 2:34.05; Winner of the women’s race, Roe, in 2:27',
  words,
  [
    "(?<=^ ?|: |, |the |a |is |'s |here |and |{E} ){O}(?: place| home)? [:¯] (?:the )?{A}(?= ,? ?(?:in |with )?{M}| [.!;])",
    '(?<=^ ?|: |the )(?:winner|{U}) of (?:the )?{race}(?: race)? (?:,|[:¯]|is|was) (?:the )?{A}',
  ],
  [
    {
      text: 'Winner of the women’s 800m, Ann Orr of Kenya, in 2:01.10. And there is the women’s third: Jo Brel, 2:02.20.',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '2:01.10' },
        { athlete: 'Jo Brel', place: 3, mark: '2:02.20' },
      ],
    },
    {
      text: 'Ann Orr won the women’s 800m in 2:01.10. The third lap was the fastest, as in the first: Orr ran both in 60.',
      gives: [{ athlete: 'Ann Orr', place: 1, mark: '2:01.10' }],
    },
  ],
  (match) => {
    const who = match.last('A') as number;
    const ordinal = match.first('O');
    const [unknown] = match.all('U');
    if (ordinal === undefined && unknown !== undefined && match.chunk(unknown).text !== 'Winner') return [];
    return placed(match, [who], placeSaid(match, ordinal), 0.9, { at: who, event: match.first('E') });
  },
);

export const markForPlace = rule(
  'place/mark-and-place-for',
  'mark and place before the name: a best of 7.11 in second for Roe, a run of 16:40 for fourth from Orr',
  words,
  [
    '(?:(?:run|time|clocking|leap|throw|jump|effort|mark|height|distance|vault|swim|{K}) of|with) {M} (?:in|for|good for|earned|gave) (?:a |the )?(?:{O}|(?<medal>gold|silver|bronze))(?: place)? (?:for|from|by) {det}(?:[a-z-]+ |{NVTCSUE} ){0,4}?{A}',
    '{M} (?:was|proved|being) (?:the|a) (?<won>winning|victorious) (?:time|mark|throw|leap|jump|distance|height|effort|vault) (?:for|by|of|from) {titled}{A}',
    '{M} (?:was|proved) (?:good |just |more than )?(?:enough|sufficient) for {titled}{A} to (?:(?:finish|take|claim|earn|secure|place|grab|snatch|get) (?:in )?(?:the )?(?:{O}|(?<medal>gold|silver|bronze))|(?<won>win)(?! (?:bronze|silver)))',
  ],
  [
    {
      text: 'Ada Roe won the women’s 60m in 7.08 but there was a brilliant PB of 7.11 in second for Oslo finalist Una Orr.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '7.08', records: [] },
        { athlete: 'Una Orr', place: 2, mark: '7.11', records: ['PB'] },
      ],
    },
    {
      text: 'There was a fine run of 16:40 for fourth from Una Orr in the women’s 5000m.',
      gives: [{ athlete: 'Una Orr', place: 4, mark: '16:40' }],
    },
    {
      text: 'In the women’s discus 36.30m was the winning throw for Una Orr.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '36.30' }],
    },
    {
      text: 'A throw of 36.30m was enough for Una Orr to finish fourth in the women’s discus.',
      gives: [{ athlete: 'Una Orr', place: 4, mark: '36.30' }],
    },
    {
      text: 'A throw of 36.30m would be enough for Una Orr to finish fourth in the women’s discus.',
      gives: [],
    },
    {
      text: 'Una Orr won the women’s 5000m with 16:40 for the second time.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '16:40' }],
    },
  ],
  (match) => {
    const who = match.last('A') as number;
    const ordinal = match.first('O');
    const place = match.group('won') === undefined ? placeSaid(match, ordinal) : 1;
    return [...markOf(match, who, match.first('M')), ...placed(match, [who], place, 0.95, { at: ordinal ?? who })];
  },
);

export const medalFor = rule(
  'place/medal-was-for',
  'a medal or a place with whose it was: the bronze in the walk was for Karlen, third spot in the shot went to thrower Crawley',
  words,
  [
    '(?<medal>gold|silver|bronze)(?: medal)? in (?:the )?{race} (?:was|went|is|goes|going) (?:for|to) {titled}{A}',
    '(?<medal>gold|silver|bronze)(?: medal)? was for {titled}{A}',
    '{O} (?:place|spot|position|prize)? ?in (?:the )?{race} (?:was|went|goes|going|fell|belonged) (?:for|to) {titled}{A}',
    '(?:in|on) (?:the )?{O} (?:place|spot|position)(?: in (?:the )?{race})? (?:was|came|finished|ran)(?: running| home| in)? {titled}{A}',
    '{O} (?:back|male back|female back|man back|woman back|finisher back)(?: (?:to|at|in|over) the (?:[a-z-]+|{E}|{S}))*(?: in (?:the )?{race})? was {titled}{A}',
  ],
  [
    {
      text: 'The bronze in the women’s 20km walk was for Sweden’s Pia Karlen in 1:29:18.',
      gives: [{ athlete: 'Pia Karlen', place: 3, mark: '1:29:18', nationality: 'SWE' }],
    },
    {
      text: 'Third spot in the shot put went to Falcons thrower Chris Crawley (16.21m).',
      gives: [{ athlete: 'Chris Crawley', place: 3, mark: '16.21' }],
    },
    {
      text: 'Third back in the 5km was Nick Davies, who ran 20:10.',
      gives: [{ athlete: 'Nick Davies', place: 3, mark: '20:10' }],
    },
    { text: 'A bronze medal in the 5km would be enough for Nick Davies.', gives: [] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const ordinal = match.first('O');
    const place = placeSaid(match, ordinal);
    // the first back may be the first of a club
    const weight = ordinal !== undefined && place === 1 && / back /.test(match.words) ? 0.6 : 0.95;
    return placed(match, [who], place, weight, { at: who, event: match.first('E') });
  },
);
