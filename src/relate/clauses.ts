/**
 * Who a predicate is about. Race prose is regular enough that a scan from the left does it: a name that
 * no preposition or verb governs becomes the subject, stays it through participles and coordination, and
 * gives way to the next such name; `who` makes the name before it the subject until the clause closes.
 */
import { clauseGroups } from '../english/lexicon/clauses.js';
import type { Chunk } from '../recognise/chunk.js';
import { TOPIC } from './claim.js';
import { type CodedSentence, compile } from './code.js';

export interface Clauses {
  /** For each chunk: the chunks of the people that a predicate there is about. */
  subjects: readonly (readonly number[])[];
  /** For each chunk: the people of the nearest phrase before it, whatever its part in the sentence. */
  nearest: readonly (readonly number[])[];
  /** For each chunk: the number of its segment, the stretch between two commas or conjunctions. */
  segments: readonly number[];
}

/** A sentence, or its reading by teams, with its clauses. */
export interface Scanned {
  coded: CodedSentence;
  clauses: Clauses;
}

/** The chunks of the segment that a chunk stands in: its first, and the one after its last. */
export function segmentOf({ segments }: Clauses, index: number): { from: number; to: number } {
  const segment = segments[index];
  let from = index;
  while (from > 0 && segments[from - 1] === segment) from--;
  let to = index + 1;
  while (to < segments.length && segments[to] === segment) to++;
  return { from, to };
}

/** Whom alone the words at a chunk are about. */
export function onlySubject({ subjects }: Clauses, index: number): number | undefined {
  const [subject, ...others] = subjects[index] ?? [];
  return others.length === 0 ? subject : undefined;
}

/** The code words of the segment that a chunk stands in, with a space before and after each. */
export function segmentWords({ coded, clauses }: Scanned, index: number): string {
  const { from, to } = segmentOf(clauses, index);
  return ` ${coded.line.slice(coded.at[from], coded.at[to] ?? undefined)}`;
}

/** A list of names with what may stand between: `A (2:01) , B of C and D`. */
const LIST_LINK =
  /^(?: \( (?:[MWKOTGE]\d+ ?,? ?)+\)(?: (?:of|from) (?:the )?(?:[CSTU]\d+|(?:(?:ea|we)st|north|south)ern|central|coast))?|(?: (?:of|from) (?:the )?(?:(?:ea|we)st|north|south)ern))?(?: (?:,|¯|-|in|at|with) M\d+)? (?:, and|,|and|&|plus) (?:[TU]\d+ )?$/;
/** "World champion, Roe, Olympic medallist, Orr and last year's winner, Brel won their heats": titles with commas. */
const TITLED_LINK =
  /^ (?:,|, and|and) (?!(?:the|an?|his|her|who|as|then) )(?:(?:[a-z-]+|[NCTUSEV]\d+) ){1,4}(?:champion|medall?ist|winner|holder|finalist|runner-up) , $/;
/** … came in 106th, 107th and 161st: of all of a list. */
const IN_TURN = / O\d+ , O\d+ (?:, )?and O\d+ /;
/** "Paoli's final finisher was Roe": who owns somebody is not who did it. */
const OWNS_WHO =
  /^'s? (?:[a-z-]+ ){0,2}(?:finisher|runner|scorer|performer|finish|result|runners?|man|woman|boy|girl) (?:home )?(?:was|were|is) (?:[a-z-]+ ){0,2}A\d+ /;

/** Words before a name that make it something other than the subject. */
const GOVERNED = new RegExp(`(?:^| )(?:${clauseGroups['governor']}) (?:(?:${clauseGroups['between']}) )*$`);
/** … also when a longer phrase, or a role and a comma, stands before the name. */
const FAR_WORDS =
  "(?!was |were |who |and |as |with |while |whilst |whereas |when |where |after |before |until |because |although |though |but |which |that |him |her |them |it )(?:[a-z'-]+|[A-Z]\\d+) ";
