import { sourceLabel } from './locate.js';
import type { Source } from './source.js';

/**
 * Marks the sources that a later version of the same piece takes back: its title is theirs behind "CORRECTED:",
 * "REFILE-", "WITHDRAWN:" or the like, from the same publisher. Sources without such a version are kept as they are.
 */
export function markSuperseded(sources: readonly Source[]): readonly Source[] {
  const notices = sources.flatMap((source) => {
    const notice = noticeOf(source);
    return notice ? [{ source, ...notice }] : [];
  });
  if (notices.length === 0) return sources;
  return sources.map((source) => {
    const notice = notices.find((candidate) => takesBack(candidate, source));
    if (!notice) return source;
    const message =
      notice.source === source
        ? 'This piece was withdrawn.'
        : `${notice.isWithdrawal ? 'Withdrawn' : 'Corrected'} by ${describeNotice(notice.source)}.`;
    return { ...source, problems: [...source.problems, { kind: 'superseded', message }] };
  });
}

function describeNotice(source: Source): string {
  return source.confidential
    ? 'a confidential source'
    : `${sourceLabel(source)}: “${source.title?.value ?? ''}”`;
}

/** Whether a source was taken back. */
export function isSuperseded({ problems }: Source): boolean {
  return problems.some(({ kind }) => kind === 'superseded');
}

interface Notice {
  /** The title without the notice. */
  readonly title: string;
  readonly isWithdrawal: boolean;
}

/** "CORRECTED-Harbour to close" -> "harbour to close"; null for a title without such a word before it. */
function noticeOf({ title }: Source): Notice | null {
  const [, word = '', rest = ''] = NOTICE.exec(title?.value ?? '') ?? [];
  if (rest === '') return null;
  return { title: plain(rest), isWithdrawal: /^(?:withdrawn|retract|kill)/i.test(word) };
}

/** The words that agencies and journals put before the title of a version that takes another back. */
const NOTICE =
  /^\s*[[(]?(corrected|corrects|correction|refile|withdrawn|retracted(?: article)?|retraction|kill)\b[\])]?\s*(?:\(.{1,40}?\))?\s*[-–—:]\s*(.+)$/i;

function takesBack(notice: Notice & { readonly source: Source }, source: Source): boolean {
  if (notice.source === source) return notice.isWithdrawal;
  if (plain(source.title?.value ?? '') !== notice.title) return false;
  const [older, newer] = [source.issued?.value, notice.source.issued?.value];
  if (older && newer && older > newer) return false;
  const [mine, theirs] = [source.publisher?.value, notice.source.publisher?.value];
  return mine === undefined || theirs === undefined || plain(mine) === plain(theirs);
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
