import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

/** What keeps a draft from being read as its writer means it; the span is in its file. */
interface DraftProblem {
  readonly message: string;
  readonly span: Span;
}

/** What is wrong with a draft's front matter and its own directives; the draft is checked all the same. */
export function draftProblems({ markdown, directives }: Draft): readonly DraftProblem[] {
  return [...(markdown.frontMatter?.problems ?? []), ...directives.problems];
}
