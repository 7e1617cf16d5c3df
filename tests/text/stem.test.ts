import { describe, expect, it } from 'vitest';
import { eventStem, predicateClass } from '../../server/src/text/stem.js';

describe('eventStem', () => {
  const same: [string, string][] = [
    ['visits', 'visited'],
    ['telephoned', 'calls'],
    ['met', 'meeting'],
    ['flew', 'trip'],
    ['killing', 'assassinated'],
    ['harbour', 'harbours'],
    ['wrote', 'written'],
  ];
  for (const [a, b] of same)
    it(`is the same for “${a}” and “${b}”`, () => expect(eventStem(a)).toBe(eventStem(b)));

  const other: [string, string][] = [
    ['visited', 'left'],
    ['opened', 'closed'],
    ['founded', 'found'],
  ];
  for (const [a, b] of other)
    it(`is another for “${a}” and “${b}”`, () => expect(eventStem(a)).not.toBe(eventStem(b)));

  for (const word of ['the', 'has', 'of', 'was', 'it'])
    it(`is none for “${word}”`, () => expect(eventStem(word)).toBeNull());
});

describe('predicateClass', () => {
  const cases: [string, string | null, boolean?][] = [
    ['died', 'die', true],
    ['death', 'die', true],
    ['elected', 'elect', true],
    ['reelected', 'elect', true],
    ['arrives', 'visit', false],
    ['airstrikes', 'attack', false],
    ['said', 'say', false],
    ['harbour', null],
    ['found', 'discover', true],
    ['constructor', null],
    ['', null],
  ];
  for (const [word, name, happensOnce] of cases) {
    it(`of “${word}” is ${name ?? 'none'}`, () => {
      expect(predicateClass(word)?.name ?? null).toBe(name);
      expect(predicateClass(word)?.happensOnce).toBe(happensOnce);
    });
  }
});
