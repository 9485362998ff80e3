/** Who did not finish, did not start, or was disqualified. */
import { type Claim, TOPIC } from '../../relate/claim.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import type { Status } from '../../report/schema.js';
import { words } from './words.js';

const status =
  (value: Status, basis: 'stated' | 'implied') =>
  (match: Match): Claim[] => {
    const named = match.last('A');
    const who = named !== undefined ? [named] : match.subject();
    if (
      /(?:nearly|almost|n't|not|never|if|risk of being|avoided being|without being|could be|would be|will be|may be) (?:be )?$/.test(
        match.before(30),
      )
    )
      return [];
    // "although winning with 2.08m, had to withdraw at 2.13m": whoever has jumped has a result.
    if (
      value === 'DNF' &&
      /^(?:forced|had|having|obliged|compelled) to .* M\d+ $/.test(match.words) &&
      /(?:^| )(?:won|winning|cleared|clearing) /.test(match.before())
    )
      return [];
    const event =
      value === 'DNS' || / disqualification (?:in|from|over) /.test(match.words) ? match.first('E') : undefined;
    return who.map((referent) => ({
      kind: 'status',
      who: referent,
      status: value,
      ...match.said(0.85, basis, match.from, event),
    }));
  };

/** How far somebody got: `30 kilometres`, `two laps`. */
const groups = {
  ...words,
  /** Where on the course somebody was: `at 30km`, `after the 28km mark`, `at half-way`. */
  spot: '(?:at|after|around|before|near|just (?:after|before)|shortly (?:after|before)|midway through|during) (?:about |around |only |just )?(?:the )?(?:{EM}|half-?way|half way|half|bell|(?:first|second|third|final|last) lap|{O} (?:lap|mile|kilomet[a-z]+))',
  sofar: '(?:[a-z]+|[0-9]+|[A-Z][0-9]+) ?(?:laps?|metres|kilomet|hours|miles|barriers)[^ ]*',
};

