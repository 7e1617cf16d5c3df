import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../server/src/sources/read-source.js';
import { facts, outline, sourceOf } from './source-text.js';

const LEAD =
  'The harbour council said on Tuesday that the old drawbridge will open to walkers again after four years of ' +
  'repairs, a month earlier than the engineers had promised.';
const REPLY =
  '“It was the paint that took so long,” council leader Mara Lindqvist said. “It is dry,” she added.';

describe('formats', () => {
  it.each([
    ['a.pdf', /^PDF is not read yet: save the text as \.txt/],
    ['a.docx', /^Word documents are not read yet: save the text/],
    ['a.mp3', /^Sound and film are not read: put a transcript beside it/],
    ['a.xyz', /^Files of the type \.xyz are not read: save the text as/],
  ])('%s is refused with its remedy', async (name, message) => {
    const result = await readSource({ uri: `file:///corpus/${name}`, bytes: new TextEncoder().encode(LEAD) });
    expect(result).toMatchObject({
      kind: 'unreadable',
      problem: { kind: 'unreadable', message: expect.stringMatching(message) },
    });
  });

  it('an empty file is refused', async () => {
    const result = await readSource({ uri: 'file:///corpus/a.txt', bytes: new Uint8Array() });
    expect(result).toMatchObject({
      kind: 'unreadable',
      problem: { message: 'The file holds no text: save the text of the source in it.' },
    });
  });

  it('any bytes under any name are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('txt', 'md', 'html', 'pdf', 'x'),
        fc.string(),
        async (bytes, extension, sidecar) => {
          const result = await readSource({ uri: `file:///corpus/%a.${extension}`, bytes, sidecar });
          expect(['source', 'unreadable']).toContain(result.kind);
        },
      ),
    );
  });
});

describe('Markdown', () => {
  const text = `---\ntitle: Drawbridge opens\nauthor: Tova Renner and Abel Ngata\ndate: 2023-03-09\npublisher: Harbour Gazette\nurl: https://example.org/bridge\nlang: en-GB\n---\n\n# Drawbridge opens\n\n${LEAD}\n`;

  it('has its front matter as facts and its text as prose', async () => {
    const source = await sourceOf('a.md', text);
    expect(facts(source)).toEqual({
      title: 'Drawbridge opens',
      authors: ['Tova Renner', 'Abel Ngata'],
      issued: '2023-03-09',
      publisher: 'Harbour Gazette',
      url: 'https://example.org/bridge',
      language: 'en-GB',
    });
    expect(outline(source)).toContain(`paragraph: ${LEAD}`);
    expect(source.problems).toEqual([]);
  });

  it('maps its prose back to the file', async () => {
    const source = await sourceOf('a.md', text);
    const at = source.prose.text.indexOf('harbour council');
    expect(source.fileMap?.toSource(at)).toBe(text.indexOf('harbour council'));
  });

  it('takes the clipping date of a web clipper for nothing', async () => {
    const clipped = `---\nsource: https://example.org/bridge\nauthor:\n  - "[[Tova Renner]]"\npublished: 2023-03-09\ncreated: 2024-01-01\n---\n${LEAD}`;
    const source = await sourceOf('a.md', clipped);
    expect(facts(source)).toMatchObject({
      authors: ['Tova Renner'],
      issued: '2023-03-09',
      url: 'https://example.org/bridge',
    });
    expect(source.publisher).toBe(null);
  });

  it("keeps quotations written as ``…'', and code", async () => {
    const tex = "He said ``the bridge is open,'' and later ``it is dry,'' but typed ``make `all` `` first.";
    const source = await sourceOf('a.md', tex);
    expect(source.prose.text).toContain(
      "He said ''the bridge is open,'' and later ''it is dry,'' but typed ",
    );
    expect(source.prose.text).not.toContain('make');
    expect(source.fileMap?.toSource(source.prose.text.indexOf('it is dry'))).toBe(tex.indexOf('it is dry'));
  });

  it('without front matter takes the first heading for the title', async () => {
    const source = await sourceOf('a.md', `# Drawbridge opens\n\nMar. 09, 2023 • 3 min read\n\n${LEAD}`);
    expect(facts(source)).toMatchObject({ title: 'Drawbridge opens', issued: '2023-03-09' });
  });
});

