import type { Cue } from './cue.js';
import type { CueForm } from './languages/en-verbs.js';
import type { NounPhrase } from './phrases.js';

/** The grammatical subject of a verb and how it was reached. */
export interface FoundSubject {
  readonly subject: NounPhrase;
  readonly reach: Cue['reach'];
}

/** Where a verb stands: itself, the first of its adverbs and auxiliaries, the start of its sentence (token indices). */
export interface VerbPlace {
  readonly at: number;
  readonly lead: number;
  readonly start: number;
  readonly form: CueForm;
}
