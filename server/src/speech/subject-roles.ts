import { type Cue, MAX_REACH } from './cue.js';
import { SUBORDINATORS } from './languages/en.js';
import { mainSubject } from './main-subject.js';
import type { NounPhrase } from './phrases.js';
import { subjectBehind } from './subjects-behind.js';
import type { Token } from './tokens.js';

/** Of a main clause or a reporting verb; `embedded`: of a clause within one. */
export type SubjectRole = 'subject' | 'embedded';

/** Which tokens of a block are subjects, by index. */
export function subjectRoles(
  tokens: readonly Token[],
  cues: readonly Cue[],
): ReadonlyMap<number, SubjectRole> {
  const roles = new Map<number, SubjectRole>();
  const verbs = new Set(cues.map((cue) => cue.at));
  for (const cue of cues) {
    const { subject } = cue;
    if (subject)
      roles.set(
        (subject.antecedent ?? subject).head,
        isEmbedded(tokens, verbs, subject) ? 'embedded' : 'subject',
      );
    const inverted = subjectBehind(tokens, cue);
    if (inverted) roles.set(inverted.head, 'subject');
  }
  let sentence = -1;
  tokens.forEach((token, i) => {
    if (token.sentence === sentence) return;
    sentence = token.sentence;
    const subject = mainSubject(tokens, i, Math.min(tokens.length, i + MAX_REACH));
    const head = subject && tokens[subject.head];
    if (head?.sentence === sentence && !head.isPossessive) roles.set(subject?.head ?? -1, 'subject');
  });
  for (const cue of cues) setAnswerer(tokens, cue, roles);
  return roles;
}

/** "Smith said **that Brown** would go", "Smith said **Brown** would go". */
function isEmbedded(tokens: readonly Token[], verbs: ReadonlySet<number>, subject: NounPhrase): boolean {
  const before = tokens[subject.first - 1];
  if (before?.kind !== 'word' || subject.antecedent) return false;
  return SUBORDINATORS.has(before.lower) || verbs.has(subject.first - 1);
}

/** "Smith asked **Brown** whether …": who is asked speaks next, unless "she" can only be the one who asked. */
function setAnswerer(
  tokens: readonly Token[],
  { at, form, passive }: Cue,
  roles: Map<number, SubjectRole>,
): void {
  if (form.lemma === 'ask' && !passive && tokens[at + 1]?.kind === 'name') roles.set(at + 1, 'subject');
}
