import type { Position } from '../../sources/position.js';
import type { Source } from '../../sources/source.js';
import type { Severity } from '../finding.js';
import type { QuotedPassage } from '../passages/quoted-passage.js';
import { messages } from '../wording/messages.js';

/** On a machine's transcript or somebody's notes nothing is louder than information: listen, or ask. */
export function quieted(source: Source, severity: Severity): Severity {
  return isLoud(severity) && source.reliability !== 'verbatim' ? 'information' : severity;
}

/**
 * The same for a passage. A headline or a caption shortens what was said, and another translator has other words: neither
 * can prove a draft wrong.
 */
export function quietedAt(passage: QuotedPassage, severity: Severity): Severity {
  const { source } = passage.match.candidate;
  return isLoud(severity) && restraintOf(passage) !== null ? 'information' : quieted(source, severity);
}

/** Why a finding about the passage is quiet, for the end of its message; empty where it need not be. */
export function restraintText(passage: QuotedPassage): string {
  const { source } = passage.match.candidate;
  const restraint = restraintOf(passage);
  if (restraint === null) return '';
  return restraint.kind === 'translated'
    ? ` ${messages.translated(source, restraint.notice)}`
    : ` ${messages.standsIn(restraint.position)}`;
}

type Restraint =
  | { readonly kind: 'translated'; readonly notice: string }
  | { readonly kind: 'position'; readonly position: Position };

function restraintOf({ translation, position }: QuotedPassage): Restraint | null {
  if (translation !== null) return { kind: 'translated', notice: translation };
  return SHORTENED.has(position) ? { kind: 'position', position } : null;
}

const SHORTENED: ReadonlySet<Position> = new Set([
  'headline',
  'standfirst',
  'caption',
  'teaser',
  'page furniture',
]);

function isLoud(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}
