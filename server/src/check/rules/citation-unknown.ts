import type { Citation } from '../../draft/citations.js';
import type { Draft } from '../../draft/draft.js';
import type { Evidence } from '../evidence.js';
import type { FindingCode, Severity } from '../finding.js';
import { messages } from '../messages.js';
import type { RuleFinding } from '../rule.js';

/** A citation key that neither a source nor the bibliography has. It is about the draft, not about one claim. */
export const citationUnknown = {
  code: 'citation.unknown' satisfies FindingCode,
  severities: ['error'] satisfies readonly Severity[],
  summary: 'No source and no bibliography entry has this key.',
  check: (draft: Draft, evidence: Evidence): readonly RuleFinding[] =>
    evidence.keysAreComplete
      ? draft.citations.all.flatMap((citation) => unknownKey(citation, evidence) ?? [])
      : [],
} as const;

function unknownKey(citation: Citation, { knownKeys }: Evidence): RuleFinding | null {
  const { key, item } = citation;
  if (key === null || knownKeys.has(key)) return null;
  const similar = [...knownKeys.keys()].filter((known) => isNear(key, known)).slice(0, 3);
  return {
    start: item.start,
    end: item.end,
    severity: 'error',
    message: messages.unknownKey(key, similar),
    evidence: [],
    fixes: [],
  };
}

/** Keys that begin alike or differ only in the year: "haddad2025" and "haddad2026". */
function isNear(key: string, known: string): boolean {
  const stem = (text: string): string => text.toLowerCase().replace(/\d+[a-z]?$/, '');
  return (
    stem(key) === stem(known) ||
    (known.length >= 4 && key.toLowerCase().startsWith(known.toLowerCase().slice(0, 5)))
  );
}
