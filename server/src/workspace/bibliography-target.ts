import {
  type BibliographyFile,
  type BibliographyTarget,
  isSound,
  readBibliographyFile,
} from '../cite/bibliography.js';
import { fileExtension } from '../sources/file-name.js';
import type { BibliographyReader } from './bibliography-reader.js';
import { type DeclaredBibliography, isMadeElsewhere, mayRead } from './declared-bibliographies.js';
import type { FileStore } from './file-store.js';
import type { Setting } from './settings.js';
import { joinUri, parentUri, relativePath } from './uris.js';

/** The name of the file that Stet keeps beside a draft whose own bibliographies are not to be written to. */
const OWN_FILE = 'stet-references.json';

interface TargetSearch {
  readonly files: FileStore;
  readonly root: string;
  readonly draft: { readonly uri: string };
  readonly configured: Setting<readonly string[]>;
  readonly read?: BibliographyReader;
}

/**
 * The file for new entries where none of those that could be read may be written to: one that is named and is to be made, else
 * one of our own that the draft's front matter is to name. Null where a bibliography of the writer's own is broken.
 */
export async function newTarget(
  search: TargetSearch,
  declared: readonly DeclaredBibliography[],
  known: readonly BibliographyFile[],
): Promise<BibliographyTarget | null> {
  if (known.some((file) => !file.isExported)) return null;
  const local = declared.filter((one) => !isMadeElsewhere(one));
  if (local.length === known.length) return ownTarget(search, declared);
  for (const one of local) {
    const target = await namedTarget(search, one);
    if (target) return target;
  }
  return null;
}

/** A bibliography that is named before it is there: `bibliography: refs.bib` on the first day. */
async function namedTarget(
  { files, root, configured, read = readBibliographyFile }: TargetSearch,
  declared: DeclaredBibliography,
): Promise<BibliographyTarget | null> {
  const { uri } = declared;
  if (await files.stat(uri)) return null;
  const folder = parentUri(uri);
  const beside = await files.list(folder);
  // "refrences.bib" beside "references.bib": the name is more likely a slip.
  if (beside.some(({ name }) => fileExtension(name) === fileExtension(uri))) return null;
  const [realRoot, realFolder] = await Promise.all([files.stat(root), files.stat(folder)]);
  const place = { realRoot: realRoot?.realUri ?? root, realUri: realFolder?.realUri ?? '' };
  const file = mayRead(declared, { configured }, place) ? read(uri, '') : null;
  return file && { file, isNew: true, listing: null };
}

async function ownTarget(
  { files, draft, read = readBibliographyFile }: TargetSearch,
  declared: readonly DeclaredBibliography[],
): Promise<BibliographyTarget | null> {
  const folder = parentUri(draft.uri);
  const uri = joinUri(folder, OWN_FILE);
  const isThere = (await files.stat(uri))?.kind === 'file';
  const file = read(uri, isThere ? new TextDecoder().decode(await files.read(uri)) : '');
  if (!file || !isSound(file)) return null;
  const isNamed = declared.some((one) => one.uri === uri);
  const fromSettings = declared.filter(({ by }) => by === 'settings');
  const others = fromSettings.map((one) => relativePath(folder, one.uri));
  return { file, isNew: !isThere, listing: isNamed ? null : [...others, OWN_FILE] };
}
