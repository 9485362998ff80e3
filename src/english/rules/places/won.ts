/** Who won, said with a verb of winning or taking: won the mile, took the title, stormed to victory. */
import { TOPIC } from '../../../relate/claim.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { countedOn, eventAfter, markOf, medalPlace, placed } from './placed.js';

export const winning = rule(
  'place/won',
  'the verb to win, in any form: won in 2:01, winning the mile, to win',
  words,
  [
    "(?<!(?:no|none|nobody|neither|any|(?:two|three|four|five|six|several|more) [a-z-]+|back-to-back|straight|successive|consecutive|two|three|four|five|six|seven|eight|nine|ten|career|more|of|many|league|tour|road|track|record|previous|past|his|her|their|{O}) )(?<!too [a-z]+ to )(?<!\\b(?:not(?! only)|stopped|prevented|never|yet|could|would|might|can|hoping|trying|bid|chance|chances|hopes|favourite|favorite|like|wants|want|wanted|going|hope|hoped|aims|aiming|able|failed|looked|unable|expected|tipped|how|set|could have|attempt|attempting|chasing|opportunity|dream|dreamed|ready|looking|battle|determined|enough|favourites|needed|need|pressure|goal|bidding) (?:to |n't |(?!and )[a-z]+ )?)(?:{win})(?! (?:two|three|four|both|all|one) (?:out )?of (?:two|three|four|five|six|the|its|her|his) )(?! (?:{owngroup})(?![a-z]))(?! (?:both )?(?:his|her|their|the) respective )(?! (?:all |his |her |their |the |its )*(?:last |previous |first )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|[0-9]+) (?:of |(?:[a-z-]+ )?(?:races|events|meetings|matches|titles|medals|games|golds|times|championships|crowns|marathons)))(?! (?:(?:[A-Z]\\d+|'s|a|an|the|his|her|their|its|[a-z]+) ){0,4}(?:silver|bronze)(?! and))(?! (?:(?:(?:in|with) (?:(?:an? |the )(?:[a-z-]+ ){0,3}(?:of )?)?{M} |in (?:[a-z-]+ ){1,3}|[a-z]+ly )by {titled}{A}|by (?:{A}|{N}|{T}|{U}|an? {A})|the toss|the tie-?break(?:er)?|over(?! (?:{E}|the {E}|{A}|(?:one|two|three) laps?))|a (?:medal|place|scholarship|prize|car|mug|hamper|voucher|bottle|box|t-shirt|spot)|(?:the |a |an |her |his |their )?(?:[a-z-]+ )?(?:{NVECKYOU} |'s |european |world |olympic )*(?:silver|bronze|medals?|hearts?|praise|support|the right|appeal|lottery|raffle|wine|beer|award|awards|bonus|team|selection|fans|sprint for|race for(?! (?:an?|the) {O} (?:[a-z]+ )?time)|battle for|duel for|(?:[a-z-]+ )?(?:battle|duel|scrap|tussle) (?:with|against|for|between)|(?:second|third|fourth|{O}) (?:place|spot))))",
  ],
  [
    {
      text: 'Tilda Roe won the women’s 800m in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' }],
    },
    { text: 'Tilda Roe won silver in the women’s 800m.', gives: [{ athlete: 'Tilda Roe', place: 2 }] },
    {
      text: 'Tilda Roe won the women’s 800m with the fastest time in 2014.',
      gives: [{ athlete: 'Tilda Roe', place: 1 }],
    },
    { text: 'Tilda Roe had never won the women’s 800m.', gives: [] },
    {
      text: 'Una Orr won the 100m in 11.10. Earlier, Sal Arkin had won the men’s triple jump in 14.95 metres.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '11.10', event: '100' },
        { athlete: 'Sal Arkin', place: 1, mark: '14.95', event: 'TJ' },
      ],
    },
    {
      text: 'In the women’s 200m Olympic champion Una Orr of Sweden won in 22.10.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '22.10', event: '200', nationality: 'SWE' }],
    },
    {
      text: 'Una Orr won the 100m in 11.10. Earlier this season Sal Arkin had won the men’s triple jump in 14.95 metres.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '11.10' }],
    },
    {
      text: 'Tilda Roe, fourth in the women’s 800m in 2:03.10, shares a prize with anyone who wins all seven rounds.',
      gives: [{ athlete: 'Tilda Roe', place: 4, mark: '2:03.10' }],
    },
    {
      text: 'Tilda Roe and Sal Arkin won their respective events in Oslo. Roe clocked 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe came within a second of winning the women’s 800m, running 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe won the race for a fifth time, finishing the women’s 10km in 33:10.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '33:10' }],
    },
    {
      text: 'Tilda Roe not only won the women’s 800m in 2:01.77, she also ran the mile.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' }],
    },
    {
      text: 'Sal Arkin won the men’s 1500m in 3:38.2 at the Harbour Games.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:38.2' }],
    },
    {
      text: 'Mina Corvo clocked 55.31 to win the women’s 400m hurdles in the rain.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '55.31' }],
    },
    {
      text: 'Edna Jerubo ran away from the field, winning the 10,000m in 30:17.8.',
      gives: [{ athlete: 'Edna Jerubo', place: 1, mark: '30:17.8' }],
    },
    {
      text: 'Sal Arkin was hoping to win the 1500m but was fourth in 3:40.1.',
      gives: [{ athlete: 'Sal Arkin', place: 4, mark: '3:40.1' }],
    },
    { text: 'Tilda Roe won the women’s 800m here last year in 2:00.10.', gives: [] },
    { text: 'Last season Tilda Roe ran 2:00.10 to win the 800m in Zurich.', gives: [] },
    { text: 'In 2004 Tilda Roe won the 800m in 2:00.10.', gives: [] },
    { text: 'Tilda Roe made her name when she won the 800m in Zurich.', gives: [] },
    { text: 'Tilda Roe could become the first woman to win three 800m titles.', gives: [] },
    { text: 'Tilda Roe is the fastest in the world this year in the 800m with 1:59.10.', gives: [] },
    {
      text: 'Last year’s champion Tilda Roe won the women’s 800m in 2:00.10.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:00.10' }],
    },
    {
      text: '2004 Olympic champion Tilda Roe won the women’s 800m in 2:00.10.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:00.10' }],
    },
    {
      text: 'Sal Arkin ran alone for the last nine kilometres to win the Harbour Marathon in 2:11:10 on Sunday, while Tilda Roe kept the women’s title.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '2:11:10', event: 'MAR' }],
    },
    {
      text: 'Una Orr was second in the women’s 10km in 44:44, winning a mug.',
      gives: [{ athlete: 'Una Orr', place: 2, mark: '44:44' }],
    },
    {
      text: 'Tilda Roe won the 50-54 division in the 10km on Sunday in 46:26.',
      gives: [{ athlete: 'Tilda Roe', mark: '46:26' }],
    },
    { text: 'Track events began with the 800m and no wins. Tilda Roe ran the 200m.', gives: [] },
    {
      text: 'Una Orr won the women’s 8km cross country in 28:17, with Jo Brel winning the battle with Ada Roe and Nell Venn for third.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '28:17' },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
    {
      text: 'Una Orr gained the women’s 10km crown in 33:10 after Jo Brel put the hammer down.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '33:10', event: '10K' }],
    },
    {
      text: 'Jo Brel was disqualified in the women’s 20km race walk, leaving Una Orr to take gold.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Jo Brel', status: 'DQ' },
      ],
    },
    {
      text: 'Orr edges Brel to be athlete of the year\n\nUna Orr won the prize on Saturday ahead of Jo Brel, after 14:58.20 over 5000m in Oslo.',
      gives: [],
    },
    { text: 'Una Orr, now a coach, won the women’s 5000m at the 2008 trials (15:01.02).', gives: [] },
    {
      text: 'The coach of the women’s 8K team is Jo Brel. The women overcame the wind to win their first-ever meet.',
      gives: [],
    },
    { text: 'Tilda Roe wins performance of the day for her brownies. Una Orr ran the women’s 5km.', gives: [] },
    { text: 'Tilda Roe has won the toss and will start on the inside in the 800m.', gives: [] },
    {
      text: 'Ada Roe, Una Orr and Jo Brel won their women’s 800m heats.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '800' },
        { athlete: 'Una Orr', place: 1, event: '800' },
        { athlete: 'Jo Brel', place: 1, event: '800' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 400m in 52.10. In the 800m Una Orr won Kenya’s third medal of the championships.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '52.10' }],
    },
    {
      text: 'Tilda Roe won her age group in the women’s 10km on Sunday in 41:02.',
      gives: [{ athlete: 'Tilda Roe', mark: '41:02' }],
    },
  ],
  (match) => {
    // "The men overcame the wind to win their first meet": a team's, and nobody's who was told of before.
    if (match.subject()[0] === TOPIC && WIN_THEIRS.test(match.onward)) return [];
    // "wins performance of the day": a prize of the club's
    if (OF_THE_DAY.test(match.onward)) return [];
    if (NEARLY.test(match.before(60)) || WHOEVER.test(match.before(60))) return [];
    const event = eventAfter(match);
    // "Roe and Orr won the 100m and the 200m": to each her own
    if (event !== undefined && match.subject().length === 2 && /^and (?:the )?E\d+ /.test(match.after(event)))
      return [];
    // Who won the women's race did so wherever she was overall.
    const weight = event !== undefined && match.chunk(event).event?.sex != null ? 1.25 : 0.9;
    // "Roe, Orr and Brel won their heats": one each.
    const heats =
      event !== undefined && /^(?:heat|semi-final|qualification)$/.test(match.chunk(event).event?.round ?? '');
    const tied = heats && / their (?:[a-z]+ ){0,2}E\d+ /.test(match.onward.slice(0, 40)) ? true : undefined;
    return placed(match, match.subject(), 1, weight, { event, tied });
  },
);

