import { contradicts } from '../../time/contradiction.js';
import type { TimeExpression } from '../../time/values.js';
import { sentenceOf } from '../sentence-of.js';
import { type EventFrame, readEventFrame } from './event-frame.js';
import type { DatedSentence, EventMatch } from './event-match.js';
import { readPredicate, sharedClass } from './predicate.js';
import { areOtherPeople } from './same-person.js';

/**
 * Whether the article that dates otherwise what happens once tells of it again with the draft's date: "Her husband died in 2009.
 * … She died on 6 May." Then the sentence that was compared may be of somebody else.
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
    return mayBeOfTheSame(frame, readEventFrame(source.prose.text, sentence, theirs, told));
  });
}

/** "She died on 6 May", or a sentence with a name of the draft's; a killing of nobody knows whom is another. */
function mayBeOfTheSame(mine: EventFrame, theirs: EventFrame): boolean {
  const whom = theirs.patient ?? theirs.subject;
  if (!whom) return true;
  const isNamed = [...whom.names].some((name) => mine.stems.has(name));
  return isNamed && !areOtherPeople(mine, theirs);
}

/** A day bears out a day, a month a month: some day of August beside “was killed” is too easily found for “in August”. */
function isExact(time: TimeExpression, mine: TimeExpression): boolean {
  if (time.type !== 'DATE' || time.readings.length === 0) return false;
  return time.granularity === mine.granularity;
}
