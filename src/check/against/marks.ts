/** Whether a mark as an article prints it can be the official one. */
import type { Mark } from '../../report/schema.js';

/** `cut` where figures were dropped that the rules of timing round up: 12:43.6 of 12:43.66. */
export type Agreement = 'same' | 'cut' | 'other';

const EPSILON = 1e-6;

/**
 * Compares at the coarser of the two precisions: an electronic time rounds up, a length down, and prose that gives
 * whole seconds may drop the rest.
 *
 * @returns undefined when the two are of different kinds, so that neither tells of the other
 */
export function agreement(said: Mark, official: Mark): Agreement | undefined {
  if (said.unit !== official.unit) return undefined;
  // "2:25.51" of a marathon is 2:25:51
  if (Math.abs(said.value - official.value) < EPSILON || figures(said) === figures(official)) return 'same';
  const step = Math.max(stepOf(said), stepOf(official));
  const apart = Math.abs(said.value - official.value);
  if (said.unit !== 's') return apart < step - EPSILON && stepOf(said) !== stepOf(official) ? 'same' : 'other';
  if (roundedUp(said.value, step) === roundedUp(official.value, step)) return 'same';
  if (apart > step - EPSILON || stepOf(said) === stepOf(official)) return 'other';
  return stepOf(said) < stepOf(official) || step >= 1 ? 'same' : 'cut';
}

const roundedUp = (seconds: number, step: number): number => Math.ceil(seconds / step - 1e-4);

const figures = ({ text }: Mark): string => text.replace(/\D/gu, '').replace(/^0+/u, '');

/** How finely a mark is printed, in its unit: feet and inches to the inch, `2:25` of hours to the minute. */
function stepOf({ text, value, unit }: Mark): number {
  if (unit === 'm' && /['’′"”-]|ft|feet/u.test(text)) return 0.026;
  if (unit === 's' && value >= 3600 && /^\d{1,2}:\d\d$/u.test(text)) return 60;
  return 10 ** -(/[.,](\d+)\D*$/u.exec(text)?.[1]?.length ?? 0);
}
