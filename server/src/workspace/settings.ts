import type { CheckSettings, CitationStyle, QuotationStyle } from '../check/settings.js';
import { DEFAULT_CHECK_SETTINGS } from '../check/settings.js';
import type { CitationFormat } from '../cite/formats/note.js';
import type { Reliability, SourceKind } from '../sources/source.js';

/** What a writer can set, by the names of `stet.json`; in an editor the same names stand behind `stet.`. */
export interface SettingValues {
  /** Folders, files or globs, relative to what declares them. */
  readonly sources: readonly string[];
  /** Globs, relative to what declares them; one that begins with "!" takes files out again. */
  readonly drafts: readonly string[];
  readonly bibliography: readonly string[];
  readonly 'citation.style': CitationStyle;
  /** How footnotes name a source. */
  readonly 'citation.format': CitationFormat;
  readonly 'quotation.style': QuotationStyle;
  readonly rules: CheckSettings['rules'];
  /** When an editor checks; the command line does not look at it. */
  readonly run: 'onType' | 'onSave' | 'manual';
  /** How "04/08/2024" is read. */
  readonly dateOrder: 'auto' | 'dmy' | 'mdy';
  /** Further forms of a name: `{"Hisham Al-Alawi": ["Hicham Allawi"]}`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** By glob, relative to what declares them. */
  readonly sourceKinds: Readonly<Record<string, SourceKindSetting>>;
}

/** What a writer says about sources that they do not say themselves. */
export interface SourceKindSetting {
  readonly kind?: SourceKind;
  readonly reliability?: Reliability;
  readonly confidential?: boolean;
}

export type SettingName = keyof SettingValues;

export const SETTING_NAMES = [
  'sources',
  'drafts',
  'bibliography',
  'citation.style',
  'citation.format',
  'quotation.style',
  'rules',
  'run',
  'dateOrder',
  'names',
  'sourceKinds',
] as const satisfies readonly SettingName[];

/** Who sets something; strongest first. `file` is a `stet.json`. */
export type SettingOrigin = 'flag' | 'file' | 'folder' | 'user' | 'default';

/** Settings that come from one place. */
export interface SettingsLayer {
  readonly origin: SettingOrigin;
  /** URI of the folder that relative paths start from. */
  readonly base: string;
  readonly values: Partial<SettingValues>;
  /** Where a value stands, for messages: "stet.json:3:14", "--sources". */
  where(name: SettingName): string;
}

export interface Setting<T> {
  readonly value: T;
  readonly origin: SettingOrigin;
  readonly base: string;
  readonly where: string;
}

export type Settings = { readonly [K in SettingName]: Setting<SettingValues[K]> };

const DEFAULT_VALUES: SettingValues = {
  sources: ['corpus', 'sources'],
  drafts: ['**/*.{md,markdown,qmd,Rmd,rmd}'],
  bibliography: [],
  'citation.style': DEFAULT_CHECK_SETTINGS.citationStyle,
  'citation.format': DEFAULT_CHECK_SETTINGS.citationFormat,
  'quotation.style': DEFAULT_CHECK_SETTINGS.quotationStyle,
  rules: DEFAULT_CHECK_SETTINGS.rules,
  run: 'onType',
  dateOrder: 'auto',
  names: {},
  sourceKinds: {},
};

/**
 * For every setting the value of the strongest layer that has it, as a whole: lists and tables of several layers are
 * never merged. `layers` come strongest first; the defaults, relative to `root`, come behind them.
 */
export function resolveSettings(layers: readonly SettingsLayer[], root: string): Settings {
  const defaults: SettingsLayer = {
    origin: 'default',
    base: root,
    values: DEFAULT_VALUES,
    where: (name) => `default of "${name}"`,
  };
  const resolve = <K extends SettingName>(name: K): Setting<SettingValues[K]> => {
    for (const layer of layers) {
      const value = layer.values[name];
      if (value === undefined) continue;
      return {
        value: value as SettingValues[K],
        origin: layer.origin,
        base: layer.base,
        where: layer.where(name),
      };
    }
    return { value: DEFAULT_VALUES[name], origin: 'default', base: root, where: defaults.where(name) };
  };
  return {
    sources: resolve('sources'),
    drafts: resolve('drafts'),
    bibliography: resolve('bibliography'),
    'citation.style': resolve('citation.style'),
    'citation.format': resolve('citation.format'),
    'quotation.style': resolve('quotation.style'),
    rules: resolve('rules'),
    run: resolve('run'),
    dateOrder: resolve('dateOrder'),
    names: resolve('names'),
    sourceKinds: resolve('sourceKinds'),
  };
}

/** The part of the settings that judging depends on. */
export function checkSettingsOf(settings: Settings): CheckSettings {
  return {
    quotationStyle: settings['quotation.style'].value,
    citationStyle: settings['citation.style'].value,
    citationFormat: settings['citation.format'].value,
    rules: settings.rules.value,
  };
}

/** Whether a path of this setting may lie outside the workspace: only the user may say so, never a file that came along. */
export function mayLeaveWorkspace(setting: Setting<unknown>): boolean {
  return setting.origin === 'flag' || setting.origin === 'user';
}
