import { describe, expect, it } from 'vitest';
import { matchEvent } from '../../server/src/check/match-event.js';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import { plainProse } from '../../server/src/text/prose.js';
import { readTimes } from '../../server/src/time/read-times.js';
import { makeSource } from '../report/judgement.js';

const TODAY = { documentDate: '2024-03-15', dateOrder: 'auto' } as const;

/** How a source's sentence tells the event of the draft's: "wording 2024-03-12", "event 2024-03-12 once"; null when it does not. */
function match(draft: string, text: string, score = 0.6): string | null {
  const prose = plainProse(draft);
  const times = readTimes(prose, TODAY);
  const [expression] = times;
  if (!expression) throw new Error(`There is no date in “${draft}”`);
  const source = makeSource('file:///w/a.txt', text);
  const reading = { speech: readSpeech(source.prose), times: readTimes(source.prose, TODAY) };
  const sentence = { start: 0, end: draft.length };
  const found = matchEvent(
    { text: draft, sentence, expression, times, antecedent: null },
    { source, reading, start: 0, end: text.length, score },
  );
  return found && `${found.by} ${found.expression.value}${found.happensOnce ? ' once' : ''}`;
}

describe('matchEvent', () => {
  it('knows nearly the same sentence by its wording', () =>
    expect(
      match(
        'The council of Brenta chose a new seal for the town on 4 May 2023.',
        'On 6 May 2023 the council of Brenta chose a new seal for the old town.',
      ),
    ).toBe('wording 2023-05-06 once'));

  it('takes the expression at the same place of that sentence', () =>
    expect(
      match(
        'Karel Zeman left Brenta on 4 May 2023 after ten years in the town hall.',
        'Karel Zeman, born on 2 May 1961, left Brenta on 6 May 2023 after ten years in the town hall.',
      ),
    ).toMatch(/2023-05-06/));

  it('knows an event by its predicate and two names', () =>
    expect(
      match(
        'Karel Zeman visited Brenta on 4 May 2023.',
        'For Brenta it was a short trip of Zeman on 6 May 2023.',
      ),
    ).toBe('event 2023-05-06'));

  it('knows what happens once', () =>
    expect(
      match(
        'Edith Sorge died in Lindau on 13 March 2024.',
        'The death of Sorge, on Tuesday in Lindau, shook us all.',
      ),
    ).toBe('event 2024-03-12 once'));

  const none: [string, string, string, number?][] = [
    [
      'another predicate',
      'Karel Zeman visited Brenta on 4 May 2023.',
      'Karel Zeman bought a house in Brenta on 6 May 2023.',
    ],
    [
      'other names',
      'Karel Zeman visited Brenta on 4 May 2023.',
      'Ada Brandt visited Torfhaven on 6 May 2023.',
    ],
    [
      'one name and few of the words',
      'Karel Zeman visited mines on 4 May 2023.',
      'Karel Zeman visited mother on 6 May 2023.',
      0.4,
    ],
    ['a sentence without a date', 'Karel Zeman visited Brenta on 4 May 2023.', 'Karel Zeman visited Brenta.'],
    [
      'two sayings',
      'Karel Zeman told Ada Brandt on 4 May 2023.',
      'Zeman said so to Brandt on 6 May 2023, and he said it aloud.',
    ],
  ];
  for (const [name, draft, text, score] of none)
    it(`knows nothing of ${name}`, () => expect(match(draft, text, score)).toBeNull());

  it('knows nothing of the same verb with another object', () =>
    expect(
      match(
        'Karel Zeman visited the mines on 4 May 2023.',
        'Karel Zeman visited his mother on 6 May 2023.',
        0.4,
      ),
    ).toBeNull());

  it('knows nothing of a source that was not read', () => {
    const source = makeSource('file:///w/a.txt', 'Karel Zeman visited Brenta on 6 May 2023.');
    const draft = plainProse('Karel Zeman visited Brenta on 4 May 2023.');
    const times = readTimes(draft, TODAY);
    const [expression] = times;
    const candidate = { source, reading: null, start: 0, end: 40, score: 1 };
    const sentence = { start: 0, end: draft.text.length };
    expect(
      expression &&
        matchEvent({ text: draft.text, sentence, expression, times, antecedent: null }, candidate),
    ).toBeNull();
  });
});
