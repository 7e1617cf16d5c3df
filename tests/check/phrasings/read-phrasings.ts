import type { FixtureFile } from '../../support/fixture.js';

/** A source or several, a draft that quotes them wrongly and one that quotes them soundly. */
export interface Phrasing {
  readonly name: string;
  readonly sources: readonly FixtureFile[];
  readonly wrong: string;
  readonly sound: string;
  /** The codes of which one must be said of the wrong draft. */
  readonly wanted: readonly string[];
}

/** What must be said of each class; of others that the wording differs. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'hidden or cut-off negation': ['quote.elided', 'quote.altered'],
  'quantifier changed': ['quote.altered', 'quote.elided'],
  'wrong order of pieces': ['quote.altered', 'quote.elided'],
  'paraphrase in marks': ['quote.not-a-quotation'],
  'wrong source cited': ['quote.wrong-source'],
  'pronoun speaker': ['quote.misattributed'],
  relayed: ['quote.relayed'],
};

export function readPhrasings(table: string): readonly Phrasing[] {
  return table.trim().split(/^=== /m).slice(1).map(readPhrasing);
}

function readPhrasing(text: string): Phrasing {
  const [name = '', ...lines] = text.trim().split('\n');
  const sources: FixtureFile[] = [];
  lines.forEach((line, at) => {
    if (!line.startsWith('+ ')) return;
    const path = `corpus/${'abc'.charAt(sources.length)}.txt`;
    sources.push({ path, fields: line.slice(2), text: paragraphs(lines[at + 1] ?? ''), markers: [] });
  });
  const draftAfter = (sign: string): string =>
    `${paragraphs(lines.find((line) => line.startsWith(sign))?.slice(2) ?? '')}\n`;
  return {
    name,
    sources,
    wrong: draftAfter('✗'),
    sound: draftAfter('✓'),
    wanted: WANTED[name] ?? ['quote.altered'],
  };
}

/** `¶` parts paragraphs, `¶¶` lines. */
function paragraphs(text: string): string {
  return text.replace(/ ¶¶ /g, '\n').replace(/ ¶ > /g, '\n>\n> ').replace(/ ¶ /g, '\n\n');
}
