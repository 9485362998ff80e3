/** A finding is a message of the unified world, field for field, so that its reporters and editors can show it. */

import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { check, extract, type Finding } from '../../src/index.js';
import { Lines } from '../../src/present/findings/lines.js';
import { finding } from '../../src/report/finding.js';

const TEXT = 'In the women’s 800m Jo Brel was third in 2:03.10.\nUna Orr was third in 2:03.55.';
const FATAL = { error: true, warning: false, info: undefined } as const;

function messageOf(found: Finding): VFileMessage {
  const place = found.claim[0] && new Lines(TEXT).place(found.claim[0]);
  const message = new VFileMessage(found.message, { place, source: 'harrier', ruleId: found.rule });
  message.fatal = FATAL[found.severity];
  message.actual = found.actual ?? undefined;
  message.expected = found.expected === null ? undefined : [found.expected];
  message.note = found.note ?? undefined;
  return message;
}

/** What the message says, in a finding's own fields. */
const partsOf = ({ reason, place, ruleId, fatal, actual, expected, note }: VFileMessage) => ({
  message: reason,
  start: place && 'start' in place ? place.start.offset : undefined,
  end: place && 'end' in place ? place.end.offset : undefined,
  rule: ruleId,
  severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
  actual: actual ?? null,
  expected: expected?.[0] ?? null,
  note: note ?? null,
});

const claim = [{ start: 58, end: 67, text: 'was third' }];
const MADE = [
  { severity: 'error', actual: '2:03.55', expected: '2:03.45', note: 'to the hundredth' },
  { severity: 'info' },
] as const;

const FOUND = [
  ...check(extract(TEXT), { text: TEXT }),
  ...MADE.map((parts) => finding({ rule: 'check/made-here', message: 'a time', claim, against: [], ...parts })),
];

test.each(FOUND)('$severity of $rule is a vfile message without loss', (found) => {
  const { message, rule, severity, actual, expected, note } = found;
  const [first] = found.claim;
  const told = messageOf(found);
  expect(partsOf(told)).toEqual({
    message,
    start: first?.start,
    end: first?.end,
    rule,
    severity,
    actual,
    expected,
    note,
  });
  expect(String(told)).toBe(`2:9-2:18: ${message}`);
});