const GOVERNED_FAR = new RegExp(
  `(?:^| )(?:${clauseGroups['strongGovernor']}) (?:${FAR_WORDS}){1,5}$|(?:^| )(?:${clauseGroups['beatingGovernor']}) (?:${FAR_WORDS}){1,5}, $`,
);
const TOLD_OF = new RegExp(
  `(?:^| )(?:(?:went|fell|belonged) to|${clauseGroups['ceded']}|(?<!(?:on|with|from|in|off) the )(?:[a-z]+ )?(?:face|figure|form|shape) of|(?:there was|(?<=E\\d+ )(?:was|saw|brought|provided|produced|witnessed|ended (?:with|in))) (?:also )?(?:a|an|another)? ?(?:[a-z-]+ |[A-Z]\\d+ ){0,3}?(?:medal|gold|silver|bronze|win|victory|success|title|K\\d+) for|there (?:was|were|is) (?:, though , |, however , |also |little |no |some |more |much |further |big |loud ){0,3}(?:[a-z-]+ ){0,2}(?:cheers|applause|joy|delight|disappointment|heartbreak|ending|consolation|luck|despair|satisfaction|misery|frustration|celebrations?|glory|encouragement) for) (?:(?:${clauseGroups['between']}) )*$`,
);
/** "Well done to Roe for finishing third", "and to Orr on her 41:10": who is praised did what follows. */
const PRAISED = new RegExp(
  `(?:^| )(?:well done|congratulations|congrats|kudos|hats off|credit|mentions?|shout[ -]?outs?|plaudits|bravo) (?:(?:also|must|should|again|then|therefore|go|goes|going|out) )*to (?:[^.;:]{2,80} and (?:also )?to )?(?:(?:${clauseGroups['between']}) )*$`,
);
/** "We saw good runs from Roe finishing 12th": whose performance it is does what follows, where nobody else does. */
const PERFORMED_BY = new RegExp(
  `(?:^| )(?:runs?|performances?|displays?|showings?|races?) (?:(?:also|again|came) )?(?:from|by) (?:(?:${clauseGroups['between']}) )*$`,
);
/** "Over the 400m Venn, back from injury, took silver", "At under 15 Orr was third": beaten is nobody. */
const OVER_EVENT = /^ ?(?:[a-z]+ly (?:, )?)?(?:over|at) (?:the )?(?:[CUT]\d+ )?[EV]\d+ (?:in [SCU]\d+ )?$/;
/** "The Marl trio of Roe, Orr and Venn placed 13th, 14th and 15th": the trio is those who are in it. */
const GROUP_OF =
  /(?:^ ?|, |; |and |while )(?:(?:the|a|our|another) )?(?:[UTCSN]\d+ )?(?:[a-z-]+ )?(?:trio|pair|duo|threesome|pairing) of (?:[a-z]+ )?$/;
/** "three medals, highlighted by Roe winning the mile" */
const SHOWN_BY =
  /(?:^| )(?:highlighted|headlined|led|headed|capped|spearheaded|topped|this was (?:[a-z]+ )?followed) by (?:[a-z]+ )?$/;
/** "Lowering Orr's record, Roe …": whose record is broken does nothing. */
const BREAKING =
  /(?:^| )(?:lower|break|beat|smash|shatter|eras|improv|better|eclips|surpass|equall|match|erod|rewrit|tak)ing (?:(?:on|down|away|up) )?(?:the |[CN]\d+ )*$/;
/** "He was followed by Orr running a 51:29", "backed up by Orr with a run of 46:09": the words behind are of who followed. */
const FOLLOWER =
  /(?:^| )(?:followed|backed up|backed|supported|joined|chased home) (?:[a-z]+ ){0,3}by (?:(?:the|his|her|fellow|[a-z]+-?mate|[UTCSN]\d+) ){0,3}$/;
const RUNS_HERE =
  /^(?:running|clocking|recording|finishing|crossing) |^(?:with|in) (?:an? |another |her |his )?(?:[a-z-]+ ){0,3}(?:run|time|effort|clocking|finish) of M\d/;
/** Behind somebody: what she threw or ran did something for her. */
const OWN_DEED =
  /^(?:'s|') (?:[a-z-]+ |[KE]\d+ ){0,3}(?:toss|throw|heave|put|time|effort|jump|leap|run|mark|vault|clearance|clocking|performance|finish|height|distance) of M\d+ (?:[a-z]+ )?(?:earned|gave|landed|netted|secured|brought|won|placed|put|was|took|saw|proved|ranked|claimed|garnered|moved|left|nabbed) /;
/** "came home 13 seconds after Orr for second place" */
const AFTER = /(?:^| )M\d+ after $/;
/** "saw Brel disqualified, leaving Orr to take gold" */
const LEFT_TO =
  /(?:^| )(?:leaving|(?:was|is) (?:left|down) to|left it to|allowing|enabling|helping|letting|paced|pacing|guided|guiding|coached|coaching|steered|steering|only for) (?:[a-z-]+ |N\d+ ){0,2}$/;
