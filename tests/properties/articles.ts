/** Articles for the properties: made by a small grammar, and made by damaging those of the corpus. */
import fc from 'fast-check';
import { corpus } from '../evaluate/folder.js';

const pick = (...from: string[]): fc.Arbitrary<string> => fc.constantFrom(...from);

const words = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));

const given = pick('Oona', 'Tariku', 'J.', 'Mary-Anne', 'Zoë', 'Abdi', 'N’Golo', 'Kip', 'María José', 'Wei');
const family = pick(
  'Strand',
  'Bekana',
  'O’Dowd',
  'El Haddi',
  'van der Vliet',
  'Kiptanui',
  'Ødegård-Lie',
  'Li',
  'Second',
);
const name = words(given, ' ', family);
const nation = pick('Kenya', 'Ethiopia', 'Great Britain', 'Norway', 'the USA', 'Georgia', 'Atlantis');
const code = pick('(KEN)', '(NOR)', '(GBR)', '[ETH]', '(Vale AC)', '(XXX)', '()');
const demonym = pick('Kenyan', 'Norwegian', 'Briton', 'Ethiopian', 'fellow American', 'compatriot');
const event = pick(
  '5000m',
  'marathon',
  '10km road race',
  '3000m steeplechase',
  '4x400m relay',
  'long jump',
  'heptathlon',
  '100m hurdles',
  'mile',
  'half-marathon',
  '7.3km cross country',
);
const sex = pick("men's ", 'women’s ', 'U20 boys’ ', '', 'girls ');
const place = pick('first', 'second', 'third', '4th', '10th', '=5', 'last', '0th', 'seventh', '1', 'fourth and fifth');
const mark = fc.oneof(
  pick('14:58.20', '2:03:04', '9.81', '1:59', 'four minutes 14.74 seconds', '66.60m', '6,563 points', '2hrs 47mins'),
  pick('27-4 1/2', '12:43.66', '0:00', '99:99:99', '3:59.', '1:2:3:4', '8.95 (+2.1)', '-', 'DNF', 'DQ'),
  fc.tuple(fc.nat(200), fc.nat(99)).map(([minutes, seconds]) => `${minutes}:${String(seconds).padStart(2, '0')}`),
);
const record = pick('', ', a personal best', ' (PB)', ' for a world record', ', a championship best', ' =NR', ' – SB');
const day = pick(
  'on Sunday',
  'last year',
  'on 31 February',
  'on 4 May 2031',
  'in 2019',
  'tomorrow',
  'on 03/04/2026',
  '',
);

const sentence = fc.oneof(
  words(name, ' won the ', sex, event, ' in ', mark, record, ' ', day, '.'),
  words(nation, "'s ", name, ' was ', place, ' in ', mark, ', with ', name, ' ', place, ' and ', name, ' ', place, '.'),
  words('She beat ', name, ' and ', name, ' by ', mark, '.'),
  words('The ', demonym, ', ', place, ' ', day, ', finished ', place, ' ahead of ', name, ' ', code, '.'),
  words(name, ', ', name, ' and ', name, ' were ', place, ', ', place, ' and ', place, ' respectively.'),
  words(place, ' ', name, ' ', code, ' ', mark, '; ', place, ' ', name, ' ', code, ' ', mark, '.'),
  words('“I was ', place, ' at the bell,” said ', name, ', who ran ', mark, ' ', day, '.'),
  words(name, ' did not finish the ', event, '; ', name, ' was disqualified ', day, '.'),
);
const listLine = words(pick('1. ', '2 ', '3) ', '- ', '| ', '10.\t'), name, ' ', code, ' ', mark, record);
const list = fc.array(listLine, { minLength: 1, maxLength: 12, size: 'max' }).map((lines) => lines.join('\n'));
const heading = words(pick('', '# ', '## ', '**'), sex, event, pick('', ' final', ' (heat 2)', ':', ' results'));
const block = fc.oneof(
  { weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 5, size: 'max' }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: heading },
);

/** An article of headings, prose and result lists that need not make sense. */
export const article: fc.Arbitrary<string> = fc
  .tuple(pick('\n', '\n\n', '\r\n\r\n', '\n \n', '<br>'), fc.array(block, { minLength: 1, maxLength: 8, size: 'max' }))
  .map(([gap, blocks]) => blocks.join(gap));

/** Any sequence of UTF-16 code units, whole characters or not. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400, size: 'max' })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(pick(...'0123456789:.,-–= ()[]|#*&<>/\'"’\n\r\tmshMKGBRE'), { maxLength: 400, size: 'max' })
    .map((all) => all.join('')),
);

const printed = corpus().map(({ text }) => text);

const intruder = fc.oneof(
  anyString,
  pick(
    '\ud83c',
    '\udde7',
    '\u0000',
    '\u0007\u001b[31m',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\u00a0',
    'e\u0301',
    '𝟙𝟚:𝟛𝟜',
    '１２：３４',
  ),
  pick('1. '.repeat(300), '('.repeat(500), '9'.repeat(700), '1:'.repeat(400), ' '.repeat(2000), 'A. '.repeat(300)),
  pick('and Oona Strand, '.repeat(150), "'s ".repeat(400), '\n'.repeat(500), '"'.repeat(301), 'İ'.repeat(40)),
);

/** Positions are shares of the text so that they stay in it while it grows and shrinks. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
type Damage = (text: string) => string;
const at = (text: string, where: number): number => Math.floor(where * text.length);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (text) =>
        text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b))),
  ),
  fc.tuple(share, share).map(
    ([a, b]): Damage =>
      (text) =>
        text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b))),
  ),
  fc.tuple(share, share, fc.nat(60)).map(
    ([a, b, length]): Damage =>
      (text) => {
        const [first, second] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
        const end = Math.min(first + length, second);
        return `${text.slice(0, first)}${text.slice(second, second + length)}${text.slice(end, second)}${text.slice(first, end)}${text.slice(second + length)}`;
      },
  ),
  fc.tuple(share, intruder).map(
    ([a, piece]): Damage =>
      (text) =>
        text.slice(0, at(text, a)) + piece + text.slice(at(text, a)),
  ),
  fc.constant<Damage>((text) => text.replaceAll('\n', ' ')),
  fc.constant<Damage>((text) => text.replaceAll(' ', '\n')),
  fc.constant<Damage>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Damage>((text) => text.toUpperCase()),
  fc.constant<Damage>((text) => text.normalize('NFD')),
  fc.constant<Damage>((text) => text.replace(/[.,;:]/g, '')),
);

/** An article of the corpus that was cut, turned about, filled with strange characters or printed on one line. */
export const damagedArticle: fc.Arbitrary<string> = fc
  .tuple(pick(...printed), fc.array(damage, { minLength: 1, maxLength: 4, size: 'max' }))
  .map(([text, damages]) => damages.reduce((whole, harm) => harm(whole), text).slice(0, 12_000));

/** So many UTF-16 code units of corpus, article after article, over again when it is used up. */
export function corpusOf(length: number): string {
  const once = printed.join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
}
