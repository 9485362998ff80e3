/**
 * What facts cite besides the rules of prose and the layouts of lists: how people, races and meetings are
 * known, and what is settled between results. The stages that resolve a report find these; what each reads is said here,
 * family by family.
 */
import type { RulebookEntry } from './rulebook.js';

export const readings: readonly RulebookEntry[] = [
  {
    name: 'place/between',
    reads: 'the one place missing between, or before, those told, for the one athlete whose mark falls there',
    examples: [
      {
        text: 'Una Orr led the women’s 800m from the gun and clocked 2:01.77. Jo Brel was second in 2:02.10, with Nell Venn third in 2:03.20.',
        gives: [
          { athlete: 'Una Orr', place: 1, mark: '2:01.77' },
          { athlete: 'Jo Brel', place: 2, mark: '2:02.10' },
          { athlete: 'Nell Venn', place: 3, mark: '2:03.20' },
        ],
      },
      {
        text: 'Una Orr clocked 2:10.10 in the women’s 800m. Jo Brel was second in 2:02.10, with Nell Venn third in 2:03.20.',
        gives: [
          { athlete: 'Una Orr', mark: '2:10.10' },
          { athlete: 'Jo Brel', place: 2, mark: '2:02.10' },
          { athlete: 'Nell Venn', place: 3, mark: '2:03.20' },
        ],
      },
    ],
  },
  {
    name: 'place/contested',
    reads:
      'one place of a race told of two athletes in words as plain as each other’s: the first keeps it, and a finding says so',
    examples: [
      {
        text: 'In the women’s 800m Jo Brel was third. Una Orr was third.',
        gives: [{ athlete: 'Jo Brel', place: 3 }],
      },
    ],
  },
  {
    name: 'place/restated',
    reads: 'another place told of the same mark of one athlete: the surer one is kept, and a finding says so',
    examples: [
      {
        text: 'Jo Brel was third in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 2. Jo Brel 2:03.10; 4. Pim Venn 2:09.07.',
        gives: [
          { athlete: 'Jo Brel', place: 2, mark: '2:03.10' },
          { athlete: 'Una Orr', place: 1, mark: '2:02.95' },
          { athlete: 'Pim Venn', place: 4, mark: '2:09.07' },
        ],
      },
    ],
  },
  {
    name: 'mark/restated',
    reads: 'another mark told in the same place of one athlete: the surer one is kept, and a finding says so',
    examples: [
      {
        text: 'Jo Brel was third in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 3. Jo Brel 2:03.70; 4. Pim Venn 2:09.07.',
        gives: [
          { athlete: 'Jo Brel', place: 3, mark: '2:03.70' },
          { athlete: 'Una Orr', place: 1, mark: '2:02.95' },
          { athlete: 'Pim Venn', place: 4, mark: '2:09.07' },
        ],
      },
    ],
  },
  {
    name: 'nation/restated',
    reads: 'another nation told of one athlete: the first is kept, and a finding says so',
    examples: [
      {
        text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10. The winner last year was Jo Brel (SWE).',
        gives: [{ athlete: 'Jo Brel', place: 1, mark: '2:03.10' }],
      },
    ],
  },
  {
    name: 'place/placed',
    reads: 'a place in the phrase before the name: seventh-placed Saskia Roe, next was 6th Roe',
    examples: [
      {
        text: 'In the 800m seventh-placed Saskia Roe ran 2:04.1.',
        gives: [{ athlete: 'Saskia Roe', place: 7, mark: '2:04.1' }],
      },
      {
        text: 'Una Orr was fourth (62.39m) in the women’s discus, behind gold medallist Jo Brel (66.36m).',
        gives: [
          { athlete: 'Jo Brel', place: 1, mark: '66.36' },
          { athlete: 'Una Orr', place: 4, mark: '62.39' },
        ],
      },
      {
        text: 'In the women’s 3k first home was 3rd Ada Roe in 12:26. Next came 6th Jo Brel 12:55, and also running was 8th Una Orr 13:06.',
        gives: [
          { athlete: 'Ada Roe', place: 3, mark: '12:26' },
          { athlete: 'Jo Brel', place: 6, mark: '12:55' },
          { athlete: 'Una Orr', place: 8, mark: '13:06' },
        ],
      },
      {
        text: '2018 runner-up Ada Roe and third-placed Una Orr (Marl AC) were expected in the women’s cross country, but Jo Brel won.',
        gives: [{ athlete: 'Jo Brel', place: 1 }],
      },
    ],
  },
  {
    name: 'team/name',
    reads: 'the name of a team: a nation, a club, a school, the owner of a quartet',
    examples: [
      {
        text: 'Marl Harriers won the men’s 4x400m relay in 3:12.44.',
        gives: [{ athlete: 'Marl Harriers', place: 1, mark: '3:12.44', event: '4x400' }],
      },
    ],
  },
  {
    name: 'team/nation',
    reads: 'the nation that a team is: Kenya, the Indian quartet',
    examples: [
      {
        text: 'The Indian quartet of Ravi Das, Anil Rao, Kiran Bose and Dev Nair won the men’s 4x400m relay in 3:02.44.',
        gives: [{ athlete: 'India', nationality: 'IND', place: 1, mark: '3:02.44', event: '4x400' }],
      },
    ],
  },
  {
    name: 'list/medal-row',
    reads: 'a table row of one event: the event, then name and mark of the first, the second and perhaps the third',
    examples: [
      {
        text: '20km | Ivo Kemtai (KEN) | 1:20:05 | Dula Hordo (ETH) | 1:20:19\n10km | Ned Wako (KEN) | 41:50 | Ivo Brel (RSA) | 42:08',
        gives: ['1 Ivo Kemtai KEN 1:20:05', '2 Dula Hordo ETH 1:20:19', '1 Ned Wako KEN 41:50', '2 Ivo Brel RSA 42:08'],
      },
    ],
  },
  {
    name: 'athlete/name',
    reads:
      'the fullest form of a name that the article prints, or the surname that two share; shorter forms, epithets and pronouns are joined to it',
    examples: [
      {
        text: 'Tilda Roe won the 800m in 2:01.77, and Roe was third in the 1500m.',
        gives: [
          { athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' },
          { athlete: 'Tilda Roe', place: 3, event: '1500' },
        ],
      },
      {
        text: 'Brothers Sam and Ben Orr finished first and second in the 5km in 16:10 and 16:12.',
        gives: [
          { athlete: 'Sam Orr', place: 1, mark: '16:10' },
          { athlete: 'Ben Orr', place: 2, mark: '16:12' },
        ],
      },
    ],
  },
  {
    name: 'athlete/nation',
    reads: 'a nation said of the athlete: Kenya’s Roe, the Kenyan Roe, Roe (KEN), Roe of Kenya, “the Kenyan”',
    examples: [
      {
        text: 'Kenya’s Tilda Roe won the 800m in 2:01.77.',
        gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', nationality: 'KEN' }],
      },
      {
        text: 'Tilda Roe (KEN) was third in the 800m.',
        gives: [{ athlete: 'Tilda Roe', place: 3, nationality: 'KEN' }],
      },
      {
        text: 'Tilda Roe won the 800m in 2:01.77, accelerating away from the Irish runner, Jo Brel, after defeat by her Kenyan rival in Oslo.',
        gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', nationality: null }],
      },
      {
        text: 'Hale Demo of Ethiopia won the international elite men’s race of the Harbour Marathon in 2:08:10. In the Indian elite men’s race Ravi Das was first in 2:15:10.',
        gives: [
          { athlete: 'Hale Demo', place: 1, mark: '2:08:10', nationality: 'ETH' },
          { athlete: 'Ravi Das', place: 1, mark: '2:15:10', nationality: 'IND' },
        ],
      },
      {
        text: 'Kenyan-born Tilda Roe was third in the 800m.',
        gives: [{ athlete: 'Tilda Roe', place: 3, nationality: null }],
      },
    ],
  },
  {
    name: 'athlete/compatriot',
    reads: 'the nation of the athlete named before: her compatriot Brel, fellow Kenyan Orr',
    examples: [
      {
        text: 'Kenya’s Tilda Roe won the 800m ahead of her compatriot Jo Brel.',
        gives: [
          { athlete: 'Tilda Roe', place: 1, nationality: 'KEN' },
          { athlete: 'Jo Brel', place: 2, nationality: 'KEN' },
        ],
      },
      {
        text: 'Kenya’s Tilda Roe won the 800m ahead of clubmate Jo Brel.',
        gives: [
          { athlete: 'Tilda Roe', place: 1, nationality: 'KEN' },
          { athlete: 'Jo Brel', place: 2, nationality: null },
        ],
      },
    ],
  },
  {
    name: 'athlete/sex',
    reads: 'a word that shows whether a man or a woman is meant: a pronoun, “sportswoman”, “the Scotsman”',
    examples: [
      {
        text: 'Jo Brel won the 800m. She clocked 2:01.77.',
        gives: [{ athlete: 'Jo Brel', place: 1, mark: '2:01.77', sex: 'W' }],
      },
      {
        text: 'Jo Brel won the 800m in 2:01.77 on a cold night in Oslo.',
        gives: [{ athlete: 'Jo Brel', place: 1, mark: '2:01.77', sex: null }],
      },
    ],
  },
  {
    name: 'athlete/age',
    reads: 'an age in years: the 21-year-old, Roe (23), aged 19',
    examples: [
      { text: 'The 21-year-old Tilda Roe won the 800m.', gives: [{ athlete: 'Tilda Roe', place: 1, age: 21 }] },
      { text: 'Tilda Roe, 23, won the 800m.', gives: [{ athlete: 'Tilda Roe', place: 1, age: 23 }] },
    ],
  },
  {
    name: 'athlete/club',
    reads: 'a club, school or college beside the name: Roe (Holt Harriers), Roe of Holt AC',
    examples: [
      {
        text: 'Tilda Roe (Holt Harriers) won the 800m.',
        gives: [{ athlete: 'Tilda Roe', place: 1, club: 'Holt Harriers' }],
      },
    ],
  },
  {
    name: 'race/date',
    reads: 'the day of one race, where the meeting lasts several',
    examples: [
      {
        text: '13 July 2025\n\nTilda Roe won the 800m at the Harbour Games in Oslo on Saturday.',
        gives: [{ athlete: 'Tilda Roe', place: 1, event: '800', date: '2025-07-12' }],
      },
    ],
  },
  {
    name: 'race/series-final',
    reads: 'the final of a series, as the headline or lead calls the meeting: every race of it is a final',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Diamond League final.',
        gives: [{ athlete: 'Tilda Roe', place: 1, event: '800' }],
      },
    ],
  },
  {
    name: 'race/event',
    reads: 'the event phrase that governs the words of a result: its own, the last before it, or the next after it',
    examples: [
      {
        text: 'Tilda Roe won the women’s 800m and Una Orr won the women’s long jump.',
        gives: [
          { athlete: 'Tilda Roe', place: 1, event: '800', sex: 'W' },
          { athlete: 'Una Orr', place: 1, event: 'LJ', sex: 'W' },
        ],
      },
      {
        text: 'Tilda Roe claimed victory in the girls’ long jump with 5.90m, while Una Orr claimed victory in the girls’ javelin with 44.10m.',
        gives: [
          { athlete: 'Tilda Roe', place: 1, mark: '5.90', event: 'LJ' },
          { athlete: 'Una Orr', place: 1, mark: '44.10', event: 'JT' },
        ],
      },
      {
        text: 'Sal Arkin won the boys’ Under-20 discus with 46.88m. Arkin was also golden in the shot put with 16.78m.',
        gives: [
          { athlete: 'Sal Arkin', place: 1, mark: '46.88', event: 'DT', category: 'U20' },
          { athlete: 'Sal Arkin', place: 1, mark: '16.78', event: 'SP', category: 'U20' },
        ],
      },
      {
        text: 'Sal Arkin, Norway’s 110m hurdles record holder, clocked 10.31 in the 100m and won his speciality event in 13.15.',
        gives: [
          { athlete: 'Sal Arkin', mark: '10.31', event: '100' },
          { athlete: 'Sal Arkin', place: 1, mark: '13.15', event: '110H' },
        ],
      },
      {
        text: 'Una Orr was second in the women’s 5000m, won by Jo Brel, with Ada Roe third. The winning time of 14:33.65 was good.',
        gives: [
          { athlete: 'Jo Brel', place: 1, mark: '14:33.65', event: '5000' },
          { athlete: 'Ada Roe', place: 3, event: '5000' },
          { athlete: 'Una Orr', place: 2, event: '5000' },
        ],
      },
      {
        text: 'Sal Arkin took the men’s 200m and Una Orr the women’s 200m. Arkin ran 20.11 in the 200m.',
        gives: [
          { athlete: 'Sal Arkin', place: 1, mark: '20.11', event: '200', sex: 'M' },
          { athlete: 'Una Orr', place: 1, event: '200', sex: 'W' },
        ],
      },
      {
        text: 'There were no surprises in the men’s 1500m or the women’s 400m. Sal Arkin took the 1500m in 3:31.77, while Una Orr won the 400m in 48.89.',
        gives: [
          { athlete: 'Sal Arkin', place: 1, mark: '3:31.77', event: '1500', sex: 'M' },
          { athlete: 'Una Orr', place: 1, mark: '48.89', event: '400', sex: 'W' },
        ],
      },
      {
        text: 'Una Orr won the women’s 200m. Olympic 800m champion Ada Roe stayed on course, winning her semi-final.',
        gives: [
          { athlete: 'Una Orr', place: 1, event: '200' },
          { athlete: 'Ada Roe', place: 1, event: '800' },
        ],
      },
      {
        text: 'Tilda Roe won the girls’ Under-17 100 in 12.10.',
        gives: [{ athlete: 'Tilda Roe', place: 1, mark: '12.10', event: '100', sex: 'W', category: 'U17' }],
      },
    ],
  },
  {
    name: 'race/of-marks',
    reads:
      'the sprint or 800 metres that marks are of, where no words name the race and the marks are first-class over one distance only',
    examples: [
      {
        text: 'Dan Roe beat Kit Sowle (10.05secs), clocking 9.98 seconds. In the javelin Sal Arkin was third.',
        gives: [
          { athlete: 'Dan Roe', place: 1, mark: '9.98', event: '100' },
          { athlete: 'Kit Sowle', place: 2, mark: '10.05', event: '100' },
          { athlete: 'Sal Arkin', place: 3, event: 'JT' },
        ],
      },
    ],
  },
  {
    name: 'race/in-force',
    reads:
      'the race that the sentences or headings before have been about, where the result’s own sentence names none: the last, or the one that its mark can be of',
    examples: [
      {
        text: 'Una Orr and Jo Brel are through to the women’s 5000m final, but Mina Corvo withdrew from the 800m. Orr ran 14:56.47 and Brel 14:57.64.',
        gives: [
          { athlete: 'Una Orr', mark: '14:56.47', event: '5000' },
          { athlete: 'Jo Brel', mark: '14:57.64', event: '5000' },
        ],
      },
      {
        text: 'World 400m hurdles champion Sal Arkin won in 49.78 on a windy night in Oslo.',
        gives: [{ athlete: 'Sal Arkin', place: 1, mark: '49.78', event: '400H' }],
      },
      {
        text: 'Rudi Ohm had a good winter. The Marl shot putter has been in fine form.\n\nOhm won with 19.89m on Sunday evening.',
        gives: [{ athlete: 'Rudi Ohm', place: 1, mark: '19.89', event: 'SP' }],
      },
      {
        text: 'Una Orr won the women’s long jump with 6.40m. Pole vaulter Sal Arkin won with 5.60m, while Pim Venn and Jo Brel both cleared 5.40m.',
        gives: [
          { athlete: 'Una Orr', place: 1, mark: '6.40', event: 'LJ' },
          { athlete: 'Pim Venn', mark: '5.40', event: 'PV' },
          { athlete: 'Jo Brel', mark: '5.40', event: 'PV' },
          { athlete: 'Sal Arkin', place: 1, mark: '5.60', event: 'PV' },
        ],
      },
      {
        text: 'Sal Arkin won the 400m in 43.76. Pim Venn, beaten by Cal Prescod since winning last year’s 100m title, raced to victory in 9.96.',
        gives: [
          { athlete: 'Sal Arkin', place: 1, mark: '43.76', event: '400' },
          { athlete: 'Pim Venn', place: 1, mark: '9.96', event: '100' },
        ],
      },
      {
        text: 'World 400m hurdles champion Sal Arkin won in 3:36.20 on a windy night in Oslo.',
        gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:36.20', event: null }],
      },
      {
        text: 'Women’s 800m\nTilda Roe won in 2:01.77, well clear of the rest of a big field.',
        gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800', sex: 'W' }],
      },
    ],
  },
  {
    name: 'race/heading',
    reads: 'the heading, or the label in front, of a result list',
    examples: [
      {
        text: 'Women’s 800m\n1. Tilda Roe (KEN) 2:01.77\n2. Una Orr (GBR) 2:02.10',
        gives: [
          { athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800', sex: 'W', nationality: 'KEN' },
          { athlete: 'Una Orr', place: 2, mark: '2:02.10', event: '800', sex: 'W', nationality: 'GBR' },
        ],
      },
    ],
  },
  {
    name: 'race/sex-of-people',
    reads: 'the sex of those in a race of which no word tells it, where it is shown of half of them at least',
    examples: [
      {
        text: 'Tilda Roe won the javelin with 50.10m on Saturday. She was glad of it.',
        gives: [{ athlete: 'Tilda Roe', place: 1, mark: '50.10', event: 'JT', sex: 'W' }],
      },
    ],
  },
  {
    name: 'race/open',
    reads: 'a road or fell race as open to both sexes, where men and women are told of in one race',
    examples: [
      {
        text: 'Wye 10k\n38 Ned Pell 38:10 Male\n65 Una Orr 41:02 Female',
        gives: [
          { athlete: 'Ned Pell', place: 38, mark: '38:10', event: '10K', sex: 'X' },
          { athlete: 'Una Orr', place: 65, mark: '41:02', event: '10K', sex: 'X' },
        ],
      },
      {
        text: 'Una Orr was 20th in the Wye 10k in 38:10, her best. Ned Pell was 31st in 40:02, his second race.',
        gives: [
          { athlete: 'Una Orr', place: 20, mark: '38:10', event: '10K', sex: 'X' },
          { athlete: 'Ned Pell', place: 31, mark: '40:02', event: '10K', sex: 'X' },
        ],
      },
    ],
  },
  {
    name: 'race/other-sex',
    reads: 'the sex of the race told before a heading that turns to the other sex',
    examples: [
      {
        text: 'Harbour Ekiden\n\nHakata Denki were second in the ekiden in 3:54:05, on a windy day by the harbour.\n\nWomen’s Race\n\nOita Medical defended its title in 1:38:20.',
        gives: [
          { athlete: 'Hakata Denki', place: 2, mark: '3:54:05', sex: 'M' },
          { athlete: 'Oita Medical', place: 1, mark: '1:38:20', sex: 'W' },
        ],
      },
    ],
  },
  {
    name: 'meeting/live',
    reads: 'the day of a live report, from its head',
    examples: [
      {
        text: 'LIVE: Harbour Games\n\n13 July 2025\n\nTilda Roe won the 800m at the Harbour Games in Oslo.',
        gives: [{ athlete: 'Tilda Roe', place: 1, event: '800', date: '2025-07-13' }],
      },
    ],
  },
  {
    name: 'meeting/series',
    reads: 'the series that the meeting belongs to',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Diamond League in Oslo.',
        gives: [{ athlete: 'Tilda Roe', place: 1, event: '800', meeting: 'Diamond League' }],
      },
    ],
  },
  {
    name: 'meeting/name',
    reads: 'the name of a meeting near the top of the article, the one it returns to most',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Games in Oslo.',
        gives: [{ athlete: 'Tilda Roe', place: 1, meeting: 'Harbour Games' }],
      },
    ],
  },
  {
    name: 'meeting/venue',
    reads: 'the stadium, park or course where the article says it was held: at the Bislett Stadium',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Stadium in Oslo on Saturday.',
        gives: [{ athlete: 'Tilda Roe', place: 1, venue: 'Harbour Stadium' }],
      },
    ],
  },
  {
    name: 'meeting/country',
    reads: 'the country beside the meeting’s city: in Linz, Austria',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Games in Linz, Austria, on Saturday.',
        gives: [{ athlete: 'Tilda Roe', place: 1, city: 'Linz', country: 'AUT' }],
      },
    ],
  },
  {
    name: 'meeting/city',
    reads: 'the city in the meeting’s name, or beside it',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Games in Oslo.',
        gives: [{ athlete: 'Tilda Roe', place: 1, city: 'Oslo' }],
      },
    ],
  },
  {
    name: 'meeting/date',
    reads: 'the day it was held, from a printed date or from a weekday before the day of publication',
    examples: [
      {
        text: 'Tilda Roe won the 800m at the Harbour Games in Oslo on 12 July 2025.',
        gives: [{ athlete: 'Tilda Roe', place: 1, date: '2025-07-12' }],
      },
    ],
  },
];
