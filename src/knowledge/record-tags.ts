/** The letters that result lists print beside a mark, and the codes of the records they stand for. */
const RECORD_TAGS: Readonly<Record<string, string>> = {
  PB: 'PB',
  PR: 'PB',
  SB: 'SB',
  NR: 'NR',
  WR: 'WR',
  OR: 'OR',
  AR: 'AR',
  CR: 'CR',
  GR: 'CR',
  MR: 'MR',
  NMR: 'MR',
  WL: 'WL',
  WB: 'WB',
  DLR: 'DLR',
  ER: 'AR',
  AFR: 'AR',
  WJR: 'U20-WR',
  NJR: 'U20-NR',
  AJR: 'U20-AR',
  WJL: 'U20-WL',
  WU20R: 'U20-WR',
  NU20R: 'U20-NR',
  AU20R: 'U20-AR',
  EU20R: 'U20-AR',
  WU20L: 'U20-WL',
  NUR: 'U23-NR',
  AUR: 'U23-AR',
  NU23R: 'U23-NR',
  EU23R: 'U23-AR',
  WU18B: 'U18-WB',
  NU18R: 'U18-NR',
  NU18B: 'U18-NR',
};

/** The record code of one tag, `=` before or behind it kept in front: `=PB` for `PB=`; undefined for other words. */
export function recordOfTag(word: string): string | undefined {
  const equal = /^=/.test(word) || /=$/.test(word);
  const code = RECORD_TAGS[word.replace(/^=|=$|\.$/gu, '')];
  return code && (equal ? `=${code}` : code);
}
