#!/usr/bin/env node
import { main } from './cli/main.js';
import { nodeContext } from './cli/node-context.js';

/** Set by the build. */
declare const STET_VERSION: string;

process.exitCode = await main(process.argv.slice(2), nodeContext(STET_VERSION));
