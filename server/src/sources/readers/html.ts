import type { ProseBlock, ProseDocument } from '../../text/prose.js';
import { sliceSpan } from '../../text/span.js';
import { readClosing } from '../closing.js';
import { NOTHING_DECLARED } from '../declared-facts.js';
import { type FoundFacts, mergeFacts } from '../facts.js';
import { parsePage } from '../html/dom.js';
import { elementBlocks } from '../html/page-blocks.js';
import { pageBody } from '../html/page-body.js';
import { pageFacts } from '../html/page-facts.js';
import { readOpening } from '../opening.js';
import type { ReadDocument } from './reader.js';

/** Reads a saved page: its facts from what it says about itself, its text without the page around it. */
export function readHtml(text: string): ReadDocument {
  const page = parsePage(text);
  const facts = pageFacts(page);
  const body = pageBody(page);
  const prose = withHeadline(body ? elementBlocks(body) : { text: '', blocks: [] }, facts);
  const opening = readOpening(prose.text, prose.blocks);
  const closing = readClosing(prose.text, opening.blocks, facts);
  return {
    prose: { text: prose.text, blocks: closing.blocks },
    fileMap: null,
    facts: mergeFacts(facts, opening.facts, closing.facts),
    declared: NOTHING_DECLARED,
    roles: opening.roles,
  };
}

/** The headline stands above the text, as on the page, also where the text was taken out without it. */
function withHeadline(prose: ProseDocument, { title }: FoundFacts): ProseDocument {
  const headline = title?.value;
  if (!headline || prose.blocks.slice(0, HEADLINE_BLOCKS).some((block) => isHeadline(prose, block, headline)))
    return prose;
  const shift = headline.length + 2;
  const blocks = prose.blocks.map((block) => ({
    ...block,
    start: block.start + shift,
    end: block.end + shift,
  }));
  return {
    text: `${headline}\n\n${prose.text}`,
    blocks: [{ kind: 'heading', start: 0, end: headline.length }, ...blocks],
  };
}

const HEADLINE_BLOCKS = 3;

function isHeadline(prose: ProseDocument, block: ProseBlock, headline: string): boolean {
  return block.kind === 'heading' && sliceSpan(prose.text, block).trim() === headline;
}
