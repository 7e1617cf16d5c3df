import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isSettingName, propertiesOf, readSetting } from './config-values.js';
import { nearestName } from './nearest-name.js';
import { SETTING_NAMES, type SettingName, type SettingValues } from './settings.js';

export const CONFIG_FILE = 'stet.json';

/** Something wrong in a settings file. Line and column count from 1; the message ends with what to do about it. */
export interface ConfigProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a `stet.json` says: with any problem nothing of it should be used, lest a slip goes unnoticed. */
export interface ConfigReading {
  readonly values: Partial<SettingValues>;
  /** Where each value stands: "3:14". */
  readonly positions: ReadonlyMap<SettingName, string>;
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a `stet.json`: JSON with comments and trailing commas. Never throws. */
export function readConfig(file: string): ConfigReading {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const problems: ConfigProblem[] = [];
  const report = (offset: number, message: string): void => {
    problems.push({ ...positionAt(text, offset), message });
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  for (const { error, offset } of errors)
    report(offset, SYNTAX_MESSAGES[printParseErrorCode(error)] ?? NO_JSON);
  if (!tree && errors.length === 0) report(0, NO_OBJECT);
  if (tree && tree.type !== 'object') report(tree.offset, NO_OBJECT);
  if (problems.length > 0 || tree?.type !== 'object') return { values: {}, positions: new Map(), problems };

  let values: Partial<SettingValues> = {};
  const positions = new Map<SettingName, string>();
  for (const { name, key, value } of propertiesOf(tree)) {
    if (name === '$schema') continue;
    if (!isSettingName(name)) {
      report(key.offset, unknownSetting(name, value));
      continue;
    }
    if (positions.has(name)) report(key.offset, `"${name}" is set twice. Remove one of the two.`);
    const { line, column } = positionAt(text, value.offset);
    positions.set(name, `${line}:${column}`);
    const read = readSetting(name, value, (node, message) => report(node.offset, message));
    if (read !== undefined) values = { ...values, [name]: read };
  }
  return { values, positions, problems };
}

/** Line and column from 1 of a UTF-16 offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const NO_OBJECT = 'The file must hold an object of settings. Begin with { "sources": ["corpus"] }.';
const NO_JSON = 'This is not valid JSON. Check the commas, quotation marks and brackets before it.';

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This word is not valid JSON. Put texts in "double quotation marks".',
  InvalidNumberFormat: 'This number is not valid JSON. Write it in digits.',
  PropertyNameExpected: 'The name of a setting is missing here. Write one in "double quotation marks".',
  ValueExpected: 'A value is missing here. Write one, or remove the name before it.',
  ColonExpected: 'A colon is missing here. Put ":" between a name and its value.',
  CommaExpected: 'A comma is missing here. Put "," after the value before it.',
  CloseBraceExpected: 'The closing "}" is missing. Add it at the end.',
  CloseBracketExpected: 'The closing "]" is missing. Add it after the last value of the list.',
  EndOfFileExpected: 'The settings end before this place. Remove what follows.',
  UnexpectedEndOfString: 'The closing quotation mark of this text is missing. Add it.',
  UnexpectedEndOfComment: 'The comment is not closed. Add "*/".',
  InvalidCharacter: 'This character must not stand here. Remove it, or write it as an escape such as "\\t".',
  InvalidEscapeCharacter: 'This escape is not valid JSON. Write a backslash as "\\\\", and paths with "/".',
  InvalidUnicode: 'This escape is not valid JSON. Write it with four digits, such as "\\u00e9".',
};

function unknownSetting(name: string, value: Node): string {
  if (name === 'archive') {
    return '"archive" is read from user settings only, never from a workspace. Remove it here.';
  }
  const bare = name.replace(/^stet\./, '');
  if (isSettingName(bare)) return `"${name}" is named "${bare}" in this file. Leave "stet." out.`;
  const inner = SETTING_NAMES.find((known) => known.startsWith(`${name}.`));
  if (inner && value.type === 'object') {
    return `"${name}" is no setting of its own. Write its parts as one name, such as "${inner}".`;
  }
  const near = nearestName(bare, SETTING_NAMES);
  if (near) return `"${name}" is no setting. Did you mean "${near}"?`;
  return `"${name}" is no setting. Remove it, or use one of ${SETTING_NAMES.join(', ')}.`;
}
