import { locatorAt, paragraphAt, sourceLabel } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import { type Span, sliceSpan } from '../text/span.js';
import type { PathOf } from './check-report.js';
import { counted, formatDate, formatLocator } from './format.js';
import { SCHEMA_VERSION } from './json.js';
import { cleanText } from './terminal/clean.js';
import { emphasized, excerpt } from './terminal/excerpt.js';
import { paletteOf, type TerminalOptions } from './terminal/palette.js';
import { paint, wrap } from './terminal/wrap.js';

/** A passage that has the words that were looked for. Offsets are into the source's prose. */
export interface FoundPassage extends Span {
  readonly source: Source;
  /** 0..1, how much of the words it has. */
  readonly score: number;
}

/** What `find` found, as a value for `JSON.stringify`. */
export function findJson(words: string, passages: readonly FoundPassage[], pathOf: PathOf): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    words,
    passages: passages.map(({ source, start, end, score }) => {
      const fileRange = source.fileMap?.toSourceSpan({ start, end });
      const isShown = end > start;
      return {
        source: pathOf(source.uri),
        start,
        end,
        text: sliceSpan(source.prose.text, { start, end }),
        score,
        locator: isShown ? locatorAt(source, start) : null,
        ...(fileRange ? { fileRange: { start: fileRange.start, end: fileRange.end } } : {}),
      };
    }),
  };
}

/** What `find` found, for a terminal. */
export function findText(
  passages: readonly FoundPassage[],
  pathOf: PathOf,
  { hasColour, width }: TerminalOptions,
): string {
  const palette = paletteOf(hasColour);
  const blocks = passages.map(({ source, start, end }) => {
    const block = paragraphAt(source, start);
    const within = { start: block?.start ?? start, end: Math.max(block?.end ?? end, end) };
    const segments = excerpt(
      source.prose.text,
      { start, end },
      { within, context: CONTEXT, style: 'bold', clean: cleanText },
    );
    const shown = end > start ? emphasized(segments, hasColour) : [];
    const lines = wrap(shown, width - INDENT.length).map((line) => INDENT + paint(line, palette));
    return [palette(originOf(source, start, pathOf), 'dim'), ...lines].join('\n');
  });
  return `${[...blocks, palette(counted(passages.length, 'passage'), 'bold')].join('\n\n')}\n`;
}

const CONTEXT = 200;
const INDENT = '  ';

/** "corpus/000.txt: New Region, 4 August 2024, ¶9". */
function originOf(source: Source, offset: number, pathOf: PathOf): string {
  const path = pathOf(source.uri);
  const label = sourceLabel(source);
  const facts = [
    ...(path.endsWith(label) ? [] : [label]),
    ...(source.issued ? [formatDate(source.issued.value)] : []),
    ...(source.prose.blocks.length > 0 ? [formatLocator(locatorAt(source, offset))] : []),
  ];
  return cleanText([path, facts.join(', ')].filter((part) => part !== '').join(': '));
}
