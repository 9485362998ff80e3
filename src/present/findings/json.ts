import { type CheckedFile, placed, type WayOut } from './checked-file.js';

/** One JSON array with an object for each article: its file, its findings with their places, how many are accepted. */
export const json: WayOut = async function* (files) {
  let opening = '[\n';
  for await (const file of files) {
    yield opening + JSON.stringify(entry(file));
    opening = ',\n';
  }
  yield opening === '[\n' ? '[]\n' : '\n]\n';
};

function entry(file: CheckedFile): unknown {
  return { file: file.path, findings: placed(file).findings, accepted: file.accepted };
}
