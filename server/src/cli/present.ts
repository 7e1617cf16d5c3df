import type { Source } from '../sources/source.js';
import type { UnreadableSource } from '../workspace/load-sources.js';
import type { Corpus, Project } from '../workspace/project.js';
import { joinUri, relativePath } from '../workspace/uris.js';
import type { CommandContext } from './context.js';

/** How a command writes the URI of a file: relative to the working folder. */
export function pathWriter({ workingFolder }: CommandContext): (uri: string) => string {
  return (uri) => (uri.startsWith('file:') ? relativePath(workingFolder, uri) : uri);
}

export function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes results to standard output, or to the file of `--output`. False, with a message, when that fails. */
export async function publish(
  text: string,
  output: string | null,
  context: CommandContext,
): Promise<boolean> {
  if (output === null) {
    await context.out(text);
    return true;
  }
  try {
    await context.files.write(
      joinUri(context.workingFolder, context.toPath(output)),
      new TextEncoder().encode(text),
    );
    return true;
  } catch (error) {
    // ENOENT, EACCES, ENOSPC …
    const reason = error instanceof Error ? error.message : String(error);
    context.say(`stet: ${output} cannot be written (${reason}). Check the path of --output.`);
    return false;
  }
}

/** The sources of several projects, each file once. */
export function mergeCorpora(corpora: readonly Corpus[]): {
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableSource[];
} {
  const sources = new Map<string, Source>();
  const unreadable = new Map<string, UnreadableSource>();
  for (const corpus of corpora) {
    for (const source of corpus.archive.sources) sources.set(source.uri, source);
    for (const file of corpus.unreadable) unreadable.set(file.uri, file);
  }
  return { sources: [...sources.values()], unreadable: [...unreadable.values()] };
}

/** Why nothing can be checked against a corpus without a readable source; null when it has one. */
export function lackOfSources(project: Project, corpus: Corpus): string | null {
  if (corpus.archive.sources.length > 0) return null;
  const { value } = project.settings.sources;
  const named = value.map((entry) => `"${entry}"`).join(' or ');
  if (corpus.unreadable.length === 0) {
    return `There is no source in ${named}. Put the texts you quote from there, or name a folder with --sources.`;
  }
  const [first, ...others] = corpus.unreadable.map(({ problem }) => problem.message);
  if (others.length === 0) return `The only file in ${named} cannot be read. ${first}`;
  return `None of the ${corpus.unreadable.length} files in ${named} can be read. The first: ${first}`;
}
