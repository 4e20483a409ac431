import { describe, expect, it } from 'vitest';
import { allMaybe, mapMaybe } from '../../src/domain/maybe-promise.js';

const failure = new Error('No way.');
const fail = () => {
  throw failure;
};

describe('what is there or promised', () => {
  it('is changed at once where it is there', () => {
    expect(mapMaybe(2, (value) => value + 1)).toBe(3);
    expect(allMaybe([1, 'two'])).toEqual([1, 'two']);
    expect(allMaybe([])).toEqual([]);
  });

  it('is waited for where it is promised', async () => {
    const later = mapMaybe(Promise.resolve(2), (value) => value + 1);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(3);
    expect(await mapMaybe(2, async (value) => value + 1)).toBe(3);
    expect(await allMaybe([1, Promise.resolve('two')])).toEqual([1, 'two']);
  });

  it('never throws: a failure is a rejected promise', async () => {
    await expect(mapMaybe(1, fail)).rejects.toBe(failure);
    await expect(mapMaybe(Promise.resolve(1), fail)).rejects.toBe(failure);
    await expect(mapMaybe(Promise.reject(failure), (value) => value)).rejects.toBe(failure);
    await expect(allMaybe([1, Promise.reject(failure)])).rejects.toBe(failure);
  });
});
