import type { ReadBibliography } from './entry.js';

/**
 * Whether a program keeps the file up to date, so that what is written into it is lost at its next export. Better BibTeX
 * ("Keep updated") writes no mark of its own; told by a comment at the top that says so, by Zotero's URIs or citation keys
 * in its items, or by files in Zotero's storage.
 */
export function isExported(text: string, { format, entries }: ReadBibliography): boolean {
  if (EXPORT_COMMENT.test(headOf(text))) return true;
  if (entries.some(({ files }) => files.some((path) => STORAGE.test(path)))) return true;
  return (format === 'csl-json' || format === 'csl-yaml') && ZOTERO_FIELD.test(text);
}

/** "% Exported by Better BibTeX", "# auto-generated, do not edit". */
const EXPORT_COMMENT =
  /better[ -]?bib(?:la)?tex|zotero|auto[- ]?(?:matically )?(?:export|generat)|(?:do not|don['’]t) edit|keep updated/i;

/** `"id": "http://zotero.org/users/…"`, and the key that Better BibTeX adds to CSL items. */
const ZOTERO_FIELD = /https?:\/\/(?:www\.)?zotero\.org\/(?:users|groups)\/|^[ \t]*"?citation-key"?[ \t]*:/m;

/** "/home/j/Zotero/storage/AB12CD34/page.html": the folders of Zotero's storage have names of eight letters and digits. */
const STORAGE = /(?:^|\/)storage\/[A-Z0-9]{8}\//;

/** The comments before the first entry. */
function headOf(text: string): string {
  const head: string[] = [];
  for (const line of text.slice(0, LONGEST_HEAD).split('\n')) {
    const comment = line.trim();
    if (comment !== '' && !/^(?:%|#|\/\/|@comment\b|---)/i.test(comment)) break;
    head.push(comment);
  }
  return head.join('\n');
}

/** Comments at the top are a few lines. */
const LONGEST_HEAD = 2000;
