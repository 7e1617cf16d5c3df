import { describe, expect, it } from 'vitest';
import { createMemory, forgetful, type Recall } from '../../server/src/text/recall.js';

/** Asks for the keys in turn; the ones that were made anew. */
function made(recall: Recall, keys: string): string {
  const anew: string[] = [];
  for (const key of keys.split(' ')) expect(recall(key, () => anew.push(key) && key)).toBe(key);
  return anew.join(' ');
}

describe('a memory', () => {
  it('makes each value once', () => {
    const { recall } = createMemory();
    expect(made(recall, 'a b a')).toBe('a b');
  });

  it('hands values on from version to version while they are asked for', () => {
    const { recall, turn } = createMemory();
    expect(made(recall, 'a b')).toBe('a b');
    for (let version = 0; version < 5; version++) {
      turn();
      expect(made(recall, 'a')).toBe('');
    }
    expect(made(recall, 'b')).toBe('b');
  });

  it('takes back what one version did without', () => {
    const { recall, turn } = createMemory();
    made(recall, 'a b');
    turn();
    expect(made(recall, 'a b')).toBe('');
  });

  it('keeps a value that is undefined', () => {
    const { recall } = createMemory();
    let times = 0;
    const nothing = () => {
      times++;
      return undefined;
    };
    recall('a', nothing);
    recall('a', nothing);
    expect(times).toBe(1);
  });

  it('is not needed', () => expect(made(forgetful, 'a a')).toBe('a a'));
});
