import { type FoundName, findNames } from '../text/names.js';
import type { ProseDocument } from '../text/prose.js';
import { type Attributed, attributeSpans, type BlockGrammar, readGrammar } from './attribute.js';
import { confidenceOf } from './confidence.js';
import { clusterPeople, type People } from './people.js';
import { isTerm, kindByNeighbours, kindBySpeech } from './quotation-kind.js';
import { findMarkedSpans, type MarkedSpan } from './quotation-spans.js';
import type { Attribution, Mention, Person, Quotation, QuotationKind, SpeechReading } from './reading.js';
import { createResolver, type Resolution } from './resolve.js';
import type { PhraseMention } from './sieves/sieve.js';

/**
 * Who says what in a document: its quotations with kind and speaker, its indirect speech, and the people it names. Never
 * throws; linear in the length of the text. Offsets are UTF-16 into `doc.text`.
 */
export function readSpeech(doc: ProseDocument): SpeechReading {
  const spans = findMarkedSpans(doc);
  const names = findNames(doc.text);
  const grammars = readGrammars(doc, spans, names);
  const people = clusterPeople(names);
  const early = earlyKinds(doc.text, spans, grammars);
  const found = attributeSpans(doc, spans, grammars, early);
  const resolve = createResolver(doc.text, grammars, people);
  const context: Context = { text: doc.text, grammars, resolve };
  const quotations = spans.map((span, i) =>
    toQuotation(context, span, found[i] ?? null, early.get(i) ?? null, i),
  );
  return { quotations, reports: [], people: toPeople(doc.text, people) };
}

interface Context {
  readonly text: string;
  readonly grammars: readonly BlockGrammar[];
  readonly resolve: (mention: PhraseMention) => Resolution;
}

/** Tokens and verbs of every block; names and quotations are dealt out in one walk. */
function readGrammars(
  doc: ProseDocument,
  spans: readonly MarkedSpan[],
  names: readonly FoundName[],
): BlockGrammar[] {
  let nextName = 0;
  let nextSpan = 0;
  return doc.blocks.map((block, index) => {
    const own: FoundName[] = [];
    while (nextName < names.length && (names[nextName]?.titledStart ?? 0) < block.end) {
      const name = names[nextName++];
      if (name && name.titledStart >= block.start) own.push(name);
    }
    const quotes: { span: MarkedSpan; index: number }[] = [];
    while (nextSpan < spans.length && (spans[nextSpan]?.block ?? 0) <= index) {
      const span = spans[nextSpan];
      if (span && !span.nested && span.block === index) quotes.push({ span, index: nextSpan });
      nextSpan++;
    }
    return readGrammar(doc.text, block, own, quotes);
  });
}

function earlyKinds(
  text: string,
  spans: readonly MarkedSpan[],
  grammars: readonly BlockGrammar[],
): Map<number, QuotationKind> {
  const kinds = new Map<number, QuotationKind>();
  for (const { tokens } of grammars) {
    tokens.forEach((token, at) => {
      const span = spans[token.quote];
      const kind = span && kindByNeighbours(text.slice(span.start, span.end), tokens, at);
      if (kind) kinds.set(token.quote, kind);
    });
  }
  return kinds;
}

function toQuotation(
  context: Context,
  span: MarkedSpan,
  found: Attributed | null,
  early: QuotationKind | null,
  index: number,
): Quotation {
  const text = context.text.slice(span.start, span.end);
  const { tokens } = context.grammars[span.block] ?? { tokens: [] };
  const at = tokens.findIndex((token) => token.quote === index);
  const kind =
    early ??
    (at < 0
      ? 'partial'
      : isTerm(text, tokens, at, found?.sieve ?? null)
        ? 'term'
        : kindBySpeech(text, tokens, at));
  return {
    start: span.start,
    end: span.end,
    text,
    outer: span.outer,
    kind,
    closed: span.closed,
    continues: span.continues,
    group: span.chain,
    nested: span.nested,
    attribution: found && toAttribution(context, found),
  };
}

function toAttribution(context: Context, found: Attributed): Attribution {
  const resolution = context.resolve(found.speaker);
  return {
    speaker: toMention(context.text, found.speaker, resolution.name),
    cue: found.cue && { ...found.cue, text: context.text.slice(found.cue.start, found.cue.end) },
    via: found.via.map((link) => toMention(context.text, link, context.resolve(link).name)),
    sieve: found.sieve,
    confidence: confidenceOf(found.sieve) * resolution.sure,
    hedged: found.hedged,
  };
}

function toMention(text: string, { start, end, kind, title }: PhraseMention, name: string | null): Mention {
  return { start, end, text: text.slice(start, end), name, title, kind };
}

function toPeople(text: string, people: People): Person[] {
  return people.clusters
    .filter((cluster) => cluster.isPerson)
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
