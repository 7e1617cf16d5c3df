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

  it('says when a machine wrote it down', async () => {
    const source = await sourceOf(
      'a.txt',
      'Automatic transcript, may contain errors\n\nSpeaker 1: Is it open?\n\nSpeaker 2: It is.\n\nSpeaker 1: Good.\n\nSpeaker 2: Yes.',
    );
    expect([source.kind.value, source.reliability]).toEqual(['transcript', 'machine']);
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
