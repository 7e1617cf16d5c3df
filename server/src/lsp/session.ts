import type * as lsp from 'vscode-languageserver/node';
import type { WritableFileStore } from '../workspace/file-store.js';
import type { Client } from './client.js';
import type { OpenDocument } from './documents.js';
import type { Drafts } from './drafts.js';
import type { Explanations } from './explanations.js';
import type { Log } from './guard.js';
import type { Passages } from './passages.js';
import type { Roots } from './roots.js';

/** What every feature works with: one client, from its `initialize` to its `exit`. */
export interface Session {
  readonly connection: lsp.Connection;
  readonly client: () => Client;
  readonly files: WritableFileStore;
  readonly documents: lsp.TextDocuments<OpenDocument>;
  readonly roots: Roots;
  readonly drafts: Drafts;
  readonly passages: Passages;
  readonly explanations: Promise<Explanations>;
  readonly log: Log;
}
