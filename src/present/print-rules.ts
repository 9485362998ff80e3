/** Writes the rulebook to `RULES.md`: `npm run rules`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from '../check/index.js';
import { rulesPage } from './rules-page.js';

writeFileSync(join(import.meta.dirname, '..', '..', 'RULES.md'), rulesPage(checkRules));
