import { l10n } from 'vscode';
import type { StatusParams } from '../../server/src/protocol.js';
import { countFindings, countProblems, countSources, tellUnreadable } from './counts.js';

/** What the status item shows; `icon` is the name of a product icon, `command` what a click does. */
export interface StatusText {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
  readonly command:
    | 'stet.showSources'
    | 'stet.chooseSources'
    | 'stet.showOutput'
    | 'stet.stopReading'
    | 'stet.rebuildArchive';
}

/**
 * One line: for the root that the draft in front belongs to, else for all. What needs the writer's attention comes first.
 * `all` is empty until the server has spoken.
 */
export function statusText(all: readonly StatusParams[], draft: string | null = null): StatusText {
  const own = draft === null ? [] : rootsOf(all, draft);
  const roots = own.length > 0 ? own : all;
  const problems = roots.flatMap((root) => root.problems);
  if (problems.length > 0) {
    return {
      icon: 'warning',
      text: l10n.t('Stet: {0}', countProblems(problems.length)),
      tooltip: [l10n.t('Nothing is checked until this is mended:'), ...problems].join('\n\n'),
      command: 'stet.showOutput',
    };
  }
  if (roots.length === 0 || roots.some(({ state }) => state === 'reading')) return readingText(roots);
  if (roots.some(({ state }) => state === 'stopped')) {
    return {
      icon: 'debug-pause',
      text: l10n.t('sources not all read'),
      tooltip: l10n.t('You stopped Stet from reading the sources. Click to read them all.'),
      command: 'stet.rebuildArchive',
    };
  }
  if (roots.every(({ state }) => state === 'no-sources')) {
    return {
      icon: 'quote',
      text: l10n.t('no sources'),
      tooltip: l10n.t(
        'Stet has no sources to hold drafts against, so it checks nothing. Click to choose a folder.',
      ),
      command: 'stet.chooseSources',
    };
  }
  return readyText(roots);
}

/** The innermost root that a file lies in. */
function rootsOf(all: readonly StatusParams[], draft: string): readonly StatusParams[] {
  const holding = all.filter(({ root }) => draft.startsWith(root.endsWith('/') ? root : `${root}/`));
  return holding.toSorted((a, b) => b.root.length - a.root.length).slice(0, 1);
}

/** Counts are shown only where there is something to wait for. */
const FEW_FILES = 100;

function readingText(roots: readonly StatusParams[]): StatusText {
  const read = sum(roots.map(({ progress }) => progress?.read ?? 0));
  const total = sum(roots.map(({ progress }) => progress?.total ?? 0));
  return {
    icon: 'loading~spin',
    text: total > FEW_FILES ? l10n.t('reading sources: {0} of {1}', read, total) : l10n.t('reading sources'),
    tooltip: l10n.t(
      'Stet is reading the sources. What needs all of them is held back until then. Click to stop.',
    ),
    command: 'stet.stopReading',
  };
}

function readyText(roots: readonly StatusParams[]): StatusText {
  const sources = sum(roots.map((root) => root.sources));
  const unreadable = sum(roots.map((root) => root.unreadable));
  const findings = sum(roots.map((root) => root.findings));
  const lines = [
    l10n.t('Stet: {0} in open drafts, held against {1}.', countFindings(findings), countSources(sources)),
    ...(unreadable > 0 ? [tellUnreadable(unreadable)] : []),
    l10n.t('Click to see the sources.'),
  ];
  return {
    icon: 'quote',
    text: `${countSources(sources)} · ${countFindings(findings)}`,
    tooltip: lines.join('\n\n'),
    command: 'stet.showSources',
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
