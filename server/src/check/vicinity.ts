import { isCitation } from '../cite/cited-source.js';
import type { Citation } from '../draft/citations.js';
import type { Claim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { piecesByGroup } from '../draft/find-claims.js';
import type { Mention, Quotation } from '../speech/reading.js';
import type { ProseBlock } from '../text/prose.js';
import { type Span, sliceSpan } from '../text/span.js';
import { firstFrom, indexSpans } from '../text/span-index.js';
import type { TimeExpression } from '../time/values.js';
import type { Evidence } from './evidence.js';

/**
 * What the rules on one claim may look at, besides its candidates and what `judge` hands on of the whole draft: the claim,
 * the paragraphs around it with all that was read there, the heading above, the sources it cites.
 */
export interface Vicinity {
  /** Claims of one key are judged alike, but for where in the draft they stand. */
  readonly key: string;
  /** The paragraphs in the draft's file. */
  readonly span: Span;
}

/** How many paragraphs before its own a claim leans on: “He resigned” on one, the lead of a block quotation, too. */
const PARAGRAPHS_BEFORE = 1;
/** A speaker who is a pronoun may be named so far back (`hasNearAntecedent`). */
const PARAGRAPHS_BEFORE_PRONOUN = 3;

/** Finds the vicinities of a draft's claims. Each paragraph's part of the keys is made once, when it is first asked for. */
export function vicinitiesOf(draft: Draft, evidence: Evidence): (claim: Claim) => Vicinity {
  const { blocks } = draft.markdown.prose;
  const headings = headingsBefore(blocks);
  const paragraphOf = paragraphsOf(draft);
  const utterances = piecesByGroup(draft.speech.quotations);
  return (claim) => {
    const whole = wholeSpan(claim);
    const own = Math.max(0, firstFrom(blocks, whole.start + 1) - 1);
    const first = Math.max(0, own - reachOf(claim));
    const end = Math.max(firstFrom(blocks, whole.end), own + 1);
    const paragraphs = range(first, Math.min(end, blocks.length)).map(paragraphOf);
    const origins = {
      file: Math.min(claim.start, ...paragraphs.map(({ place }) => place.start)),
      prose: blocks[first]?.start ?? whole.start,
    };
    const heading = headings[own] ?? -1;
    const key = [
      ...[claim.start - origins.file, claim.end - origins.file],
      ...[claim.sentence.start - origins.prose, claim.sentence.end - origins.prose],
      ownKey(claim, origins.prose),
      ...(claim.kind === 'quotation' ? (utterances.get(claim.quotation.group) ?? []) : []).map(
        ({ text, start }) => `${start - origins.prose} ${text}`,
      ),
      ...claim.citations.map((citation) => citationKey(citation, origins, evidence)),
      ...paragraphs.map(({ place }) => place.start - origins.file),
      heading < 0 ? '' : paragraphOf(heading).key,
      ...paragraphs.map((paragraph) => paragraph.key),
    ].join('\n');
    const fileEnd = Math.max(claim.end, ...paragraphs.map(({ place }) => place.end));
    return { key, span: { start: origins.file, end: fileEnd } };
  };
}

function reachOf(claim: Claim): number {
  const isPronoun = claim.kind === 'quotation' && claim.quotation.attribution?.speaker.kind === 'pronoun';
  return isPronoun ? PARAGRAPHS_BEFORE_PRONOUN : PARAGRAPHS_BEFORE;
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** For each block the number of the last heading above it; -1 where none is. */
function headingsBefore(blocks: readonly ProseBlock[]): readonly number[] {
  let last = -1;
  return blocks.map(({ kind }, at) => {
    const before = last;
    if (kind === 'heading') last = at;
    return before;
  });
}

/** The quoted words, whom they are given to, and the sentence, in the draft's prose. */
function wholeSpan(claim: Claim): Span {
  if (claim.kind === 'date') return claim.sentence;
  const { outer, attribution } = claim.quotation;
  const speaker = attribution?.speaker ?? outer;
  return {
    start: Math.min(claim.sentence.start, outer.start, speaker.start),
    end: Math.max(claim.sentence.end, outer.end, speaker.end),
  };
}

/** Which of the quotations and times of its paragraphs the claim is about. */
function ownKey(claim: Claim, origin: number): string {
  if (claim.kind === 'date') return `date ${claim.expression.start - origin}`;
  const { quotation, said } = claim;
  return `quotation ${quotation.start - origin} ${said ? said.start - origin : ''}`;
}

/** A block of the prose: where it stands in the file, and all that was read in it, from its own beginning on. */
interface Paragraph {
  readonly place: Span;
  readonly key: string;
}

function paragraphsOf({ text, markdown, speech, times }: Draft): (at: number) => Paragraph {
  const { prose, map } = markdown;
  const mentions = speech.people.flatMap(({ name, mentions: all }) =>
    all.map(({ start, end }) => ({ start, end, name })),
  );
  const finders = [
    keysIn(times, timeKey),
    keysIn(speech.quotations, quotationKey),
    keysIn(mentions, ({ start, end, name }) => `${end - start} ${name}`),
  ];
  const known: Paragraph[] = [];
  return (at) => {
    const block = prose.blocks[at] ?? { kind: 'paragraph', start: 0, end: 0 };
    const paragraph = known[at] ?? read(block);
    known[at] = paragraph;
    return paragraph;
  };

  function read(block: ProseBlock): Paragraph {
    const place = map.toSourceSpan(block);
    const [told, written] = [sliceSpan(prose.text, block), sliceSpan(text, place)];
    const parts = [
      block.kind,
      told,
      written === told ? '' : written,
      ...finders.flatMap((find) => find(block)),
    ];
    return { place, key: parts.join('\n') };
  }
}

/** What overlaps a block, each with its place from the block's beginning on. */
function keysIn<T extends Span>(
  spans: readonly T[],
  keyOf: (span: T) => string,
): (block: Span) => readonly string[] {
  const index = indexSpans(spans.toSorted((a, b) => a.start - b.start));
  return (block) => index.overlapping(block).map((span) => `${span.start - block.start} ${keyOf(span)}`);
}

/** All of an expression but its text, which stands in the prose. */
function timeKey({ start, end, problem, ...time }: TimeExpression): string {
  const { type, value, granularity, approximate, anchor, bound, role, assumed } = time;
  const readings = time.readings.map((one) => `${one.value} ${one.interval.from} ${one.interval.to}`);
  const wrong =
    problem?.kind === 'weekday'
      ? [problem.stated, problem.actual, problem.weekdaySpan.start - start, problem.daySpan.start - start]
      : [problem?.reason, problem?.lastDay];
  const days = `${assumed?.from} ${assumed?.to}`;
  return `${end - start} ${type} ${value} ${readings} ${granularity} ${approximate} ${anchor} ${bound} ${role} ${days} ${wrong}`;
}

/** All of a quotation but its words, which stand in the prose. */
function quotationKey(quotation: Quotation): string {
  const { start, end, outer, kind, closed, continues, nested, attribution } = quotation;
  const place = (span: Span): string => `${span.start - start} ${span.end - start}`;
  const mention = (one: Mention): string => `${place(one)} ${one.name} ${one.title} ${one.kind}`;
  const own = `${end - start} ${place(outer)} ${kind} ${closed} ${continues} ${nested}`;
  if (!attribution) return own;
  const { speaker, cue, via, joint, sieve, nameClass, hedged } = attribution;
  const sure = `${attribution.confidence} ${attribution.mentionConfidence} ${attribution.confidenceBound}`;
  const people = [speaker, ...via].map(mention).join();
  return `${own} ${people} + ${joint.map(mention)} ${cue ? place(cue) : ''} ${sieve} ${nameClass} ${hedged} ${sure}`;
}

/** A citation and the source it leads to; a footnote's text stands elsewhere in the file. */
function citationKey(
  citation: Citation,
  origins: { readonly file: number; readonly prose: number },
  { citedSource }: Evidence,
): string {
  const { form, key, target, author, label, note, locator, span, proseOffset } = citation;
  return JSON.stringify([
    ...[span.start - origins.file, span.end - origins.file, proseOffset - origins.prose],
    ...[form, key, target, author, label, note, locator],
    ...[citedSource(citation)?.uri, isCitation(citation, citedSource)],
  ]);
}
