import type { Source } from '../../server/src/sources/source.js';
import { findSentences } from '../../server/src/text/sentences.js';
import { sliceSpan } from '../../server/src/text/span.js';

/** About sixty pages. */
const WORDS = 30_000;
const QUOTATIONS = 400;

const SPEAKERS = ['Ruth Palmer', 'Tom Okafor', 'Mara Venn', 'John Aldous', 'Helen Brandt', 'Samir Qadri'];
const MONTHS = ['January', 'March', 'May', 'August', 'October', 'December'];
const TELLING = [
  'The council met in the old hall beside the river, and the committee heard people who had waited since the morning.',
  'Nobody at the meeting could say how the contract had been signed, or who had read it first.',
  'In the afternoon the engineers of Brightport showed what the new pier would cost, and went home.',
];

/**
 * A draft of a book's length: pieces of the sources' sentences as quotations, some with a word changed, and dates, among
 * sentences of no source.
 */
export function longDraft(sources: readonly Source[]): string {
  const said = sources.flatMap(({ prose }) =>
    prose.blocks.flatMap((block) =>
      findSentences(prose.text, block)
        .map((span) =>
          sliceSpan(prose.text, span)
            .replaceAll(/["“”\s]+/g, ' ')
            .trim()
            .split(' '),
        )
        .filter((words) => words.length >= 10),
    ),
  );
  const paragraphs = ['---\ndate: 2024-09-01\n---'];
  for (let number = 0; number < QUOTATIONS; number++) {
    const words = said[(number * 7) % said.length] ?? [];
    const from = number % 3;
    const quoted = words
      .slice(from)
      .map((word, at) => (number % 4 === 0 && at === 4 ? 'nevertheless' : word));
    const speaker = SPEAKERS[number % SPEAKERS.length];
    const date = `${(number % 28) + 1} ${MONTHS[number % MONTHS.length]} 2023`;
    if (number % 8 === 0) paragraphs.push(`## Part ${number / 8 + 1}`);
    paragraphs.push(`“${quoted.join(' ')}” ${speaker} said on ${date}. ${telling(number, 1)}`);
    paragraphs.push(telling(number, Math.round(WORDS / QUOTATIONS / 20) - 2));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function telling(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => TELLING[(number + at) % TELLING.length]).join(' ');
}
