import { describe, expect, it } from 'vitest';
import { check, checkFix, judgeText, readCorpus } from '../../support/check.js';
import { parseFixture } from '../../support/fixture.js';

const CORPUS = `
      --- corpus/dam.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      Professor Edith Sorge died in Lindau on 12 March 2024 at the age of 91, her family said.

      The minister Pavel Novy visited the dam at Orlik on Tuesday and promised new turbines.

      The parliament of Varonia ratified the Orlik treaty on 4 December 2023 after a debate of nine hours.

      “The dam is safer than the houses below it,” Novy said on Wednesday.
`;

describe('date.mismatch is an error', () => {
  it('for what happens once', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on 13 March 2024.
                                                    ^^^^^^^^^^^^^ date.mismatch error: Date differs. The source dates this 12 March 2024 (Upland News, 15 Mar 2024, ¶1). Draft: 13 March 2024.
      ${CORPUS}`));

  it('for explicit date against explicit date of the same sentence', () =>
    check(`
      The parliament of Varonia ratified the Orlik treaty on 4 November 2023 after a debate of nine hours.
                                                             ^^^^^^^^^^^^^^^ date.mismatch error: Draft: 4 November 2023.
      ${CORPUS}`));

  it('for a relative date of the draft, counted from its front matter', () =>
    check(`
      ---
      date: 2024-03-15
      ---

      Edith Sorge, the professor, died in Lindau on Monday.
                                                    ^^^^^^ date.mismatch error: Draft: 11 March 2024.
      ${CORPUS}`));

  it('for another month', () =>
    check(`
      Edith Sorge, the professor, died in Lindau in April 2024.
                                                    ^^^^^^^^^^ date.mismatch error: Draft: April 2024.
      ${CORPUS}`));
});

describe('sources that disagree on a date', () => {
  const DISPUTE = `
      --- corpus/a.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      Professor Edith Sorge died in Lindau on 12 March 2024 at the age of 91, her family said.
      --- corpus/b.txt {kind: article, publisher: Dale Post, date: 2024-03-16}
      Professor Edith Sorge died in Lindau on 13 March 2024 at the age of 91, her daughter said.
  `;
  const dateAspect = async (draft: string) => {
    const files = parseFixture(`
      ${draft}${DISPUTE}`);
    const [file] = files;
    if (!file) throw new Error('There is no draft in the fixture');
    const { claims } = await judgeText(await readCorpus(files), file);
    return claims[0]?.aspects.date;
  };

  it('are named where one of them bears the draft out', async () => {
    expect(await dateAspect('Edith Sorge, the professor, died in Lindau on 13 March 2024.')).toEqual({
      state: 'matches',
      reason:
        'the sources disagree: Dale Post, 16 Mar 2024, ¶1 has 13 March 2024; Upland News, 15 Mar 2024, ¶1 has 12 March 2024',
    });
  });

  it('make nobody’s date an error', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on 10 March 2024.
                                                    ^^^^^^^^^^^^^ date.mismatch warning: The sources disagree:
      ${DISPUTE}`));

  it('are not named where their dates may be the same', async () => {
    const both = 'Edith Sorge, the professor, died in Lindau in March 2024.';
    expect(await dateAspect(both)).toMatchObject({ state: 'matches' });
  });
});

describe('bounds', () => {
  const CORPUS_OF_BOUNDS = `
      --- corpus/a.txt {kind: article, date: 2024-09-15}
      Thirty-two of the member towns had filed their flood reports by 31 August 2024, the council said.
  `;

  it('are compared as dates in nearly the same sentence', () =>
    check(`
      Thirty-two of the member towns had filed their flood reports by 30 August 2024, the council said.
                                                                      ^^^^^^^^^^^^^^ date.mismatch error: Draft: 30 August 2024.
      ${CORPUS_OF_BOUNDS}`));

  it('bear out what lies within them', () =>
    check(`
      Thirty-two of the member towns had filed their flood reports in June 2024, the council said.
      ${CORPUS_OF_BOUNDS}`));
});

