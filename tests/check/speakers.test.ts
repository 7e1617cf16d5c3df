import { describe, expect, it } from 'vitest';
import { compareSpeakers, type SpeakerVerdict } from '../../server/src/check/speakers/compare-speakers.js';
import type { Source } from '../../server/src/sources/source.js';
import type { Mention } from '../../server/src/speech/reading.js';
import { makeSource } from '../report/judgement.js';

/** Words said together: "Ada Brandt and Tomas Berg" is the first, jointly with the second. */
function speakersOf([first = 'someone', ...via]: readonly string[]) {
  const [speaker = mentionOf('someone'), ...joint] = first.split(' and ').map(mentionOf);
  return { speaker, joint, via: via.map(mentionOf) };
}

/** "Ada Brandt", "he = Ada Brandt" (a pronoun that stands for her), "a fisherman" (nobody by name), "director: Ada Brandt". */
function mentionOf(written: string): Mention {
  const [, title = null, rest = ''] = /^(?:([^:]+): )?(.*)$/.exec(written) ?? [];
  const [text = '', stoodFor] = rest.split(' = ');
  const isNamed = /^\p{Lu}/u.test(text);
  const name = stoodFor ?? (isNamed && !/[’']s /.test(text) ? text : null);
  const kind = isNamed ? 'named' : stoodFor ? 'pronoun' : 'nominal';
  return { start: 0, end: text.length, text, name, title: title ?? null, kind };
}

function compare(
  draft: readonly string[],
  source: readonly string[],
  publication: Partial<Source> = { publisher: null, authors: null },
): SpeakerVerdict {
  const sure = { nameClass: null, confidence: 1, mentionConfidence: 1, confidenceBound: 1 };
  const attribution = { ...speakersOf(draft), cue: null, sieve: 'test', ...sure, hedged: false };
  const { speaker, via, joint } = speakersOf(source);
  const passage = {
    links: [speaker, ...via],
    joint,
    confidence: 1,
    sieve: null,
    hedged: false,
    from: 'attribution' as const,
  };
  return compareSpeakers(attribution, passage, makeSource('file:///w/a.txt', 'A.', publication));
}

describe('compareSpeakers', () => {
  const cases: [string, string[], string[], SpeakerVerdict][] = [
    ['takes equal names for the same', ['Ada Brandt'], ['Ada Brandt'], 'same'],
    ['takes a surname for its full name', ['Brandt'], ['Ada Brandt'], 'same'],
    ['sees through titles and accents', ['Dr. Zoë Müller'], ['Zoe Muller'], 'same'],
    ['sees through pronouns', ['she = Ada Brandt'], ['Ada Brandt'], 'same'],
    ['takes any link of the source’s chain', ['Kai Brun'], ['Ada Brandt', 'Kai Brun'], 'same'],
    ['takes any link of the draft’s chain', ['Kai Brun', 'Ada Brandt'], ['Ada Brandt'], 'same'],
    ['takes either of two who speak together', ['Tomas Berg'], ['Ada Brandt and Tomas Berg'], 'same'],
    ['takes two for one of them', ['Ada Brandt and Tomas Berg'], ['Tomas Berg'], 'same'],
    ['tells a third from two who speak together', ['Kai Brun'], ['Ada Brandt and Tomas Berg'], 'different'],
    ['takes one nameless phrase for another', ['a fisherman'], ['the fisherman'], 'same'],
    ['tells two people apart', ['Ada Brandt'], ['Tomas Berg'], 'different'],
    ['tells two of a family apart', ['Ada Brandt'], ['Willy Brandt'], 'different'],
    ['tells a name and a label in capitals apart', ['Ada Brandt'], ['OLUWOLE'], 'different'],
    ['cannot tell a name from a nameless speaker', ['Ada Brandt'], ['a fisherman'], 'cannot-tell'],
    ['cannot tell two nameless speakers apart', ['a fisherman'], ['a sailor'], 'cannot-tell'],
    ['cannot tell initials that may fit', ['A. Brandt'], ['Ada Brandt'], 'cannot-tell'],
    ['cannot tell an office from its holder', ['Brandt’s office'], ['Ada Brandt'], 'cannot-tell'],
    [
      'cannot tell a ministry from its spokesman',
      ['Foreign Ministry'],
      ['Foreign Ministry spokesman: Ivo Maas'],
      'cannot-tell',
    ],
    ['leaves a document out of the chain', ['Ada Brandt'], ['Tomas Berg', 'the statement'], 'different'],
    ['cannot tell a person from a body', ['Ada Brandt'], ['Air Force'], 'cannot-tell'],
    [
      'cannot tell whom a bare surname once resolved means',
      ['Miller = George Miller'],
      ['Ivo Miller'],
      'cannot-tell',
    ],
  ];
  for (const [name, draft, source, expected] of cases)
    it(name, () => expect(compare(draft, source)).toBe(expected));

  it('takes the outlet for its own reporter', () =>
    expect(
      compare(['Skerry Post'], ['Tomas Berg'], {
        publisher: { value: 'The Skerry Post', from: 'x', sure: 1 },
      }),
    ).toBe('same'));

  it('takes the author for the one who renders', () =>
    expect(
      compare(['Nils Abel'], ['Tomas Berg'], { authors: { value: ['Nils Abel'], from: 'x', sure: 1 } }),
    ).toBe('same'));
});
