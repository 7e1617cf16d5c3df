import { toDiagnostics } from './diagnostics.js';
import { inBackground } from './guard.js';
import type { RunGate } from './run-gate.js';
import type { Session } from './session.js';

/** Diagnostics for clients that do not ask for them. */
export interface PushDiagnostics {
  /** Judges the draft when nothing has happened for a moment, and publishes what changed. */
  schedule(uri: string): void;
  close(uri: string): void;
}

/** Long enough not to judge every keystroke, short enough to seem immediate. */
const DEBOUNCE_MS = 200;

export function createPushDiagnostics(session: Session, gate: RunGate): PushDiagnostics {
  const { connection, documents, drafts, log } = session;
  const timers = new Map<string, NodeJS.Timeout>();
  const published = new Map<string, string>();

  const publish = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    if (version === undefined || !(await gate.isOpen(uri))) return;
    const draft = await drafts.check(uri);
    const diagnostics = draft ? await toDiagnostics(draft, session) : [];
    if (documents.get(uri)?.version !== version) return;
    // The version and generation that actions need are part of the data: equal answers are truly equal.
    const answer = JSON.stringify(diagnostics);
    if (published.get(uri) === answer) return;
    published.set(uri, answer);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };

  return {
    schedule: (uri) => {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => inBackground(log, publish(uri)), DEBOUNCE_MS),
      );
    },
    close: (uri) => {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      published.delete(uri);
      inBackground(log, connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
