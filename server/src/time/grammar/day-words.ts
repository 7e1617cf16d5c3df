import { isNext, isNextWord, isWord, type Match, type Reader } from './reader.js';

/** "today", "yesterday", "tonight", "last night", "this morning", "the day before yesterday". */
export function matchDayWord(reader: Reader, at: number): Match | null {
  const { tokens } = reader;
  const token = tokens[at];
  switch (token?.word?.text) {
    case 'today':
      return daysAway(0, at + 1);
    case 'yesterday':
      return daysAway(-1, at + 1);
    case 'tomorrow':
    case 'tmrw':
    case 'tmr':
      return daysAway(1, at + 1);
    case 'tonight':
    case 'tonite':
      return { meaning: { kind: 'day-part', part: 'NI', shift: 0 }, next: at + 1 };
    case 'last':
    case 'this':
      return matchDayPart(reader, at);
    case 'day':
      return matchDayBeforeYesterday(reader, at);
    default:
      return null;
  }
}

function matchDayPart(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  const partToken = reader.tokens[at + 1];
  const part = isNext(partToken) ? partToken.word?.part : null;
  if (!part || partToken?.word?.plural) return null;
  const shift = isWord(token, 'last') ? -1 : 0;
  return { meaning: { kind: 'day-part', part, shift }, next: at + 2 };
}

function matchDayBeforeYesterday(reader: Reader, at: number): Match | null {
  if (isNextWord(reader, at + 1, 'before') && isNextWord(reader, at + 2, 'yesterday'))
    return daysAway(-2, at + 3);
  if (isNextWord(reader, at + 1, 'after') && isNextWord(reader, at + 2, 'tomorrow'))
    return daysAway(2, at + 3);
  return null;
}

function daysAway(amount: number, next: number): Match {
  return { meaning: { kind: 'offset', unit: 'day', amount, from: 'document' }, next };
}
