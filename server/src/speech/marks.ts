import { isSpace, type Span } from '../text/span.js';

/**
 * Which marks may close each other: any double mark closes any double one (`“…"`, `„…“`, `”…”`), so too with guillemets
 * (both ways round: `«…»`, `»…«`, `»…»`), their single form (`‹…›`) and the corner brackets of Chinese and Japanese
 * (`「…」`, and `『…』` inside them or instead); `typewriter` is the pair ``…''.
 */
export type MarkGroup =
  | 'double'
  | 'guillemet'
  | 'single-guillemet'
  | 'corner'
  | 'white-corner'
  | 'typewriter';

/** A quotation mark and the roles its neighbours allow it. */
export interface QuotationMark extends Span {
  readonly group: MarkGroup;
  readonly char: string;
  /** It can only open, only close, or do either, depending on what is open. */
  readonly role: 'open' | 'close' | 'either';
}

/** The double marks and guillemets of a block, in order. Linear. */
export function scanDoubleMarks(text: string, block: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let pos = block.start; pos < block.end; pos++) {
    const code = text.charCodeAt(pos);
    if (code < 0x80 && code !== STRAIGHT && code !== BACKTICK && code !== APOSTROPHE) continue;
    if (code === STRAIGHT && text[pos - 1] === '=') {
      pos = attributeEnd(text, pos, block);
      continue;
    }
    const mark = readDoubleMark(text, pos, block);
    if (!mark) continue;
    marks.push(mark);
    pos = mark.end - 1;
  }
  return marks;
}

const STRAIGHT = 0x22;
const BACKTICK = 0x60;
const APOSTROPHE = 0x27;

/** The closing mark of an attribute value left in a text (`<a href="…">`): it is no quotation. */
function attributeEnd(text: string, open: number, block: Span): number {
  for (let pos = open + 1; pos < block.end; pos++) {
    const char = text[pos];
    if (char === '"') return pos;
    if (char === '<' || char === '>' || char === '\n') break;
  }
  return open;
}

function readDoubleMark(text: string, pos: number, block: Span): QuotationMark | null {
  const char = text.charAt(pos);
  switch (char) {
    case '"':
    case '“':
    case '”':
    case '„':
    case '‟':
    case '＂':
      return makeMark(text, pos, char, block, 'double');
    case '«':
    case '»':
      return makeMark(text, pos, char, block, 'guillemet');
    case '‹':
    case '›':
      return makeMark(text, pos, char, block, 'single-guillemet');
    case '「':
    case '」':
    case '｢':
    case '｣':
    case '﹁':
    case '﹂':
      return makeMark(text, pos, char, block, 'corner');
    case '『':
    case '』':
    case '﹃':
    case '﹄':
      return makeMark(text, pos, char, block, 'white-corner');
    case '’':
    case '‘':
      // Two single marks set for a double one: ‘‘…’’.
      return text[pos + 1] === char && pos + 1 < block.end
        ? makeMark(text, pos, char + char, block, 'double')
        : null;
    case '`':
    case "'":
      // The typewriter pair ``…''.
      return text[pos + 1] === char && text[pos + 2] !== char && text[pos - 1] !== char && pos + 1 < block.end
        ? makeMark(text, pos, char + char, block, 'typewriter')
        : null;
    default:
      return null;
  }
}

function makeMark(text: string, start: number, char: string, block: Span, group: MarkGroup): QuotationMark {
  const end = start + char.length;
  const french = isGuillemet(group) ? frenchRole(text, start, end, block) : null;
  const role =
    french ?? roleOf(char, opensBefore(text, start, end, block), closesAfter(text, start, end, block));
  // Field by field: a text may be nothing but marks, and a spread costs several times as much.
  return { start, end, group, char, role };
}

function isGuillemet(group: MarkGroup): boolean {
  return group === 'guillemet' || group === 'single-guillemet';
}

/**
 * Curly marks say themselves what they do, unless both neighbours deny it: `”word` after a blank opens, `word“ ` closes
 * (as in „…“). Straight marks and guillemets go by their neighbours alone.
 */
function roleOf(char: string, mayOpen: boolean, mayClose: boolean): QuotationMark['role'] {
  if (ONLY_OPENS.has(char)) return 'open';
  if (ONLY_CLOSES.has(char)) return 'close';
  if (char === '“' || char === '‟') return mayClose && !mayOpen ? 'either' : 'open';
  if (char === '”') return mayOpen && !mayClose ? 'either' : 'close';
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}

/**
 * The role of a guillemet with a blank on its inner side, as the French print them: `« Oui », dit-il.` A trail of links,
 * `Home » News » Town`, so has none that opens. Null for the others.
 */
function frenchRole(text: string, start: number, end: number, block: Span): 'open' | 'close' | null {
  const char = text.charAt(start);
  const blankBefore = start <= block.start || isSpace(text.charCodeAt(start - 1));
  const blankBehind = end >= block.end || isSpace(text.charCodeAt(end));
  if (char === '«' || char === '‹')
    return blankBehind && (blankBefore || '(['.includes(text.charAt(start - 1))) ? 'open' : null;
  // `»...und` opens a German quotation in the middle of its sentence.
  const stops = '.,;:!?)]'.includes(text.charAt(end)) && !text.startsWith('..', end);
  return blankBefore && (blankBehind || stops) ? 'close' : null;
}

/** Corner brackets with their half-width forms and those of vertical lines: no blank need stand around them. */
const ONLY_OPENS = new Set(['„', '``', '‘‘', '「', '｢', '﹁', '『', '﹃']);
const ONLY_CLOSES = new Set(["''", '’’', '」', '｣', '﹂', '』', '﹄']);

/** Nothing or a blank, a dash or an opening bracket before it, and a character right behind it. */
function opensBefore(text: string, start: number, end: number, block: Span): boolean {
  if (end >= block.end || isSpace(text.charCodeAt(end))) return false;
  if (start <= block.start) return true;
  const before = text.charCodeAt(start - 1);
  return isSpace(before) || OPENING.has(before);
}

/** A character right before it, and a blank, a stop, a bracket or nothing behind it. */
function closesAfter(text: string, start: number, end: number, block: Span): boolean {
  if (start <= block.start || isSpace(text.charCodeAt(start - 1))) return false;
  if (end >= block.end) return true;
  const behind = text.charCodeAt(end);
  return isSpace(behind) || CLOSING.has(behind);
}

const OPENING = codesOf('([{—–-/‘‚\'"“„«»‹›*_¿¡');
const CLOSING = codesOf('.,;:!?)]}—–-/’‘\'"”“«»‹›*_…');

/** Codes, for a character out of Latin-1 would be a new string at every look. */
function codesOf(chars: string): ReadonlySet<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}
