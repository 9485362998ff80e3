/** Who was in front of the subject: second behind Roe, was run down by Roe. */
import { rule } from '../../../relate/rule.js';
import { countedOn } from '../places/placed.js';
import { words } from '../words.js';
import { closedList, inTurn } from './rivals.js';

export const behind = rule(
  'order/behind',
  'a place together with who was in front: second behind Roe, third behind Roe and Sowle',
  words,
  [
    '(?:{O}|(?<!the )runner-up(?! to {A} (?:in (?!(?:the )?E\\d)|at|last)))(?: (?:place|overall|home|in {M}|[([] {M} [)\\]]|in (?:the )?{E}|\\.))* (?:,? ?(?:just|only|close|right|hard|immediately|narrowly|inches|a step|well|{M}))* ?(?:behind|to|after) (?<leaders>{list})',
    '(?:beaten|pushed|edged|pipped|relegated|forced|squeezed|demoted) (?:in)?to {O}(?: place)? by (?<leaders>{list})',
  ],
  [
    {
      text: 'Kit Sowle was third behind Dan Roe and Lars Raaf in the 800m.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Lars Raaf', place: 2 },
        { athlete: 'Kit Sowle', place: 3 },
      ],
    },
    {
      text: 'Kit Sowle was third in the 800m in 1:48.10, just behind Dan Roe in 1:47.90.',
      gives: [
        { athlete: 'Dan Roe', place: 2, mark: '1:47.90' },
        { athlete: 'Kit Sowle', place: 3, mark: '1:48.10' },
      ],
    },
    {
      text: 'Kit Sowle was 18th in the 800m in 1:58.10, just behind Dan Roe in 1:57.90.',
      gives: [
        { athlete: 'Dan Roe', mark: '1:57.90' },
        { athlete: 'Kit Sowle', place: 18, mark: '1:58.10' },
      ],
    },
    {
      text: 'Kit Sowle was eighth behind Dan Roe and Lars Raaf in the 800m.',
      gives: [{ athlete: 'Kit Sowle', place: 8 }],
    },
    {
      text: 'Kit Sowle was second behind Dan Roe in the men’s 800m in 1:48.10.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
      ],
    },
    {
      text: 'Kit Sowle was beaten into third place by Dan Roe and Lars Raaf in the men’s 800m in 1:48.10.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Lars Raaf', place: 2 },
        { athlete: 'Kit Sowle', place: 3, mark: '1:48.10' },
      ],
    },
    { text: 'Kit Sowle finished behind Dan Roe in the men’s 800m on Saturday.', gives: [] },
  ],
  (match) => {
    const leaders = closedList(match, match.inGroup('leaders', 'A'));
    const ordinal = match.first('O');
    const place = ordinal === undefined ? 2 : match.ordinal(ordinal);
    // "third, just behind Roe": the one in front, where places are few.
    if (leaders.length === 1 && place > 2 && place < 5 && JUST_BEHIND.test(match.words))
      return countedOn(match, leaders, place - 1, 0.5);
    // Only a closed front tells the places: eighth behind two rivals leaves six unknown.
    if (leaders.length !== place - 1) return [];
    return countedOn(match, leaders, 1, 0.6);
  },
);

const JUST_BEHIND = / (?:just|right|immediately|narrowly|inches|a step) behind A\d+ /;

