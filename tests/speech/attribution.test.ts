import { describe, expect, it } from 'vitest';
import { checkSpeakers as check, speakerOf, spoken } from './check.js';

describe('a speech verb beside the quotation', () => {
  check('before it', 'Ann Lee said, “We will stay.”', 'Ann Lee');
  check('before it with a colon', 'Ann Lee told reporters on Monday: “We will stay.”', 'Ann Lee');
  check('before it with "that"', 'Ann Lee said that “we will stay” in town.', 'Ann Lee');
  check('behind it, verb first', '“We will stay,” said Ann Lee.', 'Ann Lee');
  check('behind it, speaker first', '“We will stay,” Ann Lee said.', 'Ann Lee');
  check('behind a question', '“Will we stay?” Ann Lee asked.', 'Ann Lee');
  check('over an apposition', '“We will stay,” Ann Lee, a doctor from Leeds, told reporters.', 'Ann Lee');
  check(
    'over a name behind a description',
    '“We will stay,” a spokesman for the board, Ann Lee, said.',
    'Ann Lee',
  );
  check(
    'with a name behind a description, verb first',
    '“We will stay,” said her lawyer, Ann Lee, on Monday.',
    'Ann Lee',
  );
  check(
    'with a name behind its paper and office, verb first',
    '“We will stay,” wrote Harbour Post city bureau chief Ann Lee, who was there.',
    'Ann Lee',
  );
  check('over a party label', '“We will stay,” Sen. Ann Lee (R-Iowa) said.', 'Ann Lee');
  check('with a tweet', 'Ann Lee tweeted: “We will stay.”', 'Ann Lee');
  check(
    'turned round before it, with a clause about the speaker',
    'The hall was full. Said Dorothy Lee, who grew up across the street, “We were all so proud.”',
    'Dorothy Lee',
  );
  check('turned round before it', 'Continued Ann Lee: “We will stay.”', 'Ann Lee');
  check('as a name before a colon', 'Then Ann Lee: “We will stay.”', 'Ann Lee');
  check(
    'as the name that a sentence leads up to before a colon',
    'The size of the crowd does not surprise the pollster Ann Lee: “We saw it coming.”',
    'Ann Lee',
  );
  check(
    "as the author of a digest's item",
    'ROOFS ARE LEAKING ALL OVER TOWN - More from Ann Lee: “We saw it coming.”',
    'Ann Lee',
  );
  check(
    'over a time without a preposition',
    'Ann Lee (R-Iowa) last week said the plan was “a grave mistake.”',
    'Ann Lee',
  );
  check(
    'over a time that is counted',
    'The harbour board less than two weeks ago said that it had “a grave mistake” to mend.',
    'The harbour board',
  );
  check(
    'not across a stop into the next sentence',
    'Ann Lee said, “We will stay.” Bob Ray said that he would go.',
    'Ann Lee',
  );
});