const unfinished = rule(
  'status/did-not-finish',
  'somebody who started and did not finish: pulled up, dropped out, stepped off the track, retired, did not finish',
  groups,
  [
    'did not finish',
    "did n't finish",
    "didn't finish",
    'failed to finish',
    'failing to (?:finish|complete)(?! (?:in |inside |under |above |as |off))',
    'was a dnf',
    'a dnf',
    'dnf',
    '(?:pulled|pulling) up(?! (?:lame )?(?:to|(?:and|but) (?:still|hobbled|limped|finished)|in {O})|[^.;]{0,40}? (?:finishing|to finish|but finished|and finished) (?:in )?{O})',
    '(?:dropped|dropping) out(?! (?:of contention|of the (?:lead|running|top|medal)))',
    '(?:stepped|stepping|walked|walking) off(?: the (?:track|course|road))?(?! with (?:the|a) (?:gold|title|win|silver|bronze|victory|prize))(?= (?:[a-z]+|with|at|in|after|,|\\.))',
    '(?:pulled|pulling) out (?:with {sofar}|after {sofar}|at (?:the )?(?:{E}|half|bell)|during|injured|mid-race|midway|of the race (?:with|at|after))',
    '(?:retired|retiring) (?:from the race|injured|after {sofar}|at (?:the )?{E}|hurt|mid-race|with (?:an? )?(?:injury|hamstring|calf|{sofar}))',
    'was stretchered off',
    'stretchered (?:him|her) off',
    'failed to complete',
    '(?:was|were) unable to (?:finish|complete)',
    'abandoned the race',
    '(?:stopped|stopping) (?:at|after|shortly after|with|just) [^.]{0,30}?(?:cramps?|injur|quad|hamstring|calf|stomach|{E} with)',
    'limped off',
    '(?:gave up|giving up|quit|quitting|abandoned|abandoning|called a halt)(?: the race)? {spot}',
    '(?:forced|had|having|obliged|compelled) to (?:retire|withdraw|drop out|pull out|stop|quit|give up|abandon)(?: (?:from|of) the race)?(?: injured| hurt)? (?:{spot}|with {sofar})(?! (?:mark |point )?to )',
    '(?:forced|had|having|obliged|compelled) to (?:drop out|pull up)(?= (?:with|because|due|after|when|[.,;]))',
    'but (?:[a-z]+ |A\\d+ ){1,6}(?:and )?(?:was forced|had) to (?:withdraw|retire|pull out|stop)(?= (?:with|because|due|[.,;]))',
    '(?:was|were|being|to be) (?:(?:taken|carried|helped|stretchered|led) (?:away|off|from the (?:track|course|arena))|taken to hospital|carted off)',
    '(?:climbed|got|helped|put) into an ambulance',
    'did not get (?:back )?up',
    '(?:was|were) picked up by (?:the|a) (?:sweep|broom|recovery|rescue|support|organisers?|marshals?|back)(?: ?-?[a-z]+)?',
    '(?:got|getting|hitched|accepted) (?:the|a) (?:[a-z]+ )?(?:bus|lift|ride|taxi)(?: of shame)? (?:back|home|to the (?:finish|start))',
    'has (?:stopped|pulled up)(?= (?:and|with|at|by|on|[.,;]))',
    'came to a halt',
    'crashed out(?= (?:at|on|in the|after|[a-z]+))',
    'called it a day',
    '(?:opted|bailed|bailing) out(?= (?:with|at|after|in|of the race|,|\\.))',
  ],
  [
    {
      text: 'Last year’s champion Lea Haber dropped out of the women’s 10km at the 7km mark.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber fell at the water jump and did not finish the 3000m steeplechase.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Una Orr won the women’s 400m in 51.94, with both Lea Haber and Jo Brel failing to finish.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '51.94' },
        { athlete: 'Lea Haber', status: 'DNF' },
        { athlete: 'Jo Brel', status: 'DNF' },
      ],
    },
    {
      text: 'Lea Haber was fourth in the women’s 400m, failing to finish inside 52 seconds.',
      gives: [{ athlete: 'Lea Haber', place: 4 }],
    },
    {
      text: 'Lea Haber dropped out of contention and was ninth in the 5000m.',
      gives: [{ athlete: 'Lea Haber', place: 9 }],
    },
    {
      text: 'Lea Haber, although winning the high jump with her opening height of 1.80m, had to withdraw at 1.83m.',
      gives: [{ athlete: 'Lea Haber', place: 1 }],
    },
    {
      text: 'Lea Haber pulled up with a hamstring injury in the women’s 400m final.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber dropped out of the women’s marathon after 30 kilometres.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber crashed into the third hurdle of the women’s 400m hurdles and was unable to finish.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber pulled up at the half-way point of the women’s 60m final, finishing sixth.',
      gives: [{ athlete: 'Lea Haber', place: 6 }],
    },
    {
      text: 'Lea Haber gave up at the 28km mark of the women’s marathon.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'In the women’s marathon Lea Haber was going well in sixth place but rolled an ankle and had to withdraw.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber crashed in the women’s 400m hurdles and was taken away on a stretcher.',
      gives: [{ athlete: 'Lea Haber', status: 'DNF' }],
    },
    {
      text: 'Lea Haber gave up football for running and was fourth in the women’s marathon.',
      gives: [{ athlete: 'Lea Haber', place: 4 }],
    },
    {
      text: 'Lea Haber had to withdraw from last month’s marathon with a cold but was fourth in the women’s 10km.',
      gives: [{ athlete: 'Lea Haber', place: 4 }],
    },
    { text: 'Lea Haber was a DNF in the women’s marathon.', gives: [{ athlete: 'Lea Haber', status: 'DNF' }] },
    { text: 'Pacemaker Lea Haber stepped off the track as planned in the women’s 5000m.', gives: [] },
  ],
  (match) => {
    // The pacemaker steps off as planned; that is no result.
    if (/(?:pacemaker|pacer|pace|paced|rabbit|hare|as planned|pace-setter|pacesetter)/.test(match.sentence.line))
      return [];
    return status(
      'DNF',
      /did not finish|dnf|dropp|fail(?:ed|ing) to finish|unable to finish/.test(match.sentence.line)
        ? 'stated'
        : 'implied',
    )(match);
  },
);

