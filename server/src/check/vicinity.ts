import { isCitation } from '../cite/cited-source.js';
import type { Citation } from '../draft/citations.js';
import type { Claim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import type { Mention, Quotation } from '../speech/reading.js';
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

/** How many paragraphs before its own a claim leans on: a pronoun reaches back so far (`hasNearAntecedent`). */
const PARAGRAPHS_BEFORE = 3;

/** Finds the vicinities of a draft's claims. Each costs as much as its paragraphs, whatever the length of the draft. */
export function vicinitiesOf(draft: Draft, evidence: Evidence): (claim: Claim) => Vicinity {
  const { prose, map } = draft.markdown;
  const keysOf = placedKeys(draft);
  const piecesOf = piecesByGroup(draft.speech.quotations);
  return (claim) => {
    const whole = wholeSpan(claim);
    const last = firstFrom(prose.blocks, whole.end);
    const own = Math.max(0, firstFrom(prose.blocks, whole.start + 1) - 1);
    const blocks = prose.blocks.slice(Math.max(0, own - PARAGRAPHS_BEFORE), Math.max(last, own + 1));
    const heading = prose.blocks.findLast(
      ({ kind, start }, at) => kind === 'heading' && start <= whole.start && at < own,
    );
    const places = blocks.map((block) => map.toSourceSpan(block));
    const span = {
      start: Math.min(claim.start, ...places.map(({ start }) => start)),
      end: Math.max(claim.end, ...places.map(({ end }) => end)),
    };
    const proseStart = blocks[0]?.start ?? whole.start;
    const inProse = { start: proseStart, end: Math.max(whole.end, blocks.at(-1)?.end ?? 0) };
    const [told, written] = [sliceSpan(prose.text, inProse), sliceSpan(draft.text, span)];
    return {
      span,
      key: [
        ...[claim.start - span.start, claim.end - span.start],
        ...[claim.sentence.start - proseStart, claim.sentence.end - proseStart],
        ownKey(claim, proseStart),
        ...piecesOf(claim).map(({ text, start }) => `${start - proseStart} ${text}`),
        ...claim.citations.map((citation) => citationKey(citation, { span, proseStart }, evidence)),
        ...blocks.map(({ kind, start, end }) => `${kind} ${start - proseStart} ${end - proseStart}`),
        heading ? sliceSpan(prose.text, heading) : '',
        ...(heading ? keysOf(heading, heading.start) : []),
        told,
        written === told ? '' : written,
        ...keysOf(inProse, proseStart),
      ].join('\n'),
    };
  };
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

/** Of each claim on a quotation the pieces of its utterance, wherever they stand. */
function piecesByGroup(quotations: readonly Quotation[]): (claim: Claim) => readonly Quotation[] {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const pieces = groups.get(quotation.group);
    if (pieces) pieces.push(quotation);
    else groups.set(quotation.group, [quotation]);
  }
  return (claim) => (claim.kind === 'quotation' ? (groups.get(claim.quotation.group) ?? []) : []);
}

/** What was read in a stretch of the prose, as keys with their places from `origin` on. */
function placedKeys({ speech, times }: Draft): (within: Span, origin: number) => readonly string[] {
  const mentions = speech.people.flatMap(({ name, mentions: all }) =>
    all.map(({ start, end }) => ({ start, end, key: `${end - start} ${name}` })),
  );
  const kinds = [
    keyed(times, timeKey),
    keyed(speech.quotations, quotationKey),
    keyed(mentions, ({ key }) => key),
  ];
  return (within, origin) =>
    kinds.flatMap((find) => find(within).map(({ start, key }) => `${start - origin} ${key()}`));
}

/** The spans in a stretch with their keys, each of which is made once, when it is first asked for. */
function keyed<T extends Span>(
  spans: readonly T[],
  keyOf: (span: T) => string,
): (within: Span) => readonly { readonly start: number; readonly key: () => string }[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const keys = new Map<T, string>();
  const index = indexSpans(sorted);
  const key = (span: T): string => {
    const known = keys.get(span) ?? keyOf(span);
    keys.set(span, known);
    return known;
  };
  return (within) => index.overlapping(within).map((span) => ({ start: span.start, key: () => key(span) }));
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
  { span, proseStart }: { readonly span: Span; readonly proseStart: number },
  { citedSource }: Evidence,
): string {
  const { form, key, target, author, label, note, locator } = citation;
  return JSON.stringify([
    ...[citation.span.start - span.start, citation.span.end - span.start, citation.proseOffset - proseStart],
    ...[form, key, target, author, label, note, locator],
    ...[citedSource(citation)?.uri, isCitation(citation, citedSource)],
  ]);
}
