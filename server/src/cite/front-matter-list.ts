import { isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';
import { insertAt, type TextEdit } from './text-edit.js';

/**
 * Makes the draft's front matter name these bibliographies, the last of which is new: `bibliography: refs.bib` becomes
 * `bibliography: [refs.bib, stet-references.json]`, a list gets one more item in its own style, and a draft without the field
 * gets it. Null where the front matter is no sound YAML.
 */
export function listBibliographies(draft: CitingDraft, paths: readonly string[]): readonly TextEdit[] | null {
  const { uri, text, markdown } = draft;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { frontMatter } = markdown;
  const list = paths.length === 1 ? scalar(paths[0] ?? '') : `[${paths.map(scalar).join(', ')}]`;
  if (!frontMatter) {
    const block = ['---', `bibliography: ${list}`, '---', '', ''].join(lineEnd);
    return [insertAt(uri, 0, block)];
  }
  const whole = text.slice(frontMatter.span.start, frontMatter.span.end);
  const fence = /^---[ \t]*\r?\n/.exec(whole)?.[0].length;
  const closing = whole.trimEnd().lastIndexOf('\n') + 1;
  if (fence === undefined || frontMatter.problems.length > 0 || closing < fence) return null;
  const at = frontMatter.span.start + fence;
  const field = bibliographyField(whole.slice(fence, closing));
  if (!field) return [insertAt(uri, frontMatter.span.start + closing, `bibliography: ${list}${lineEnd}`)];
  const added = scalar(paths.at(-1) ?? '');
  const { kind, start, end } = field;
  if (kind === 'scalar') {
    const old = whole.slice(fence).slice(start, end);
    return [{ uri, start: at + start, end: at + end, newText: `[${old}, ${added}]` }];
  }
  const separator = kind === 'flow' ? ', ' : `${lineEnd}${field.lead}`;
  return [insertAt(uri, at + end, field.isEmpty ? added : separator + added)];
}

/** Where the path stands in the front matter, behind the name of the field. */
export function pathInFrontMatter(
  { text, markdown }: Pick<CitingDraft, 'text' | 'markdown'>,
  path: string,
): Span | null {
  const whole = markdown.frontMatter?.span;
  if (!whole) return null;
  const field = /^bibliography\s*:/m.exec(text.slice(whole.start, whole.end));
  if (!field) return null;
  const start = text.indexOf(path, whole.start + field.index + field[0].length);
  return start < 0 || start >= whole.end ? null : { start, end: start + path.length };
}

type BibliographyField =
  | { readonly kind: 'scalar'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'flow' | 'block';
      readonly start: number;
      /** Behind the last item, or behind the bracket of an empty list. */
      readonly end: number;
      /** What stands before an item of a block list: "  - ". */
      readonly lead: string;
      readonly isEmpty: boolean;
    };

function bibliographyField(yaml: string): BibliographyField | null {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const node = document.get('bibliography', true);
  if (isScalar(node) && node.range && node.value !== null) {
    const [start, end] = node.range;
    return { kind: 'scalar', start, end };
  }
  if (!isSeq(node) || !node.range) return null;
  const [start] = node.range;
  const last = node.items.at(-1);
  const range = isScalar(last) ? last.range : null;
  const lineStart = range ? yaml.lastIndexOf('\n', range[0] - 1) + 1 : 0;
  const kind = node.flow ? 'flow' : 'block';
  return {
    kind,
    start,
    end: range ? range[1] : start + 1,
    lead: range ? yaml.slice(lineStart, range[0]) : '',
    isEmpty: !range,
  };
}

/** Quoted only where YAML asks for it. */
function scalar(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}