const unstarted = rule(
  'status/did-not-start',
  'somebody entered who did not start',
  words,
  [
    '(?:did not|failed to|could not) (?:make|reach|line up (?:at|on)|toe) the (?:start|start line|starting line|line-up)',
    '(?:withdrew|withdrawing|pulled out) (?:of|from) the (?<round>{E})(?= (?:with|after|because|due|owing|through|on|[.,;]))',
    '(?:was|were) (?:ruled|forced) out of the (?<round>{E})(?= (?:with|by|after|because|due|through|when|[.,;]))',
    'did not start',
    "didn't start",
    "did n't start",
    'failed to start',
    'was a dns',
    'a dns',
    'no-show',
    '(?:was|were) (?:a )?non-starters?',
    'was a late scratch',
    'had pulled out of the (?:race|{E})(?: with)?',
    '(?:did not|failed to) (?:face|report to) the starter',
    'scratched(?: from the {E})?(?= (?:with|after|because|due|[.,;]|and))',
    '(?:pulled out|withdrew|scratched) (?:before|ahead of|on the eve of) the (?:final|start|race|semi-final)',
  ],
  [
    { text: 'Oda Brel was entered for the 1500m but did not start.', gives: [{ athlete: 'Oda Brel', status: 'DNS' }] },
    {
      text: 'Oda Brel ran 54.10 in her semi-final of the 400m but scratched from the final with a sore calf.',
      gives: [
        { athlete: 'Oda Brel', status: 'DNS' },
        { athlete: 'Oda Brel', mark: '54.10' },
      ],
    },
    {
      text: 'In the women’s 60m world champion Oda Brel had pulled out of the final with a cold.',
      gives: [{ athlete: 'Oda Brel', status: 'DNS' }],
    },
    {
      text: 'Oda Brel withdrew from the final of the women’s 400m with a sore calf.',
      gives: [{ athlete: 'Oda Brel', status: 'DNS' }],
    },
    { text: 'Oda Brel withdrew from the women’s 400m with a sore calf.', gives: [] },
    { text: 'Oda Brel scratched her leg and was fourth in the 1500m.', gives: [{ athlete: 'Oda Brel', place: 4 }] },
    {
      text: 'Last year’s champion Oda Brel was a non-starter in the women’s marathon.',
      gives: [{ athlete: 'Oda Brel', status: 'DNS' }],
    },
  ],
  (match) => {
    // "withdrew from the final", of a race that had begun; from an event one may withdraw weeks before
    const [round] = match.inGroup('round', 'E');
    const told = round === undefined ? undefined : match.chunk(round).event?.round;
    return round !== undefined && told !== 'final' && told !== 'semi-final' ? [] : status('DNS', 'stated')(match);
  },
);

const COUNTED =
  /(?:^| )(?:one|two|three|four|five|six|seven|eight|several|some|many|others|\d+)(?: (?:athletes|runners|men|women|others|teams|of them))?(?: (?:was|were|got|been))? $/;

