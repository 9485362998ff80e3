export { cutSentences } from './sentences.js';
export { LOST_NAME, type Token, tokeniseAround } from './tokens.js';
