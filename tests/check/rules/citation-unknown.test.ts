import { describe, expect, it } from 'vitest';
import { check, checkFix, judgeText, readCorpus } from '../../support/check.js';
import { parseFixture } from '../../support/fixture.js';

const CORPUS = `
      --- corpus/adler.txt {kind: article, publisher: Harz Blatt, authors: [Nora Adler], date: 2017-05-02}
      The mine has eaten two villages and still it is hungry.
`;

describe('citation.unknown speaks', () => {
  it('of a key that no source has', () =>
    check(`
      The mine is still hungry [@becker2011].
                                ^^^^^^^^^^^ citation.unknown error: No source and no bibliography entry has the key “becker2011”.
      ${CORPUS}`));

  it('of a key with another year, and names the near one', () =>
    check(`
      The mine is still hungry [see @adler2018, p. 4].
                                    ^^^^^^^^^^ citation.unknown error: A similar key: adler2017.
      ${CORPUS}`));

  it('of every unknown key of a cluster', () =>
    check(`
      The mine is still hungry [@adler2017; @becker2011; @curie1903].
                                            ^^^^^^^^^^^ citation.unknown error: “becker2011”
                                                         ^^^^^^^^^^ citation.unknown error: “curie1903”
      ${CORPUS}`));

  it('of a key in a footnote', () =>
    check(`
      The mine is still hungry.[^1]

      [^1]: [@becker2011], above all the end.
             ^^^^^^^^^^^ citation.unknown error: “becker2011”
      ${CORPUS}`));

  it('of a key that the bibliography does not have', () =>
    check(`
      ---
      bibliography: references.json
      ---

      The mine is still hungry [@becker2011].
                                ^^^^^^^^^^^ citation.unknown error: “becker2011”
      --- references.json
      [{"id": "curie1903", "type": "book", "title": "Stones"}]
    `));
});

describe('citation.unknown is silent', () => {
  it('of a note in a vault without a bibliography', () =>
    check(`
      The mine is still hungry [[@becker2011]].
      ${CORPUS}`));
});

describe('citation.unknown names no near key', () => {
  it('of a confidential source', async () => {
    const draft = { path: 'draft.md', text: 'The mine is still hungry [@adler2018].\n' };
    const confidential = CORPUS.replace('{kind', '{confidential: true, kind');
    for (const [files, near] of [
      [CORPUS, ['Change to @adler2017']],
      [confidential, []],
    ] as const) {
      const { findings } = await judgeText(await readCorpus(parseFixture(files)), draft);
      expect(findings.map(({ code }) => code)).toEqual(['citation.unknown']);
      expect(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(near);
      expect(findings[0]?.message.includes('adler2017')).toBe(near.length > 0);
    }
  });
});

describe('the fixes of citation.unknown', () => {
  it('change the key to a near one and leave the rest of the citation', () =>
    checkFix(
      `
      The mine is still hungry [see @alder2017, p. 4].
      ${CORPUS}`,
      'Change to @adler2017',
      `
      The mine is still hungry [see @adler2017, p. 4].`,
    ));

  it('put a key in braces where it needs them', () =>
    checkFix(
      `
      ---
      references:
        - id: adler.2017.
      ---

      The mine is still hungry [-@adler2017].
      --- corpus/else.txt {kind: article, publisher: Harz Blatt, date: 2017-05-02}
      Nothing.`,
      'Change to @adler.2017.',
      `
      ---
      references:
        - id: adler.2017.
      ---

      The mine is still hungry [-@{adler.2017.}].`,
    ));
});

describe('citation.unknown is silent', () => {
  it('on the key of a source', () =>
    check(`
      The mine is still hungry [@adler2017].
      ${CORPUS}`));

  it('on the key of the bibliography', () =>
    check(`
      ---
      bibliography: references.json
      ---

      The mine is still hungry [@curie1903].
      --- references.json
      [{"id": "curie1903", "type": "book", "title": "Stones"}]
    `));

  it('on references in the front matter', () =>
    check(`
      ---
      references:
        - id: curie1903
      ---

      The mine is still hungry [@curie1903].
    `));

  it('where a bibliography cannot be read', () =>
    check(`
      ---
      bibliography: references.json
                    ^^^^^^^^^^^^^^^ bibliography.invalid error: references.json:1: Not valid JSON: close brace expected
      ---

      The mine is still hungry [@becker2011].
      --- references.json
      [{"id": "curie1903",
    `));

  it('where a bibliography is missing', () =>
    check(`
      ---
      bibliography: gone.bib
                    ^^^^^^^^ bibliography.invalid error: There is no bibliography “gone.bib” beside the draft
      ---

      The mine is still hungry [@becker2011].
    `));

  it('on footnotes, links, handles and addresses', () =>
    check(`
      The mine[^1] is [hungry](https://example.org/becker2011), @becker wrote to becker@example.org.

      [^1]: So the company says.
      ${CORPUS}`));

  it('on Quarto’s cross references', () =>
    check(`
      The mine is still hungry [@adler2017], as @fig-mine shows.
      ${CORPUS}`));

  it('when it is off', () =>
    check(
      `
      The mine is still hungry [@becker2011].
      ${CORPUS}`,
      { settings: { rules: { 'citation.unknown': 'off' } } },
    ));

  it('but kept, where a directive silences it', () =>
    check(`
      The mine is still hungry [@becker2011]. <!-- stet-ignore citation.unknown -->
                                ^^^^^^^^^^^ citation.unknown error silenced: “becker2011”
      ${CORPUS}`));
});
