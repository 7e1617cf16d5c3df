import { parse } from 'yaml';
import type { FileStore } from './file-store.js';
import { mayLeaveWorkspace, type Setting } from './settings.js';
import { isWithin, joinUri, parentUri } from './uris.js';

/** The parts of a draft that tell its bibliographies. */
export interface DeclaringDraft {
  readonly uri: string;
  /** Of its front matter. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A bibliography that something names; it need not be there. */
export interface DeclaredBibliography {
  /** As it is written. */
  readonly path: string;
  readonly uri: string;
  readonly by: 'draft' | 'project' | 'settings';
}

export interface DeclarationSearch {
  readonly files: FileStore;
  readonly root: string;
  readonly draft: DeclaringDraft;
  readonly configured: Setting<readonly string[]>;
}

/**
 * The bibliographies of a draft: those of its front matter, relative to the draft, and of Quarto's `_metadata.yml` files
 * upwards to the folder with the project's `_quarto.yml`, relative to each; where these name none, those of the settings.
 */
export async function findDeclaredBibliographies(
  search: DeclarationSearch,
): Promise<readonly DeclaredBibliography[]> {
  const { draft, configured } = search;
  const folder = parentUri(draft.uri);
  const own = pathsIn(draft.data.bibliography).map((path): DeclaredBibliography => {
    return { path, uri: joinUri(folder, path), by: 'draft' };
  });
  const named = [...own, ...(await projectBibliographies(search))];
  const all = named.length > 0 ? named : configured.value.map((path) => ofSettings(path, configured));
  return all.filter(({ uri }, at) => all.findIndex((other) => other.uri === uri) === at);
}

function ofSettings(path: string, { base }: Setting<unknown>): DeclaredBibliography {
  return { path, uri: joinUri(base, path), by: 'settings' };
}

/** An address that Pandoc would fetch, or R code that writes a path: nothing can be said of these. */
export function isMadeElsewhere({ path }: DeclaredBibliography): boolean {
  return /^[a-z][a-z+.-]+:\/\/|`r /i.test(path);
}

/** Whether the file may be read: a folder that somebody was sent cannot make Stet read files outside of it. */
export function mayRead(
  { by }: DeclaredBibliography,
  { configured }: Pick<DeclarationSearch, 'configured'>,
  place: { readonly realRoot: string; readonly realUri: string },
): boolean {
  return (by === 'settings' && mayLeaveWorkspace(configured)) || isWithin(place.realRoot, place.realUri);
}

async function projectBibliographies({
  files,
  root,
  draft,
}: DeclarationSearch): Promise<readonly DeclaredBibliography[]> {
  const found: DeclaredBibliography[] = [];
  const levels: { readonly folder: string; readonly paths: readonly string[] }[] = [];
  for (let folder = parentUri(draft.uri); isWithin(root, folder); folder = parentUri(folder)) {
    const [metadata, project] = await Promise.all([
      readPaths(files, folder, '_metadata'),
      readPaths(files, folder, '_quarto'),
    ]);
    levels.push({ folder, paths: [...(metadata ?? []), ...(project ?? [])] });
    // Without a project above them `_metadata.yml` files are nobody's.
    if (project) {
      for (const level of levels)
        found.push(...level.paths.map((path) => ofProject(path, level.folder, folder)));
      return found;
    }
    if (folder === root) break;
  }
  return found;
}

/** A path that begins with "/" starts at the project's folder. */
function ofProject(path: string, folder: string, project: string): DeclaredBibliography {
  const uri = path.startsWith('/') ? joinUri(project, path.replace(/^\/+/, '')) : joinUri(folder, path);
  return { path, uri, by: 'project' };
}

/** Null where there is no such file. */
async function readPaths(files: FileStore, folder: string, stem: string): Promise<readonly string[] | null> {
  for (const name of [`${stem}.yml`, `${stem}.yaml`]) {
    const uri = joinUri(folder, name);
    if ((await files.stat(uri))?.kind !== 'file') continue;
    try {
      const data: unknown = parse(new TextDecoder().decode(await files.read(uri)), { logLevel: 'silent' });
      return typeof data === 'object' && data !== null && 'bibliography' in data
        ? pathsIn(data.bibliography)
        : [];
    } catch {
      // A YAMLParseError, or the file is gone since: Quarto itself will say so.
      return [];
    }
  }
  return null;
}

/** `bibliography: refs.json`, or a list of files. */
export function pathsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((path) => typeof path === 'string' && path.trim() !== '') as readonly string[];
}
