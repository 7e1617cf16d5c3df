import { findJson, findText } from '../report/find.js';
import { redactPassages } from '../report/redact.js';
import { tokenize } from '../text/tokens.js';
import { openWorkspace } from '../workspace/project.js';
import { type CommandContext, EXIT } from './context.js';
import type { Options } from './options.js';
import { asJson, lackOfSources, pathWriter } from './present.js';

/** `stet find "words"`: the passages that have them, best first. */
export async function runFind(options: Options, context: CommandContext): Promise<number> {
  const words = options.words.join(' ');
  const pieces = piecesOf(words);
  if (pieces.length === 0) return refuse('find: name the words to look for, in "quotation marks".', context);
  const { files, workingFolder } = context;
  const sources = options.all('sources')?.map(context.toPath);
  const workspace = openWorkspace({ files, workingFolder, ...(sources ? { sources } : {}) });
  const opened = await workspace.projectAt(workingFolder);
  if (opened.kind === 'problems') return refuse(opened.problems.join('\nstet: '), context);
  const corpus = await opened.project.corpus();
  const lack = lackOfSources(opened.project, corpus);
  if (lack !== null) return refuse(lack, context);

  const hits = corpus.archive.findPassages({ pieces, names: [], limit: MOST_PASSAGES });
  const passages = redactPassages(
    corpus.archive.sources,
    hits.filter((hit) => hit.score >= LEAST_SCORE),
  );
  const pathOf = pathWriter(context);
  const isJson = options.one('format') === 'json';
  await context.out(
    isJson ? asJson(findJson(words, passages, pathOf)) : findText(passages, pathOf, context.terminal),
  );
  return passages.length > 0 ? EXIT.ok : EXIT.found;
}

/** As many as fit on a screen or two. */
const MOST_PASSAGES = 20;
/** A passage with fewer of the words is another one. */
const LEAST_SCORE = 0.6;

/** The words to look for, parted where they have an omission: "swift … response". */
function piecesOf(words: string): readonly (readonly string[])[] {
  return words
    .split(/\[?(?:…|\.\s?\.\s?\.)\]?/)
    .map((piece) => tokenize(piece).map((token) => token.word))
    .filter((piece) => piece.length > 0);
}

function refuse(message: string, context: CommandContext): number {
  context.say(`stet: ${message}`);
  return EXIT.trouble;
}
