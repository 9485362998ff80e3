export { cutSentences } from './sentences.js';
export { LOST_NAME, type Token, tokenise, tokeniseAround } from './tokens.js';
