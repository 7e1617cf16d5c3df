import type { FileStore } from './file-store.js';

/** A file store that shows open documents as they stand in the editor, saved or not; `textOf` is null for all others. */
export function overlayFiles(files: FileStore, textOf: (uri: string) => string | null): FileStore {
  return {
    stat: async (uri) => {
      const found = await files.stat(uri);
      const text = textOf(uri);
      if (text === null || found?.kind === 'folder') return found;
      return { kind: 'file', size: text.length, realUri: found?.realUri ?? uri };
    },
    list: (folder) => files.list(folder),
    read: async (uri) => {
      const text = textOf(uri);
      return text === null ? files.read(uri) : new TextEncoder().encode(text);
    },
  };
}
