/** Words that decide which part a name plays in its clause. */
import { oneLine } from '../word-lists.js';

const BEATING =
  'ahead of|in front of|beat|beats|beating|edges|pips|holds off|sees off|outlasts|outkicks|outsprints|overhauls|overtakes|denies|defeats|leave|left|leaving|edged|edging|outkicked|outkicking|held off|holding off|saw off|defeated|defeating|to deny|denying|stunned|stunning|overtook|overtaking|overcame|overcoming|passed|passing|followed by|overhauled|pipped|pipping';

export const clauseGroups: Readonly<Record<string, string>> = {
  /** After these a name is an object, not the subject. */
  governor:
    oneLine(`ahead of|in front of|clear of|front of|outside of|instead of|because of|from|over|behind|past|against|than|to|for|of|by|at|like|alongside|including|between|joined|partner|partnered|partnering|near|about|on|upon|
    beat|beats|beating|beaten|(?:edges?|edged|edging)(?: out)?|outkicks|outsprints|out-sprints|outleans|pips|nips|holds off|sees off|fights off|fends off|fend off|fended off|fending off|defeats|denies|shades|overhauls|overtakes|overcomes|passes|catches|chases|chases down|leaves|pushes|outjumps|relegates|demotes|upsets|stuns|shocks|joins|tracks|trails|outpaces|outruns|outduels|outlasts|topples|dethrones|runs down|hunts down|reels in|hauls in|outclasses|outshines|thrashes|humbles|upstages|outkick|outkicked|outkicking|outsprint|outsprinted|out-sprint|out-sprinted|out-sprinting|out-kick|out-kicked|out-kicking|outsprinting|outleaned|out-leaned|outlean|pip|pipped|pipping|nip|nipped|hold off|held off|holding off|saw off|see off|seeing off|fought off|fight off|fighting off|
    defeat|defeated|defeating|deny|denied|denying|shade|shaded|shading|overhaul|overhauled|overhauling|overtake|overtook|overtaking|overcome|overcame|overcoming|pass|passed|passing|catch|caught|catching|chase|chased|chasing|leave|left|leaving|push|pushed|pushing|
    dominated|outjumped|outleapt|relegate|relegated|relegating|demote|demoted|demoting|condemn|condemned|force|forced|(?<!(?:an|another|the|a|big|major|biggest|mild|minor|huge) )upset|stun|stunned|stunning|shock|shocked|followed by|led home|leads home|lead home|leading home|join|joining|match|matched|matching|track|tracked|trail|trailing|trailed|told|tells|
    let|lets|split|splitting|separated|separating|shaken off|shook off|shake off|shaking off|dropped|drop|outpaced|outpace|outpacing|outran|outrun|outduelled|outdueled|outduel|outlasting|outrunning|outlasted|outlast|topple|toppled|dethrone|dethroned|better|bettered|pursued|reeled in|mow down|mowed down|run down|ran down|running down|chased down|chase down|chasing down|outraced|outracing|hunted down|haul in|hauled in|thanks to|pictured with|pictured alongside|together with|along with|stride[ -]for[ -]stride with|neck[ -]and[ -]neck with|side[ -]by[ -]side with|shoulder[ -]to[ -]shoulder with|head[ -]to[ -]head with|toe[ -]to[ -]toe with|clear with|away with|hung with|hang with|kept up with|went with|stayed with|go with|going with|gone with|stay with|staying with|keep up with|keeping up with|live with|(?<=to )follow|(?<=to )upstage|(?<=to )upset|(?<=to )dethrone|(?<=to )challenge|(?<=to )cover|(?<=to )shadow|ran with|running with|battled with|duelled with|dueled with|battle with|duel with|tangle with|level with|congratulated|embrace|hugged|paced|coached by|handing|handed|turned back|turning back|turn back|upstaging|upstaged|humbling|humbled|vanquishing|vanquished|overpowering|overpowered|outclassed|outclassing|outperformed|outperforming|outshone|outshining|outwitted|outwitting|outfoxed|outsmarted|outgunned|trumped|trumping|trounced|trouncing|thrashed|thrashing|shocking`),
  /** Before whoever wins by another's giving: `to hand victory to`. */
  ceded:
    '(?:hand|handed|handing|gift|gifted|gifting|conceded?|conceding|leave|leaving|left) (?:the )?(?:victory|win|title|gold|race|spoils|honours) to|(?:relinquish|relinquished|relinquishing|surrender|surrendered|surrendering|yielded|lost|losing|lose) (?:the|his|her) (?:[a-z]+ )?(?:title|crown) to',
  /** What may stand between such a word and the name. */
  between:
    "the|a|an|his|her|their|both|pre-race|rival|rivals|favourite|favourites|fellow|old|great|world|olympic|european|champion|[NECYVGOUTS]\\d+|'s|-",
  /** After these even a longer phrase before the name is all of the object. */
  strongGovernor: `${BEATING}|from|over|behind|past|by|against|than|for|of|included|including|like|between`,
  beatingGovernor: BEATING,
  /** A passive that names the one who did it. */
  agentVerb:
    'won|taken|claimed|clinched|captured|grabbed|bagged|secured|topped|dominated|completed|filled|occupied|broken|shattered|smashed|lowered|bettered|eclipsed|surpassed|rewritten|erased',
  finite:
    'was|were|is|had|has|left(?= (?:it|his|her|their|everything|nothing|the) )|won|took|came|ran|led|finished|clocked|claimed|placed|broke|beat|went|made|held|set|threw|got|kept|hit|fell(?! (?:race|races|running|runner|runners|relays?|championships?) )|settled|faded|crossed|recorded|posted|produced|clinched|stormed|powered|cruised|pulled|dropped|did|could|managed|earned|edged|outkicked|completed|secured|grabbed|bagged|captured|landed|leapt|jumped|cleared|sealed|stopped|returned|timed|registered|improved|smashed|retained|defended|failed|struggled|battled|hung|closed|wound|ended|missed|withdrew|retired|limped|stepped|[a-z]{3,}ed',
};
