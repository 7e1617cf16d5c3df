import * as vscode from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient/node';
import type { IgnoreParams, IgnoreResult, ServerCommands } from '../../server/src/protocol.js';

const SERVER_IGNORE = 'stet.server.ignore' satisfies keyof ServerCommands;

/** "Ignore" of a quick fix or of the command palette: asks why before the server writes the decision down. */
export const askReason: NonNullable<ExecuteCommandMiddleware['executeCommand']> = async (
  command,
  args,
  next,
) => {
  if (command !== SERVER_IGNORE) return next(command, args);
  const [decision] = args as [IgnoreParams];
  const reason = await vscode.window.showInputBox({
    title: `Ignore ${decision.code}`,
    prompt: 'Why may this stand? It is kept in .stet/decisions.json. Leave empty for no reason.',
    value: decision.reason ?? '',
  });
  if (reason === undefined) return undefined;
  const result = (await next(command, [
    { ...decision, reason: reason.trim() || null },
  ])) as IgnoreResult | null;
  if (result?.message) void vscode.window.showWarningMessage(result.message);
  return result;
};

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
    void vscode.window.showInformationMessage('Stet has no finding at the cursor.');
    return;
  }
  const picked =
    decisions.length === 1
      ? decisions[0]
      : await vscode.window.showQuickPick(decisions, { title: 'Ignore which finding?' });
  if (picked === undefined) return;
  await vscode.commands.executeCommand(picked.command.command, ...(picked.command.arguments ?? []));
}
