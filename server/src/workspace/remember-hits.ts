import type { Archive } from '../archive/archive.js';
import type { Hit } from '../archive/search.js';

/**
 * A draft of thirty thousand words asks some thousand questions, in the same order after every keystroke: were there room
 * for fewer than it asks, each answer would be forgotten right before it is asked for.
 */
const MOST_ANSWERS = 10_000;

/**
 * The archive with its last answers kept: after a keystroke nearly all questions are the same as before. Equal questions
 * get the very same hits, so that what is derived from a hit can be kept with it.
 */
export function rememberHits(archive: Archive): Archive {
  return {
    ...archive,
    findPassages: remembered((search) => archive.findPassages(search)),
    findEvents: remembered((search) => archive.findEvents(search)),
  };
}

function remembered<Q extends object>(ask: (question: Q) => readonly Hit[]): (question: Q) => readonly Hit[] {
  const answers = new Map<string, readonly Hit[]>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    const answer = known ?? ask(question);
    // The one used last goes to the end: the first ones are those to be forgotten.
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
