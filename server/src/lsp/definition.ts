import type * as lsp from 'vscode-languageserver/node';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { findKeyEntries } from '../workspace/key-places.js';
import type { CheckedDraft } from './drafts.js';
import { guarded } from './guard.js';
import { toLocation } from './key-search.js';
import type { Session } from './session.js';
import { passagesCited, type Target, targetAt } from './targets.js';

/** `textDocument/definition`: from a claim or a citation to the passages it was held against, else to the key's entry. */
export function registerDefinition(session: Session): void {
  const { connection, drafts, passages, log } = session;
  connection.onDefinition(
    guarded<lsp.DefinitionParams, lsp.Location[] | lsp.LocationLink[]>(log, [], async (params, token) => {
      const draft = await drafts.check(params.textDocument.uri, token);
      if (!draft || token.isCancellationRequested) return [];
      const target = targetAt(draft, draft.document.lines.fromLspPosition(params.position));
      if (!target) return [];
      const places = placesOf(target, draft);
      const inSources = await Promise.all(places.map(({ source, span }) => passages.locate(source, span)));
      const found = inSources.length > 0 ? inSources : entriesOf(target, draft, session);
      if (!session.client().locationLinks) return found;
      const originSelectionRange = draft.document.lines.toLspRange(target.span);
      return found.map((location) => toLink(location, originSelectionRange));
    }),
  );
}

interface PlaceInSource {
  readonly source: Source;
  readonly span: Span;
}

function placesOf(target: Target, draft: CheckedDraft): readonly PlaceInSource[] {
  if (target.kind === 'claim')
    return target.judged.evidence.map((passage) => ({ source: passage.source, span: passage }));
  const { citation, source } = target;
  if (!source) return [];
  const cited = passagesCited(draft, citation, source);
  return cited.length > 0
    ? cited.map((span) => ({ source, span }))
    : [{ source, span: { start: 0, end: 0 } }];
}

/** A key that stands for no source of the corpus leads to its entry. */
function entriesOf(target: Target, { evidence }: CheckedDraft, session: Session): lsp.Location[] {
  const key = target.kind === 'citation' ? target.citation.key : null;
  if (key === null) return [];
  return findKeyEntries(evidence.bibliography.files, key).map((place) => toLocation(place, session));
}

function toLink({ uri, range }: lsp.Location, originSelectionRange: lsp.Range): lsp.LocationLink {
  return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
}
