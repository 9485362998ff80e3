/**
 * Sound articles of the corpus with one error each, put in by hand in the way that errors get into newspapers: a figure
 * typed twice or the wrong way round, a place that was not changed with the others, a headline written from memory. What
 * is to be found was written down before it was looked for.
 */

export interface Draft {
  /** The article's file in `corpus/`, without its ending. */
  article: string;
  /** Words that stand in the article once, and what the draft has in their stead. */
  replace: readonly [string, string];
  /**
   * The rule, and the words of both sides. The words in brackets are those that the finding must show; what stands round
   * them tells where in the draft they are.
   */
  finds: { rule: string; claim: string; against: string };
}

export const drafts: readonly Draft[] = [
  {
    article: 't02-london-british-broadcaster',
    replace: ['Tsion Worku third in 1:57.35', 'Tsion Worku second in 1:57.35'],
    finds: {
      rule: 'check/two-in-one-place',
      claim: 'Worku [second] in 1:57.35',
      against: 'was [second] in 1:57.01',
    },
  },
  {
    article: 'bay-city-marathon-2009',
    replace: ['2. Kimosop (Kenya) 2:08:20', '2. Kimosop (Kenya) 2:08:02'],
    finds: {
      rule: 'check/two-marks-of-one',
      claim: 'Kimosop (Kenya) [2:08:02]',
      against: 'second in [2:08:20]',
    },
  },
  {
    article: 'trieste-marathon-release-2025',
    replace: ['3. Ibrahim Salah Nour (BRN)', '3. Ibrahim Salah Nour (BRU)'],
    finds: {
      rule: 'check/two-nations',
      claim: 'Salah Nour ([BRU])',
      against: "[Bahrain]'s Ibrahim",
    },
  },
  {
    article: 'brussels-serem-2024',
    replace: ['with seventh, eighth and 10th respectively', 'with seventh, fourth and 10th respectively'],
    finds: {
      rule: 'check/two-in-one-place',
      claim: 'seventh, [fourth] and 10th',
      against: 'Nicholas Kimeli, [fourth] in 12:49.59',
    },
  },
  {
    article: 't08-lausanne-agency-wire',
    replace: ['2. W. Zaremba (POL) 53.31', '3. W. Zaremba (POL) 53.31'],
    finds: { rule: 'check/two-in-one-place', claim: '[3]. M. Brito Fernandes', against: '[3]. W. Zaremba' },
  },
  {
    article: 'paris-marathon-2026',
    replace: ['American Delaney Swift was fifth in 2:24:16', 'American Delaney Swift was third in 2:24:16'],
    finds: {
      rule: 'check/two-in-one-place',
      claim: 'Swift was [third] in 2:24:16',
      against: 'came through to take [third] in 2:19:58',
    },
  },
  {
    article: 'four-nations-cross-2006',
    replace: ["with England's Laura Hesketh third in 21:27", "with England's Laura Hesketh fourth in 21:27"],
    finds: { rule: 'check/one-in-two-places', claim: '[3] L Hesketh', against: 'Hesketh [fourth] in 21:27' },
  },
  {
    article: 't11-hachioji-japan-corporate',
    replace: [
      'was 9th in 27:58.40, his fastest time in eight years',
      'was 9th in 27:54.80, his fastest time in eight years',
    ],
    finds: { rule: 'check/two-marks-of-one', claim: '(Okura) - [27:58.40]', against: 'was 9th in [27:54.80]' },
  },
  {
    article: 'ludlow-ten-2025',
    replace: ['was 38th overall in 59:12', 'was 438th overall in 59:12'],
    finds: { rule: 'check/beyond-the-field', claim: 'was [438th] overall', against: 'There were [412 finishers]' },
  },
  {
    article: 't03-silesia-governing-body',
    replace: ['closed for second in 44.10', 'closed for second in 43.10'],
    finds: { rule: 'check/order-of-marks', claim: 'second in [43.10]', against: 'meeting record of [43.78]' },
  },
  {
    article: 'gdynia-memorial-translated-2014',
    replace: ['Marcel Hudak – 74.15', 'Marcel Hudak – 77.15'],
    finds: { rule: 'check/order-of-marks', claim: 'Hudak – [77.15]', against: 'Kryuk – [76.90]' },
  },
  {
    article: 'linz-results-1996',
    replace: ['2. Patrick Cheruon (Kenya) 8:11.20', '2. Patrick Cheruon (Kenya) 8:01.20'],
    finds: { rule: 'check/order-of-marks', claim: '(Kenya) [8:01.20]', against: 'minutes [9.54]' },
  },
  {
    article: 't06-kingston-jamaican-daily',
    replace: ['Clunis blazes 10.86 at', 'Clunis blazes 10.68 at'],
    finds: { rule: 'check/headline-mark', claim: 'Clunis blazes [10.68] at', against: 'meet record [10.86] seconds' },
  },
  {
    article: 't05-muscat-indian-daily',
    replace: ['fades to fifth in final', 'fades to sixth in final'],
    finds: { rule: 'check/headline-place', claim: 'fades to [sixth] in final', against: 'and end up [fifth]' },
  },
  {
    article: 't01-rabat-kenyan-site',
    replace: ['Chebarus storms to Rabat 1500m glory', 'Chebarus storms to Rabat 800m glory'],
    finds: { rule: 'check/headline-event', claim: 'to Rabat [800m] glory', against: "claim the men's [1500m] title" },
  },
  {
    article: 'linz-wire-1997',
    replace: ['ATHLETICS-MOKWENA ENDS', 'ATHLETICS-MOKWANA ENDS'],
    finds: {
      rule: 'check/spelling-of-names',
      claim: '[MOKWANA] ENDS',
      against: 'South African Lucas [Mokwena] inflicted',
    },
  },
  {
    article: 't15-gothenburg-told-backwards',
    replace: ['led for eleven of the twelve and a half laps', 'led for eleven of the fourteen and a half laps'],
    finds: {
      rule: 'check/laps',
      claim: 'the [fourteen and a half laps]',
      against: "Tuesday evening's women's [5000m]",
    },
  },
  {
    article: 'linz-results-1996',
    replace: ["Women's 100 metres hurdles", "Women's 110 metres hurdles"],
    finds: {
      rule: 'check/no-such-event',
      claim: "Women's [110 metres hurdles]",
      against: "[Women's] 110 metres hurdles",
    },
  },
  {
    article: 'taicang-race-walk-2026',
    replace: ['over the marathon distance of 42.195km', 'over the marathon distance of 42.915km'],
    finds: { rule: 'check/length-of-event', claim: 'distance of [42.915km]', against: 'over the [marathon] distance' },
  },
  {
    article: 't10-valencia-indoor-day-two',
    replace: ['best effort of 13.48m left her', 'best effort of 31.48m left her'],
    finds: {
      rule: 'check/mark-out-of-range',
      claim: 'best effort of [31.48m]',
      against: "women's [triple jump] qualifying",
    },
  },
  {
    article: 'harlow-state-indoor-2024',
    replace: ['stopping the clock at 8.21 in the final', 'stopping the clock at 7.21 in the final'],
    finds: {
      rule: 'check/beats-the-record',
      claim: 'stopping the clock at [7.21]',
      against: 'record in the [60 hurdles]',
    },
  },
  {
    article: 't03-silesia-governing-body',
    replace: [
      "Just seven hundredths separated the first two in the men's 1500m",
      "Just seven milliseconds separated the first two in the men's 1500m",
    ],
    finds: { rule: 'check/unit-of-mark', claim: 'Just seven [milliseconds] separated', against: '(NOR), [3:30.08] to' },
  },
  {
    article: 't04-eugene-us-track-site',
    replace: ['Tesfay-Olsen got to his shoulder', 'Tesfaye-Olsen got to his shoulder'],
    finds: {
      rule: 'check/spelling-of-names',
      claim: '[Tesfaye-Olsen] got to his',
      against: 'Sam [Tesfay-Olsen] (3:49.11)',
    },
  },
  {
    article: 't08-lausanne-agency-wire',
    replace: ['3. A. Fayisa (ETH) 3:29.88', '3. A. Fayissa (ETH) 3:29.88'],
    finds: { rule: 'check/spelling-of-names', claim: 'A. [Fayissa] (ETH)', against: 'Abdisa [Fayisa], 18' },
  },
  {
    article: 't10-valencia-indoor-day-two',
    replace: [
      'senior championships, came home eighth.',
      'senior championships, came home eighth. Wójcik-Sowa will now run the mile in Łódź.',
    ],
    finds: {
      rule: 'check/shared-surname',
      claim: '[Wójcik-Sowa] will now',
      against: "Poland's [Kacper Wójcik-Sowa], the",
    },
  },
  {
    article: 'bay-city-marathon-2009',
    replace: ['3. Mansouri (Morocco) 2:09:54', '3. Mansouri (Algeria) 2:09:54'],
    finds: { rule: 'check/two-nations', claim: '3. Mansouri ([Algeria])', against: "by [Morocco]'s Abdelkader" },
  },
  {
    article: 'paris-marathon-2026',
    replace: ['with Mengistu two seconds behind', 'with compatriot Mengistu two seconds behind'],
    finds: { rule: 'check/compatriot', claim: 'with [compatriot] Mengistu', against: "[Ethiopia]'s Hiwot Ayele" },
  },
  {
    article: 't01-rabat-kenyan-site',
    replace: ['18-year-old Lemlem Adane (14:31.40)', '18-year-old Kenyan Lemlem Adane (14:31.40)'],
    finds: {
      rule: 'check/one-nation-podium',
      claim: '18-year-old [Kenyan] Lemlem',
      against: '[Ethiopia] filled the podium',
    },
  },
  {
    article: 'agency-guadalajara-day1-2015',
    replace: ['Hagen (28:42.70) was second', 'Hagen (28:40.70) was second'],
    finds: { rule: 'check/order-of-marks', claim: 'Hagen ([28:40.70])', against: 'won in [28:41.03]' },
  },
  {
    article: 't13-nottwil-para-grand-prix',
    replace: ['Marcus Bell of the USA fourth in 2:50.41', 'Marcus Bell of the USA third in 2:50.41'],
    finds: { rule: 'check/two-in-one-place', claim: 'USA [third] in 2:50.41', against: 'was [third] in 2:49.88' },
  },
  {
    article: 'calder-college-xc-2018',
    replace: ['finish fourth out of 92 runners', 'finish 94th out of 92 runners'],
    finds: { rule: 'check/beyond-the-field', claim: 'finish [94th] out', against: 'out of [92] runners' },
  },
  {
    article: 't12-fargo-collegiate-recap',
    replace: ['168-5 (51.33m)', '168-5 (53.13m)'],
    finds: { rule: 'check/conversion', claim: '([53.13m])', against: 'javelin [168-5]' },
  },
  {
    article: 'nakuru-half-2025',
    replace: ['Chebet, Jepyator shine', 'Chebet, Jepyatar shine'],
    finds: { rule: 'check/spelling-of-names', claim: '[Jepyatar] shine', against: 'Naomi [Jepyator] stamped' },
  },
  {
    article: 'mid-marches-xc-league-2016',
    replace: ['3 M Corfield (Clun) 31:39', '3 M Corfield (Clun) 31:29'],
    finds: { rule: 'check/order-of-marks', claim: '(Clun) [31:29]', against: '(Radnor) [31:35]' },
  },
  {
    article: 'taicang-race-walk-2026',
    replace: ['takes Taicang 20km walk', 'takes Taicang 50km walk'],
    finds: { rule: 'check/headline-event', claim: 'Taicang [50km walk]', against: "won the [men's 20km] at" },
  },
  {
    article: 't08-lausanne-agency-wire',
    replace: ['1. S. Aasen (NOR) 3:29.40', '1. S. Aasen (SWE) 3:29.40'],
    finds: { rule: 'check/two-nations', claim: 'Aasen ([SWE])', against: '[Norwegian] Sindre Aasen' },
  },
  {
    article: 'pune-marathon-2025',
    replace: ['from two Ethiopians, Alemtsehay', 'from two compatriots, Alemtsehay'],
    finds: { rule: 'check/compatriot', claim: 'two [compatriots], Alemtsehay', against: '2. Alemtsehay Worku ([Eth])' },
  },
  {
    article: 'torun-world-indoor-day-two-2008',
    replace: ['Natallia Hrysko of Belarus reached 19.66', 'Natallia Hrysko of Belarus reached 20.66'],
    finds: { rule: 'check/order-of-marks', claim: 'reached [20.66] for silver', against: 'world-leading [20.37]' },
  },
  {
    article: 'salem-state-meet-2019',
    replace: ['3. L. Joel (Army) 1:53.0', '2. L. Joel (Army) 1:53.0'],
    finds: { rule: 'check/two-in-one-place', claim: '[2]. L. Joel', against: '[2]. S. Manikandan-R.' },
  },
  {
    article: 't09-brisbane-australian-daily',
    replace: ['in second in 3:59.03', 'in second in 3:56.03'],
    finds: { rule: 'check/order-of-marks', claim: 'in second in [3:56.03]', against: 'The clock said [3:57.62]' },
  },
];