describe('date.mismatch asks', () => {
  it('about a day that is none of an updated story’s', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 14 March 2024.
                                                          ^^^^^^^^^^^^^ date.mismatch warning: Is this the same event? The source dates it 12 March 2024
      --- corpus/a.txt {kind: article, date: 2024-03-13, updated: 2024-03-15}
      The minister Pavel Novy visited the dam at Orlik on Tuesday and promised new turbines.
    `));

  it('about a day that is not even by the clock of another zone', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 15 March 2024.
                                                          ^^^^^^^^^^^^^ date.mismatch warning: Is this the same event? The source dates it 13 March 2024
      --- corpus/a.txt {kind: article, date: "2024-03-13T02:30:00Z"}
      The minister Pavel Novy visited the dam at Orlik today and promised new turbines.
    `));

  it('about what recurs', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 8 March 2024.
                                                          ^^^^^^^^^^^^ date.mismatch warning: Is this the same event? The source dates it 12 March 2024 (“Tuesday”) (Upland News, 15 Mar 2024, ¶2). Draft: 8 March 2024.
      ${CORPUS}`));

  it('and shows how the source’s day was counted', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 8 March 2024.
                                                          ^^^^^^^^^^^^ date.mismatch warning: Published Friday 15 March 2024; “Tuesday” is 12 March 2024, 3 days before.
      ${CORPUS}`));

  it('about the day of a saying', () =>
    check(`
      On 4 March 2024 Pavel Novy said: “The dam is safer than the houses below it.”
         ^^^^^^^^^^^^ date.mismatch warning: 13 March 2024
      ${CORPUS}`));

  it('about the day of a saying behind a description of the speaker', () =>
    check(`
      On 4 March 2024 Pavel Novy said: “The dam is safer than the houses below it.”
         ^^^^^^^^^^^^ date.mismatch warning: 13 March 2024
      --- corpus/a.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      “The dam is safer than the houses below it,” said Pavel Novy, the nephew of the old mayor and a builder of dams himself, on Wednesday.
    `));

  it('about a day without a year, of which one is after the publication and the other long before it', () =>
    check(`
      ---
      date: 2024-04-20
      ---

      On 10 April Pavel Novy said: “Nobody asked the fish.”
         ^^^^^^^^ date.mismatch warning: dated 15 Mar 2024
      --- corpus/a.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      “Nobody asked the fish,” said Pavel Novy.
    `));

  it('about words said after they were published', () =>
    check(`
      On 20 March 2024 Pavel Novy said: “Nobody asked the fish.”
         ^^^^^^^^^^^^^ date.mismatch warning: dated 15 Mar 2024
      --- corpus/a.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      “Nobody asked the fish,” said Pavel Novy.
    `));
});

