/** Drafts whose error stands in words that the report does not hold: margins, counts, dates, splits, ages, editions. */
import type { Draft } from './drafts.js';

export const draftsOfWords: readonly Draft[] = [
  {
    article: 'bay-city-marathon-2009',
    replace: ['four seconds behind the Moroccan', 'fourteen seconds behind the Moroccan'],
    finds: {
      rule: 'check/margin',
      claim: '[fourteen seconds] behind the Moroccan',
      against: 'Mansouri (Morocco) [2:09:54]',
    },
  },
  {
    article: 'mid-marches-xc-league-2016',
    replace: ['with 21 seconds to spare', 'with 12 seconds to spare'],
    finds: { rule: 'check/margin', claim: '[12 seconds] to spare', against: 'H Preece (Radnor) [31:35]' },
  },
  {
    article: 't08-lausanne-agency-wire',
    replace: ['0.16 adrift', '0.61 adrift'],
    finds: { rule: 'check/margin', claim: '[0.61] adrift', against: 'Y. El Khattabi (MAR) [3:29.56]' },
  },
  {
    article: 'on-the-run-column-2013',
    replace: ['The winning margin was six seconds', 'The winning margin was five seconds'],
    finds: {
      rule: 'check/margin',
      claim: 'margin was [five seconds]',
      against: "Shelbourne's [17:21] against Pike's [17:27]",
    },
  },
  {
    article: 'four-nations-cross-2006',
    replace: ['five seconds ahead of Gillespie-Orr', 'fifteen seconds ahead of Gillespie-Orr'],
    finds: {
      rule: 'check/margin',
      claim: '[fifteen seconds] ahead of Gillespie-Orr',
      against: 'Gillespie-Orr (Scotland) [21:19]',
    },
  },
  {
    article: 'pune-marathon-2025',
    replace: ['35 seconds outside the mark', '45 seconds outside the mark'],
    finds: { rule: 'check/record-margin', claim: '[45 seconds] outside the mark', against: 'the mark of [2:19:02]' },
  },
  {
    article: 'paris-marathon-2026',
    replace: ['It was 78 seconds faster', 'It was 87 seconds faster'],
    finds: { rule: 'check/record-margin', claim: '[87 seconds] faster', against: 'winning time of [2:20:45]' },
  },
  {
    article: 'ludlow-ten-2025',
    replace: ['just 17 seconds short', 'just 27 seconds short'],
    finds: { rule: 'check/record-margin', claim: '[27 seconds] short', against: 'the [49:30] run by' },
  },
  {
    article: 'trieste-marathon-release-2025',
    replace: ['by 1 minute and 22 seconds', 'by 2 minutes and 22 seconds'],
    finds: { rule: 'check/record-margin', claim: '[2 minutes and 22 seconds]', against: 'Said, [2:24:39], 2019' },
  },
  {
    article: 'thornley-striders-2016',
    replace: ['took another 18 seconds off the 45:02 PB', 'took another 28 seconds off the 45:02 PB'],
    finds: { rule: 'check/record-margin', claim: 'another [28 seconds] off', against: 'the [45:02] PB' },
  },
  {
    article: 'quill-xc-invite-2009',
    replace: ['the course record of 17:31', 'the course record of 17:13'],
    finds: { rule: 'check/record-not-beaten', claim: 'finished in [17:22] to break', against: 'record of [17:13]' },
  },
  {
    article: 'salem-state-meet-2019',
    replace: ['old: 16.08m', 'old: 16.28m'],
    finds: { rule: 'check/record-not-beaten', claim: 'leap of [16.21m]', against: 'old: [16.28m]' },
  },
  {
    article: 't12-fargo-collegiate-recap',
    replace: ['came up six points short', 'came up five points short'],
    finds: { rule: 'check/score-margin', claim: '[five points] short', against: 'Northern Plains, [155-149]' },
  },
  {
    article: 'st-oswin-indoor-2011',
    replace: ['by four points, 142-138', 'by four points, 142-136'],
    finds: { rule: 'check/score-margin', claim: 'by [four points]', against: 'points, [142-136]' },
  },
  {
    article: 'cadillac-turkey-trot-2025',
    replace: ['a 5:02 pace', 'a 5:22 pace'],
    finds: { rule: 'check/pace', claim: 'a [5:22 pace]', against: '[20 minutes, 8 seconds]' },
  },
  {
    article: 'paris-marathon-2026',
    replace: ['halfway reached in 62:07', 'halfway reached in 52:07'],
    finds: { rule: 'check/splits-in-order', claim: 'halfway reached in [52:07]', against: '20km in [58:53]' },
  },
  {
    article: 'kristiansand-ultra-2025',
    replace: ['He passed 50km in 3:16:05', 'He passed 50km in 7:16:05'],
    finds: { rule: 'check/split-after-finish', claim: '50km in [7:16:05]', against: 'won in [6:38:14]' },
  },
  {
    article: 'brussels-serem-2024',
    replace: ['seventh, eighth and 10th respectively', 'seventh and 10th respectively'],
    finds: {
      rule: 'check/respectively',
      claim: '[seventh and 10th] respectively',
      against: '[Jacob Krop], [Cornelius Kemboi] and [Ronald Kwemoi]',
    },
  },
  {
    article: 't01-rabat-kenyan-site',
    replace: ['Felix Kirwa, Moses Rotich-Lagat and Japhet Sang', 'Felix Kirwa and Japhet Sang'],
    finds: {
      rule: 'check/respectively',
      claim: '[fifth, seventh and ninth] respectively',
      against: '[Felix Kirwa] and [Japhet Sang]',
    },
  },
  {
    article: 't16-ostrava-live-blog',
    replace: ['Two Brits in the field', 'Three Brits in the field'],
    finds: { rule: 'check/named-count', claim: '[Three Brits]', against: '[Lucy Short] 6th, [Beth May] 9th' },
  },
  {
    article: 'pune-marathon-2025',
    replace: ['from two Ethiopians', 'from three Ethiopians'],
    finds: {
      rule: 'check/named-count',
      claim: '[three Ethiopians]',
      against: 'Ethiopians, [Alemtsehay Worku] and [Bezunesh Tafa]',
    },
  },
  {
    article: 'larkmoor-tech-relays-2012',
    replace: ['Monique Dorsey, Tess Aldana and Kirby Shaw', 'Monique Dorsey and Kirby Shaw'],
    finds: {
      rule: 'check/named-count',
      claim: 'medley [quartet] of',
      against: '[Hallie Strand], [Monique Dorsey] and [Kirby Shaw]',
    },
  },
  {
    article: 'amsterdam-preview-2025',
    replace: ['Friday 17 October 2025', 'Thursday 17 October 2025'],
    finds: { rule: 'check/weekday', claim: '[Thursday] 17 October', against: 'Thursday [17 October 2025]' },
  },
  {
    article: 't01-rabat-kenyan-site',
    replace: ['on Thursday, 11 June', 'on Friday, 11 June'],
    finds: { rule: 'check/weekday', claim: 'on [Friday], 11 June', against: 'Friday, [11 June]' },
  },
  {
    article: 'bydgoszcz-world-cross-2026',
    replace: ['on Saturday (28)', 'on Saturday (27)'],
    finds: { rule: 'check/weekday', claim: 'on [Saturday] (27)', against: 'Saturday ([27])' },
  },
  {
    article: 'gdynia-memorial-translated-2014',
    replace: ['On Sunday June 15', 'On Sunday June 22'],
    finds: { rule: 'check/after-publication', claim: 'On [Sunday June 22]', against: '[16 June 2014]' },
  },
  {
    article: 'harlow-state-indoor-2024',
    replace: ['On Friday, Luis Ferrer', 'On Thursday, Luis Ferrer'],
    finds: {
      rule: 'check/outside-the-meeting',
      claim: 'On [Thursday], Luis',
      against: '[two-day Bexar Hall Open on Saturday]',
    },
  },
  {
    article: 'larkmoor-tech-relays-2012',
    replace: ['got things rolling on Thursday night', 'got things rolling on Wednesday night'],
    finds: {
      rule: 'check/outside-the-meeting',
      claim: 'rolling on [Wednesday]',
      against: '[three days of competition that ended Saturday]',
    },
  },
  {
    article: 'obituary-hallam-pryde-2011',
    replace: ['who has died aged 82', 'who has died aged 84'],
    finds: { rule: 'check/age', claim: 'died [aged 84]', against: 'Arnold on [May 2 1928]' },
  },
  {
    article: 'nakuru-half-2025',
    replace: ['Sharleen Cherotich Maiyo, 19', 'Sharleen Cherotich Maiyo, 29'],
    finds: { rule: 'check/age', claim: '[Teenager] Sharleen', against: 'Maiyo, [29]' },
  },
  {
    article: 'cadillac-turkey-trot-2025',
    replace: ['at 41st Turkey Trot', 'at 40th Turkey Trot'],
    finds: { rule: 'check/edition', claim: 'at [40th Turkey Trot]', against: 'the [41st annual Cadillac Turkey Trot]' },
  },
  {
    article: 'kitakyushu-ekiden-2025',
    replace: ["the chemical company's first title since 2011", "the chemical company's first title since 2014"],
    finds: { rule: 'check/years-since', claim: 'Ends [14-Year Wait]', against: 'first title [since 2014]' },
  },
  {
    article: 'salem-state-meet-2019',
    replace: ['the 14-year-old meet record', 'the 24-year-old meet record'],
    finds: { rule: 'check/years-since', claim: '[24-year-old meet record]', against: 'Madurai, [2005]' },
  },
  {
    article: 'penhallow-packet-2026',
    replace: ["Trevail's fourth victory of the spring", "Trevail's third victory of the spring"],
    finds: {
      rule: 'check/nth-time',
      claim: "Trevail's [third victory]",
      against: 'the [Launceston 10], the [Saltash Half] and the [county 5,000m championship]',
    },
  },
  {
    article: 'ludlow-ten-2025',
    replace: ['was won for the third time by Beth Tranter', 'was won for the fourth time by Beth Tranter'],
    finds: { rule: 'check/nth-time', claim: '[fourth time] by Beth', against: 'also in [2019 and 2023]' },
  },
];
