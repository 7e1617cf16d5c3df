// The tests and checks run on the Node that package.json pins: npm scripts find it in node_modules/.bin. Where its install
// script did not run (--ignore-scripts), they would run on whatever the machine has, and nobody would notice.
import { readFileSync } from 'node:fs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
if (process.version !== `v${devDependencies.node}`) {
  process.stderr.write(
    `This is Node ${process.version}; package.json pins ${devDependencies.node}. Run "npm ci" with install scripts allowed.\n`,
  );
  process.exit(1);
}
