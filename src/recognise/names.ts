/**
 * Capitalised phrases: who or what they name.
 *
 * People are found without any list of athletes: a phrase of two or more capitalised words that is
 * no nation, place, meeting or body is a person until something says otherwise.
 */
export { findNames } from './names/find.js';
export { callsByFirstNames, headlineNames, settleNames, wordNames } from './names/known.js';
export { lettersApart } from './names/letters-apart.js';
export { buildRegistry, fold, nameWords } from './names/registry.js';
export type { NameKind, NameSpan, NationUse } from './names/span.js';
