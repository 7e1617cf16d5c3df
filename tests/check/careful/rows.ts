import {
  article,
  capital,
  DRAFT_FRAMES,
  type DraftFrame,
  lower,
  PIECE_FRAMES,
  SOURCE_FRAMES,
  type SourceText,
  the,
} from './frames.js';
import { NEGATIONS, NUMBERS, ORDERS, PHRASES, REPORTED, SAYINGS } from './sayings.js';
import { WORLDS, type World } from './worlds.js';

/** A draft, its sources and the code that must be said of it; an empty list of codes: nothing loud may be said. */
export interface Row {
  readonly name: string;
  readonly draft: string;
  readonly sources: readonly SourceText[];
  readonly wanted: readonly string[];
}

/** The classes of mistakes, each with as many sound twins. */
export const CLASSES: Readonly<Record<string, () => readonly Row[]>> = {
  'hidden or cut-off negation': negations,
  'changed number': numbers,
  'wrong order of pieces': orders,
  'paraphrase in marks': paraphrases,
  'wrong source': wrongSources,
  relayed,
  'pronoun speaker': pronouns,
  'short quotation': shortQuotations,
  'conflicting sources': conflicts,
  "author's own prose": ownProse,
};

/** How often a table's line is used, each time in another world and in other frames. */
const ROUNDS = 2;

interface Turn {
  readonly world: World;
  readonly source: (sentence: string, world: World) => SourceText;
  readonly draft: DraftFrame;
  readonly piece: DraftFrame;
  readonly number: number;
}

function eachLine(
  table: readonly string[],
  make: (line: string, turn: Turn) => readonly Row[],
): readonly Row[] {
  const rows: Row[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, line] of table.entries()) {
      const number = at + round * (table.length + 1);
      rows.push(...make(line, { ...turnOf(number), number }));
    }
  }
  return rows;
}

function turnOf(number: number): Omit<Turn, 'number'> {
  return {
    world: pick(WORLDS, number),
    source: pick(SOURCE_FRAMES, number),
    draft: pick(DRAFT_FRAMES, number),
    piece: pick(PIECE_FRAMES, number),
  };
}

function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('The list is empty');
  return item;
}

function columns(line: string): [string, string, string] {
  const [a = '', b = '', c = ''] = line.split(' | ');
  return [a, b, c];
}

/** `before {right|wrong} after` with each of its words put in. */
function variants(line: string): readonly string[] {
  const [before = '', words = '', after = ''] = line.split(/[{}]/);
  return words.split('|').map((word) => before + word + after);
}

function two(
  { number, world, draft }: Turn,
  sources: readonly SourceText[],
  [wrong, sound]: readonly [string, string],
  wanted: readonly string[],
  frame: DraftFrame = draft,
): readonly Row[] {
  const row = (words: string, codes: readonly string[]): Row => ({
    name: `${number} ${words}`,
    draft: frame(words, world.speaker, world),
    sources,
    wanted: codes,
  });
  return [row(wrong, wanted), row(sound, [])];
}

function negations(): readonly Row[] {
  return eachLine(NEGATIONS, (line, turn) => {
    const [said, wrong, sound] = columns(line);
    return two(
      turn,
      [turn.source(said, turn.world)],
      [wrong, sound],
      ['quote.elided', 'quote.altered'],
      turn.piece,
    );
  });
}

function numbers(): readonly Row[] {
  return eachLine(NUMBERS, (line, turn) => {
    const [right = '', wrong = '', same = ''] = variants(line);
    return two(turn, [turn.source(right, turn.world)], [wrong, same], ['quote.altered']);
  });
}

function orders(): readonly Row[] {
  return eachLine(ORDERS, (line, turn) => {
    const [first, second, third] = columns(line);
    const plain = (piece: string): string => piece.replace(/,$/, '');
    const wrong =
      turn.number % 2 === 0 ? `${plain(third)} … ${plain(first)}` : `${plain(second)} … ${plain(first)}`;
    const sound =
      turn.number % 2 === 0 ? `${plain(first)} … ${plain(third)}` : `${plain(first)} … ${plain(second)}`;
    const source = turn.source(`${first} ${second} ${third}`, turn.world);
    return two(turn, [source], [wrong, sound], ['quote.altered', 'quote.elided']);
  });
}

