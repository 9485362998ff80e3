import { openTrackRaces, raceLine } from '../../present/index.js';
import type { OutputWriter } from './output.js';
import { TextFile } from './text-file.js';

/** `.races.ndjson`: a race a line as OpenTrack's `race.json` has it, with spans and basis (see `openTrackRaces`). */
export async function openRaces(path: string): Promise<OutputWriter> {
  const file = await TextFile.create(path);
  return {
    add({ id, report, background }) {
      const races = openTrackRaces(report).filter(({ scope }) => background || scope === 'reported');
      for (const race of races) race.article = id;
      return file.write(races.map((race) => `${raceLine(race)}\n`).join(''));
    },
    close: () => file.close(),
  };
}
