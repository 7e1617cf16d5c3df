import ignore, { type Ignore } from 'ignore';
import type { FileStore } from './file-store.js';
import { isWithin, joinUri, parentUri, relativePath } from './uris.js';

/** The rules of the `.gitignore` files from a root down to a folder. */
export interface IgnoreRules {
  isIgnored(uri: string, kind: 'file' | 'folder'): boolean;
  /** These rules and those of one folder further down. */
  enter(files: FileStore, folder: string): Promise<IgnoreRules>;
}

/** The rules that hold in `folder`: those of every `.gitignore` from `root` down to the folder above it. */
export async function ignoreRulesAbove(files: FileStore, root: string, folder: string): Promise<IgnoreRules> {
  const above: string[] = [];
  for (let at = folder; at !== root && isWithin(root, at); ) {
    at = parentUri(at);
    above.unshift(at);
  }
  let rules = rulesOf([]);
  for (const each of above) rules = await rules.enter(files, each);
  return rules;
}

interface FolderRules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** Later rules are of deeper folders: the deepest one that says anything of a file decides, as in Git. */
function rulesOf(levels: readonly FolderRules[]): IgnoreRules {
  return {
    isIgnored: (uri, kind) => {
      for (const { folder, matcher } of levels.toReversed()) {
        const path = relativePath(folder, uri) + (kind === 'folder' ? '/' : '');
        const { ignored, unignored } = matcher.test(path);
        if (ignored || unignored) return ignored;
      }
      return false;
    },
    enter: async (files, folder) => {
      const text = await readText(files, joinUri(folder, '.gitignore'));
      return text === null ? rulesOf(levels) : rulesOf([...levels, { folder, matcher: ignore().add(text) }]);
    },
  };
}

async function readText(files: FileStore, uri: string): Promise<string | null> {
  const found = await files.stat(uri);
  if (found?.kind !== 'file') return null;
  try {
    return new TextDecoder().decode(await files.read(uri));
  } catch {
    // Gone since, or not to be read: then it ignores nothing.
    return null;
  }
}
