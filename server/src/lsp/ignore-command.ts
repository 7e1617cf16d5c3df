import type { CancellationToken } from 'vscode-languageserver/node';
import type { IgnoreParams, IgnoreResult, StopIgnoringParams } from '../protocol.js';
import { DECISIONS_FILE, type Decision } from '../workspace/decisions.js';
import { joinUri } from '../workspace/uris.js';
import { writeDecision } from '../workspace/write-decision.js';
import { guarded } from './guard.js';
import { IGNORE_COMMAND, STOP_IGNORING_COMMAND } from './ignore-actions.js';
import type { Session } from './session.js';

const FAILED: IgnoreResult = { message: 'The decision could not be written; the log says why.' };

/** `stet/ignore`, and the same as a command for clients that know no more than the protocol. */
export function registerIgnore(session: Session, now: () => Date): void {
  const { connection, log } = session;
  const ignore = guarded(log, FAILED, (params: IgnoreParams) => {
    const { code, decision, reason } = params;
    const at = now().toISOString();
    return decide(params, { code, decision, by: null, at, reason: reason ?? null }, session);
  });
  const stopIgnoring = guarded(log, FAILED, (params: StopIgnoringParams) => decide(params, null, session));
  connection.onRequest('stet/ignore', ignore);
  const run = async (command: string, params: unknown, token: CancellationToken) => {
    if (command === IGNORE_COMMAND && isIgnoreParams(params)) return ignore(params, token);
    if (command === STOP_IGNORING_COMMAND && isFinding(params)) return stopIgnoring(params, token);
    return null;
  };
  connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
    const result = await run(command, given?.[0], token);
    if (result?.message) log(result.message);
    return result;
  });
}

async function decide(
  { uri, hash }: StopIgnoringParams,
  decision: Decision | null,
  { files, roots }: Session,
): Promise<IgnoreResult> {
  const place = await roots.placeOf(uri);
  if (!place) return { message: 'Open a folder first: decisions are kept in it.' };
  const message = await writeDecision(files, place.root.root, { hash, decision });
  if (message === null) await place.root.renew([joinUri(place.root.root, DECISIONS_FILE)]);
  return { message };
}

function isIgnoreParams(value: unknown): value is IgnoreParams {
  if (!isFinding(value)) return false;
  const { code, decision } = value as Partial<Record<keyof IgnoreParams, unknown>>;
  return typeof code === 'string' && (decision === 'accepted' || decision === 'no-issue');
}

function isFinding(value: unknown): value is StopIgnoringParams {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, hash } = value as Partial<Record<keyof StopIgnoringParams, unknown>>;
  return typeof uri === 'string' && typeof hash === 'string';
}
