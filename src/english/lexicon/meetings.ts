/** The words with which English names a meeting, opens one in running text, or mentions one that is not reported. */
import { oneLine } from '../word-lists.js';
import { anyMonth } from './days.js';

/** Nouns that make a capitalised phrase the name of a meeting, whatever their own case. */
export const meetingNouns = new RegExp(
  `^(?:${oneLine(`games|championships?|champs|marathon|half-?marathon|prix|memorial|memoriál|memorijal|meeting|meet|invitational|relays|trials|
    ekiden|parkrun|trophy|universiade|gala|jamboree|nationals|olympics|athletissima|weltklasse|bislett|indoors|handicap|interclubs?|regionals?|internationals|
    \\d+k|\\d+km|cross-country|miler|festival|carnival|league|series`)})$`,
  'iu',
);

/** Nouns that do so with a capital only: in lower case they are anything. */
export const capitalMeetingNouns =
  /^(?:International|Open|Run|Mile|Miles|Ten|Race|Cup|Tour|Sports|Classic|Challenge|Twilight|Dash|Quad|Worlds|Europeans|Spike|Loop|Traverse|Ultra|Trail|Trot|Finals?|Half|Cross|Country|Round-Robin|Varsity|Relay|Blitz|Fete|Stagger|Wobble|Wander|Amble|Plod|Ramble|Romp|Canter|Hobble|Waddle|Stomp|Scamper|Grand Prix|HALF|RUN|MILE|MILES|TEN|RACE|CUP|TOUR|SPORTS|OPEN|CLASSIC|ULTRA|TRAIL|TROT|RELAY|CROSS|COUNTRY|INTERNATIONAL)$/u;

/** Lower-case words that may stand between a name's capitals and its noun: `Linz grand prix`, `Wye half marathon`. */
export const meetingTail =
  '(?:\\d+(?:\\.\\d)?|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:miler?|kilomet(?:re|er)|km)|internationals?|mountain|hill|national|indoor|outdoor|athletics|senior|junior|juvenile|schools|city|half|cross|country|road|fell|trail|grand|prix|meeting|meet|marathons?|half-marathon|championships?|trials|parkrun|race|10k|5k|10km|5km|\\d+(?:\\.\\d+)?|(?<=\\d\\s)miler|miles?|run|league|final|series|festival|games|relays?|handicap|open|classic|cross-country|ultra|indoors|heptathlon|decathlon';

