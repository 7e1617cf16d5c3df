import type { CheckReport } from '../../server/src/report/check-report.js';
import {
  DIFFERS,
  editOf,
  makeJudgement,
  makeSource,
  NO_MATCH,
  passageOf,
  spanOf,
  UNCHECKED,
} from './judgement.js';

const DRAFT_URI = 'file:///w/drafts/harbour.md';

const DRAFT = `---
title: The harbour
---

# The harbour

“We will keep the harbour open for every ship that needs it,” the port's director, Mara Venn, told reporters on Monday after the council had met behind closed doors for six hours, and nobody objected.

Venn promised a “swift and decisive answer to whoever blocks the pier.”

> The pier is closed until the spring,
> and nobody knows who pays.

“Nobody asked us,” a fisherman said. “It was always so,” said another.
`;

const ARTICLE = `Harbour stays open

By Jane Doe

The council met for six hours. “We will keep the harbour open for every ship that needs it,” council leader Tom Okafor told reporters, and asked for patience.

Venn promised a “swift and careful answer to whoever blocks the pier.” \u001b[2J\u202eShe left early.
`;

const article = makeSource('file:///w/corpus/harbour.txt', ARTICLE);

/** A judgement of a draft that has a bit of everything: a golden sample of the report for people. */
export function harbourReport(): CheckReport {
  const judgement = makeJudgement(
    DRAFT_URI,
    DRAFT,
    [
      {
        words: 'We will keep the harbour open for every ship that needs it,',
        evidence: [passageOf(article, 'We will keep the harbour open for every ship that needs it,')],
        aspect: DIFFERS,
      },
      {
        words: 'swift and decisive answer to whoever blocks the pier.',
        evidence: [
          passageOf(article, 'swift and careful answer to whoever blocks the pier.', {
            locator: { kind: 'paragraph', value: 3 },
            edits: [editOf(DRAFT, article, ['decisive', 'careful'])],
          }),
        ],
        aspect: DIFFERS,
      },
      { words: 'Nobody asked us,', aspect: NO_MATCH },
      { words: 'It was always so,', aspect: NO_MATCH },
      { words: 'The pier is closed until the spring,', aspect: UNCHECKED },
    ],
    [
      {
        on: 'Mara Venn',
        about: 0,
        code: 'quote.misattributed',
        severity: 'error',
        message: 'Other speaker in source: Tom Okafor (Harbour News, 4 Aug 2024, ¶2).',
        fixes: [
          {
            title: 'Attribute to council leader Tom Okafor, as in Harbour News',
            safe: false,
            preferred: true,
            edits: [
              { kind: 'replace', uri: DRAFT_URI, ...spanOf(DRAFT, 'Mara Venn'), newText: 'Tom Okafor' },
            ],
          },
        ],
      },
      {
        on: 'swift and decisive answer to whoever blocks the pier.',
        about: 1,
        message:
          'Wording differs. Source: “swift and careful answer” (Harbour News, 4 Aug 2024, ¶3). Draft: “decisive”.',
        fixes: [
          {
            title: 'Replace with the wording in Harbour News',
            safe: true,
            preferred: true,
            edits: [{ kind: 'replace', uri: DRAFT_URI, ...spanOf(DRAFT, 'decisive'), newText: 'careful' }],
          },
          {
            title: 'Remove the quotation marks (wording stays the source’s: reword or credit)',
            safe: false,
            preferred: false,
            edits: [],
          },
        ],
      },
      {
        on: 'The pier is closed until the spring,\n> and nobody knows who pays.',
        code: 'date.invalid',
        severity: 'error',
        message: 'There is no such day.',
      },
      {
        on: 'Nobody asked us,',
        code: 'quote.not-found',
        severity: 'information',
        message: 'No match in 1 readable source.',
      },
      {
        on: 'It was always so,',
        code: 'quote.not-found',
        severity: 'information',
        message: 'No match in 1 readable source.',
      },
      {
        on: 'a fisherman',
        code: 'quote.relayed',
        severity: 'information',
        message: 'Your source has this from the Pier Gazette.',
      },
      {
        on: 'The harbour',
        code: 'speaker.title',
        severity: 'information',
        message: 'Silenced.',
        suppressed: { by: 'directive', reason: null },
      },
    ],
  );
  return {
    sources: [article],
    unreadable: [
      {
        uri: 'file:///w/corpus/scan.pdf',
        problem: { kind: 'unreadable', message: 'PDF is not read yet: save the text as .txt.' },
      },
    ],
    drafts: [judgement],
    pathOf: (uri) => uri.replace('file:///w/', ''),
    hashOf: (_, { code }) => `hash of ${code}`,
  };
}

/** The same report, with its only source confidential. */
export function confidentialReport(): CheckReport {
  const report = harbourReport();
  const secret = {
    ...article,
    confidential: true,
    problems: [{ kind: 'undated', message: 'No date in harbour.txt.' } as const],
  };
  return {
    ...report,
    sources: [secret],
    drafts: report.drafts.map((judgement) => ({
      ...judgement,
      claims: judgement.claims.map((judged) => ({
        ...judged,
        evidence: judged.evidence.map((passage) => ({ ...passage, source: secret, speaker: 'Tom Okafor' })),
      })),
    })),
  };
}
