import type { OffsetMap } from '../../text/offset-map.js';
import type { ProseDocument } from '../../text/prose.js';
import type { Declared } from '../declared-facts.js';
import type { FoundFacts } from '../facts.js';
import type { LineRole } from '../opening-line.js';

/** What a reader makes of the text of one file. */
export interface ReadDocument {
  readonly prose: ProseDocument;
  readonly fileMap: OffsetMap | null;
  readonly facts: FoundFacts;
  /** What the document's own front matter declares. */
  readonly declared: Declared;
  /** The kinds of furniture found above the text. */
  readonly roles: ReadonlySet<LineRole>;
}

/** Reads one format. Never throws: whatever the text holds, there is a document. */
export type DocumentReader = (text: string) => ReadDocument;

/** A format: how to get at its reader, which is loaded when the first file of the format is read. */
export interface Format {
  readonly html: boolean;
  readonly load: () => Promise<DocumentReader>;
}
