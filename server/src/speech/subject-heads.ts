import { type Cue, MAX_REACH } from './cue.js';
import { mainSubject } from './subjects.js';
import type { Token } from './tokens.js';

/** Token indices of the subjects of sentences and of reporting verbs. */
export function subjectHeads(tokens: readonly Token[], cues: readonly Cue[]): ReadonlySet<number> {
  const heads = new Set(cues.map((cue) => cue.subject?.head ?? -1));
  let sentence = -1;
  tokens.forEach((token, i) => {
    if (token.sentence === sentence) return;
    sentence = token.sentence;
    const subject = mainSubject(tokens, i, Math.min(tokens.length, i + MAX_REACH));
    if (subject && tokens[subject.head]?.sentence === sentence) heads.add(subject.head);
  });
  return heads;
}
