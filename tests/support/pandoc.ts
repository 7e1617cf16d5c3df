import { spawnSync } from 'node:child_process';

/** Debian's package "pandoc". Where it is not installed, what needs it is listed as skipped. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
