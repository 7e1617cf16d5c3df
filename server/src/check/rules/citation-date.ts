import type { Citation } from '../../draft/citations.js';
import type { Draft } from '../../draft/draft.js';
import type { Source } from '../../sources/source.js';
import { edtfInterval, formatMonth, formatYear, pad } from '../../time/edtf.js';
import type { DayInterval, TimeExpression } from '../../time/values.js';
import type { Evidence } from '../evidence.js';
import type { DraftRule, RuleFinding } from '../rule.js';
import { messages } from '../wording/messages.js';

/** A citation, or the entry it names, dates its source otherwise than the source itself does. */
export const citationDate: DraftRule = {
  code: 'citation.date',
  severities: ['warning'],
  summary: 'The citation dates its source otherwise than the source does.',
  check: (draft, evidence) => {
    const found = new Map<number, RuleFinding>();
    for (const citation of draft.citations.all) {
      const source = evidence.citedSource(citation);
      const finding = source && !source.confidential ? dateFinding(draft, citation, source, evidence) : null;
      if (finding) found.set(finding.start, finding);
    }
    return [...found.values()];
  },
};

/** A source that was dated by a guess accuses nobody. */
const SURE_ENOUGH = 0.7;

/** Papers print a text on the day after it went online, and time zones differ. */
const SLACK_DAYS = 2;

function dateFinding(
  draft: Draft,
  citation: Citation,
  source: Source,
  { bibliography }: Evidence,
): RuleFinding | null {
  if (!source.issued || source.issued.sure < SURE_ENOUGH) return null;
  const printed = citation.form === 'footnote' ? dateInNote(draft, citation) : null;
  if (printed) {
    const days = edtfInterval(printed.value);
    if (!days || isNear(days, source)) return null;
    return findingAt(draft.markdown.map.toSourceSpan(printed), messages.citationDate(source, printed.text));
  }
  const entry = citation.key === null ? null : bibliography.index.byId.get(citation.key);
  const parts = entry?.item.issued?.['date-parts'][0];
  const days = parts ? edtfInterval(edtfOf(parts)) : null;
  if (!entry || !parts || !days || isNear(days, source)) return null;
  return findingAt(citation.item, messages.entryDate(entry.id, edtfOf(parts), source));
}

function findingAt(
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
): RuleFinding {
  return { start, end, severity: 'warning', message, evidence: [], fixes: [] };
}

/** Whether the days may be those of the source, first issued or updated. */
function isNear({ from, to }: DayInterval, { issued, updated }: Source): boolean {
  const dates = [issued, updated].flatMap((fact) => edtfInterval(fact?.value ?? '') ?? []);
  return dates.some((date) => from <= date.to + SLACK_DAYS && date.from <= to + SLACK_DAYS);
}

/** The one whole date in a footnote that names one source: with a second one, either may be when the page was read. */
function dateInNote(draft: Draft, { item, note }: Citation): TimeExpression | null {
  const { definitions, inlineNotes } = draft.markdown.footnotes;
  const place = [...definitions, ...inlineNotes].find(
    ({ span }) => span.start <= item.start && item.end <= span.end,
  )?.prose;
  if (!place || note === null) return null;
  const named = draft.citations.all.filter(({ form, note: other }) => form === 'footnote' && other === note);
  if (new Set(named.map((one) => one.item.start)).size > 1) return null;
  const dates = draft.times.filter(({ start, end, type }) => {
    return type === 'DATE' && place.start <= start && end <= place.end;
  });
  const [expression] = dates;
  if (!expression || dates.length > 1 || expression.anchor !== 'explicit') return null;
  return expression.granularity === 'day' ? expression : null;
}

function edtfOf([year = 0, month, day]: readonly number[]): string {
  if (month === undefined) return formatYear(year);
  const text = formatMonth(year, month);
  return day === undefined ? text : `${text}-${pad(day, 2)}`;
}
