/** The lengths that the men and the women run at one meeting across country or on the road, once the article has told them. */
import { isOffTrack } from '../knowledge/events.js';
import type { EventMention } from '../recognise/index.js';
import type { RaceFacts } from './races.js';

type Course = Pick<RaceFacts, 'event' | 'metres'>;

export class CourseLengths {
  private readonly bySex = new Map<string, Course>();

  /** A length told in the same breath as the sex is that sex's. */
  learn(facts: RaceFacts): void {
    const { event, metres } = facts;
    if (!isOffTrack(event) || (event === 'XC' && metres === undefined)) return;
    if (facts.sex !== 'M' && facts.sex !== 'W') return;
    const key = keyOf(facts, facts.sex);
    if (!this.bySex.has(key)) this.bySex.set(key, { event, metres });
  }

  /** "The men ran 8km and the women 6km … In the 8km, …": the length tells the sex, and the sex the length. */
  fill(mention: EventMention, facts: RaceFacts): RaceFacts {
    const told = (sex: string) => this.bySex.get(keyOf(facts, sex));
    if (facts.event !== 'XC') return this.ofEachSex(mention, facts);
    if (facts.metres === undefined)
      return facts.sex !== undefined && mention.sex !== null
        ? { ...facts, metres: ofCountry(told(facts.sex))?.metres }
        : facts;
    if (mention.sex !== null || mention.length === null) return facts;
    const fitting = (['M', 'W'] as const).filter((sex) => ofCountry(told(sex))?.metres === facts.metres);
    return fitting.length === 1 && fitting[0] !== facts.sex ? { ...facts, sex: fitting[0] } : facts;
  }

  /** "The ladies raced over 3k and the men over 6k. … In the ladies' race": on the road, where each has a length of its own. */
  private ofEachSex(mention: EventMention, facts: RaceFacts): RaceFacts {
    if (mention.event !== null || mention.sex === null || !isOffTrack(facts.event)) return facts;
    const [men, women] = [this.bySex.get(keyOf(facts, 'M')), this.bySex.get(keyOf(facts, 'W'))];
    if (!men || !women || (men.event === women.event && men.metres === women.metres)) return facts;
    const own = facts.sex === 'W' ? women : men;
    return facts.sex === 'M' || facts.sex === 'W' ? { ...facts, ...own } : facts;
  }
}

const keyOf = ({ meeting, category }: RaceFacts, sex: string): string => `${meeting} ${category ?? ''} ${sex}`;

const ofCountry = (course: Course | undefined): Course | undefined => (course?.event === 'XC' ? course : undefined);
