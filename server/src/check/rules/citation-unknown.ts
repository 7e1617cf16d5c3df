import { isWikiLink } from '../../cite/cited.js';
import { citationKeyText } from '../../cite/key-text.js';
import type { Citation } from '../../draft/citations.js';
import type { Draft } from '../../draft/draft.js';
import type { Evidence } from '../evidence.js';
import type { Fix } from '../finding.js';
import type { DraftRule, RuleFinding } from '../rule.js';
import { fixTitles } from '../wording/fix-titles.js';
import { messages } from '../wording/messages.js';
import { nearKeys } from './near-keys.js';

/** A citation key that neither a source nor the bibliography has. It is about the draft, not about one claim. */
export const citationUnknown: DraftRule = {
  code: 'citation.unknown',
  severities: ['error'],
  summary: 'No source and no bibliography entry has this key.',
  check: (draft, evidence) => {
    if (!evidence.keysAreComplete) return [];
    // A footnote that is called twice has its key once.
    const found = new Map<number, RuleFinding>();
    for (const citation of draft.citations.all) {
      if (leadsToNote(draft, citation, evidence)) continue;
      const finding = unknownKey(draft, citation, evidence);
      if (finding) found.set(finding.start, finding);
    }
    return [...found.values()];
  },
};

/** `[[@doe2024]]` without a bibliography is the name of a note in a vault. */
function leadsToNote(
  { text }: Draft,
  citation: Citation,
  { bibliography }: Pick<Evidence, 'bibliography'>,
): boolean {
  return bibliography.files.length === 0 && isWikiLink(text, citation);
}

function unknownKey(draft: Draft, { key, item }: Citation, { knownKeys }: Evidence): RuleFinding | null {
  if (key === null || knownKeys.has(key)) return null;
  // Findings travel in reports, and no report names a confidential source.
  const tellable = [...knownKeys].filter(([, source]) => !source?.confidential).map(([known]) => known);
  const near = nearKeys(key, tellable);
  return {
    start: item.start,
    end: item.end,
    severity: 'error',
    message: messages.unknownKey(key, near),
    evidence: [],
    fixes: near.map((other) => keyFix(draft, item, other)),
  };
}

function keyFix({ uri }: Draft, { start, end }: Citation['item'], key: string): Fix {
  return {
    title: fixTitles.changeKey(key),
    safe: false,
    preferred: false,
    edits: [{ kind: 'replace', uri, start, end, newText: citationKeyText(key) }],
  };
}
