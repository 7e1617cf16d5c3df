import { type BibliographyTrouble, compute, type Evidence } from '../check/evidence.js';
import { type BibliographyFile, gatherBibliography, readBibliographyFile } from '../cite/bibliography.js';
import { citedSourceFinder } from '../cite/cited-source.js';
import type { Draft } from '../draft/draft.js';
import type { EntryIndex } from '../sources/bibliography/link-entries.js';
import { readBibliography } from '../sources/bibliography/read-bibliography.js';
import type { Source } from '../sources/source.js';
import type { BibliographyReader } from './bibliography-reader.js';
import { newTarget } from './bibliography-target.js';
import {
  type DeclarationSearch,
  type DeclaredBibliography,
  findDeclaredBibliographies,
  isMadeElsewhere,
  mayRead,
  pathsIn,
} from './declared-bibliographies.js';
import type { FileStore } from './file-store.js';
import type { Corpus } from './project.js';
import type { Setting } from './settings.js';
import { parentUri } from './uris.js';

/** What a draft's citations may name, what is wrong with its bibliographies, and where new entries go. */
export type DraftBibliography = Pick<
  Evidence,
  'knownKeys' | 'keysAreComplete' | 'bibliography' | 'bibliographyTroubles' | 'citedSource'
>;

export interface BibliographySearch {
  readonly files: FileStore;
  readonly root: string;
  readonly draft: Pick<Draft, 'uri' | 'text'> & { readonly markdown: Pick<Draft['markdown'], 'frontMatter'> };
  readonly configured: Setting<readonly string[]>;
  readonly sources: readonly Source[];
  /** Absent: every file is read anew. */
  readonly read?: BibliographyReader;
}

/**
 * Reads the bibliographies of a draft and the `references:` of its front matter, and links their entries to sources. One
 * that is missing, cut off or outside the workspace makes the known keys incomplete.
 */
export async function readDraftBibliography(search: BibliographySearch): Promise<DraftBibliography> {
  const { draft, sources } = search;
  const declaration = declarationOf(search);
  const declared = await findDeclaredBibliographies(declaration);
  const read = await Promise.all(declared.map((one) => readDeclared(one, declaration, search.read)));
  const files = [...read.flatMap(({ file }) => file ?? []), ...inlineReferences(draft)];
  const gathered = gatherBibliography(files);
  const bibliography = {
    ...gathered,
    target: gathered.target ?? (await newTarget(search, declared, gathered.files)),
  };
  return {
    knownKeys: linkKeys(sources, gathered.index),
    keysAreComplete:
      read.length === read.filter(({ file }) => file).length && files.every((file) => file.read.isWhole),
    bibliography,
    bibliographyTroubles: read.flatMap(({ trouble }) => trouble ?? []),
    citedSource: citedSourceFinder(draft.uri, sources, gathered.index),
  };
}

/** The same, kept as long as the corpus stays as it is. */
export function rememberDraftBibliography(
  search: Omit<BibliographySearch, 'sources'>,
  { archive, memory }: Pick<Corpus, 'archive' | 'memory'>,
): Promise<DraftBibliography> {
  const whole = { ...search, sources: archive.sources };
  return (memory?.remember ?? compute)(archive, bibliographyKey(whole), () => readDraftBibliography(whole));
}

/** All that the answer depends on but the files themselves: when one of those changes, a new generation begins. */
function bibliographyKey({ draft, configured }: BibliographySearch): string {
  const { data = {}, span = null } = draft.markdown.frontMatter ?? {};
  // Entries of the front matter itself are told by their place in it.
  const inline = span && data.references ? draft.text.slice(0, span.end) : '';
  const told = [parentUri(draft.uri), pathsIn(data.bibliography), configured.value, configured.base, inline];
  return `bibliography ${JSON.stringify(told)}`;
}

function declarationOf({ files, root, draft, configured }: BibliographySearch): DeclarationSearch {
  const data = draft.markdown.frontMatter?.data ?? {};
  return { files, root, configured, draft: { uri: draft.uri, data } };
}

interface ReadDeclared {
  readonly file: BibliographyFile | null;
  readonly trouble: BibliographyTrouble | null;
}

async function readDeclared(
  declared: DeclaredBibliography,
  search: DeclarationSearch,
  read: BibliographyReader = readBibliographyFile,
): Promise<ReadDeclared> {
  const { files, root } = search;
  const troubled = (kind: Exclude<BibliographyTrouble['kind'], 'broken'>): ReadDeclared => {
    return { file: null, trouble: { ...declared, kind } };
  };
  if (isMadeElsewhere(declared)) return { file: null, trouble: null };
  const found = await files.stat(declared.uri);
  if (found?.kind !== 'file') return troubled('missing');
  const realRoot = (await files.stat(root))?.realUri ?? root;
  if (!mayRead(declared, search, { realRoot, realUri: found.realUri })) return troubled('outside');
  try {
    const text = new TextDecoder().decode(await files.read(declared.uri));
    const file = read(declared.uri, text);
    if (!file) return troubled('unknown-format');
    const [first] = file.read.problems;
    const { length } = file.read.problems;
    return { file, trouble: first ? { ...declared, kind: 'broken', file, first, count: length } : null };
  } catch {
    // EACCES, or gone since: as good as absent.
    return troubled('missing');
  }
}

/** `references:` of the front matter, as a bibliography whose file is the draft. */
function inlineReferences({ uri, text, markdown }: BibliographySearch['draft']): readonly BibliographyFile[] {
  const { frontMatter } = markdown;
  if (!frontMatter || frontMatter.data.references == null) return [];
  const yaml = text.slice(0, frontMatter.span.end);
  return [{ uri, text: yaml, read: readBibliography('csl-yaml', yaml), isExported: false }];
}

/** Every key of an entry or a source, with the source it stands for. An entry's key is not the source's that has it by chance. */
function linkKeys(sources: readonly Source[], { byId, entryOf }: EntryIndex): Evidence['knownKeys'] {
  const keys = new Map<string, Source | null>([...byId.keys()].map((id) => [id, null]));
  for (const source of sources) {
    const entry = entryOf(source);
    if (entry && !keys.get(entry.id)) keys.set(entry.id, source);
    if (!byId.has(source.key)) keys.set(source.key, source);
  }
  return keys;
}
