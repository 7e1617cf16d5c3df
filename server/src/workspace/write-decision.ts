import { applyEdits, modify } from 'jsonc-parser';
import { DECISIONS_FILE, type Decision, readDecisions } from './decisions.js';
import type { WritableFileStore } from './file-store.js';
import { joinUri } from './uris.js';

/**
 * Writes a decision about the finding of that hash into the root's decisions, or takes it out (null); what else is there
 * and its comments are left as they are. A sentence when that cannot be done.
 */
export async function writeDecision(
  files: WritableFileStore,
  root: string,
  { hash, decision }: { readonly hash: string; readonly decision: Decision | null },
): Promise<string | null> {
  const uri = joinUri(root, DECISIONS_FILE);
  try {
    const text = (await files.stat(uri)) ? new TextDecoder().decode(await files.read(uri)) : '{}\n';
    const [problem] = readDecisions(text).problems;
    if (problem) return `${DECISIONS_FILE}:${problem.line}:${problem.column}: ${problem.message}`;
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
    const edits = modify(text, [hash], decision ?? undefined, { formattingOptions });
    await files.write(uri, new TextEncoder().encode(applyEdits(text, edits)));
    return null;
  } catch (error) {
    // EACCES, EROFS, ENOSPC …
    const reason = error instanceof Error ? error.message : String(error);
    return `${DECISIONS_FILE} cannot be written (${reason}), so the decision is not kept.`;
  }
}
