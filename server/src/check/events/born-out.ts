import { contradicts } from '../../time/contradiction.js';
import type { TimeExpression } from '../../time/values.js';
import { sentenceOf } from '../sentence-of.js';
import { readEventFrame } from './event-frame.js';
import type { DatedSentence, EventMatch } from './event-match.js';
import { type Predicate, readPredicate, sharedClass } from './predicate.js';
import { areOnePerson, areOtherPeople } from './same-person.js';

/**
 * Whether the article that dates otherwise what happens once tells of it again with the draft's date: "Her husband died in 2009.
 * … She died on 6 May." Then the sentence that was compared may be of somebody else. Such a
 * telling names the same person, or says "she".
 */
export function isBornOutBeside(event: DatedSentence, { candidate, happensOnce }: EventMatch): boolean {
  const { source, reading } = candidate;
  const mine = happensOnce ? readPredicate(event.text, event.sentence, event.expression) : null;
  if (!mine || !reading) return false;
  const frame = readEventFrame(event.text, event.sentence, mine, event);
  return reading.times.some((time) => {
    if (!isExact(time, event.expression) || contradicts(event.expression, time)) return false;
    const sentence = sentenceOf(source, time);
    const theirs = readPredicate(source.prose.text, sentence, time);
    if (!theirs || sharedClass(mine, theirs)?.happensOnce !== true) return false;
    const told = { expression: time, times: [time], antecedent: null };
    const other = readEventFrame(source.prose.text, sentence, theirs, told);
    return !areOtherPeople(frame, other) && (hasPronoun(theirs) || areOnePerson(frame, other));
  });
}

/** "She died": not "the response to her death", which dates the response. */
function hasPronoun({ tokens, verbs }: Predicate): boolean {
  const at = verbs[0] ?? 0;
  return tokens.slice(Math.max(0, at - SUBJECT_REACH), at).some(({ word }) => SUBJECTS.has(word));
}

/** "She had been killed" */
const SUBJECT_REACH = 3;
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who', 'which']);

/** A year bears out a year, no day. */
function isExact(time: TimeExpression, mine: TimeExpression): boolean {
  if (time.type !== 'DATE' || time.readings.length === 0) return false;
  return time.granularity === 'day' || time.granularity === 'month' || time.granularity === mine.granularity;
}
