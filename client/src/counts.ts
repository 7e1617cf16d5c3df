import { l10n } from 'vscode';

/** `2 sources`, `1 source`. */
export function countSources(number: number): string {
  return number === 1 ? l10n.t('1 source') : l10n.t('{0} sources', number);
}

export function countFindings(number: number): string {
  return number === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number);
}

export function countProblems(number: number): string {
  return number === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', number);
}

/** "1 file could not be read as a source." */
export function tellUnreadable(number: number): string {
  return number === 1
    ? l10n.t('1 file could not be read as a source.')
    : l10n.t('{0} files could not be read as sources.', number);
}
