import manifest from '../../package.json' with { type: 'json' };
import { check, checkRules, compare, tally } from '../check/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type CheckedFile, waysOut } from '../present/findings/index.js';
import type { Severity } from '../report/schema.js';
import { type ArticleFile, readArticleFile, UnreadableFile } from './article-file.js';
import { extractOptions } from './article-options.js';
import { type AcceptedFinding, Baseline } from './baseline.js';
import { type CheckFlags, type Levels, SEVERITIES } from './check-command.js';
import { nearestConfiguration, UnusableSetting } from './configuration.js';
import { type OfficialFiles, readOfficialFiles, unusableRows } from './official-files.js';
import type { Output } from './output.js';

/** What the command hands back to the shell. */
const EXIT = { clean: 0, findings: 1, unreadable: 2 } as const;

/** For files and pipes, which have no width of their own; wider lines are hard to read on any screen. */
const WIDEST = 120;

/** What the command line and the configuration settle together. */
interface Settings {
  rules: Levels;
  failOn: Severity;
  /** Files of official results and the roster. */
  against: readonly string[];
  roster: string | undefined;
  baseline: Baseline | undefined;
  /** The baseline that takes what is found, when it is to be written. */
  accept: Baseline | undefined;
  optionsFor: (file: ArticleFile) => ExtractOptions;
}

/**
 * Checks each file and prints what was found as asked. A file that cannot be read gets a line on standard error; the
 * others are still done.
 *
 * @param paths files, or `-` for standard input
 * @returns the exit code
 */
export async function checkFiles(paths: readonly string[], flags: CheckFlags, output: Output): Promise<number> {
  const tell = (message: string): void => output.err(`harrier: ${message}\n`);
  try {
    const settings = await settle(flags);
    const unreadable: string[] = [];
    const leaveOut = ({ message }: Error): void => {
      unreadable.push(message);
      tell(message);
    };
    const official = await readOfficialFiles(settings.against, settings.roster, leaveOut);
    for (const file of official.unusable) for (const line of unusableRows(file)) tell(line);
    const checked = checkEach(paths, settings, official, leaveOut);
    if (settings.accept) return await acceptAll(checked, settings.accept, unreadable, tell);

    const grave = { found: false };
    const run = {
      paint: output.paint,
      columns: Math.min(output.columns ?? WIDEST, WIDEST),
      version: manifest.version,
      checks: checkRules,
      against: official.results,
      unreadable,
    };
    const files = watched(checked, settings.failOn, grave);
    for await (const piece of waysOut[flags.format](files, run)) await output.out(piece);
    for (const line of settings.baseline?.stale() ?? []) tell(line);
    if (unreadable.length > 0) return EXIT.unreadable;
    return grave.found ? EXIT.findings : EXIT.clean;
  } catch (error) {
    if (!(error instanceof UnusableSetting)) throw error;
    tell(error.message);
    return EXIT.unreadable;
  }
}

/** The command line comes before a page's own words, and they before the configuration. */
async function settle(flags: CheckFlags): Promise<Settings> {
  const known = await nearestConfiguration(process.cwd());
  const rules = { ...known.rules, ...flags.rule };
  const unknown = Object.keys(rules).find((name) => !checkRules.some((rule) => rule.name === name));
  if (unknown !== undefined) {
    const names = checkRules.map(({ name }) => `\n  ${name}`).join('');
    throw new UnusableSetting(`there is no rule ${unknown}; the rules are${names}`);
  }
  const path = flags.baseline ?? known.baseline;
  if (flags.writeBaseline && path === undefined)
    throw new UnusableSetting('--write-baseline needs a file to write; name it with --baseline');
  const baseline = path === undefined ? undefined : await Baseline.read(path, flags.writeBaseline ?? false);
  return {
    rules,
    failOn: flags.failOn ?? known.failOn ?? 'error',
    against: flags.against ?? known.against ?? [],
    roster: flags.roster ?? known.roster,
    baseline,
    accept: flags.writeBaseline ? baseline : undefined,
    optionsFor: (file) => extractOptions(file, flags, known),
  };
}

async function* checkEach(
  paths: readonly string[],
  { rules, baseline, optionsFor }: Settings,
  { sources }: OfficialFiles,
  leaveOut: (reason: Error) => void,
): AsyncGenerator<CheckedFile> {
  for (const path of paths) {
    try {
      for (const file of await readArticleFile(path)) {
        const report = extract(file.text, optionsFor(file));
        const all = check(report, { text: file.text, rules, ...sources });
        const findings = all.filter((finding) => !baseline?.accepts(finding));
        const { text, verbatim } = file;
        const name = path === '-' ? 'stdin' : path;
        const compared = sources && { compared: tally(compare(report, { ...sources, text }).verdicts) };
        yield { path: name, text, verbatim, report, findings, accepted: all.length - findings.length, ...compared };
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      leaveOut(error);
    }
  }
}

/** Hands the articles on and sees whether one has a finding of some gravity. */
async function* watched(
  files: AsyncIterable<CheckedFile>,
  failOn: Severity,
  grave: { found: boolean },
): AsyncGenerator<CheckedFile> {
  for await (const file of files) {
    // The severities stand gravest first.
    grave.found ||= file.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
    yield file;
  }
}

/** Takes all that is found into the baseline; not when a file is missing, whose entries would look stale. */
async function acceptAll(
  files: AsyncIterable<CheckedFile>,
  baseline: Baseline,
  unreadable: readonly string[],
  tell: (message: string) => void,
): Promise<number> {
  const found: AcceptedFinding[] = [];
  for await (const { path, findings } of files) found.push(...findings.map((finding) => ({ path, finding })));
  if (unreadable.length > 0) {
    tell(`${baseline.path} is left as it was, since not every file could be read`);
    return EXIT.unreadable;
  }
  const dropped = baseline.stale();
  for (const line of dropped) tell(`${line}; its entry is gone`);
  tell(`${baseline.path}: ${await baseline.write(found)} findings accepted`);
  return EXIT.clean;
}
