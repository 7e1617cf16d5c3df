/** A relative link of a Markdown file: path and fragment as written, and the line it stands in, from 1. */
export interface RelativeLink {
  readonly path: string;
  /** Without "#"; empty when there is none. */
  readonly fragment: string;
  readonly line: number;
}

/** The relative links of a Markdown text, inline ones and those of reference definitions, outside of code. */
export function relativeLinks(markdown: string): readonly RelativeLink[] {
  return proseLines(markdown).flatMap(({ text, line }) => {
    const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
    const definition = /^ {0,3}\[[^\]^]+\]:\s*<?([^\s>]+)/.exec(text);
    const targets = [...inline, ...(definition ? [definition] : [])].flatMap(([, target]) => target ?? []);
    return targets
      .filter((target) => !/^[a-z][a-z+.-]*:|^\/\//i.test(target))
      .map((target) => {
        const [path = '', fragment = ''] = decodeURIComponent(target).split('#', 2);
        return { path, fragment, line };
      });
  });
}

/** The fragments by which headings can be linked to, as GitHub makes them: "How it `works`" -> "how-it-works". */
export function headingFragments(markdown: string): ReadonlySet<string> {
  const headings = withoutFences(markdown).flatMap(({ text }) => /^#{1,6}\s+(.*)$/.exec(text)?.[1] ?? []);
  return new Set(headings.map(toFragment));
}

function toFragment(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function proseLines(markdown: string): readonly Line[] {
  return withoutFences(markdown).map(({ text, line }) => ({ text: text.replace(/(`+).*?\1/g, ''), line }));
}

/** The lines outside of fenced code; the fence of a list item may be indented. */
function withoutFences(markdown: string): readonly Line[] {
  const lines: Line[] = [];
  let open: string | null = null;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const fence = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (open === null && !fence) lines.push({ text, line: index + 1 });
    if (open === null) open = fence ?? null;
    else if (fence?.startsWith(open)) open = null;
  }
  return lines;
}
