import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import { speakerOf } from './check.js';

/** Quotations of a Markdown text: "kind words | speaker". */
function check(name: string, markdown: string, ...expected: readonly string[]) {
  it(name, () => {
    const { quotations } = readSpeech(parseMarkdown(markdown).prose);
    const found = quotations.map(
      (quotation) => `${quotation.kind} ${quotation.text} | ${speakerOf(quotation)}`,
    );
    expect(found).toEqual(expected);
  });
}

const GO = 'direct We go. | Ann Lee';

describe('quotations over wrapped lines', () => {
  check(
    'are one',
    'Ann Lee said “we will close\nthe ferry this winter, and\nnobody will miss it” on Monday.',
    'partial we will close\nthe ferry this winter, and\nnobody will miss it | Ann Lee',
  );
  check('with straight marks at the line ends', 'Ann Lee said\n"we\ngo"\ntoday.', 'partial we\ngo | Ann Lee');
  check('have their speaker on the next line', '“We go,” said\nAnn Lee.', 'direct We go, | Ann Lee');
  check('also in a list', '- Ann Lee said “we\n  go” today.', 'partial we\ngo | Ann Lee');
});

describe('quotations in headings', () => {
  check('have their own speaker', '## “We go,” says Ann Lee', 'direct We go, | Ann Lee');
  check(
    'that are open end there',
    '## Ann Lee: “We go\n\nBob Ray said, “No.”',
    'direct We go | Ann Lee',
    'direct No. | Bob Ray',
  );
});

describe('captions and pictures', () => {
  check(
    'have titles that are no quotations',
    '![A map](x.png "The harbour in May")\n\nAnn Lee said, “We go.”',
    GO,
  );
  check(
    'break no quotation that goes on',
    'Ann Lee said, “We go.\n\n![A map](x.png)\n\n“We all go.”',
    GO,
    'direct We all go. | Ann Lee',
  );
});

describe('Markdown in a quotation', () => {
  check(
    'is left out',
    'Ann Lee said “*we* go **now**, [they](http://a.example/ "no") said” and left.',
    'partial we go now, they said | Ann Lee',
  );
  check(
    'a call of a note too',
    'Ann Lee said, “We go.[^1] We stay.”\n\n[^1]: Harbour News.',
    'direct We go. We stay. | Ann Lee',
  );
  check('entities are read', 'Ann Lee said &ldquo;we go&rdquo; today.', 'partial we go | Ann Lee');
  check('escaped marks are marks', 'Ann Lee said \\"we go\\" today.', 'partial we go | Ann Lee');
  check('marks in code are none', 'Run `say "hi"`.\n\n```\nsay "no"\n```\n\nAnn Lee said, “We go.”', GO);
  check('marks in HTML are none', 'Ann Lee <b class="x">said</b>, “We go.”', GO);
  check('emphasis around the marks', 'Ann Lee said, *“We go.”*', GO);
  check('emphasis inside the marks', 'Ann Lee said, “*We go.*”', GO);
});

describe('block quotations', () => {
  check('with their author below', '> We go.\n>\n> — Ann Lee, nurse', 'block We go. | Ann Lee');
  check(
    'with their author above',
    'Ann Lee said:\n\n> We go.\n>\n> We stay.',
    'block We go. | Ann Lee',
    'block We stay. | Ann Lee',
  );
  check('with their author in the next paragraph', '> “We go.”\n\n— Ann Lee', 'block We go. | Ann Lee');
  check(
    'with their author told of above',
    'Ann Lee opened with a warning.\n\n> We go.\n\nBob Ray answered from the floor.\n\n> We stay.',
    'block We go. | Ann Lee',
    'block We stay. | Bob Ray',
  );
  check('in corner brackets', '> 「もう遅い」\n\n— Aiko Mori', 'block もう遅い | Aiko Mori');
});

describe('tables and lists', () => {
  check(
    'keep cells apart',
    '| who | words |\n|---|---|\n| Ann Lee | “We go home now |\n| Bob Ray | “No.” |',
    'direct We go home now | Ann Lee',
    'direct No. | Bob Ray',
  );
  check(
    'take the name of the row behind the words, too',
    '| words | who |\n|---|---|\n| “We go home.” | Ann Lee, nurse |\n| “We stay.” | Bob Ray |',
    'direct We go home. | Ann Lee',
    'direct We stay. | Bob Ray',
  );
  check(
    'over a column between',
    '| who | when | words |\n|---|---|---|\n| Ann Lee | in May | “We go.” |\n| Bob Ray | in June | “We stay.” |',
    'direct We go. | Ann Lee',
    'direct We stay. | Bob Ray',
  );
  check(
    'give nobody’s words to a name when one row has none',
    '| who | words |\n|---|---|\n| Ann Lee | “We go home.” |\n| a passer-by | “We stay.” |',
    'direct We go home. | null',
    'direct We stay. | null',
  );
  check(
    'keep items apart',
    '- “We go,” Ann Lee said.\n- “We stay,” Bob Ray said.',
    'direct We go, | Ann Lee',
    'direct We stay, | Bob Ray',
  );
});

describe('a heading that names somebody', () => {
  check('gives the words below', '## Ann Lee, stonemason\n\n“We go.”', GO);
  check('also a line of its own', '*Ann Lee, 34, nurse*\n“We go.”', 'partial We go. | Ann Lee');
  check('but not a heading of another sort', '## Ann Lee goes home\n\n“We go.”', 'direct We go. | null');
});

describe('labels in bold', () => {
  const talk = (a: string, b: string) =>
    `${a} Will the roof hold?\n\n${b} It will hold for years.\n\n${a} Who will pay for it?\n\n${b} The town will pay.`;
  const turns = [
    'label Will the roof hold? | Ann Lee',
    'label It will hold for years. | Bob Ray',
    'label Who will pay for it? | Ann Lee',
    'label The town will pay. | Bob Ray',
  ];
  check('with the colon inside', talk('**Ann Lee:**', '**Bob Ray:**'), ...turns);
  check('with the colon outside', talk('**Ann Lee**:', '**Bob Ray**:'), ...turns);
});
