import { describe, expect, it } from 'vitest';
import { read, speakerOf, spoken } from './check.js';

/** Speakers of the quotations in order, "mention = canonical name", with "via …" for the further links of the chain. */
function check(name: string, text: string, ...expected: readonly (string | null)[]) {
  it(name, () => expect(speakers(text)).toEqual(expected));
}

function speakers(text: string): readonly (string | null)[] {
  return spoken(text).map((quotation) => {
    const via = quotation.attribution?.via.map((link) => link.text) ?? [];
    return [speakerOf(quotation), ...via].join(' via ') || null;
  });
}

describe('a relative clause', () => {
  check('behind the name is passed over', '“We go,” Ann Lee, who had come by train, said.', 'Ann Lee');
  check('before the verb too', 'Ann Lee, who had come by train, said: “We go.”', 'Ann Lee');
  check('with a verb of speech too', 'Ann Lee, who had told nobody, said: “We go.”', 'Ann Lee');
});

describe('a cue in the middle', () => {
  check('holds for both pieces', '“We go now,” Ann Lee said, “and we stay.”', 'Ann Lee', 'Ann Lee');
  check('also turned round', '“We go now,” said Ann Lee, “and we stay.”', 'Ann Lee', 'Ann Lee');
});

describe('the last cue of the sentence', () => {
  check(
    'holds for a piece before it',
    'The roof, built in 1920, was “a disgrace,” the tenants said.',
    'the tenants',
  );
  check('holds for a piece behind it', 'Asked about the roof, Ann Lee said that it “leaks.”', 'Ann Lee');
  check(
    'is each clause’s own',
    'Ann Lee said she had “no plan at all,” and Bob Ray said he had “a dozen.”',
    'Ann Lee',
    'Bob Ray',
  );
});

describe('a label and a colon', () => {
  check('name the speaker', 'Ann Lee: “We go.”', 'Ann Lee');
  check('also in capitals', 'ANN LEE: “We go.”', 'ANN LEE');
});

describe('statements', () => {
  check('"in a statement" before', 'In a statement, Ann Lee said: “We go.”', 'Ann Lee');
  check('"in a statement" behind', '“We go,” the ministry said in a statement.', 'the ministry');
  check('"told Reuters"', '“We go,” Ann Lee told Reuters.', 'Ann Lee via Reuters');
  check(
    'told an outlet of more words',
    '“We go,” Ann Lee told Harbour News on Monday.',
    'Ann Lee via Harbour News',
  );
  check('"X’s office said"', 'Ann Lee’s office said: “We go.”', 'Ann Lee’s office');
  check('"a spokeswoman for X"', '“We go,” said a spokeswoman for Ann Lee.', 'a spokeswoman for Ann Lee');
  check('a spokesman by name', '“We go,” Tom Hill, a spokesman for Ann Lee, said.', 'Tom Hill');
  check('a spokeswoman whose name follows', 'A spokeswoman for the port, Ann Lee, said “we go.”', 'Ann Lee');
  check('a post that reads', '“We go,” reads a post by Ann Lee.', 'Ann Lee');
  check('somebody’s lawyer by name', '“We go,” Ann Lee’s lawyer, Bob Ray, said.', 'Bob Ray');
  check('"through a spokesman"', '“We go,” Ann Lee said through a spokesman.', 'Ann Lee via a spokesman');
});

describe('posts', () => {
  check('tweeted', 'Ann Lee tweeted, “We go.”', 'Ann Lee');
  check('written on a network', '“We go,” Ann Lee wrote on Facebook.', 'Ann Lee');
  check('posted', 'Ann Lee posted on X: “We go.”', 'Ann Lee');
});

describe('words that pass through an outlet', () => {
  check('that quotes', '“We go,” Harbour News quoted Ann Lee as saying.', 'Ann Lee via Harbour News');
  check(
    'by which somebody is quoted',
    '“We go,” Ann Lee was quoted as saying by Harbour News.',
    'Ann Lee via Harbour News',
  );
  check(
    'which is cited',
    '“We go,” Ann Lee was cited by Harbour News as saying.',
    'Ann Lee via Harbour News',
  );
});

