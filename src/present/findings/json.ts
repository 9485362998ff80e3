import { type CheckedFile, placed, type WayOut } from './checked-file.js';

/** One JSON array with an object for each article: its file, its findings with their places, how many are accepted, how many statements official results confirm. */
export const json: WayOut = async function* (files) {
  let opening = '[\n';
  for await (const file of files) {
    yield opening + JSON.stringify(entry(file));
    opening = ',\n';
  }
  yield opening === '[\n' ? '[]\n' : '\n]\n';
};

function entry(file: CheckedFile): unknown {
  const { path, accepted, compared } = file;
  return { file: path, findings: placed(file).findings, accepted, ...(compared && { compared }) };
}
