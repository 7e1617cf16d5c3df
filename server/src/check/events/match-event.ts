import { antecedentInSource } from '../../text/antecedents.js';
import { containsSpan, overlaps } from '../../text/span.js';
import { tokenize } from '../../text/tokens.js';
import { contradicts } from '../../time/contradiction.js';
import { civilDate } from '../../time/days.js';
import { edtfInterval } from '../../time/edtf.js';
import type { TimeExpression } from '../../time/values.js';
import type { Candidate } from '../evidence.js';
import { TELLER_PRONOUNS } from '../languages/en-events.js';
import { surroundingsOf } from '../surroundings.js';
import { ANNOUNCEMENT_SLACK } from './announced.js';
import { readEventFrame } from './event-frame.js';
import { type DatedSentence, type EventMatch, isFarOff } from './event-match.js';
import { matchByWording } from './match-by-wording.js';
import { type Predicate, readPredicate, sharedClass } from './predicate.js';
import { areLikeEnds } from './range-ends.js';
import { sameEvent } from './same-event.js';

export type { DatedSentence, EventMatch } from './event-match.js';

/** Whether a candidate sentence tells the draft's event, and which of its expressions dates it; null when neither is sure. */
export function matchEvent(event: DatedSentence, candidate: Candidate): EventMatch | null {
  if (!candidate.reading) return null;
  const times = candidate.reading.times
    .filter((time) => time.type === 'DATE' && containsSpan(candidate, time))
    .map((time) => withYearOf(time, event.expression));
  const dated = times.filter((time) => time.readings.length > 0);
  if (dated.length === 0) return null;
  const mine = readPredicate(event.text, event.sentence, event.expression);
  return (
    matchByWording(event, candidate, times, mine) ??
    (mine ? matchByPredicate(event, mine, candidate, dated) : null)
  );
}

/** "We will close the mine", outside the marks of a quotation. */
function isFirstPerson(candidate: Candidate): boolean {
  const { source, reading } = candidate;
  if (reading?.speech.quotations.some((quotation) => overlaps(quotation.outer, candidate))) return false;
  return tokenize(source.prose.text, candidate).some(({ word }) => TELLER_PRONOUNS.has(word));
}

/**
 * "4 July" in a source whose year nobody knows is another day than "14 July 2026" all the same: it is held against the draft's
 * year. Its value still leaves the year open.
 */
function withYearOf(time: TimeExpression, mine: TimeExpression): TimeExpression {
  const shape = YEARLESS_DAY.exec(time.value);
  if (!shape || time.readings.length > 0) return time;
  const years = new Set(mine.readings.map(({ interval }) => civilDate(interval.from).year));
  const readings = [...years].flatMap((year) => {
    const value = `${String(year).padStart(4, '0')}${shape[1] ?? ''}`;
    const interval = edtfInterval(value);
    return interval ? [{ value, interval }] : [];
  });
  return { ...time, readings, anchor: 'document' };
}

/** "XXXX-07-04". */
const YEARLESS_DAY = /^XXXX(-\d\d-\d\d)$/;

/** The same event by its predicate, its names and what it happened to; the dates are those that the predicate has. */
function matchByPredicate(
  event: DatedSentence,
  predicate: Predicate,
  candidate: Candidate,
  dated: readonly TimeExpression[],
): EventMatch | null {
  const alike = dated.flatMap((expression) => {
    const theirs = readPredicate(candidate.source.prose.text, candidate, expression);
    return theirs && sharedClass(predicate, theirs) ? [{ expression, theirs }] : [];
  });
  if (alike.length === 0) return null;
  const { prose } = candidate.source;
  const antecedent = antecedentInSource(prose, candidate);
  const surroundings = {
    ...surroundingsOf(candidate),
    antecedent,
    isFirstPerson: isFirstPerson(candidate),
  };
  const mine = readEventFrame(event.text, event.sentence, predicate, event);
  const isAnnounced = (theirs: Predicate): boolean => theirs.isAnnounced || predicate.isAnnounced;
  const told = alike.flatMap(({ expression, theirs }) => {
    const frame = readEventFrame(prose.text, candidate, theirs, { expression, times: dated, antecedent });
    const shared = sameEvent(mine, frame, surroundings);
    if (!shared) return [];
    const isNamed = shared.isOnceForNamed === true && (mine.patient?.names.size ?? 0) > 0;
    // A plan may have been put off, and what is announced was done a little before.
    const isSure = frame.reality === mine.reality && !isAnnounced(theirs);
    return [
      {
        expression,
        happensOnce: isSure && (shared.happensOnce || isNamed),
        slack: isAnnounced(theirs) ? ANNOUNCEMENT_SLACK : 0,
      },
    ];
  });

  // "bought one mill in 2019 and another in 2021": any of the dates may be the draft's.
  const match =
    told.find(({ expression }) => areLikeEnds(event.expression, expression)) ??
    told.find(({ expression }) => !contradicts(event.expression, expression)) ??
    told[0];
  if (!match || (!match.happensOnce && isFarOff(event.expression, match.expression))) return null;
  return { candidate, by: 'event', ...match };
}
