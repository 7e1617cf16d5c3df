import type { IgnoreParams, IgnoreResult } from '../protocol.js';
import { DECISIONS_FILE } from '../workspace/decisions.js';
import { joinUri } from '../workspace/uris.js';
import { writeDecision } from '../workspace/write-decision.js';
import { guarded } from './guard.js';
import { IGNORE_COMMAND } from './ignore-actions.js';
import type { Session } from './session.js';

const FAILED: IgnoreResult = { message: 'The decision could not be written; the log says why.' };

/** `stet/ignore`, and the same as a command for clients that know no more than the protocol. */
export function registerIgnore(session: Session, now: () => Date): void {
  const { connection, log } = session;
  const ignore = guarded(log, FAILED, (params: IgnoreParams) => decide(params, session, now()));
  connection.onRequest('stet/ignore', ignore);
  connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
    const [params] = given ?? [];
    if (command !== IGNORE_COMMAND || !isIgnoreParams(params)) return null;
    const result = await ignore(params, token);
    if (result.message) log(result.message);
    return result;
  });
}

async function decide(params: IgnoreParams, { files, roots }: Session, now: Date): Promise<IgnoreResult> {
  const place = await roots.placeOf(params.uri);
  if (!place) return { message: 'Open a folder first: decisions are kept in it.' };
  const { code, hash, decision, reason } = params;
  const at = now.toISOString();
  const kept = { code, decision, by: null, at, reason: reason ?? null };
  const message = await writeDecision(files, place.root.root, { hash, decision: kept });
  if (message === null) await place.root.renew([joinUri(place.root.root, DECISIONS_FILE)]);
  return { message };
}

function isIgnoreParams(value: unknown): value is IgnoreParams {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, code, hash, decision } = value as Partial<Record<keyof IgnoreParams, unknown>>;
  const isDecision = decision === 'accepted' || decision === 'no-issue';
  return isDecision && [uri, code, hash].every((field) => typeof field === 'string');
}
