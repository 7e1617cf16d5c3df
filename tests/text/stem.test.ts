import { describe, expect, it } from 'vitest';
import { eventStem, eventStems, predicateClass, predicateClasses } from '../../server/src/text/stem.js';

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
    ['found', 'discover', false],
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

describe('phrases', () => {
  const cases: [string, string][] = [
    ['she stepped down', 'resign'],
    ['he passed away', 'die'],
    ['they took the oath of office', 'take'],
    ['it went public', 'list'],
    ['a jury found him guilty', 'convict'],
    ['they gave her a prize', 'award'],
  ];
  for (const [text, name] of cases)
    it(`“${text}” tells of “${name}”`, () => expect([...eventStems(text.split(' '))]).toContain(name));

  it('come before the word alone', () =>
    expect(predicateClasses(['went', 'public'], 0).map((entry) => entry.name)).toEqual(['list', 'visit']));
  it('reach over two words at most', () =>
    expect(predicateClasses(['gave', 'all', 'of', 'it', 'up'], 0)).toEqual([]));
  it('leave a word of two meanings both', () =>
    expect(predicateClasses(['strike'], 0).map((entry) => entry.name)).toEqual(['attack', 'walkout']));
});
