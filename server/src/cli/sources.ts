import { sourcesReportJson } from '../report/json.js';
import { redactSources } from '../report/redact.js';
import { sourcesTable } from '../report/sources-table.js';
import { openWorkspace } from '../workspace/project.js';
import { type CommandContext, EXIT } from './context.js';
import type { Options } from './options.js';
import { asJson, lackOfSources, mergeCorpora, pathWriter } from './present.js';

/** `stet sources [DIR…]`: the sources and what is known of them. */
export async function runSources(options: Options, context: CommandContext): Promise<number> {
  const { files, workingFolder } = context;
  const workspace = openWorkspace({
    files,
    workingFolder,
    ...(options.words.length > 0 ? { sources: options.words.map(context.toPath) } : {}),
  });
  const opened = await workspace.projectAt(workingFolder);
  if (opened.kind === 'problems') {
    for (const problem of opened.problems) context.say(`stet: ${problem}`);
    return EXIT.trouble;
  }
  const corpus = await opened.project.corpus();
  const merged = mergeCorpora([corpus]);
  const sources = redactSources(merged.sources);
  const pathOf = pathWriter(context);
  const isJson = options.one('format') === 'json';
  await context.out(
    isJson
      ? asJson(sourcesReportJson(sources, merged.unreadable, pathOf))
      : sourcesTable(sources, merged.unreadable, pathOf, context.terminal),
  );
  const lack = lackOfSources(opened.project, corpus);
  if (lack === null) return EXIT.ok;
  context.say(`stet: ${lack}`);
  return EXIT.trouble;
}
