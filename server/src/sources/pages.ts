/** Where a page begins in a text, and its number. */
export interface PageStart {
  readonly start: number;
  readonly page: number;
}

/**
 * The pages of a text that knows them, in order: by form feeds, as programs that take the text out of a PDF write them, else by
 * page marks in lines of their own ("[Page 12]", "--- Page 12 ---", "Page 12 of 30", "- 12 -"). Null where there are none, or
 * where they do not add up. O(length).
 */
export function findPages(text: string): readonly PageStart[] | null {
  if (text.includes('\f')) return pagesByFeeds(text);
  // Most texts have no marks, and a search for a word is many times as fast as for a line.
  return MARK_BEGINNINGS.some((mark) => text.includes(mark)) ? pagesByMarks(text) : null;
}

const MARK_BEGINNINGS = ['Page ', 'PAGE ', 'page ', '[p.', '[P.', '\np.', '\n- ', '\n– ', '\n— '];

/** The page of an offset; null in a text without pages. */
export function pageAt(pages: readonly PageStart[] | undefined, offset: number): number | null {
  return pages?.findLast(({ start }) => start <= offset)?.page ?? null;
}

function pagesByFeeds(text: string): readonly PageStart[] | null {
  const sheets: PageStart[] = [];
  for (let start = 0; start >= 0 && start <= text.length; ) {
    const feed = text.indexOf('\f', start);
    const end = feed < 0 ? text.length : feed;
    // The last page ends with a form feed as well, and nothing follows.
    if (feed >= 0 || text.slice(start).trim() !== '') sheets.push({ start, page: sheets.length + 1 });
    start = end + 1;
  }
  if (sheets.length < 2) return null;
  const shift = printedShift(text, sheets);
  return sheets.map(({ start, page }) => ({ start, page: page + shift }));
}

/** What printed numbers are ahead of the count: a report's page 1 may be the ninth sheet. 0 where too few pages agree. */
function printedShift(text: string, sheets: readonly PageStart[]): number {
  const votes = new Map<number, number>();
  sheets.forEach(({ start, page }, at) => {
    const lines = text
      .slice(start, sheets[at + 1]?.start ?? text.length)
      .trim()
      .split('\n');
    for (const line of new Set([lines[0] ?? '', lines.at(-1) ?? ''])) {
      const printed = Number(NUMBER_LINE.exec(line.trim())?.[1] ?? Number.NaN);
      if (!Number.isNaN(printed)) votes.set(printed - page, (votes.get(printed - page) ?? 0) + 1);
    }
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(2, sheets.length * LEAST_PRINTED) ? best[0] : 0;
}

/** Title pages and plates have no number, and some numbers are lost. */
const LEAST_PRINTED = 0.5;

/** "12", "- 12 -", "Page 12", "12 of 30". */
const NUMBER_LINE = /^(?:[-–—]\s?)?(?:page|p\.|pg\.?)?\s?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;

interface PageMark {
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

function pagesByMarks(text: string): readonly PageStart[] | null {
  const markers = rowOf(text, MARKER);
  const marks = markers ?? rowOf(text, STAMP);
  if (!marks) return null;
  const { first, last } = marks;
  const hasTextBefore = text.slice(0, first.start).trim().length > SHORT_TEXT;
  const hasTextBehind = text.slice(last.end).trim().length > SHORT_TEXT;
  // What stands before the mark "Page 1" is page 1.
  if (hasTextBefore && first.page === 1)
    return marks.all.map(({ page }, at) => ({ start: marks.all[at - 1]?.end ?? 0, page }));
  // A first page without a number, or a last page with a few words: both read alike.
  if (hasTextBefore && !hasTextBehind && !markers) return null;
  const heads = marks.all.map(({ end, page }) => ({ start: end, page }));
  return [{ start: 0, page: hasTextBefore ? first.page - 1 : first.page }, ...heads];
}

interface MarkRow {
  readonly all: readonly PageMark[];
  readonly first: PageMark;
  readonly last: PageMark;
}

/** The marks, if there are some and each page follows the one before. */
function rowOf(text: string, pattern: RegExp): MarkRow | null {
  const all = [...text.matchAll(pattern)].map((match): PageMark => {
    const page = Number(match[1] ?? match[2]);
    return { start: match.index, end: match.index + match[0].length, page };
  });
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || all.length < LEAST_MARKS || first.page === 0) return null;
  return all.every(({ page }, at) => page === first.page + at) ? { all, first, last } : null;
}

/** One line that says "Page 2" may be anything. */
const LEAST_MARKS = 2;

/** A title, a running head or a line of notes; a page has more. */
const SHORT_TEXT = 200;

/** "--- Page 12 ---", "=== Page 12 of 30 ===", "[Page 12]", "[[Page 12]]": programs put these where a page begins. */
const MARKER =
  /(?<=^|\n)[ \t]*(?:[-–—=*]{2,10} ?page (\d{1,4})(?: of \d{1,4})? ?[-–—=*]{2,10}|\[{1,2}(?:page|p\.) ?(\d{1,4})\]{1,2})[ \t]*(?=\r?\n|$)/gi;

/** "Page 12", "Page 12 of 30", "- 12 -", as printed at the head or the foot. A bare number may be that of a chapter. */
const STAMP =
  /(?<=^|\n)[ \t]*(?:(?:page|p\.) ?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?|[-–—] (\d{1,4}) [-–—])[ \t]*(?=\r?\n|$)/gi;
