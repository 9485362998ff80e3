/** What only a winner does: headed a field, crossed the line first, made it three in a row, ran the winning time. */
import { rule } from '../../../relate/rule.js';
import { ofNation } from '../nation-claims.js';
import { words } from '../words.js';
import { eventAfter, placed } from './placed.js';

export const headedField = rule(
  'place/headed-field',
  'a whole field behind somebody: headed a field of sixteen, crossed the finish line first, was never headed, made it three in a row',
  words,
  [
    '(?:headed|led|heading|leading) (?:home )?(?:a|the) field of (?:[a-z]+|\\d+)(?: (?!at |to |for |through |until )[a-z]+){0,2}(?= (?:in|home|with|by|[.,;]))',
    '(?:headed|heads|heading|led) (?:home )?(?:an?|the) \\d+ (?:- )?strong (?:field|pack|entry)(?= (?:in|home|with|by|on|at|over|[.,;]))',
    '(?:headed|led|leads|leading) (?:all )?the (?:runners|field|pack|others|rest|race|women|men) home(?! (?:for|in {O}|to (?:a )?{O}))(?= (?:in|with|by|and|on|at|ahead|[.,;]|once|again))',
    "(?:with|saw|thanks to|including|through|courtesy of|highlighted by|featuring) (?<named>{A}) (?:'s|') (?:(?!last|previous|recent|first|second|third|heat|past)[a-z-]+ ){0,3}?(?:victory|win|triumph)(?= (?:of|by|over|in (?:a|the) (?:{race}|time|race)|a|exhibiting|setting|[.,;]))(?! .{0,30}last (?:year|week|season))",
    '(?:to finish|finished|finishing|came home|coming home|to come home|home) (?:[a-z]+ )?(?:ahead|clear|in front) of (?:the|all the|all (?:her|his)) (?:rest|(?:rest of the )?field|others|opposition|competition|rivals)(?= (?:in|with|by|and|on|at|over|[.,;]))',
    '(?:headed|heads|heading|led) home (?:all|a) \\d+ (?:[a-z]+ ){1,4}?(?=(?:in|with|by|at) )',
    '(?:was|were) (?:the )?(?<nth>{O}) (?:to (?:cross|reach|break) the (?:finish |finishing )?(?:line|tape)|(?:past|across) the (?:post|line)|over the line)(?= (?:in|with|at|after|ahead|on|and|overall|[.,;]))',
    '(?:crossed|crossing|crosses|was over|was across) (?:the )?(?:finish|finishing) line (?:first|(?<nth>{O}))(?= (?:in|with|at|after|ahead|on|and|[.,;]))',
    '(?:crossed|crosses|crossing|cut|cutting|broke|breaking|breasted|breasting|reached|hit) the (?:(?:finish|finishing) )?(?:line|tape)(?: (?:at|in|on|outside|by) (?:the )?(?:(?!in |at |on )(?:[SCVU]\\d+|[a-z-]+) ){1,4}?| )(?<nth>{O})(?= (?:in|with|at|after|ahead|and|[.,;]))(?! (?:{notplace})(?![a-z]))',
    '(?:led|leading|leads) (?:from (?:the )?(?:start|gun|flag|flag - off|flag-off|beginning) to (?:the )?(?:finish|tape|line|end)|(?:from )?(?:wire|flag|gun|pillar) to (?:wire|flag|tape|finish|post)|wire-to-wire|start to finish|gun to tape)(?= (?:in|with|clocking|to|and|for|on|at|,|[.;]))',
    '(?:was|were) (?:the )?(?<nth>{O}) to (?:cover|complete|finish|break|breast) (?:the )?(?:[a-z0-9-]+|{E})(?: [a-z0-9-]+){0,2}?(?= (?:in|with|,|[.;]|ahead|beating|for))',
    '(?:blew|blowing|blown) away (?:the|his|her|their) (?:field|competition|opposition|rivals|opponents)(?= (?:in|with|at|to|over|by|,|[.;]|and))',
    '(?:was|were|proved) the class of (?:the )?(?:{E}(?: field)?|field)(?= (?:in|with|at|,|[.;]|and))',
    '(?<![KM]\\d+ )(?:was|were) never (?:headed|in danger|troubled)(?= (?:in|over|and|as|on|[.,;]))',
    '(?:made|makes|making) it (?:(?:a|his|her) )?(?:hat-trick|double|two|three|four|five|six|seven|eight|nine|ten|{O})(?: (?:of )?(?:wins|victories|titles|doubles|successes))? (?:on the (?:trot|bounce|spin)|in a row|in succession|running|straight|out of (?:two|three|four|five))',
    '(?:made|makes|making) it (?:a )?(?:back-to-back|{O} (?:straight|successive|consecutive)) (?:wins?|victor(?:y|ies)|titles?|triumphs?)(?: in (?:the )?{race})?',
    '(?:reeled off|reeling off|racked up|chalked up|notched up|rattled off|continued (?:his|her) (?:winning|unbeaten) (?:streak|run|ways|start) with) (?:an?|his|her|another|yet another) (?:{O} )?(?:[a-z-]+ ){0,2}?(?:win|victory|triumph|success)(?: (?:in|over) (?:the )?{race})?',
    '(?:made|makes|making) it (?:a hat-trick|two|three|four|five|six) (?:of )?(?:wins|victories|titles)',
    '(?:with|saw) (?<named>{A}){bracket} (?:leading|winning|prevailing|on top)(?= (?:, )?(?:followed|from|ahead) )',
    '(?:sprang|springing|springs|caused|pulled off) (?:a|an|the) (?:[a-z]+ ){0,2}(?:surprise|shock|upset)(?= (?:in|with) (?:(?:an? )?(?:[a-z]+ ){0,2}(?:of )?)?{M} )',
    '{ceded} (?<named>{A})',
    '{M} (?:(?:clearance|throw|leap|jump|effort|run|clocking|vault) )?(?:gave|brought|earned|handed|secured) {titled}(?<named>{A}){bracket} (?:the |a )?(?:[a-z-]+ )?(?:victory|win|gold)(?= (?:in|over|from|ahead|at|on|[.,;]))',
    "(?<named>{A}){bracket} (?:'s|') (?:[a-z-]+ ){0,3}?{M} (?:was|proved) (?:good |just |more than )?enough (?:to (?:win|take|claim|secure)|for) (?:the )?(?:{EV}|{prize})",
    '(?:cruised|romped|strolled|coasted|cantered|sauntered) home(?= (?:in (?:the )?(?:{EV}|{M})|by {M}|ahead|clear))(?!.{1,60}(?:O\\d|behind|adrift))',
    '{M} (?:was|proved|proving|being) (?:(?:more|less) than |almost |nearly |over |well over |some )*(?:{M}|[a-z]+ (?:metres?|seconds?|minutes?)) (?:better|further|quicker|faster|higher|longer) than (?:anyone|anybody) else(?= )',
    '(?:gave|gives|giving|earned|brought|won|handed) {N} (?:their|its|his|her|a|the|another) (?:{O} |first |only |[a-z-]+ )?(?:gold|victory|win)(?: medal)?(?= (?:of|in|at|with|on|when|after|by|,|[.;]))(?! (?:of|in) (?:the )?(?:Y\\d|last))',
    "(?:brought|bringing|provided|providing) (?:home )?(?:the |another )?(?:(?:first|opening|only|{O}|{N}(?: 's)?) )*gold(?: medal)?(?: of the (?:day|games|championships?|meet|meeting|evening|session))? (?:for|to)(?= )",
    'became (?:an?|the) (?:[a-z]+ |{NV} ){0,2}champion at (?:the|her|his) {O} (?:attempt|time of asking)',
    '(?:{take}|got) (?:(?:an?|his|her|another|the) )?(?:{O} ever |maiden )?(?<nth>{O}) finisher(?: (?:spot|place|token|position))?(?= (?:in|at|with|and|[.,;]))',
    '(?:nobody|no one|no-one|none of the (?:field|rest|others)) (?:else )?(?:could|was able to) (?:live|cope|stay|keep up) with (?<named>{A})(?= (?:in|over|as|who|and|on|,))',
    'there was no (?:stopping|catching|holding|beating|denying) {titled}(?<named>{A})(?= (?:in|over|as|who|and|on|,))',
    'had (?:the )?(?:{E}|race) (?:(?:all|pretty much|largely) )?to (?:himself|herself)(?= (?:in|and|as|on|with|[.,;]))',
    '(?:was|were) in a (?:class|league) of (?:his|her|their) own(?= (?:in|over|as|on|with|and|[.,;]))',
    '(?:victory|the (?:win|title|gold|race|spoils)|{E}(?: title| race| crown)?) (?:in (?:the )?{E} )?(?:went the way of|stayed with|stays with|remained with|was (?:all )?about) {titled}(?<named>{A})(?= (?:in|with|who|and|at|on|after|[.,;(]))',
    'saw {titled}(?<named>{A}){bracket} (?:(?:cross the line|come home|cross) (?<nth>{O})|take (?:the )?(?:win|victory|gold|title|honours)|break the tape|claim (?:the )?(?:win|victory|gold|title)|come out on top)(?= )',
    'with {titled}(?<named>{A}) (?:(?:declared|adjudged|judged|given) )?(?:as )?(?:the (?:winner|victor)(?= (?:by|after|in|on))|(?<called>{A})(?= [.,;]))',
    'ended (?:with|in) (?:a|the) (?:victory|win|success|triumph) (?:of|for|by) {titled}(?<named>{A})',
  ],
  [
    {
      text: 'In the boys’ 600m Aidan Oakes headed a field of 16 athletes in 2:00.0.',
      gives: [{ athlete: 'Aidan Oakes', place: 1, mark: '2:00.0' }],
    },
    {
      text: 'In the women’s cross country Orla Mackey once again led the runners home, followed by Ida Roe.',
      gives: [
        { athlete: 'Orla Mackey', place: 1 },
        { athlete: 'Ida Roe', place: 2 },
      ],
    },
    {
      text: 'In the women’s cross country Orla Mackey led the women home in 24th.',
      gives: [{ athlete: 'Orla Mackey', place: 24 }],
    },
    {
      text: 'The women’s cross country saw Orla Mackey’s emphatic victory of over a minute, with Ida Roe seventh.',
      gives: [
        { athlete: 'Orla Mackey', place: 1 },
        { athlete: 'Ida Roe', place: 7 },
      ],
    },
    {
      text: 'Ida Roe was seventh in the women’s cross country, with Orla Mackey’s victory in Oslo last week on her mind.',
      gives: [{ athlete: 'Ida Roe', place: 7 }],
    },
    {
      text: 'Orla Mackey ran an excellent race to finish ahead of the rest in the women’s 400m.',
      gives: [{ athlete: 'Orla Mackey', place: 1 }],
    },
    {
      text: 'Orla Mackey reeled off her eighth consecutive win in the 200m after she clocked 22.02 seconds.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '22.02' }],
    },
    {
      text: 'Orla Mackey relinquished her crown to Sina Noss, who won the women’s 10km in 37:52.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '37:52' }],
    },
    { text: 'Orla Mackey has reeled off eight wins in the 200m.', gives: [] },
    {
      text: 'Orla Mackey brought the first gold of the day for the hosts after leaping 11.62m in the women’s triple jump.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '11.62' }],
    },
    {
      text: 'Sina Noss was the first to cover the men’s five-mile course in 24:51.7.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '24:51.7' }],
    },
    {
      text: 'Orla Mackey was the class of the women’s 100 metres field at Holt Park, the runner stopping the clock at a season’s best 12.39.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '12.39' }],
    },
    {
      text: 'Sina Noss crossed the finish line first in the men’s 10km in 32:13.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '32:13' }],
    },
    {
      text: 'Sina Noss put last year’s heartbreak behind him when he cut the tape first in the men’s 10km.',
      gives: [{ athlete: 'Sina Noss', place: 1 }],
    },
    {
      text: 'Sina Noss crossed the line at Holt Cove first in 32:13 in the men’s 10km.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '32:13' }],
    },
    {
      text: 'Last year Sina Noss cut the tape first in the men’s 10km.',
      gives: [],
    },
    {
      text: 'Running in Holt for the third time, Orla Mackey led from start to finish in the women’s 10km, clocking 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '37:52' }],
    },
    {
      text: 'Orla Mackey made it a third straight victory in the women’s 10km in 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '37:52' }],
    },
    {
      text: 'Orla Mackey stumbled in the women’s 400m hurdles to hand victory to Ida Roe in a season’s best of 53.93.',
      gives: [{ athlete: 'Ida Roe', place: 1, mark: '53.93' }],
    },
    {
      text: 'Mina Corvo made it three in a row in the women’s 800m in 2:01.3.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '2:01.3' }],
    },
    {
      text: 'Orla Mackey made it four on the trot in the women’s 10km in 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '37:52' }],
    },
    {
      text: 'In the women’s 800m it was the same order, with Ada Roe (2:03.19) leading, followed by Jo Brel (2:03.70).',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '2:03.19' },
        { athlete: 'Jo Brel', place: 2, mark: '2:03.70' },
      ],
    },
    {
      text: 'A throw of 67.95m gave Orla Mackey victory in the women’s discus.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '67.95' }],
    },
    {
      text: 'Orla Mackey’s 67.95m was enough to win the women’s discus.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '67.95' }],
    },
    {
      text: 'In the women’s javelin Orla Mackey gave Norway their sixth gold, her fourth-round 65.12 proving more than three metres better than anyone else could manage.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '65.12', nationality: 'NOR' }],
    },
    {
      text: 'Orla Mackey gave Norway their first gold of the 2019 Games and was fourth in the women’s javelin.',
      gives: [{ athlete: 'Orla Mackey', place: 4, nationality: 'NOR' }],
    },
    {
      text: 'In the women’s 10km Orla Mackey, a junior champion two years ago, became a senior champion at the first attempt in 32:41.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '32:41' }],
    },
    {
      text: 'At Holt parkrun Sina Noss took his first ever first finisher in 17:44.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '17:44' }],
    },
    {
      text: 'Nobody could live with Orla Mackey in the women’s 10km as she came home in 33:10.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '33:10' }],
    },
    {
      text: 'Nobody could live with Orla Mackey in the early miles of the women’s 10km but she was fourth in 34:10.',
      gives: [{ athlete: 'Orla Mackey', place: 4, mark: '34:10' }],
    },
    {
      text: 'In the women’s 10km Orla Mackey and Ida Roe were given the same time, 33:10, with Mackey the winner.',
      gives: [
        { athlete: 'Orla Mackey', place: 1, mark: '33:10' },
        { athlete: 'Ida Roe', mark: '33:10' },
      ],
    },
    {
      text: 'Orla Mackey was in a class of her own in the women’s 10km, clocking 33:10.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '33:10' }],
    },
    {
      text: 'The women’s 10km saw Orla Mackey cross the line first in 33:10, followed by Ida Roe.',
      gives: [
        { athlete: 'Orla Mackey', place: 1, mark: '33:10' },
        { athlete: 'Ida Roe', place: 2 },
      ],
    },
    {
      text: 'Orla Mackey cruised home in the women’s 800m in 2:01.3.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '2:01.3' }],
    },
    {
      text: 'Orla Mackey cruised home in the women’s 800m in third place in 2:01.3.',
      gives: [{ athlete: 'Orla Mackey', place: 3, mark: '2:01.3' }],
    },
    {
      text: 'Orla Mackey cruised home in the women’s 800m in 2:01.3. Ida Roe, second in Oslo and third in Rome, was absent with a cold.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '2:01.3' }],
    },
    {
      text: 'Orla Mackey led the field of ten through halfway and was third in the women’s 10km in 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 3, mark: '37:52' }],
    },
  ],
  (match) => {
    const named = match.inGroup('named', 'A');
    const [nth] = match.inGroup('nth', 'O');
    if (nth !== undefined && match.ordinal(nth) !== 1) return [];
    // "with Roe the winner"
    const [called] = match.inGroup('called', 'A');
    const { ref, role } = (called === undefined ? undefined : match.chunk(called).person) ?? {};
    if (called !== undefined && !(ref === 'epithet' && /^(?:winner|victor)$/.test(role ?? ''))) return [];
    return placed(match, named.length > 0 ? named : match.subject(), 1, 0.75, { event: eventAfter(match) });
  },
);

