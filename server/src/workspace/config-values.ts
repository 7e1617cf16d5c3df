import type { Node } from 'jsonc-parser';
import { FINDING_CODES, type Severity } from '../check/finding.js';
import type { CitationStyle, QuotationStyle } from '../check/settings.js';
import { CITATION_FORMATS } from '../cite/formats/note.js';
import { RELIABILITIES, SOURCE_KINDS } from '../sources/source.js';
import { nearestName } from './nearest-name.js';
import { SETTING_NAMES, type SettingName, type SettingValues, type SourceKindSetting } from './settings.js';

/** Says that there is something wrong with a part of the file, and what to do about it. */
export type Report = (node: Node, message: string) => void;

const SEVERITIES_OR_OFF = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

const CITATION_STYLES = [
  'auto',
  'pandoc',
  'footnote',
  'link',
  'author-date',
] as const satisfies readonly CitationStyle[];

const QUOTATION_STYLES = [
  'strict',
  'apa',
  'chicago',
  'ap',
  'reuters',
  'guardian',
] as const satisfies readonly QuotationStyle[];

export function isSettingName(name: string): name is SettingName {
  return SETTING_NAMES.some((known) => known === name);
}

/** The value of a setting, checked; undefined, with a report, when it is not what it should be. */
export function readSetting<K extends SettingName>(
  name: K,
  node: Node,
  report: Report,
): SettingValues[K] | undefined {
  return READERS[name](node, report);
}

/** The members of an object, in order; half-written ones left out. */
export function propertiesOf(object: Node): { name: string; key: Node; value: Node }[] {
  return (object.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key && value ? [{ name: String(key.value), key, value }] : [];
  });
}

type Reader<T> = (node: Node, report: Report) => T | undefined;

const READERS: { readonly [K in SettingName]: Reader<SettingValues[K]> } = {
  sources: paths,
  drafts: paths,
  bibliography: paths,
  'citation.style': oneOf(CITATION_STYLES),
  'citation.format': oneOf(CITATION_FORMATS),
  'quotation.style': oneOf(QUOTATION_STYLES),
  rules,
  run: oneOf(['onType', 'onSave', 'manual']),
  dateOrder: oneOf(['auto', 'dmy', 'mdy']),
  names: tableOf(texts),
  sourceKinds: tableOf(sourceKind),
};

/** One text or a list of them. */
function texts(node: Node, report: Report): readonly string[] | undefined {
  const nodes = node.type === 'array' ? (node.children ?? []) : [node];
  const wrong = nodes.find((item) => item.type !== 'string' || item.value === '');
  if (!wrong) return nodes.map((item) => String(item.value));
  report(wrong, `A text is expected here, not ${described(wrong)}. Write one in "double quotation marks".`);
  return undefined;
}

function paths(node: Node, report: Report): readonly string[] | undefined {
  const read = texts(node, report);
  if (!read?.some((path) => path.includes('\\'))) return read;
  report(node, 'Paths are written with "/" on every system. Replace the backslashes.');
  return undefined;
}

function oneOf<const T extends string>(allowed: readonly T[]): Reader<T> {
  return (node, report) => {
    const found = allowed.find((value) => value === node.value);
    if (found !== undefined) return found;
    const near = node.type === 'string' ? nearestName(String(node.value), allowed) : null;
    const choice = allowed.map((value) => `"${value}"`).join(', ');
    const remedy = near ? `Did you mean "${near}"?` : `Use one of ${choice}.`;
    report(node, `${capitalized(described(node))} is no value of this setting. ${remedy}`);
    return undefined;
  };
}

/** An object whose values are all of one sort. */
function tableOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (node, report) => {
    if (node.type !== 'object') {
      report(node, `An object { … } is expected here, not ${described(node)}. Write one.`);
      return undefined;
    }
    const entries = propertiesOf(node).flatMap(({ name, value }) => {
      const item = read(value, report);
      return item === undefined ? [] : [[name, item] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** `{"quote.relayed": "off"}`: the names are finding codes. */
function rules(node: Node, report: Report): SettingValues['rules'] | undefined {
  for (const { name, key } of node.type === 'object' ? propertiesOf(node) : []) {
    if (FINDING_CODES.some((code) => code === name)) continue;
    const near = nearestName(name, FINDING_CODES);
    report(key, `"${name}" is no rule. ${near ? `Did you mean "${near}"?` : 'Remove it.'}`);
  }
  return tableOf(oneOf(SEVERITIES_OR_OFF))(node, report);
}

const SOURCE_KIND_FIELDS = ['kind', 'reliability', 'confidential'] as const;

/** `{"kind": "transcript", "reliability": "machine", "confidential": true}`, each of them optional. */
function sourceKind(node: Node, report: Report): SourceKindSetting | undefined {
  if (node.type !== 'object') {
    const shape = '{ "kind": "transcript", "reliability": "machine", "confidential": true }';
    report(node, `What sources are is told by an object. Write ${shape}, or parts of it.`);
    return undefined;
  }
  let setting: SourceKindSetting = {};
  for (const { name, key, value } of propertiesOf(node)) {
    if (name === 'kind') setting = withField(setting, 'kind', oneOf(SOURCE_KINDS)(value, report));
    else if (name === 'reliability')
      setting = withField(setting, 'reliability', oneOf(RELIABILITIES)(value, report));
    else if (name === 'confidential') setting = withField(setting, 'confidential', truth(value, report));
    else {
      const near = nearestName(name, SOURCE_KIND_FIELDS) ?? SOURCE_KIND_FIELDS.join('", "');
      report(key, `"${name}" cannot be told of sources. Did you mean "${near}"?`);
    }
  }
  return setting;
}

function withField<K extends keyof SourceKindSetting>(
  setting: SourceKindSetting,
  name: K,
  value: SourceKindSetting[K] | undefined,
): SourceKindSetting {
  return value === undefined ? setting : { ...setting, [name]: value };
}

function truth(node: Node, report: Report): boolean | undefined {
  if (node.type === 'boolean') return node.value === true;
  report(node, `true or false is expected here, not ${described(node)}. Write one of the two.`);
  return undefined;
}

/** The value as a message names it: `"pandocc"`, `a list`, `3`. */
function described(node: Node): string {
  if (node.type === 'array') return 'a list';
  if (node.type === 'object') return 'an object';
  return JSON.stringify(node.value) ?? 'nothing';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
