import type { FoundName } from '../text/names.js';
import type { BlockKind, ProseBlock } from '../text/prose.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import type { MarkedSpan } from './marked-span.js';
import { type SubjectRole, subjectRoles } from './subject-roles.js';
import { type Token, tokenize } from './tokens.js';

/** A block as the sieves see it. Depends on the block and its quotations only. */
export interface BlockGrammar {
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Of the tokens that are subjects, by index. */
  readonly roles: ReadonlyMap<number, SubjectRole>;
}

/** Tokens and reporting verbs of a block. Pure in its arguments, so a block that did not change may keep them. */
export function readGrammar(
  text: string,
  block: ProseBlock,
  names: readonly FoundName[],
  quotes: readonly { readonly span: MarkedSpan; readonly index: number }[],
): BlockGrammar {
  const tokens = tokenize(text, block, names, quotes);
  const cues = findCues(tokens);
  return { kind: block.kind, tokens, cues, roles: subjectRoles(tokens, cues) };
}
