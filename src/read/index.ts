export { type Block, cutBlocks } from './blocks.js';
export { findByline } from './byline.js';
export { cutLines } from './lines.js';
export { blankMarkup } from './markup.js';
export { findPublished, guessDateOrder } from './published.js';
export { findQuotations, type Quotation } from './quotes.js';
export { breaksOf, LISTED, unwrap } from './wrapped.js';
