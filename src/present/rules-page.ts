import type { CheckRule } from '../check/rule.js';
import { families, type RulebookEntry, type RulebookExample, rulebook } from '../english/index.js';

/**
 * The rulebook as a page of Markdown: family by family, what each rule reads, its examples and near misses.
 * After the rules that read come the checks.
 *
 * @param checks what is checked, in order
 * @returns the text of `RULES.md`, the same for the same rules
 */
export function rulesPage(checks: readonly CheckRule[]): string {
  const sections = Object.entries(families).flatMap(([family, about]) => {
    const entries = rulebook.filter(({ name }) => name.startsWith(`${family}/`));
    return entries.length === 0 ? [] : [`## ${family}: ${about}`, ...entries.map(rulePart)];
  });
  return `${[PREFACE, ...sections, CHECKS, ...checks.map(checkPart)].join('\n\n')}\n`;
}

const PREFACE = `# The rules

Every value that harrier reads cites the rule that found it; \`harrier extract --explain\` prints the names that stand
here. Under each rule are texts and what is read from them, near misses (which give nothing) last. All of them run as
tests, and all people in them are invented. This page is written by \`npm run rules\`.`;

function rulePart({ name, reads, examples }: RulebookEntry): string {
  const positive = examples.filter(({ gives }) => gives.length > 0);
  const nearMisses = examples.filter(({ gives }) => gives.length === 0);
  const items = [...positive, ...nearMisses].map(exampleItem);
  return [`### \`${name}\``, `Reads ${reads}.`, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');
}

const CHECKS = `## check: what cannot all be true

\`harrier check\` prints these names, and \`--rule name=off\` silences one.`;

function checkPart({ name, finds, severity, examples }: CheckRule): string {
  const items = examples.map((example) => {
    const found = example.finds
      .map(({ claim, against }) => (against === '' ? `“${claim}”` : `“${claim}” against “${against}”`))
      .join('; ');
    const told = found === '' ? 'nothing' : found;
    if (!example.text.includes('\n')) return `- ${quoted(example.text)}\\\n  → ${told}`;
    const lines = example.text.split('\n').map((line) => `  ${line}`);
    return ['- ```text', ...lines, '  ```', '', `  → ${told}`].join('\n');
  });
  const files = new Set(examples.flatMap(({ results, roster }) => [results ?? [], roster ?? []].flat()));
  const printed = [...files].map((file) => `Beside this file:\n\n\`\`\`text\n${file}\n\`\`\``);
  return [`### \`${name}\` (${severity})`, `Finds ${finds}.`, ...printed, items.join('\n')].join('\n\n');
}

function exampleItem({ text, gives }: RulebookExample): string {
  const read = gives.length === 0 ? 'nothing' : gives.map(resultPhrase).join('; ');
  if (!text.includes('\n')) return `- ${quoted(text)}\\\n  → ${read}`;
  const lines = text.split('\n').map((line) => `  ${line}`);
  return ['- ```text', ...lines, '  ```', '', `  → ${read}`].join('\n');
}

/** Table bars, stars and the like of a result list must not be taken for Markdown. */
const quoted = (text: string): string => (/[|*_`#<>[\]]/.test(text) ? `\`${text}\`` : `“${text}”`);

/** A result in a phrase: `Tilda Roe: place 1, mark 2:01.77`. */
function resultPhrase(result: string | object): string {
  if (typeof result === 'string') return result;
  const { athlete, ...slots } = result as { athlete: string } & Record<string, unknown>;
  const told = Object.entries(slots).flatMap(([slot, value]) =>
    Array.isArray(value) && value.length === 0 ? [] : [`${slot} ${value === null ? 'unknown' : String(value)}`],
  );
  return [athlete, told.join(', ')].filter(Boolean).join(': ');
}
