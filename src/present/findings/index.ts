/** How the findings of a check are printed: for a person, an editor, a service, a program. */
import type { WayOut } from './checked-file.js';
import { github } from './github.js';
import { json } from './json.js';
import { page } from './page.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';
import { unix } from './unix.js';

export type { CheckedFile } from './checked-file.js';

/** By the name that `--format` gives. */
export const waysOut = { pretty, json, unix, github, sarif, html: page } satisfies Record<string, WayOut>;
