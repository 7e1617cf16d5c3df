import type * as lsp from 'vscode-languageserver/node';
import type { FolderSettings, InitializationOptions } from '../protocol.js';
import { uriKey } from '../workspace/uris.js';
import { chooseEncoding, type PositionEncoding } from './convert.js';

/** What the client can do, as far as it makes a difference to us. */
export interface Client {
  readonly encoding: PositionEncoding;
  /** It asks for diagnostics; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** It can show where a code is explained. */
  readonly codeDescriptions: boolean;
  readonly configuration: boolean;
  readonly layeredSettings: boolean;
  /** Settings that came along with `initialize`, by root. */
  readonly settings: ReadonlyMap<string, FolderSettings>;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  /** Edits of several files, with versions, and files that are made. */
  readonly documentChanges: boolean;
  /** Edits may ask to be looked at before they are made. */
  readonly confirmsChanges: boolean;
  readonly locationLinks: boolean;
  readonly markdownHover: boolean;
  readonly sourceDocuments: boolean;
  /** Long work is to be shown by the progress of the protocol. */
  readonly showsProgress: boolean;
}

export function readClient({ capabilities, initializationOptions }: lsp.InitializeParams): Client {
  const { workspace, textDocument, general } = capabilities;
  const options = readOptions(initializationOptions);
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescriptions:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    configuration: workspace?.configuration === true,
    layeredSettings: options.layeredSettings === true,
    settings: readSettings(options.settings),
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    confirmsChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    locationLinks: textDocument?.definition?.linkSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    sourceDocuments: options.sourceDocuments === true,
    showsProgress: capabilities.window?.workDoneProgress === true && options.showsStatus !== true,
  };
}

/** Whatever a client sends: what is no object has no options. */
function readOptions(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

function readSettings(value: unknown): ReadonlyMap<string, FolderSettings> {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const told = all.filter(isFolderSettings);
  return new Map(told.map((one) => [uriKey(one.root), one]));
}

function isFolderSettings(value: unknown): value is FolderSettings {
  return typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'string';
}
