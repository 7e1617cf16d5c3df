/** One spelling for URLs that lead to one page: "http://www.A.example/x/#y" and "https://a.example/x"; null for no URL. */
export function urlKey(text: string): string | null {
  const url = /^(?:https?:\/\/(?:www\.)?|www\.)([^/?#]+)([^#]*)/i.exec(text.trim());
  if (!url) return null;
  return `https://${(url[1] ?? '').toLowerCase()}${decodePart(url[2] ?? '').replace(/\/$/, '')}`;
}

/** "https://doi.org/10.5555/ABC", "doi:10.5555/abc" -> "10.5555/abc"; null where there is none. */
export function doiKey(text: string): string | null {
  const match = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim());
  return match?.[1] ? decodePart(match[1]).toLowerCase() : null;
}

/** The text of a part of a URI; what is no encoding stands for itself. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A URIError: a lone "%", as in "100%.txt".
    return text;
  }
}
