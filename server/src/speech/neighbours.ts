import type { BlockGrammar } from './grammar.js';
import { mainSubject } from './main-subject.js';
import { nameOfByline, nameOfLine } from './name-lines.js';
import { mentionOf, type Neighbours, type PhraseMention } from './sieves/sieve.js';
import { speakersOfCells } from './table-cells.js';
import { isGerman } from './tell-language.js';
import { canBePerson } from './token-classes.js';

/** The neighbours of each block, by its index; found out when they are asked for. */
export function neighboursOf(text: string, grammars: readonly BlockGrammar[]): (block: number) => Neighbours {
  let cells: ReadonlyMap<number, PhraseMention> | null = null;
  return (block) => {
    const above = grammars[block - 1];
    if (grammars[block]?.kind === 'table-cell') cells ??= speakersOfCells(grammars);
    return {
      isGerman: isGerman(text, grammars[block]?.tokens ?? []),
      colonSubject: subjectOfColonParagraph(above),
      subjectAbove: subjectOfLastSentence(above),
      headingAbove: above?.kind === 'heading' ? nameOfLine(above.tokens) : null,
      bylineBelow: nameOfByline(grammars[block + 1]?.tokens ?? []),
      cellBeside: cells?.get(block) ?? null,
    };
  };
}

/** Of "The senator had this to say:" the senator. */
function subjectOfColonParagraph(grammar: BlockGrammar | undefined): PhraseMention | null {
  const tokens = grammar?.tokens ?? [];
  const last = tokens.at(-1);
  if (!grammar || last?.kind !== 'colon') return null;
  const cue = grammar.cues.at(-1);
  if (cue?.subject && cue.form.class === 'speech' && tokens[cue.at]?.sentence === last.sentence)
    return mentionOf(tokens, cue.subject);
  const start = tokens.findIndex((token) => token.sentence === last.sentence);
  const phrase = mainSubject(tokens, start, tokens.length - 1);
  return phrase && mentionOf(tokens, phrase);
}

/** Of "Ann Lee opened with a warning." Ann Lee. */
function subjectOfLastSentence(grammar: BlockGrammar | undefined): PhraseMention | null {
  const tokens = grammar?.tokens ?? [];
  const last = tokens.at(-1);
  if (grammar?.kind !== 'paragraph' || last?.kind !== 'stop') return null;
  const start = tokens.findIndex((token) => token.sentence === last.sentence);
  if (tokens.slice(start).some((token) => token.kind === 'quote')) return null;
  const phrase = mainSubject(tokens, start, tokens.length - 1);
  return phrase && canBePerson(tokens[phrase.head]) ? mentionOf(tokens, phrase) : null;
}
