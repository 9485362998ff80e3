/** The nation that a cell of a result sheet names. */
import { nationOf } from '../english/demonyms.js';
import { nations } from '../knowledge/nations.js';

/** The languages in which sheets print nations' names, besides English. */
const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'fi', 'pl', 'cs'];
let elsewhere: ReadonlyMap<string, string> | undefined;

/** The code of World Athletics for a code, name or flag, a team's number or letter apart: `Great Britain 2`. */
export function nationNamed(cell: string | undefined): string | undefined {
  const words =
    cell
      ?.trim()
      .replace(/^\((.*)\)$/u, '$1')
      .replace(/\s+/gu, ' ') ?? '';
  if (words === '') return undefined;
  const plain = words.replace(/\s(?:\d|["'‘]?[A-C]["'’]?)$/u, '').replace(/\s?(?:&|and)\s?N\.?\s?I\.?$/iu, '');
  if (/^\p{L}{3}$/u.test(plain)) return nationOf(plain.toUpperCase()) ?? nationOf(plain);
  return nationOf(words) ?? nationOf(plain) ?? inOtherLanguages().get(plain.toLowerCase());
}

/** Names of nations in those languages, in lower case, as the platform's own tables have them. */
function inOtherLanguages(): ReadonlyMap<string, string> {
  elsewhere ??= new Map(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return nations.flatMap(({ code, iso2 }) => {
        const name = iso2 && names.of(iso2);
        return name ? [[name.toLowerCase(), code] as const] : [];
      });
    }),
  );
  return elsewhere;
}