describe('sidecars', () => {
  const read = (sidecar: string, text = LEAD) => sourceOf('a.txt', text, { sidecar });

  it('win over everything else', async () => {
    const source = await read(
      'title: The bridge\nauthors: [Abel Ngata]\ndate: 2023-03-10\npublisher: City Hall\nkind: statement\nreliability: machine\nconfidential: true\nkey: bridge',
      `Drawbridge opens\n\nBy Tova Renner\n\nMarch 9, 2023\n\n${LEAD}`,
    );
    expect(facts(source)).toMatchObject({
      title: 'The bridge',
      authors: ['Abel Ngata'],
      issued: '2023-03-10',
      publisher: 'City Hall',
    });
    expect(source.issued).toEqual({ value: '2023-03-10', from: 'sidecar', sure: 1 });
    expect([source.kind.value, source.reliability, source.confidential, source.key]).toEqual([
      'statement',
      'machine',
      true,
      'bridge',
    ]);
  });

  it.each([
    ['date: 2023', '2023'],
    ['date: 2023-03', '2023-03'],
    ['date: March 9, 2023', '2023-03-09'],
    ['issued: "2023-03-09T10:00:00+01:00"', '2023-03-09'],
  ])('may give a date as “%s”', async (yaml, issued) => {
    expect((await read(yaml)).issued?.value).toBe(issued);
  });

  it.each([
    ['title: [unclosed\ndate: 2023', /^a\.yaml, line \d: /],
    ['- just\n- a list', /^a\.yaml, line 1: fields are expected/],
    ['date: soon', /^a\.yaml, the date “soon” names no day: write it as YYYY-MM-DD/],
    ['kind: gossip', /^a\.yaml, the kind “gossip” is not one of article,/],
  ])('that say “%s” are a problem, and the source is read', async (yaml, message) => {
    const source = await read(yaml);
    expect(source.problems[0]?.message).toMatch(message);
    expect(source.prose.text).toBe(LEAD);
  });
});

describe('settings', () => {
  it('give kind and reliability where the file says nothing, and hide what they hide', async () => {
    const setting = { kind: 'transcript', reliability: 'machine', confidential: true } as const;
    const source = await sourceOf('a.txt', LEAD, { setting });
    expect([source.kind.value, source.kind.from, source.reliability, source.confidential]).toEqual([
      'transcript',
      'setting',
      'machine',
      true,
    ]);
  });
});

