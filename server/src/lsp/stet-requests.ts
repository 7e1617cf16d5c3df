import type { StetRequests } from '../protocol.js';
import { uriKey } from '../workspace/uris.js';
import { guarded } from './guard.js';
import { keyOfSourceDocument } from './passages.js';
import type { Session } from './session.js';
import { gatherSources, sourcesOf } from './status.js';

type Params<M extends keyof StetRequests> = StetRequests[M]['params'];
type Result<M extends keyof StetRequests> = StetRequests[M]['result'];

/** The requests of our own (`protocol.ts`); `judgeNow` lets a draft be judged whatever the setting `run` says. */
export function registerStetRequests(session: Session, judgeNow: (uri: string) => void): void {
  const { connection, roots, drafts, log } = session;
  const wanted = (root: string | null | undefined) =>
    roots.all().filter((living) => root == null || living.root === uriKey(root));

  connection.onRequest(
    'stet/sources',
    guarded<Params<'stet/sources'>, Result<'stet/sources'>>(log, { roots: [] }, async (params) => ({
      roots: await Promise.all(wanted(params?.root).map((root) => sourcesOf(root, session))),
    })),
  );
  connection.onRequest(
    'stet/rebuild',
    guarded<Params<'stet/rebuild'>, Result<'stet/rebuild'>>(log, null, async (params) => {
      await Promise.all(wanted(params?.root).map((root) => root.renew(null)));
      return null;
    }),
  );
  connection.onRequest(
    'stet/stop',
    guarded<Params<'stet/stop'>, Result<'stet/stop'>>(log, null, async (params) => {
      for (const root of wanted(params?.root)) root.stop();
      return null;
    }),
  );
  connection.onRequest(
    'stet/check',
    guarded<Params<'stet/check'>, Result<'stet/check'>>(log, { findings: 0 }, async ({ uri }, token) => {
      judgeNow(uri);
      const found = (await drafts.check(uri, token))?.judgement.findings ?? [];
      return { findings: found.filter(({ suppressed }) => !suppressed).length };
    }),
  );
  connection.onRequest(
    'stet/passage',
    guarded<Params<'stet/passage'>, Result<'stet/passage'>>(log, null, async ({ uri }) => {
      const key = keyOfSourceDocument(uri);
      const projects = (await Promise.all(roots.all().map((root) => root.projects()))).flat();
      const source = gatherSources(projects).sources.find((one) => uriKey(one.uri) === key);
      return source ? { text: source.prose.text } : null;
    }),
  );
}
