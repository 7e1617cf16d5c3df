import type { WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import type { LivingRoot } from '../workspace/living-root.js';
import { inBackground } from './guard.js';
import type { Session } from './session.js';

/** `$/progress` while the sources of a root are read, with a way to stop. */
export interface ReadingProgress {
  /** More has been read, or all. */
  show(root: string): void;
}

/** What is done sooner needs no progress to be shown. */
const PATIENCE_MS = 500;

export function createReadingProgress({ connection, client, roots, log }: Session): ReadingProgress {
  const shown = new Set<string>();
  const follow = async (root: LivingRoot): Promise<void> => {
    await moment(PATIENCE_MS);
    if (root.progress() === null) return;
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Stet', 0, 'reading sources', true);
    reporter.token.onCancellationRequested(root.stop);
    while (report(root, reporter)) await moment(PATIENCE_MS);
    reporter.done();
  };
  return {
    show: (uri) => {
      const root = roots.all().find((living) => living.root === uri);
      if (!root || !client().showsProgress || shown.has(uri)) return;
      shown.add(uri);
      inBackground(
        log,
        follow(root).finally(() => shown.delete(uri)),
      );
    },
  };
}

/** False when the work is done. */
function report(root: LivingRoot, reporter: WorkDoneProgressServerReporter): boolean {
  const progress = root.progress();
  if (progress === null) return false;
  const { read, total } = progress;
  reporter.report(Math.floor((100 * read) / Math.max(1, total)), `${read} of ${total} sources read`);
  return true;
}

function moment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