/** Words before `noun` that do not tell one meeting from another. */
export const genericWords =
  /^(?:men|women|mens|womens|men's|women's|boys'?|girls'?|ladies'?|mixed|senior|seniors|junior|juniors|elite|masters|under-?\d+|u\d+|day|race|leg|stage|round|section|the|a|an|our|full|mini|half|heats?|finals?|top|club|team|individual|\d+(?:\.\d+)?|\d+(?:st|nd|rd|th)|one|two|three|four|five|next|last|upcoming|results?|report|match|km|mile|miles|weekend|wheelchair|virtual|first|second|third|annual|weekly|in|at|of|on|and|cross|country|road|fell|trail|track|indoor|outdoor|short|long|open|class|fun|jv|varsity|\d+k)$/iu;

/** What a number behind it counts, where behind the name of a road race it is miles: `Stage 5`, but `the Oakley 10`. */
export const numbered =
  'The|Top|Big|Pac|Under|Over|Age|Class|Division|Group|Heat|Lane|Leg|Stage|Section|Race|Number|Final|First|Last|Runners|Athletes|Finishers|Members|Teams?|Results?|Points|Places?|Part|Page|Week|Month|Round|Match|Bib|Table|Season|Volume|Issue|Chapter|Channel|Route|Aged?|Men|Women|Ladies|Boys|Girls|Olympic|World|European|National';

/** What may come before a meeting that is spoken of, not reported. */
export const elsewhereBefore = new RegExp(
  String.raw`(?:^|[\s(])(?:next|last|this|coming|forthcoming|upcoming|previous|past|earlier|ago|before|ahead of|for|to|until|towards|since|former|defending|reigning|beyond|preparing|join|enter|host|skip|miss|missed|from|won|2\d{3}|19\d{2}|year's|month's|week's|summer's|winter's|autumn's|spring's|(?:${anyMonth})'s|saturday's coming|into|at last year's)\s+(?:the\s+|a\s+)?$`,
  'iu',
);

/** What comes after a meeting's name when the name only says what somebody is or has. */
export const titleAfter =
  /^'?s?\s(?:(?:gold|silver|bronze|title|record|race)[\s-])?(?:champions?|winners?|runners?-up|records?|medall?ists?|(?:second|third|fourth|fifth|sixth|seventh|eighth)[\s-]place[rd]|title-?holders?|qualif\w+|(?:semi-?)?finalists?|holders?|director|organisers?|organizers?|berth|ticket|place|standard|selection|team|squad|debut|points|hopes?|trophy|honou?rs|glory|medals?|title in|events?\b(?!\s(?:on|in|at)\s))/iu;

/** A sentence that turns to another meeting starts so. */
export const turning =
  /^(?:(?:and|but|then|also|finally|meanwhile|elsewhere|further afield|closer (?:to )?(?:home|hand)|a (?:day|week) (?:earlier|later|before)|(?:later )?(?:on )?(?:the )?(?:same|following|next) (?:day|weekend|week|evening)|on D\d+(?: , D\d+)?|over|earlier|later|next|lastly|also running|whilst|while|further (?:north|south|east|west)|back home|away from home|across the [a-z]+|on the [a-z]+ scene|on the (?:road|roads|track|fells|fell|trail|trails)|in the [a-z]+ ,)(?: (?:,|:|and) | ))+/;

/** Turning words alone, without a day: they open another meeting in any article. */
export const turningWord =
  /^(?:meanwhile|elsewhere|further afield|closer (?:to )?(?:home|hand)|over in|on to|a day earlier|in [A-Z]\d+ on the same day|also running|we begin)/;

/** What people do at a meeting that the sentence opens. */
export const takingPart =
  /(?:took (?:part|to the start)|taking part|take part|compet(?:e|ed|es|ing)|ran|racing|raced|running|lined up|lining up|turned out|headed|travel(?:l?ed)|in action|started|tackled|tackling|took on|took to|completed?|completing|gone|went|made (?:the trip|(?:the|their|his|her) way)|took in|visited|flew|showed up|represented|braved|ventured|entered|on (?:his|her|their) own(?: the same day)?)(?: (?:out|over|off|in|at|for|to [A-Z]\d+|to|on|down|up|the|a|an|their|both|annual|[OY]\d+|[a-z]+ed|popular|tough|final|yearly|hilly|first|second|third|fourth|last|latest|(?:race|round|leg|event|edition) of|this year 's|this season 's))* $/;

/** What a meeting in subject position does when the sentence opens it. */
export const heldAfter =
  /^(?:(?:in|at) (?:the )?[A-Z]\d+ |, [A-Z]\d+ ,? ?|on D\d+ )*(?:took place|take place|was (?:held|a|the|run|staged|won|on|our)|were (?:held|a|won|the)|saw|had|staged|attracted|moved|came to|returned|got under way|(?:is|was) E\d+|is (?:a|an|the)|kicked|drew|welcomed|made|celebrated|went to|used|provided|brought|featured|also|hosted)/;

/** Words of a headline or opening that say that several meetings follow. */
export const roundUp =
  /round-?\s?up|(?:athletics|running|club|ultra|road|track) notes|\bwrap\b|weekend|results from|all over the (?:country|place)|busy|both sides|week ending|\bthe week\b|(?:nine|ten|eight|seven|six|five|four) (?:events|races)|(?<!last )\bupdate\b|diary|here and there|road and fells|far and wide|news from|in action across|across (?:europe|the (?:country|country's))/iu;

/** Background, future and wishes beyond what scope knows, in the words around a day or a place. */
export const toCome =
  /(?:^| )(?:will|wo|next|await(?:s|ing)?|hopes? to|upcoming|forthcoming|tomorrow|due to (?:be|run|race|take|start|compete|meet|face|defend|return|make|go)|is set (?:to|for)|are set (?:to|for)|takes? place|scheduled|starts? on|begins? on|(?:begins?|starts?|opens?) (?=(?:in|at) [CUV]\d)|returns? to|prepares? for|now heads?|heads? to|looking ahead|in (?:a|two|three) weeks?|this coming|qualif(?:y|ies|ied) for|(?:advances?|advanced|moves? on|moved on) to|book(?:s|ed)?|ticket|targets?)(?= )/;

/** Words before a town that make it somebody's own: "lives in", "a suburb of". */
export const dwelling =
  /(?:^| )(?:born|based|live[sd]?|living|trains?|training|trained|raised|grew up|studies|studying|resident|home|suburb|camp|school|university|nurse|work(?:s|ed|ing)?|headquarters|office|family|house|arrived|spent|stud(?:y|ied)|stationed|medall?ists?|finalists?|champions?|(?:gold|silver|bronze)(?: medals?)?(?! (?:medal )?(?:haul|tally|count))) (?:[a-z]+ ){0,2}(?:in|at|near|of|to|from) (?:the )?$/;
