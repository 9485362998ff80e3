/** Words of times on the way: splits, halves, paces. */

const distance = String.raw`(?<metres>\d{1,3}(?:[,.]\d{1,3})?)[\s-]?(?<unit>km|kilomet(?:re|er)s?|k|miles?|m|met(?:re|er)s?)`;

/** A point of the course and the time behind it: `halfway in 62:07`, `30km in 1:28:36`, `reached 10km in 39:20`. */
export const splitPoint = new RegExp(
  String.raw`(?:(?<half>\bhalf-?way)|(?<![\d.,:])${distance})(?:\s(?:mark|point|split|reached|passed))*,?\s(?:in|at)\s(?:just\s|about\s|around\s|a\s)?(?=\d)`,
  'dgiu',
);
/** Right before one that a telling begins with: `passed`, `through`. */
export const ledTo =
  /\b(?:pass(?:ed|es|ing)|through|reach(?:ed|es|ing)|at|hit(?:ting)?|past|cover(?:ed|ing) the first)\s(?:the\s)?$/iu;
/** Between two points of one telling. */
export const nextPoint = /^\s?(?:[,;]|,?\s?and|,?\s?with)\s(?:the\s)?$/iu;
/** Those whose split no single finisher's is. */
export const pack = /\b(?:lead(?:ers|ing)|pack|pace(?:makers?|setters?|rs?)?|rabbits?|group|field)\b/iu;
/** A split that was only asked for, or another day's. */
export const notRun =
  /\b(?:asked|to (?:go|pass|reach|stay)|want(?:ed|s)?|plan(?:ned|s)?|schedule|target|will|would|should|last year|in (?:19|20)\d\d|record)\b/iu;

/** `halves of 62:07 and 62:44`, `the first half in 62:07 and the second in 62:44`. */
export const halves =
  /\b(?:halves|splits) (?:of|in) (?<one>[\d:.]+\d) and (?<other>[\d:.]+\d)|\bfirst half in (?<first>[\d:.]+\d)\b[^.;]{0,40}?\bsecond (?:half )?in (?<second>[\d:.]+\d)/dgiu;

/** `a 5:02 pace`, `(5:08 pace)`, `5:02-a-mile pace`, `a pace of 3:08 per kilometre`. */
export const pacePrinted =
  /(?<pace>(?<!\b(?:on|off|at|inside|outside|under|to|from|near|about|behind|ahead of)\s)(?<![\d:.])(?<time>\d{1,2}:\d\d)(?:-minute)?(?:[\s-]?(?:per|an?|\/)?[\s-]?(?<unit>mile|km|kilomet(?:re|er)))?\space|\bpace of (?<of>\d{1,2}:\d\d)(?:\s(?:per|an?|\/)\s?(?<per>mile|km|kilomet(?:re|er)))?|(?<=\baverag(?:ed|ing|e of)\s)(?<mean>\d{1,2}:\d\d)\s(?:per|an?|\/)\s?(?<each>mile|km|kilomet(?:re|er)))\b/dgiu;
