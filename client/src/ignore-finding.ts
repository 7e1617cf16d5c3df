import * as vscode from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient/node';
import type { IgnoreParams, IgnoreResult, ServerCommands } from '../../server/src/protocol.js';

const SERVER_IGNORE = 'stet.server.ignore' satisfies keyof ServerCommands;

/** "Ignore" of a quick fix or of the command palette: asks in what sense and why before the server writes it down. */
export const askReason: NonNullable<ExecuteCommandMiddleware['executeCommand']> = async (
  command,
  args,
  next,
) => {
  if (command !== SERVER_IGNORE) return next(command, args);
  const [finding] = args as [IgnoreParams];
  const decision = await askDecision(finding);
  if (decision === undefined) return undefined;
  const result = (await next(command, [decision])) as IgnoreResult | null;
  if (result?.message) void vscode.window.showWarningMessage(result.message);
  return result;
};

/** Undefined when the writer thinks better of it. */
async function askDecision(finding: IgnoreParams): Promise<IgnoreParams | undefined> {
  const title = vscode.l10n.t('Ignore {0}', finding.code);
  const senses: readonly (vscode.QuickPickItem & Pick<IgnoreParams, 'decision'>)[] = [
    {
      label: vscode.l10n.t('It is right, and the text may stand'),
      description: 'accepted',
      decision: 'accepted',
    },
    { label: vscode.l10n.t('It is wrong'), description: 'no-issue', decision: 'no-issue' },
  ];
  const placeHolder = vscode.l10n.t('What is the matter with this finding?');
  const sense = await vscode.window.showQuickPick(senses, { title, placeHolder });
  if (sense === undefined) return undefined;
  const reason = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Why? Kept in .stet/decisions.json; may be left empty.'),
    value: finding.reason ?? '',
  });
  if (reason === undefined) return undefined;
  return { ...finding, decision: sense.decision, reason: reason.trim() || null };
}

/** "Stet: Ignore Finding…": the findings at the cursor, of which the writer picks one. */
export async function ignoreFinding(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    vscode.CodeActionKind.QuickFix.value,
  );
  const decisions = actions.flatMap(({ title, command }) =>
    command?.command === SERVER_IGNORE ? [{ label: title, command }] : [],
  );
  if (decisions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Stet has no finding at the cursor.'));
    return;
  }
  const picked =
    decisions.length === 1
      ? decisions[0]
      : await vscode.window.showQuickPick(decisions, { title: vscode.l10n.t('Ignore which finding?') });
  if (picked === undefined) return;
  await vscode.commands.executeCommand(picked.command.command, ...(picked.command.arguments ?? []));
}
