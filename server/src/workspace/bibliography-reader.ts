import { type BibliographyFile, readBibliographyFile } from '../cite/bibliography.js';
import { createMemory, type Memory } from '../text/recall.js';

/** Reads a bibliography's text; null for a file whose name is not that of one. */
export type BibliographyReader = (uri: string, text: string) => BibliographyFile | null;

/** One that keeps what it read: the same text is not read twice, and of a changed one only the entries that changed. */
export function createBibliographyReader(): BibliographyReader {
  const known = new Map<string, { readonly file: BibliographyFile; readonly memory: Memory }>();
  return (uri, text) => {
    const before = known.get(uri);
    if (before?.file.text === text) return before.file;
    const memory = before?.memory ?? createMemory();
    memory.turn();
    const file = readBibliographyFile(uri, text, memory.recall);
    if (file) known.set(uri, { file, memory });
    return file;
  };
}