describe('date.mismatch asks about the day of a saying', () => {
  const said = (kind: string, date: string, words = '“Nobody asked the fish,” said Pavel Novy.') => `
      --- corpus/a.txt {kind: ${kind}, publisher: Upland News, date: ${date}}
      ${words}
  `;

  it('long before the day of the news that has the words', () =>
    check(`
      On 15 February 2024 Pavel Novy said: “Nobody asked the fish.”
         ^^^^^^^^^^^^^^^^ date.mismatch warning: dated 15 Mar 2024
      ${said('article', '2024-03-15')}`));

  it.each([
    [
      'the day of a relative clause',
      'At the mill, where the ferrymen spent Monday night, Pavel Novy said: “Nobody asked the fish.”',
    ],
    [
      'the day of a clause without a comma',
      'The ferrymen who came home on Monday heard it; the man who was hurt on Monday said: “Nobody asked the fish.”',
    ],
    [
      'the day of a clause behind the speaker',
      '“Nobody asked the fish,” said Pavel Novy, who had visited the mill on Monday 4 March 2024.',
    ],
  ])('never by %s', (_, draft) =>
    check(`
      ---
      date: 2024-03-20
      ---

      ${draft}
      ${said('article', '2024-03-15')}`));

  it.each(['15', '17', '19'])('nor of any day up to an update: %s March', (day) =>
    check(`
      On ${day} March 2024 Pavel Novy said: “Nobody asked the fish.”
      --- corpus/a.html {date: 2024-03-15}
      <html><head><title>The flood, day by day</title><meta property="article:published_time" content="2024-03-15T08:00:00+01:00">
      <meta property="article:modified_time" content="2024-03-19T18:00:00+01:00"></head><body><article><h1>The flood, day by day</h1>
      <p>The river rose again in the night, and the ferrymen of Orlik went on taking people over to the other bank.</p>
      <p>“Nobody asked the fish,” said Pavel Novy.</p></article></body></html>
    `));

  it('after the day of the heading above the words', () =>
    check(`
      On 20 March 2024 Pavel Novy said: “Nobody asked the fish.”
         ^^^^^^^^^^^^^ date.mismatch warning: Draft: said 20 March 2024.
      --- corpus/a.md {kind: article, publisher: Upland News, date: 2024-03-15}
      # The flood, day by day

      The river rose again in the night.

      ## Tuesday 19 March

      “Nobody asked the fish,” said Pavel Novy.
    `));

  it('nor of that day itself', () =>
    check(`
      On 19 March 2024 Pavel Novy said: “Nobody asked the fish.”
      --- corpus/a.md {kind: article, publisher: Upland News, date: 2024-03-15}
      # The flood, day by day

      The river rose again in the night.

      ## Tuesday 19 March

      “Nobody asked the fish,” said Pavel Novy.
    `));

  it('days before a speech', () =>
    check(`
      On 5 March 2024 Pavel Novy said: “Nobody asked the fish, and nobody asked the ferrymen either.”
         ^^^^^^^^^^^^ date.mismatch warning: dated 15 Mar 2024
      --- corpus/a.txt {kind: speech, authors: Pavel Novy, date: 2024-03-15}
      Nobody asked the fish, and nobody asked the ferrymen either.
    `));

  it('whatever sources without a date have the words, too', () =>
    check(`
      On 20 March 2024 Pavel Novy said: “Nobody asked the fish.”
         ^^^^^^^^^^^^^ date.mismatch warning: dated 15 Mar 2024
      ${said('article', '2024-03-15')}
      --- corpus/b.txt {kind: article, publisher: Dale Post}
      In Brenta they still laugh about it. “Nobody asked the fish,” said Pavel Novy.
    `));

  it('but not of old words that the news tells again', () =>
    check(`
      On 15 February 2024 Pavel Novy said: “Nobody asked the fish.”
      ${said('article', '2024-03-15', 'At the hearing in February the minister was blunt. “Nobody asked the fish,” said Pavel Novy.')}`));

  it('nor where the source has that day for something else', () =>
    check(`
      The sluice had been shut since 15 January 2024, when Pavel Novy said: “Nobody asked the fish.”
      ${said('article', '2024-03-15')}`));
  it('nor of what was once said', () =>
    check(`
      On 15 February 2024 Pavel Novy said: “Nobody asked the fish.”
      ${said('article', '2024-03-15', '“Nobody asked the fish,” Pavel Novy once said.')}`));
});

