/** `lsp` and `cli` stand on top: all rooms, but not each other. */
const ALL_BUT_EACH_OTHER: readonly string[] =
  'text markup speech time sources archive draft cite check report workspace'.split(' ');

/** Which room may import which (ARCHITECTURE.md). Entry points and `protocol.ts` stand outside the rooms. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  markup: ['text'],
  speech: ['text'],
  time: ['text'],
  sources: ['text', 'markup', 'time'],
  archive: ['text', 'time', 'sources'],
  draft: ['text', 'markup', 'speech', 'time'],
  cite: ['text', 'time', 'sources', 'draft'],
  check: ['text', 'speech', 'time', 'sources', 'draft', 'cite'],
  report: ['text', 'time', 'sources', 'draft', 'cite', 'check'],
  workspace: ['text', 'markup', 'speech', 'time', 'sources', 'archive', 'draft', 'cite', 'check'],
  lsp: ALL_BUT_EACH_OTHER,
  cli: ALL_BUT_EACH_OTHER,
};

/** Rooms that may touch files, processes or an editor; all others take values and give values. */
const IMPURE: ReadonlySet<string> = new Set(['archive', 'workspace', 'lsp', 'cli']);

/** Source files by path from `server/src`, with "/". */
export type SourceTree = ReadonlyMap<string, string>;

/** Every import that breaks the table, leaves a pure room or closes a circle, one line each. */
export function findViolations(tree: SourceTree): readonly string[] {
  const imports = [...tree].flatMap(([path, text]) => importsOf(path, text));
  return [...imports.flatMap(violationsOf), ...findCircles(tree, imports)];
}

interface Import {
  readonly from: string;
  /** Path from `server/src` for our own files, else the package's name. */
  readonly to: string;
  readonly isOwn: boolean;
}

function importsOf(path: string, text: string): Import[] {
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const isOwn = specifier.startsWith('.');
    return { from: path, to: isOwn ? resolvePath(path, specifier) : specifier, isOwn };
  });
}

function resolvePath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

function violationsOf({ from, to, isOwn }: Import): string[] {
  const room = roomOf(from);
  if (room === null) return [];
  if (!isOwn) {
    const isForeign = /^(node:|vscode($|[-/]))/.test(to) && !(room === 'lsp' && to.startsWith('vscode-'));
    const isForbidden = isForeign && (!IMPURE.has(room) || to === 'vscode');
    return isForbidden ? [`${from} imports ${to}: the room ${room} takes values and gives values`] : [];
  }
  const target = roomOf(to);
  if (target === room || to === 'protocol.ts') return [];
  if (target === null) return [`${from} imports ${to}: no room may import an entry point`];
  return MAY_IMPORT[room]?.includes(target)
    ? []
    : [`${from} imports ${to}: ${room} may not import ${target}`];
}

/** The room of a file; null for the entry points beside the rooms. */
function roomOf(path: string): string | null {
  const [room, ...rest] = path.split('/');
  return rest.length > 0 && room !== undefined ? room : null;
}

function findCircles(tree: SourceTree, imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isOwn } of imports) {
    if (isOwn && tree.has(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of tree.keys()) visit(path, []);
  return circles;
}