describe('the kind of a document', () => {
  const check = async (text: string, kind: string, name = 'a.txt'): Promise<number> => {
    const source = await sourceOf(name, text);
    expect(source.kind.value).toBe(kind);
    return source.kind.sure;
  };

  it('is surely an article where it reports', async () => {
    expect(await check(`${LEAD}\n\n${REPLY}`, 'article')).toBeGreaterThanOrEqual(0.8);
    expect(await check(`HARBOURTON (AP) — ${LEAD}`, 'article')).toBeGreaterThanOrEqual(0.8);
    expect(
      await check(`News\n\nDrawbridge opens\n\nMar. 09, 2023 • 3 min read\n\n${LEAD}`, 'article'),
    ).toBeGreaterThanOrEqual(0.8);
    expect(
      await check(`Drawbridge opens\n\nBy Tova Renner\n\n${LEAD}\n\n${REPLY}`, 'article'),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('is not surely one where nothing is reported', async () => {
    await check(
      'The bridge is old. We like it. It should be painted green, and there should be a bench.',
      'unknown',
    );
  });

  it('is a transcript by its turns, also with times', async () => {
    await check(
      'Interview\n\nTOVA RENNER: Is it open?\n\nMARA LINDQVIST: It is.\n\nTOVA RENNER: Since when?\n\nMARA LINDQVIST: Nine.',
      'transcript',
    );
    await check(
      '[00:01] Speaker 1: Is it open?\n[00:04] Speaker 2: It is.\n[00:06] Speaker 1: Good.\n[00:09] Speaker 2: Yes.',
      'transcript',
    );
  });

  it('is no transcript where times of day head a report', async () => {
    await check(`9:42 p.m.\n\n${LEAD}\n\n9:40 p.m.\n\n${REPLY}\n\n9:35 p.m.\n\n${LEAD}`, 'article');
  });

  it('is named by a title', async () => {
    await check(`Statement by the Harbour Council\n\nMarch 9, 2023\n\n${LEAD}`, 'statement');
    await check(`FOR IMMEDIATE RELEASE\n\nDrawbridge opens\n\n${LEAD}`, 'statement');
    await check(
      `Remarks by Council Leader Lindqvist at the Drawbridge\n\nAs delivered\n\nFriends, the bridge is open.`,
      'speech',
    );
    await check('Notes from the call with Mara\n\n- paint dry\n- bench?', 'notes');
  });

  it('is a transcript where names stand above what is said', async () => {
    await check(
      'Ardle Boats Q1 2026 Earnings Call\n\nOperator\n\nWelcome to the call.\n\nOkko Bryn - Chief Executive\n\nThe boats sell.\n\nTova Renner\n\nAll of them?\n\nOkko Bryn\n\nAll but two.\n\nTova Renner\n\nThank you.',
      'transcript',
    );
  });

  it('is a transcript where a paragraph asks and the next one answers, and not its author’s post', async () => {
    const answers = [
      'I like my boats.',
      'I was nine. My father showed me.',
      'I did not. I sold it, I am sorry to say.',
    ];
    const source = await sourceOf(
      'a.md',
      `---\nauthor: Tova Renner\ndate: 2026-03-12\n---\n\nOkko Bryn builds boats.\n\n${answers.map((answer) => `**Why do you say so?**\n\n${answer}`).join('\n\n')}`,
    );
    expect(source.kind.value).toBe('transcript');
  });

  it('is a paper by its parts', async () => {
    const parts =
      'Abstract\nBackground. Bridges rust.\nMethods. We painted nine.\nFindings. Paint helps.\n\nDiscussion\nRenner said before that “paint is cheap”. We agree, said nobody.';
    const paper = (end: string) =>
      `Paint on bridges: a trial\n\nAnn Lee, Okko Bryn\n\nPublished online 12 March 2026\n\n${parts}\n\n${end}`;
    expect(await check(paper('References\n1. Renner T. Paint. 2020.'), 'paper')).toBeGreaterThan(0.8);
    const source = await sourceOf('a.txt', paper('References\n1. Renner T. Paint. 2020.'));
    expect([source.authors?.value, source.issued?.value]).toEqual([['Ann Lee', 'Okko Bryn'], '2026-03-12']);
  });

  it('is a report by its title or its parts', async () => {
    const text = `${REPLY}\n\n${REPLY}`;
    await check(`# Ardle Relief – Situation Report No. 3\n\n${text}`, 'report', 'a.md');
    await check(`# Dry Wells\n\n## Summary\n\n${text}\n\n## Recommendations\n\n${text}`, 'report', 'a.md');
    await check(`Annual report shows a drier town\n\n${text}`, 'article');
  });

  it('is a statement by what stands under it', async () => {
    await check(
      `# Bridge opens\n\n${REPLY}\n\n${REPLY}\n\n-ENDS-\n\nNotes to editors: call us.`,
      'statement',
      'a.md',
    );
    await check(`# Boat Union of Ardle — press release\n\n${REPLY}\n\n${REPLY}`, 'statement', 'a.md');
    await check(`# Club statement: the bridge\n\n${REPLY}\n\n${REPLY}`, 'statement', 'a.md');
  });

  it('is a post where its author writes of himself', async () => {
    const text =
      'I paint bridges. I have painted mine for years, and my neighbour says I am mad. I asked him why.';
    const blog = `---\nauthor: Okko Bryn\ndate: 2026-03-12\n---\n\n# Paint\n\n${text}`;
    expect(await check(blog, 'post', 'a.md')).toBeGreaterThan(0.8);
    expect(await check(`Paint\n\nBy Okko Bryn\n\n12 March 2026\n\n${text}`, 'post')).toBeLessThan(0.8);
    await check(`Paint\n\nBy Okko Bryn\n\n12 March 2026\n\n${text}\n\n${REPLY}\n\n${REPLY}`, 'article');
  });

  it('is no post where only those say “I” who are quoted, in whatever marks', async () => {
    for (const [open, close] of ['“”', '""', '‘’', "''"].map((marks) => [...marks])) {
      const quoted = `${open}I sold my boat. I miss my boat. I would buy it back if I had my way.${close}`;
      const text = `The quay was full on the day of the sale, and the boat went first. ${quoted} So the old man.`;
      const page = `---\ntitle: The sale\nauthor: Okko Bryn\n---\n\n${text}\n\n${text}\n`;
      const source = await sourceOf('a.md', page);
      expect(source.kind.value, `${open}${close}`).not.toBe('post');
    }
  });

  it('is an article where a headline begins like a speech’s', async () => {
    await check(`Remarks on bridge draw fire\n\nBy Tova Renner\n\n${LEAD}\n\n${REPLY}`, 'article');
    await check(`Closing speech at the bridge\n\nFriends, the bridge is open.`, 'speech');
  });

  it('says when a machine wrote it down', async () => {
    const source = await sourceOf(
      'a.txt',
      'Automatic transcript, may contain errors\n\nSpeaker 1: Is it open?\n\nSpeaker 2: It is.\n\nSpeaker 1: Good.\n\nSpeaker 2: Yes.',
    );
    expect([source.kind.value, source.reliability]).toEqual(['transcript', 'machine']);
  });
});

describe('who speaks', () => {
  const check = async (text: string, authors: readonly string[] | null, name = 'a.txt'): Promise<void> => {
    expect((await sourceOf(name, text)).authors?.value ?? null).toEqual(authors);
  };
  const BODY = 'Friends, I am glad.\n\nThe bridge is open, and it will stay so.\n\nThank you.';

  it.each([
    ['Remarks by Mayor Tova Renner at the bridge', ['Tova Renner']],
    ['Inaugural address of President Okko Bryn', ['Okko Bryn']],
    ['Speech by the Minister of Roads, Ann Lee', null],
    ['Closing speech by Ann Lee, chair of the board', ['Ann Lee']],
    ['Remarks by President Ann Lee and Chancellor Okko Bryn', null],
    ['Opening remarks\nAnn Lee, chair of the board', ['Ann Lee']],
    ['Ann Lee, chair of the board\nSpeech at the Corn Exchange', ['Ann Lee']],
    ['Opening remarks\nAnn Lee, chair of the board\nOkko Bryn, mayor', null],
    ['Opening remarks', null],
  ])('in %j', async (title, authors) => check(`${title}\n12 March 2026\n\n${BODY}`, authors));

  it('signs a statement in the first person', async () => {
    const statement =
      '# Statement by the Minister of Roads on the bridge\n\nI have closed it. I shall not open it.';
    await check(
      `${statement}\n\n*Tova Renner, Minister of Roads*\n\nPress: 555 0100`,
      ['Tova Renner'],
      'a.md',
    );
    await check(`${statement}\n\nSigned,\n\nTova Renner`, ['Tova Renner'], 'a.md');
    await check(`${statement}\n\nThe bridge stays closed.`, null, 'a.md');
    await check(`${statement}\n\nThank You`, null, 'a.md');
    await check(`${statement}\n\nAnn Lee, press officer`, null, 'a.md');
    await check(
      "FOR IMMEDIATE RELEASE\n\nStatement on the bridge\n\nIt is closed. 'I shall not open it,' the mayor said.\n\nAnn Lee, clerk",
      null,
    );
    await check(
      '# Statement by the Ministry of Roads on the bridge\n\nIt is closed. “I shall not open it,” the minister said.\n\nTova Renner, press officer',
      null,
      'a.md',
    );
  });
});

describe('the file name', () => {
  it('gives a date when nothing else does', async () => {
    expect((await sourceOf('2023-03-09%20bridge.txt', LEAD)).issued).toEqual({
      value: '2023-03-09',
      from: 'file name',
      sure: 0.6,
    });
    expect((await sourceOf('2023-03-09.txt', `March 10, 2023\n\n${LEAD}`)).issued?.value).toBe('2023-03-10');
  });
});
