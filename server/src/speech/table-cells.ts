import type { BlockGrammar } from './grammar.js';
import { nameOfLine } from './name-lines.js';
import type { PhraseMention } from './sieves/sieve.js';

/**
 * Who says the quotations of a table: `| Ann Lee | “…” |`. The names stand in a column of their own: at one and the same
 * distance from every quotation of the table, before it or behind it. By index of the quotation's block; a table whose cells
 * fit no such column is left out.
 */
export function speakersOfCells(grammars: readonly BlockGrammar[]): ReadonlyMap<number, PhraseMention> {
  const speakers = new Map<number, PhraseMention>();
  for (let first = 0; first < grammars.length; first++) {
    if (grammars[first]?.kind !== 'table-cell') continue;
    let end = first;
    while (grammars[end]?.kind === 'table-cell') end++;
    for (const [block, speaker] of speakersOfTable(grammars.slice(first, end)))
      speakers.set(first + block, speaker);
    first = end;
  }
  return speakers;
}

/** In the order of likelihood: the name right before the words, right behind them, or with a column between. */
const DISTANCES = [-1, 1, -2, 2];

function speakersOfTable(cells: readonly BlockGrammar[]): readonly (readonly [number, PhraseMention])[] {
  const quoting = cells.flatMap(({ tokens }, at) => (tokens[0]?.kind === 'quote' ? [at] : []));
  for (const distance of DISTANCES) {
    const names = quoting.flatMap((at) => {
      const cell = cells[at + distance];
      const name = cell && nameOfLine(cell.tokens);
      return name ? [[at, name] as const] : [];
    });
    if (names.length === quoting.length) return names;
  }
  return [];
}