const disqualified = rule(
  'status/disqualified',
  'a disqualification: was disqualified, false-started, red card',
  words,
  [
    "(?:was|were|been|be|being|is|got|later|subsequently|but|then) (?:{adv})(?:disqualified|dq'd|dqed|red-carded|thrown out)(?! (?:for life|for doping|from competing|for [a-z]+ years))",
    'disqualified(?= (?:for|after|from|on|,|\\.|because))',
    '(?:false-started|false started|false-starting)',
    '(?<!disqualification of {A} )for (?:a )?false[- ]start(?:ing)?',
    'disqualification of (?:[a-z-]+ ){0,3}?{A}(?: for (?:a )?false[- ]start(?:ing)?)?',
    'false start (?:by|from) {A}',
    '(?:shown|showed (?:him|her)|received|given) (?:a |the |his |her )?(?:third |{O} )?red (?:card|paddle)',
    '(?:was|were|is) (?:out|eliminated|gone|ejected|dismissed|excluded|thrown out) (?:after|for|following|through|because of|by) (?:a |an |his |her |the |one |two )*false[- ]starts?(?:ing)?',
    '(?:was|were) (?:pulled|taken|called|waved) (?:out|off)(?: of the race)? by the (?:judges?|officials?)',
    '(?:shown|received|receiving|with|after|picked up|collected) (?:a |the |his |her )?(?:three|third|{O}) red (?:cards?|paddles?)',
    'was a dq',
    '(?:was|were|been|being) stripped of (?:(?:his|her|the|their) )?(?:[a-z]+ )?(?:{O}(?: place)?|gold|silver|bronze|medal|title|win|victory)(?: (?:in|of) (?:the )?{E})? for (?:running|stepping|blocking|obstruct[a-z]+|imped[a-z]+|push[a-z]+|a lane|leaving|cutting|straying)',
    'false starts? (?:[a-z]+ ){0,5}cost {A}',
    'cost {A} (?:[a-z]+ ){1,8}disqualification',
    "{A} (?:'s|') (?:[a-z-]+ )?disqualification (?:in|from|over) (?:the )?{race}",
  ],
  [
    {
      text: 'Rhys Polk was disqualified for a false start in the men’s 100m.',
      gives: [{ athlete: 'Rhys Polk', status: 'DQ' }],
    },
    {
      text: 'Rhys Polk false-started in the men’s 100m final on Saturday.',
      gives: [{ athlete: 'Rhys Polk', status: 'DQ' }],
    },
    {
      text: 'The men’s 100m was won in 9.96 by Ike Ofor after Rhys Polk was DQ’d for a false start.',
      gives: [
        { athlete: 'Ike Ofor', place: 1, mark: '9.96' },
        { athlete: 'Rhys Polk', status: 'DQ' },
      ],
    },
    { text: 'Rhys Polk was disqualified for doping and is banned for two years.', gives: [] },
    {
      text: 'Rhys Polk was stripped of third place in the men’s 1500m for running wide and blocking Ike Ofor.',
      gives: [{ athlete: 'Rhys Polk', status: 'DQ' }],
    },
    { text: 'Rhys Polk was stripped of his 2004 gold for doping.', gives: [] },
    {
      text: 'Ike Ofor won the men’s discus. The men were left counting the cost of Rhys Polk’s disqualification in the 100m.',
      gives: [
        { athlete: 'Ike Ofor', place: 1, event: 'DT' },
        { athlete: 'Rhys Polk', status: 'DQ', event: '100' },
      ],
    },
    {
      text: 'Ike Ofor won the men’s discus after a protest over the hurdles race in which three were disqualified.',
      gives: [{ athlete: 'Ike Ofor', place: 1 }],
    },
    {
      text: 'Ike Ofor was fourth in the men’s 100m after the disqualification of Rhys Polk for a false start.',
      gives: [
        { athlete: 'Ike Ofor', place: 4 },
        { athlete: 'Rhys Polk', status: 'DQ' },
      ],
    },
  ],
  (match) => {
    if (/doping|drug|steroid|banned|positive test/.test(match.sentence.line)) return [];
    // "in which three were disqualified": it does not say who.
    if (COUNTED.test(match.before(20)) && match.first('A') === undefined && !/including|¯|:/.test(match.onward))
      return [];
    const including = /including (?:(?:the |[a-z]+ |[A-Z]\d+ 's )*)((?:A\d+(?: , | and |, and )?)+)/.exec(match.onward);
    if (match.subject()[0] === TOPIC && including?.[1]) {
      const named = [...including[1].matchAll(/A(\d+)/g)].map((hit) => Number(hit[1]));
      return named.map((who) => ({ kind: 'status', who, status: 'DQ', ...match.said(0.85, 'stated') }));
    }
    return status('DQ', /disqualif/.test(match.sentence.line) ? 'stated' : 'implied')(match);
  },
);

const unmarked = rule(
  'status/no-mark',
  'a field event without a valid mark',
  words,
  [
    'no-heighted',
    'no height',
    '(?:failed (?:at|to clear)|could not clear|unable to clear|missed|went out at|exited at|(?:burned|burnt) (?:three|all|his|her)[a-z ]* at|three (?:failures|misses) at) (?:his|her|the) (?:opening|starting|entry) height',
    '(?:recorded|registered|had|made|managed) no (?:mark|valid (?:mark|throw|jump|height)|distance|height|throw)',
    'no-marked',
    '(?:failed|unable) to (?:record|register|get|achieve|produce|land|make|clear) a (?:single |legal |valid )?(?:mark|height|distance|throw|jump|bar|clearance)',
    'three fouls',
    'fouled (?:all|out|three times)(?: three)?',
    'did not (?:get past|clear) (?:his|her|the) opening height',
  ],
  [
    {
      text: 'Rudi Ohm burned three trials at the starting height of 5.40 in the men’s pole vault.',
      gives: [{ athlete: 'Rudi Ohm', status: 'NH' }],
    },
    {
      text: 'Rudi Ohm failed to register a valid jump in the men’s long jump.',
      gives: [{ athlete: 'Rudi Ohm', status: 'NM' }],
    },
    { text: 'Rudi Ohm no-heighted in the men’s pole vault.', gives: [{ athlete: 'Rudi Ohm', status: 'NH' }] },
    {
      text: 'Rudi Ohm, who has thrown 88.90 this season, fouled three times in the men’s javelin.',
      gives: [{ athlete: 'Rudi Ohm', status: 'NM' }],
    },
    {
      text: 'Rudi Ohm had three fouls in the men’s long jump final on Saturday.',
      gives: [{ athlete: 'Rudi Ohm', status: 'NM' }],
    },
  ],
  (match) => status(/height|bar |clear/.test(match.words) ? 'NH' : 'NM', 'stated')(match),
);

export const statusRules: readonly Rule[] = [unfinished, unstarted, disqualified, unmarked];
