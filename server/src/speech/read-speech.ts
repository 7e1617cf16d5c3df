import { findBlockNames } from '../text/block-names.js';
import { type FoundName, findNames } from '../text/names.js';
import type { ProseDocument } from '../text/prose.js';
import type { Recall } from '../text/recall.js';
import { findApposedRoles } from './apposed-roles.js';
import { type Attributed, attributeSpans } from './attribute.js';
import { readGrammars } from './block-grammar.js';
import { certaintyOf, mentionClassOf } from './confidence.js';
import { findEntryStarts } from './entries.js';
import type { BlockGrammar } from './grammar.js';
import { isHeadline, withoutHeadlineRuns } from './headlines.js';
import type { MarkedSpan } from './marked-span.js';
import { attributeNested } from './nested-speech.js';
import { splitParagraphs } from './paragraphs.js';
import { clusterPeople, type People } from './people.js';
import { isScareQuote, isSpeechKind, isTerm, kindByNeighbours, kindBySpeech } from './quotation-kind.js';
import { findMarkedSpans } from './quotation-spans.js';
import type { Attribution, Mention, Person, Quotation, QuotationKind, SpeechReading } from './reading.js';
import { findReports } from './reports.js';
import { createResolver, type Resolution } from './resolve.js';
import type { PhraseMention } from './sieves/sieve.js';
import type { Token } from './tokens.js';

/**
 * Who says what in a document: its quotations with kind and speaker, its indirect speech, and the people it names. Never
 * throws; linear in the length of the text. Offsets are UTF-16 into `prose.text`. With `recall`, for a text whose blocks are
 * parted by blank lines, the names and the grammar of known blocks are taken over; the reading is the same.
 */
export function readSpeech(prose: ProseDocument, recall?: Recall): SpeechReading {
  const doc = splitParagraphs(prose);
  const spans = findMarkedSpans(doc);
  const names = withoutRunningOn(recall ? findBlockNames(prose, recall) : findNames(doc.text), spans);
  const grammars = readGrammars(doc, spans, names, recall);
  const places = placeQuotes(spans, grammars);
  const entryStarts = findEntryStarts(doc);
  const early = earlyKinds(doc.text, spans, places);
  const { found, groups } = attributeSpans(doc, spans, grammars, early, entryStarts);
  const nested = attributeNested(doc, spans, names, found);
  const headlines = new Set(
    doc.blocks.flatMap((block, index) => (isHeadline(doc.text, block) ? [index] : [])),
  );
  const people = clusterPeople(
    withoutHeadlineRuns(
      names,
      doc.blocks.filter((_, index) => headlines.has(index)),
    ),
    findApposedRoles(grammars),
  );
  const context: Context = {
    text: doc.text,
    mainMarks: mainMarks(doc.text, spans),
    resolve: createResolver({
      text: doc.text,
      grammars,
      people,
      headlines,
      entryStarts: doc.blocks.filter((_, index) => entryStarts.has(index)),
      speaking: speakingNames(found),
    }),
  };
  return {
    quotations: spans.map((span, i) => {
      const reading = {
        span,
        place: places[i] ?? null,
        early: early.get(i) ?? null,
        found: found[i] ?? nested.get(i) ?? null,
      };
      return toQuotation(context, reading, groups[i] ?? span.chain);
    }),
    reports: grammars.flatMap((grammar) =>
      findReports(grammar).map(({ start, end, attributed }) => ({
        start,
        end,
        attribution: toAttribution(context, attributed, true),
      })),
    ),
    people: toPeople(doc.text, people),
  };
}

interface Context {
  readonly text: string;
  /** Which marks the document quotes with. */
  readonly mainMarks: 'double' | 'single';
  readonly resolve: (mention: PhraseMention) => Resolution;
}

/** Where a quotation stands among the tokens of its block. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** What the stages found out about one marked span. */
interface SpanReading {
  readonly span: MarkedSpan;
  readonly place: Place | null;
  readonly early: QuotationKind | null;
  readonly found: Attributed | null;
}

/** "Ann Lee⏎Will it hold?": a label on a line of its own seems to go on with the first word of what is said. */
function withoutRunningOn(names: readonly FoundName[], spans: readonly MarkedSpan[]): readonly FoundName[] {
  const starts = spans.flatMap(({ form, start }) => (form === 'label' ? [start] : []));
  if (starts.length === 0) return names;
  let next = 0;
  return names.filter((name) => {
    while (next < starts.length && (starts[next] ?? 0) <= name.titledStart) next++;
    return (starts[next] ?? name.end) >= name.end;
  });
}

