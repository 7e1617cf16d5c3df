import { cuesBetween, MAX_REACH } from '../cue.js';
import { CUE_FORMS } from '../languages/en-verbs.js';
import { nounPhraseAt } from '../phrases.js';
import { fromAccordingTo } from './according-to.js';
import { mentionOf, type Sieve, spanOfTokens } from './sieve.js';

/** Words between the subject of a closing clause and its verb. */
const MAX_CLAUSE = 40;

/** `The plan is “unfit” for the country, Smith said`: the reporting clause ends the sentence. */
export const trailingClause: Sieve = (ctx) => {
  const { tokens, at, cues } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at; i < tokens.length && i - at < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    const isComma = tokens[i]?.kind === 'comma' || (tokens[i]?.kind === 'quote' && tokens[i]?.ending === ',');
    if (!isComma) continue;
    const next = tokens[i + 1];
    if (next?.lower === 'according' && tokens[i + 2]?.lower === 'to') return fromAccordingTo(ctx, i + 1);
    const form = next?.kind === 'word' ? CUE_FORMS.get(next.lower) : undefined;
    const inverted =
      form?.class === 'speech' && (form.form === 'past' || form.form === 's')
        ? nounPhraseAt(tokens, i + 2)
        : null;
    const invertedSpeaker = inverted && mentionOf(tokens, inverted);
    if (invertedSpeaker) {
      return {
        speaker: invertedSpeaker,
        cue: spanOfTokens(tokens, i + 1, i + 1),
        via: [],
        hedged: false,
        form: 'trailing-inverted',
      };
    }
    const cue = cuesBetween(cues, i, i + MAX_CLAUSE).find(
      ({ subject, form }) => subject?.first === i + 1 && form.class === 'speech' && form.form !== 'ing',
    );
    const speaker = cue?.subject && mentionOf(tokens, cue.subject);
    if (cue && speaker)
      return {
        speaker,
        cue: spanOfTokens(tokens, cue.at, cue.at),
        via: [],
        hedged: cue.hedged,
        form: 'trailing',
      };
  }
  return null;
};

/** `… “…,” Smith was cited by news outlet Y as saying`: utterer and outlet. */
export const citedAsSaying: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const sentence = tokens[at]?.sentence;
  for (let i = at + 1; i < tokens.length && i - at < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower !== 'cited' && lower !== 'quoted') continue;
    const cue = cuesBetween(ctx.cues, i - 1, i + 1)[0];
    return cue?.passive ? fromCited(ctx, i) : null;
  }
  return null;
};

function fromCited(ctx: Parameters<Sieve>[0], verb: number): ReturnType<Sieve> {
  const { tokens, at } = ctx;
  let start = verb - 1;
  while (
    start > at &&
    tokens[start]?.kind === 'word' &&
    ['was', 'were', 'is', 'are', 'has', 'been', 'also', 'later'].includes(tokens[start]?.lower ?? '')
  )
    start--;
  const phrase = start > at ? nounPhraseAtEnd(ctx, start) : null;
  const speaker = phrase && mentionOf(tokens, phrase);
  if (!speaker) return null;
  // "was quoted by the paper as saying", "was quoted as saying by the paper"
  const isSayingFirst = tokens[verb + 1]?.lower === 'as' && tokens[verb + 2]?.lower === 'saying';
  const link = isSayingFirst ? verb + 3 : verb + 1;
  const isOutlet = tokens[link]?.lower === 'by' || tokens[link]?.lower === 'in';
  const outlet = isOutlet ? nounPhraseAt(tokens, link + 1) : null;
  const via = outlet && mentionOf(tokens, outlet);
  return { speaker, cue: spanOfTokens(tokens, verb, verb), via: via ? [via] : [], hedged: false };
}

function nounPhraseAtEnd({ tokens, at }: Parameters<Sieve>[0], end: number) {
  for (let i = at + 1; i <= end; i++) {
    const phrase = nounPhraseAt(tokens, i);
    if (phrase && phrase.last === end) return phrase;
  }
  return null;
}