describe('date.mismatch reads', () => {
  const news = (text: string) => `
      --- corpus/a.txt {kind: article, publisher: Upland News, date: 2024-03-15}
      ${text}
  `;

  it('plans that have come true since', () =>
    check(`
      Ada Brandt was sworn in as mayor of Brenta on 14 April 2024.
                                                    ^^^^^^^^^^^^^ date.mismatch warning: Is this the same event? The source dates it 4 April 2024 (Upland News
      ${news('Ada Brandt will be sworn in as mayor of Brenta on 4 April.')}`));

  it('what was announced, a day or two off', () =>
    check(`
      Brenta United sacked Karel Zeman on 4 March 2024, and Torfhaven hired him on 14 March 2024.
                                          ^^^^^^^^^^^^ date.mismatch warning: The source dates it 15 March 2024 (“Friday”)
      ${news('Brenta United have sacked their coach, Karel Zeman, the club announced on Friday.')}`));

  it('no announcement into what was done the day before', () =>
    check(`
      Brenta United sacked Karel Zeman on 14 March 2024.
      ${news('Brenta United have sacked their coach, Karel Zeman, the club announced on Friday.')}`));

  it('verbs that no list has, with their objects', () =>
    check(`
      The Brenta archive received the letters of Edith Sorge on 19 February 2024.
                                                                ^^^^^^^^^^^^^^^^ date.mismatch warning: 9 February 2024
      ${news('The letters of Edith Sorge were received by the Brenta archive on 9 February.')}`));

  it('no other object into them', () =>
    check(`
      The Brenta archive received the diaries of Edith Sorge on 19 February 2024.
      ${news('The letters of Edith Sorge were received by the Brenta archive on 9 February.')}`));

  it('pronouns that lean on pronouns', () =>
    check(`
      Edith Sorge moved to Lindau on 12 January 1991.
                                     ^^^^^^^^^^^^^^^ date.mismatch warning: 2 January 1991
      ${news('Edith Sorge was born in Prague in 1931. Her first book was about salt. She moved to Lindau on 2 January 1991.')}`));

  it('days of a source that nobody can date', () =>
    check(`
      Ada Brandt was sworn in as mayor of Brenta on 14 April 2024.
                                                    ^^^^^^^^^^^^^ date.mismatch warning: The source dates it 4 April (Upland News
      --- corpus/a.txt {kind: article, publisher: Upland News}
      Ada Brandt will be sworn in as mayor of Brenta on 4 April.
    `));

  it('both ends of a range, each against its like', () =>
    check(`
      Torfhaven Watch questioned 63 people between 3 November 2023 and 20 February 2024.
                                                                       ^^^^^^^^^^^^^^^^ date.mismatch warning: The source dates it 20 January 2024
      ${news('Between 3 November 2023 and 20 January 2024, Torfhaven Watch questioned 63 people of the valley.')}`));

  it('months of which either may be meant', () =>
    check(`
      Ada Brandt was sworn in as mayor of Brenta in March or April 2024.
      ${news('Ada Brandt will be sworn in as mayor of Brenta on 4 April.')}`));

  it('a visit to the port as no visit to another town', () =>
    check(`
      Pavel Novy visited Torfhaven on 11 March 2024.
      ${news('Pavel Novy, who visited the port on Tuesday, has promised new cranes. A ship had been towed to Torfhaven.')}`));
});

describe('date.mismatch is silent', () => {
  it('where the dates are the same', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on March 12, 2024.
      ${CORPUS}`));

  it('where the draft is less exact', () =>
    check(`
      Edith Sorge, the professor, died in Lindau in March 2024.
      ${CORPUS}`));

  it('where the source’s weekday is the draft’s day', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 12 March 2024.
      ${CORPUS}`));

  it('on another event of the same people', () =>
    check(`
      Edith Sorge, the professor, moved to Lindau on 2 May 1999.
      ${CORPUS}`));

  it('on the same verb with another object', () =>
    check(`
      Karel Zeman, the governor of Brenta, opened the new hospital on 4 May 2023.
      --- corpus/a.txt {kind: article, date: 2023-05-09}
      Karel Zeman, the governor of Brenta, opened the new library on 6 May 2023.
    `));

  it('on the same event of other people', () =>
    check(`
      Johann Sorge, a painter, died in Prague on 2 May 1999.
      ${CORPUS}`));

  it('where one sentence of the source dates several like events', () =>
    check(`
      In 2019 the company bought Brenta Mills and in 2021 it bought Orlik Mills.
      --- corpus/a.txt {kind: article, date: 2023-05-09}
      The company bought Orlik Mills in 2019 and Brenta Mills in 2021.
    `));

  // The names are shared and birth happens once, but the one born is another.
  it('on the same event of a relative', () =>
    check(`
      Karel Zeman was born in Brenta on 3 June 1961.
      --- corpus/a.txt {kind: article, date: 2023-05-09}
      Zeman’s daughter Eva was born in Brenta on 5 July 1990.
    `));

  it('on a relative date of a draft whose own day is known in UTC alone', () =>
    check(`
      ---
      date: 2024-03-14T02:30:00Z
      ---

      Edith Sorge, the professor, died in Lindau yesterday.
      ${CORPUS}`));

  it('on a relative date of an undated draft', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on Monday.
      ${CORPUS}`));

  it.each([
    '13 March 2024',
    '14 March 2024',
    '15 March 2024',
  ])('on %s, where “today” may be of any version of an updated story', (day) =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on ${day}.
      --- corpus/a.txt {kind: article, date: 2024-03-13, updated: 2024-03-15}
      The minister Pavel Novy visited the dam at Orlik today and promised new turbines.
    `));

  // At 02:30 in Greenwich it is still the evening before in America; at 20:00 it is the next day in Asia.
  it.each([
    '12 March 2024',
    '13 March 2024',
    '14 March 2024',
  ])('on %s, where the source’s instant is known in UTC alone', (day) =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on ${day}.
      --- corpus/a.txt {kind: article, date: 2024-03-13T02:30:00Z}
      The minister Pavel Novy visited the dam at Orlik today and promised new turbines.
    `));

  it('on a relative date of an undated source', () =>
    check(`
      The minister Pavel Novy visited the dam at Orlik on 8 March 2024.
      --- corpus/a.txt {kind: article}
      The minister Pavel Novy visited the dam at Orlik on Tuesday and promised new turbines.
    `));

  it('where the sources disagree with one another', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on 13 March 2024.
      ${CORPUS}
      --- corpus/b.txt {kind: article, date: 2024-03-16}
      Professor Edith Sorge died in Lindau on 13 March 2024 at the age of 91, her daughter said.
    `));

  it('on an approximate date that has the day in it', () =>
    check(`
      Edith Sorge, the professor, died in Lindau around 11 March 2024.
      ${CORPUS}`));

  it('on dates inside quotation marks', () =>
    check(
      `
      “Edith Sorge, the professor, died in Lindau on 13 March 2024,” said Karl Sorge.
      ${CORPUS}`,
      { settings: { rules: { 'quote.altered': 'off' } } },
    ));

  it('on the date of the draft itself', () =>
    check(`
      ---
      title: Edith Sorge, the professor, died in Lindau on 13 March 2024
      date: 2024-03-20
      ---

      She will be missed.
      ${CORPUS}`));

  it('without sources', () => check('Edith Sorge, the professor, died in Lindau on 13 March 2024.'));
});

