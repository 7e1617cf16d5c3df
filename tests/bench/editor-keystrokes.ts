import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startClient, uriOf } from '../support/lsp-client.js';

/** CPU milliseconds of the server's process from each change to the answer with its findings. */
export interface EditorKeystrokes {
  readonly mainThread: number[];
  readonly allThreads: number[];
}

/** What is typed before anything counts: an editor's server has run for a while. */
const WARMING = 60;
const COUNTED = 120;
/** Nobody types faster; what the server puts off until then is counted with the next keystroke. */
const PAUSE_MS = 20;

/** Types into a paragraph of the draft in the built server, spoken to as editors do. Null where the system is not Linux. */
export async function editorKeystrokes(
  server: string,
  { draft, sources }: { readonly draft: string; readonly sources: string },
): Promise<EditorKeystrokes | null> {
  if (process.platform !== 'linux') return null;
  const client = await startClient([process.execPath, server, '--stdio'], {
    folders: [uriOf(dirname(draft))],
    settings: { 'stet#user': { sources: [sources] }, 'stet#folder': {} },
    initializationOptions: { layeredSettings: true },
  });
  const uri = uriOf(draft);
  const text = readFileSync(draft, 'utf8');
  client.open(uri, text);
  await client.until('the sources are read', () => client.statuses.some(({ state }) => state === 'ready'));
  let resultId = (await client.diagnose(uri)).resultId;
  const line = text.split('\n').findIndex((one, at) => at > 10 && one.length > 60);
  const times: EditorKeystrokes = { mainThread: [], allThreads: [] };
  for (let typed = 0; typed < WARMING + COUNTED; typed++) {
    const before = cpuOf(client.processId);
    const place = { line, character: 20 + (typed % 8) };
    client.splice(uri, { start: place, end: place }, 'abcdefg '.charAt(typed % 8));
    resultId = (await client.diagnose(uri, resultId)).resultId;
    const after = cpuOf(client.processId);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (typed < WARMING) continue;
    times.mainThread.push(after.mainThread - before.mainThread);
    times.allThreads.push(after.allThreads - before.allThreads);
  }
  await client.stop();
  return times;
}

/** Milliseconds on a processor so far (proc(5), `schedstat`: the first field, in nanoseconds). */
function cpuOf(processId: number): { readonly mainThread: number; readonly allThreads: number } {
  const folder = `/proc/${processId}/task`;
  const cpu = (thread: string | number): number =>
    Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
  const allThreads = readdirSync(folder).reduce((sum, thread) => sum + cpu(thread), 0);
  return { mainThread: cpu(processId), allThreads };
}