function paraphrases(): readonly Row[] {
  return eachLine(REPORTED, (line, turn) => {
    const { world } = turn;
    const { speaker, other } = world;
    const said = pick(SAYINGS, turn.number).replace(/[{}]|\|.*}/g, '');
    const report = pick(
      [
        `${speaker.name}, ${the(speaker.title)}, said ${line}.`,
        `${speaker.name}, ${the(speaker.title)}, told the council that ${line}.`,
        `According to ${speaker.name}, ${line}.`,
        `${capital(line)}, ${speaker.name} said.`,
      ],
      turn.number,
    );
    const source = article(world, [
      `${world.story} ${report}`,
      `“${said},” ${speaker.name} added.`,
      `“That is news to me,” said ${other.name}, ${the(other.title)}.`,
    ]);
    return two(turn, [source], [line, said], ['quote.not-a-quotation']);
  });
}

function wrongSources(): readonly Row[] {
  return eachLine(SAYINGS, (line, turn) => {
    const [said = ''] = variants(line);
    const [elsewhere = ''] = variants(pick(SAYINGS, turn.number + 5));
    const { world } = turn;
    const { speaker } = world;
    const sources: readonly SourceText[] = [
      {
        ...turn.source(said, world),
        name: 'a.txt',
        fields: `${turn.source(said, world).fields}, key: right`,
      },
      {
        ...article(world, [`“${elsewhere},” ${speaker.name} said at the opening.`, world.story]),
        name: 'b.txt',
        fields: `kind: article, publisher: ${world.station}, date: ${world.date}, key: other`,
      },
    ];
    const frames: readonly ((key: string) => string)[] = [
      (key) => `“${said},” ${speaker.name} said [@${key}].`,
      (key) => `${speaker.name} said: “${said}.” [@${key}, p. 1]`,
      (key) => `As ${speaker.name} put it, “${lower(said)}” [@${key}].`,
    ];
    const frame = pick(frames, turn.number);
    return [
      { name: `${turn.number} ${said}`, draft: frame('other'), sources, wanted: ['quote.wrong-source'] },
      { name: `${turn.number} ${said}`, draft: frame('right'), sources, wanted: [] },
    ];
  });
}

function relayed(): readonly Row[] {
  return eachLine(SAYINGS, (line, turn) => {
    const [said = ''] = variants(line);
    const { world, draft } = turn;
    const { speaker, station } = world;
    const told = pick(
      [
        `“${said},” ${speaker.name}, ${the(speaker.title)}, told ${station}.`,
        `${speaker.name}, ${the(speaker.title)}, told ${station}: “${said}.”`,
        `“${said},” ${speaker.name} said in an interview with ${station}.`,
        `“${said},” ${speaker.name}, ${the(speaker.title)}, was quoted as saying by ${station}.`,
        `According to ${station}, ${speaker.name} said: “${said}.”`,
      ],
      turn.number,
    );
    const sources = [article(world, [world.story, told, `${world.other.name} could not be reached.`])];
    const words =
      draft === DRAFT_FRAMES[3] ? `${speaker.name} said that “${lower(said)}”.` : draft(said, speaker, world);
    return [
      { name: `${turn.number} ${said}`, draft: words, sources, wanted: ['quote.relayed'] },
      {
        name: `${turn.number} ${said}`,
        draft: `“${said},” ${speaker.name} told ${station}.`,
        sources,
        wanted: [],
      },
    ];
  });
}

