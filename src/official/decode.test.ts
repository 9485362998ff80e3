import { expect, test } from 'vitest';
import { decode } from './decode.js';

test.each([
  ['Windows-1252', Buffer.from('1,Si\xe2n O\x92Neill,\x80 5', 'latin1'), '1,Siân O’Neill,€ 5'],
  ['UTF-16 with a byte too many', Buffer.concat([Buffer.from('\ufeffRoe', 'utf16le'), Buffer.of(10)]), 'Roe\ufffd'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text));