describe('collective speakers', () => {
  check('officials of a country', '“We go,” Iranian officials said.', 'Iranian officials');
  check('a capital for its government', '“We go,” Tehran said on Monday.', 'Tehran');
  check('a house for its government', '“We go,” the White House said.', 'the White House');
  check('some people', '“We go,” many residents said.', 'many residents');
});

describe('descriptions', () => {
  check(
    'are tied to their bearer',
    'Senator Ann Lee came. “We go,” the senator said.',
    'the senator = Ann Lee',
  );
  check('stay without a name', 'A bus burnt. “We go,” a commander said.', 'a commander');
  check('and nobody is nobody', 'The roof leaks. “It is old.”', null);
  check('a pronoun without anybody before it', '“We go,” she said.', 'she');
});

describe('names with particles', () => {
  check('al-', 'Hisham al-Karim came. “We go,” al-Karim said.', 'al-Karim = Hisham al-Karim');
  check(
    'van der, in capitals',
    'Jan van der Berg came. “We go,” Van der Berg said.',
    'Van der Berg = Jan van der Berg',
  );
  check(
    'van der, without its particles',
    'Jan van der Berg came. “We go,” Berg said.',
    'Berg = Jan van der Berg',
  );
  check(
    'de la, without its particles',
    'Maria de la Cruz came. “We go,” Cruz said.',
    'Cruz = Maria de la Cruz',
  );
  check('bin', 'Omar bin Salem came. “We go,” bin Salem said.', 'Salem = Omar bin Salem');
});

describe('forms of a name', () => {
  check(
    'two spellings',
    'Mohammed Karim came. “We go,” Muhammad Karim said.',
    'Muhammad Karim = Mohammed Karim',
  );
  check('a possessive before', 'Mikhail Orlov’s boat sank. “We go,” Orlov said.', 'Orlov = Mikhail Orlov');
  check('a nickname', 'Robert “Bobby” Ray came. “We go,” Bobby Ray said.', 'Bobby Ray = Robert Ray');
  check(
    'two full names of one surname',
    'Tom Hill met Rob Hill. “We go,” Tom Hill said. “We stay,” Rob Hill said.',
    'Tom Hill',
    'Rob Hill',
  );
});

describe('cues that deny or suppose', () => {
  const hedged = (text: string) => spoken(text)[0]?.attribution?.hedged;
  it.each([
    'Ann Lee did not say, “We go.”',
    'Ann Lee never said “we go.”',
    'Ann Lee would say, “We go.”',
    'If Ann Lee says “we go,” we stay.',
    'Ann Lee denied saying “we go.”',
  ])('%s', (text) => {
    expect(hedged(text)).toBe(true);
  });
});

describe('a quotation in a quotation', () => {
  const text = '“My father said, ‘Never sell,’ and we never did,” Ann Lee said.';
  check('leaves the outer one its speaker', text, 'Ann Lee');
  const inner = (words: string) => read(words).quotations.find(({ nested }) => nested)?.attribution;
  it('has a speaker of its own, whom the outer one passes on', () => {
    expect(inner(text)?.speaker.text).toBe('My father');
    expect(inner(text)?.via.map(({ name }) => name)).toEqual(['Ann Lee']);
  });
  it('takes "I" for the outer speaker', () => {
    expect(inner('“I told them, ‘Go home,’ and they went,” Ann Lee said.')?.speaker.name).toBe('Ann Lee');
  });
  it('takes "he" in it for nobody', () => {
    expect(inner('Bob Ray came. “He told me, ‘Go home,’ and I went,” Ann Lee said.')?.speaker.name).toBe(
      null,
    );
  });
  it('has none where its words tell of none', () => {
    expect(inner('“The sign at the ‘Blue Door’ fell down,” Ann Lee said.')).toBe(null);
  });
});
