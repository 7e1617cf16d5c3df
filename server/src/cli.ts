#!/usr/bin/env node
import { main } from './cli/main.js';
import { nodeContext } from './cli/node-context.js';

/** Set by the build. */
declare const STET_VERSION: string;

/** The commands do not know the server: it is handed to them here, and loaded when it is asked for. */
async function serve(): Promise<void> {
  const { serveNode } = await import('./lsp/node-server.js');
  await serveNode(STET_VERSION, import.meta.url);
}

process.exitCode = await main(process.argv.slice(2), nodeContext(STET_VERSION, serve));
