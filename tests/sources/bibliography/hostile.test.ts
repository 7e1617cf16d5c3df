import { describe, expect, it } from 'vitest';
import {
  type BibliographyFormat,
  readBibliography,
} from '../../../server/src/sources/bibliography/read-bibliography.js';

/** Texts that make a careless reader slow or call itself too often, each as long as it is asked for. */
const HOSTILE: Readonly<Record<BibliographyFormat, readonly ((length: number) => string)[]>> = {
  bibtex: [
    repeated('@'),
    repeated('@a{'),
    repeated('@a('),
    repeated('\n@book{a,x={'),
    repeated('x="a\\",', '@book{k,'),
    repeated('x="{', '@book{k,'),
    repeated('= ,', '@book{k,'),
    repeated('{', '@book{k,x='),
    repeated('a # ', '@book{k,title='),
    repeated(' ', '@book{k,title={\\"{'),
    repeated('\\a', '@book{k,title={', '}}'),
    repeated(' ', '@book{k,author={a', 'b}}'),
    repeated(' and', '@book{k,author={', '}}'),
    repeated('a{ ', '@book{k,author={', '}}'),
    repeated('k1,', '@book{k1, xdata={', '}}'),
    repeated('  \t', '@a', '{b}'),
    numbered((at) => `@string{m${at} = "x"}\n@book{k${at}, title = m${at}}\n`),
    numbered((at) => `@book{k${at}, crossref={k${at + 1}}}\n`),
    numbered((at) => `@book{k${at}, xdata={k${at + 1},k${at + 2},k1,k2,k3,k4,k5}}\n`),
  ],
  'csl-json': [
    repeated('['),
    repeated('{"a":', '['),
    repeated('"', '['),
    repeated('{"id":"a"', '['),
    repeated('\\"', '["'),
    repeated('},', '['),
    repeated('"id"', '[{'),
    repeated(' ', '[', 'x'),
  ],
  'csl-yaml': [
    repeated('- '),
    repeated('-\n'),
    repeated('a: '),
    repeated('[', '- id: '),
    repeated('"', '- id: '),
    repeated(' ', '- id:', 'x'),
    repeated('- id: a\n  title: "x\n'),
    repeated('\n'),
  ],
  ris: [
    repeated('TY  - '),
    repeated('TY  - BOOK\nID  - a\n'),
    repeated('AU  - a\n', 'TY  - BOOK\nID  - x\n'),
    repeated(' ', 'TY  - BOOK\nID  - x\nAU  - a', 'b'),
    repeated('/', 'TY  - BOOK\nID  - x\nDA  - '),
    repeated(' ', 'TY', '- x'),
  ],
};

function repeated(piece: string, head = '', tail = ''): (length: number) => string {
  return (length) => head + piece.repeat(length / piece.length) + tail;
}

function numbered(entry: (at: number) => string): (length: number) => string {
  return (length) => Array.from({ length: length / entry(1000).length }, (_, at) => entry(at)).join('');
}

/** CPU milliseconds, the best of three: the first run of anything is slow. */
function cost(format: BibliographyFormat, text: string): number {
  const runs = [0, 0, 0].map(() => {
    const before = process.cpuUsage();
    readBibliography(format, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const SHORT = 5_000;
const LONGER = 8;

describe('a text eight times as long takes about eight times as long', () => {
  const cases = (Object.keys(HOSTILE) as BibliographyFormat[]).flatMap((format) =>
    HOSTILE[format].map((make) => [format, JSON.stringify(make(200).slice(0, 40)), make] as const),
  );
  it.each(cases)('%s: %s', (format, _start, make) => {
    const short = cost(format, make(SHORT));
    const long = cost(format, make(SHORT * LONGER));
    // Squared it would be 64 times; what takes a moment is not measured well enough.
    expect(long).toBeLessThan(Math.max(100, short * LONGER * 4));
  });
});
