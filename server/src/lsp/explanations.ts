import type { FileStore } from '../workspace/file-store.js';
import { joinUri } from '../workspace/uris.js';

/** URIs of the pages that explain the finding codes, by code. */
export type Explanations = ReadonlyMap<string, string>;

/** The pages that a folder holds: "quote.altered.md" explains quote.altered. None where there is no such folder. */
export async function findExplanations(files: FileStore, folder: string): Promise<Explanations> {
  const entries = await files.list(folder);
  return new Map(
    entries.flatMap(({ name }) => {
      const code = /^(.+)\.md$/u.exec(name)?.[1];
      return code === undefined ? [] : [[code, joinUri(folder, name)] as const];
    }),
  );
}
