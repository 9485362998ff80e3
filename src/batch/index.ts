/** Many articles at once: the door of `harrier batch` and of the package's `harrier/batch`. */
export { BatchError, BatchMisuse } from './batch-error.js';
export { type Extracted, extractDuplex, extractMany, extractStream, type ManyOptions } from './extract-many.js';
export { errorsPath } from './finish.js';
export { articlesIn, bytesToRead, type InputOptions, RECORD_FIELDS } from './input/index.js';
export { type BatchOptions, runBatch } from './run.js';
export { Tally } from './tally.js';
export type { Failure, FailureCode, FileArticle, RefusedArticle, TextArticle, UnreadArticle } from './unread.js';
