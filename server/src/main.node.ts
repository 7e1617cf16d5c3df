import { serveNode } from './lsp/node-server.js';

/** Set by the build. */
declare const STET_VERSION: string;

void serveNode(STET_VERSION, import.meta.url);
