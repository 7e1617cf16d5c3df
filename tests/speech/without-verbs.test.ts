import { describe } from 'vitest';
import { checkSpeakers as check } from './check.js';

describe('a scene before the words', () => {
  check('shows who speaks', 'Ann Lee runs the last shop in the street. “We go.”', 'Ann Lee');
  check('by a gesture', 'Bob Ray shrugged. “We go home.”', 'Bob Ray');
  check('behind an opening phrase', 'Over lunch, Ann Lee grows serious. “We go home.”', 'Ann Lee');
  check('with a relative clause', 'Ann Lee, 44, who came with her son Tom, is not sure. “We go.”', 'Ann Lee');
  check('of somebody it is about', 'The last word went to Ann Lee. “We go home.”', 'Ann Lee');
  check('goes on over paragraphs', 'Ann Lee remembers it. “We went.\n\n“We stayed.”', 'Ann Lee', 'Ann Lee');
  check(
    'shows nobody where two are named at its end',
    'The prize went to Ann Lee and Bob Ray. “We go.”',
    null,
  );
  check(
    'is not whom the words are about',
    'Bob Ray was mayor for ten years. “He never once lied to the town.”',
    null,
  );
  check('but who speaks of others, too', 'Bob Ray shrugged. “He lied to us and we knew.”', 'Bob Ray');
  check('is none of a town', 'The rain had come to Harbour Street. The bus was late. “We go home.”', null);
});

describe('what is told behind the words', () => {
  check('"that was X"', '“We go home.” That was Ann Lee, who runs the shop.', 'Ann Lee');
  check('"that was" with a title', '“We go home.” That was Mayor Ann Lee on Friday.', 'Ann Lee');
  check('"that was" and no person', '“We go home.” That was the end of it.', null);
  check('"is how X puts it"', '“A long walk home” is how Ann Lee puts it.', 'Ann Lee');
  check('"is the way X puts it"', '“A long walk home,” is the way Ann Lee puts it.', 'Ann Lee');
  check('"was the reply of X"', '“Not on my watch” was the reply of Ann Lee.', 'Ann Lee');
  check('"is X’s motto"', '“I paint what I owe,” is Ann Lee’s motto.', 'Ann Lee');
  check('who is told hears', '“We all go home now,” the court was told.', null);
  check('and the one who tells speaks', '“We go home,” the court was told by its clerk, Ann Lee.', 'Ann Lee');
});

describe('who is meant', () => {
  check(
    'by a role that an apposition gave',
    'Ann Lee, the senator from the east, came late. “We go home,” the senator said.',
    'the senator = Ann Lee',
  );
  check(
    'by one that stood before the name',
    'The prime minister, Ann Lee, spoke. “We go,” the prime minister said.',
    'the prime minister = Ann Lee',
  );
  check(
    'not by a role that belongs to another',
    'Ann Lee, a lawyer for the town, met Bob Ray. “We go home,” his lawyer said.',
    'his lawyer',
  );
  check(
    'nobody where two have the role',
    'Ann Lee, a farmer, met Bob Ray, a farmer from the hills. “We go home,” the farmer said.',
    'the farmer',
  );
  check(
    'by “he” is the one whom a sentence about a thing names, not an older subject',
    'Tom Hill opened the hearing. The question went to Bob Ray. “It was never typed,” he answered.',
    'he = Bob Ray',
  );
  check('also far from England', 'Zoltán Kiss came in May. “We go home,” he said.', 'he = Zoltán Kiss');
});

describe('a group', () => {
  check('of which one speaks', '“They never knocked,” one of them said.', 'one of them');
  check('of a group of a group', `“We all go home now,” ${'one of '.repeat(5000)}them said.`, null);
  check('of which some speak', 'Some of the tenants said: “We stay.”', 'Some of the tenants');
});

describe('verbs that no list has', () => {
  check('before a name', '“We go now,” harrumphed Mayor Ann Lee.', 'Ann Lee');
  check('behind a name', '“We go now,” Ann Lee harrumphs.', 'Ann Lee');
  check('but not before things', '“We go now,” printed posters say.', 'printed posters');
});

describe('a clause and a colon', () => {
  check('"for X, the answer was"', 'For Ann Lee, the answer was simple: “We go.”', 'Ann Lee');
  check(
    '"to X, an apposition, the lesson was"',
    'To Ann Lee, a nurse, the lesson was plain: “Go.”',
    'Ann Lee',
  );
  check('"from X came"', 'From Mayor Ann Lee came a short reply: “We go.”', 'Ann Lee');
  check('behind a label with a colon', 'Update, 18:40: Ann Lee, for the port: “All are safe.”', 'Ann Lee');
});

describe('words that are a part of the reporter’s sentence', () => {
  check(
    'are not the last speaker’s',
    '“We go home,” Ann Lee said. “To go or not to go” is not the question.',
    'Ann Lee',
    null,
  );
});
