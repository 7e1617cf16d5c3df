import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

interface BuildScript {
  cliBuild(options: { readonly outdir: string }): BuildOptions;
}

/** The bundles as they are shipped, in a folder of their own, with the pages of the finding codes. */
export interface BuiltServer {
  readonly folder: string;
  /** `stet serve --stdio`, and the entry that an editor forks. */
  readonly serve: readonly string[];
  readonly server: readonly string[];
  remove(): Promise<void>;
}

export async function buildServer(): Promise<BuiltServer> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-lsp-'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const script: BuildScript = await import(String(new URL('../../esbuild.mjs', import.meta.url)));
  await build(script.cliBuild({ outdir: join(folder, 'dist') }));
  const pages = new URL('../../docs/rules/', import.meta.url);
  await cp(pages, join(folder, 'docs', 'rules'), { recursive: true });
  return {
    folder,
    serve: [process.execPath, join(folder, 'dist', 'cli.js'), 'serve', '--stdio'],
    server: [process.execPath, join(folder, 'dist', 'server.js'), '--stdio'],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