export const headedSweep = rule(
  'place/headed-sweep',
  'the first of a nation’s sweep: headed an Ethiopian sweep of the medals',
  words,
  [
    '(?:headed|led|heading|leading|completed|inspired)(?: home)? (?:a|an|the) (?:{N} (?:clean )?(?:sweep|podium sweep|one-two|one-two-three|double|1 - 2(?: - 3)?)|(?:clean sweep|sweep|podium sweep|one-two(?:-three)?|1 - 2(?: - 3)?)(?: finish)? (?:for|by) (?:the )?{N})',
  ],
  [
    {
      text: 'Lete Gidew led a 1-2-3 finish for Ethiopia in the 5000m, clocking 14:48.1.',
      gives: [{ athlete: 'Lete Gidew', place: 1, mark: '14:48.1', nationality: 'ETH' }],
    },
    {
      text: 'Lete Gidew led a sweep for Holt in the 5000m.',
      gives: [],
    },
    {
      text: 'Lete Gidew headed an Ethiopian sweep of the 5000m in 14:48.1.',
      gives: [{ athlete: 'Lete Gidew', place: 1, mark: '14:48.1', nationality: 'ETH' }],
    },
  ],
  (match) => {
    const who = match.subject();
    return [...placed(match, who, 1, 0.7, { basis: 'implied' }), ...ofNation(match, who)];
  },
);

