import { describe, expect, it } from 'vitest';
import { check, judgeText, readCorpus } from '../support/check.js';
import type { FixtureFile } from '../support/fixture.js';
import { parseFixture } from '../support/fixture.js';

const WORDS = 'Norland will not send another ship to the straits this winter';

const said = (speaker: string, date = '2024-08-04', more = ''): string => `
      --- corpus/words.txt {kind: article, publisher: Skerry Post, date: ${date}}
      “${WORDS},” ${speaker} said on the quay.

      ${more === '' ? 'The ships had waited for a month.' : more}
`;

const told = (name: string, date: string, text: string): string => `
      --- corpus/${name}.txt {kind: article, publisher: Lowmere Echo, date: ${date}}
      ${text}
`;

/** How the speaker of the first claim stands. */
async function speakerOf(
  draft: string,
  ...corpus: readonly string[]
): Promise<{ readonly state: string; readonly reason?: string }> {
  const files = parseFixture(`\n      ${draft}\n${corpus.join('')}`);
  const [first] = files as readonly [FixtureFile];
  const judged = await judgeText(await readCorpus(files), first);
  const aspect = judged.claims[0]?.aspects.speaker;
  if (!aspect) throw new Error('There is no claim in the draft');
  return aspect;
}

describe('an office in the draft is its holder at that time', () => {
  const tellings: [string, string][] = [
    ['by a title', 'Foreign Minister Ana Reyes came home on Sunday.'],
    ['by a description behind the name', 'Ana Reyes, Norland’s foreign minister since 2021, came home.'],
    ['by a description before the name', 'The foreign minister, Ana Reyes, came home on Sunday.'],
    ['by another form of the office', 'Ana Reyes, the minister of foreign affairs, came home.'],
    ['by an appointment', 'Late at night Ana Reyes was appointed foreign minister in a storm of shouting.'],
    ['by the one who went', 'Ana Reyes succeeded Jon Berg as foreign minister in June.'],
  ];
  for (const [name, text] of tellings) {
    it(`told ${name}`, async () => {
      const aspect = await speakerOf(
        `“${WORDS},” the foreign minister said.`,
        said('Ana Reyes'),
        told('a', '2024-07-20', text),
      );
      expect(aspect.state).toBe('matches');
      expect(aspect.reason).toMatch(/^Ana Reyes, “.*” in Lowmere Echo, 20 Jul 2024, ¶1$/);
    });
  }

  it('the other way round, too', async () => {
    const aspect = await speakerOf(
      `“${WORDS},” Ana Reyes said.`,
      said('the foreign minister'),
      told('a', '2024-07-20', 'Foreign Minister Ana Reyes came home on Sunday.'),
    );
    expect(aspect.state).toBe('matches');
  });

  it('also when acting', async () => {
    const aspect = await speakerOf(
      `“${WORDS},” the foreign minister said.`,
      said('Ana Reyes'),
      told('a', '2024-07-20', 'Acting Foreign Minister Ana Reyes came home on Sunday.'),
    );
    expect(aspect.state).toBe('matches');
  });

  it('and of two in turn the one of that day', async () => {
    const corpus = [
      told('a', '2024-03-01', 'Foreign Minister Jon Berg came home on Sunday.'),
      told('b', '2024-04-01', 'Foreign Minister Jon Berg was in a bad mood.'),
      told('c', '2024-07-20', 'Foreign Minister Ana Reyes came home on Sunday.'),
      told('d', '2024-09-01', 'Foreign Minister Ana Reyes left again.'),
    ];
    const draft = `“${WORDS},” the foreign minister said.`;
    expect((await speakerOf(draft, said('Ana Reyes'), ...corpus)).state).toBe('matches');
    expect((await speakerOf(draft, said('Jon Berg', '2024-03-15'), ...corpus)).state).toBe('matches');
  });
});

