/**
 * Reads YAML as bibliography programs write most of it: blocks of `name: value` and `- value` by indentation, each value on
 * its line. It is an order of magnitude faster than a whole YAML reader. Undefined for all that it is not sure of, such as
 * folded texts, escapes, anchors and comments: those are for the whole reader.
 */
export function readPlainYaml(text: string): unknown {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const content = line.trimEnd();
    const bare = content.trimStart();
    if (bare === '') continue;
    lines.push({ indent: content.length - bare.length, content: bare });
  }
  const [first] = lines;
  if (!first || text.includes('\t')) return undefined;
  const read = readBlock({ lines, at: 0 }, first.indent);
  return read !== UNSURE && read.next === lines.length ? read.value : undefined;
}

interface Line {
  readonly indent: number;
  readonly content: string;
}

interface Place {
  readonly lines: readonly Line[];
  readonly at: number;
}

const UNSURE = 'unsure';

type ReadBlock = { readonly value: unknown; readonly next: number } | typeof UNSURE;

function readBlock(place: Place, indent: number): ReadBlock {
  return place.lines[place.at]?.content.startsWith('-') ? readList(place, indent) : readMap(place, indent);
}

function readMap({ lines, at }: Place, indent: number): ReadBlock {
  const map: Record<string, unknown> = {};
  let next = at;
  for (let line = lines[next]; line && line.indent === indent; line = lines[next]) {
    const match = PAIR.exec(line.content);
    const name = match?.[1];
    if (name === undefined || Object.hasOwn(map, name)) return UNSURE;
    const rest = (match?.[2] ?? '').trim();
    if (rest === '') {
      const inner = lines[next + 1];
      // A list may stand as far left as the name it belongs to.
      const isInner =
        inner && (inner.indent > indent || (inner.indent === indent && inner.content.startsWith('-')));
      if (!inner || !isInner) return UNSURE;
      const block = readBlock({ lines, at: next + 1 }, inner.indent);
      if (block === UNSURE) return UNSURE;
      map[name] = block.value;
      next = block.next;
    } else {
      const value = readScalar(rest);
      if (value === undefined) return UNSURE;
      map[name] = value;
      next++;
    }
  }
  return isOutside(lines[next], indent) ? { value: map, next } : UNSURE;
}

function readList({ lines, at }: Place, indent: number): ReadBlock {
  const list: unknown[] = [];
  let next = at;
  for (let line = lines[next]; line?.indent === indent && line.content.startsWith('-'); line = lines[next]) {
    const match = ITEM.exec(line.content);
    if (!match) return UNSURE;
    const rest = match[2] ?? '';
    if (!PAIR.test(rest)) {
      const value = readScalar(rest);
      if (value === undefined) return UNSURE;
      list.push(value);
      next++;
      continue;
    }
    // "- family: Doe": the map begins behind the dash.
    const shifted = lines.slice(next, endOfItem(lines, next, indent));
    const start = indent + 1 + (match[1] ?? '').length;
    const inner = [{ indent: start, content: rest }, ...shifted.slice(1)];
    const block = readMap({ lines: inner, at: 0 }, start);
    if (block === UNSURE || block.next !== inner.length) return UNSURE;
    list.push(block.value);
    next += shifted.length;
  }
  return isOutside(lines[next], indent) || lines[next]?.indent === indent ? { value: list, next } : UNSURE;
}

function endOfItem(lines: readonly Line[], at: number, indent: number): number {
  let end = at + 1;
  while ((lines[end]?.indent ?? -1) > indent) end++;
  return end;
}

function isOutside(line: Line | undefined, indent: number): boolean {
  return line === undefined || line.indent < indent;
}

const PAIR = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
const ITEM = /^-( +)(.*)$/;

/** A text or a whole number; undefined where YAML may mean something else. */
function readScalar(written: string): string | number | undefined {
  if (written.startsWith('"')) return /^"[^"\\]*"$/.test(written) ? written.slice(1, -1) : undefined;
  if (written.startsWith("'")) return /^'[^']*'$/.test(written) ? written.slice(1, -1) : undefined;
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return Number(written);
  return PLAIN_TEXT.test(written) && !OTHER_VALUE.test(written) ? written : undefined;
}

/** Begins like no mark of YAML's, and holds none within. */
const PLAIN_TEXT = /^[\p{L}\p{N}/(](?:[^:#]|:(?=\S)|(?<=\S)#)*$/u;
/** What YAML takes for a truth value, nothing or a number. */
const OTHER_VALUE =
  /^(?:true|false|yes|no|on|off|null|~|[-+]?[\d_]*\.?\d*(?:e[-+]?\d+)?|0[xo][\da-f]+|\.(?:inf|nan))$/i;
