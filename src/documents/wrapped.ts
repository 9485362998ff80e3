import { withPlainSigns } from '../plain-signs.js';
import { breaksOf } from '../read/index.js';

/** Puts the lines of a hard-wrapped text together again; any other is given back as it is. */
export function joinWrapped(text: string): string {
  let joined = '';
  let from = 0;
  for (const { start, end } of breaksOf(withPlainSigns(text))) {
    joined += text.slice(from, start);
    // a hyphen or a dash between figures or words binds them without a space
    if (!/[\p{L}\p{N}][-–—/]$/u.test(joined.slice(-3))) joined += ' ';
    from = end;
  }
  return joined + text.slice(from);
}
