import picomatch from 'picomatch';

/** Whether a path is a pattern and not a plain name: "drafts/*.md", "**\/x.md", "a.{md,qmd}". */
export function isGlob(path: string): boolean {
  return picomatch.scan(path).isGlob;
}

/** The folder a pattern starts from and the rest of it: "texts/2024/**\/*.md" -> "texts/2024", "**\/*.md". */
export function splitGlob(pattern: string): { readonly base: string; readonly glob: string } {
  const { base, glob } = picomatch.scan(pattern);
  return { base: base === '' ? '.' : base, glob };
}

/**
 * Whether a relative path fits a list of patterns: at least one of them, and none of those that begin with "!". Hidden
 * names only fit patterns that name them. `*` stays within a folder.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(withoutDot);
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((p) => withoutDot(p.slice(1)));
  const isWanted = picomatch(wanted);
  const isUnwanted = unwanted.length > 0 ? picomatch(unwanted) : () => false;
  return (path) => isWanted(path) && !isUnwanted(path);
}

/** "./drafts" means "drafts". */
function withoutDot(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '');
}
