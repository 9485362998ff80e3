/** What the columns of a table hold, by the words in its header. */

export type Column =
  | 'place'
  | 'classPlace'
  | 'name'
  | 'first'
  | 'last'
  | 'nation'
  | 'club'
  | 'mark'
  | 'gap'
  | 'sex'
  | 'category'
  | 'age'
  | 'points'
  | 'wind'
  | 'other';

const WORDS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:pos\.?|position|place|placing|rank|#|pl\.?|overall|o\/a|rk\.?)$/iu, 'place'],
  [/^(?:name|athlete|runner|competitor|participant)$/iu, 'name'],
  [/^(?:first(?:\s?name)?|forename|given name)$/iu, 'first'],
  [/^(?:last(?:\s?name)?|surname|family name)$/iu, 'last'],
  [/^(?:nat\.?|nation|country|nationality|noc|ctry)$/iu, 'nation'],
  [/^(?:club|team|school|affiliation|university|club\/team)$/iu, 'club'],
  [
    /^(?:time|mark|result|performance|perf\.?|finish(?:\stime)?|gun(?:\stime)?|distance|dist\.?|official(?:\stime)?|run)$/iu,
    'mark',
  ],
  [/^(?:gap|behind|diff\.?|difference)$/iu, 'gap'],
  [/^(?:gender|sex|m\/f)$/iu, 'sex'],
  [/^(?:cat\.?|category|class|age group|ag|division|div\.?)$/iu, 'category'],
  [/^(?:age)$/iu, 'age'],
  [/^(?:pts\.?|points|score)$/iu, 'points'],
  [/^(?:wind)$/iu, 'wind'],
  [
    /^(?:chip(?:\stime)?|net(?:\stime)?|pace|bib|no\.?|number|notes?|remarks?|pb\??|sb|records?|lane|reaction|r\.?t\.?|clock|allowance|handicap|start|event|heat|year|yr|born|dob|town|city|hometown|splits?|half|speed|race)$/iu,
    'other',
  ],
];

/**
 * The columns that header cells name; empty when the cells are no header.
 *
 * @param cells the words of each cell
 */
export function columnsOf(cells: readonly string[]): Column[] {
  const columns: Column[] = [];
  let known = 0;
  for (const cell of cells) {
    const bare = cell.replace(/[*_:]/gu, '').trim();
    const column = WORDS.find(([pattern]) => pattern.test(bare))?.[1];
    if (column !== undefined) known += 1;
    else if (bare !== '') return [];
    // the second place is the one in the class, a second time the chip's
    const seen = column !== undefined && columns.includes(column);
    columns.push(seen ? (column === 'place' ? 'classPlace' : 'other') : (column ?? 'other'));
  }
  return known >= 2 ? columns : [];
}
