/** Many articles at once: the door of `harrier batch` and of the package's `harrier/batch`. */
export { type Extracted, extractDuplex, extractMany, extractStream, type ManyOptions } from './extract-many.js';
export { errorsPath } from './finish.js';
export { articlesIn, type InputOptions, RECORD_FIELDS, sizeOf } from './input/index.js';
export { ForeignJournal } from './journal.js';
export { LockedOutput } from './lock.js';
export { outputKind, UnknownOutput } from './outputs/index.js';
export { BatchError, type BatchOptions, runBatch } from './run.js';
export { Tally } from './tally.js';
export type { Failure, FailureCode, FileArticle, RefusedArticle, TextArticle, UnreadArticle } from './unread.js';
