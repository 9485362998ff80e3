/** How a quantity is written. */
type MarkForm =
  /** fields with separators or hour, minute and second words: `8:06.90`, `2h 05:19`, `four minutes 14.74` */
  | 'clock'
  /** one number of seconds: `10.03 seconds`, `12"84`, `three hundredths of a second` */
  | 'seconds'
  /** `66.60m`, `1m52cm` */
  | 'metres'
  /** `35 centimetres` */
  | 'centimetres'
  /** feet and inches: `10-11 3/4`, `6ft 4¾in` */
  | 'feet'
  /** `268.114km` */
  | 'kilometres'
  /** `151.3 miles` */
  | 'miles'
  /** `4,812 points` */
  | 'points'
  /** a decimal number without a unit: `41.23` */
  | 'bare';

/** A quantity in the text that could be a mark or a gap. */
export interface MarkMention {
  /** UTF-16 offset of the first character of the number. */
  start: number;
  /** UTF-16 offset after the number and its unit words; brackets around it stay outside. */
  end: number;
  form: MarkForm;
  /** The digits as printed, most significant first: `8:06.90` is `['8', '06', '90']`. Number words are digits. */
  fields: string[];
  /**
   * What stands after each field but the last: `[':', '.']`. Unit words are `h`, `min`, `s`, `m`, `ft`. A unit after
   * the last field of a duration in words is kept too (`31 mins` is `['31']`, `['min']`).
   */
  separators: string[];
  /** Whether a unit word or sign is printed. */
  unit: boolean;
  /** The wind reading that stands right behind it. */
  wind?: { value: number; start: number; end: number };
}
