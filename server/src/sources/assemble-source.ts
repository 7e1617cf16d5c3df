import { sliceSpan } from '../text/span.js';
import { type Declared, NOTHING_DECLARED } from './declared-facts.js';
import { type FoundFacts, fact, mergeFacts } from './facts.js';
import { factsOfFileName, fileName, fileStem } from './file-name.js';
import { guessKind, guessReliability, type KindClues } from './guess-kind.js';
import { keyOf } from './keys.js';
import { withDayOfLivePage } from './live-page.js';
import { outletOf } from './outlet.js';
import { findPages } from './pages.js';
import { guessLanguage, proseSignals } from './prose-signals.js';
import type { ReadDocument } from './readers/reader.js';
import { readSidecar } from './sidecar.js';
import type { Reliability, Source, SourceKind, SourceProblem } from './source.js';
import { spokenBy } from './spoken-by.js';

/** What the workspace's settings say of a file (`stet.sourceKinds`). */
export interface SourceSetting {
  readonly kind?: SourceKind;
  readonly reliability?: Reliability;
  readonly confidential?: boolean;
}

/** Where a document comes from, and what others say about it. */
export interface SourceContext {
  readonly uri: string;
  readonly sidecar?: string | null;
  readonly setting?: SourceSetting;
}

/**
 * Makes a source of a document: of all that was found about it, the surest. The order of trust: sidecar, front matter,
 * setting, the document itself, its file name.
 */
export function assembleSource(
  document: ReadDocument,
  { uri, sidecar, setting = {} }: SourceContext,
): Source {
  const noted = sidecar ? readSidecar(sidecar) : NOTHING_DECLARED;
  const found = withKind(document, uri, mergeFacts(noted.facts, document.facts, factsOfSetting(setting)));
  const givenKey = noted.key ?? document.declared.key;
  const pages = findPages(document.prose.text);
  const described = {
    uri,
    ...(givenKey && { givenKey }),
    kind: found.kind ?? UNKNOWN_KIND,
    reliability: found.reliability?.value ?? 'verbatim',
    confidential: noted.confidential || document.declared.confidential || setting.confidential === true,
    title: found.title ?? null,
    authors: found.authors ?? null,
    publisher: found.publisher ?? null,
    issued: found.issued ?? null,
    updated: found.updated ?? null,
    url: found.url ?? null,
    language: found.language ?? null,
    prose: document.prose,
    ...(pages && { pages }),
    fileMap: document.fileMap,
    problems: problemsOf(uri, found, noted, document.declared),
  };
  return { ...described, key: givenKey ?? keyOf(described) };
}

/** Adds what the running text and the file name show, and the kind that all of it adds up to. */
function withKind(document: ReadDocument, uri: string, declared: FoundFacts): FoundFacts {
  const signals = proseSignals(document.prose);
  const language = guessLanguage(document.prose.text);
  const shown = mergeFacts(signals.dateline ?? {}, factsOfFileName(uri), language, outletOf(document.prose));
  const head = headOf(document);
  const found = withDayOfLivePage(mergeFacts(declared, shown), head, signals);
  const guess = guessKind({
    title: found.title?.value ?? '',
    head,
    fileStem: fileStem(uri),
    roles: document.roles,
    signals,
    published: found.issued !== undefined && found.publisher !== undefined,
    author: authorClue(found),
  });
  const kinded = mergeFacts(found, { kind: guess });
  const spoken = spokenBy(document.prose, kinded.kind?.value ?? 'unknown');
  return mergeFacts(kinded, spoken, guessReliability(edgesOf(document), kinded.kind?.value ?? 'unknown'));
}

function authorClue({ authors, publisher }: FoundFacts): KindClues['author'] {
  if (!authors) return null;
  return authors.from === 'front matter' && !publisher ? 'own' : 'byline';
}

const UNKNOWN_KIND = fact<SourceKind>('unknown', 'no sign', 0);

function factsOfSetting(setting: SourceSetting): FoundFacts {
  return {
    ...(setting.kind ? { kind: fact(setting.kind, 'setting', SETTING_SURE) } : {}),
    ...(setting.reliability ? { reliability: fact(setting.reliability, 'setting', SETTING_SURE) } : {}),
  };
}

/** A setting speaks of many files at once: less sure than a file's own front matter (0.98) or sidecar (1). */
const SETTING_SURE = 0.97;

const HEAD_BLOCKS = 8;
const HEAD_LENGTH = 200;

/** The first blocks, one a line, each cut to what a title needs. */
function headOf({ prose }: ReadDocument): string {
  return prose.blocks
    .slice(0, HEAD_BLOCKS)
    .flatMap((block) => sliceSpan(prose.text, block).split('\n'))
    .map((line) => line.trim().slice(0, HEAD_LENGTH))
    .join('\n');
}

const EDGE_LENGTH = 1200;

/** The first and the last lines, where a transcript says how it was made. */
function edgesOf({ prose }: ReadDocument): string {
  return `${prose.text.slice(0, EDGE_LENGTH)}\n${prose.text.slice(Math.max(EDGE_LENGTH, prose.text.length - EDGE_LENGTH))}`;
}

function problemsOf(
  uri: string,
  found: FoundFacts,
  sidecar: Declared,
  declared: Declared,
): readonly SourceProblem[] {
  const sidecarName = `${fileStem(uri)}.yaml`;
  const undated: SourceProblem = {
    kind: 'undated',
    message: `No date of publication was found in ${fileName(uri)}: add “date: YYYY-MM-DD” in a sidecar ${sidecarName}.`,
  };
  return [
    ...sidecar.complaints.map(
      (complaint): SourceProblem => ({ kind: 'metadata', message: `${sidecarName}, ${complaint}.` }),
    ),
    ...declared.complaints.map(
      (complaint): SourceProblem => ({
        kind: 'metadata',
        message: `Front matter of ${fileName(uri)}: ${complaint.replace(/\.$/u, '')}.`,
      }),
    ),
    ...(found.issued ? [] : [undated]),
  ];
}