const OF_THE_DAY =
  /^[a-z]+ (?:(?!race|title)[a-z]+ ){0,3}?(?:performance|performer|run|runner|athlete|harrier|man|woman|person|award|prize|[a-z]+ed [a-z]+) of (?:the|D\d+) ?(?:day |match |meet |week |month |season |year |weekend )?/;

const WIN_THEIRS = /^[a-z]+ their (?:[a-z-]+ |O\d+ ){0,3}(?:meet|race|title|division) /;

export const taking = rule(
  'place/took-title',
  'a verb of taking with the race, the title or the victory as its object: clinched gold, stormed to victory',
  words,
  [
    '(?:{take}|reclaimed|reclaiming|reclaim|reclaims|ruled|ruling|(?<=(?:to|and) )rule|cop|cops|(?:clocked|chalked|racked|notched|rang) up)(?! (?:[a-z]+ )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many) (?:[a-z]+ |{E} )?(?:golds|titles|victories|wins|crowns|championships)) {det}{filler}(?:{prize})(?! (?:medals?|standard|from the))(?! {NT} (?:team|score))',
    '(?:{take}|ruled|ruling|(?<=to )rule) {det}{filler}{EV}(?: (?:run|dash))?(?= (?:was|in|at|with|,|\\.|-|¯|[(]|{D}|despite|yesterday|today|tonight|thanks|by|ahead|from|and|on|as|after|gold|for|for the|over|before|while|but|to)|[.,;:)]| (?:title|crown|gold|victory|honours|trophy|laurels|spoils)(?! (?:medall|in Y)))',
    '(?:to|for|with) {det}(?:[a-z-]+ ){0,2}{E} (?:win|victory|triumph|success|title|gold)',
    'to (?:a|an|his|her) (?:[a-z-]+ ){0,2}{M} (?:victory|win|triumph|success)',
    '(?<!(?:lead|leads|led|leading|helped|help|helping|bringing|brought|bring|guid(?:e|ed|ing)|propell?(?:ed|ing)?|carr(?:y|ied|ying)|pac(?:ed|ing)|power(?:ed|ing)?|inspir(?:e|ed|ing)) (?:(?:the|his|her|their|its|our|team|school|side|girls|boys|men|women|to|[a-z]+|[TUCSN]\\d+) ){1,4})(?:to|for|with) {det}(?:{ENYVCK} |(?!(?:hand|gift|give|concede|lose|leave|allow|deny|celebrate|see|push|chase|dedicate|(?:claim|tak|earn|secur|grabb|snatch|clinch|captur|land|scoop|collect|bagg)ing) )[a-z-]+ ){0,3}?(?:victory|gold|glory|top spot|top honours)(?! (?:medal|medals|standard))',
    '(?:{motion}) (?:[a-z]+ ){0,4}?to (?:win|victory|gold|glory|triumph|the win|(?:the|a|an) (?:(?!third|second)[a-z-]+ ){0,2}title)',
    '(?:triumphed|triumph|triumphing|(?:emerged|emerging|emerges|came out|was|were|finished|ran out|proved) triumphant|(?:tasted|tasting|tastes|savoured|savouring) (?:victory|success|glory|gold)|(?:got|gets|getting) the (?:verdict|nod|decision)(?= (?:in|by|on|with|after|[.,;]))|prevailed|prevail|prevailing|victorious|reigned supreme|came out on top|coming out on top|topp(?:ed|ing) the podium|(?:emerged|emerging|emerges|(?:ran|running|runs) out) (?:as )?(?:an? |the )?(?:(?:overall|race|eventual|clear|surprise|comfortable|convincing|easy|worthy|deserved|narrow) )?(?:winner|victor|victors|winners|champion)|(?:broke|break|breaks|breaking|cut|cutting|breasted|breasting|sliced|slicing|snapped|snapping|hit|split) the tape(?! (?:in (?:the )?{race} )?(?:was|is|were) )|finished first|finishing first|crossed the line first|(?:ran|came|sprinted|went|got) (?:across|over|through) the (?:finish |finishing )?line first|first across the line|first to cross the line|(?:returned|returning|got back) to (?:his |her |the )?winning ways|(?:was|is) the last (?:man|woman|one|athlete|vaulter|jumper) standing|first over the line|first home(?! for)|home first(?! for)|came home first(?! for)|came first|coming first|placed first|was (?:also |again |equally )?golden|ran out (?:a |an |the )?(?:[a-z]+ )?winner|bossed the (?:women|men|field)|inherited the chocolates|had the race won|was crowned(?: {adv}{filler}champion)?|was (?:[a-z]+ )?(?:declared|adjudged|judged|named|pronounced|announced) (?:as )?(?:the )?(?:overall |outright )?(?:winner|victor)(?= (?:in|of|over|at) (?:the )?{race}| (?:after|by|ahead|when|with|from|as|on) |[.,;]| [.,;])|crowned champion|proved too (?:strong|good|fast)|upset the field|had the (?:victory|win)(?! (?:in sight|within|wrapped|sewn|in (?:his|her)))|beat(?:ing)? (?:a|the|an) (?:[a-z-]+ ){0,2}field(?! of dreams)|(?:outran|outsprinted|outkicked|outclassed|outpaced|beat|saw off) (?:everyone|everybody|all comers|the opposition|the competition)(?: else)?|(?:was|were|proved) (?:unmatched|unbeatable|untouchable|unstoppable|unrivalled|unchallenged|peerless|too hot to handle)(?= (?:in|over|as|on|with|[.,;]))|a class above|head(?:ed|ing) (?:a|the) field of [a-z0-9]+(?= )|led (?:a|the) field of [a-z0-9]+(?: [a-z]+)? home|(?:fought|saw) off (?:a|the) field|led (?:{E}|the (?:field|race|rest|pack|men|women|way|{E})|them) home|led home (?:a|the) (?:[a-z-]+ )?(?:field|pack|rest)(?! of {E}))',
    "(?<=, |[(] |as |was |were |is )(?:the |a (?=[a-z]+ winner from))?(?:eventual |overall |outright |surprise |shock |comfortable |convincing |easy |clear |worthy |runaway |men 's |women 's )*winner(?= (?:in {M}|from {A}|(?:of|in) (?:the )?{race}|at|with|{M}|,|\\.|was (?!of|(?:(?!A\\d)[A-Za-z0-9'-]+ ){0,4}A\\d)))",
    '(?<=was |were )(?:an? )(?:(?!former|previous|past|first (?!time)|twice|two|three|four|double|triple|multiple|regular|proven|big|heat|medal|prize|dual|surprise)[a-z-]+ |{O} time ){1,2}winner(?= (?:in {M}|(?:in|over) (?:the )?{race}|of (?:the|that) (?:{race}|event|race)|by (?:(?:almost|over|nearly|more than|about|around|just|some|a) ){0,2}(?:{M}|{O}|[a-z]+ (?:seconds?|minutes?|metres?|meters?|strides?|lengths?|margin))|with {M}))',
    'defends (?:his|her|the) {E} (?:title|crown)(?= (?:in (?:an? )?(?:[a-z-]+ )?(?:fashion|style|race|finish|{M})|with (?:an? )?(?:[a-z-]+ )?(?:run|victory|win|{M})|to complete|after|by [a-z]+ing))',
    '(?:was|were|is|became|emerged as|proved) (?:the|an?) (?:(?!former|previous|past|defending|reigning|double|twice|triple|multiple|regular|two|three|four|first|last|only|latest|recent)[a-z-]+ ){0,2}{E} winner(?= (?:in|with|from|by|ahead|after|on {D}|[.,;]))',
    '(?:was|is) (?:the )?(?<winner>{E})(?= (?:in|with|at) (?:an? )?{M}| by (?:(?:more|less) than |almost |nearly |over |some |half )*(?:an? |the |{M}))',
    '(?:was|were) awarded (?:the )?(?:[a-z-]+ )?(?:{E}(?: (?:gold|title|race|crown))?|race|gold|title|victory|win)(?= (?:at|in|on|after|when|as|with|,|\\.|following|because))',
    '(?<=A\\d+ |[)] )were (?:the |both )?(?:[a-z-]+ )?winners(?= (?:of|in|at) (?:the )?(?:[A-Z]\\d+ )*)',
    '(?<=A\\d+ |[)] )were (?:the )?(?:fastest|quickest)(?= (?:at|in|on|over) )',
    '(?:took|take|taking|takes|edged|edging|shaded|nicked|stole|clinched|won|sealed|snatched) it(?= (?:at the death |late |again |narrowly |easily )?(?:in {M}|from {A}|by {M}|on the line))',
    '(?:for|with) (?:a|an|another|her|his) (?:[a-z-]+ ){0,2}win(?= (?:by {M}|in {M}|in (?:the )?{race}|over (?:the )?{race}|at {E} in {M}|over {A}))',
    'after (?:a|an|another|her|his) (?:[a-z-]+ ){0,3}(?:win|victory) in (?:the )?{race}(?= on {D})',
    "(?:(?:led|leading) the (?:way|charge)|(?:opened|began|started|finished|ended|capped|marked|rounded off|kicked off)(?: (?!with )[a-z]+| 's){1,4}) with (?:a|an|another) (?:[a-z-]+ ){0,3}?(?:win|victory) (?:in|over) (?:the )?{race}",
    '(?:got|gets|getting|pulled out|pulling out) (?:the|a) (?:[a-z]+ )?(?:win|victory)(?= (?:in|with|at|for|over|by|[.,;]))',
    '(?:reached|crossed|hit|got to|came to) the (?:line|tape|finish) (?:first )?in {M} with {M} to spare',
    '(?:ran|running|clocked|clocking|recorded|recording|posted|posting|blazed|blazing|produced|producing|with|in) (?:a|an|his|her) (?:(?!would-be)[a-z-]+ ){0,2}{M} (?:victory|win|triumph)(?= (?:ahead|over|from|by|to|in|[.,;]))',
    'had (?:a|an) (?:comfortable|easy|clear|convincing|narrow|emphatic|runaway|fine|popular|surprise) (?:victory|win)',
    '(?:was|came|crossed|home) {O} past the post',
    '(?:was|were|came home|finished) (?:(?:a long|some) way |well |miles |far |streets )clear(?= in (?:a )?(?:{K} (?:of )?)?{M})',
    '(?:led|leading) home (?:[a-z-]+ ){0,2}{A}(?: and {A})? in (?:the )?{race}(?= (?:[.,]|of))',
    'with (?:his|her|a) (?:{O} )(?:[a-z-]+ ){0,2}(?:title|crown|win|victory)(?= (?:over|in|at|,|\\.|with|on))',
    '(?:dominated|dominating)(?: from (?:the )?(?:start|gun)(?: to (?:the )?finish)?| throughout)? in {M}',
    '(?:dominated|dominating|ruled|reigned in) (?:the )?(?:[a-z-]+ )?{E}(?= (?:with|in) (?:(?:an?|his|her|the) )?(?:[a-z]+ ){0,2}(?:of )?{M})',
    '(?:dominated|dominates|ruled) (?:(?:the|an?) )?(?:[a-z-]+ )?{E}(?= (?:but (?:failed|could|missed|was denied|fell short)|[.;]))',
    "(?<owner>{A}) (?:'s|') (?:[a-z-]+ ){0,2}?(?:victory|win|triumph) in (?:the )?{race}(?= (?:in|with|,|and|[.;]|D\\d|at))",
    "(?<!(?:since|after|following|from|repeat|than|by) )(?<owner>{A}) (?:'s|') (?:(?!first|second|third|previous|past|recent|last|debut|next)[a-z-]+ ){0,2}?{E} (?:victory|win|triumph|success)(?! (?:in|at|on|from|of) (?:the )?(?:[A-Z]\\d+ ){0,2}(?:[YCV]\\d+|last))",
    '(?:topped|topping|tops|to top) {det}(?:[a-z-]+ ){0,2}?{E}(?: field| event| race)?(?= (?:in|with|at|on|after|when|ahead|by|to|and|[.,]|{M}))(?! (?:list|lists|rankings?|standings))',
    '(?:is|are) the (?:new |{NVC} |national |european |world )*{E} champions?(?= (?:after|when|following|with|by) )',
    "(?:becoming|became|becomes|crowned|is|are|was|were) (?:(?:the|a|new|county|club|area|regional|northern|southern|midland|midlands|eastern|western|[VNCUST]\\d+|'s) )*(?:champions? (?:at|in|over) (?:the )?{race}|{E} champions?)(?= (?:with|in) (?:(?:an?|his|her|the) )?(?:[a-z-]+ ){0,3}?(?:of )?{M})",
    '(?:became|becoming|becomes|was crowned|were crowned) (?:the )?(?:new )?(?:african|european|asian|world|olympic|commonwealth|national|continental|state|county|{NVC}) champion(?= (?:after|with|when|by|in) )(?! in (?:the )?[YE]\\d)',
    '(?:topped|topping|tops|to top) (?:the )?(?:[a-z-]+ ){0,2}?(?:event|race|field)(?= (?:in|with|at) (?:an? )?{M})',
    '(?:led|heading|headed|leading)(?: home)? (?:a|an|the) (?:[a-z]+ |{NTUSC} ){0,2}?(?:1 - 2(?: - 3)?|1-2(?:-3)?|one-two(?:-three)?|one - two)',
  ],
  [
    {
      text: 'Tilda Roe came so close to 800m gold but had to settle for silver.',
      gives: [{ athlete: 'Tilda Roe', place: 2, event: '800' }],
    },
    {
      text: 'Tilda Roe defends her 5,000m crown in thrilling fashion.',
      gives: [{ athlete: 'Tilda Roe', place: 1, event: '5000' }],
    },
    { text: 'Tilda Roe defends her 5,000m crown in Oslo on Sunday.', gives: [] },
    {
      text: 'Ike Ofor was quickest, with Cal Prescod leading home Sal Bello in the second semi-final of the men’s 100m.',
      gives: [
        { athlete: 'Cal Prescod', place: 1 },
        { athlete: 'Sal Bello', place: 2 },
      ],
    },
    {
      text: 'Tilda Roe clinched her first national indoor title in the women’s 800m in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe was tenth in the women’s 10km, claiming top-10 honours again.',
      gives: [{ athlete: 'Tilda Roe', place: 10 }],
    },
    {
      text: 'Tilda Roe is the 1500m champion after she edged out Una Orr.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, event: '1500' },
        { athlete: 'Una Orr', place: 2, event: '1500' },
      ],
    },
    { text: 'Tilda Roe is the 1500m champion and will run the 800m.', gives: [] },
    {
      text: 'Tilda Roe returned to the event after a year and was fourth in the women’s 1500m in 4:10.04.',
      gives: [{ athlete: 'Tilda Roe', place: 4, mark: '4:10.04' }],
    },
    {
      text: 'Tilda Roe was unmatched in the women’s 1500m, clocking 4:10.04.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '4:10.04' }],
    },
    {
      text: 'Tilda Roe led from start to finish in the women’s long jump, with 6.65m enough for victory to improve on her fourth place at last year’s championships.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '6.65' }],
    },
    {
      text: 'Sal Arkin recorded his sixth straight victory of 2009 in the pole vault with 5.95m before three attempts at a new national record height of 6.10m.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '5.95', event: 'PV' }],
    },
    {
      text: 'Taking out the women’s 400m was local runner Tilda Roe in 51.79.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '51.79', event: '400' }],
    },
    { text: 'Tilda Roe is the surprise winner in the women’s long jump.', gives: [{ athlete: 'Tilda Roe', place: 1 }] },
    {
      text: 'Tilda Roe was first past the post in the women’s 1500m in 4:09.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '4:09.77' }],
    },
    {
      text: 'Tilda Roe returned to winning ways in the women’s 3000m with 8:39.55.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '8:39.55' }],
    },
    {
      text: 'Tilda Roe, who set the record in the 400 hurdles in Oslo, won the flat 400 in 49.43.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '49.43', event: '400' }],
    },
    {
      text: 'In the 60m Tilda Roe was fifth in 7.40. Sal Arkin won the men’s sprint in 6.50.',
      gives: [
        { athlete: 'Tilda Roe', place: 5, mark: '7.40', event: '60' },
        { athlete: 'Sal Arkin', place: 1, mark: '6.50', event: '60' },
      ],
    },
    {
      text: 'Cole Venn cleared 2.06 meters on his third try to claim the high jump.',
      gives: [{ athlete: 'Cole Venn', place: 1, mark: '2.06', event: 'HJ' }],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:36.20. Long jumper Pim Venn had an easy win with 8.10m, while javelin thrower Jo Breck reached 82.17m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:36.20', event: '1500' },
        { athlete: 'Pim Venn', place: 1, mark: '8.10', event: 'LJ' },
        { athlete: 'Jo Breck', mark: '82.17', event: 'JT' },
      ],
    },
    {
      text: 'Tilda Roe, of Holt, was the women’s winner in 11.15 in the 100m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '11.15' }],
    },
    { text: 'Tilda Roe was in the women’s race in 11.15 of rain.', gives: [] },
    {
      text: 'Sal Arkin dominated the pole vault but failed to break his own record.',
      gives: [{ athlete: 'Sal Arkin', place: 1, event: 'PV' }],
    },
    {
      text: 'Sal Arkin was content to let Pim Venn set the pace before a late burst to deliver victory in the 800m in 1:52.54.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '1:52.54' }],
    },
    {
      text: 'In the women’s 400m, Tilda Roe won in 51.52 and in a tussle for bronze, Una Orr came out on top in 53.63.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '51.52' },
        { athlete: 'Una Orr', place: 3, mark: '53.63' },
      ],
    },
    {
      text: 'Pim Venn won the 200m in 21.79. In the boys’ 400m, Sal Arkin dominated his rivals, the Holt athlete winning in 49.88 seconds.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '21.79', event: '200' },
        { athlete: 'Sal Arkin', place: 1, mark: '49.88', event: '400' },
      ],
    },
    {
      text: 'Tilda Roe beat a field of nearly 200 runners over the 10km in 34:51.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '34:51' }],
    },
    {
      text: 'Tilda Roe (2:20.1) and Ines Kelleway (2:25.4) took the honours in the women’s 800m.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '2:20.1' },
        { athlete: 'Ines Kelleway', place: 1, mark: '2:25.4' },
      ],
    },
    {
      text: 'Tilda Roe (24:58) and Gareth Ostler (19:51) were fastest at Elm Park parkrun.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '24:58' },
        { athlete: 'Gareth Ostler', place: 1, mark: '19:51' },
      ],
    },
    {
      text: 'Tilda Roe completed the race in 6:19:13 at the Old Ridge fell race.',
      gives: [{ athlete: 'Tilda Roe', mark: '6:19:13' }],
    },
    {
      text: 'Tilda Roe took the women’s 60m in 7.71, just ahead of Una Orr who was second in 7.74, and then retained her long jump crown with 5.62m.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '7.71' },
        { athlete: 'Una Orr', place: 2, mark: '7.74' },
        { athlete: 'Tilda Roe', place: 1, mark: '5.62' },
      ],
    },
    {
      text: 'Tilda Roe blazed a 22.02 win ahead of Una Orr’s 22.29 in the women’s 200m.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '22.02' },
        { athlete: 'Una Orr', place: 2, mark: '22.29' },
      ],
    },
    {
      text: 'Tilda Roe pushed the pace in the women’s 6000m and was a clear winner by almost a minute in 21:56.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '21:56' }],
    },
    {
      text: 'Tilda Roe clocked 12.01 to rule the women’s century dash, and Una Orr won 400 gold in 50.79.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '12.01', event: '100' },
        { athlete: 'Una Orr', place: 1, mark: '50.79', event: '400' },
      ],
    },
    {
      text: 'Tilda Roe was a first time winner of the women’s race at the Elm Park 10k.',
      gives: [{ athlete: 'Tilda Roe', place: 1 }],
    },
    {
      text: 'Tilda Roe headed a field of 16 in the women’s 600m in 2:00.4.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:00.4' }],
    },
    {
      text: 'Tilda Roe led home a field of 300 in the women’s 10km in 33:40.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '33:40' }],
    },
    {
      text: 'Gareth Ostler stormed to victory in the 5000m, clocking 13:24.6.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    {
      text: 'Ines Kelleway claimed the 1500m title in 4:04.2.',
      gives: [{ athlete: 'Ines Kelleway', place: 1, mark: '4:04.2' }],
    },
    { text: 'Ines Kelleway took the lead in the 1500m at the bell.', gives: [] },
    {
      text: 'Tilda Roe took the women’s 800m in 2:01.77 on Saturday night.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Edna Jerubo cut the tape in 30:17.8 in the women’s 10,000m.',
      gives: [{ athlete: 'Edna Jerubo', place: 1, mark: '30:17.8' }],
    },
    {
      text: 'Sal Arkin bagged gold in the men’s 1500m final with 3:36.20.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:36.20' }],
    },
    {
      text: 'Tilda Roe was a comfortable winner in 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'In the women’s 10km Tilda Roe had a comfortable victory, and in the men’s race Sal Arkin reached the line in 29:31 with 42 seconds to spare.',
      gives: [
        { athlete: 'Tilda Roe', place: 1 },
        { athlete: 'Sal Arkin', place: 1, mark: '29:31' },
      ],
    },
    {
      text: 'Tilda Roe blasted to a 21.80sec victory in the women’s 200m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '21.80' }],
    },
    {
      text: 'Women’s 800m: Tilda Roe dominated in 1:57.71 and it was her fifth overall league title.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '1:57.71' }],
    },
    {
      text: 'Tilda Roe crossed the line in 2:31:10 to take the Harbour Marathon - a personal best.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:31:10', event: 'MAR' }],
    },
    {
      text: 'Tilda Roe was a convincing winner of the Wex half marathon in 71:10.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '1:11:10', event: 'HM' }],
    },
    {
      text: 'Tilda Roe led the way with a win in the women’s 800m in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' }],
    },
    {
      text: 'Tilda Roe led most of the way with a win in sight, but was third in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 3, event: '800' }],
    },
    { text: 'Tilda Roe was a former winner in the women’s 800m.', gives: [] },
    {
      text: 'Tilda Roe completed the women’s 100m hurdles with a personal best of 14.82.',
      gives: [{ athlete: 'Tilda Roe', mark: '14.82', records: ['PB'] }],
    },
    {
      text: 'Tilda Roe cruised to the individual title in 18:50.76 in the girls’ cross country.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '18:50.76' }],
    },
    {
      text: 'Marl had four firsts, including Tilda Roe’s victory in the women’s 55-meter high hurdles in a meet-record 7.47.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '7.47' }],
    },
    {
      text: 'The crowd roared at every step of Tilda Roe’s women’s 800m victory.',
      gives: [{ athlete: 'Tilda Roe', place: 1, event: '800' }],
    },
    { text: 'Tilda Roe’s 800m victory in Oslo last year was her tenth.', gives: [] },
    {
      text: 'Tilda Roe got the win in 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Una Orr led the women’s 800m until Tilda Roe dipped to take it in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe was a long way clear in 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe, Ines Kelleway and Una Orr swept the women’s 100m hurdles on Friday.',
      gives: [
        { athlete: 'Tilda Roe', place: 1 },
        { athlete: 'Ines Kelleway', place: 2 },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
    {
      text: 'Tilda Roe excelled in the women’s cross country in fifth, with the women’s team claiming gold.',
      gives: [{ athlete: 'Tilda Roe', place: 5 }],
    },
    {
      text: 'Una Orr and Tilda Roe both cleared 1.90m. On countback, Roe was declared the winner in the women’s high jump.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '1.90' },
        { athlete: 'Una Orr', mark: '1.90' },
      ],
    },
    {
      text: 'Tilda Roe was sixth in the 800m. Roe was named the winner of the fair play award.',
      gives: [{ athlete: 'Tilda Roe', place: 6 }],
    },
    {
      text: 'Tilda Roe was sixth in the 800m. Norwegian runners swept the podium.',
      gives: [{ athlete: 'Tilda Roe', place: 6 }],
    },
    {
      text: 'In the women’s 400m hurdles Ada Roe became the African champion after finishing in 55.53.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '55.53' }],
    },
    {
      text: 'Ada Roe was sixth in the women’s 400m hurdles. Roe became the African champion in Oslo in 2014.',
      gives: [{ athlete: 'Ada Roe', place: 6 }],
    },
    {
      text: 'Pim Venn was third in the discus. Ada Roe was the surprise javelin winner with 66.20m.',
      gives: [
        { athlete: 'Pim Venn', place: 3 },
        { athlete: 'Ada Roe', place: 1, mark: '66.20' },
      ],
    },
    {
      text: 'Sal Arkin outran everyone in 6.53 seconds in the men’s 60m.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '6.53' }],
    },
    {
      text: 'Ada Roe was sixth in the women’s javelin. Roe was the javelin winner in Oslo last year.',
      gives: [{ athlete: 'Ada Roe', place: 6 }],
    },
    { text: 'Gareth Ostler was in a battle for victory in the 5000m with a lap left.', gives: [] },
    {
      text: 'Tilda Roe was seventh in the women’s 6km. Because she placed in the top 35, Roe earned All-American honors.',
      gives: [{ athlete: 'Tilda Roe', place: 7 }],
    },
    { text: 'Tilda Roe earned an automatic berth into next weekend’s National Championship race.', gives: [] },
    { text: 'Tilda Roe took to the track for the women’s 800m on Saturday night.', gives: [] },
  ],
  (match) => {
    const line = match.words;
    if (NOT_A_WIN.test(line) || MERELY_DONE.test(line) || ONLY_HOPED.test(match.before(40))) return [];
    if (NEARLY.test(match.before(60))) return [];
    // "just pipped to the top spot": somebody else's.
    if (line.startsWith('to ') && / (?:pipped|beaten|denied|edged)(?: out)? $/.test(match.before(20))) return [];
    const event = match.first('E') ?? eventAfter(match);
    // "led home Orr in the second semi", but somewhere in a field of hundreds.
    if (/^(?:led|leading) home (?:[a-z-]+ )*A\d/.test(line)) {
      const heat = match.last('E');
      const round = heat === undefined ? undefined : match.chunk(heat).event?.round;
      return round === 'heat' || round === 'semi-final'
        ? placed(match, match.subject(), 1, 0.6, { basis: 'implied', event: heat })
        : [];
    }
    // "topped qualifying": nobody has won yet.
    if (line.startsWith('top') && event !== undefined && match.chunk(event).event?.round === 'qualification') return [];
    // "A, B and C swept the hurdles": the whole podium, in order.
    if (SWEPT_IT.test(line) && match.subject()[0] === TOPIC) return [];
    if (line.startsWith('swe') && match.subject().length > 2)
      return countedOn(match, match.subject(), 1, 0.85).map((claim) => ({
        ...claim,
        ...(event === undefined ? {} : { event }),
      }));
    // "in a tussle for bronze Orr came out on top": of those behind the first two.
    const minor = /out on top$/.test(line.trim()) ? MINOR_BATTLE.exec(match.before(60)) : null;
    if (minor) {
      const place = minor[2] === undefined ? medalPlace(minor[1] as string) : match.ordinal(Number(minor[2]));
      return placed(match, match.subject(), place, 0.85);
    }
    const [side] = match.inGroup('winner', 'E');
    if (side !== undefined && !match.chunk(side).event?.winner) return [];
    const [owner] = match.inGroup('owner', 'A');
    // The two strings of a match, or a race's man and woman: "Roe (2:20.1) and Orr (2:25.4) took the honours".
    const shared =
      match.subject().length === 2 &&
      /honours |titles |wins |tast|savour|golds |winners |fastest |quickest |best /.test(line);
    if (owner === undefined) return placed(match, match.subject(), 1, 0.85, { event, tied: shared || undefined });
    const mark = OWNED_MARK.exec(match.after())?.[1];
    return [
      ...placed(match, [owner], 1, 0.85, { event }),
      ...markOf(match, owner, mark === undefined ? undefined : Number(mark)),
    ];
  },
);

