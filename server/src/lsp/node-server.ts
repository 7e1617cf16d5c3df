import * as lsp from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/node-files.js';
import { startServer } from './server.js';

/**
 * Serves one client over what the command line names: `--stdio`, `--node-ipc`, `--socket=…`. The process ends with the
 * client, so this never resolves.
 */
export function serveNode(version: string): Promise<never> {
  startServer(lsp.createConnection(lsp.ProposedFeatures.all), { files: nodeFiles, version });
  return new Promise(() => undefined);
}
