import { expect, it } from 'vitest';
import { withPlainSigns } from '../plain-signs.js';
import { sexOfTeam } from './team-sex.js';

it.each([
  ['Men’s Track Claims Four Events\n\nRoe won the 800m.', 'M'],
  ['The Rye women’s cross country team was second. Una Orr led.', 'W'],
  ['Men’s Track Claims Four Events\n\nRoe won the women’s 800m.', undefined],
  ['The Rye men’s and women’s track teams were second.', undefined],
  ['Ada Roe won the women’s 800m at Rye.', undefined],
])('%s', (text, sex) => {
  expect(sexOfTeam(withPlainSigns(text))?.value).toBe(sex);
});
