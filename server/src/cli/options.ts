import { parseArgs } from 'node:util';
import { nearestName } from '../workspace/nearest-name.js';

/** An option of a command. Without `argument` it is a switch. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for its argument in the usage: "FILE". */
  readonly argument?: string;
  /** The only arguments it takes. */
  readonly choices?: readonly string[];
  /** Choices of later versions. */
  readonly later?: readonly string[];
  /** May be given several times. */
  readonly isList?: boolean;
  readonly help: string;
}

/** The options and other words of one command line. */
export interface Options {
  readonly words: readonly string[];
  has(name: string): boolean;
  /** The argument of an option; null when it was not given. */
  one(name: string): string | null;
  /** All arguments of a list option; null when it was not given. */
  all(name: string): readonly string[] | null;
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: Options }
  /** A sentence that says what is wrong and what to do. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the words behind a command's name. `--` ends the options. */
export function parseOptions(args: readonly string[], specs: readonly OptionSpec[]): ParsedOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      specs.map((spec) => [spec.name, { type: spec.argument ? 'string' : 'boolean' } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    const message = spec
      ? complaint(spec, token.value, given.has(spec.name))
      : unknownOption(token.rawName, specs);
    if (message !== null) return { kind: 'wrong', message };
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  const options: Options = {
    words,
    has: (name) => given.has(name),
    one: (name) => given.get(name)?.[0] ?? null,
    all: (name) => given.get(name) ?? null,
  };
  return { kind: 'options', options };
}

/** What is wrong with an option as it was given; null when nothing is. */
function complaint(spec: OptionSpec, value: string | undefined, isAgain: boolean): string | null {
  const name = `--${spec.name}`;
  if (!spec.argument) return value === undefined ? null : `${name} takes no argument. Leave "=${value}" out.`;
  if (value === undefined || value === '') {
    return `${name} needs an argument. Write ${name} ${spec.choices?.join('|') ?? spec.argument}.`;
  }
  if (isAgain && !spec.isList) return `${name} is given twice. Leave one out.`;
  if (!spec.choices || spec.choices.includes(value)) return null;
  if (spec.later?.includes(value)) {
    return `${name} ${value} is not available yet. Use ${spec.choices.join(' or ')}.`;
  }
  const near = nearestName(value, spec.choices);
  const remedy = near ? `Did you mean "${near}"?` : `Use ${spec.choices.join(', ')}.`;
  return `"${value}" is no choice of ${name}. ${remedy}`;
}

function unknownOption(rawName: string, specs: readonly OptionSpec[]): string {
  const near = nearestName(rawName.replace(/^-+/, ''), [...specs.map(({ name }) => name), 'help']);
  return `${rawName} is no option. ${near ? `Did you mean --${near}?` : 'See --help.'}`;
}
