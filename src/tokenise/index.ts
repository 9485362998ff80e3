export { cutSentences } from './sentences.js';
export { type Token, tokenise } from './tokens.js';
