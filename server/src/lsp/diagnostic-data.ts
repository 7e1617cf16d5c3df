import type { Fix } from '../check/finding.js';

/** What a diagnostic carries for the code actions on it: the server itself keeps no table of them. */
export interface DiagnosticData {
  /** Of the document; edits of another version are refused. */
  readonly version: number;
  /** Of all else, such as the bibliography that a fix may change. */
  readonly generation: number;
  /** For decisions. */
  readonly hash: string;
  readonly fixes: readonly Fix[];
}

/** The data as a client gave it back; null for diagnostics of others. */
export function readDiagnosticData(data: unknown): DiagnosticData | null {
  if (typeof data !== 'object' || data === null) return null;
  const { version, generation, hash, fixes } = data as Partial<Record<keyof DiagnosticData, unknown>>;
  const isOurs =
    typeof version === 'number' &&
    typeof generation === 'number' &&
    typeof hash === 'string' &&
    Array.isArray(fixes);
  return isOurs ? (data as DiagnosticData) : null;
}