/** "Kenyan runners swept the men's podium": no one man. */
const SWEPT_IT = /^swe(?:pt|eping) (?!to )/;

/** "recorded the 110m hurdles in a best of": got through them. */
const MERELY_DONE = /^(?:record|produc|deliver|enjoy|regist|scor)\w* .*E\d+ $/;

/** What stands before a win that is no more than a hope, or was missed. */
const ONLY_HOPED =
  /(?:hopes?|hoping|favourites?|bid|chance|aiming|looking|determined|wants?|attempt|targets?|chasing|way|fight|battle|contention|course|challenge|challenging|in a fight|push|looked set|set|sights|expected|tipped|failed|unable|not|never|n't|would have|could have|threatened|hopeful|was denied|denied) (?:to |for |on |a |the |n't )*$/;

/** "a prize for anyone who wins all seven meetings" */
const WHOEVER =
  /(?:^| )(?:anyone|anybody|whoever|those|athletes|runners|everyone|somebody|someone)(?: (?:who|that))? (?:[a-z]+ )?$/;

/** "within a fraction of a second of winning" */
const NEARLY = /(?:^| )within (?:[a-zA-Z0-9-]+ ){1,7}of $/;

const MINOR_BATTLE =
  /(?:^| )(?:tussle|battle|duel|fight|race|contest|scrap|sprint) for (?:the )?(silver|bronze|O(\d+))(?: place| medal| spot)? ,? ?(?:[a-z-]+ |[B-Z]\d+ ){0,3}A\d+ $/;

/** The object is no win, or the race was only got through: `completed the 110m hurdles with a best of`. */
const NOT_A_WIN =
  /^complet(?:ed|ing|es?) |^return(?:ed|ing|s)? to (?:the |his |her )?(?:event|race|championships?) |\bcontrol of\b|\b(?:all-[a-z]+|(?:first|second|third)-team|berths?|bids?|tickets?|(?<!top |first )spots? (?:in|into|at|to)|lead|second|third|fourth|silver|bronze|opening lap|of the (?:year|week|month|meet|season)|first victory|his first|her first (?:step|lap)|title race|diamond race|points|team|series)\b(?!.*(?:victory|win|title|gold)$)/;

/** The mark of a win that somebody owns: `Roe’s victory in the 100m on Friday in a meet-record 11.20`. */
const OWNED_MARK = /^(?:D\d+ |on D\d+ )?(?:in|with|at) (?:(?:[a-z-]+|K\d+) ){0,4}M(\d+) /;
