/**
 * What Stet's server and its clients say to each other besides the language server protocol. Types only, and no imports:
 * the two sides are bundled with protocol libraries of their own. Lines count from 0, days are ISO 8601.
 */

/** Requests of the client, by method. */
export interface StetRequests {
  /** The sources of one root, or of all. */
  readonly 'stet/sources': { readonly params: RootParams; readonly result: SourcesResult };
  /** Reads every source anew, and judges the open drafts again. */
  readonly 'stet/rebuild': { readonly params: RootParams; readonly result: null };
  /** Stops reading sources. What is not read yet stays unread until something changes, or `stet/rebuild`. */
  readonly 'stet/stop': { readonly params: RootParams; readonly result: null };
  /** Judges a draft now, whatever `stet.run` says ("Stet: Check draft"). */
  readonly 'stet/check': { readonly params: DraftParams; readonly result: CheckResult };
  /** The text of a `stet-source:` document; null when there is no such source any more. */
  readonly 'stet/passage': { readonly params: PassageParams; readonly result: PassageResult | null };
  /** Writes a decision about a finding into `.stet/decisions.json`. The same as the command `stet.server.ignore`. */
  readonly 'stet/ignore': { readonly params: IgnoreParams; readonly result: IgnoreResult };
}

/** Notifications of the server, by method. */
export interface StetNotifications {
  /** After every change of a root: for the status item. */
  readonly 'stet/status': StatusParams;
}

/** Commands that the server runs by `workspace/executeCommand`, with their one argument. Clients may ask for a reason first. */
export interface ServerCommands {
  readonly 'stet.server.ignore': IgnoreParams;
  /** Takes a decision back. */
  readonly 'stet.server.stopIgnoring': StopIgnoringParams;
}

/**
 * `initializationOptions`. With `layeredSettings` the server asks `workspace/configuration` for the sections `stet#folder`
 * and `stet#user` instead of `stet`: what the workspace (or folder) sets, and what the user sets, each without defaults. Only
 * so can the server tell which paths may leave the workspace.
 */
export interface InitializationOptions {
  readonly layeredSettings?: boolean;
  /** With `layeredSettings`: what the two sections are at this moment, so that the first check need not ask. */
  readonly settings?: readonly FolderSettings[];
  /** The client shows `stet/status` while sources are read: no `$/progress` of the protocol is needed. */
  readonly showsStatus?: boolean;
  /** Passages that are no text on disk are given as `stet-source:` documents. Without it, as the file itself. */
  readonly sourceDocuments?: boolean;
}

/** `root` is the URI of a workspace folder; the rest is what the sections `stet#folder` and `stet#user` answer for it. */
export interface FolderSettings {
  readonly root: string;
  readonly folder: unknown;
  readonly user: unknown;
}

/** Null or absent: every root. */
export interface RootParams {
  readonly root?: string | null;
}

export interface DraftParams {
  readonly uri: string;
}

export interface CheckResult {
  readonly findings: number;
}

/**
 * `reading`: the sources are being read, and findings that need all of them are held back. `stopped`: that was given up
 * before the end. `no-sources`: there is none, so nothing is checked. `problems`: the settings or decisions of the root
 * cannot be used; `problems` says why.
 */
export type RootState = 'reading' | 'stopped' | 'ready' | 'no-sources' | 'problems';

export interface StatusParams {
  readonly root: string;
  readonly state: RootState;
  /** Readable sources, and files that are none. */
  readonly sources: number;
  readonly unreadable: number;
  /** Files read so far, of all that are to be read; null while none are. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  /** Of all open drafts of the root; suppressed ones do not count. */
  readonly findings: number;
  /** Full sentences. */
  readonly problems: readonly string[];
  /** Grows when sources, settings or decisions are read anew, even where no figure here changes. */
  readonly generation: number;
}

export interface SourcesResult {
  readonly roots: readonly RootSources[];
}

export interface RootSources {
  readonly root: string;
  readonly state: RootState;
  readonly sources: readonly SourceInfo[];
  readonly unreadable: readonly UnreadableInfo[];
}

export interface SourceInfo {
  /** Of the file. */
  readonly uri: string;
  /** What opens best: the file, or a `stet-source:` document for a file that is not plain text. */
  readonly document: string;
  readonly key: string;
  readonly kind: string;
  readonly reliability: string;
  readonly confidential: boolean;
  readonly label: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly problems: readonly string[];
}

export interface UnreadableInfo {
  readonly uri: string;
  /** A full sentence with the remedy. */
  readonly message: string;
}

/** `uri` is a `stet-source:` URI as the server gave it. */
export interface PassageParams {
  readonly uri: string;
}

export interface PassageResult {
  readonly text: string;
}

/** What an "Ignore" action carries; the client may add the reason. */
export interface IgnoreParams {
  /** Of the draft. */
  readonly uri: string;
  readonly code: string;
  /** Of the finding: it holds through edits elsewhere in the draft. */
  readonly hash: string;
  readonly decision: 'accepted' | 'no-issue';
  readonly reason?: string | null;
}

/** The finding whose decision is taken back; `uri` is the draft's. */
export interface StopIgnoringParams {
  readonly uri: string;
  readonly hash: string;
}

/** `message` says what went wrong, in a full sentence; null when the decision is written. */
export interface IgnoreResult {
  readonly message: string | null;
}
