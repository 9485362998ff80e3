/** Words that place a clause outside the race that is being reported. */
import { anyMonth, anyWeekday } from './days.js';

/** The clause tells of an earlier moment: a pluperfect, but not "had to settle". */
export const pluperfect =
  /(?:^| )(?:had|[a-z]*'d) (?!(?:to|a|an|the|his|her|no|enough|too|only|just|nothing|little|two|three|in|it|their|some|more|plenty|led by|led (?:from|since|until|throughout|the (?:field|competition|event|final)) [^.;]*?with M|A\d+) )(?:(?:already|never|not|also|just|once|long|previously|himself|herself|only|all|both|always|ever|first|since|recently|earlier|comfortably|easily|narrowly) )*(?:[a-z]+ed|won|run|set|been|taken|beaten|thrown|come|gone|got|broken|made|held|lost|finished|led|hit|cut|put|done|had|become|left|seen|sat|shown|given|begun|ridden|stood|sprung|fallen|driven|kept|told)(?= )/;

/** … or by another year, a season's other race, a perfect tense. */
export const otherTime = new RegExp(
  [
    // present perfect
    "(?:^| )(?!(?<=[ANT]\\d+ )ha(?:s|ve) (?:won|taken|claimed|clinched|retained|secured) [^,;]{3,100} D\\d)(?<!(?:looks?|appears?|seems?|understood|thought|believed|delighted|pleased|happy|happier|relieved|thrilled|overjoyed|proud|content|ecstatic|lucky|fortunate|satisfied|elated|surprised) to )(?!(?<=[ANT]\\d+ )has (?:won|taken|claimed|dominated|clinched) (?:the |an? )?(?:E\\d+|gold|silver|bronze)(?: (?:title|gold|final|race|relay|crown|medal))? (?:at (?:the )?V\\d+ (?:in [CN]\\d+ )?(?:, |$)|in (?:the [EO]|M|an? )|with |after |ahead |by |from A|, |\\. |$))(?:has|have|[a-z]*'ve|(?<!A\\d+ )having) (?:(?:already|never|not|also|just|once|now|since|recently|only|twice|himself|herself|both|all|always|ever|previously) )*(?:won|run|set|been|taken|beaten|thrown|come|finished|broken|clocked|jumped|held|lost|gone|made|claimed|placed|failed|improved|dominated|raced|competed|recorded|posted|(?<=already )seen)(?= )",
    `(?:^| )(?:last|previous|the previous|a previous|(?<!this )past|every|each) (?!weekend of |day of )(?:year|season|month|week|summer|winter|autumn|spring|time(?= (?:out|[,.;])|$)|weekend|campaign|edition|olympics|games|championships?|match|fixture|D\\d+|two|three|four|five|${anyMonth}|night 's)(?= )`,
    '(?:^| )(?:days?|weeks?|months?|years?|fortnight) (?:after|before|since) [a-z]+ing(?= )',
    '(?:^| )(?:weeks?|months?|years?|fortnight) (?:after|before|since) A\\d+ [a-z]+(?= )',
    '(?:^| )(?:years?|months?|weeks?|seasons?|fortnight|winters?|summers?|springs?) (?:ago|earlier|before|previously|back|later)(?= )',
    `(?:^| )(?:earlier (?:this|in the) (?:year|season|month|week|summer|winter)|in (?:${anyMonth})|this (?:year|season|summer|winter|spring) 's(?! (?:mile |men 's |women 's )?(?:event|race|edition|running|match|E\\d))|so far this|all season|at the start of the season|twelve months|once(?! (?:more|again|the|A\\d+)))(?= )`,
    '^ (?:, )?(?:who|whose) .* at (?:the )?[UCV]\\d+ Y\\d+(?= )',
    "(?:^| )(?<!(?:fastest|quickest|longest|best) (?:time|mark|throw|jump|performance) )(?<!O\\d+ (?:[a-z-]+ )?(?:victory|win|title|triumph|success|defeat|race|outing|medal) )(?<!(?:unbeaten|undefeated) (?:[a-z0-9-]+ ){0,9})(?:in|at|of|back in|during|from|the|'s|early|late|between) (?:the )?Y\\d+(?! (?:race walking|world cross))(?<!^ the Y\\d+(?= (?:[a-z]+ |[A-Z]\\d+ ){1,5}(?:took place|(?:was|were) held|kicked off|got under ?way|concluded|came to|wrapped up) ))",
    '(?:^| )(?<!defend(?:ed|ing) (?:his|her|their) )Y\\d+ (?:world|olympic|olympics|european|commonwealth|champion|games|edition|season|title|final|V\\d+|championships?|[a-z]+ champion)',
    '(?:^| )(?:(?:recently|previously|formerly|once) (?:made|won|ran|set|finished|took|placed|became|beat|broke|came|was|clocked|recorded|posted|jumped|threw|claimed|raced)|childhood|(?:career|lifetime) (?:(?<!(?:claimed|took|earned|notched|secured|won|grabbed) (?:his|her) O\\d+ career )wins?|titles?|victories|record|medals)|(?:earlier in|throughout|during|over) (?:his|her|their|a) (?:[A-Za-z0-9-]+ ){0,2}career|as a (?:junior|teenager|child|schoolboy|schoolgirl)|in (?:his|her) career|(?:for|over|in|during) the (?:past|last) (?:(?:few|several|couple of|[a-z-]+|\\d+) )?(?:days|weeks|months|years|seasons|winters|summers|decades?|year|season|month|editions)|until (?:then|now)|used to|at the (?:previous|last))(?= )',
    '(?:^| )(?:the (?:day|night|evening|morning|week|month|year) before|D\\d+ this year|that day|that year|on that occasion|at the time|afterwards the)(?= )',
    '(?:^| )(?:started|began) the year with(?= )',
    // Roe, who finished 85th as a freshman
    '^ (?:, )?who (?:finished|placed|was|came|took) O\\d+ (?:[a-z]+ ){0,3}as an? (?:[a-z]+ )?(?:freshman|sophomore|junior|rookie|first-year)(?= )',
    // swum, at the same Games
    '(?:^| )(?:backstroke|breaststroke|freestyle|individual medley)(?= )',
    '(?:^| )(?:after|since|following) (?:(?:an?|the|his|her|their) )?(?:[a-z-]+ ){0,3}V\\d+ (?:in C\\d+ )?where(?= A\\d)',
    '(?:^| )ma(?:de|king) (?:his|her|their) name(?= )',
    // "put the disappointment of finishing third behind him"
    '(?:^| )(?:put|putting|forget|forgetting|erase|erasing|banish|banishing|overcome|over|after|bury|shrugged off|shrugging off|from|for|following|despite) the (?:[a-z]+ )?(?:disappointment|frustration|heartbreak|heartache|agony|memory|memories|pain|trauma|despair|embarrassment|misery|setback) of [a-z]+ing(?= )',
    '(?:^| )the (?:only|last|previous) (?:E\\d+|race|time|meeting) (?:that )?A\\d+ (?:ran|raced|finished|won|competed|did)(?= )',
    '(?:^| )(?:titles?|crown|race|event|gold) (?:once|twice)(?= [,.]| in | before |$| $)',
    '(?:^| )(?:on (?:two|three|four|five|several|many|a number of|[a-z]+ separate) (?:separate )?occasions|(?<!fouled )(?:two|three|four|five|six|seven|several|many) times)(?= )',
  ].join('|'),
);

/** A day of the same meeting, when the clause around it is in the pluperfect: "had won the 5000 metres on Saturday". */
export const weekday = new RegExp(`^(?:${anyWeekday}|yesterday|this (?:morning|afternoon))`, 'i');
/** … or when it turns back within the day: "Earlier, Roe had won the 800m", "Earlier in the evening …". */
export const beforeThat =
  /^ ?(?:(?:but|and) )?earlier (?:(?:(?:in|on) (?:the )?(?:day|evening|afternoon|night|morning|meeting|programme|competition|proceedings|session|same [a-z]+)|on) )?(?:, )?$/;
/** … unless the clause has a town, a country, a competition of its own. */
export const elsewhere = / (?:last|previous) D\d| [CVNSU]\d/;

/** The clause tells of another day. */
export const otherDay = { test: (words: string): boolean => pluperfect.test(words) || otherTime.test(words) };

/** The clause tells of what is to come, might have been, or is only wished. */
export const unreal =
  /(?:^| )(?:will(?! be no )|wo|would(?! (?:(?:later|then|also|eventually|ultimately) )?(?:go|come|settle|finish|end|lead an?) | (?:also|eventually|ultimately) (?:win|claim|take|place|add|capture|earn) )|could (?:have|still|be|become|run|go|break|win)|should|might|may(?! well have)|must|hopes?|hoping|hoped to|aims?|aiming|aimed|plans?|planning|expects?|expected|expecting|targets?|targeting|eyes|eyeing|sets? (?:his|her) sights|looking (?:to|for|forward)|bids?(?! (?:farewell|goodbye|adieu) )|bidding(?! (?:farewell|goodbye|adieu) )|chasing(?! (?:to|down|home|him|her|them|A\d+ (?:home|at|to|across|over)) )|tipped|favou?rites? (?:to|for)|(?:is|are|remains?|becomes?) (?:(?:now|also|still|again|the|a|clear) )*A\d+ (?:to|for)|due to|is set to|are set to|was set to|(?<!(?:spot|place|position|silver|bronze|gold|medals?|win|victory|title|honours|O\d+) )going to|wants?|wanted to|(?<!(?:O\d+|last|final|one|his|her) )try|(?<!(?:two|three|O\d+) )tries|trying|tried|(?<!(?:on|with) (?:his|her|the) (?:O\d+|last|final|penultimate|opening) )attempt(?:s|ing|ed)? to|in an? (?:bid|attempt)|if(?! that (?:was|wasn't|were) )|unless|had (?:he|she|they)|were (?:he|she) to|next (?:week|month|year|season|summer|D\d+|race|outing|up|stop)|tomorrow|scheduled|prepar(?:es|ing|e) (?:to|for)|lines? up|entered(?! (?:the |his |her )?(?:record|history) books)|(?<!(?:best|first|last|leading|top|highest) of the (?:[A-Z]\d+ )?)entries|start list|can (?:win|take|run|still)|chance (?:to|of)|dreams? of|confident (?:of|that)|determined to|to be held|upcoming|forthcoming|later this (?:month|year|season)|takes? place|meets? again|the next(?! (?:event|race|discipline|to|home|finisher|runner|back|in|man|woman|lady|girl|boy|athlete|two|three|four|best|fastest|placed|was|[A-Z]\d))|build-up|guaranteed|threatened to|seemed (?:set|headed|destined|certain)|looked (?:set|like|certain|destined|on course|as if)|on course (?:for|to)|appeared to be|(?:almost|nearly|virtually|all but|practically)(?= (?:clinched|claimed|sealed|secured|[a-z]+ed|won|caught|beat|broke|went|fell|got|made|ran|took|did|lost|threw|managed) )|(?:putting|put|raising|raised|moving|moved|had|having) the bar(?: up)?(?= (?:to|at|for))|reckon|believes?|needs? to|needed to|hunting|in search of)(?= )/;

/** Positions and times during the race. */
export const midRace = new RegExp(
  '(?:^| )(?:at (?:the )?(?:bell|half-?way|half way|(?:(?:one|two|three|four|five|ten) )?miles?(?: mark| point)?(?! in M)|break|turn|mid-?point|{E}(?! (?:regionals?|sectionals?|districts?|meets?|championships?|champs|invitational|invite|nationals|state|final|race|event|relays))(?: mark| point)?|[0-9]+(?! -) ?(?:km|k|miles?|m)?(?: mark| point)?)|with (?:about |just |only |less than |some |more than )?(?:a |one |two |three |four |five |six |seven |eight |[0-9]+|{M}|{E}|half a |a half |the final )?(?:laps?|metres?|meters?|m|km|kilomet(?:re|er)s?|miles?|lap and a half|hurdles?|barriers?|strides?)? ?(?:to go|left|remaining|to run|from home|from the (?:line|finish))|overnight|at that (?:stage|point)|going into the (?:last|final)|entering the|into the (?:home straight|final|last) ?(?:lap|straight|bend)?|after (?:the )?(?:first|opening|second|third|fourth|fifth|two|three|four|five|six) (?:rounds?|laps?|events?|legs?|stages?|kilomet(?:re|er)s?|miles?)|after (?:(?:the )?(?:first|opening) day|day one)|(?:at the end of|at the close of|on) (?:the (?:first|opening) day|day one)|with (?:just |only )?(?:one|two|three|four|five|the) (?:events?|{E}) (?:to come|remaining|to go|left)|by (?:the )?(?:half-?way|bell|{E}|break)|midway|early on|for (?:most|much) of the (?:race|way)|until the (?:last|final|penultimate)|moving (?:up )?into|moved (?:up )?(?:in)?to|(?:lay|lying|sat|sits|sitting|running|(?<![)\\]] )ran(?! {O} (?:in|at|with) M)|was running|was lying|slotted|tucked|stayed|remained|drafting|drafted) (?:in )?(?:{O}|third|second)|settled in(?:to)? (?:{O}|third|second)|through {E}|(?:early|initial|overall|first-round|first-day|then) (?:lead|leader)|on the (?:first|second|third|fourth|fifth|opening|last|final|anchor) leg|at the (?:exchange|change-?over|crown|top of the (?:straight|home))|opening lap|first lap)(?= )'
    .replaceAll('{E}', 'E\\d+')
    .replaceAll('{M}', 'M\\d+')
    .replaceAll('{O}', 'O\\d+'),
);

/** All-time lists, rankings, series standings, qualifying order: numbers that look like places. */
export const ranking =
  /(?:^| )(?:all-time|all time|ranked(?! O\d+ in M\d+)|rankings?|in history|in the world (?:this|so far|list)|standings|on the (?:list|world list|uk list|all)|world (?:list|rankings)|of all time|in the points|points table|fastest qualifier|medals? table|league table|in (?:[A-Z]\d+ |[a-z]+ ){0,3}history|number one in the world|moved up|moves up|moving up|moving into|moves into|(?<!^ the )world number|seeded|seeds?|leaderboard|overall standings|diamond race|on the ncaa|performances? list|ever by|(?<!(?:in|with|ran|run|clocked|recorded|recording|running) (?:a|his|her) )fastest ever|in the (?:series|overall series|grand prix) )(?= |$)/;

/** The clause denies what it tells. */
export const denied =
  /(?:^| )(?:never(?! (?:gave (?:up|in)|looked (?:back|troubled|threatened|like losing|in (?:any )?(?:doubt|danger|trouble))|in (?:any |real |serious )?(?:doubt|danger|trouble)|faltered|flinched|relented|headed|challenged|troubled|threatened|seriously|really) )|no longer|nor|neither|without(?! (?:being|ever|really|looking|too much|undue|serious) )|did not (?!finish|start)|didn't (?!finish|start)|n't|(?:had|has|have)n't|not(?! (?:only (?!for |the |in |by |because )|(?:far|long|too far|much) (?:behind|after|back)|be separated))|unable to|failed to (?!finish|start|complete)|rather than|instead of|(?<!surpris(?:ed|ing|es) |surprise to |surprise of |(?:second|next|inferior) to |with |there was )(?:nobody|no one|no-one)|far from|denied)(?= )/;
