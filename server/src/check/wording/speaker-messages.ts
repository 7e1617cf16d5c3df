import type { DatedTelling } from '../../sources/office-tellings.js';
import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import { describeSource, shorten } from './describe-source.js';

/** What findings about speakers, their offices and who passed their words on say. */
export const speakerMessages = {
  misattributed: (source: Source, passage: Span, speaker: string): string =>
    `Other speaker in source: ${source.confidential ? '…' : speaker} (${describeSource(source, passage.start)}).`,

  /** Behind `misattributed`, where the draft names an office: what sources of that time say of the two. */
  otherHolder: (own: DatedTelling, holder: DatedTelling): string =>
    `Sources of that time: ${officeOf(own)}; ${officeOf(holder)}.`,

  /** Why an office and a name are one speaker, or cannot be told apart; "Foreign Minister Ana Reyes (…)". */
  holder: (told: DatedTelling): string => officeOf(told),
  holders: ([one, two]: readonly [DatedTelling, DatedTelling]): string =>
    `two persons at that time: ${officeOf(one)}; ${officeOf(two)}`,

  /** The draft gives somebody an office that sources of that time give to somebody else. */
  officeOfAnother: (own: DatedTelling, holder: DatedTelling, mine: string): string =>
    `Title differs. Sources of that time: ${officeOf(own)}; ${officeOf(holder)}. Draft: “${mine}”.`,

  /** Sources give the words to several people, none of whom is the draft's. */
  speakersDiffer: (
    source: Source,
    passage: Span,
    speaker: string,
    other: Source,
    at: Span,
    another: string,
  ): string =>
    `Other speakers in sources, which differ: ${speaker} (${describeSource(source, passage.start)}); ` +
    `${another} (${describeSource(other, at.start)}).`,

  relayed: (source: Source, passage: Span, outlet: string): string =>
    `Your source has this from ${source.confidential ? 'another outlet' : outlet} (${describeSource(source, passage.start)}).`,

  titleDiffers: (source: Source, passage: Span, theirs: string, mine: string): string =>
    `Title differs. Source: “${source.confidential ? '…' : theirs}” (${describeSource(source, passage.start)}). Draft: “${mine}”.`,

  spelledOtherwise: (source: Source, passage: Span, theirs: string, mine: string): string =>
    `Name spelt otherwise. Source: “${source.confidential ? '…' : theirs}” (${describeSource(source, passage.start)}). Draft: “${mine}”.`,
};

/** "Ana Reyes, “Foreign Minister” in Skerry Post, 4 Aug 2024, ¶3": where an office was learnt. */
function officeOf({ name, title, source, start }: DatedTelling): string {
  return `${name}, “${shorten(title)}” in ${describeSource(source, start)}`;
}
