import { cleanText } from '../report/terminal/clean.js';

/**
 * Text of a source or of anybody else as Markdown that shows it and nothing more: no markup, no HTML, no link to a command,
 * no image, no address that an editor would make clickable. Every white space is one blank.
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/[\\`*_{}[\]()#+\-!|<>&~$@]/gu, '\\$&')
    .replaceAll(/:(?=\S)/gu, '\\:')
    .replaceAll(/\b(www)\./giu, '$1\\.');
}

/** A link whose text comes from anywhere; `uri` is one of ours. */
export function linkTo(text: string, uri: string): string {
  return `[${escapeText(text)}](<${uri.replaceAll(/[<>\s\\]/gu, encodeURIComponent)}>)`;
}