const AGENT = new RegExp(
  `(?:^| )(?:${clauseGroups['agentVerb']}) (?:by an? (?:[a-z-]+ |M\\d+ ){1,3}margin )?(?:[a-z]+ ){0,3}by (?:(?:${clauseGroups['between']}) )*$`,
);
const REDUCED_BEFORE =
  /(?:^| )(?:titles?|crown|gold|silver|bronze|medals?|record|mark|time|best|K\d+|win|victory|one|than) (?:that |which )?$/;
const SPEAKS_AFTER =
  /^(?:said|says|told|added(?! (?:a|an|another|his|her|the E\d+|to|[A-Z]\d))|explained|admitted|insisted|joked|recalled|conceded|reported) /;
/** "said elite race co-ordinator Orr" */
const SPEAKER_BEFORE = /(?:said|added|admitted|explained|says) (?:(?:[a-z-]+|[EVTNC]\d+|'s) ){0,5}$/;
/** A finite verb where one is asked for, and anywhere in some words. */
const FINITE_HERE = compile('{finite}', clauseGroups, 'y');
const FINITE_WITHIN = compile('{finite}', clauseGroups);
/** "Drake of Gonzaga was third": the club belongs to the name before it. */
const OWN_PREPOSITION = /A\d+ (?:, )?(?:of|from|for|representing) (?:the )?$/;
/** "Roe, who in her best event, the long jump, leapt": the relative clause has had no verb yet. */
const ASIDE_OF_RELATIVE =
  /^who (?:, )?(?:in|on|at|with|for|like|despite|after) (?:(?:his|her|the|an?) )?(?:[a-z]+est )?(?:[a-z-]+ )?(?:[A-Z]\d+ |event |race |attempt |throw |jump |day )+(?:, (?:the )?E\d+ )?$/;
/** Subjects who are not anybody the article has named: the writer, the club's runners, a team. */
const NOBODY = new Set(
  'i we they you youngsters juniors members team teams squad side men women ladies girls boys club vets veterans masters juniors case race edition series meeting event'.split(
    ' ',
  ),
);
const isNobody = (chunk: Chunk, before: string): boolean =>
  (chunk.kind === '-' &&
    NOBODY.has(chunk.word) &&
    (/^(?:we|i|you)$/.test(chunk.word) ||
      !/ (?:of|for|from|with|in|to|by|among|as|against) (?:the |our |older |younger )?$/.test(before))) ||
  (chunk.kind === 'E' &&
    chunk.event?.event === null &&
    chunk.event.round === null &&
    / ?(?:our|the) (?:[UTCSNA]\d+ (?:'s )?)?$| ?[^ ]+ (?:'s|') $|^ ?(?!(?:in|for|of|on|at|from|with) )(?:[B-Z]\d+ |[a-z]{3,} ){1,3}$/.test(
      before,
    ));
/** "Air Force was second": capitals that are nobody's name stand for somebody all the same. */
const isUnread = (chunks: readonly Chunk[], i: number): boolean =>
  isCapitalWord(chunks[i]) && isCapitalWord(chunks[i - 1]);
const isCapitalWord = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.kind === '-' && chunk.capital && /^\p{L}{2}/u.test(chunk.word);
const BREAK = new Set(
  ', ; : ( ) ¯ [ ] - while whilst whereas although though when before after because until which whose who but'.split(
    ' ',
  ),
);

export function scanClauses(sentence: CodedSentence): Clauses {
  const { chunks, line, at } = sentence;
  const subjects: number[][] = [];
  const nearest: number[][] = [];
  const segments: number[] = [];
  let subject: number[] = leadingParticiple(line) ?? frontedSubject(sentence) ?? [TOPIC];
  let near: number[] = [];
  /** What the subject was before a relative clause, and where the clause may close. */
  let main: number[] | undefined;
  /** What the subject was before a relative clause without its pronoun, and in which segment. */
  let reduced: { subject: number[]; from: number } | undefined;
  /** Whom the last `who` tells of, and in which segment. */
  let relative: { subject: number[]; segment: number } | undefined;
  let segment = 0;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as (typeof chunks)[number];
    const here = at[i] as number;
    const rest = line.slice(here + chunk.word.length + 1, here + 80);
    // "two weeks after winning in Oslo": the time and what happened then are one.
    const dated =
      (chunk.word === 'after' || chunk.word === 'before') &&
      /^(?:days?|weeks?|months?|years?|fortnight)$/.test(chunks[i - 1]?.word ?? '');
    if (chunk.kind === '-' && BREAK.has(chunk.word) && !dated) segment++;
    if (reduced && segment !== reduced.from) {
      subject = reduced.subject;
      reduced = undefined;
    }
    if (chunk.kind === '-' && chunk.word === 'as' && chunks[i + 1]?.kind === 'A') segment++;
    // "won in 1:44 with Venn repeating her silver of two years ago".
    if (
      chunk.kind === '-' &&
      chunk.word === 'with' &&
      /^(?:A\d+ (?:,|and) (?:[TU]\d+ )?)?A\d+ [a-z-]+ing /.test(line.slice(at[i + 1] ?? line.length))
    )
      segment++;
    if (chunk.kind === '-' && chunk.word === 'and' && startsClause(sentence, i + 1)) segment++;
    const actor = chunk.kind === 'A' ? undefined : actorAt(sentence, i);
    if (chunk.kind === 'A') {
      const between = line.slice((at[near.at(-1) ?? 0] as number) + `A${near.at(-1)}`.length, here);
      const continuing =
        i > 0 &&
        near.length > 0 &&
        (LIST_LINK.test(between) ||
          TITLED_LINK.test(between) ||
          (near.length > 1 &&
            /^(?: ,)? (?:along|together) with (?:[a-z]+ )?$/.test(between) &&
            IN_TURN.test(line.slice(here))));
      const before = line.slice(0, here);
      const newClause = near !== subject && /(?:,|and) $/.test(before) && finiteFollows(sentence, i + 1);
      if (continuing && !newClause && !(near === subject && hasPredicate(line, at, near.at(-1) as number, here))) {
        const grown = [...near, i];
        if (near === subject) subject = grown;
        near = grown;
        for (const member of grown.slice(0, -1)) {
          nearest[member] = grown;
          if (subject === grown) subjects[member] = grown;
        }
      } else {
        near = [i];
        const code = `A${i} `;
        const after = line.slice(here + code.length, here + code.length + 60);
        const agent =
          AGENT.test(before) ||
          // "…, and Roe's toss of 15.22m earned her fourth"
          (OWN_DEED.test(line.slice(here + code.length)) &&
            /(?:^|, |and |while |but |as |; )(?:[a-z]+ly )?$/.test(before)) ||
          GROUP_OF.test(before) ||
          OVER_EVENT.test(before) ||
          // "For the record Angela Roe was fourth"
          (/^ ?for $/.test(before) && finiteFollows(sentence, i + 1)) ||
          (SHOWN_BY.test(before) && /^[a-z]+ing /.test(after)) ||
          TOLD_OF.test(before) ||
          PRAISED.test(before) ||
          (chunks[subject[0] as number]?.kind !== 'A' && PERFORMED_BY.test(before)) ||
          (LEFT_TO.test(before) && /^to [a-z]+ /.test(after)) ||
          (/followed by $/.test(before) && /^(?:in|with|at) (?:a )?M\d+ for O\d+ /.test(after));
        if (REDUCED_BEFORE.test(before) && chunk.person?.ref === 'pronoun' && finiteFollows(sentence, i + 1)) {
          // "added gold to the title he won last year, clocking": the comma ends the relative clause.
          reduced ??= { subject, from: segment };
          subject = near;
        } else if (
          agent ||
          (!GOVERNED.test(before) &&
            !(/ had $/.test(before) && /^(?:[a-z]+ )?behind (?:him|her) /.test(after)) &&
            !(AFTER.test(before) && !finiteFollows(sentence, i + 1) && !actsPastAside(sentence, i, before)) &&
            (!GOVERNED_FAR.test(before) || isFronted(sentence, i, before)) &&
            !(/^'s? /.test(after) && (subject[0] !== TOPIC || BREAKING.test(before))) &&
            !OWNS_WHO.test(after) &&
            !SPEAKS_AFTER.test(after) &&
            !SPEAKER_BEFORE.test(before))
        ) {
          subject = near;
          main = relative !== undefined && relative.segment === segment ? relative.subject : undefined;
        } else if (FOLLOWER.test(before) && RUNS_HERE.test(after)) {
          main = subject;
          subject = near;
        } else if (appositivePlace(after) && !(/(?:behind|to|after|on) $/.test(before) && after.startsWith('in '))) {
          main = subject;
          subject = near;
        }
      }
    } else if (actor !== undefined) {
      // "Roe, of the squad that won gold last year, was fourth": the clause of the squad ends at its comma.
      main = chunk.word === 'that' && subject[0] !== TOPIC ? subject : undefined;
      subject = [actor];
    } else if ((chunk.word === 'who' || chunk.word === 'whose') && near.length > 0) {
      if (subject !== near) main = subject;
      subject = near;
      relative = { subject: near, segment };
    } else if (
      main !== undefined &&
      chunk.word === ',' &&
      !isInBrackets(line, here) &&
      !/^E\d+ [([] /.test(rest) &&
      !ASIDE_OF_RELATIVE.test(line.slice(line.lastIndexOf(' who ', here) + 1, here)) &&
      (FINITE_WITHIN.test(rest) || /^to (?:win|take|claim|retain|secure|clinch) /.test(rest))
    ) {
      subject = main;
      main = undefined;
    } else if (main !== undefined && /^(?:while|as|but)$/.test(chunk.word) && FINITE_WITHIN.test(rest)) {
      subject = main;
      main = undefined;
    }
    subjects[i] = subject;
    nearest[i] = near;
    segments[i] = segment;
  }
  return { subjects, nearest, segments };
}

const isInBrackets = (line: string, here: number): boolean =>
  line.lastIndexOf(' ( ', here) > line.lastIndexOf(' ) ', here);

/** "saw York's men come 27th", "helped the team finish third" */
const SEEING = / (?:saw|sees|seeing|witnessed|watched|helped|helping) (?:[^ ]+ ){0,3}$/;
const SEEN_TO = /^(?:finish|come|place|take|claim|win|score|end|secure|earn)$/;

/** Who other than a person does something from a chunk on: what follows is not about the last name. */
function actorAt(sentence: CodedSentence, i: number): number | undefined {
  const { chunks, line, at } = sentence;
  const chunk = chunks[i] as Chunk;
  const last = chunks[i - 1];
  const next = chunks[i + 1]?.word ?? '';
  const before = line.slice(0, at[i]);
  // "Princeton (81) finished third": its points stand between.
  const score = chunks[i + 2];
  const points =
    chunk.kind !== 'N' &&
    chunks[i + 1]?.word === '(' &&
    chunks[i + 3]?.word === ')' &&
    (score?.mark ? score.mark.form === 'points' : /^\d{1,3}$/.test(score?.word ?? ''));
  const acts = (): boolean =>
    finiteFollows(sentence, points ? i + 4 : i + 1) ||
    actsPastAside(sentence, i, before) ||
    (SEEN_TO.test(next) && SEEING.test(before));
  // A country or club.
  const town = chunk.kind === 'C' && /(?:^|, |; |and |but |while )$/.test(before);
  if (town || chunk.kind === 'N' || chunk.kind === 'T' || chunk.kind === 'U') {
    const later = /^(?:also|then|again|later)$/.test(next);
    return !OWN_PREPOSITION.test(before) && (later ? finiteFollows(sentence, i + 2) : acts()) ? i : undefined;
  }
  if ((chunk.word === 'that' || chunk.word === 'which') && acts()) {
    // "part of the Marl team that was fifth", where teams are the ones who do things.
    if (last?.team !== undefined) return i - 1;
    // "in the women's team which finished fourth"
    const ofSide = last?.event?.event === null && last.event.round === null;
    if (
      !/^(?:was|is|proved|meant|gave|put|earned|saw|made)$/.test(next) &&
      (ofSide || BODY_BEFORE.test(last?.word ?? ''))
    )
      return i;
  }
  // "with the boys coming in at 5th"
  if (
    ((chunk.kind === '-' && NOBODY.has(chunk.word)) ||
      (chunk.event?.event === null && chunk.event.round === null && chunk.event.section === undefined)) &&
    / with (?:the|our) $/.test(before)
  )
    return /^[a-z]{3,}ing /.test(line.slice(at[i + 1] ?? line.length)) ? i : undefined;
  // "I was 22nd", "the ladies finished 5th", "St John's finished seventh": nobody whom the text has named.
  const owned = chunk.word === "'s" && last?.kind === '-' && last.capital;
  return (isNobody(chunk, before) || isUnread(chunks, i) || owned) && acts() ? i : undefined;
}

/** "after France, comfortably ahead, failed to finish": a few words between commas, nobody and nothing mentioned in them. */
const ASIDE = /^, (?:[a-z-]+ ){1,5}, /;
function actsPastAside(sentence: CodedSentence, i: number, before: string): boolean {
  if (sentence.words[i + 1] !== ',' || !/(?:after|before|when|while|but|as) $/.test(before)) return false;
  const [aside] = ASIDE.exec(sentence.line.slice(sentence.at[i + 1])) ?? [];
  return aside !== undefined && finiteFollows(sentence, i + aside.split(' ').length);
}

/** Behind these `that` and `which` stand for no person. */
const BODY_BEFORE = /^(?:and|but|;|team|squad|group|club|side|school|program|programme|line-up|lineup)$/;

/** "At the end of a long day Orr won": a phrase before the first name and its verb does not make it an object. */
const isFronted = (sentence: CodedSentence, i: number, before: string): boolean =>
  /^(?:on|at|in|by|after|for|from|over) /.test(before) &&
  !/ A\d+ |(?:^| )(?:ahead|front|beat\w*|clear) /.test(before) &&
  finiteFollows(sentence, i + 1);

/** "Hot on his heels in second place and just a second behind in 16:45 was Orr": so is what stands in front of it. */
const HANGING =
  /^ ?(?:hot on (?:his|her|their) heels|(?:O\d+|next) (?:[a-z]+ |[TU]\d+ ){0,2}(?:home|back|in)|(?:just|close|right|not far|shortly|closely|hard) behind(?: (?:him|her|them|A\d+))?|(?:also|next)(?: in action| running| racing| competing)?) (?:(?!was |were |came )(?:[a-z,()-]+|[B-Z]\d+) ){1,14}(?:was|were|came) (?:(?:[a-z-]+|'s|[B-Z]\d+) ){0,4}?A(\d+) /;

/** "Winning the mile in 3:58 was Orr": what is told before the verb is told of whoever stands behind it. */
function leadingParticiple(line: string): number[] | undefined {
  const found =
    HANGING.exec(line) ??
    /^ ?(?:winning|taking|claiming|powering|storming|racing|finishing|coming|placing|leading|rounding|completing|crossing|running|clocking) (?:(?!was |were |A\d)[^ ]+ ){1,14}was (?:(?:[a-z-]+|'s|[B-Z]\d+) ){0,4}?A(\d+) /.exec(
      line,
    );
  return found ? [Number(found[1])] : undefined;
}

/** "Clocking 23.58, she broke the record": a participle before the first comma is told of the subject after it. */
function frontedSubject(sentence: CodedSentence): number[] | undefined {
  const { chunks, line, at } = sentence;
  if (!FRONTED_PARTICIPLE.test(line)) return undefined;
  const subject = chunks.findIndex(
    ({ kind }, i) => kind === 'A' && /^[^,]* , (?:[a-z]+ ){0,2}$/.test(line.slice(0, at[i])),
  );
  return subject >= 0 && finiteFollows(sentence, subject + 1) ? [subject] : undefined;
}

const FRONTED_PARTICIPLE =
  /^(?:(?:after|by|despite|while|when|in) )?(?!during|spring|evening|morning|according)[a-z]{3,}ing /;

/** "…, second in 8:57," right after a name: the words that follow are about that name. */
const appositivePlace = (after: string): boolean =>
  /^(?:, )?(?:(?:a|in|the|joint|equal|who (?:was|came|finished)) )*(?:distant )?(?:O\d+|winner|runner-up) (?!(?:lap|half|sector|section|mile|kilometre|quarter|circuit|leg|heat|round|race|attempt|bend|straight|hill|climb) )/.test(
    after,
  );

/** Whether a verb stands between a list's last name and the next. */
const hasPredicate = (line: string, at: readonly number[], from: number, to: number): boolean =>
  /(?:was|were|won|finished|came|took) /.test(line.slice(at[from] as number, to));

function finiteFollows({ line, at }: CodedSentence, i: number): boolean {
  FINITE_HERE.lastIndex = at[i] ?? line.length;
  return FINITE_HERE.test(line);
}

const startsClause = (sentence: CodedSentence, i: number): boolean =>
  finiteFollows(sentence, i) ||
  /^A\d+ (?:\( .{1,30} \) )?(?:was|came|finished|O\d|won|took|in |retired |dropped out |pulled out |stepped off |withdrew |will |would |could |can |may |might )|^(?:this|that|it|there) (?:is|was|were|has|had|means|meant|makes|made|gives|gave) /.test(
    sentence.line.slice(sentence.at[i] ?? sentence.line.length),
  );