describe('other ways to give words to somebody', () => {
  check('a name in brackets behind it', '“The roof leaks, and nobody comes.” (Ann Lee, baker)', 'Ann Lee');
  check('no outlet in brackets', '“The roof leaks, and nobody comes.” (Harbour Post)', null);
  check('according to', 'According to Ann Lee, “the roof leaks.”', 'Ann Lee');
  check('according to, behind', '“The roof leaks,” according to Ann Lee.', 'Ann Lee');
  check('as she put it', 'As Ann Lee put it, “the roof leaks.”', 'Ann Lee');
  check(
    'a statement that',
    'The tension follows President Ann Lee’s statement that a “vast fleet” was near.',
    'Ann Lee',
  );
  check(
    'his call to',
    'President Bob Ray spoke of ships, alongside his call for the city to “sit down and talk” soon.',
    'his = Bob Ray',
  );
  check('a naming verb', 'Ann Lee called the plan “a grave mistake” on Monday.', 'Ann Lee');
  check('a closing clause', 'The plan is “a grave mistake” for the town, Ann Lee said.', 'Ann Lee');
  check('a participle', 'Ann Lee left the hall, calling the plan “a grave mistake.”', 'Ann Lee');
  check(
    'a participle behind an inverted attribution',
    '“It is not new,” said Rep. Bob Ray (D-Va.), adding that “we have built bridges for long.”',
    'Bob Ray',
    'Bob Ray',
  );
  check(
    'a second verb behind an inverted attribution',
    '“It is not new,” said Ann Lee at the time, and warned that the plan was “a grave mistake.”',
    'Ann Lee',
    'Ann Lee',
  );
  check(
    'an inverted attribution within the clause',
    'The president, said one aide, is “not himself.”',
    'one aide',
  );
  check(
    'somebody quoted as saying',
    'Harbour Press quoted Ann Lee as saying that Bob Ray was “a fool.”',
    'Ann Lee',
  );
  check(
    'and no one by a verb that goes on to something else',
    'Mayor Ann Lee said that once the council goes on leave, “I will do as much as I can.”',
    'Ann Lee',
  );
  check(
    'no one where only the listener is named',
    'Ann Lee remembers being told, “There is no money left.”',
    null,
  );
  check('a coordinate verb', 'Ann Lee praised the mayor and said the plan was “a grave mistake.”', 'Ann Lee');
  check(
    'a relative clause about the name behind a preposition',
    'The vote drew an angry reaction from Mayor Bob Ray, who called it “a grave mistake.”',
    'who = Bob Ray',
  );
  check(
    'a relative clause about a spokesman',
    'The vote angered a spokesman for Bob Ray, who called it “a grave mistake.”',
    'who',
  );
  check('a relative clause', 'Ann Lee, who called the plan “a grave mistake,” left.', 'who = Ann Lee');
  check(
    'several pieces of one clause',
    'Local officials have warned that a raid would draw a “swift and harsh” answer, while reiterating that the city hopes for “a fair and lasting deal.”',
    'Local officials',
    'Local officials',
  );
});

describe('speakers without a name', () => {
  check('a description', '“We are ready,” a commander said.', 'a commander');
  check('a definite description', '“We are ready,” the commander said.', 'the commander');
  check(
    'a spokesman with his office',
    '“We are ready,” said a spokesman for the ministry.',
    'a spokesman for the ministry',
  );
  check('officials', 'Officials told the paper: “We are ready.”', 'Officials');
  check('nobody', 'The word “peace” hung in the air.');
});

describe('canonical names', () => {
  check(
    'of a surname that two bear who were just named',
    'Robert Ray met his wife, Mary Ray, at the port. “It is late,” Ray said.',
    'Ray',
  );
  check(
    'of a surname that two bear, by its title',
    'Robert Ray met his wife, Mary Ray, at the port. “It is late,” Mrs. Ray said.',
    'Ray = Mary Ray',
  );
  check(
    'of a pronoun that can only be who asked',
    'Mary Holt spoke first. Anna Lee, a member of the board, asked Peter Moss whether he had thoughts. She said the plan was “a grave mistake.”',
    'She = Anna Lee',
  );
  check(
    'of a pronoun that may be who was asked',
    'Bob Ray asked Peter Moss whether he had thoughts. He said the plan was “a grave mistake.”',
    'He = Peter Moss',
  );
  check('of a surname', 'Ann Lee came. “We will stay,” Lee said.', 'Lee = Ann Lee');
  check('of a pronoun', 'Robert Ray came by train. “We will stay,” he said.', 'he = Robert Ray');
  check('of a pronoun by gender', 'Mary Lee met Robert Ray. “We will stay,” she said.', 'she = Mary Lee');
  check(
    'of a title',
    'Prime Minister Omar Said arrived. “We will stay,” the prime minister said.',
    'the prime minister = Omar Said',
  );
  check(
    'not of a title that two bear',
    'Senator Ann Lee met Senator Bob Ray. “We will stay,” the senator said.',
    'the senator',
  );
  check(
    'with an Arabic article',
    'Minister Hadi Al-Karim arrived. “We will stay,” Al-Karim said.',
    'Al-Karim = Hadi Al-Karim',
  );
});

