import { PREPOSITIONS } from '../languages/en.js';
import { CUE_FORMS } from '../languages/en-verbs.js';
import { isVerbCompanion } from '../token-classes.js';
import type { Token } from '../tokens.js';

/** How far behind the quotation the verb may stand: "Smith, the mayor of … and a friend of …, said". */
export const MAX_INSERTION = 40;

/** A reporting verb at `at`, over adverbs and auxiliaries; -1 when another word comes first. */
export function verbBehind(tokens: readonly Token[], at: number): number {
  let i = at;
  while (isVerbCompanion(tokens[i]) && i - at < 5) i++;
  if (isReportingVerb(tokens, i)) return i;
  return isHeardSaying(tokens, i) ? i + 1 : -1;
}

/** Over ", a doctor," or "(R-Iowa)" or "of Ohio". */
export function verbBehindInsertion(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  const opener = tokens[at];
  if (opener?.kind === 'word' && !PREPOSITIONS.has(opener.lower) && opener.lower !== 'who') return -1;
  for (let i = at; i < tokens.length && i - at < MAX_INSERTION; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.sentence !== sentence ||
      token.kind === 'quote' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon'
    )
      return -1;
    const closes =
      token.kind === 'comma' ||
      token.kind === 'close' ||
      token.kind === 'dash' ||
      PREPOSITIONS.has(opener?.lower ?? '');
    const verb = closes ? verbBehind(tokens, i + 1) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}

/** "can be heard asking", "was seen shouting"; "put it", "went on". */
function isHeardSaying(tokens: readonly Token[], at: number): boolean {
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (VERB_PAIRS.has(pair)) return true;
  const perceived = tokens[at]?.lower === 'heard' || tokens[at]?.lower === 'seen';
  return perceived && CUE_FORMS.get(tokens[at + 1]?.lower ?? '')?.form === 'ing';
}

/** Verbs that report words only with their particle: "pointed out", "hit back". */
export const VERB_PAIRS: ReadonlySet<string> = new Set(
  (
    'put it,puts it,went on,goes on,going on,cut in,cuts in,chipped in,chips in,pointed out,points out,pointing out,' +
    'hit back,hits back,pushed back,pushes back,pressed on,presses on,summed up,sums up,broke in,breaks in,' +
    'weighed in,weighs in,carried on,carries on,struck back,called out,calls out,spelled out,spells out'
  ).split(','),
);

function isReportingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const form = token?.kind === 'word' ? CUE_FORMS.get(token.lower) : undefined;
  if (!form || form.form === 'ing') return false;
  return (
    form.class === 'speech' ||
    (form.class === 'naming' && form.form !== 'base') ||
    form.lemma === 'think' ||
    form.lemma === 'believe'
  );
}
