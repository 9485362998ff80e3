/** The groups of words that the patterns of the rules are made of. */
import { clauseGroups } from '../lexicon/clauses.js';

const oneLine = (words: string): string =>
  words
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .replace(/\|+/g, '|');

export const words: Readonly<Record<string, string>> = {
  adv: '(?:(?:[a-z]+ly|just|also|then|only|even|again|still|once|too|a|an|the|his|her|their|its|eventually|perhaps|well|back|home|away|up|down|in|into|out|on|over|through|around|comfortably|duly|never|far|right|this|time|at|last|all|-) )*',
  det: '(?:(?:the|a|an|his|her|their|its|this|that|both|another|any|what|was) )?',
  /** Words and mentions inside the object of a winning verb. */
  filler:
    "(?:(?:(?!at|in|from|to|for|by|ahead|with|on|after|as|and|behind|when|who|but|while|before)[a-z]+(?:-[a-z]+)*|'s|'|-|{ENYVCKGTDSU}|{O}(?= (?:[A-Z]\\d+ |[a-z-]+ ){0,3}(?:win|victory|title|crown|trophy|gold|success|triumph|straight|consecutive|successive))|[0-9]+) )*?",
  win: "won|wins|(?<=(?:to|and|to [a-z]+ly) )win|(?<=(?:saw|sees|seeing|watched) (?:[A-Za-z0-9'().,-]+ ){1,9})win(?= (?:the|in|his|her|by|a|[A-Z]))|winning(?! (?:run|streak|time|margin|performance|effort|mark|jump|throw|start|team|feeling|form))",
  take: oneLine(`took|takes|taking|take|claimed|claims|claiming|claim|clinched|clinches|clinching|clinch|captured|captures|capturing|capture|secured|secures|securing|secure
    bagged|bags|bagging|bag|grabbed|grabs|grabbing|grab|landed|lands|landing|scooped|scoops|scooping|snatched|snatching|collected|collecting|earned|earning|earn|seized|seizing|copped|copping
    picked up|picking up|walked away with|came away with|ran away with|lifted|lifting|lift|sealed|sealing|seal|retained|retains|retaining|retain|defended|defending|defend|regained|added|adding|recorded|recording
    notched|notching|stole|stealing|scored|scoring|registered|registering|completed|completing|earned|earning|stormed to|romped to|cruised to|powered to|raced to|sprinted to|surged to|eased to|coasted to|strolled to|charged to|blazed to|sped to|dashed to|swept to|swept|fought to|battled to|rolled to|waltzed to|ran to|went on to|led to|stunned to|leapt to|jumped to|threw to|marched to|streaked to|glided to|hung on to|held on to|held on for|hung on for|dipped to|leaned to|lunged to|kicked to|broke away to|pulled clear to|pulled away to|returned to|produced|producing|enjoyed|delivered|delivering|struck|strikes|striking|winning`),
  prize:
    'yellow metal|gold|golds|title|crown|victory|victories|win|honours|honors|spoils|race|event|laurels|glory|championship|tape|top spot|first place|top prize|top honours|number one spot|chocolates|verdict|top step',
  motion:
    oneLine(`stormed|storming|storms|romped|romping|romps|cruised|cruising|cruises|powered|powering|powers|raced|racing|races|sprinted|sprinting|surged|surging|eased|easing|coasted|coasting|strolled|strolling|charged|charging|blazed|blazing|sped|speeding
    dashed|dashing|swept|sweeping|fought|fighting|battled|battling|rolled|rolling|waltzed|waltzing|ran|running|runs|sailed|sailing|strode|striding|marched|flew|flying|surged|kicked|kicking|led|dipped|leaned|pulled clear|broke clear|broke away|pulled away|held on|hung on|stayed ahead|home|came from behind|rallied|recovered|outsprinted the field|went|stormed home|bolted|scorched|streaked|drove|dug deep|returned`),
  finish:
    oneLine(`finished|finishes|finishing|finish|awarded|adjudged|judged|declared|pulled|nabbed|nabbing|garnered|garnering|captured|capturing|tallied|won(?= O\\d+ place )|winning(?= O\\d+ place )|came|comes|coming|come|placed|places|placing|place|was|were|is|being|be|been|ended|ending|ended up|wound up|winding up|crossed|crossing|crosses|took|takes|taking|take|claimed|claims|claiming|claim|grabbed|grabbing|secured|securing|earned|earning
    settled|settles|settling|settle|stood|managed|manage|ran|running|run|faded|fading|slipped|slipping|trailed|trailing|got|getting|made|made it|battled|held|holding|hung|hanging|hang|clinched|clinching|snatched|snatching|stole|stealing|filled|filling|landed|landing|bagged|bagging|rounded|home|brought|led|followed|emerged|emerging|ranked|hung on|held on
    closed|closing|moved|surged|kicked|sprinted|worked|fought|fighting|dug|edged|edging|squeezed|nipped|pipped|relegated|pushed|consigned|forced|demoted|limited|left|content|satisfied|happy|occupied|occupying|recorded|posted|produced|producing|crawled|jogged|walked|dropped|sank|improved|rose|climbed|powered|stormed|swept|charged|raced|racing|cruised|eased|completed|completing|enjoyed|picked up|picking up|collected|collecting|struggled|struggling|return|returned|returning|turned|upgraded|promoted|up|down|delivered|claim|seal|sealing|sealed`),
  prep: '(?:(?:in|into|for|to|with|a|an|the|his|her|their|up|back|on|as|home|over the line|the line|across the line|of|be|have to|had to|distant|well|beaten|close|closing|strong|fine|brilliant|magnificent|superb|solid|creditable|fighting|fast-finishing|very|excellent|impressive|lowly|tied|joint|equal|respectable|disappointing|clear|comfortable|only|just|out|through|down|past|settle|content|satisfied|overall|agonising|highly|incredible|massive|super|great|good|surprise|surprising|well-deserved|hard-fought|sensational|stunning|remarkable|even|best|career-best|safe|narrow|share|a share of|with a|ended up|in a|himself|herself|also|then|eventually|finally|comfortably|home in|back in|it|that|off|from|away|again|not|too|there|here|were) )*',
  /** What is won within a race but is not the race: `her age group`, `the over-40 prize`; and wins that are a noun. */
  owngroup:
    "(?:the|his|her|their|a) (?:(?:men|women|ladies|lady|male|female|'s|'|prize|title|award|trophy|for|the|open|first) ){0,5}(?:age|age-group|category|over ?-? ?\\d\\d|over\\d\\d|(?:[lmfw]?v|vets?|veterans?|masters?|m|f|w|l) ?\\d\\d|vets?|veterans?|masters)|(?:the|his|her|their) (?:(?!at |in |from |by |on |and )(?:[a-z0-9'-]+|[TU]\\d+) ){0,6}?(?:cat|category|age-group|age group)|for (?:{A}|both)|score|total",
  /** Nouns after an ordinal that make it something other than a place. */
  /** What may follow an ordinal that is a place: the end of the phrase, or words that go on about the race. */
  placeend:
    '[.,;:)\\]!?–—-]|place|places|spot|position|overall|home|here|there|again|respectively|apiece|in|at|with|behind|for|on|to|from|after|as|and|but|while|when|who|ahead|just|only|across|over|by|place-finish|finish|out|[^a-z0-9A-Z ]+|back|this|despite|because|though|although|yet|having|thanks|last|also|too|both|inside|before|among|amid|against|is|was|were|went|came|home|man|woman|lady|girl|boy|[a-z]{3,}ing|[a-z]+ly|a (?:second|stride|metre|minute|distant|place|fraction)|(?:the|a) [a-z]+|if|or|M\\d+|K\\d+|D\\d+|W\\d+|Q\\d+|(?=[(])[(]|(?:some|almost|nearly|well|about|around|more than|exactly|just|another|fully) [a-zM]|O\\d+|A\\d+',
  /** … and what may not, though the word alone would pass. */
  notplace: oneLine(
    `(?:place )?(?:home|back|in|across|across the line|finisher|runner|lady back|man back) for (?:the|our|us|[A-Z]\\d+)|in (?:the )?(?:world (?!indoor|championships?|cross|athletics)|rankings?|standings|all-time|series|table|points|medals?|history|queue)|on the (?:all-time|list|world|uk|national|ncaa|(?:[A-Z]\\d+ |[a-z]+ ){1,4}list)|at (?:the )?(?:bell|half-?way|break)|in a row|in one of|in (?:his|her|their|the) (?:[a-z0-9-]+ ){0,2}(?:age|category|class|group|age-group|division|section)|(?:in|of) (?:the |her |his )?(?:[mfvlw]{1,2}|vets?|veterans?|masters) ?[0-9]|in category|in class|time (?:of asking|this|in|lucky|running|she|he)|and (?:last|final) (?:lap|time|attempt|throw|jump|round|leg)|to last (?:lap|hurdle|barrier|bend)|over the (?:final|last|first)|coming (?:into|off)|going into|entering|after (?:the )?(?:day|first|opening|two|three|four|five|one)|half|man to|woman to|person to|athlete to|to (?:clear|break|go|run|win|do|achieve|finish|cross|be|react|move|show|reach|get|dip|complete)|time`,
  ),
  between: clauseGroups['between'] as string,
  finite: clauseGroups['finite'] as string,
  /** Several names, each with what may stand in brackets after it. */
  list: "(?:(?:(?!and |as |who |while |when |to |in |at |with |but |after |crowd |fans |spectators |saw |sees |pack |group |bunch )(?:[a-z'-]+|[BCEGNOSTUVY]\\d+) ){0,6}?(?:, )?|world {E} record holder and ){A}(?: , (?:who was )?(?:the )?[a-z ]{3,30}? ,)?(?: [([] [^()[\\]]{1,60}? [)\\]])?(?: (?:in|at|with|,|-|–|on) {M})?(?:(?: ,| and| , and| &| then| , then| followed by) (?:(?!and |as |who |while |when |to |in |at |with |but |after )(?:[a-z'-]+|[BCEGNOSTUVY]\\d+) ){0,4}?{A}(?! (?:{finite}) )(?: [([] [^()[\\]]{1,60}? [)\\]])?(?: (?:in|at|with|,|-|–|on) {M})?)*",
  bracket: '(?: [([] (?:[A-Z]\\d+|[,/;]| )+? [)\\]])?',
};