export const wonAgain = rule(
  'place/won-again',
  'a win told by how many it makes of how many, or by the double it completes: made it three from three, completed the double with 23.61',
  words,
  [
    '(?:made|making) it (?:two|three|four|five|six|seven|eight|nine|ten)(?: (?:wins|titles))? from (?:two|three|four|five|six)(?= (?:in|with|at|over|[.,;]))',
    '(?:completed|completing|sealed|sealing) (?:a|the|her|his) (?:[a-z0-9-]+ |{E} ){0,6}(?:double|treble|hat-trick)(?= (?:with|in|by winning))',
    '(?:repeated|repeating|repeats) (?:his|her) (?:{Y} )?(?:[a-z-]+ ){0,2}?(?:victory|win|success|triumph)(?= (?:of|from|in|to|with|at|over|here|[.,;]))',
  ],
  [
    {
      text: 'Mina Corvo made it three from three in the women’s 800m in 2:01.3.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '2:01.3' }],
    },
    {
      text: 'Mina Corvo completed the sprint double with 23.61 in the women’s 200m.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '23.61' }],
    },
    { text: 'Mina Corvo is chasing the sprint double in the women’s 200m.', gives: [] },
  ],
  (match) => placed(match, match.subject(), 1, 0.7, { basis: 'implied', at: match.to - 1 }),
);

