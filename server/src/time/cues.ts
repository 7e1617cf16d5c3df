import { isNext, isNextWord, isWord, type Reader, wordBefore } from './grammar/reader.js';
import type { Meaning } from './meaning.js';
import { isLetter } from './tokens.js';

/** How far left a word may stand that says a date lies ahead (the measured priors were taken with this window). */
const CUE_WINDOW = 70;

/** "as early as Tuesday", "as soon as May" lie ahead; "as late as Tuesday" does not. */
const EARLIEST = ['early as ', 'soon as '];

/** Kinds whose year, week or month is chosen by whether they lie ahead. */
export function canLieAhead(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'day':
    case 'numeric-day':
    case 'month':
    case 'season':
    case 'quarter':
    case 'holiday':
      return meaning.year === null;
    case 'weekday':
    case 'weekend':
    case 'day-of-month':
      return true;
    case 'nth-weekday':
      return canLieAhead(meaning.whole);
    case 'range':
      return canLieAhead(meaning.first);
    default:
      return false;
  }
}

/**
 * Whether the words on the left, in the same sentence, say that the date lies ahead ("will meet on Monday", "is
 * expected to resign in May", "by Friday") or is past ("the year ended March 31"); null when they say nothing. A verb
 * of reporting in between takes a promise back: "will resign, she said Monday".
 */
export function sideOf(reader: Reader, at: number): 'ahead' | 'behind' | null {
  const { text, tokens } = reader;
  const start = tokens[at]?.start ?? 0;
  const floor = sentenceStart(text, start);
  if (EARLIEST.some((words) => text.endsWith(words, start))) return 'ahead';
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.start < floor) return null;
    const isRightBefore = i === at - 1 && tokens[at]?.glue === 'blank';
    switch (token.word?.cue) {
      case 'future':
        return 'ahead';
      case 'deadline':
        if (isRightBefore) return 'ahead';
        break;
      case 'past':
        if (isRightBefore) return 'behind';
        break;
      case 'plan':
        if (isNextWord(reader, i + 1, 'to')) return 'ahead';
        break;
      case 'infinitive':
        if (isNext(token) && isWord(tokens[i - 1], 'to')) return 'ahead';
        break;
      case 'report':
        return null;
    }
  }
  return null;
}

/** Where the sentence begins, or the window if that is nearer: a stop, a blank and a capital letter. */
function sentenceStart(text: string, from: number): number {
  const floor = Math.max(0, from - CUE_WINDOW);
  for (let i = from - 2; i > floor; i--) {
    const sign = text[i];
    if (sign !== '.' && sign !== '!' && sign !== '?') continue;
    const next = text.charCodeAt(i + 2);
    const isCapital = isLetter(next) && next < 0x60;
    if (text.charCodeAt(i + 1) <= 0x20 && isCapital && !isAbbreviation(wordBefore(text, i))) return i + 1;
  }
  return floor;
}

/** "U.S. troops", "Mr. Price", "Gen. Smith": a stop after a short capitalised word parts no sentences. */
function isAbbreviation(word: string): boolean {
  return word.length > 0 && word.length <= 4 && word.charCodeAt(0) < 0x60;
}