describe('settings of date.mismatch', () => {
  it('turn it off', () =>
    check(
      `
      Edith Sorge, the professor, died in Lindau on 13 March 2024.
      ${CORPUS}`,
      { settings: { rules: { 'date.mismatch': 'off' } } },
    ));

  it('do not make it louder than information on notes', () =>
    check(`
      Edith Sorge, the professor, died in Lindau on 13 March 2024.
                                                    ^^^^^^^^^^^^^ date.mismatch information: 12 March 2024
      --- corpus/a.txt {kind: notes, reliability: notes, date: 2024-03-15}
      Professor Edith Sorge died in Lindau on 12 March 2024 at the age of 91, her family said.
    `));
});

describe('the fix of date.mismatch', () => {
  it('writes the source’s day the way the draft writes days', () =>
    checkFix(
      `
      Edith Sorge, the professor, died in Lindau on March 13, 2024.
      ${CORPUS}`,
      'Change to March 12, 2024, as in Upland News',
      'Edith Sorge, the professor, died in Lindau on March 12, 2024.',
    ));
});

describe('a pronoun in the place of a name', () => {
  const PIER = `
      --- corpus/pier.txt {kind: article, publisher: Upland News, date: 2019-05-06}
      Palmer opened the new pier in Wexley on 4 May 2019.

      The council thanked Ruth Palmer, the mayor.
      --- corpus/mill.txt {kind: article, publisher: Upland News, date: 2019-05-06}
      The town honoured Ada Lindqvist this week. She sold the paper mill at Orlik on 2 May 2019.
  `;

  it('is held against the name that it may stand for', () =>
    check(`
      Ruth Palmer was the mayor then. She opened the new pier in Wexley on 5 May 2019.
                                                                           ^^^^^^^^^^ date.mismatch error: Draft: 5 May 2019.
      ${PIER}`));

  it('tells of somebody else where the sentence before names only others', () =>
    check(`
      Mara Venn was the mayor then. She opened the new pier in Wexley on 5 May 2019.
      ${PIER}`));

  it('tells of somebody else where the source names only others before it', () =>
    check(`
      Venn sold the paper mill at Orlik on 3 May 2019.
      ${PIER}`));

  it('is held against a sentence whose pronoun may stand for the name', () =>
    check(`
      Lindqvist sold the paper mill at Orlik on 3 May 2019.
                                                ^^^^^^^^^^ date.mismatch error: Draft: 3 May 2019.
      ${PIER}`));
});

