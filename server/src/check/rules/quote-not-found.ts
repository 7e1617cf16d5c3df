import type { Draft } from '../../draft/draft.js';
import { guessLanguage } from '../../sources/prose-signals.js';
import type { Source } from '../../sources/source.js';
import { compute, type Evidence } from '../evidence.js';
import type { Rule } from '../rule.js';
import { isSurelyBound } from '../speakers/bound-pronouns.js';
import { messages } from '../wording/messages.js';

/**
 * Nothing in the corpus has these words: information, and a warning only where the corpus quotes that speaker and
 * everything could be read. While sources are missing, nothing is "not found".
 */
export const quoteNotFound: Rule = {
  code: 'quote.not-found',
  severities: ['warning', 'information'],
  summary: 'No readable source has these words.',
  check: ({ draft, evidence }, analysis) => {
    if (analysis.kind !== 'quotation' || analysis.words !== 'no-match') return [];
    const { corpus, quotedSpeakers } = evidence;
    if (!corpus.isComplete || corpus.readable === 0) return [];
    const { claim, rendering } = analysis;
    if (isOwnOrNobodys(claim.quotation.attribution?.speaker.text ?? '')) return [];
    const place = { start: claim.start, end: claim.end, evidence: [], fixes: [] };
    if (rendering) {
      const message = messages.otherTranslation(corpus.readable, rendering.source, rendering);
      return [{ ...place, severity: 'information', message }];
    }
    const quoting = quotedSpeakers.get(claim.id);
    const mention = claim.quotation.attribution?.speaker;
    const speaker = mention && isSurelyBound(draft.markdown.prose, draft.speech, mention, []) && mention.name;
    if (!quoting || !speaker || corpus.unreadable > 0 || isTranslated(draft, evidence, quoting)) {
      return [{ ...place, severity: 'information', message: messages.notFound(corpus.readable) }];
    }
    return [
      {
        ...place,
        severity: 'warning',
        message: messages.notFoundOfSpeaker(corpus.readable, speaker, quoting),
      },
    ];
  },
};

/** "I wrote here in March that “…”", "“…,” nobody said": no source is needed for words of the draft's author, or of nobody. */
function isOwnOrNobodys(speaker: string): boolean {
  return /^(?:I|nobody|no[ -]one|none)\b/iu.test(speaker);
}

/** A draft in another language than the source that quotes the speaker: its quotations are translations. */
function isTranslated(draft: Draft, { remember = compute }: Evidence, quoting: Source): boolean {
  const language = remember(draft, 'language', () => guessLanguage(draft.markdown.prose.text)).language
    ?.value;
  return language !== undefined && quoting.language !== null && !quoting.language.value.startsWith(language);
}
