import { type CommandContext, EXIT } from './context.js';
import type { Options } from './options.js';

/** `stet serve --stdio`. */
export async function runServe(options: Options, context: CommandContext): Promise<number> {
  if (!options.has('stdio')) {
    context.say('stet: serve: say how to talk to the editor. Use "stet serve --stdio".');
    return EXIT.trouble;
  }
  await context.serve();
  return EXIT.ok;
}
