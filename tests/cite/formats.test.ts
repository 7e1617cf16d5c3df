import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, type CitationFormat, referenceNote } from '../../server/src/cite/formats/note.js';
import type { BibliographyEntry } from '../../server/src/sources/bibliography/read-bibliography.js';
import type { Source } from '../../server/src/sources/source.js';
import { makeSource } from '../report/judgement.js';

function fact<T>(value: T) {
  return { value, from: 'test', sure: 1 };
}

const URL = 'https://harbour.example/talks';

/** Notes of one source in every format, each against what its style book prints. */
function check(
  name: string,
  more: Partial<Source>,
  expected: Readonly<Record<CitationFormat, string>>,
  item?: object,
): void {
  it(name, () => {
    const source = makeSource('file:///w/corpus/a.txt', 'Text.', { url: fact(URL), ...more });
    const span = { start: 0, end: 0 };
    const entry: BibliographyEntry | null = item
      ? { id: 'x', span, idSpan: span, files: [], item: { id: 'x', type: 'article-newspaper', ...item } }
      : null;
    const locator = { kind: 'paragraph', value: 9 } as const;
    const notes = CITATION_FORMATS.map((format) => [
      format,
      referenceNote(format, { source, path: 'corpus/a.txt', locator, entry }),
    ]);
    expect(Object.fromEntries(notes)).toEqual(expected);
  });
}

