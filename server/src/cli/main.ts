import { nearestName } from '../workspace/nearest-name.js';
import { COMMANDS, type Command } from './commands.js';
import { type CommandContext, EXIT } from './context.js';
import { parseOptions } from './options.js';
import { commandUsage, generalUsage } from './usage.js';

/** Runs a command line, without the name of the program; answers the exit code. Never rejects. */
export async function main(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    return await dispatch(args, context);
  } catch (error) {
    // Whatever is expected to go wrong has a message of its own: this is a mistake in Stet.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.say(`stet: this should not have happened; please report it.\n${trace}`);
    return EXIT.trouble;
  }
}

async function dispatch(args: readonly string[], context: CommandContext): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    context.say(generalUsage(COMMANDS));
    return EXIT.trouble;
  }
  if (first === '--version' || first === '-v') {
    await context.out(`${context.version}\n`);
    return EXIT.ok;
  }
  if (first === 'help' || isHelp(first)) return help(rest[0], context);
  const command = COMMANDS.find(({ name }) => name === first);
  if (!command) return refuse(unknownCommand(first), context);
  if (rest.slice(0, endOfOptions(rest)).some(isHelp)) return help(command.name, context);
  return run(command, rest, context);
}

async function run(command: Command, args: readonly string[], context: CommandContext): Promise<number> {
  const parsed = parseOptions(args, command.options);
  if (parsed.kind === 'wrong') return refuse(`${command.name}: ${parsed.message}`, context);
  const runCommand = await command.load();
  return runCommand(parsed.options, context);
}

async function help(name: string | undefined, context: CommandContext): Promise<number> {
  const command = COMMANDS.find((each) => each.name === name);
  if (name !== undefined && !command) return refuse(unknownCommand(name), context);
  await context.out(command ? commandUsage(command) : generalUsage(COMMANDS));
  return EXIT.ok;
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** Behind `--` every word is what it is: `stet find -- --help`. */
function endOfOptions(args: readonly string[]): number {
  const at = args.indexOf('--');
  return at < 0 ? args.length : at;
}

function unknownCommand(name: string): string {
  const names = COMMANDS.map((command) => command.name);
  const near = nearestName(name, names);
  return `"${name}" is no command. ${near ? `Did you mean "${near}"?` : `Use ${names.join(', ')}.`}`;
}

function refuse(message: string, context: CommandContext): number {
  context.say(`stet: ${message}`);
  return EXIT.trouble;
}