function placeQuotes(spans: readonly MarkedSpan[], grammars: readonly BlockGrammar[]): (Place | null)[] {
  const places: (Place | null)[] = spans.map(() => null);
  for (const { tokens } of grammars) {
    tokens.forEach((token, at) => {
      if (token.quote >= 0) places[token.quote] = { tokens, at };
    });
  }
  return places;
}

/** Titles and signs are told by their neighbours before anyone is looked for, so that they hand on no speaker. */
function earlyKinds(
  text: string,
  spans: readonly MarkedSpan[],
  places: readonly (Place | null)[],
): Map<number, QuotationKind> {
  const kinds = new Map<number, QuotationKind>();
  spans.forEach((span, i) => {
    const place = places[i];
    if (!place || span.form !== 'marks') return;
    const kind = kindByNeighbours(text.slice(span.start, span.end), place.tokens, place.at);
    if (kind) kinds.set(i, kind);
  });
  return kinds;
}

function toQuotation(context: Context, reading: SpanReading, group: number): Quotation {
  const { span, found } = reading;
  const text = context.text.slice(span.start, span.end);
  const { start, end, outer, closed, continues, nested } = span;
  const kind = kindOf(context, text, reading);
  const attribution = found && isSpeechKind(kind) ? toAttribution(context, found, kind !== 'partial') : null;
  return { start, end, text, outer, kind, closed, continues, group, nested, attribution };
}

function kindOf(
  { text: whole, mainMarks }: Context,
  text: string,
  { span, place, early, found }: SpanReading,
): QuotationKind {
  if (span.form !== 'marks') return span.form;
  if (early) return early;
  // `Ann “Lizzy” Lee` is one name: what stands in marks within it is a nickname.
  if (!place) return span.nested ? 'partial' : 'term';
  if (mainMarks === 'double' && isSingleMarked(whole, span) && isScareQuote(found?.sieve ?? null))
    return 'term';
  return isTerm(text, place, found?.sieve ?? null) ? 'term' : kindBySpeech(text, place.tokens, place.at);
}

function speakingNames(found: readonly (Attributed | null)[]): ReadonlySet<FoundName> {
  return new Set(found.flatMap((attributed) => attributed?.speaker.found ?? []));
}

function mainMarks(text: string, spans: readonly MarkedSpan[]): Context['mainMarks'] {
  const marked = spans.filter((span) => span.form === 'marks' && !span.nested);
  const single = marked.filter((span) => isSingleMarked(text, span)).length;
  return single * 2 > marked.length ? 'single' : 'double';
}

function isSingleMarked(text: string, span: MarkedSpan): boolean {
  return SINGLE_MARKS.has(text.charAt(span.outer.start));
}

const SINGLE_MARKS = new Set(["'", '‘', '‚']);

function toAttribution(context: Context, found: Attributed, isDirect: boolean): Attribution {
  const resolution = context.resolve(found.speaker);
  const speaker = toMention(context.text, found.speaker, resolution.name);
  const toLink = (link: PhraseMention) => toMention(context.text, link, context.resolve(link).name);
  const certainty = certaintyOf({
    sieve: found.sieve,
    isDirect,
    mention: mentionClassOf(speaker.kind, speaker.text),
    nameClass: resolution.nameClass,
  });
  return {
    speaker,
    cue: found.cue && { ...found.cue, text: context.text.slice(found.cue.start, found.cue.end) },
    via: found.via.map(toLink),
    joint: (found.speaker.joint ?? []).map(toLink),
    sieve: found.sieve,
    nameClass: resolution.nameClass,
    confidence: certainty.name,
    mentionConfidence: certainty.mention,
    confidenceBound: certainty.bound,
    hedged: found.hedged,
  };
}

function toMention(text: string, { start, end, kind, title }: PhraseMention, name: string | null): Mention {
  return { start, end, text: text.slice(start, end), name, title, kind };
}

function toPeople(text: string, people: People): Person[] {
  return people.clusters
    .filter((cluster) => cluster.isPerson && (cluster.words.length > 1 || cluster.titles.size > 0))
    .map((cluster) => ({
      name: cluster.name,
      titles: [...cluster.titles],
      mentions: cluster.names
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, title }) => ({
          start,
          end,
          text: text.slice(start, end),
          name: cluster.name,
          title,
          kind: 'named' as const,
        })),
    }));
}