function pronouns(): readonly Row[] {
  return eachLine(SAYINGS, (line, turn) => {
    const [said = ''] = variants(line);
    const { world, draft } = turn;
    const { speaker, other } = world;
    const source = pick(
      [
        [
          `${speaker.name}, ${the(speaker.title)}, has waited for this day. “It is about time,” ${speaker.pronoun} said.`,
          `${world.story}`,
          `“${said},” ${speaker.pronoun} added. ${other.name}, ${the(other.title)}, was not there.`,
        ],
        [
          `${other.name}, ${the(other.title)}, opened the meeting and left early.`,
          `${speaker.name}, ${the(speaker.title)}, stayed until the end. “${said},” ${speaker.pronoun} said.`,
        ],
        [
          `${world.story} ${speaker.name}, ${the(speaker.title)}, knows why.`,
          `“Let me tell you something,” ${speaker.pronoun} said. “${said}.”`,
          `“I was told otherwise,” said ${other.name}, ${the(other.title)}.`,
        ],
      ],
      turn.number,
    );
    const sources = [article(world, source)];
    return [
      {
        name: `${turn.number} ${said}`,
        draft: draft(said, other, world),
        sources,
        wanted: ['quote.misattributed'],
      },
      { name: `${turn.number} ${said}`, draft: draft(said, speaker, world), sources, wanted: [] },
    ];
  });
}

function shortQuotations(): readonly Row[] {
  return eachLine(PHRASES, (line, turn) => {
    const [right = '', wrong = ''] = variants(line);
    const said = right.replace(/[[\]]/g, '');
    const inside = (sentence: string): string => /\[(.*)\]/.exec(sentence)?.[1] ?? '';
    const frames: readonly DraftFrame[] = [
      (words, { name }) => `${name} called it “${words}”.`,
      (words, { name, title }) => `It was “${words}”, said ${name}, ${the(title)}.`,
      (words, { name }) => `${name} spoke of “${words}” that evening.`,
      (words, { name }) => `For ${name}, it was “${words}”, ${name.split(' ').at(-1)} said.`,
    ];
    const sources = [turn.source(said, turn.world)];
    return two(turn, sources, [inside(wrong), inside(right)], ['quote.altered'], pick(frames, turn.number));
  });
}

/** Two outlets render one statement with different words; the draft has a third wording, or one of the two. */
function conflicts(): readonly Row[] {
  return eachLine(SAYINGS, (line, turn) => {
    const [first = '', second = ''] = variants(line);
    const { world, source } = turn;
    const sources: readonly SourceText[] = [
      { ...source(first, world), name: 'a.txt' },
      {
        name: 'b.txt',
        fields: `kind: article, publisher: ${world.station}, date: ${world.date}`,
        text: `“${second},” said ${world.speaker.name}, ${the(world.speaker.title)}.\n\n${world.story}`,
      },
    ];
    const third = line.replace(/{.*}/, 'purple');
    return two(turn, sources, [third, turn.number % 2 === 0 ? first : second], ['quote.altered']);
  });
}

/** Unmarked words of a paper, report, statement, speech or post are their author's. */
function ownProse(): readonly Row[] {
  const kinds = ['statement', 'speech', 'paper', 'report', 'post', 'book'];
  return eachLine(SAYINGS, (line, turn) => {
    const [right = '', wrong = ''] = variants(line);
    const { world } = turn;
    const source: SourceText = {
      name: 'own.txt',
      fields: `kind: ${pick(kinds, turn.number)}, authors: [${world.speaker.name}], date: ${world.date}`,
      text: `${world.story}\n\n${right}. That is how it stands today, and it will stay so.\n\nThere is more to be told another time.`,
    };
    const frames: readonly DraftFrame[] = [
      (words, { name }) => `“${words},” ${name} wrote.`,
      (words, { name }) => `${name} writes that “${lower(words)}”.`,
      (words, { name, title }) => `${name}, ${the(title)}, put it plainly: “${words}.”`,
      (words, { name }) => `> ${words}.\n>\n> — ${name}`,
    ];
    return two(turn, [source], [wrong, right], ['quote.altered'], pick(frames, turn.number));
  });
}
