import * as vscode from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient/node';

type ProvideDiagnostics = NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>;
type NextDiagnostics = Parameters<ProvideDiagnostics>[3];

/**
 * Lets the page behind a finding's code open as a preview. As a file it would be one more Markdown document, with its
 * markup showing.
 */
export function withPreviews(next: NextDiagnostics): NextDiagnostics {
  return async (document, previous, token) => {
    const report = await next(document, previous, token);
    if (report && 'items' in report) for (const diagnostic of report.items) linkToPreview(diagnostic);
    return report;
  };
}

function linkToPreview(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object' || code.target.scheme !== 'file') return;
  const page = encodeURIComponent(JSON.stringify([code.target]));
  diagnostic.code = { value: code.value, target: vscode.Uri.parse(`command:markdown.showPreview?${page}`) };
}
