import { readSource, type SourceInput } from '../../server/src/sources/read-source.js';
import type { Fact, Source } from '../../server/src/sources/source.js';
import { sliceSpan } from '../../server/src/text/span.js';

/** Reads a text as the file `name`; fails the test when it cannot be read. */
export async function sourceOf(
  name: string,
  content: string | Uint8Array,
  more: Omit<SourceInput, 'uri' | 'bytes'> = {},
): Promise<Source> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readSource({ uri: `file:///corpus/${name}`, bytes, ...more });
  if (result.kind !== 'source') throw new Error(`${name} was not read: ${result.problem.message}`);
  return result.source;
}

/** One line a block: `heading: Bridge reopens`. */
export function outline(source: Source): readonly string[] {
  return source.prose.blocks.map((block) => `${block.kind}: ${sliceSpan(source.prose.text, block)}`);
}

/** The values of the facts that were found. */
export function facts(source: Source): Record<string, unknown> {
  const { title, authors, publisher, issued, updated, url, language } = source;
  const known = Object.entries({ title, authors, publisher, issued, updated, url, language }).filter(
    (entry): entry is [string, Fact<string>] => entry[1] !== null,
  );
  return Object.fromEntries(known.map(([name, fact]) => [name, fact.value]));
}
