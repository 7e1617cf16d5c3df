import { readDraft } from '../draft/read-draft.js';
import { type Extraction, extractJson } from '../report/extract.js';
import { readSpeech } from '../speech/read-speech.js';
import { plainProse } from '../text/prose.js';
import { parseEdtf } from '../time/edtf.js';
import { readTimes } from '../time/read-times.js';
import { readDraftFile } from '../workspace/draft-file.js';
import { joinUri } from '../workspace/uris.js';
import { type CommandContext, EXIT } from './context.js';
import { linesOf } from './lines.js';
import type { Options } from './options.js';
import { pathWriter } from './present.js';

/** `stet extract [FILE…] [--date YYYY-MM-DD] [--jsonl]`: one JSON object a line. */
export async function runExtract(options: Options, context: CommandContext): Promise<number> {
  const date = options.one('date');
  if (date !== null && !isDay(date)) {
    context.say(`stet: extract: "${date}" is no date. Write it as YYYY-MM-DD.`);
    return EXIT.trouble;
  }
  if (options.has('jsonl')) {
    if (options.words.length === 0) return extractRows(date, context);
    context.say('stet: extract: --jsonl reads standard input. Leave the files out.');
    return EXIT.trouble;
  }
  if (options.words.length > 0) return extractFiles(options.words, date, context);
  return extractInput(date, context);
}

function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length && parseEdtf(date) !== null;
}

async function extractFiles(
  paths: readonly string[],
  date: string | null,
  context: CommandContext,
): Promise<number> {
  const pathOf = pathWriter(context);
  let exit: number = EXIT.ok;
  for (const given of paths) {
    const uri = joinUri(context.workingFolder, context.toPath(given));
    const file = await readDraftFile(context.files, uri);
    if (file.kind === 'unreadable') {
      context.say(`stet: ${pathOf(uri)}: ${file.message}`);
      exit = EXIT.trouble;
      continue;
    }
    const isMarkdown = /\.(?:md|markdown|qmd|rmd)$/i.test(given);
    const extraction = isMarkdown ? extractMarkdown(uri, file.text, date) : extractPlain(file.text, date);
    await context.out(`${JSON.stringify({ path: pathOf(uri), ...extractJson(extraction) })}\n`);
  }
  return exit;
}

async function extractInput(date: string | null, context: CommandContext): Promise<number> {
  if (context.input.isTerminal) {
    context.say('stet: extract: name a file, or pipe a text in.');
    return EXIT.trouble;
  }
  const pieces: string[] = [];
  for await (const piece of context.input.read()) pieces.push(piece);
  await context.out(`${JSON.stringify(extractJson(extractPlain(pieces.join(''), date)))}\n`);
  return EXIT.ok;
}

/** Reads rows and answers each with its own: a row that cannot be read is told on standard error, the others go on. */
async function extractRows(date: string | null, context: CommandContext): Promise<number> {
  let exit: number = EXIT.ok;
  let number = 0;
  for await (const line of linesOf(context.input.read())) {
    number++;
    if (line.trim() === '') continue;
    const row = parseRow(line);
    if (typeof row === 'string') {
      context.say(`stet: extract: line ${number}: ${row}`);
      exit = EXIT.trouble;
      continue;
    }
    const extraction = extractPlain(row.text, row.dct ?? date);
    await context.out(`${JSON.stringify({ id: row.id, ...extractJson(extraction) })}\n`);
  }
  return exit;
}

interface Row {
  readonly id: string | number;
  readonly text: string;
  readonly dct: string | null;
}

/** A row, or a sentence that says what is wrong with it. */
function parseRow(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // A SyntaxError; its own words differ from one version of Node to the next.
    return 'This is not JSON. Write one object a line.';
  }
  const { id, text, dct } = (value ?? {}) as { readonly [key: string]: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return 'The row has no "id". Add one.';
  if (typeof text !== 'string') return 'The row has no "text". Add it.';
  if (dct === undefined || dct === null || dct === '') return { id, text, dct: null };
  // Some collections give the time as well: "2024-08-04T10:00".
  const day = typeof dct === 'string' ? dct.slice(0, 'YYYY-MM-DD'.length) : '';
  if (parseEdtf(day) === null) return '"dct" is no date. Write it as YYYY-MM-DD, or leave it out.';
  return { id, text, dct: day };
}

function extractPlain(text: string, documentDate: string | null): Extraction {
  const prose = plainProse(text);
  return {
    speech: readSpeech(prose),
    times: readTimes(prose, { documentDate, dateOrder: 'auto' }),
    map: null,
  };
}

/** Without a date of its own, a draft's front matter tells what "yesterday" counts from. */
function extractMarkdown(uri: string, text: string, date: string | null): Extraction {
  const { markdown, speech, times } = readDraft({ uri, text });
  const dated = date === null ? times : readTimes(markdown.prose, { documentDate: date, dateOrder: 'auto' });
  return { speech, times: dated, map: markdown.map };
}
