import type { CslDate, CslItem, CslName } from '../../sources/csl.js';
import { pad } from '../../time/edtf.js';
import { entriesBehind, isBehindBlankLine, type TextEdit } from '../text-edit.js';

interface RisFile {
  readonly uri: string;
  readonly text: string;
}

/** Puts the items behind the last record, with the tags and the layout that the file's records have. */
export function risInsertion({ uri, text }: RisFile, items: readonly CslItem[]): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const style = styleOf(text);
  const records = items.map((item) => recordLines(item, style).join(lineEnd));
  const words = text.trimEnd().length;
  // The blank behind "ER  - " is the last record's own.
  const end = words + (/^[ \t]*/.exec(text.slice(words))?.[0].length ?? 0);
  const starts = [...text.matchAll(/^TY {1,2}-/gm)].map(({ index }) => index);
  const isSpaced = starts.length < 2 || isBehindBlankLine(text, starts.at(-1) ?? 0);
  return entriesBehind({ uri, text, end, isSpaced }, records);
}

interface RisStyle {
  /** "  - " or " - ". */
  readonly dash: string;
  /** What stands behind the dash of "ER", which has no value. */
  readonly end: string;
  readonly title: string;
  readonly author: string;
  readonly container: string;
  readonly year: string;
  /** "/" or "-". */
  readonly dateMark: string;
  /** "2024/08/04/": the reference manual's form has a place for words at its end. */
  readonly dateEnd: string;
}

/** Tags with one meaning: those that the file has already. */
function styleOf(text: string): RisStyle {
  const used = (...tags: readonly [string, ...string[]]): string =>
    tags.find((tag) => new RegExp(`^${tag} {1,2}-`, 'm').test(text)) ?? tags[0];
  const date = /^(?:DA|PY|Y1) {1,2}- \d{4}([/-])\d\d\1\d\d(\/?)/m.exec(text);
  return {
    dash: /^TY - /m.test(text) ? ' - ' : '  - ',
    end: /^ER {1,2}-[\r\n]/m.test(text) ? '' : ' ',
    title: used('TI', 'T1'),
    author: used('AU', 'A1'),
    container: used('T2', 'JO', 'JF'),
    year: used('PY', 'Y1'),
    dateMark: date?.[1] ?? '/',
    dateEnd: date?.[2] ?? '',
  };
}

function recordLines(item: CslItem, style: RisStyle): readonly string[] {
  const lines: string[] = [];
  const add = (tag: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') lines.push(tag + style.dash + value.replaceAll(/\s+/g, ' '));
  };
  add('TY', TYPES.get(item.type) ?? 'GEN');
  add('ID', item.id);
  add(style.title, item.title);
  for (const name of item.author ?? []) add(style.author, nameText(name));
  add(style.container, item['container-title']);
  add('PB', item.publisher);
  const [date] = item.issued?.['date-parts'] ?? [];
  if (date) {
    add(style.year, pad(date[0] ?? 0, 4));
    if (date.length > 1) add('DA', dateText(date, style));
  }
  add('UR', item.URL);
  add('DO', item.DOI);
  add('LA', item.language);
  return [...lines, `ER${style.dash.trimEnd()}${style.end}`];
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['article-newspaper', 'NEWS'],
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['post-weblog', 'BLOG'],
  ['report', 'RPRT'],
  ['book', 'BOOK'],
  ['manuscript', 'UNPB'],
]);

/** A comma parts family and given name, so a body's name has none: "Doe, Jane", "Ministry of Fish". */
function nameText(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

function dateText(parts: CslDate['date-parts'][number], { dateMark, dateEnd }: RisStyle): string {
  const written = parts.map((part, at) => pad(part, at === 0 ? 4 : 2));
  // The slashes of what is not known stay: "2024/08/".
  if (dateMark === '/')
    return written.concat(Array.from({ length: 3 - parts.length }, () => '')).join('/') + dateEnd;
  return written.join('-');
}