export const winningMark = rule(
  'place/winning-mark',
  'the winning time or distance, told with whose it was: her winning time was 2:01, with a winning throw of 60.12m',
  words,
  [
    "(?:{A} 's|his|her|with (?:a|the)|in (?:a|the)|(?:posted|posting|ran|running|recorded|recording|had|clocked|clocking|for|threw|to) (?:a|an|the)) (?:[a-z-]+ ){0,2}?(?:winning|victorious|meet-winning|race-winning) (?:team |[a-z]+-lap )?(?:time|throw|jump|leap|mark|effort|distance|height|vault|clearance|putt?|heave|run)(?= (?:of |was |in (?:the )?{race} (?:of |was )?|with |came |in )(?:(?:a|an|just) )?{M})",
  ],
  [
    {
      text: 'Ivo Langi came from behind in the women’s 400m to finish with a winning time of 52.10.',
      gives: [{ athlete: 'Ivo Langi', place: 1, mark: '52.10' }],
    },
    {
      text: 'Dana Pask posted a winning four-lap time of 6:01.9 in the women’s 1600m.',
      gives: [{ athlete: 'Dana Pask', place: 1, mark: '6:01.9' }],
    },
    {
      text: 'Dana Pask was third in the women’s 400m, ending her winning run of 12 races.',
      gives: [{ athlete: 'Dana Pask', place: 3 }],
    },
  ],
  (match) => {
    const owner = match.first('A');
    return placed(match, owner === undefined ? match.subject().slice(0, 1) : [owner], 1, 0.6, { basis: 'implied' });
  },
);
