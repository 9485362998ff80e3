/** `harrier/batch`: many articles at once, in worker threads. For Node; `harrier` itself needs none of its APIs. */
export {
  articlesIn,
  type Extracted,
  extractDuplex,
  extractMany,
  extractStream,
  type Failure,
  type FailureCode,
  type FileArticle,
  type InputOptions,
  type ManyOptions,
  type RefusedArticle,
  type TextArticle,
  type UnreadArticle,
} from './batch/index.js';
