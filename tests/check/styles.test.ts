import { describe, expect, it } from 'vitest';
import type { QuotationStyle } from '../../server/src/check/settings.js';
import { STYLE_PROFILES } from '../../server/src/check/words/styles.js';
import { judgeText, readCorpus } from '../support/check.js';

type Told = 'nothing' | 'hint' | 'information' | 'warning' | 'error';

/** What style books say of a change, as a draft and its source; `told` holds for every profile but those named. */
interface Bullet {
  readonly name: string;
  readonly source: string;
  readonly draft: string;
  readonly told: Told;
  readonly but?: Partial<Record<QuotationStyle, Told>>;
}

const SAID = (words: string): string => `“${words},” said Ada Brandt. Nothing else was heard that day.`;

const BULLETS: readonly Bullet[] = [
  {
    name: 'a small first letter',
    source: SAID('The boats came home at dawn'),
    draft: 'Brandt said “the boats came home at dawn”.',
    told: 'nothing',
  },
  {
    name: 'a capital first letter',
    source: SAID('I saw that the boats came home at dawn'),
    draft: '“The boats came home at dawn,” Ada Brandt said.',
    told: 'nothing',
  },
  {
    name: 'marks of another kind',
    source: SAID('They call it ‘the long way’ round the cape'),
    draft: 'Ada Brandt said: "They call it \'the long way\' round the cape."',
    told: 'nothing',
  },
  {
    name: 'another end punctuation',
    source: 'Ada Brandt said: “Will the boats come home at dawn? We hope so.”',
    draft: '“We hope so! Will the boats come home at dawn,” said Ada Brandt.'.replace('We hope so! ', ''),
    told: 'nothing',
  },
  {
    name: 'a call-out dropped, in brackets',
    source: SAID('The catch has fallen by half[12] since the war'),
    draft: SAID('The catch has fallen by half since the war'),
    told: 'nothing',
  },
  {
    name: 'a call-out dropped, raised',
    source: SAID('The catch has fallen by half² since the war'),
    draft: SAID('The catch has fallen by half since the war'),
    told: 'nothing',
  },
  {
    name: 'an omission marked, in order',
    source: SAID('The boats, which are old and green, came home at dawn'),
    draft: '“The boats … came home at dawn,” said Ada Brandt.',
    told: 'hint',
  },
  {
    name: 'marks of omission at both ends',
    source: SAID('Well, the boats came home at dawn, as they do'),
    draft: '“… the boats came home at dawn …,” said Ada Brandt.',
    told: 'nothing',
  },
  {
    name: 'an omission not marked',
    source: SAID('The boats, which are old and green, came home at dawn'),
    draft: '“The boats came home at dawn,” said Ada Brandt.',
    told: 'warning',
  },
  {
    name: 'an omission of a negation',
    source: SAID('The boats did not, as we had hoped, come home at dawn'),
    draft: '“The boats did … come home at dawn,” said Ada Brandt.',
    told: 'warning',
  },
  {
    name: 'pieces out of order',
    source: SAID('The boats came home at dawn, and the women counted them on the pier'),
    draft: '“the women counted them on the pier … The boats came home at dawn,” said Ada Brandt.',
    told: 'warning',
  },
  {
    name: 'words put in brackets',
    source: SAID('They came home at dawn with their nets in rags'),
    draft: '“[The boats] came home at dawn with their nets in rags,” said Ada Brandt.',
    told: 'nothing',
  },
  {
    name: 'an ending in brackets',
    source: SAID('The boats come home at dawn with their nets in rags'),
    draft: '“The boats c[a]me home at dawn with their nets in rags,” said Ada Brandt.',
    told: 'nothing',
  },
  {
    name: '[sic] and [emphasis added]',
    source: SAID('The boats come home at dawn like they was ghosts'),
    draft: '“The boats come home at *dawn* [emphasis added] like they was [sic] ghosts,” said Ada Brandt.',
    told: 'nothing',
  },
  {
    name: '“um” left out',
    source: SAID('The boats, um, came home at, er, dawn'),
    draft: SAID('The boats came home at dawn'),
    told: 'nothing',
    but: { strict: 'warning' },
  },
  {
    name: 'a stammer left out',
    source: SAID('The boats came came home at dawn with nothing'),
    draft: SAID('The boats came home at dawn with nothing'),
    told: 'nothing',
    but: { strict: 'warning' },
  },
  {
    name: '“gonna” written out',
    source: SAID('The boats are gonna come home at dawn'),
    draft: SAID('The boats are going to come home at dawn'),
    told: 'nothing',
    but: { strict: 'warning', apa: 'warning' },
  },
  {
    name: 'grammar put right',
    source: SAID('The boats comes home at dawn with their nets in rags'),
    draft: SAID('The boats come home at dawn with their nets in rags'),
    told: 'warning',
    but: { guardian: 'nothing' },
  },
  {
    name: 'another tense',
    source: SAID('The boats sail home at dawn with their nets in rags'),
    draft: SAID('The boats sailed home at dawn with their nets in rags'),
    told: 'warning',
  },
  {
    name: 'another person',
    source: SAID('We sail home at dawn with our nets in rags'),
    draft: SAID('They sail home at dawn with their nets in rags'),
    told: 'warning',
  },
  {
    name: 'another word',
    source: SAID('The boats sail home at dawn with their nets in rags'),
    draft: SAID('The boats sail home at dusk with their nets in rags'),
    told: 'warning',
  },
  {
    name: 'another number',
    source: SAID('Nine boats sail home at dawn with their nets in rags'),
    draft: SAID('Ten boats sail home at dawn with their nets in rags'),
    told: 'error',
  },
  {
    name: 'another name',
    source: SAID('The boats sail home to Torfhaven with their nets in rags'),
    draft: SAID('The boats sail home to Kelness with their nets in rags'),
    told: 'error',
  },
  {
    name: 'a negation put in',
    source: SAID('The boats will sail home at dawn with their nets in rags'),
    draft: SAID('The boats will not sail home at dawn with their nets in rags'),
    told: 'error',
  },
  {
    name: 'another modal',
    source: SAID('The boats may sail home at dawn with their nets in rags'),
    draft: SAID('The boats must sail home at dawn with their nets in rags'),
    told: 'error',
  },
  {
    name: 'another quantifier',
    source: SAID('Some boats sail home at dawn with their nets in rags'),
    draft: SAID('All boats sail home at dawn with their nets in rags'),
    told: 'error',
  },
  {
    name: 'the other spelling of English',
    source: SAID('The harbour favours old boats with a coloured sail'),
    draft: SAID('The harbor favors old boats with a colored sail'),
    told: 'nothing',
  },
  {
    name: 'a figure for a word',
    source: SAID('Nine boats sail forty miles at dawn with their nets'),
    draft: SAID('9 boats sail 40 miles at dawn with their nets'),
    told: 'nothing',
  },
  {
    name: 'an expletive masked',
    source: SAID('The damned boats sail home at dawn with their nets'),
    draft: SAID('The d***ed boats sail home at dawn with their nets'),
    told: 'nothing',
  },
  {
    name: 'an address left out',
    source: SAID('The boats sail home at dawn https://example.org/boats/9 with their nets'),
    draft: SAID('The boats sail home at dawn with their nets'),
    told: 'nothing',
  },
  {
    name: 'an address kept',
    source: SAID('The boats sail home at dawn https://example.org/boats/9 with their nets'),
    draft: SAID('The boats sail home at dawn https://example.org/boats/9 with their nets'),
    told: 'nothing',
  },
];

describe('a change to a quotation is told as the style books have it', () => {
  for (const style of Object.keys(STYLE_PROFILES) as QuotationStyle[]) {
    for (const { name, source, draft, told, but } of BULLETS) {
      it(`${style}: ${name}`, async () =>
        expect(await judged(source, draft, style)).toBe(but?.[style] ?? told));
    }
  }
});

/** The loudest that is said of the draft's words. */
async function judged(source: string, text: string, quotationStyle: QuotationStyle): Promise<Told> {
  const fields = 'kind: article, publisher: Skerry Post, date: 2024-08-04';
  const corpus = await readCorpus([{ path: 'corpus/a.txt', fields, text: source, markers: [] }]);
  const { findings } = await judgeText(corpus, { path: 'draft.md', text }, { settings: { quotationStyle } });
  const said = findings.filter(({ code }) => code !== 'citation.missing').map(({ severity }) => severity);
  return LOUDEST.find((severity) => said.some((one) => one === severity)) ?? 'nothing';
}

const LOUDEST: readonly Told[] = ['error', 'warning', 'information', 'hint'];
