import { parseMarkdown } from '../../markup/parse-markdown.js';
import { readClosing } from '../closing.js';
import { declaredFacts } from '../declared-facts.js';
import { mergeFacts } from '../facts.js';
import { readOpening } from '../opening.js';
import type { ReadDocument } from './reader.js';
import { withoutTexQuotes } from './tex-quotes.js';

/** Front matter is the document's own word about itself; only a sidecar is surer. */
const FRONT_MATTER_SURE = 0.98;

/** Reads Markdown: the front matter's fields as facts, the text without markup as prose. */
export function readMarkdown(text: string): ReadDocument {
  const document = parseMarkdown(withoutTexQuotes(text));
  const declared = declaredFacts(document.frontMatter?.data ?? {}, 'front matter', FRONT_MATTER_SURE);
  const faults = (document.frontMatter?.problems ?? []).map(
    (problem) => problem.message.split('\n')[0] ?? '',
  );
  const opening = readOpening(document.prose.text, document.prose.blocks);
  const closing = readClosing(document.prose.text, opening.blocks, mergeFacts(declared.facts, opening.facts));
  return {
    prose: { text: document.prose.text, blocks: closing.blocks },
    fileMap: document.map,
    facts: mergeFacts(declared.facts, opening.facts, closing.facts),
    declared: { ...declared, complaints: [...declared.complaints, ...faults] },
    roles: opening.roles,
  };
}
