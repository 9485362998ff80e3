/** Words that show what an article is: the report of a race, a preview, or a story about something else. */

/** A sentence that tells what is to come. */
export const foretells =
  /(?:^| )(?:will|'ll|is set to|are set to|is due to|are due to|is expected to|are expected to|to be held|lines? up|hopes? to|aims? to|is aiming|are aiming|is hoping|is targeting|targets|(?<=[A-Z]\d+ (?:[a-z]+ )?)faces|will face|returns? to action|is confident|is determined|takes? on|heads? the (?:field|entries|entry)|headlines?|confirmed (?:she|he|they|A\d+) will|be (?:racing|running|competing)|would like to|wants? to|set (?:his|her) sights)(?= )/;

/** A sentence that tells of a race as it was held, before it tells who did what. */
export const tellsOfHeld =
  /(?:^| )(?:(?:was|were) (?:held|staged|contested|hosted|under ?way|run (?:at|in|on|over))|took place|(?:hosted|staged|welcomed) (?:the|their|its|our|a|over|more|some) |took part in|competed (?:in|at)|(?:lined|lining) up|(?:toed|toeing) the (?:start )?line|turned out|turnout|(?:we|(?:our|the) (?:[a-z']+ ){0,2}(?:teams?|runners?|members|athletes|squad|ladies|men|women|boys|girls)|[A-Z]\d+) (?:also )?(?:travelled|traveled|headed|made the trip|ventured|descended|journeyed) |got under ?way|(?:first|opening) race of the day|the start line|finish line)(?= )/;

/** A headline about anything but a race. */
export const headlineOfStory =
  /\b(?:bans?|banned|doping|drugs?|suspen(?:ded|sion|ds)|verdict|appeal|hearing|charges?|awards?|preview|hunting|commits?|eyes?|eyeing|targets?|hopes?|set to|to (?:run|race|miss|face|appear|return|compete|defend|chase|quit|retire|lead|meet|clash|headline)|will|focused|sights|extend|retires?|retirement|dies|dead|obituary|tribute|named|launch(?:es)?|confident|pulls? out|withdraws?|doubt|injur(?:y|ed)|blow|plans?|admits?|lift|hit by|calls? for|backs|interview|profile|guide|how to|entries|entry list|line-?up|start list|ready|vows?|keen|wants|joins?|signs?|selected|wild-?card|call-up|squad|chases|bids?|build-?up|warns?|fears?|looks? (?:to|ahead|forward)|gears up|prepares?|(?:to|will) meet|(?<!(?:two|three|four|dual|both|home|track|indoor|outdoor) )meets(?= )|meet (?:again|in|at|head)|v\b|vs)\b/i;

/** … and about what is surely none. */
export const headlineOfNoRace =
  /\b(?:bans?|banned|doping|drugs?|suspen(?:ded|sion|ds)|verdict|hearing|awards?|retires?|retirement|dies|obituary|preview|favou?rites? (?:to|for))\b/i;

/** … whatever it says of winning. */
export const headlineOfAward = /\b(?:athlete|runner|sportsman|sportswoman|sportsperson) of the (?:year|month)\b/i;

/** A headline that tells a result. */
export const headlineOfResult =
  /\b(?:(?<!to )wins?|won|winning|beats?|breaks?|record|storms?|takes?|clinch(?:es)?|gold|silver|bronze|victory|victories|triumphs?|edges?|outkicks?|retains?|strikes?|shines?|dominates?|sweeps?|seals?|claims?|secures?|earns?|collects?|captures?|golden|crowned|results?|report|round-?up|finish(?:es)?|second|third|fourth|fifth|blazes?|romps?|races? to|cruises?|defeats?|holds? off|stuns?|upsets?|smash(?:es)?|sizzles?|flies|soars|powers?|grabs?|bags?|lands?|snatch(?:es)?|steals?|rules?|reigns?|double)\b/i;

/** What the top of an obituary, of a story about a ban, or of a preview that calls itself one says. */
export const topOfStory =
  /^(?:obituar(?:y|ies)|(?:race |meeting |event )?preview)$|\blooks back at the\b|\bSport(?: Online)?(?:'s [\w'-]+ [\w'-]+)? (?:looks|reflects|profiles|recalls|previews|assesses)\b|\bwho (?:has )?died\b|\bhas died (?:aged|at|after|in|on)\b|\b(?:has|have) been (?:provisionally |officially |formally )?(?:banned|suspended|charged)\b|(?<!\bwho )\b(?:has|have) (?:received|been (?:handed|given)|accepted) (?:an? )?(?:[\w-]+ ){0,2}(?:doping|drugs?) (?:ban|suspension)s?\b|(?<!\bwho )\b(?:is|are|looks?|has been|have been) (?:likely |set |to |be |facing |being )*stripped of\b|\bbanned (?:for|from) (?:\w+ ){0,3}(?:years?|months|life|athletics)\b|\b(?:failed|failing) (?:a|an|two) (?:\w+[ -]){0,3}(?:drugs?|dope|doping) tests?\b|\btest(?:ed|ing) positive for\b|\bpreview$/imu;

/** What the first paragraph of a story about an injury, an award, a retirement or a field says, where it tells no result. */
export const tellsAbsence =
  /\b(?:will|to|set to) miss (?:the )?(?:rest of the|remainder of the|entire|whole|(?:\w+ ){0,3}(?:season|championships|games|olympics))\b|\b(?:has|have) been ruled out (?:of|for)\b|\b(?:has|have) been named (?:[\w']+ ){0,5}(?:athlete|runner|sportsman|sportswoman|sportsperson|performer|ambassador|captain)\b|\bannounced (?:his|her|their) (?:[\w-]+ ){0,2}retirement\b|\b(?:has|have) been (?:handed|given|awarded|offered|granted) (?:an? |the |his |her )?(?:\w+ ){0,2}?(?:wild-?\s?card|place|spot|berth|invitation|entry|call-up|reprieve) (?:for|in|at|to)\b|\b(?:has|have) been (?:selected|called up|picked|chosen|named) (?:to|for|in|by) (?:[\w'-]+ ){0,6}(?:squad|team|championships|olympics|games)\b|(?<!\bwho )\b(?:will|is to|has decided to) retire (?:at the end|after|from|in|next|this)\b|\b(?:is|are|becomes?) the latest (?:additions?|inclusions?|entrants?|names?) (?:to|in|for) the\b|\b(?:has|have) (?:called time on|brought the curtain down on|ended) (?:his|her|their) (?:[\w-]+ ){0,3}career\b/iu;

/** What is told of somebody on the way: "Roe, who won silver in Paris, will retire". */
export const toldOnTheWay = /\s(?:,\s)?who\s[^.]*?(?=,\s|\s(?:will|is|has)\s)/giu;
