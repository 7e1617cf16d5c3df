import { readConfig } from './config-file.js';
import { SETTING_NAMES, type SettingOrigin, type SettingsLayer } from './settings.js';

export interface EditorSettings {
  readonly layer: SettingsLayer;
  /** Full sentences; a value with a problem is left out. */
  readonly problems: readonly string[];
}

/**
 * What an editor answers for the section `stet`: names with dots ("citation.style") or objects in objects. Anything may
 * come; what is no setting of the server (`trace`, `focusMode`) is passed over.
 */
export function readEditorSettings(
  answer: unknown,
  { origin, base }: { readonly origin: SettingOrigin; readonly base: string },
): EditorSettings {
  const entries = SETTING_NAMES.map((name) => [name, settingIn(answer, name)] as const);
  const given = Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
  const { values, problems } = readConfig(JSON.stringify(given, null, 1));
  const where = (name: string): string => `setting "stet.${name}"`;
  return {
    layer: { origin, base, values, where },
    problems: problems.map(({ message }) => `In the editor's settings of Stet: ${message}`),
  };
}

/** `{"citation.style": "link"}` or `{citation: {style: "link"}}`. */
function settingIn(answer: unknown, name: string): unknown {
  const direct = memberOf(answer, name);
  if (direct !== undefined || !name.includes('.')) return direct;
  return name.split('.').reduce(memberOf, answer);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
