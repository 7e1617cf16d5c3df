import { l10n } from 'vscode';
import type { SourceInfo } from '../../server/src/protocol.js';

/** "2024-08-04 · article · Harbour News": what tells one source from another, the shortest first, for narrow views. */
export function describeFacts({ publisher, issued, kind, reliability }: SourceInfo): string {
  const facts = [issued ?? l10n.t('no date'), kind, reliability, publisher];
  // Notes are never verbatim: "notes · notes" tells no more than "notes".
  const telling = facts.filter((fact) => fact !== null && fact !== 'verbatim');
  return [...new Set(telling)].join(' · ');
}

/** What a writer should know of a source, in full sentences. */
export function notesOn({ confidential, problems }: SourceInfo): readonly string[] {
  return [...(confidential ? [l10n.t('Confidential: no report names it.')] : []), ...problems];
}
