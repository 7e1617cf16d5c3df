import { parseMarkdown } from '../markup/parse-markdown.js';
import { type DraftBibliography, rememberDraftBibliography } from '../workspace/draft-bibliography.js';
import type { LivingProject } from '../workspace/living-root.js';
import { isMarkdown, type OpenDocument } from './documents.js';
import type { DocumentPlace } from './roots.js';
import type { Session } from './session.js';

/** What an open draft may cite, whether or not it has been judged yet. */
export interface DraftKeys {
  readonly document: OpenDocument;
  readonly place: DocumentPlace;
  readonly living: Extract<LivingProject, { kind: 'project' }>;
  readonly bibliography: DraftBibliography;
}

/** Null for a document that is no Markdown, and where the settings cannot be used. */
export async function keysOfDraft(session: Session, uri: string): Promise<DraftKeys | null> {
  const { documents, roots, files } = session;
  const place = await roots.placeOf(uri);
  const living = await place?.root.at(place.folder);
  const document = documents.get(uri);
  if (!document || !place || living?.kind !== 'project' || !isMarkdown(document)) return null;
  const { project, corpus } = living;
  const { frontMatter } = parseMarkdown(headOf(document.text));
  const draft = { uri: place.at, text: document.text, markdown: { frontMatter } };
  const configured = project.settings.bibliography;
  const search = { files, root: project.root, draft, configured, read: project.readBibliography };
  return { document, place, living, bibliography: await rememberDraftBibliography(search, corpus) };
}

/** The front matter, and no more: what follows its closing fence is not needed to know the keys. */
function headOf(text: string): string {
  if (!text.startsWith('---')) return '';
  const fence = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  return fence ? text.slice(0, fence.index + fence[0].length) : '';
}
