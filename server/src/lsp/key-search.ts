import type * as lsp from 'vscode-languageserver/node';
import type { BibliographyFile } from '../cite/bibliography.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import { readDraftBibliography } from '../workspace/draft-bibliography.js';
import { findDrafts } from '../workspace/find-drafts.js';
import { findKeyCitations, findKeyEntries, findKeyHeirs, type KeyPlace } from '../workspace/key-places.js';
import { uriKey } from '../workspace/uris.js';
import { indexText } from './convert.js';
import { isMarkdown } from './documents.js';
import type { Session } from './session.js';

/** Where a key stands in the workspace folder of a document. */
export interface KeyPlaces {
  readonly citations: readonly KeyPlace[];
  readonly entries: readonly KeyPlace[];
  /** In other entries, which take fields from the one with the key. */
  readonly heirs: readonly KeyPlace[];
  /** The bibliographies of those drafts that have the key. */
  readonly bibliographies: readonly BibliographyFile[];
}

/** Looks through all drafts of the folder, and through the bibliographies of those that cite the key. */
export async function findKeyPlaces(session: Session, uri: string, key: string): Promise<KeyPlaces | null> {
  const { roots, files, documents } = session;
  const place = await roots.placeOf(uri);
  if (!place) return null;
  const { root } = place.root;
  const workspace = { projectAt: place.root.at };
  const inputs = { files: [], areas: [{ folder: root, glob: null, input: '.' }], problems: [] };
  const found = await findDrafts(files, workspace, inputs, root);
  const open = documents
    .all()
    .filter(isMarkdown)
    .map((document) => uriKey(document.uri));
  const drafts = [...new Set([...found.drafts, ...open.filter((one) => one.startsWith('file:'))])];
  const citations = await findKeyCitations(files, drafts, key);
  const citing = new Map(citations.map((one) => [one.uri, one.text]));
  const own = documents.get(uri);
  if (own && isMarkdown(own)) citing.set(place.at, own.text);
  const bibliographies = new Map<string, BibliographyFile>();
  for (const [draft, text] of citing) {
    for (const file of await bibliographiesOf(session, draft, text)) bibliographies.set(file.uri, file);
  }
  if (own && !isMarkdown(own)) {
    const living = await place.root.at(place.folder);
    const file = living.kind === 'project' ? living.project.readBibliography(place.at, own.text) : null;
    if (file) bibliographies.set(file.uri, file);
  }
  const all = [...bibliographies.values()];
  return {
    citations,
    entries: findKeyEntries(all, key),
    heirs: findKeyHeirs(all, key),
    bibliographies: all,
  };
}

async function bibliographiesOf(
  { roots, files }: Session,
  uri: string,
  text: string,
): Promise<readonly BibliographyFile[]> {
  const place = await roots.placeOf(uri);
  const living = await place?.root.at(place.folder);
  if (living?.kind !== 'project') return [];
  const { root, settings, readBibliography: read } = living.project;
  const { frontMatter } = parseMarkdown(text);
  const draft = { uri, text, markdown: { frontMatter } };
  const search = { files, root, draft, configured: settings.bibliography, sources: [], read };
  return (await readDraftBibliography(search)).bibliography.files;
}

/** A place as the protocol has it, by the URI that the client uses. */
export function toLocation(
  { uri, text, start, end }: KeyPlace,
  { client, documents }: Session,
): lsp.Location {
  const open = documents.all().find((document) => uriKey(document.uri) === uri);
  const lines = open?.text === text ? open.lines : indexText(text, client().encoding);
  return { uri: open?.uri ?? uri, range: lines.toLspRange({ start, end }) };
}
