import * as lsp from 'vscode-languageserver/node';
import { nodeFiles } from '../workspace/node-files.js';
import { startServer } from './server.js';

/**
 * Serves one client over what the command line names: `--stdio`, `--node-ipc`, `--socket=…`. The process ends with the
 * client, so this never resolves. `entry` is the module that was started, in `dist`: the pages lie beside that folder.
 */
export function serveNode(version: string, entry: string): Promise<never> {
  const explanations = new URL('../docs/rules', entry).href;
  startServer(lsp.createConnection(lsp.ProposedFeatures.all), { files: nodeFiles, version, explanations });
  return new Promise(() => undefined);
}