describe('an office and a name cannot be told apart', () => {
  const draft = `“${WORDS},” the foreign minister said.`;

  it('where two are called so in one period, and both are named', async () => {
    const aspect = await speakerOf(
      draft,
      said('Ana Reyes'),
      told('a', '2024-07-20', 'Foreign Minister Jon Berg came home on Sunday.'),
      told('b', '2024-07-25', 'Foreign Minister Ana Reyes came home on Sunday.'),
    );
    expect(aspect).toEqual({
      state: 'unchecked',
      reason:
        'two persons at that time: Ana Reyes, “Foreign Minister” in Lowmere Echo, 25 Jul 2024, ¶1; Jon Berg, “Foreign Minister” in Lowmere Echo, 20 Jul 2024, ¶1',
    });
  });

  const silent: [string, string][] = [
    ['where it is told of years before', told('a', '2019-07-20', 'Foreign Minister Ana Reyes came home.')],
    [
      'where only a former one is told of',
      told('a', '2024-07-20', 'Former Foreign Minister Ana Reyes came.'),
    ],
    [
      'before the one took office',
      told(
        'a',
        '2024-09-20',
        'Foreign Minister Ana Reyes, who took office in September, came home. Reyes, who took office in September, slept.',
      ),
    ],
    ['where it is a deputy’s', told('a', '2024-07-20', 'Deputy Foreign Minister Ana Reyes came home.')],
    [
      'where only a confidential source tells',
      `
      --- corpus/a.txt {kind: article, confidential: true, date: 2024-07-20}
      Foreign Minister Ana Reyes came home on Sunday.
`,
    ],
  ];
  for (const [name, corpus] of silent) {
    it(name, async () => {
      expect((await speakerOf(draft, said('Ana Reyes'), corpus)).state).toBe('unchecked');
    });
  }
});

describe('quote.misattributed speaks of an office that somebody else holds', () => {
  it('as a warning where the source of the words tells both', () =>
    check(`
      “${WORDS},” the foreign minister said.
      ${' '.repeat(WORDS.length)}    ^^^^^^^^^^^^^^^^^^^^ quote.misattributed warning: Other speaker in source: Ana Reyes (Skerry Post, 4 Aug 2024, ¶1). Sources of that time: Ana Reyes, “Defence Minister” in Skerry Post, 4 Aug 2024, ¶1; Jon Berg, “Foreign Minister” in Skerry Post, 4 Aug 2024, ¶2.
      ${said('Defence Minister Ana Reyes', '2024-08-04', 'Foreign Minister Jon Berg was not there.')}`));

  it('as information where it takes two sources', () =>
    check(`
      “${WORDS},” the foreign minister said.
      ${' '.repeat(WORDS.length)}    ^^^^^^^^^^^^^^^^^^^^ quote.misattributed information: Jon Berg, “Foreign Minister” in Lowmere Echo, 20 Jul 2024, ¶1
      ${said('Defence Minister Ana Reyes')}
      ${told('a', '2024-07-20', 'Foreign Minister Jon Berg was not there.')}`));

  const silent: [string, string, string][] = [
    ['of another place', 'Iraq’s foreign minister, Jon Berg, was not there.', 'Defence Minister Ana Reyes'],
    [
      'where the named one is told to hold it, too',
      'Foreign Minister Jon Berg left. Ana Reyes became foreign minister.',
      'Defence Minister Ana Reyes',
    ],
    ['where nothing tells what the named one is', 'Foreign Minister Jon Berg was not there.', 'Ana Reyes'],
    [
      'where the holder passes the words on',
      'Foreign Minister Jon Berg was there.',
      'according to Foreign Minister Jon Berg, Defence Minister Ana Reyes',
    ],
    ['of offices that many hold', 'Senator Jon Berg was not there.', 'Ana Reyes'],
  ];
  for (const [name, text, speaker] of silent) {
    it(`and not ${name}`, () =>
      check(`
      “${WORDS},” the foreign minister said.
      ${said(speaker, '2024-08-04', text)}`));
  }
});
