import { afterAll, expect, test } from 'vitest';
import { ReadingPool } from '../../src/batch/pool/index.js';

const MOODY = new URL('./fixtures/moody-worker.mjs', import.meta.url);
const pool = new ReadingPool({ jobs: 2, timeout: 2, memory: 64 }, MOODY);
afterAll(() => pool.close());

test('an article that crashes, hangs or fills the memory costs only itself', async () => {
  const moods = ['fine', 'throw', 'fine', 'exit', 'fine', 'hang', 'fine', 'fill', 'fine'];
  const outcomes = await Promise.all(moods.map((text, at) => pool.read({ id: `${text}-${at}`, text })));
  const told = outcomes.flat().map((outcome) => ('error' in outcome ? outcome.error.code : 'read'));
  expect(told).toEqual(['read', 'crashed', 'read', 'crashed', 'read', 'timeout', 'read', 'crashed', 'read']);
});

test('what went wrong is said in a sentence with the article’s name', async () => {
  const [thrown] = await pool.read({ id: 'moody', text: 'throw' });
  expect(thrown).toMatchObject({
    id: 'moody',
    error: { message: expect.stringMatching(/^moody: .*no such lane.*\w$/) },
  });
  const [hung] = await pool.read({ id: 'endless', text: 'hang' });
  expect(hung).toMatchObject({ id: 'endless', error: { message: expect.stringContaining('longer than 2 s') } });
});

test('a pool that is closed at work lets the threads answer first', async () => {
  const closing = new ReadingPool({ jobs: 2, timeout: 2, memory: 64 }, MOODY);
  const asked = ['tarry', 'tarry', 'tarry'].map((text, at) => closing.read({ id: `${text}-${at}`, text }));
  await closing.close();
  expect((await Promise.all(asked)).flat()).toEqual(
    [0, 1, 2].map((at) => expect.objectContaining({ id: `tarry-${at}`, json: '{}' })),
  );
});
