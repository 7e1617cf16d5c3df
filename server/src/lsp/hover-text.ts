import type { Aspect, AspectName, ClaimJudgement, EvidencePassage, Finding } from '../check/finding.js';
import { formatDate, formatLocator } from '../report/format.js';
import { excerpt } from '../report/terminal/excerpt.js';
import { wordDiff } from '../report/terminal/word-diff.js';
import type { Segment } from '../report/terminal/wrap.js';
import { paragraphAt, sourceLabel } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import { escapeText, linkTo } from './markdown.js';

/** How much of the source stands on either side of the words, in characters: about a sentence. */
const CONTEXT = 160;

/**
 * What a hover says of a claim, in at most twelve lines of Markdown: how its aspects stand, the passage with the words in
 * bold, what differs, and where the passage stands. `ignored` are its silenced findings; `uri` opens the passage.
 */
export function claimHover(
  judged: ClaimJudgement,
  ignored: readonly Finding[],
  draftText: string,
  uri: string | null,
): string {
  const [passage] = judged.evidence;
  const parts = [aspectsLine(judged), ...ignored.map(ignoredLine)];
  if (passage && passage.end > passage.start) parts.push(`> ${passageText(passage)}`);
  const diff = passage ? wordDiff(draftText, judged.claim, passage.edits) : [];
  if (diff.length > 0) parts.push(diff.map(diffMarkdown).join(''));
  if (passage) parts.push(passageLine(passage, uri));
  const others = judged.evidence.length - 1;
  if (others > 0) parts.push(`${others} further ${others === 1 ? 'passage has' : 'passages have'} this.`);
  return parts.join('\n\n');
}

/** What a hover says of a citation: the source it leads to. */
export function citationHover(source: Source, uri: string): string {
  const title = source.title ? `**${escapeText(source.title.value)}**` : null;
  const authors = source.authors ? escapeText(source.authors.value.join(', ')) : null;
  const facts = [authors, ...sourceFacts(source), escapeText(source.kind.value)].filter(
    (fact) => fact !== null,
  );
  return [title, facts.join(', '), linkTo('Open the source', uri)]
    .filter((part) => part !== null)
    .join('\n\n');
}

const ASPECTS: readonly AspectName[] = ['words', 'speaker', 'date', 'source'];

/** "**Words match** · speaker matches · date unchecked: the draft does not date the words". */
function aspectsLine({ claim, aspects }: ClaimJudgement): string {
  const told =
    claim.kind === 'date' ? (['date'] as const) : ASPECTS.filter((name) => isTold(aspects[name], name));
  const [first = '', ...rest] = told.map((name) => aspectText(name, aspects[name]));
  return [`**${first.charAt(0).toUpperCase()}${first.slice(1)}**`, ...rest].join(' · ');
}

/** "Ignored quote.altered: the editor asked for it." */
function ignoredLine({ code, suppressed }: Finding): string {
  const reason = suppressed?.reason;
  return `Ignored ${code}${reason ? `: ${escapeText(reason)}` : ''}`;
}

/** What the draft does not say cannot be checked, and need not be told; that sources disagree is. */
function isTold({ state }: Aspect, name: AspectName): boolean {
  return name === 'words' || name === 'speaker' || state !== 'unchecked';
}

function aspectText(name: AspectName, { state, reason }: Aspect): string {
  const isMany = name === 'words';
  switch (state) {
    case 'matches':
      return `${name} ${isMany ? 'match' : 'matches'}${reason ? ` (${reason})` : ''}`;
    case 'differs':
      return `${name} ${isMany ? 'differ' : 'differs'}`;
    case 'no-match':
      return `no match for the ${name}`;
    case 'unchecked':
      return `${name} unchecked${reason ? `: ${reason}` : ''}`;
  }
}

function passageText({ source, start, end }: EvidencePassage): string {
  const block = paragraphAt(source, start);
  const within = { start: block?.start ?? start, end: Math.max(block?.end ?? end, end) };
  const clean = (text: string): string => text;
  const segments = excerpt(
    source.prose.text,
    { start, end },
    { within, context: CONTEXT, style: 'bold', clean },
  );
  return spacedOut(segments, (text) => `**${text}**`);
}

/** Emphasis must not begin or end with a blank: what is blank at the ends of the words stands outside. */
function spacedOut(segments: readonly Segment[], embolden: (text: string) => string): string {
  return segments
    .map(({ text, style }) => {
      const escaped = escapeText(text);
      const inner = escaped.trim();
      if (style !== 'bold' || inner === '') return escaped;
      return escaped.replace(inner, () => embolden(inner));
    })
    .join('')
    .trim();
}

/** "[-decisive-]" and "{+comprehensive+}" as Markdown shows them. */
function diffMarkdown({ text, style }: Segment): string {
  if (style === 'deleted') return `~~${escapeText(text.slice(2, -2))}~~`;
  if (style === 'inserted') return `**${escapeText(text.slice(2, -2))}**`;
  return escapeText(text);
}

/** "Harbour News, 4 August 2024, ¶3, said by Tom Okafor — Open the passage". */
function passageLine({ source, locator, speaker, date, edits }: EvidencePassage, uri: string | null): string {
  const facts = [
    ...sourceFacts(source),
    ...(locator ? [formatLocator(locator)] : []),
    ...(speaker === null ? [] : [`said by ${escapeText(speaker)}`]),
    ...(date !== null && edits.length === 0 ? [`dated ${escapeText(formatDate(date))}`] : []),
    ...(source.reliability === 'verbatim' ? [] : [`${source.reliability} transcript`]),
  ].join(', ');
  return uri === null ? facts : `${facts} — ${linkTo('Open the passage', uri)}`;
}

function sourceFacts(source: Source): string[] {
  return [
    escapeText(sourceLabel(source)),
    source.issued ? escapeText(formatDate(source.issued.value)) : 'undated',
    ...(source.confidential ? ['confidential'] : []),
  ];
}
