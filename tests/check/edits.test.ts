import { describe, expect, it } from 'vitest';
import type { EditClass } from '../../server/src/check/finding.js';
import type { QuotationStyle } from '../../server/src/check/settings.js';
import { classifyEdit, worstClass } from '../../server/src/check/words/edits.js';
import type { EditMark } from '../../server/src/text/align.js';
import { tokenize } from '../../server/src/text/tokens.js';

/** The class of the edit between the braces: `we {will} go` of the draft against `we {may} go` of the source. */
function classOf(
  draft: string,
  source: string,
  { style = 'ap', mark = null }: { style?: QuotationStyle; mark?: EditMark } = {},
): EditClass {
  const mine = readSide(draft);
  const theirs = readSide(source);
  const { from, to } = theirs;
  const edit = { draftStart: mine.from, draftEnd: mine.to, sourceStart: from, sourceEnd: to, mark };
  return classifyEdit(
    edit,
    {
      draft: mine.tokens.slice(mine.from, mine.to),
      source: theirs.tokens.slice(from, to),
      draftBefore: mine.tokens.slice(0, mine.from),
      sourceBefore: theirs.tokens.slice(0, theirs.from),
      sourceAfter: theirs.tokens.slice(theirs.to),
      draftText: mine.text,
      sourceText: theirs.text,
    },
    style,
  );
}

function readSide(marked: string) {
  const [before = '', inside = '', after = ''] = marked.split(/[{}]/);
  const from = tokenize(before).length;
  const to = from + tokenize(inside).length;
  const text = before + inside + after;
  return { text, tokens: tokenize(text), from, to };
}

describe('an edit is legitimate', () => {
  const cases: [string, string, string][] = [
    ['in the other spelling of "favour"', 'a {favor} for us', 'a {favour} for us'],
    ['in the other spelling of "realise"', 'they {realize} it', 'they {realise} it'],
    ['in the other spelling of "travelled"', 'they {traveled} on', 'they {travelled} on'],
    ['in the other spelling of "theatre"', 'the {theater} burnt', 'the {theatre} burnt'],
    ['in the other spelling of "defence"', 'in {defense} of it', 'in {defence} of it'],
    ['as one word or two', 'a {grassroots} party', 'a {grass roots} party'],
    ['as a word with and without hyphen', 'the {cooperation} ends', 'the {co-operation} ends'],
    ['as a figure for a number word', 'for {8} days', 'for {eight} days'],
    ['as another writing of a figure', 'for {1,000} days', 'for {1000} days'],
    ['as a figure with its multiple', 'for {3m} people', 'for {three million} people'],
    ['as a half of a multiple', 'for {500,000} people', 'for {half a million} people'],
    ['with the sign of a currency as a word', 'for 3 million {dollars} more', 'for $3 million {} more'],
    ['with the word of a currency as a sign', 'for £450 {} more', 'for 450 {pounds} more'],
    ['with a unit written short', 'for 9 {km} more', 'for 9 {kilometres} more'],
    ['with a masked expletive in the draft', 'this {f---ing} boat', 'this {fucking} boat'],
    ['with a masked expletive in the source', 'this {damned} boat', 'this {d*****} boat'],
  ];
  for (const [name, draft, source] of cases)
    it(name, () => expect(classOf(draft, source)).toBe('legitimate'));

  for (const mark of ['omission', 'bracket', 'aside'] as const) {
    it(`where it is marked: ${mark}`, () =>
      expect(classOf('we {} go', 'we {will not} go', { mark })).toBe('legitimate'));
  }
});

describe('an edit is information', () => {
  const cases: [string, string, string][] = [
    ['as a spoken form', 'we are {going to} leave', 'we are {gonna} leave'],
    ['as a contraction spelt out', '{do not} go', '{don’t} go'],
    ['as a contraction put in', '{we’re} leaving', '{we are} leaving'],
    ['where "cannot" and "can’t" change places', 'we {cannot} go', 'we {can’t} go'],
    ['as a filler left out', 'we, {} go', 'we, {um,} go'],
    ['as a false start left out', '{} we shall go', '{we shall, um,} we shall go'],
    ['as a doubled word left out', 'from {} attacking', 'from {from} attacking'],
  ];
  for (const [name, draft, source] of cases)
    it(name, () => expect(classOf(draft, source)).toBe('information'));

  it('but for the strict style, where fillers count', () =>
    expect(classOf('we, {} go', 'we, {um,} go', { style: 'strict' })).toBe('warning'));
});

describe('an edit is a warning', () => {
  const cases: [string, string, string][] = [
    ['as another word', 'a {slow} boat', 'a {fast} boat'],
    ['as a word added', 'a {big} boat', 'a {} boat'],
    ['as a word left out', 'a {} boat', 'a {big} boat'],
    ['as an inflection', 'the {boats} left', 'the {boat} left'],
    ['as a pronoun for another', '{they} left', '{we} left'],
    ['as "four" for "for" misheard, not a spelling', 'a {hour} boat', 'a {horn} boat'],
    ['as "one" for an article', 'it is {one} boat', 'it is {a} boat'],
  ];
  for (const [name, draft, source] of cases) it(name, () => expect(classOf(draft, source)).toBe('warning'));

  it('but information for the Guardian, as an inflection', () =>
    expect(classOf('the {boats} left', 'the {boat} left', { style: 'guardian' })).toBe('information'));
});

describe('an edit is an error', () => {
  const cases: [string, string, string][] = [
    ['as a negation left out', 'we do {} go', 'we do {not} go'],
    ['as a negation put in', 'we do {not} go', 'we do {} go'],
    ['as a contracted negation undone', 'we {do} go', 'we {don’t} go'],
    ['as "never" for "always"', 'we {never} go', 'we {always} go'],
    ['as another modal', 'we {must} go', 'we {might} go'],
    ['as another quantifier', '{all} of us go', '{most} of us go'],
    ['as another figure', 'for {9} days', 'for {8} days'],
    ['as another magnitude', 'nine {billion} people', 'nine {million} people'],
    ['as another number word', 'for {nine} days', 'for {eight} days'],
    ['as a number left out', 'for {} days', 'for {eight} days'],
    ['as another name', 'we met {Austin} there', 'we met {Blinken} there'],
    ['as miles for kilometres', 'for 9 {miles} more', 'for 9 {kilometres} more'],
    ['as a unit for another', '9 {percent} of it', '9 {50th parts} of it'],
    ['as a verb of refusal for its contrary', 'they {agreed} to pay', 'they {refused} to pay'],
  ];
  for (const [name, draft, source] of cases) it(name, () => expect(classOf(draft, source)).toBe('error'));

  it('in every style', () => {
    for (const style of ['strict', 'apa', 'chicago', 'ap', 'reuters', 'guardian'] as const) {
      expect(classOf('we do {} go', 'we do {not} go', { style })).toBe('error');
    }
  });
});

describe('an edit by value', () => {
  it('is legitimate as "3 million" for "3,000,000"', () =>
    expect(classOf('for {3 million} people', 'for {3,000,000} people')).toBe('legitimate'));
  it('is legitimate as "twenty-five" for "25"', () =>
    expect(classOf('for {twenty-five} days', 'for {25} days')).toBe('legitimate'));
});

describe('worstClass', () => {
  it('is legitimate for no edits', () => expect(worstClass([])).toBe('legitimate'));
  it('is the worst, wherever it stands', () =>
    expect(worstClass(['information', 'error', 'warning', 'legitimate'])).toBe('error'));
});
