/** Names of the events whose code does not spell out a distance. */
const NAMED: Readonly<Record<string, string>> = {
  MILE: 'mile',
  '2MILE': 'two miles',
  'MILE-ROAD': 'road mile',
  HM: 'half marathon',
  MAR: 'marathon',
  ROAD: 'road race',
  XC: 'cross country',
  MR: 'mountain race',
  TRAIL: 'trail race',
  ULTRA: 'ultra',
  RELAY: 'relay',
  DMR: 'distance medley relay',
  HJ: 'high jump',
  PV: 'pole vault',
  LJ: 'long jump',
  TJ: 'triple jump',
  SP: 'shot put',
  DT: 'discus',
  HT: 'hammer',
  JT: 'javelin',
  WT: 'weight throw',
  PEN: 'pentathlon',
  HEP: 'heptathlon',
  DEC: 'decathlon',
};

/** How a code with a distance is said; the first pattern that fits gives the name. */
const WITH_DISTANCE: ReadonlyArray<[code: RegExp, name: string]> = [
  [/^(\d+)$/, '$1m'],
  [/^(\d+)H$/, '$1m hurdles'],
  [/^(\d+)SC$/, '$1m steeplechase'],
  [/^(\d+)W$/, '$1m walk'],
  [/^(\d+)KW$/, '$1km walk'],
  [/^(\d+)K$/, '$1km'],
  [/^(\d+)M$/, '$1 miles'],
  [/^(4x\d+)X?$/, '$1m relay'],
];

/**
 * The name of an event for a person: `3000m steeplechase` for `3000SC`. A code that is not known is its own name.
 *
 * @param code the event's code
 * @param metres the distance when the code does not carry it
 */
export function eventName(code: string, metres?: number): string {
  const distance = metres === undefined ? '' : `${metres}m `;
  const named = NAMED[code];
  if (named !== undefined) return distance + named;
  const spelt = WITH_DISTANCE.find(([pattern]) => pattern.test(code));
  return distance + (spelt === undefined ? code : code.replace(spelt[0], spelt[1]));
}
