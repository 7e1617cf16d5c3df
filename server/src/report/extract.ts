import type { Draft } from '../draft/draft.js';
import type { OffsetMap } from '../text/offset-map.js';
import type { Span } from '../text/span.js';
import { daysWithin } from '../time/contradiction.js';
import { formatDay } from '../time/edtf.js';
import type { DayInterval, TimeExpression } from '../time/values.js';

/** What one text says: its quotations and its time expressions, and how its offsets lead back into the file. */
export interface Extraction extends Pick<Draft, 'speech' | 'times'> {
  /** Null for plain text, whose prose is the file. */
  readonly map: OffsetMap | null;
}

type Quotation = Draft['speech']['quotations'][number];
type Mention = NonNullable<Quotation['attribution']>['speaker'];

/**
 * `quotations` and `dates` of a row of `stet extract`; the row's shape is `schemas/extract-1.json`. A quotation inside
 * another one's marks (“They told us ‘wait’,” she said) is part of the other's words and no row of its own.
 */
export function extractJson({ speech, times, map }: Extraction): {
  readonly quotations: readonly object[];
  readonly dates: readonly object[];
} {
  const place = (span: Span): Span => {
    const { start, end } = map ? map.toSourceSpan(span) : span;
    return { start, end };
  };
  return {
    quotations: speech.quotations
      .filter((quotation) => !quotation.nested)
      .toSorted(bySpan)
      .map((quotation) => quotationJson(quotation, place)),
    dates: times.toSorted(bySpan).map((time) => dateJson(time, place)),
  };
}

type Place = (span: Span) => Span;

function quotationJson(quotation: Quotation, place: Place): object {
  const { text, kind, attribution } = quotation;
  return {
    ...place(quotation),
    text,
    kind,
    speaker: attribution ? mentionJson(attribution.speaker, place) : null,
    cue: attribution?.cue ? { ...place(attribution.cue), text: attribution.cue.text } : null,
    via: attribution?.via.map((mention) => mentionJson(mention, place)) ?? [],
    sieve: attribution?.sieve ?? null,
    confidence: attribution?.mentionConfidence ?? null,
  };
}

function mentionJson(mention: Mention, place: Place): object {
  return {
    ...place(mention),
    text: mention.text,
    name: mention.name,
    pronoun: mention.kind === 'pronoun',
  };
}

function dateJson(time: TimeExpression, place: Place): object {
  const others = time.readings.slice(1);
  return {
    ...place(time),
    text: time.text,
    type: time.type,
    value: time.value,
    ...daysJson(outerDays(time)),
    approximate: time.approximate,
    role: time.role ?? null,
    candidates: others.map(({ value, interval }) => ({ value, ...daysJson(interval) })),
  };
}

/** What the preferred reading leaves: "after 2018" begins on the first day of 2019. */
function outerDays({ readings: [preferred], assumed, bound }: TimeExpression): DayInterval | undefined {
  const interval = preferred?.interval ?? assumed;
  if (!interval || !bound) return interval;
  return daysWithin(interval, bound);
}

/** First and last day, "2024-08-04"; null on a side where there is none. */
function daysJson(interval: DayInterval | undefined): { earliest: string | null; latest: string | null } {
  if (!interval) return { earliest: null, latest: null };
  return { earliest: dayJson(interval.from), latest: dayJson(interval.to) };
}

function dayJson(day: number): string | null {
  return Number.isFinite(day) ? formatDay(day) : null;
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
