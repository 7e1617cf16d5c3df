import { OffsetMap } from '../../text/offset-map.js';
import { readClosing } from '../closing.js';
import { NOTHING_DECLARED } from '../declared-facts.js';
import { mergeFacts } from '../facts.js';
import { readOpening } from '../opening.js';
import { textBlocks } from '../text-blocks.js';
import type { ReadDocument } from './reader.js';

/** Reads plain text. The prose is the whole file, so offsets are those of the file. */
export function readText(text: string): ReadDocument {
  const opening = readOpening(text, textBlocks(text));
  const closing = readClosing(text, opening.blocks, opening.facts);
  return {
    prose: { text, blocks: closing.blocks },
    fileMap: OffsetMap.identity(text.length),
    facts: mergeFacts(opening.facts, closing.facts),
    declared: NOTHING_DECLARED,
    roles: opening.roles,
  };
}