describe('two of one family', () => {
  const OBITUARY = `
      --- corpus/obituary.txt {kind: article, publisher: Upland News, date: 2025-05-12}
      Ingrid Salo-Brandt, who has died at the age of 81, painted every bridge in Varonia.

      She was born in Orlik on 2 March 1944. In 1969 she went to Lindau, and in 1971 she opened her first show. The bridges of
      1985 made her known. Her husband, the engraver Otto Brandt, died in 2009. They had no children.

      She went on working in the same room. She died in Lindau on 6 May.
  `;

  it.each([
    ['Ingrid Salo-Brandt died on 6 May 2025.'],
    ['On the 6th of May, Salo-Brandt died.'],
    ['Ingrid Salo-Brandt painted bridges. She died on 6 May 2025.'],
    ['Ingrid Salo-Brandt died in May 2025.'],
  ])('a death is not that of a husband: %s', (draft) =>
    check(`
      ---
      date: 2025-05-20
      ---

      ${draft}
      ${OBITUARY}`));

  it.each([
    ['a husband', 'Her husband, the engraver Otto Brandt, died on 3 June 2009.'],
    ['a husband with nothing but his surname', 'Her husband, Brandt, died on 3 June 2009.'],
    ['a father', 'Her father, Brandt, a joiner, died on 3 June 2009.'],
  ])('nor is it where the source tells of %s alone', (_, told) =>
    check(`
      Ingrid Brandt died in Lindau on 6 May 2025.
      --- corpus/show.txt {kind: article, publisher: Upland News, date: 2025-05-12}
      Ingrid Brandt showed her bridges in Lindau this week. ${told}
    `));

  it('is held against the death of the same person all the same', () =>
    check(`
      Her husband, the engraver Otto Brandt, died in 2010.
                                                     ^^^^ date.mismatch error: Draft: 2010.
      ${OBITUARY}`));

  const VENN = (told: string) => `
      --- corpus/storm.txt {kind: article, publisher: Upland News, date: 2025-05-12}
      Ingrid Venn, who painted bridges in Orlik, died on 9 May 2025.

      ${told}
  `;

  it.each([
    ['Falk, her partner, wept. “She died on 3 May 2025,” he said.'],
  ])('is silent where the article has the draft’s day for such a death, too: %s', (told) =>
    check(`
      Ingrid Venn, who painted bridges in Orlik, died on 3 May 2025.
      ${VENN(told)}`));

  it('is not where that is the death of somebody else', () =>
    check(`
      Ingrid Venn, who painted bridges in Orlik, died on 3 May 2025.
                                                         ^^^^^^^^^^ date.mismatch error: Draft: 3 May 2025.
      ${VENN('The family said that Mara Falk died on 3 May 2025.')}`));

  it('a birth is told whatever number of child it was', () =>
    check(`
      Ada Venn was born in Orlik on 3 February 1946.
                                    ^^^^^^^^^^^^^^^ date.mismatch error: Draft: 3 February 1946.
      --- corpus/venn.txt {kind: article, publisher: Upland News, date: 2025-05-12}
      Ada Venn was the first woman to run the ferry at Orlik.

      She was born in Orlik on 3 February 1944, the fifth of six children, and learnt to row from her father.
    `));

  it('a chief executive executes nobody', () =>
    check(`
      Maria Venn took office as chief executive on 1 June 2025.
                                                   ^^^^^^^^^^^ date.mismatch error: Draft: 1 June 2025.
      --- corpus/venn.txt {kind: article, publisher: Upland News, date: 2025-07-12}
      The head of the ferry company, Ms Maria Venn, who took office on 1 May 2025, accepted all of this.
    `));

  it('a hyphenated surname is not one of its parts', () =>
    check(`
      Salo-Brandt died on 6 May 2025.
      --- corpus/notice.txt {kind: article, publisher: Upland News, date: 2025-05-12}
      Brandt died in Lindau on 3 May 2025 after a long illness.
    `));
});
