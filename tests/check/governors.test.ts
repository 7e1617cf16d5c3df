import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governorAfter, governorBefore } from '../../server/src/check/words/governors.js';
import { tokenize } from '../../server/src/text/tokens.js';

/** The governor of what stands between the brackets, from before; null for none. */
function before(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const words = tokenize(marked.slice(start).replace(/[[\]]/g, '')).map(({ word }) => word);
  return governorBefore(text, tokenize(text, { start: 0, end: start }), { start, words })?.word ?? null;
}

/** The same, from behind. */
function after(marked: string): string | null {
  const [kept = '', rest = ''] = marked.split(']');
  return governorAfter(rest, tokenize(rest), tokenize(kept).at(-1)?.word ?? '')?.word ?? null;
}

describe('governorBefore', () => {
  const cases: [string, string, string | null][] = [
    ['sees a negation that touches', 'The tower is not [leaning to the north]', 'not'],
    ['sees a denied frame', 'We have no proof that [the seals were broken]', 'no'],
    ['sees a denied subject', 'Nobody in the mess believes that [the cook is a spy]', 'nobody'],
    ['sees a verb of denial', 'I doubt that [the tide will wait]', 'doubt'],
    ['sees an adjective of denial', 'It would be absurd to say that [the mill is haunted]', 'absurd'],
    ['sees a report', 'Our rivals claim that [we water the milk]', 'claim'],
    ['sees a report with an object', 'The dealer told the police that [the vase was his]', 'told'],
    ['sees a condition behind its comma', 'Unless the pump is mended, [the cellar will flood]', 'unless'],
    ['sees a limit', 'On Sundays only [residents with a pass may park here]', 'only'],
    ['sees a denied subject and its part', 'None of [the men can swim]', 'none'],
    ['sees "Far be it from me to say"', 'Far be it from me to say [the pumps were sabotaged]', 'far'],
    ['sees a negation before a drawn verb', 'At no point did [I sign the ledger]', 'no'],
    ['sees an inverted condition', 'Had the council paid, [we would have stayed]', 'had'],
    ['sees a "without" before "would"', 'Without the dam, [the town would flood]', 'without'],
    ['sees a bound before an amount', 'There were fewer than [forty boats on the lake]', 'than'],
    ['sees a "nearly" before an amount', 'Nearly [every window was broken]', 'nearly'],
    ['leaves a "without" before what is so', 'Without a word, [she left the room]', null],
    ['leaves "nearly" before another word', 'It was nearly [midnight when we left]', null],
    ['leaves a part of something', 'Most of [the men can swim]', null],
    ['lets a doubled denial stand', 'I do not doubt that [the tide will wait]', null],
    ['lets what is taken for granted stand', 'We were not surprised that [the roof gave way]', null],
    ['leaves the speakers’ own frame', 'We say that [the milk is good]', null],
    ['leaves a relative clause', 'I do not like the house that [they built on the dune]', null],
    ['leaves "as they say"', 'As they say, [the proof is in the pudding]', null],
    ['leaves "I suppose"', 'I suppose [one could live there]', null],
    ['leaves "even if"', 'Even if [the lamp goes out]', null],
    ['leaves an empty condition', 'If you ask me, [the cellar will flood]', null],
    ['leaves a polite condition', 'If I remember rightly, [the cellar was flooded]', null],
    ['sees a condition for "you"', 'If you sell the pump, [the cellar will flood]', 'if'],
    ['leaves a clause behind a comma', 'He did not answer, [he is a careful man]', null],
    ['leaves a purpose', 'We did not come to say that to [anybody in this house]', null],
    ['leaves "not only"', 'It is not [only cheap but quick]', null],
    ['sees a denied reason', 'The hall stays dark, not because [we like the dark]', 'not'],
    ['leaves a reason', 'The hall stays dark because [we like the dark]', null],
    ['sees hearsay', 'I have read in three papers that [I sold the mill]', 'read'],
    ['leaves a paper that was read', 'I read the paper that [my uncle prints]', null],
    ['sees a condition without a comma', 'If the well holds [we can stay until spring]', 'if'],
    ['leaves an empty condition without a comma', 'If you ask me [we can stay until spring]', null],
    ['leaves a thing inside a condition', 'If the [slow and thorough repair] fails', null],
  ];
  for (const [name, marked, governor] of cases) it(name, () => expect(before(marked)).toBe(governor));
});

describe('governorAfter', () => {
  const cases: [string, string, string | null][] = [
    ['sees a limit', '[You may ring the bell] only in a storm', 'only'],
    ['sees a limit behind "but"', '[You may ring the bell], but only in a storm', 'only'],
    ['sees a condition', '[We shall stay] if the well holds', 'if'],
    ['sees an exception', '[We shall stay] unless the well runs dry', 'unless'],
    ['sees "as long as"', '[We shall stay] as long as the well holds', 'as'],
    ['leaves a question', '[I do not know] if the well holds', null],
    ['leaves an empty condition', '[There were dozens] if not hundreds', null],
    ['leaves an "only" that limits nothing before it', '[We stayed] only to be robbed', null],
    ['sees a limit whose sentence goes on', '[We shall stay], if the well holds, and so will they', 'if'],
    ['leaves a condition of what follows it', '[We spoke of the pump], if it fails, the cellar floods', null],
    [
      'leaves a condition that "and" joins to its own clause',
      '[We stayed], and if it rains we stay on',
      null,
    ],
    ['sees "and only if"', '[We stayed] and only if it rained', 'only'],
    ['sees the negation of a verb that ends what is kept', '[We print the pages that they do] not', 'not'],
    ['leaves a negation behind a full verb', '[They came] not to praise but to count', null],
    ['leaves "not only" behind a verb', '[The mill is] not only cheap but quick', null],
    ['leaves what goes on', '[We stayed] and went to bed', null],
  ];
  for (const [name, marked, governor] of cases) it(name, () => expect(after(marked)).toBe(governor));
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), (text, at) => {
      const start = Math.min(at, text.length);
      governorBefore(text, tokenize(text, { start: 0, end: start }), { start, words: [] });
      governorAfter(text, tokenize(text), '');
    }),
  );
});
