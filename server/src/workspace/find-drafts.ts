import type { FileStore } from './file-store.js';
import { ignoreRulesAbove } from './git-ignore.js';
import { globMatcher, isGlob, splitGlob } from './globs.js';
import type { Project, Workspace } from './project.js';
import type { Settings } from './settings.js';
import { baseName, joinUri, parentUri, relativePath } from './uris.js';
import { compareText, type FoundFile, walkFiles } from './walk.js';

/** What the words on a command line name: files, and stretches of the file system to look through. */
export interface DraftInputs {
  /** URIs of files named one by one: they are drafts wherever they lie. */
  readonly files: readonly string[];
  readonly areas: readonly DraftArea[];
  /** Full sentences: what was named and is not there. */
  readonly problems: readonly string[];
}

/** A folder to look through; with `glob`, for all Markdown files that fit it instead of those of the setting `drafts`. */
interface DraftArea {
  readonly folder: string;
  readonly glob: string | null;
  /** As it was given, for messages. */
  readonly input: string;
}

/** Sorts out files, folders and globs. Nothing named is the working folder. */
export async function resolveDraftInputs(
  files: FileStore,
  workingFolder: string,
  inputs: readonly string[],
): Promise<DraftInputs> {
  if (inputs.length === 0) {
    return { files: [], areas: [{ folder: workingFolder, glob: null, input: '.' }], problems: [] };
  }
  const named: string[] = [];
  const areas: DraftArea[] = [];
  const problems: string[] = [];
  for (const input of inputs) {
    const uri = joinUri(workingFolder, input);
    const found = await files.stat(uri);
    if (found?.kind === 'folder') areas.push({ folder: uri, glob: null, input });
    else if (found) named.push(uri);
    else if (isGlob(input)) areas.push(globArea(workingFolder, input));
    else problems.push(`${input}: there is no such file or folder. Check the path.`);
  }
  return { files: named, areas, problems };
}

export interface FoundDrafts {
  /** By path from the working folder, each once. */
  readonly drafts: readonly string[];
  readonly problems: readonly string[];
}

/**
 * The drafts that the inputs name. Looked-through areas give what the setting `drafts` says, less sources and what
 * `.gitignore` takes out; an area without any draft is a problem, so that a check of nothing never looks clean.
 */
export async function findDrafts(
  files: FileStore,
  workspace: Workspace,
  inputs: DraftInputs,
  workingFolder: string,
): Promise<FoundDrafts> {
  const drafts = new Set(inputs.files);
  const problems = new Set(inputs.problems);
  for (const area of inputs.areas) {
    const found = await draftsOfArea(files, workspace, area);
    for (const uri of found.drafts) drafts.add(uri);
    for (const problem of found.problems) problems.add(problem);
    if (found.drafts.length === 0 && found.problems.length === 0) problems.add(noDrafts(area));
  }
  const byPath = (a: string, b: string): number =>
    compareText(relativePath(workingFolder, a), relativePath(workingFolder, b));
  return { drafts: [...drafts].sort(byPath), problems: [...problems] };
}

function globArea(workingFolder: string, input: string): DraftArea {
  const { base, glob } = splitGlob(input);
  return { folder: joinUri(workingFolder, base), glob, input };
}

async function draftsOfArea(files: FileStore, workspace: Workspace, area: DraftArea): Promise<FoundDrafts> {
  const top = await workspace.projectAt(area.folder);
  if (top.kind === 'problems') return { drafts: [], problems: top.problems };
  const { root } = top.project;
  const ignores = await ignoreRulesAbove(files, root, area.folder);
  const realRoot = (await files.stat(root))?.realUri ?? root;
  const found = await walkFiles(files, { folder: area.folder, within: [realRoot], ignores });
  const isDraft = draftTest(area);
  const drafts: string[] = [];
  const problems = new Set<string>();
  for (const file of found) {
    const result = await workspace.projectAt(parentUri(file.uri));
    if (result.kind === 'problems') for (const problem of result.problems) problems.add(problem);
    else if (isDraft(result.project, file)) drafts.push(file.uri);
  }
  return { drafts, problems: [...problems] };
}

/** Whether a file of the area is one of its drafts; the patterns of a project are compiled once. */
function draftTest(area: DraftArea): (project: Project, file: FoundFile) => boolean {
  if (area.glob !== null) {
    const fits = globMatcher([area.glob]);
    return (project, file) => isMarkdown(file) && fits(file.path) && !project.isSource(file.uri);
  }
  const matchers = new Map<Project, (uri: string) => boolean>();
  return (project, file) => {
    const fits = matchers.get(project) ?? draftMatcher(project.settings);
    matchers.set(project, fits);
    return fits(file.uri) && !project.isSource(file.uri);
  };
}

/** Which files the setting `drafts` names. */
export function draftMatcher({ drafts: { base, value } }: Settings): (uri: string) => boolean {
  const fits = globMatcher(value.flatMap(withFolder));
  return (uri) => fits(relativePath(base, uri));
}

/** A plain name in the setting may be a folder: "articles" means the Markdown files in it. */
function withFolder(pattern: string): readonly string[] {
  return isGlob(pattern)
    ? [pattern]
    : [pattern, `${pattern.replace(/\/$/, '')}/**/*.{md,markdown,qmd,Rmd,rmd}`];
}

/** Drafts are Markdown, whatever a pattern such as `texts/*` fits. */
function isMarkdown(file: FoundFile): boolean {
  return /\.(?:md|markdown|qmd|rmd)$/i.test(baseName(file.uri));
}

function noDrafts({ input, glob }: DraftArea): string {
  if (glob !== null) return `${input}: no Markdown file fits this pattern. Check it, or name a folder.`;
  const place = input === '.' ? 'this folder' : `"${input}"`;
  return `There are no drafts in ${place}. Name a Markdown file, or see the setting "drafts".`;
}
