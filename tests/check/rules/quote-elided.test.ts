import { describe, it } from 'vitest';
import { check, checkFix } from '../../support/check.js';

const CORPUS = `
      --- corpus/lock.txt {kind: article, publisher: Canal Gazette, date: 2023-05-11}
      “I don't think the lock keeper is guilty of anything,” said Mara Venn, the mayor of Torfhaven.

      “The council will pay for the new gates and the paint and the lamps before the winter comes,” Venn said. “We will not under any circumstances sell the old lock.”

      “If the water rises again, we shall move the archive to the mill,” said Pieter Holm, the archivist. “Nobody has told us how to do that.”

      Holm called it “not a disaster but a nuisance.” He said, “It is not only cheap but quick to build a dam from sandbags.”
`;

describe('quote.elided warns', () => {
  it('of a frame that denies the kept words', () =>
    check(`
      Mara Venn said “the lock keeper is guilty of anything” in public.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided warning: Leaves out “don't”, which changes the sense of the kept words. Source: “I don't think the lock keeper is guilty of anything” (Canal Gazette, 11 May 2023, ¶1).
      ${CORPUS}`));

  it('of a condition cut off', () =>
    check(`
      Pieter Holm said: “The water rises again, we shall move the archive to the mill.”
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided warning: Leaves out “If”
      ${CORPUS}`));

  it('of a condition cut off with its comma', () =>
    check(`
      “We shall move the archive to the mill,” Pieter Holm said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided warning: Leaves out “If”
      ${CORPUS}`));

  it('of a negation inside a marked omission', () =>
    check(`
      “We will … sell the old lock,” Mara Venn said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided warning: Leaves out “not”
      ${CORPUS}`));

  it('of a negation before a short piece of the same speaker', () =>
    check(`
      Pieter Holm called the flood “a disaster”.
                                    ^^^^^^^^^^ quote.elided warning: Leaves out “not”
      ${CORPUS}`));
});

describe('quote.elided hints', () => {
  it('at what a marked omission leaves out', () =>
    check(`
      “The council will pay for the new gates … before the winter comes,” Mara Venn said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided hint: Leaves out “and the paint and the lamps” (Canal Gazette, 11 May 2023, ¶2).
      ${CORPUS}`));

  it('at every omission by itself, however it is marked', () =>
    check(`
      “The council will pay … the new gates and the paint [...] before the winter comes,” Mara Venn said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided hint: Leaves out “for”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided hint: Leaves out “and the lamps”
      ${CORPUS}`));
});

describe('quote.elided is silent', () => {
  it('on a quotation that begins and ends inside a sentence', () =>
    check(`
      Mara Venn said the council would pay “for the new gates and the paint and the lamps”.
      ${CORPUS}`));

  it('on omission marks at the ends', () =>
    check(`
      “… will pay for the new gates and the paint …” Mara Venn said.
      ${CORPUS}`));

  it('where the draft itself tells of the negation', () =>
    check(`
      Mara Venn does not think that “the lock keeper is guilty of anything”.
      ${CORPUS}`));

  it('where the draft itself tells of the condition', () =>
    check(`
      Pieter Holm said that, if “the water rises again, we shall move the archive to the mill”.
      ${CORPUS}`));

  it('on “not only”, which denies nothing', () =>
    check(
      `
      “It is … quick to build a dam from sandbags,” Pieter Holm said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided hint: Leaves out “not only cheap but”
      ${CORPUS}`,
    ));

  it('on a negation in the sentence before', () =>
    check(`
      Pieter Holm said: “Nobody has told us how to do that.”
      ${CORPUS}`));

  it('on a comma and no condition before the kept words', () =>
    check(`
      “We shall move the archive to the mill,” Pieter Holm said.
      --- corpus/a.txt {kind: article, date: 2023-05-11}
      “Even if the water rises again, we shall move the archive to the mill,” said Pieter Holm.
    `));

  it('on words that another source has without the negation', () =>
    check(`
      Mara Venn said “the lock keeper is guilty of anything” in public.
      --- corpus/a.txt {kind: article, date: 2023-05-11}
      “I don't think the lock keeper is guilty of anything,” said Mara Venn.
      --- corpus/b.txt {kind: article, date: 2023-05-12}
      “The lock keeper is guilty of anything you like,” said Mara Venn.
    `));
});

describe('settings of quote.elided', () => {
  it('turn it off', () =>
    check(
      `
      “We will … sell the old lock,” Mara Venn said.
      ${CORPUS}`,
      { settings: { rules: { 'quote.elided': 'off' } } },
    ));

  it('replace hints and warnings alike', () =>
    check(
      `
      “We will … sell the old lock,” Mara Venn said. “The council will pay … before the winter comes.”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided error: Leaves out “not”
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided error: Leaves out “for the new gates
      ${CORPUS}`,
      { settings: { rules: { 'quote.elided': 'error' } } },
    ));

  it('are overruled by a directive for that code only', () =>
    check(`
      “We will … sell the old lock,” Mara Venn said. <!-- stet-ignore quote.elided -->
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided warning silenced: Leaves out “not”
      ${CORPUS}`));

  it('do not make it louder than information on a machine transcript', () =>
    check(`
      “We will … sell the old lock,” Mara Venn said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.elided information: Leaves out “not”
      --- corpus/a.txt {kind: transcript, reliability: machine, date: 2023-05-11}
      MARA VENN: We will not under any circumstances sell the old lock.

      PIETER HOLM: Good.

      MARA VENN: Thank you.
    `));
});

describe('the fix of quote.elided', () => {
  const title = 'Put back what is left out, as in Canal Gazette';

  it('puts a frame back before the first word', () =>
    checkFix(
      `
      Mara Venn said: “The lock keeper is guilty of anything.”
      ${CORPUS}`,
      title,
      "Mara Venn said: “I don't think the lock keeper is guilty of anything.”",
    ));

  it('puts a negation back in the place of the omission', () =>
    checkFix(
      `
      “We will … sell the old lock,” Mara Venn said.
      ${CORPUS}`,
      title,
      '“We will not under any circumstances sell the old lock,” Mara Venn said.',
    ));

  it('puts a limit back behind the last word', () =>
    checkFix(
      `
      “We open the lock on Sundays,” Mara Venn said.
      --- corpus/a.txt {kind: article, publisher: Canal Gazette, date: 2023-05-11}
      “We open the lock on Sundays only in an emergency,” said Mara Venn.
    `,
      title,
      '“We open the lock on Sundays only in an emergency,” Mara Venn said.',
    ));
});
