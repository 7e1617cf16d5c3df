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
