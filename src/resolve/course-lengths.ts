/** The lengths that the men and the women run at a cross country, once the article has told them. */
import type { EventMention } from '../recognise/index.js';
import type { RaceFacts } from './races.js';

export class CourseLengths {
  private readonly bySex = new Map<string, number>();

  /** A length told in the same breath as the sex is that sex's. */
  learn(facts: RaceFacts): void {
    if (facts.event !== 'XC' || facts.metres === undefined || (facts.sex !== 'M' && facts.sex !== 'W')) return;
    const key = `${facts.meeting} ${facts.category ?? ''} ${facts.sex}`;
    if (!this.bySex.has(key)) this.bySex.set(key, facts.metres);
  }

  /** "The men ran 8km and the women 6km … In the 8km, …": the length tells the sex, and the sex the length. */
  fill(mention: EventMention, facts: RaceFacts): RaceFacts {
    if (facts.event !== 'XC') return facts;
    const told = (sex: string) => this.bySex.get(`${facts.meeting} ${facts.category ?? ''} ${sex}`);
    if (facts.metres === undefined)
      return facts.sex !== undefined && mention.sex !== null ? { ...facts, metres: told(facts.sex) } : facts;
    if (mention.sex !== null || mention.length === null) return facts;
    const fitting = (['M', 'W'] as const).filter((sex) => told(sex) === facts.metres);
    return fitting.length === 1 && fitting[0] !== facts.sex ? { ...facts, sex: fitting[0] } : facts;
  }
}
