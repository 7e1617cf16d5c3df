import { readDraft } from '../draft/read-draft.js';
import { readBibliography } from '../sources/bibliography/read-bibliography.js';
import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import {
  type Bibliography,
  type BibliographyFile,
  gatherBibliography,
  readBibliographyFile,
} from './bibliography.js';
import { type CiteRequest, type CiteResult, citeSource } from './cite.js';
import type { CitingDraft } from './cited.js';
import { changesOf, type EditedText, offsetNow, unedited, withChange } from './compose-edits.js';
import type { TextEdit } from './text-edit.js';

/** A claim as it stands in the draft, and the source that bears it out. */
export interface ClaimToCite {
  readonly claim: Span;
  readonly source: Source;
  readonly path: string;
  readonly locator: Locator | null;
}

export interface CitedAll {
  /** How many citations were put in. */
  readonly count: number;
  /** Against the texts as they were read. */
  readonly edits: readonly TextEdit[];
  readonly created: { readonly uri: string; readonly text: string } | null;
}

/**
 * Cites all claims, one after the other, as a writer would: each finds the footnotes and entries of those before it, so that
 * numbers and keys are given once. `claims` come in the order in which they stand in the draft.
 */
export function citeAll(
  draft: CitingDraft,
  claims: readonly ClaimToCite[],
  options: Pick<CiteRequest, 'style' | 'format' | 'bibliography' | 'citedSource'>,
): CitedAll {
  let state: State = { draft, bibliography: options.bibliography, edited: new Map(), created: null };
  let count = 0;
  for (const { claim, ...about } of claims) {
    const edited = state.edited.get(draft.uri);
    const start = edited ? offsetNow(edited, claim.start) : claim.start;
    const moved = { start, end: start + claim.end - claim.start };
    const { bibliography } = state;
    const result = citeSource({ ...options, ...about, draft: state.draft, claim: moved, bibliography });
    if (result.kind !== 'edits') continue;
    count++;
    state = applied(state, result);
  }
  const texts = new Map([...filesOf(options.bibliography), draft].map(({ uri, text }) => [uri, text]));
  const edits = [...state.edited].flatMap(([uri, edited]) =>
    changesOf(edited, texts.get(uri)?.length ?? 0).map((change) => ({ uri, ...change })),
  );
  return { count, edits, created: state.created };
}

interface State {
  readonly draft: CitingDraft;
  readonly bibliography: Bibliography;
  readonly edited: ReadonlyMap<string, EditedText>;
  readonly created: CitedAll['created'];
}

function applied(state: State, { edits, created }: Extract<CiteResult, { kind: 'edits' }>): State {
  const edited = new Map(state.edited);
  const texts = new Map(filesOf(state.bibliography).map(({ uri, text }) => [uri, text]));
  texts.set(state.draft.uri, state.draft.text);
  if (created) texts.set(created.uri, created.text);
  const isOwn = state.created?.uri;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    const text = texts.get(edit.uri) ?? '';
    texts.set(edit.uri, text.slice(0, edit.start) + edit.newText + text.slice(edit.end));
    if (edit.uri !== isOwn) edited.set(edit.uri, withChange(edited.get(edit.uri) ?? unedited(text), edit));
  }
  const text = texts.get(state.draft.uri) ?? '';
  const own = created?.uri ?? isOwn;
  return {
    draft: readDraft({ uri: state.draft.uri, text }),
    bibliography: reread(state, texts, new Set(edits.map(({ uri }) => uri)).add(created?.uri ?? '')),
    edited,
    created: own === undefined ? null : { uri: own, text: texts.get(own) ?? '' },
  };
}

/** The bibliographies and the file that new entries go to, which the draft may not name yet. */
function filesOf({ files, target }: Bibliography): readonly BibliographyFile[] {
  return target && !files.includes(target.file) ? [...files, target.file] : files;
}

/** The bibliographies as they are by now. A file of our own is one of them as soon as something is written to it. */
function reread(
  { bibliography, draft }: State,
  texts: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
): Bibliography {
  const { files: named, target } = bibliography;
  const known = filesOf(bibliography).filter((file) => named.includes(file) || changed.has(file.uri));
  const files = known.flatMap((file): readonly BibliographyFile[] => {
    const { uri } = file;
    const text = texts.get(uri) ?? '';
    if (file.text === text) return [file];
    // `references:` of the front matter: what follows its list is not looked at.
    if (uri === draft.uri)
      return [{ uri, text, read: readBibliography('csl-yaml', text), isExported: false }];
    const read = readBibliographyFile(uri, text);
    return read ? [read] : [];
  });
  const gathered = gatherBibliography(files);
  return { ...gathered, target: gathered.target ?? target };
}
