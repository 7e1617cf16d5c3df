import type { Comment, MarkdownDocument } from '../markup/parse-markdown.js';
import { overlaps, type Span } from '../text/span.js';

/** A stretch of the draft in which findings are silenced. Spans are in the file. */
export interface Directive {
  /** The comment, or the front matter of `stet: off`. */
  readonly span: Span;
  readonly kind: 'next' | 'line' | 'range' | 'file';
  /** Where it holds. */
  readonly scope: Span;
  /** The codes it names; empty: every one. */
  readonly codes: ReadonlySet<string>;
  readonly reason: string | null;
}

export interface DirectiveProblem {
  readonly message: string;
  readonly span: Span;
}

export interface Directives {
  /** The front matter says `stet: off`. */
  readonly isOff: boolean;
  readonly all: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
}

/**
 * Finds what the writer silenced: `<!-- stet-ignore-next quote.altered: reason -->` (the next block),
 * `<!-- stet-ignore … -->` (the lines the comment stands on), `<!-- stet-ignore-start … -->` to
 * `<!-- stet-ignore-end -->` (else to the end of the file), and `stet: off` in the front matter. A code that is not
 * among `knownCodes`, when they are given, is a problem and silences nothing.
 */
export function findDirectives(
  markdown: MarkdownDocument,
  text: string,
  knownCodes?: ReadonlySet<string>,
): Directives {
  const all: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  const open: Directive[] = [];
  const whole = fileDirective(markdown, text);
  if (whole) all.push(whole);
  for (const comment of markdown.comments) {
    const order = readOrder(comment, problems, knownCodes);
    if (!order) continue;
    if (order.verb === '-end') {
      const begun = open.pop();
      if (begun) all.push({ ...begun, scope: { start: begun.scope.start, end: comment.end } });
      else
        problems.push({
          message: 'There is no stet-ignore-start before this stet-ignore-end.',
          span: comment,
        });
      continue;
    }
    const directive = toDirective(order, comment, markdown, text);
    if (order.verb === '-start') open.push(directive);
    else all.push(directive);
  }
  all.push(...open);
  return { isOff: whole !== null, all: all.sort((a, b) => a.span.start - b.span.start), problems };
}

/** Who silences `code` at `span` of the file, and why; null: nobody. */
export function suppressionAt(
  directives: Directives,
  code: string,
  span: Span,
): { readonly by: string; readonly reason: string | null } | null {
  const directive = directives.all.find(
    ({ scope, codes }) => overlaps(scope, span) && (codes.size === 0 || codes.has(code)),
  );
  return directive ? { by: 'directive', reason: directive.reason } : null;
}

function fileDirective({ frontMatter }: MarkdownDocument, text: string): Directive | null {
  const value = frontMatter?.data.stet;
  // YAML 1.2 reads "off" as a text, YAML 1.1 as false: both are meant.
  if (!frontMatter || (value !== 'off' && value !== false)) return null;
  const scope = { start: 0, end: text.length };
  return { span: frontMatter.span, kind: 'file', scope, codes: new Set(), reason: null };
}

interface Order {
  readonly verb: '' | '-next' | '-start' | '-end';
  readonly codes: ReadonlySet<string>;
  readonly reason: string | null;
}

const ORDER = /^\s*stet-ignore(-next|-start|-end|)(?![\w-])([^:]*)(?::(.*))?$/s;
const CODE = /^[a-z]+\.[a-z]+(?:-[a-z]+)*$/;

/** What a comment orders; null when it is no directive, or one that cannot be obeyed. */
function readOrder(
  comment: Comment,
  problems: DirectiveProblem[],
  knownCodes: ReadonlySet<string> | undefined,
): Order | null {
  if (!comment.text.trimStart().startsWith('stet-')) return null;
  const match = ORDER.exec(comment.text);
  if (!match) {
    const message = 'Not a directive: stet-ignore, stet-ignore-next, stet-ignore-start or stet-ignore-end.';
    problems.push({ message, span: comment });
    return null;
  }
  const named = (match[2] ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const codes = named.filter((code) => (knownCodes ? knownCodes.has(code) : CODE.test(code)));
  for (const code of named.filter((word) => !codes.includes(word))) {
    problems.push({ message: `“${code}” is no finding code.`, span: comment });
  }
  // Without this a directive of unknown codes only would silence every code.
  if (named.length > 0 && codes.length === 0) return null;
  return { verb: toVerb(match[1]), codes: new Set(codes), reason: match[3]?.trim() || null };
}

function toVerb(text: string | undefined): Order['verb'] {
  return text === '-next' || text === '-start' || text === '-end' ? text : '';
}

function toDirective(order: Order, comment: Comment, markdown: MarkdownDocument, text: string): Directive {
  const { codes, reason } = order;
  const base = { span: { start: comment.start, end: comment.end }, codes, reason };
  if (order.verb === '-next') return { ...base, kind: 'next', scope: nextBlock(markdown, text, comment.end) };
  if (order.verb === '-start') {
    return { ...base, kind: 'range', scope: { start: comment.start, end: text.length } };
  }
  return { ...base, kind: 'line', scope: linesOf(text, comment) };
}

function linesOf(text: string, span: Span): Span {
  const start = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : end };
}

/**
 * The next block as a writer sees it: a paragraph, or a whole block quotation, list or table, as long as no blank line
 * parts its blocks.
 */
function nextBlock({ prose, map }: MarkdownDocument, text: string, after: number): Span {
  const blocks = prose.blocks
    .map((block) => ({ kind: block.kind, ...map.toSourceSpan(block) }))
    .filter((block) => block.start >= after)
    .sort((a, b) => a.start - b.start);
  const first = blocks[0];
  if (!first) return { start: after, end: after };
  let end = first.end;
  for (const block of blocks.slice(1)) {
    if (block.kind !== first.kind || /\n[ \t]*\r?\n/.test(text.slice(end, block.start))) break;
    end = Math.max(end, block.end);
  }
  return { start: first.start, end };
}
