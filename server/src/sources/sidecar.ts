import { LineCounter, parseDocument } from 'yaml';
import { type Declared, declaredFacts, NOTHING_DECLARED } from './declared-facts.js';

/** What a writer's sidecar says of a source; `complaints` say in words what could not be used, with the line. */
export function readSidecar(yaml: string): Declared {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const reason = error.message.split('\n')[0] ?? 'malformed';
    return { ...NOTHING_DECLARED, complaints: [`line ${lines.linePos(error.pos[0]).line}: ${reason}`] };
  }
  const data = toData(() => document.toJS() as unknown);
  if (data === null) return NOTHING_DECLARED;
  if (typeof data !== 'object' || Array.isArray(data)) {
    return { ...NOTHING_DECLARED, complaints: ['line 1: fields are expected, such as “date: 2024-08-04”'] };
  }
  return declaredFacts(data as Readonly<Record<string, unknown>>, 'sidecar', 1);
}

function toData(read: () => unknown): unknown {
  try {
    return read() ?? null;
  } catch {
    // An alias that points nowhere, or aliases that would unfold without end.
    return 'malformed';
  }
}