describe('words that go on', () => {
  check('in the same sentence', '“We will stay,” Ann Lee said, “and we will build.”', 'Ann Lee', 'Ann Lee');
  check('in the next sentence', '“We will stay,” Ann Lee said. “We will build.”', 'Ann Lee', 'Ann Lee');
  check('in the next paragraph', 'Ann Lee said: “We will stay.\n\n“We will build.”', 'Ann Lee', 'Ann Lee');
  check('after a colon paragraph', 'Ann Lee had this to say:\n\n“We will stay.”', 'Ann Lee');
  check(
    'until somebody else speaks',
    '“We will stay,” Ann Lee said. “We will go,” Bob Ray said.',
    'Ann Lee',
    'Bob Ray',
  );
  it('share a group', () => {
    const groups = spoken('“We will stay,” Ann Lee said. “We will build.” Then Bob Ray said, “No.”').map(
      (quotation) => quotation.group,
    );
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[1]);
  });
});

describe('chains', () => {
  const via = (text: string) => spoken(text)[0]?.attribution?.via.map((link) => link.text);
  it('name the outlet', () => {
    const text =
      'The town wants “to keep the peace,” Deputy Mayor Ann Lee was cited by local news outlet Harbour News as saying.';
    expect(speakerOf(spoken(text)[0])).toBe('Ann Lee');
    expect(via(text)).toEqual(['Harbour News']);
  });
  it('name the office that reads a statement out', () => {
    const text =
      'Secretary of State Ann Lee came. The Secretary of State expressed a wish for the town to “keep the peace,” read a statement from Bob Ray’s office.';
    expect(speakerOf(spoken(text)[0])).toBe('The Secretary of State = Ann Lee');
    expect(via(text)).toEqual(['Bob Ray’s office']);
  });
  it('name the statement', () => {
    const text = 'According to the statement, Ann Lee told Bob Ray “the peace must be kept.”';
    expect(speakerOf(spoken(text)[0])).toBe('Ann Lee');
    expect(via(text)).toEqual(['the statement']);
  });
  it('are empty where somebody speaks directly', () => {
    expect(via('Ann Lee said, “We will stay.”')).toEqual([]);
  });
});

describe('hedges', () => {
  const hedged = (text: string) => spoken(text)[0]?.attribution?.hedged;
  it('are seen', () => {
    expect(hedged('Ann Lee never said, “We will stay.”')).toBe(true);
    expect(hedged('Ann Lee might say, “We will stay.”')).toBe(true);
    expect(hedged('Ann Lee said, “We will stay.”')).toBe(false);
    expect(hedged('Ann Lee would later say, “We will stay.”')).toBe(false);
  });
  it('are told where nobody says the words', () => {
    expect(hedged('No one at the port said the plan was “a grave mistake.”')).toBe(true);
    expect(hedged('“We will stay,” nobody said.')).toBe(true);
    expect(hedged('Somebody at the port said the plan was “a grave mistake.”')).toBe(false);
  });
  it('are told where saying them is denied', () => {
    expect(hedged('Ann Lee refused to say the plan was “a grave mistake.”')).toBe(true);
    expect(hedged('Ann Lee stopped short of calling the plan “a grave mistake.”')).toBe(true);
    expect(hedged('Ann Lee denied saying the plan was “a grave mistake.”')).toBe(true);
    expect(hedged('Ann Lee refused to go, saying the plan was “a grave mistake.”')).toBe(false);
  });
});

describe('the entries of a live page', () => {
  const page = (...entries: readonly string[]): string => ['09.00 Good morning.', ...entries].join('\n\n');
  check(
    'are each about their own people',
    page(
      '15.52 Robert Ray came in. “We will stay,” he said.',
      '15.41 The hall was full. “We like it,” he goes on.',
    ),
    'he = Robert Ray',
    'he',
  );
  check(
    'do not go on with who spoke in the one above',
    page('15.52 “We will stay,” Robert Ray said.', '15.41 “We like it here.”'),
    'Robert Ray',
    null,
  );
  check(
    'are not told by a time or two',
    'Robert Ray came in. “We will stay,” he said.\n\n15.41 was the time of the train. “We like it,” he said.',
    'he = Robert Ray',
    'he = Robert Ray',
  );
});
