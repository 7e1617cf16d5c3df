import { describe, expect, it } from 'vitest';
import { matchEvent } from '../../server/src/check/events/match-event.js';
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

  it.each([
    [
      'a name set off behind an object',
      'General Petcu was sacked on 8 September 2019.',
      'The president dismissed the chief of staff, General Petcu, on 18 September 2019.',
    ],
    [
      'a verb and its noun',
      'The Brenta ferry sank on 4 May 2019.',
      'The Brenta ferry was lost on 6 May 2019 when it sank in a storm.',
    ],
    [
      'what did it and what it did',
      'Fire destroyed the library of Brenta on 4 May 2019.',
      'The library of Brenta burned down on 6 May 2019.',
    ],
    [
      'either side of a collision',
      'At Brenta a bus was hit by a freight train on 4 May 2019.',
      'A freight train collided with a bus at Brenta on 6 May 2019.',
    ],
    [
      'what is done in two words',
      'Brenta Lines had to pay a fine on 4 May 2019.',
      'Brenta Lines was fined on 6 May 2019.',
    ],
    [
      'who got it and what was got',
      'Ada Brandt was awarded the Polar Medal on 4 May 2019.',
      'Ada Brandt received the Polar Medal on 6 May 2019.',
    ],
  ])('knows %s', (_, draft, source) => {
    expect(match(draft, source)).toMatch(/^event 2019-/);
  });

  const none: [string, string, string, number?][] = [
    [
      'another actor',
      'Ada Brandt became champion on 4 May 2019.',
      'Karel Zeman became champion on 6 May 2019, beating Ada Brandt.',
    ],
    [
      'another place behind the same preposition',
      'Troops withdrew from Ronda on 4 May 2019.',
      'Troops withdrew from the Soca valley near Ronda on 6 May 2019.',
    ],
    [
      'another modifier',
      'The Brenta court struck down the tax law on 4 May 2019.',
      'The Brenta court struck down the language law on 6 May 2019.',
    ],
    [
      'another thing named in part alike',
      'The lighthouse at Brenta was sold on 4 May 2019.',
      'The Brenta house was sold on 6 May 2019.',
    ],
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
