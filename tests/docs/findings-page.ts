import type { FindingCode } from '../../server/src/check/finding.js';
import type { Rule } from '../../server/src/check/rule.js';
import { judgeText, readCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';

/** What the page shows of a code: a label for people and a draft on which Stet says it. */
interface Example {
  readonly label: string;
  readonly draft: string;
}

/** The sources of all examples: an invented place and its ferry. */
const CORPUS = `
  --- corpus/courier.txt {kind: article, publisher: The Lowmere Courier, date: 2026-03-12, key: courier2026}
  “The ferry gave this town a swift and reliable way to the other bank,” said Ruth Palmer, the mayor of Lowmere.

  “I do not think the old engine will last another winter,” said Owen Tate, who runs the ferry. Tate said the crew would have to be halved before the summer came.

  “We have the money, we have the crew and we have a permit until the end of next year,” Deputy Mayor Lena Hart told Lowmere Radio.

  The council of Lowmere elected Lena Hart its chair on 10 March 2026.
  --- corpus/wire.txt {kind: article, publisher: Upland Wire, title: Ferry to stop in May, date: 2026-03-14, key: wire2026}
  “The ferry will stop for the whole of May,” said Ruth Palmer.
  --- corpus/wire-2.txt {kind: article, publisher: Upland Wire, title: "CORRECTED-Ferry to stop in May", date: 2026-03-15, key: wire2026b}
  “The ferry will stop for a week in May,” said Ruth Palmer.
`;

const EXAMPLES: Readonly<Partial<Record<FindingCode, Example>>> = {
  'quote.altered': {
    label: 'Wording differs',
    draft: '“The ferry gave this town a swift and comfortable way to the other bank,” said Ruth Palmer.',
  },
  'quote.elided': {
    label: 'Leaves out words',
    draft: 'Owen Tate warned that “the old engine will last another winter”.',
  },
  'quote.misattributed': {
    label: 'Other speaker in source',
    draft: '“The ferry gave this town a swift and reliable way to the other bank,” said Owen Tate.',
  },
  'quote.not-a-quotation': {
    label: 'No quotation marks in source',
    draft: '“The crew would have to be halved before the summer came,” said Owen Tate.',
  },
  'quote.not-found': {
    label: 'No match',
    draft: '“Nobody has ever asked the river what it wants from us,” said Ruth Palmer.',
  },
  'quote.relayed': {
    label: 'From another outlet',
    draft: '“We have the money, we have the crew and we have a permit,” said Lena Hart.',
  },
  'quote.wrong-source': {
    label: 'Found in another source',
    draft: '“The ferry will stop for a week in May,” said Ruth Palmer [@courier2026].',
  },
  'quote.undated': {
    label: 'Words without their date',
    draft:
      '---\ndate: 2027-02-01\n---\n\n“The ferry gave this town a swift and reliable way to the other bank,” said Ruth Palmer.',
  },
  'date.mismatch': {
    label: 'Date differs',
    draft: 'The council of Lowmere elected Lena Hart its chair on 11 March 2026.',
  },
  'date.weekday': { label: 'Other weekday', draft: 'The council meets again on Monday, 24 March 2026.' },
  'date.invalid': { label: 'No such day', draft: 'The permit was last renewed on 31 November 2025.' },
  'speaker.title': {
    label: 'Title differs',
    draft: '“We have the money, we have the crew and we have a permit,” Mayor Lena Hart told Lowmere Radio.',
  },
  'speaker.spelling': {
    label: 'Name spelt otherwise',
    draft: '“The ferry gave this town a swift and reliable way to the other bank,” said Ruth Pallmer.',
  },
  'citation.unknown': { label: 'Unknown key', draft: 'The ferry stops in May [@courier2025].' },
  'citation.missing': {
    label: 'Not cited',
    draft:
      'The ferry stops in May [@wire2026b]. More is not known.\n\n“The ferry gave this town a swift and reliable way to the other bank,” said Ruth Palmer.',
  },
  'source.superseded': {
    label: 'Taken back',
    draft: '“The ferry will stop for the whole of May,” said Ruth Palmer.',
  },
};

/** The page of all codes, with messages and fixes as they come out of the judge. */
export async function findingsPage(rules: readonly Described[]): Promise<string> {
  const sections = await Promise.all(rules.map(section));
  return [HEAD, ...sections].join('\n');
}

type Described = Pick<Rule, 'code' | 'severities' | 'summary'>;

async function section({ code, severities, summary }: Described): Promise<string> {
  const example = EXAMPLES[code];
  if (!example) return `## ${code}\n\n${summary}\n`;
  const { message, fixes } = await said(code, example.draft);
  return `## ${code}

**${example.label}** (${severities.join(', ')}). ${summary} [More](rules/${code}.md)

> ${quoted(example.draft)}
>
> *${severityOf(message)}:* ${message.text}

${fixes.length > 0 ? `Fixes: ${fixes.map((title) => `*${title}*`).join('; ')}.` : 'No fix is offered.'}
`;
}

interface Said {
  readonly message: { readonly text: string; readonly severity: string };
  readonly fixes: readonly string[];
}

async function said(code: FindingCode, draft: string): Promise<Said> {
  const corpus = await readCorpus(parseFixture(CORPUS));
  const { findings } = await judgeText(corpus, { path: 'draft.md', text: `${draft}\n` });
  const finding = findings.find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`The example of ${code} does not show it: ${JSON.stringify(findings)}`);
  return {
    message: { text: finding.message, severity: finding.severity },
    fixes: finding.fixes.map(({ title }) => title),
  };
}

function severityOf({ severity }: Said['message']): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1);
}

function quoted(draft: string): string {
  return draft
    .replace(/^---\n(.*)\n---\n\n/s, '($1) ')
    .split('\n')
    .join('\n> ');
}

const HEAD = `# What Stet says

Every code with what it means, a draft on which it is said, the message as it comes out, and the fixes offered there. This
page is written by \`npm run docs\`. All examples are of one invented place.

Any of them is silenced by the setting [\`rules\`](settings.md#rules) (\`"rules": { "quote.altered": "off" }\`), where it
stands by a comment (\`<!-- stet-ignore-next quote.altered: why -->\`), or by a decision about that one finding: see
[Ignoring a finding](../README.md#ignoring-a-finding). On automatic transcripts and notes nothing is louder than information.
`;
