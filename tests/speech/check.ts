import { expect, it } from 'vitest';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import type { Quotation, SpeechReading } from '../../server/src/speech/reading.js';
import { plainProse } from '../../server/src/text/prose.js';

export function read(text: string): SpeechReading {
  return readSpeech(plainProse(text));
}

/** The quotations that are somebody's words, outermost only. */
export function spoken(text: string): Quotation[] {
  return read(text).quotations.filter(
    ({ kind, nested }) => !nested && kind !== 'title' && kind !== 'term' && kind !== 'sign',
  );
}

/** "he = Ali Hassan" where mention and name differ, "Hassan = Ali Hassan", "a commander" where there is no name. */
export function speakerOf(quotation: Quotation | undefined): string | null {
  const speaker = quotation?.attribution?.speaker;
  if (!speaker) return null;
  return speaker.name === null || speaker.name === speaker.text
    ? speaker.text
    : `${speaker.text} = ${speaker.name}`;
}

/** A case that expects the speakers of a text's quotations in order, as `speakerOf` prints them. */
export function checkSpeakers(name: string, text: string, ...expected: readonly (string | null)[]): void {
  it(name, () => expect(spoken(text).map(speakerOf)).toEqual(expected));
}

/** The same with what is said: "words | speaker". */
export function checkSpoken(name: string, text: string, ...expected: readonly string[]): void {
  it(name, () => {
    expect(spoken(text).map((quotation) => `${quotation.text} | ${speakerOf(quotation)}`)).toEqual(expected);
  });
}
