import * as lsp from 'vscode-languageserver/node';

export type Log = (message: string) => void;

/**
 * A request's handler that never fails for what a user wrote: an error that nobody foresaw is logged, and the client gets
 * `empty`. Refusals that the protocol knows (`ResponseError`) go through.
 */
export function guarded<P, R>(
  log: Log,
  empty: R,
  handle: (params: P, token: lsp.CancellationToken) => Promise<R>,
): (params: P, token: lsp.CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof lsp.ResponseError) throw error;
      log(traceOf(error));
      return empty;
    }
  };
}

/** Work that nobody waits for: what goes wrong in it is logged. */
export function inBackground(log: Log, work: Promise<unknown>): void {
  work.catch((error: unknown) => log(traceOf(error)));
}

function traceOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This should not have happened; please report it.\n${trace}`;
}
