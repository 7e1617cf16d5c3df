import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  actionTitled,
  apply,
  codeOf,
  fileUri,
  findingOn,
  findingsOf,
  noFindingOn,
  openDraft,
  rangeOf,
  until,
} from './editor.js';
import { timeOpening } from './opening.js';

/** Run in this order, in one editor; each begins with the draft as it is on disk. */
export const cases: Readonly<Record<string, () => Promise<void>>> = {
  'opening a draft shows its findings': async () => {
    const document = await timeOpening('draft.md');
    await findingOn(document, 'quote.altered', 'April');
    const codes = new Set(findingsOf(document).map(codeOf));
    for (const code of ['date.mismatch', 'quote.misattributed', 'quote.elided', 'date.invalid'])
      assert.ok(codes.has(code), `${code} is not among ${[...codes].join(', ')}`);
  },

  'a hover shows the passage': async () => {
    const { document } = await openDraft();
    const text = await hoverText(document, rangeOf(document, 'beyond April').start);
    assert.match(text, /beyond March/);
  },

  'a quick fix brings the wording of the source, and the finding goes': async () => {
    const { document } = await openDraft();
    const finding = await findingOn(document, 'quote.altered', 'April');
    await apply(await actionTitled(document, finding.range, /^Replace with the wording/));
    assert.match(document.getText(), /signing contracts beyond March\./);
    await noFindingOn(document, 'quote.altered', 'beyond March');
  },

  'a citation is put in beside sound words': async () => {
    const { document } = await openDraft();
    const quotation = rangeOf(document, 'every rumor from the Gulf');
    await apply(await actionTitled(document, quotation, /^Cite /));
    assert.match(document.getText(), /adds a kilometer to the line’?'? ?\[@[\w-]+/);
  },

  'all safe fixes are one action, and one step to undo': async () => {
    const { document } = await openDraft();
    await findingOn(document, 'citation.missing', '');
    const text = document.getText();
    const missing = () => findingsOf(document).filter((one) => codeOf(one) === 'citation.missing').length;
    const before = missing();
    const kind = 'source.fixAll.stet';
    await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
    await until('fewer findings', () => document.getText() !== text && missing() < before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  },

  'the code of a finding leads to its page': async () => {
    const { document } = await openDraft();
    const { code } = await findingOn(document, 'quote.altered', 'April');
    assert.ok(typeof code === 'object', 'The code has no link.');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# quote\.altered/);
  },

  'a Quarto document is checked, though no extension is there for it': async () => {
    const uri = fileUri('draft.qmd');
    const text = '---\ndate: 2026-02-02\n---\n\nThe rates are unchanged since 31 June 2024.\n';
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await findingOn(document, 'date.invalid', '31 June');
  },

  'the conversation with the server can be read': async () => {
    const configuration = vscode.workspace.getConfiguration('stet');
    const target = vscode.ConfigurationTarget.Global;
    await configuration.update('trace.server', 'messages', target);
    const show = await until('the output channel', async () => {
      await vscode.commands.executeCommand('stet.checkDraft');
      const commands = await vscode.commands.getCommands();
      return commands.find((name) => /output\.show\..*Stet Trace/.test(name));
    });
    await vscode.commands.executeCommand(show);
    await until('a traced message', () =>
      vscode.workspace.textDocuments.some(
        (shown) => shown.uri.scheme === 'output' && shown.getText().includes("'stet/check"),
      ),
    );
    await configuration.update('trace.server', undefined, target);
  },

  'definition lands on the words of a text source': async () => {
    const { document } = await openDraft();
    assert.match(await definitionText(document, 'Our members are not panicking', 'file'), /not panicking/);
  },

  'definition lands on the words of a web page, as a read-only document': async () => {
    const { document } = await openDraft();
    const words = 'a chamber that owes nothing';
    assert.match(await definitionText(document, words, 'stet-source'), /owes nothing/);
  },

  'no finding appears on the line being typed, until it is left': async () => {
    const editor = await openDraft();
    const { document } = editor;
    await findingOn(document, 'date.invalid', '31 June');
    const line = rangeOf(document, '31 June 2024').start.line;
    const end = document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(end, end);
    const isQuiet = () => findingsOf(document).every(({ range }) => range.start.line !== line);
    await vscode.commands.executeCommand('type', { text: 'x' });
    await until('a quiet line while typing', isQuiet);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await findingOn(document, 'date.invalid', '31 June');
  },

  'a changed source judges open drafts again': async () => {
    const { document } = await openDraft();
    await findingOn(document, 'quote.altered', 'April');
    const source = fileUri('corpus/017_b0d4e2a9c1f3.txt');
    const text = Buffer.from(await vscode.workspace.fs.readFile(source)).toString('utf8');
    await vscode.workspace.fs.writeFile(source, Buffer.from(text.replace('beyond March', 'beyond April')));
    await noFindingOn(document, 'quote.altered', 'beyond April');
    await vscode.workspace.fs.writeFile(source, Buffer.from(text));
    await findingOn(document, 'quote.altered', 'April');
  },

  'a rule switched off in the settings says nothing': async () => {
    const { document } = await openDraft();
    await findingOn(document, 'date.invalid', '31 June');
    const configuration = vscode.workspace.getConfiguration('stet', document);
    const target = vscode.ConfigurationTarget.Workspace;
    await configuration.update('rules', { 'date.invalid': 'off' }, target);
    await noFindingOn(document, 'date.invalid', '31 June');
    await configuration.update('rules', undefined, target);
    await findingOn(document, 'date.invalid', '31 June');
  },

  'the commands run': async () => {
    const { document } = await openDraft();
    await vscode.commands.executeCommand('stet.checkDraft');
    await vscode.commands.executeCommand('stet.rebuildArchive');
    await vscode.commands.executeCommand('stet.deleteStoredTexts');
    await vscode.commands.executeCommand('stet.restartServer');
    await findingOn(document, 'quote.altered', 'April');
  },

  'an untitled draft is checked, a text file is not': async () => {
    const content = '---\ndate: 2026-02-02\n---\n\nThe rates are unchanged since 31 June 2024.\n';
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(draft);
    await findingOn(draft, 'date.invalid', '31 June');
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(plain);
    await delay(500);
    assert.deepEqual(findingsOf(plain), []);
  },
};

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return until('hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const parts = hovers.flatMap(({ contents }) => contents);
    return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
  });
}

/** The text that the definition of `words` points to, of the first target with this scheme. */
async function definitionText(document: vscode.TextDocument, words: string, scheme: string): Promise<string> {
  const position = rangeOf(document, words).start.translate(0, 3);
  const target = await until(`definition with ${scheme}:`, async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    return found.map(placeOf).find(({ uri }) => uri.scheme === scheme);
  });
  const opened = await vscode.workspace.openTextDocument(target.uri);
  return opened.getText(target.range);
}

function placeOf(found: vscode.Location | vscode.LocationLink): vscode.Location {
  if ('uri' in found) return found;
  return new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange);
}
