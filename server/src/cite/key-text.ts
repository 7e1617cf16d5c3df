/** A key as Pandoc reads it: "@doe2024"; in braces where a plain "@" cannot carry it, "@{https://a.example/}". */
export function citationKeyText(key: string): string {
  return isPlainKey(key) ? `@${key}` : `@{${key}}`;
}

/** Letters, digits and "_", with single marks between them (Pandoc's manual, "Citation syntax"). */
function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(key);
}
