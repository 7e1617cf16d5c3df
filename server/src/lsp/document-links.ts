import type * as lsp from 'vscode-languageserver/node';
import { pathInFrontMatter } from '../cite/front-matter-list.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import type { Span } from '../text/span.js';
import { findDeclaredBibliographies } from '../workspace/declared-bibliographies.js';
import { isMarkdown } from './documents.js';
import { guarded } from './guard.js';
import type { Session } from './session.js';

/** `textDocument/documentLink`: the paths under `bibliography:` lead to their files. */
export function registerDocumentLinks(session: Session): void {
  const { connection, documents, log } = session;
  connection.onDocumentLinks(
    guarded(
      log,
      [],
      async ({ textDocument: { uri } }: lsp.DocumentLinkParams): Promise<lsp.DocumentLink[]> => {
        const document = documents.get(uri);
        if (!document || !isMarkdown(document)) return [];
        const links = await bibliographyLinks(session, uri, document.text);
        return links.map(({ span, target }) => ({
          range: document.lines.toLspRange(span),
          target,
          tooltip: target,
        }));
      },
    ),
  );
}

async function bibliographyLinks(
  { files, roots }: Session,
  uri: string,
  text: string,
): Promise<readonly { readonly span: Span; readonly target: string }[]> {
  const place = await roots.placeOf(uri);
  const living = await place?.root.at(place.folder);
  if (!place || living?.kind !== 'project') return [];
  const markdown = parseMarkdown(text);
  const { root, settings } = living.project;
  const draft = { uri: place.at, data: markdown.frontMatter?.data ?? {} };
  const declared = await findDeclaredBibliographies({
    files,
    root,
    draft,
    configured: settings.bibliography,
  });
  return declared.flatMap(({ by, path, uri: target }) => {
    const span = by === 'draft' ? pathInFrontMatter({ text, markdown }, path) : null;
    return span ? [{ span, target }] : [];
  });
}
