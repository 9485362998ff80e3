/** English words that are no names, though print may give them a capital. */
import { wordSet } from '../word-lists.js';

/**
 * Lower-case words that reports put at the start of a sentence or in headlines with capitals, and that are hardly ever
 * a person's name there: function words, the verbs of racing in all forms, the nouns and adjectives of sports prose,
 * months, weekdays, numbers. A month that is also a given name (April, June) is kept, since months are far commoner.
 */
export const commonWords: ReadonlySet<string> = wordSet(`
  a abandoned about above abroad absence absent absolutely academic accelerate accelerated accelerates accelerating
  accept accepted accepting accepts accident accidentally acclaimed accompanied accompanies accompany accompanying
  according accordingly account accurately achieve achieved achievement achievements achieves achieving across
  active actual actually add added adding additional additionally adds adequate adjacent administration admit admits
  admitted admitting advance advanced advances advancing advantage adverse advice affair afford afforded affording
  affords after aftermath afternoon afterwards again against age aged agency agent ages ago agree agreed agreeing
  agreement agrees ahead aim aimed aiming aims air airport alas albeit alike alive all allegations allow allowed
  allowing allows almost alone along alongside already alright also alternatively although altogether always am
  amazing amazingly ambassador ambition ambitious amid amidst among amongst an anchor anchored anchoring anchors
  ancient and angry ankle anniversary announce announced announcement announcer announces announcing annual another
  answer answered answering answers anthem anticipate anticipated anticipates anticipating any anybody anyhow
  anymore anyone anything anyway anywhere apart apparent apparently appeal appealed appealing appeals appear
  appearance appearances appeared appearing appears applied applies apply applying appointment approach approached
  approaches approaching april are area areas arena arguably arm army around arrangement arrival arrive arrived
  arrives arriving as aside ask asked asking asks aspect aspirations assault assess assessed assesses assessing
  assist assistant assisted assisting assists association associations at ate athlete athletes athletic athletics
  atmosphere attack attacked attacking attacks attempt attempted attempting attempts attend attended attending
  attends attention attract attracted attracting attracts audience august auspicious automatic automatically autumn
  auxiliary available avenge avenged avenges avenging average averaged averages averaging avoid avoided avoiding
  avoids await awaited awaiting awaits award awarded awarding awards aware away awesome awful babies baby back
  backdrop backed background backing backs backstraight backstretch backup backwards bad badge badly bag bagged
  bagging bags balance balanced balances balancing bang bankrupt barefoot barely barrier barriers barring baseball
  based basic basically basis basketball baton battle battled battles battling be beat beaten beating beats
  beautiful beautifully became because become becomes becoming been before beforehand began begin beginning begins
  begun behind being belated belief believe believed believers believes believing below belt bend bends beneath
  benefit benefited benefiting benefits beside besides best-ever bested besting better bettered bettering betters
  beware beyond bid bidding bids biennial big bigger biggest bike billed birth birthday birthplace bit bitter
  bitterly blank blanket blazing bleak bleep blind blistering blitz block blocks blood blow blueprint blunder board
  boards boast boasted boasting boasts body bold bonus book booked booking books boost boosted boosting boosts
  border born both bottom bounce bounced bounces bouncing bounds bout bowed bowing boy boys brace brave bravely
  bravery break breakaway breaker breaking breaks breakthrough breath breathtaking breeze breezed breezes breezing
  breezy brief briefly brightly brilliance brilliant brilliantly bring bringing brings brink broad broadcast
  broadcaster broke broken bronze brother brothers brought bruising brush brushed brushes brushing build build-up
  building builds built bunch burden burn burned burning burnt burst bursting bursts bus business busy but by bypass
  bypassed bypasses bypassing cadence calendar calf call called calling calls calm calmly came cameras camp campaign
  campaigner campaigns campus can can't cancel canceled cancelled candidate cannot captain captaincy captains
  capture captured captures capturing car care cared career careers careful carefully cares caring carnival carried
  carries carry carrying case casual casually casualty catch catches catching categories category cathedral caught
  cause caused causes causing caution ceiling celebrate celebrated celebrates celebrating celebration celebrations
  center central centre century ceremonies ceremony certain certainly certainty certificate chair chairman
  chairwoman challenge challenged challenger challengers challenges challenging champion champions championship
  championships chance chances change changed changes changing channel chaotic chapter charge charged charges
  charging charities charming chased chaser chasers chases chasing chat cheap cheating check checked checking checks
  cheer cheered cheerful cheering cheers chest chief chiefs child children chilly chip chipped chips choice choose
  chooses choosing chose chosen chronic circle circled circles circling circuit circuits circumstances cities
  citizen city civil claim claimed claiming claims class classes classic classics classification clause claw clawed
  clawing claws clean cleanly clear clearance clearances cleared clearing clearly clears clever cleverly click
  clicked clicking clicks climax climb climbed climbing climbs clinch clinched clinches clinching clinical
  clinically clip clipped clipping clock clocked clocking clockings clocks close closed closely closer closes
  closest closing clothing clouds cloudy clout clouted clouting clouts club club-mate clubmate clubmates clubs clue
  clues co-favourite co-leader coach coached coaches coaching coast coastal coasted coasting coincidence
  coincidentally cold colder collapse collapsed collapses collapsing collar colleague colleagues collect collected
  collecting collective collectively collects college colleges collegiate collide collided collides colliding
  collision color colour combination combine combined combined-events combines combining come comeback comedy comes
  comfort comfortable comfortably coming commanded commanding comment commentary commentator commentators commented
  commenting comments commercial commission commissioner commit commits committed committee committees committing
  common commonwealth communities community companion company comparable comparatively compare compared compares
  comparing comparison compatriot compatriots compete competed competent competes competing competition competitions
  competitive competitor competitors complain complained complaining complains complaint complete completed
  completely completes completing complex complicated compliments composed composure comprehensive comprehensively
  computer concede conceded concedes conceding concentration concern concerned concerning conclude concluded
  concludes concluding conclusion concussion condition conditions confederation conference confidence confident
  confidently confirm confirmation confirmed confirming confirms confusion congratulate congratulated congratulates
  congratulating congratulations congrats congress connection conquer conquered conquering conquers consecutive consequence consequently
  consider considerable considerably consideration considered considering considers consist consisted consistency
  consistent consistently consisting consists consolation consolidate consolidated consolidates consolidating
  constant constantly contact contender contenders content contention contest contested contesting contests
  continental contingent continue continued continues continuing continuous continuously contract contrary contrast
  contribute contributed contributes contributing contribution control controlled controlling controls controversial
  controversially controversy convert converted converting converts convince convinced convinces convincing
  convincingly cool cope coped copes coping corner cornered corporate correct correctly cost costing costs could
  couldn't council count countback counted counting countless countries country countryman countrymen countrywoman
  countrywomen counts county couple courage courageous courageously course courses court courtesy cousin cover
  coverage covered covering covers covid-19 crack cracked cracking cracks cramp cramps crash crashed crashes
  crashing crazy cream create created creates creating creation credit crest crested cresting crests crisis criteria
  criterion critical criticise criticised criticises criticising criticism cross-country crossbar crossed crosses
  crossing crowd crowds crown crowned crowning crowns crucial crucially cruel cruise cruised cruises cruising crunch
  crush crushed crushes crushing cultural culture cumulative cup cups curiously currency current currently curtain
  custody custom customary cut cuts cutting cycle cycling cyclist daily damage damaged damages damaging damp dancing
  danger dangerous dangerously dare dared dares daring dark dash data date dates daughter daughters daunting day-one
  days dazzling deadline deadly deaf deal dealing deals dealt dear death debut debutant debutante debuted debuting
  debuts decade decades decathlete decathletes decathlon december decent deceptively decide decided decides deciding
  decimate decimated decimates decimating decision decisions decisive decisively declare declared declares declaring
  decline declined declines declining dedicated dedication deep deeper deeply defeat defeated defeating defeats
  defence defend defended defender defending defends defense defiant defiantly deficit deficits definite definitely
  degree degrees delay delayed delaying delays delegates delegation delicate delight delighted delightful deliver
  delivered delivering delivers demand demanding demolish demolished demolishes demolishing demonstrate demonstrated
  demonstrates demonstrating denied denies dense deny denying depart departed departing department departs departure
  dependable deployed depth deputy descent describe described describes describing description deserve deserved
  deserves deserving desire desperate desperately despite destination destroy destroyed destroying destroys detail
  details determination determine determined determines determining dethrone dethroned dethroning devastate
  devastated devastates devastating develop developed developing development develops devoted dew diamond dictate
  dictated dictates dictating did didn't die died dies diet different differently difficult difficulties difficulty
  dig digging dignity digs dinner dip dipped dipping dips direct direction directions directly director directors
  disabled disappear disappeared disappearing disappears disappoint disappointed disappointing disappointingly
  disappointment disappoints disarray disaster disastrous disbelief discipline disciplines discover discovered
  discovering discovers discovery discus discuss disgrace dismal dismantle dismantled dismantles dismantling
  disorder display displayed displaying displays disposal dispute disputed disputes disputing disqualification
  disqualifications disqualified disqualifies disqualify disqualifying distance distanced distances distancing
  distant distinct distinguished distressed district disturb disturbed disturbing disturbs dive dived diverse dives
  diving division divisional divisions do document does doesn't dogged doggedly doing domestic dominance dominant
  dominate dominated dominates dominating don't donation done doors doorstep doping double doubled doubles doubling
  doubt doubtful doubtless doubtlessly down downed downfall downhill downing downpour dozen dozens drafted drag
  dragged dragging drained drama dramatic dramatically draw drawing drawn draws dream dreamed dreaming dreams dreamt
  dress drift drifted drifting drifts drink drinks drive driven drives driving drop dropout dropped dropping drops
  drove drug drugs drugs-tested dry dual duck ducked ducking ducks due duel duels dug duly duo duration during dust
  duty dying dynamic each eager eagerly earlier earliest early earn earned earnest earning earns earth ease eased
  eases easier easiest easily easing eastern easy eat eaten eating eats echo eclipse eclipsed eclipses eclipsing
  economic edge edged edges edging edition editions education effect effective effectively efficient efficiently
  effort effortless effortlessly efforts eight eighteen eighth eighties eighty either eke eked elated elderly eldest
  elect elected electing electric electrifying electronic elects elegance elegant elegantly elevation eleven
  eleventh eligible eliminate eliminated eliminates eliminating elimination eliminator elite else elsewhere elusive
  embarrassing embrace emerge emerged emergency emerges emerging emotion emotional emotionally emphatic emphatically
  employee empty emulate emulated emulates emulating enable enabled enables enabling enclosure encounter encourage
  encouraged encouragement encourages encouraging end ended ending ends endurance endure endured endures enduring
  energetic energy engine engineer enjoy enjoyed enjoying enjoys enormous enormously enough ensure ensured ensures
  ensuring enter entered entering enters enthusiasm enthusiastic entire entirely entrance entrant entrants entries
  entry environment episode equal equaled equaling equaliser equality equalled equalling equally equals equipment
  era erase erased erases erasing error errors escape escaped escapes escaping especially essential essentially
  establish established establishes establishing estate evade evaded evades evading eve even evening evenings evenly
  event events eventual eventually ever every everybody everyday everyone everything everywhere evidence evident
  evidently evolving exact exactly examination example exceed exceeded exceeding exceeds excellence excellent
  excellently except exceptional exceptionally exchange exchanged exchanges exchanging excite excited excitement
  excites exciting exclude excluded excludes excluding exclusive exclusively excuse executive exercise exhausted
  exhausting exhibition exhibitions existence existing exit exodus exotic expect expectant expectation expectations
  expected expectedly expecting expects expense expensive experience experienced experiences experiencing expert
  expertise experts explain explained explaining explains explanation explode exploded explodes exploding explore
  explored explores exploring explosion explosive explosively exposure express expressed expresses expressing
  exquisite extend extended extending extends extent extra extraordinarily extraordinary extreme extremely eye eyes
  fabulous face faced faces facile facing fact factor factors faculty fade faded fades fading fail failed failing
  fails failure failures faint fair fairly fairytale fallen faller falling falls false falter faltered faltering
  falters familiar families family famous famously fan fancied fancies fancying fans fantastic fantastically far
  farewell farther farthest fascinating fashion fashionable faster fastest fastest-ever fatal fate father
  father-and-son fatigue fault faultless favorite favorites favourable favourite favourites fear fearless fearlessly
  fearsome feat feats feature featured features featuring february federal federation federations fee feedback feel
  feeling feels feet fell fellow felt female fend fended fending fends few fewer fewest fiancee field fielded fierce
  fiercely fiery fifteen fifteenth fifth fifth-place fifth-placed fifties fifty fight fighter fighting fights figure
  figured figures figuring file filed files filing fill filled filling fills final finale finalist finalists finally
  finals finances financial find finding finds fine fine-tuning finely finest finger finish finish-line finished
  finisher finishers finishes finishing fire fired fires fireworks firing firm firmly first first-class first-ever
  first-lap first-place first-round first-time firstly fit fitness fits fitted fitting five five-kilometre five-time
  fixture fixtures flag flagged flagging flags flash flashed flashes flashing flat flawless flawlessly fledgling
  flew flies flight flimsy float floated floating floats flood floodlights floor flop flow flown flu fluent fluid
  fly flying focus focused focuses focusing fold folded folding folds follow followed followers following follows
  food foot footage football footballer footrace for force forced forces forcing forecast foreign foremost forever
  forge forged forges forget forgets forgetting forging forgot forgotten form formal formally former formerly
  formidable formidably forth forthcoming forties fortieth fortnight fortress fortunate fortunately fortune forty
  forum forward fought foul fouled fouling fouls found foundation founded four four-lap four-minute four-strong
  four-time four-way fourteen fourteenth fourth fourth-place fourth-placed fourths fraction fractional fractionally
  fractions fragile frantic frantically free freedom freely freezing frequent frequently fresh fresher freshly
  freshman freshmen friday fridays friend friendly friends friendship from front front-runner front-runners
  front-running frontrunner frontrunners frontrunning frustrating frustratingly frustration fulfil fulfilled
  fulfilling fulfils full full-time fully fun function functioned functioning functions fund funding fundraiser
  funny furious furiously furlong further furthermore furthest future gain gained gaining gains gale gallop galloped
  galloping gallops gamble gambled gambles gambling game games gap gapped gapping gaps garden gather gathered
  gathering gathers gave gear gender general generally generation generations generous generously gentle gentleman
  gentlemen gently genuine genuinely get gets getting ghost giant gifted girl girls give given gives giving glad
  glide glided glides gliding glimpse glittering global gloomy glorious gloriously go goal goals goes going gold
  golden golds gone goodbye gossip got gotten governing government grab grabbed grabbing grabs graceful gracefully
  gradual gradually graduate graduates graduation grand grandfather grandmother grandstand grapple grappled grapples
  grappling grass grassroots grateful gratefully gratitude great greater greatest greatly grew grin grind grinding
  grinds grip grit grits gritted gritting ground grounds group groups grow growing grown grows growth grueling
  gruelling guarantee guaranteed guaranteeing guarantees guess guessed guesses guessing guest guests guidance guide
  gun gunshot gust gusts gusty gutsy guys gymnasium habit had hadn't hail hailed hailing hails half half-century
  half-lap half-marathon half-mile half-time halfway hallmark halls halt halted halting halts hammer hammered
  hammering hammers hamstring hand handed handful handicap handicaps handily handing handle handled handles handling
  handoff hands hang hanging hangs happen happened happening happens happily happiness happy hard hard-fought harder
  hardest hardly harriers harsh has hasn't hasty hat-trick haul hauled hauling hauls have haven't having he he's
  head head-to-head headed heading headline headlined headlines headlining headquarters headwind health healthy hear
  heard hearing hears heart heartbreak heartbreaking heartbreakingly hearts heat heat-winner heated heats heatwave
  heave heaved heaves heavier heavily heaving heavy heavyweight heel hefty height heights held help helped helper
  helpful helping helps hence heptathlete heptathletes heptathlon her here here's heritage hero heroes heroic
  heroically hers herself hesitant hesitate hesitated hesitates hesitating hesitation hey hidden high high-class
  high-jumper high-level high-profile high-quality high-school higher highest highlight highlights highly highway
  hilly him himself hip his historian historic historical historically history hit hitherto hits hitting hobble
  hobbled hobbles hobbling hockey hold holder holders holding holds holiday home home-crowd home-straight homecoming
  homegrown homeland homes homestraight hometown honest honestly honor honors honour honours hop hoped hopeful
  hopefully hopefuls hopes hoping horizon horizontal horrible horribly horse hospital hospitality host hosted
  hostile hosting hosts hot hot-favourite hotel hotly hottest hour hours household housewife how however huge hugely
  human humble humid humidity hundred hundreds hundredth hundredths hung hungry hunted hunting hunts hurdle hurdler
  hurdlers hurdles hurdling hurl hurled hurling hurls hurricane hurried hurriedly hurt hurting hurts husband i i'm
  i've ice icon iconic icy idea ideal ideally ideas identical identified identifies identify identifying identity if
  ignore ignored ignores ignoring ill illegal illegally illness image imagination imagine imagined imagines
  imagining immaculate immediate immediately immense immensely imminent impact impeccable impending imperfect
  imperious imperiously important importantly imposing impossible impress impressed impresses impressing impression
  impressive impressively improbable improve improved improvement improvements improves improving impulsive in
  inaugural incentive inch inches incident incidentally incidents include included includes including inclusion
  increase increased increases increasing increasingly incredible incredibly indeed indefatigable independent
  independently indestructible indication indications individual individually individuals indoor indoors inevitable
  inevitably inexperience inexperienced infection influence inform information informed inhabitants initial
  initially initiative injure injured injures injuries injuring injury injury-free injury-hit injury-plagued
  injury-ravaged injury-troubled injustice inner innings innovation innovative inquest inquiry inside insight
  insignificant insist insisted insistence insisting insists inspiration inspirational inspire inspired inspires
  inspiring instant instantly instead institute institution instruction instructions insurance intact intend
  intended intending intends intense intensely intensity intent intention inter-counties interclub intercollegiate
  interest interesting interestingly interests interim international internationally internationals interval
  interview into intriguing intriguingly introduce introduced introduces introducing introduction invader invitation
  invitational invitations invite invited invites inviting involve involved involves involving ironically is island
  islands isn't isolated isolation issue it it's item itinerary its itself january javelin jersey job jobs jockeying
  jog jogged jogger jogging jogs join joined joining joins joint joint-first joint-fourth joint-second joint-third
  jointly jostle jostled jostles jostling journalist journalists journey joyous jubilant jubilantly jubilation judge
  judged judgement judges judging july jump jump-off jumped jumper jumpers jumping jumps junction june junior
  juniors just justifiably justified justifies justify justifying keen keenly keep keeping keeps kept key kick
  kicked kicker kicking kicks kid kids kilometer kilometers kilometre kilometres kilos kind kindly knee knees knew
  knock knocked knocking knockout knockouts knocks know knowing knowledge knowledgeable known knows label lack
  lacked lacking lacks ladies lady lagged lagging laid land landed landing landmark lands landscape lanes language
  lap lapped lapping laps large largely larger largest last last-day last-gasp last-lap last-minute lasted lasting
  lastly lasts late late-night later latest latter laugh laughing launch launched launches launching laurels
  law-student lawyer lay laying lays lead lead-off leaden leader leaderboard leaders leadership leading leads league
  leagues lean leap leaped leaping leaps leapt learn learned learner learning learns learnt least leave leaves
  leaving led left leg legacy legal legally legend legendary legends legion legs leisurely length lengths lengthy
  less lesser lesson lessons lest let let's lethal lets letter letting level levels library lie lied lies life
  lifelong lifestyle lifetime lift lifted lifting lifts light light-hearted lightning lightweight like liked likely
  likes likewise liking limelight limit limited limits limp limped limping limps line line-up lined lines lineup
  lineups lining link linked linking links lion list listed listen listened listening listens listing lists live
  lived lively lives living loaded loan local locally locals logical logistics lone lonely long-awaited
  long-distance long-jumper long-standing long-time longer longest longstanding longtime look looked looking lookout
  looks loom loomed looming looms loop looped looping loops loose loosen loosened loosening loosens lop lopped lose
  loses losing loss losses lost lot lots loud loudly loved lovely loves loving lower lowered lowering lowers lowest
  lowly lows loyal luck luckily lucky lung lunge lunged lunges lunging lure luxury lying machine mad made magazine
  magic magical magnificent magnificently magnitude maiden main mainland mainly maintain maintained maintaining
  maintains maintenance major majority majors make makers makes makeshift making male man man-of-the-match manage
  managed management manager managers manages managing manifest manner many map marathon marathoner marathoners
  marathons march marched marches marching margin marginal marginally margins marked market marking marquee marriage
  married marvel marvellous marvelous mass massed masses massive massively master masterclass mastered masterful
  masterfully mastering masters match matched matches matching mate material mates mathematics matter mattered
  mattering matters mature maturity maximum maybe mayor me meagre mean meaning meaningful means meant meantime
  meanwhile measure measured measurement measures measuring mechanical medal medalist medalists medallist medallists medals media
  medical medicine medley meet meeting meetings meets member members membership memorable memorably memorial
  memories memory men men's mental mentally mention mentioned mentioning mentions merciless mere merely mesmerised
  mesmerising message met metal metals meter meters method metre metres metric mid mid-pack mid-race mid-week midday
  middle middle-distance midfield midnight midst midsummer midway midweek might mightily mighty mild mile
  mile-and-a-half milepost miler milers milestone military millimetre millimetres million millions mind mindset mini
  mini-marathon minor minus minute minutes miracle miraculous miraculously mirror miserable misery misfortune mishap
  misjudged miss missed misses missing mission mistake mistakes mistimed mix mixed mixed-zone mixture mobile model
  moderate modern modest modestly moment momentarily momentous moments momentum monday mondays money monitor
  monopoly monster month monthly months monumental mood mop mopped more moreover morning mornings most mostly mother
  motion motivated motivation motivational mount mountain mountains mounted mounting mounts mouth mouth-watering
  move moved movement moves moving much mud muddy multi multi-event multi-eventer multi-eventers multinational
  multiple municipal murky muscle muscles museum music must muster mustered mustering musters my myself mysterious
  mysteriously mystery nab nabbed nagging nail nail-biting nailed nailing naked name named namely names naming
  narrow narrowed narrower narrowest narrowing narrowly narrows nation nation's national nationally nationals
  nations nationwide native natural naturally nature near nearby neared nearest nearing nearly nears neat neatly
  necessarily necessary necessity neck neck-and-neck need needed needing needless needs negative negotiate
  negotiated negotiates negotiating neighbor neighbour neighbouring neighbours neither nephew nerve nerves nervous
  nervously net nets netted netting network neutral neutrals never nevertheless new newcomer newcomers newest newly
  newly-crowned news newspaper newspapers next nice-looking nicely niche niece nigh night nights nimble nine
  nine-time nineteen nineteenth nineties ninety ninth nip nipped nipping nips no no-height no-heighted no-mark
  no-one nobody noise noisy nominal nomination non-scoring none nonetheless noon nor normal normally north-east
  north-west northeast northeastern northerly northern northwest not notable notably notch notched notches notching
  note noted nothing notice notion novelty november novice now nowadays nowhere nudge nudged nudges nudging
  nullified nullifies nullify nullifying number numbers numerous nutrition objective obliterate obliterated
  obliterates obliterating oblivious obscure obscurity observe observed observer observes observing obsession
  obstacle obvious obviously occasion occasional occasionally occasions occupation ocean october odd oddly odds of
  off offence offer offered offering offers office officer officers official officially officials offset often oh ok
  okay old older oldest olympian olympians olympic olympics on on-form on-line once once-in-a-lifetime one one-hour
  one-lap one-lapper one-lappers one-mile one-off one-sided one-time one-two one-two-three oneself ongoing online
  only onto open opened opener opening openly opens operate operated operates operating operation operations opinion
  opponent opponents opportunistic opportunities opportunity oppose opposed opposes opposing opposition oppressive
  optimistic optimum option options or ordeal order orders ordinarily ordinary organisation organisations organise
  organised organiser organisers organises organising organization organize organized organizer organizers organizes
  organizing origin original originally origins orthodox other others otherwise ought our ours ourselves out
  outbreak outclass outclassed outclasses outclassing outcome outdid outdistance outdistanced outdistances
  outdistancing outdo outdoes outdoing outdone outdoor outdoors outduel outdueled outduelled outduelling outduels
  outer outfit outfits outfox outfoxed outfoxes outfoxing outing outings outjump outjumped outjumping outjumps
  outkick outkicked outkicking outkicks outlast outlasted outlasting outlasts outlaw outlean outleaned outleaning
  outleans outline outlook outpace outpaced outpaces outpacing outperform outperformed outperforming outperforms
  outrageous outran outright outrun outrunning outruns outscore outscored outscoring outset outside outsider
  outsiders outskirts outsprint outsprinted outsprinting outsprints outstanding outstandingly outstrip outstripped
  outstripping outstrips over overall overcame overcast overcome overcomes overcoming overcrowded overdrive overdue
  overhaul overhauled overhauling overhauls overjoyed overly overnight overpower overpowered overpowering overpowers
  overseas overtake overtaken overtakes overtaking overtime overtook overwhelming overwhelmingly owe owed owes owing
  own owned owner owning owns pace-maker pace-making pace-setter paced pacemaker pacemakers pacemaking pacer pacers
  paces pacesetter pacesetters pacey pacing pack package packed packing packs paid pain painful painfully painless
  pair pairing pairs palace pale pandemic panel panic paper par parade paralympian paralympians paralympic
  paralympics paralysed parent parents parkland parkrun parliament part parted partial partially participant
  participants participate participated participates participating participation particular particularly parting
  partisan partly partner partners partnership parts party pass passage passed passenger passes passing passion
  passionate passport past path patient patiently pattern pause paused pauses pausing pavement pay paying payment
  pays peak peaked peaking peaks peloton penalty pending pentathlete pentathlon penultimate people pep per percent
  perennial perfect perfection perfectly perform performance performances performed performer performers performing
  performs perhaps perils period periods permanent permission persistence persistent person personal personal-best
  personality personally perspective persuade persuaded persuades persuading persuasion petition phase phenomenal
  phenomenally phenomenon photo photo-finish photograph photographer photographers photographs physical physically
  physician physics physiotherapist pick picked picking picks picture piece pieces pinnacle pioneer pioneers pip
  pipped pipping pips pitch pity pivotal place placed placement places placing placings plain plan plane planet
  planned planning plans plant planted planting plants plate platform platinum play played player players playground
  playing plays plea plead pleaded pleading pleads pleasant pleasantly please pleased pleases pleasing pleasure
  plenty plight plot plucky plunge plunged plunges plunging plus pocket podium podiums poetic poignant point pointed
  pointers pointing points pole-vaulter pole-vaulters police policeman policewoman policies policy polite political
  poll pool poor poorly pop popped popping pops popular popularly population portion position positioned positioning
  positions positive positively possibility possible possibly post posted postgraduate posting postponed posts
  potent potential potentially pounded pounding pounds pouring power powered powerful powerfully powerhouse powering
  practical practically practice praise praised praises praiseworthy praising prayer pre-race pre-season precedent
  precise precisely precision predecessor predict predictable predictably predicted predicting predicts prefer
  preference preferred preferring prefers prefix pregnancy pregnant preliminaries preliminary prelude premature
  prematurely premier preparation preparations preparatory prepare prepared prepares preparing prerequisite presence
  present presentation presented presenting presently presents presidency president presidential presidents press
  pressed presses pressing pressure prestige prestigious presumably pretty prevail prevailed prevailing prevails
  prevent prevented preventing prevents preview previous previously priceless primarily primary prime prior
  priorities priority prison private privately privilege prize prize-money prizes pro pro-am probable probably
  probation problem problems proceedings process procession processional prodigious prodigy produce produced
  produces producing product professional professionally professionals professor profile profit profound program
  programme progress progressed progresses progressing progression progressive progressively project prolific
  prologue prominent promise promised promises promising promote promoted promoter promoters promotes promoting
  promotion prompt promptly prone pronounced proof propelled proper properly property proportion proposal prospect
  prospects protagonist protect protected protecting protects protest protests protocol prototype proud proudly
  prove proved proven proves provide provided provides providing provincial proving provisional provisionally
  prowess proximity psychological psychology public publication publicist publicity publicly pull pulled pulling
  pulls pulsating pump pumped pumping pumps punch punched punches punching pundits punishing pupil pure purely
  purple purpose purse pursuer pursuers pursuit push pushchair pushed pushes pushing put puts putting puzzle
  qualification qualifications qualified qualifier qualifiers qualifies qualify qualifying quality quarter
  quarter-final quarter-finals quarter-mile quarter-miler quarterfinal quarterfinals quarterly quarters quartet
  queen quest question questions quicker quickest quickly quiet quietly quintet quintuple quit quite quits quitting
  quota quote race race-walker race-walking racecourse raced racer races racetrack racewalk racewalker racewalkers
  racewalking racing radar radio rail railway rain rained rainfall rainy raise raised raises raising rallied rallies
  rally rallying ramp ran random range rank ranked ranking rankings ranks rapid rapidly rapturous rare rarely rarity
  rate rated rates rather ratification ratified rating ratio rational raw razor-sharp reach reached reaches reaching
  react reacted reacting reaction reactions reacts reader readers readily reading reads ready real realise realised
  realises realising realistically reality realize realized really rear reason reasonable reasonably reasons rebound
  rebounded rebounding rebounds rebuilt recall recalled recalling recalls receipt receive received receives
  receiving recent recently reception reckless reckon reckoned reckoning reckons recognise recognised recognises
  recognising recognition recognize recognized recollection recommendation record record-breaker record-breaking
  record-equalling record-holder record-holders recorded recordholder recording recordman records recover recovered
  recovering recovers recovery recreational recruit recruits rectified red red-hot redoubtable reduce reduced
  reduces reducing reduction reel reeled reeling reels refer referee reference referred referring refers reflect
  reflected reflecting reflects refreshed refugee refugees refusal refuse refused refuses refusing regain regained
  regaining regains regardless regards regime regiment region regional regions register registered registering
  registers regret regrets regrettably regretted regretting regular regularly regulations rehabilitation reign
  reigned reigning reigns rein reinstate reinstated reinstates reinstating relation relationship relative relatively
  relatives relax relaxed relaxes relaxing relay relays release released releases releasing relegate relegated
  relegates relegating relentless relentlessly relevant reliable relied relief relies relieved religious relinquish
  relinquished relinquishes relinquishing reluctance reluctant reluctantly rely relying remain remainder remained
  remaining remains remarkable remarkably remarks remember remembered remembering remembers remind reminded reminder
  reminders reminding reminds remote remove removed removes removing renaissance renewal renowned repair repeat
  repeated repeatedly repeating repeats repechage repel repelled repelling repels replace replaced replacement
  replaces replacing replay replays replica replied replies reply replying report reported reportedly reporter
  reporters reporting reports represent representation representative representatives represented representing
  represents reputation reputed request require required requirement requires requiring rerun rescheduled research
  reservations reserve reserves reset residence resident residents residual resilience resilient resist resistance
  resisted resisting resists resolute resolution resort resounding resoundingly resource resources respect
  respectable respectably respective respectively respond responded responding responds response responsibility
  responsible rest restart rested resting restore restored restores restoring rests result resulting results resume
  resumed resumes resuming resumption retail retain retained retaining retains retire retired retirement retires
  retiring retrieve retrieved retrieves retrieving return returned returnee returning returns reunion revamped
  reveal revealed revealing reveals revelation revenge reverse review revival revolution reward rewarded rewarding
  rewards rewrite rewrites rewriting rewritten rewrote rhythm rhythmic rhythmical rib richest richly ridden ride
  riders rides riding right rightly rigorous ring ripple rise risen rises rising risk risked risking risks risky
  ritual rival rivalry rivals river riveting road road-race road-racing roads roar roared roaring roars robust
  rocket rode role roles roll rolled rollercoaster rolling rolls romantic romp romped romping roof rookie room
  roommate roots ropes roster rotation rough roughly round round-up rounded rounder rounding rounds route routes
  routine routinely row rowdy rude rugby rule ruled rules ruling rumour rumours run run-away run-in run-off run-up
  runaway rundown runner runner-up runners runners-up running runs runway rural rushed rushes rushing rust sacrifice
  sacrifices sad sadly safe safely safety said sail sailed sailing sake salutary salute salvage salvaged salvages
  salvaging same sample sanction sanctioned sanctions sand sandwich sandwiched sandwiches sandwiching sat satellite
  satisfaction satisfactory satisfied satisfies satisfy satisfying saturday saturdays save saved saves saving
  saviour savour savoured savouring savours saw say saying says scale scaled scaling scandal scar scare scared
  scares scaring scenario scene scenes scenic sceptics schedule scheduled schedules scheduling scheme scholarship
  school schoolboy schoolboys schoolgirl schoolgirls schoolmate schools schoolteacher science scoop scooped scooping
  scoops scorch scorched scorches scorching score scoreboard scorecard scored scorer scores scoring scramble scrap
  scrape scraped scrapes scraping scrapped scrapping scrappy scraps scratch scratched scratches scratching scream
  screamed screaming screams screen scrutiny sea sea-level seafront seal sealed sealing seals seamless search
  searched searches searching seaside season season's seasonal seasoned seasons seat seats seaward second
  second-best second-fastest second-lap second-leg second-place second-placed second-round secondary secondly
  seconds secret secretary section sections sector secure secured secures securing security see seed seeded seeds
  seeing seek seeking seeks seem seemed seeming seemingly seems seen sees segment select selected selecting
  selection selections selector selectors selects self self-belief self-coached sellout semi semi-final
  semi-finalist semi-finalists semi-finals semifinal semifinalist semifinalists semifinals semis senator send
  sending sends senior seniority seniors sensation sensational sensationally sense sensible sensibly sent separate
  separated separately separates separating separation september sequence serene serenely series serious
  serious-looking seriously servant servants serve served serves service serviceman serving session sessions set
  set-back setback setbacks sets setting settle settled settles settling seven seven-time seventeen seventeenth
  seventh seventh-placed seventies seventy several severe severely shade shadow shadowed shadowing shadows shake
  shaken shakes shaking shall shame shape shaped shapes shaping share shared shares sharing sharply shatter
  shattered shattering shatters shave shaved shaves shaving she she's shelter shift shifted shifting shifts shin
  shine shined shines shining shirt shock shocked shocking shockingly shocks shoe shoes shone shook shoot shooting
  shootout shoots shop shortage shortened shortly shot shot-put shot-putter shot-putters should shoulder shouldered
  shouldering shoulders shouting show showcase showcases showdown showed shower showers showing shown showpiece
  shows shrug shrugged shrugging shrugs shuffle shuffled shuffles shuffling shut shutdown shuts shutting shuttle
  sick side sideline sidelined sides sight sign signal signaled signalled signalling signals signed significance
  significant significantly signing signs silence silenced silences silencing silent silver silver-medallist silvers
  silverware similar similarly simple simply simultaneously sin since sincere sing single singlehandedly singles
  singlet sister sisters sit site sits sitting situation six six-hour six-lap six-strong six-time sixteen sixteenth
  sixth sixth-placed sixties sixty size sizeable skies skilful skilfully skill skills skip skipped skipping skips
  sky slalom slam slammed slamming slams slash slashed slashes slashing sleep sleeping slender slice sliced slices
  slicing slick slid slide slides sliding slight slightest slightly slip slipped slippery slipping slips slog slope
  slopes slot slow slow-motion slowed slower slowest slowing slowly slows sluggish slump slumped slumping slumps
  smaller smallest smartly smash smashed smashes smashing smile smiles smiling smokescreen smooth smoothly snap
  snapped snapping snaps snapshot snare snared snares snaring snatch snatched snatches snatching snowy so so-called
  soaking soar soared soaring soars sober soccer social society soft soggy soil soldier soldiers sole solely solid
  solidly solitary solo solution sombre some somebody somehow someone something sometimes somewhat somewhere son
  songs soon sooner soothing sophomore sophomores sore sorry sort sought soul sound sounded sounding sounds source
  south-east south-west southeast southerly southern southwest spa space spacious spare spared spares spark sparked
  sparking sparse spate speak speaking speaks spearhead spearheaded spearheads special specialist specialists
  speciality specially specialty species specific specifically spectacle spectacular spectacularly spectator
  spectators spectre speculation sped speed speeding speeds speedster speedsters speedy spell spells spend spending
  spends spent spike spiked spikes spiking spill spilled spilling spills spilt spin spinning spins spirit spirited
  spiritedly splash splendid splendidly split split-second splits splitting spoil spoiled spoiling spoils spoilt
  spoke spoken spokesman spokesperson spokespersons spokeswoman sponsor sponsors sponsorship sport sporting sports
  sportsman sportsmen sportswoman spot spotless spotlight spots spotted spotting sprang spread spreading spreads
  spree spring springing springs sprint sprint-finish sprinted sprinter sprinters sprinting sprints spun spur spurt
  squad squads squander squandered squandering squanders square squeeze squeezed squeezes squeezing stability stable
  stadia stadium stadiums staff stage staged stages stagger staggered staggering staggers staging stalemate stalwart
  stamina stamp stamped stamping stamps stand standalone standard standards standing standings standout stands star
  stardom starlet starlets starred starring starry stars start start-line start-list started starter starters
  starting startled startling startlingly starts starve starved starves starving state stated statement states
  stating station statistic statistically statistician statisticians statistics statue status stay stayed staying
  stays steadily steady steal stealing steals steam steamed steaming steams steep steeplechase steeplechaser
  steeplechasers steepler steeplers stellar step stepped stepping steps stewards stewardship stick sticking stickler
  sticks stiff stifling still stint stitch stock stoked stole stolen stomach stood stop stopover stoppage stopped
  stopping stops stopwatch store storm stormed storming storms stormy story straight straightaway straightforward
  straits strange strangely strategic strategy stray streets strength strengths strenuous stress stretch stretched
  stretches stretching strictly stride strides striding strike strikes striking strikingly string stringing strings
  strode stroll strolled strolling strolls stronger strongest stronghold strongly strongman struck structure
  struggle struggled struggles struggling strung stubborn stubbornly stuck student students studied studies studious
  study studying stumble stumbled stumbles stumbling stun stunned stunner stunning stunningly stuns sturdy style
  styled styling stylish stylishly sub sub-elite sub-four-minute sub-ten-second subdued subject subjects sublime
  submission submit submits submitted submitting subscribers subsequent subsequently substance substantial
  substantially substitute subtle suburb suburban suburbs succeed succeeded succeeding succeeds success successes
  successful successfully succession successive successively successor such sudden suddenly suffer suffered
  suffering suffers sufficient sufficiently suggest suggested suggesting suggestion suggestions suggests suit
  suitable suitably suitcase suited suiting suits summary summer summit sums sun sunburnt sunday sundays sunlight
  sunny sunset sunshine super superb superbly superfast superheavyweight superhuman superior superiority superlative
  superlatives superstar superstars supervisor supplement supplied supplies supply supplying support supported
  supporter supporters supporting supports suppose supposed supposedly supposes supposing supremacy supreme
  supremely sure surely surface surfaces surge surged surgeon surgery surges surging surpass surpassed surpasses
  surpassing surplus surprise surprised surprises surprising surprisingly surrender surrendered surrendering
  surrenders surroundings survey survival survive survived survives surviving survivor suspect suspend suspended
  suspending suspends suspension suspicion suspicions sustain sustained sustaining sustains swam swathe sweat
  sweated sweating sweats sweaty sweep sweeping sweeps sweetly sweltering swept swift-footed swiftly swiftness swim
  swimmer swimming swims swing switch switched switches switching swollen swum symbol symbolic sympathy symptom
  symptoms synonymous synthetic system tab table tackle tackled tackles tackling tactic tactical tactically tactics
  tail tailed tailing tails tailwind take take-off taken takeoff takeover takes taking tale talent talented talents
  tales talisman talk talked talking talks tall tame tangible tangle tangled tangles tangling tape taper tapered
  tapering tapers target targeted targeting targets tarmac tartan task taste tasted tastes tasting tasty taught
  taxing teach teacher teaches teaching team team-mate team-mates teammate teammates teams tear tearful tearfully
  tearing tears technical technically technician technique technology teen teenage teenaged teenager teenagers teens
  telephone television tell telling tells temper temperature temperatures tempo temporarily temporary temptation ten
  ten-second tenacious tenaciously tender tendon tennis tense tension tentative tentatively tenth tenth-placed
  tenths tenure term terminal terms terrain terrible terribly terrific terrifically territory terror test tested
  testing tests text than thank thanked thankfully thanking thanks that that's the theatre their theirs them theme
  themselves then there there's thereafter thereby therefore these they they're thick thigh thin thing things think
  thinking thinks third third-fastest third-place third-placed third-round thirdly thirds thirteen thirteenth
  thirties thirtieth thirty this thorough thoroughly those though thought thoughts thousand thousands thousandth
  thousandths thrash thrashed thrashes thrashing threat threaten threatened threatening threatens three three-day
  three-lap three-mile three-peat three-quarter three-time three-way threw thrice thrill thrilled thriller thrilling
  thrillingly thrills throat throng through throughout throw throw-off throwback thrower throwers throwing thrown
  throws thump thumping thunder thundered thundering thunders thunderstorm thursday thursdays thus ticket tickets
  tide tie tie-breaker tiebreak tied ties tight tightly till time time-trial timed timekeeper timeline timely times
  timetable timing timings tinged tiny tip tipped tipping tips tire tired tiredness tireless tirelessly tires tiring
  title title-holder titleholder titles to today today's toe together told tolerant toll tomorrow ton tone tongue
  tonight too took top top-class top-eight top-level top-ten top-three topical topped topping topple toppled topples
  toppling tops topsy-turvy torch tore torment torn torrential torrid torso toss tossed tosses tossing total totaled
  totalled totalling totally totals touch touched touches touching tough tougher toughest tour tour-de-force tourist
  tourists tournament tournaments toward towards tower towered towering town towns trace track tracked tracks trade
  traded trademark trades trading tradition traditional traditionally traffic tragedy tragic tragically trail
  trailed trailing trails train trained trainee trainer trainers training trains trajectory transfer transferred
  transferring transfers transform transformed transforming transforms transition translate translated translates
  translating transport trap trauma travel traveled traveling travelled travelling travels treadmill treasure
  treasured treasurer treat treated treating treatment treats treaty treble tree trees trek tremendous tremendously
  trend trends trial trials triathlete triathletes triathlon tribute tricky tried tried-and-tested tries trigger
  triggered triggering triggers trim trimmed trimming trims trio trip triple triple-jumper tripled triples tripling
  tripped tripping trips triumph triumphant triumphantly triumphed triumphing triumphs trivial troops trophies
  trophy tropical trot trots trotted trotting trouble trouble-free troubled troubles troublesome troubling trounce
  trounced trounces trouncing true truly trump trumped trumping trumps trust trusted trustee trusting trusts truth
  try trying tuesday tuesdays tummy tune tunnel turf turmoil turn turnaround turned turning turnout turns tussle
  tussles tutor twelfth twelve twentieth twenty twenty-five twenty-four twenty-one twenty-three twenty-two twice
  twilight twin twins twist twisted two two-day two-hour two-lap two-lapper two-mile two-race two-time two-way tying
  type types typical typically tyre tyro ultimate ultimately ultra ultra-marathon ultramarathon ultrarunner umpire
  unable unaided unanimous unassailable unattached unaware unbeatable unbeaten unbelievable unbelievably unbroken
  uncatchable uncertain unchallenged unchanged uncharacteristically uncle unclear uncomfortable uncontested uncork
  uncorked uncorking uncorks uncover undefeated undeniable under under-17 under-18 under-20 under-23 undercard
  underdog underdogs underfoot undergo undergraduate underlined underlines understand understandable understandably
  understanding understands understood undertake undertakes undertaking undertook underway undeterred undisputed
  undisturbed undone undoubted undoubtedly unease uneasy unemployed unequivocal uneven uneventful unexpected
  unexpectedly unfair unfaltering unfamiliar unfancied unfazed unfinished unfit unflappable unfold unfolded
  unfolding unfolds unforgettable unfortunate unfortunately unfulfilled unhappy unheralded unhindered unhurried
  unified uniform unimpressed unintentional union unique uniquely unit unite united unites uniting unity universal
  universally universe universities university unjust unknown unleash unleashed unleashes unleashing unless unlike
  unlikely unluckily unlucky unmatched unmistakable unofficial unofficially unpaced unparalleled unperturbed
  unplaced unpleasant unpopular unprecedented unpredictable unpressed unquestionably unravelled unreal unrelenting
  unrest unrivaled unrivalled unseasonable unseasonably unseat unseated unseating unseats unseeded unseen unsettled
  unstinting unstoppable unsuccessful unsure unsurpassed unsurprisingly unthinkable until untimely untouchable
  untried untroubled unusual unusually unveiled unwelcome unwell up upbeat upcoming update uphill uplifting upon
  upper uppermost upright uproar upset upsets upsetting upside upstage upstaged upstages upstaging upstairs upstart
  upsurge uptempo upturn upward upwards urban urge urged urgent urges urging us usage use used useful user uses
  usher ushered ushering ushers using usual usually utmost utter utterly vacant vacation vague vain valiant
  valiantly valid validity valuable value vanish vanished vanishes vanishing vantage variation variety various vast
  vastly vault vaulted vaulter vaulters vaulting vaults veer veered veering veers vehicle veil vein velocity
  venerable vengeance venture venue venues verdict versatile versatility version versus vertical very vest veteran
  veterans via vibe vibrant vice vice-captain vice-president vicious victim victories victorious victors victory
  video vie vied vies view viewed viewers viewing views vigorous vigorously village villages vintage virtual
  virtually visible visibly vision visit visited visiting visitor visitors visits visor visual vital vitally vivid
  vocal vocation voice void volatile volume voluntary volunteer volunteers vote voters vow vowed vowing vows voyage
  vulnerable vying waist waistband wait waited waiting waits wakes waking walk walked walker-on walkers walking
  walkover walks wall waltz waltzed waltzes waltzing want wanted wanting wants war warm warm-up warmed warmer
  warming warmly warms warn warned warning warns warrior warriors wary was washed washout wasn't waste wasted wastes
  wasting watch watched watches watchful watching water waterlogged wave waved wavelight waves waving way ways we
  we're weak weaken weakened weakening weakens weaker weakest weakness wealth weapon weaponry wear wearing wears
  weary weather weathered weathering weathers website wedding wednesday wednesdays week weekday weekend weekends
  weekly weigh weight weighty weird welcome welcomed welcomes welcoming welfare well well-deserved well-established
  well-judged well-known well-placed well-timed went were weren't westerly western wet what what's whatever
  wheelchair wheels when whenever where whereabouts whereas whereby wherever whether which whichever while whilst
  whip whipped whipping whips whirlwind whistle white-hot whitewash whittle whittled whittles whittling whizz
  whizzed whizzes whizzing who who's who've whoever whole wholehearted wholly whom whose why wide widely widen
  widened widening widens wider wife wildcard wildly willing willingness wilt wilted wilting wilts win win-loss wind
  wind-affected wind-aided wind-assisted winding windless winds windswept windy wing winger wings winless winning
  winning-post winningest winnings winners wins wintry wipe wiped wipes wiping wire-to-wire wired wisdom wisely wish wished
  wishes wishing with withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew within without
  witness witnessed witnesses witnessing wobble wobbled wobbles wobbling woeful woke woken woman women women's
  womens won won't wonder wondered wonderful wonderfully wondering wonders wooden word words wore work worked
  working workman workout workouts works world world's world-best world-class world-leader world-leading
  world-record worldwide worn worried worries worry worrying worse worst worth worthwhile worthy would wouldn't
  wound wounded wounds wow wrap wrapped wrapping wraps wrest wrested wresting wrestle wrestled wrestles wrestling
  wrests wristwatch write writer writers writes writing written wrong wrongly wrote yard yardage yards yardstick
  year year's year-end year-old yearly years yell yelled yelling yellow yells yes yesterday yesterday's yet yield
  yielded yielding yields you youngest youngish youngster youngsters your yours yourself youth youthful youths zeal
  zero zigzag zip zipped zipping zips zonal zone zones zoom zoomed zooming zooms
`);
