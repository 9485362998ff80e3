import { describe, expect, it } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const namesIn = (text: string) => toRows(extract(text)).map(({ athlete }) => athlete);

describe('a story about an injury or an award reports no race', () => {
  it.each([
    'Roe out for season\n\nTilda Roe will miss the rest of the season with a knee injury.\n\nShe took silver in the 1500m at the European indoor championships.',
    'Roe ruled out\n\nTilda Roe has been ruled out of the world championships with a stress fracture.\n\nShe won the 1500m at the European indoor championships in 4:05.10.',
    'Roe calls it a day\n\nTilda Roe, the 2012 European 800m champion, has announced her retirement at 33.\n\nShe won the European indoor title in 2011 and went on to win the European 1500m title.',
    'Roe to go\n\nIreland’s Tilda Roe, who won Olympic gold in Paris, will retire at the end of the season, she said.\n\nShe won gold on the same night as Una Orr won the 10,000 metres.',
    'Roe in Harbour field\n\nTilda Roe is the latest inclusion to the Harbour Marathon’s women’s field.\n\nShe was second to Una Orr on that day in 2:23:51.',
    'The golden Brits\n\nUna Orr looks back at the British athletes who have won gold at the World Championships.\n\nTilda Roe (800m 1993) Roe dipped on the line in 1:56.10 to see off Jo Brel. Ada Venn (100m 1995) Venn clocked 10.87, with Sal Arkin fourth in 11.02.',
    'Roe handed wildcard\n\nTilda Roe has been handed a wildcard for the Harbour Marathon.\n\nShe won the half marathon in Wye in 1:09:10. Una Orr, who won in Holt in 2:24:20, will also run.',
    'Roe called up\n\nTilda Roe has been called up to the British team for the Harbour Games.\n\nShe won the 800m in Wye in 1:59.10. Una Orr was second.',
    'Marathon runner out\n\nThe Ethiopian marathon runner Tilda Roe has received a two-year doping ban.\n\nRoe finished ninth in the race in 2:31:04.',
    'Medals to go\n\nTilda Roe looks set to be stripped of her bronze medal.\n\nRoe finished third in the 800m in 1:58.10.',
    'Gold medals for Roe\n\nTilda Roe has been named athlete of the year.\n\nRoe won the 1500m and 5000m at the Commonwealth Games.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    'Roe to coach in Leeds\n\nTilda Roe is to join the coaching staff at Leeds.\n\nThe 25-year-old won the 100m and 200m in Paris.',
    'Roe relaxed over fitness\n\nTilda Roe says she is not worried about her fitness.\n\nShe finished third in the 60m at the trials.',
  ])('nor does the news of one person whose places are told in passing: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    'Roe back in action\n\nTilda Roe ran her first race of the year on Sunday.\n\nShe was third in the 60m in 7.40.',
    'Orr wins at last\n\nUna Orr won the 1500m in 4:05.10 on Sunday in the absence of Tilda Roe, who has been ruled out of the season.',
    'Orr wins last race\n\nUna Orr, who will retire at the end of the season, won the 1500m in 4:05.10 on Sunday.',
    'Orr wins last race\n\nUna Orr has announced her retirement after she won the 1500m in 4:05.10 on Sunday.',
    'Orr wins again\n\nUna Orr, who has been called up to the British team for the Harbour Games, won the 1500m in 4:05.10 on Sunday.',
    'Orr wins at last\n\nUna Orr, who has received a two-year doping ban in the past, won the 1500m in 4:05.10 on Sunday.',
    'Orr wins at last\n\nUna Orr won the 1500m in 4:05.10 on Sunday.\n\nTilda Roe will miss the rest of the season with a knee injury.',
  ])('but a race may be won without the injured: %s', (text) => {
    expect(namesIn(text)).toHaveLength(1);
  });

  it('a lead may tell only what the meeting was like, and who looks ahead', () => {
    const text = `Fast times in Leeds

The annual Harbour Games on Saturday gave a taste of what is to come this winter.

Nine records were set, many of them by people who will be at the championships in March.

The hosts had some fine victories too as the town looks ahead to a summer in which it will host the Games.

Una Orr won the 1500m in 4:05.10, ahead of Tilda Roe (4:06.20). Sal Arkin won the 400m in 46.20.`;
    expect(namesIn(text)).toEqual(expect.arrayContaining(['Una Orr', 'Tilda Roe', 'Sal Arkin']));
  });
});
