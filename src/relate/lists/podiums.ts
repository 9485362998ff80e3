/** Event after event with three names each, as newspapers set the medals of a championship. */
import type { ListSection } from './row.js';
import { isOrdered } from './section.js';

/** So many events in a row show that the three are the medallists and not a club's three. */
const ENOUGH = 3;

/**
 * Lets the order count as places where several labelled lines in a row have three names with marks that fall off.
 *
 * @param sections the lists of an article in their order
 */
export function settlePodiums(sections: readonly ListSection[]): void {
  let run: ListSection[] = [];
  const close = (): void => {
    if (run.length >= ENOUGH) for (const section of run) section.orderIsPlace = true;
    run = [];
  };
  for (const section of sections) {
    const podium =
      section.layout === 'list/named-run' &&
      section.rows.length === 3 &&
      section.rows.every((row) => row.place === undefined) &&
      isOrdered(section.rows);
    if (podium) run.push(section);
    else close();
  }
  close();
}