describe('a footnote', () => {
  check(
    'of a newspaper article',
    {},
    {
      news: `Jane Doe, [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `Jane Doe, “Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Doe, J. (2024, August 4). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Doe, Jane. “Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'without a URL leads to the file',
    { url: null },
    {
      news: 'Jane Doe, [Talks begin](corpus/a.txt), Harbour News, 4 August 2024, para. 9.',
      chicago: 'Jane Doe, “[Talks begin](corpus/a.txt),” *Harbour News*, August 4, 2024, para. 9.',
      apa: 'Doe, J. (2024, August 4). [Talks begin](corpus/a.txt) (para. 9). *Harbour News*.',
      mla: 'Doe, Jane. “[Talks begin](corpus/a.txt).” *Harbour News*, 4 Aug. 2024, para. 9.',
    },
  );

  check(
    'of two authors',
    { authors: fact(['Jane Doe', 'Max van der Roe']) },
    {
      news: `Jane Doe, Max van der Roe, [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `Jane Doe and Max van der Roe, “Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Doe, J., & van der Roe, M. (2024, August 4). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Doe, Jane, and Max van der Roe. “Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'of four authors',
    { authors: fact(['Ann Ek', 'Bo Ek', 'Cy Ek', 'Di Ek']) },
    {
      news: `Ann Ek, Bo Ek, Cy Ek, Di Ek, [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `Ann Ek et al., “Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Ek, A., Ek, B., Ek, C., & Ek, D. (2024, August 4). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Ek, Ann, et al. “Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'without an author',
    { authors: null },
    {
      news: `[Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `“Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Talks begin (para. 9). (2024, August 4). *Harbour News*. <${URL}>.`,
      mla: `“Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'of a body as author, in a report',
    { authors: fact(['Reuters']), kind: fact('report') },
    {
      news: `Reuters, [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `Reuters, *Talks begin* (Harbour News, August 4, 2024), para. 9, <${URL}>.`,
      apa: `Reuters. (2024, August 4). *Talks begin* (para. 9). Harbour News. <${URL}>.`,
      mla: `Reuters. *Talks begin*. Harbour News, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'of a body that publishes its own report',
    { authors: fact(['Harbour News Board']), publisher: fact('Harbour News Board'), kind: fact('report') },
    {
      news: `Harbour News Board, [Talks begin](${URL}), 4 August 2024, para. 9.`,
      chicago: `Harbour News Board, *Talks begin* (August 4, 2024), para. 9, <${URL}>.`,
      apa: `Harbour News Board. (2024, August 4). *Talks begin* (para. 9). <${URL}>.`,
      mla: `*Talks begin*. Harbour News Board, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'of an office, which is no person',
    { authors: fact(['Ministry of Fish']), url: null },
    {
      news: 'Ministry of Fish, [Talks begin](corpus/a.txt), Harbour News, 4 August 2024, para. 9.',
      chicago: 'Ministry of Fish, “[Talks begin](corpus/a.txt),” *Harbour News*, August 4, 2024, para. 9.',
      apa: 'Ministry of Fish. (2024, August 4). [Talks begin](corpus/a.txt) (para. 9). *Harbour News*.',
      mla: 'Ministry of Fish. “[Talks begin](corpus/a.txt).” *Harbour News*, 4 Aug. 2024, para. 9.',
    },
  );

  check(
    'of three authors',
    { authors: fact(['Ann Ek', 'Bo Ek', 'Cy Ek']) },
    {
      news: `Ann Ek, Bo Ek, Cy Ek, [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `Ann Ek, Bo Ek, and Cy Ek, “Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Ek, A., Ek, B., & Ek, C. (2024, August 4). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Ek, Ann, et al. “Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'of more than twenty authors',
    { authors: fact(Array.from({ length: 22 }, (_, at) => `A ${String.fromCharCode(65 + at)}x`)) },
    {
      news: `A Ax et al., [Talks begin](${URL}), Harbour News, 4 August 2024, para. 9.`,
      chicago: `A Ax et al., “Talks begin,” *Harbour News*, August 4, 2024, para. 9, <${URL}>.`,
      apa: `Ax, A., Bx, A., Cx, A., Dx, A., Ex, A., Fx, A., Gx, A., Hx, A., Ix, A., Jx, A., Kx, A., Lx, A., Mx, A., Nx, A., Ox, A., Px, A., Qx, A., Rx, A., Sx, A., . . . Vx, A. (2024, August 4). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Ax, A, et al. “Talks begin.” *Harbour News*, 4 Aug. 2024, para. 9, <${URL}>.`,
    },
  );

  check(
    'without a date',
    { issued: null },
    {
      news: `Jane Doe, [Talks begin](${URL}), Harbour News, para. 9.`,
      chicago: `Jane Doe, “Talks begin,” *Harbour News*, n.d., para. 9, <${URL}>.`,
      apa: `Doe, J. (n.d.). Talks begin (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Doe, Jane. “Talks begin.” *Harbour News*, para. 9, <${URL}>.`,
    },
  );

  check(
    'without a date, read on a day that the bibliography tells',
    { issued: null, publisher: null },
    {
      news: `Jane Doe, [Talks begin](${URL}), para. 9.`,
      chicago: `Jane Doe, “Talks begin,” accessed September 3, 2024, para. 9, <${URL}>.`,
      apa: `Doe, J. (n.d.). Talks begin (para. 9). Retrieved September 3, 2024, from <${URL}>.`,
      mla: `Doe, Jane. “Talks begin.” Para. 9, <${URL}>. Accessed 3 Sept. 2024.`,
    },
    { accessed: { 'date-parts': [[2024, 9, 3]] } },
  );

  check(
    'of a month, with marks of Markdown in its title',
    { issued: fact('2024-08'), title: fact('A [b]_c*') },
    {
      news: `Jane Doe, [A \\[b\\]\\_c\\*](${URL}), Harbour News, August 2024, para. 9.`,
      chicago: `Jane Doe, “A \\[b\\]\\_c\\*,” *Harbour News*, August 2024, para. 9, <${URL}>.`,
      apa: `Doe, J. (2024, August). A \\[b\\]\\_c\\* (para. 9). *Harbour News*. <${URL}>.`,
      mla: `Doe, Jane. “A \\[b\\]\\_c\\*.” *Harbour News*, Aug. 2024, para. 9, <${URL}>.`,
    },
  );
});
