import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.js';

const numbers = function* (count: number) {
  for (let number = 0; number < count; number++) yield number;
};

test('what is done comes in the order of what came in, however long each takes', async () => {
  const seen: number[] = [];
  const work = async (number: number): Promise<number> => {
    await wait((number * 7) % 5);
    return number * number;
  };
  for await (const { item, done } of inOrder(numbers(30), work, { items: 4, weight: 100 }, () => 1)) {
    expect(done).toBe(item * item);
    seen.push(item);
  }
  expect(seen).toEqual([...numbers(30)]);
});

test('never more is under way than the window allows, by number or by weight', async () => {
  let underWay = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++underWay);
    await wait(1);
    underWay -= 1;
  };
  for await (const _ of inOrder(numbers(20), work, { items: 3, weight: 100 }, () => 1));
  expect(most).toBe(3);
  most = 0;
  for await (const _ of inOrder(numbers(20), work, { items: 30, weight: 10 }, () => 9));
  expect(most).toBe(2);
});

test('what is done does not wait for a slow source', async () => {
  const slow = async function* () {
    yield 1;
    await wait(1000);
    yield 2;
  };
  const began = performance.now();
  for await (const { item } of inOrder(
    slow(),
    async () => {},
    { items: 5, weight: 5 },
    () => 1,
  )) {
    expect(item).toBe(1);
    break;
  }
  expect(performance.now() - began).toBeLessThan(500);
});

test('a source that fails, and work that fails, fail where they stand', async () => {
  const torn = async function* () {
    yield 1;
    throw new Error('torn');
  };
  const seen: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const { item } of inOrder(
      torn(),
      async () => {},
      { items: 5, weight: 5 },
      () => 1,
    ))
      seen.push(item);
  };
  await expect(reading()).rejects.toThrow('torn');
  expect(seen.length).toBeLessThanOrEqual(1);
  const failing = inOrder(
    numbers(3),
    async () => Promise.reject(new Error('no')),
    { items: 5, weight: 5 },
    () => 1,
  );
  await expect(failing.next()).rejects.toThrow('no');
});