export const beatenBy = rule(
  'order/beaten-by',
  'who was in front, said in the passive: was run down by Roe, was beaten into second by Roe',
  words,
  [
    '(?:was|were|being|been) (?:[a-z]+ly |just |only )?(?:beaten|pipped|outkicked|outsprinted|overhauled|overtaken|run down|caught|edged(?: out)?|outleaned|out-?dipped|out-?leaned|passed|upset|defeated|denied)(?: (?:(?:in|into|to|at|for|on|over) (?:the )?(?:{E}|{O}|line|post|tape|gold|victory|end)(?: place)?|narrowly|comfortably|again)){0,2} by (?:(?:the|a|his|her|[a-z-]+|{N}) ){0,3}?(?<leader>{A})',
    "(?<!(?:not|never|n't) )(?:(?:had to |forced to )?(?:give|gave|giving) best to|(?:was|were|proved) no match for|(?:had|found|having|with) no (?:answer|reply) to(?: the (?:[a-z-]+ )?(?:finish|kick|pace|sprint|speed|surge) of)?|had to bow to|bowed to) (?:(?:the|a|his|her|[a-z-]+|{NEG}) ){0,4}?(?<leader>{A})",
    '(?:lost|losing|to lose|lose|loses) out (?:(?:narrowly|just|only|again|agonisingly|in a (?:photo|tight|close) finish|on the (?:line|dip)) )*to (?:(?:the|a|his|her|[a-z-]+|{NE}) ){0,4}?(?<leader>{A})',
  ],
  [
    {
      text: 'Kit Sowle was run down in the 800m by Dan Roe, with Lars Raaf third.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
        { athlete: 'Lars Raaf', place: 3 },
      ],
    },
    {
      text: 'Kit Sowle was second in the 800m after being pipped on the line by Dan Roe.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2 },
      ],
    },
    {
      text: 'Kit Sowle clocked 1:48.10 in the men’s 800m to lose out to Dan Roe by 0.02 seconds.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
      ],
    },
    {
      text: 'Kit Sowle clocked 1:48.10 in the men’s 800m but had to give best to the 18-year-old Dan Roe.',
      gives: [
        { athlete: 'Dan Roe', place: 1 },
        { athlete: 'Kit Sowle', place: 2, mark: '1:48.10' },
      ],
    },
    {
      text: 'Kit Sowle, third in the men’s 800m, did not give best to Dan Roe in the sprint for the line.',
      gives: [{ athlete: 'Kit Sowle', place: 3 }],
    },
    {
      text: 'Kit Sowle was beaten by Dan Roe here last year, and was fifth in the 800m.',
      gives: [{ athlete: 'Kit Sowle', place: 5 }],
    },
  ],
  (match) => {
    const leader = match.inGroup('leader', 'A')[0];
    // "missed a medal after being edged out by Roe": of the places behind.
    if (/(?:^| )miss(?:ed|ing|es) /.test(match.before())) return [];
    const who = match.subject().filter((person) => person !== leader);
    return leader === undefined
      ? []
      : inTurn(match, leader, who.slice(0, 1), 0.55).map((claim) => ({ ...claim, at: match.from }));
  },
);

export const onCountback = rule(
  'order/on-countback',
  'the second of two who cleared the same, where the other won on countback',
  words,
  [
    '(?<one>{A}) and (?<other>{A}) (?:both |each )?[^.;]{1,70}? (?<won>{A}) (?:won|winning|wins|prevailed|prevailing|triumphed|(?:took|taking|takes|claimed|claiming|got|getting) (?:the )?(?:gold|title|win|victory|verdict|nod|honours|decision)) on (?:countback|count-back|count back|fewer (?:failures|misses|attempts))',
  ],
  [
    {
      text: 'In the women’s high jump Ada Roe and Una Orr both cleared 1.90m but Roe won on countback.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '1.90' },
        { athlete: 'Una Orr', place: 2, mark: '1.90' },
      ],
    },
    {
      text: 'In the women’s high jump Ada Roe and Una Orr were fourth and fifth after Jo Brel won on countback.',
      gives: [
        { athlete: 'Jo Brel', place: 1 },
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Una Orr', place: 5 },
      ],
    },
  ],
  (match) => {
    const [one, other, won] = ['one', 'other', 'won'].map((group) => match.inGroup(group, 'A')[0]);
    if (one === undefined || other === undefined || won === undefined) return [];
    const surname = match.chunk(won).person?.name.split(' ').at(-1) ?? '';
    const of = (who: number): boolean => match.chunk(who).person?.name.split(' ').at(-1) === surname;
    if (of(one) === of(other)) return [];
    return inTurn(match, won, [of(one) ? other : one], 0.7);
  },
);
