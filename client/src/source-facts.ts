import { l10n } from 'vscode';
import type { SourceInfo } from '../../server/src/protocol.js';

/** "Harbour News · 2024-08-04 · article": what tells one source from another, on one line. */
export function describeFacts({ publisher, issued, kind, reliability }: SourceInfo): string {
  const facts = [publisher, issued ?? l10n.t('no date'), kind, reliability];
  return facts.filter((fact) => fact !== null && fact !== 'verbatim').join(' · ');
}

/** What a writer should know of a source, in full sentences. */
export function notesOn({ confidential, problems }: SourceInfo): readonly string[] {
  return [...(confidential ? [l10n.t('Confidential: no report names it.')] : []), ...problems];
}
