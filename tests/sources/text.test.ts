import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../server/src/sources/readers/text.js';
import { sliceSpan } from '../../server/src/text/span.js';
import { facts, outline, sourceOf } from './source-text.js';

async function check(text: string, expected: { blocks?: readonly string[]; facts?: object }): Promise<void> {
  const source = await sourceOf('a.txt', text);
  if (expected.blocks) expect(outline(source)).toEqual(expected.blocks);
  if (expected.facts) expect(facts(source)).toEqual({ language: 'en', ...expected.facts });
}

const LEAD =
  'The harbour council said on Tuesday that the old drawbridge will open to walkers again after four years of ' +
  'repairs, a month earlier than the engineers had promised.';
const REPLY =
  '“It was the paint that took so long,” council leader Mara Lindqvist said, adding that it had to dry twice.';

describe('a machine’s date before the first sentence', () => {
  it('is metadata, and the date of issue', () =>
    check(` date 2023-03-09 ${LEAD}\n\n${REPLY}`, {
      blocks: ['metadata: date 2023-03-09', `paragraph: ${LEAD}`, `paragraph: ${REPLY}`],
      facts: { issued: '2023-03-09' },
    }));

  it('is only taken where prose follows on its line', () =>
    check(`2023-03-09\n\n${LEAD}`, {
      blocks: ['metadata: 2023-03-09', `paragraph: ${LEAD}`],
      facts: { issued: '2023-03-09' },
    }));
});

describe('the outlet on a line of its own', () => {
  const named = { title: 'Drawbridge opens to walkers', authors: ['Tova Renner'], issued: '2023-03-09' };

  it('is the publisher between the byline and the date', () =>
    check(
      `Drawbridge opens to walkers\nBy Tova Renner\nThe Easthaven Courier\n9 March 2023\n\n${LEAD}\n\n${REPLY}`,
      { facts: { ...named, publisher: 'The Easthaven Courier' } },
    ));

  it('is the publisher above the headline', () =>
    check(
      `The Easthaven Courier\n\nDrawbridge opens to walkers\n\nTova Renner\n9 March 2023\n\n${LEAD}\n\n${REPLY}`,
      { facts: { ...named, publisher: 'The Easthaven Courier' } },
    ));
});

describe('a byline', () => {
  it.each([
    ['By Tova Renner in Lowmere | Thursday 9 March 2023', ['Tova Renner']],
    ['Par Tova Renner, publié le 9 mars 2023', ['Tova Renner']],
    ['Von Tova Renner, Lowmere', ['Tova Renner']],
    ['By Tova Renner, Reuters', ['Tova Renner', 'Reuters']],
    ['By Tova Renner and Suryadi', ['Tova Renner', 'Suryadi']],
  ])('has names and nothing else: %s', async (line, authors) => {
    const source = await sourceOf('a.txt', `Drawbridge opens to walkers\n\n${line}\n\n${LEAD}\n\n${REPLY}`);
    expect(source.authors?.value).toEqual(authors);
  });
});

describe('a page saved as text', () => {
  const page = [
    'News',
    '',
    'Drawbridge opens to walkers',
    '',
    'Tova Renner',
    '',
    'Mar. 09, 2023 • 3 min read',
    'Image of Drawbridge opens to walkers Graphics: The Harbour Gazette',
    '',
    LEAD,
    '',
    '\u00a0',
    '',
    `${REPLY} “Twice,” she told The Harbour Gazette.`,
    '',
    'Profile picture of Tova Renner',
    'Author Tova Renner',
    '',
    'Tova Renner is a reporter who covers the coast and its towns.',
    '',
    'NEWSLETTER',
    '',
    'Get the latest updates in your inbox.',
  ].join('\n');

  it('is taken apart', () =>
    check(page, {
      blocks: [
        'metadata: News',
        'heading: Drawbridge opens to walkers',
        'metadata: Tova Renner',
        'metadata: Mar. 09, 2023 • 3 min read',
        'caption: Image of Drawbridge opens to walkers Graphics: The Harbour Gazette',
        `paragraph: ${LEAD}`,
        `paragraph: ${REPLY} “Twice,” she told The Harbour Gazette.`,
        'metadata: Profile picture of Tova Renner',
        'metadata: Author Tova Renner',
        'metadata: Tova Renner is a reporter who covers the coast and its towns.',
        'metadata: NEWSLETTER',
        'metadata: Get the latest updates in your inbox.',
      ],
      facts: {
        title: 'Drawbridge opens to walkers',
        authors: ['Tova Renner'],
        issued: '2023-03-09',
        publisher: 'The Harbour Gazette',
      },
    }));

  it('reads the same with CRLF', async () => {
    const [plain, windows] = [
      await sourceOf('a.txt', page),
      await sourceOf('a.txt', page.replaceAll('\n', '\r\n')),
    ];
    expect(outline(windows)).toEqual(outline(plain));
    expect(windows.prose.text).toContain('\r\n');
  });

  it('has the file’s own offsets', async () => {
    const source = await sourceOf('a.txt', page);
    expect(source.prose.text).toBe(page);
    expect(source.fileMap?.toSourceSpan({ start: 6, end: 16 })).toEqual({ start: 6, end: 16 });
  });
});

describe('openings', () => {
  it('byline and date line under the headline, standfirst between', () =>
    check(
      `Drawbridge opens\n\nWalkers return after four years\n\nBy Tova Renner and Abel Ngata\n\nUpdated: 10 March 2023\nPublished 9 March 2023, 10:15 GMT\n\n${LEAD}`,
      {
        blocks: [
          'heading: Drawbridge opens',
          'paragraph: Walkers return after four years',
          'metadata: By Tova Renner and Abel Ngata',
          'metadata: Updated: 10 March 2023',
          'metadata: Published 9 March 2023, 10:15 GMT',
          `paragraph: ${LEAD}`,
        ],
        facts: {
          title: 'Drawbridge opens',
          authors: ['Tova Renner', 'Abel Ngata'],
          issued: '2023-03-09',
          updated: '2023-03-10',
        },
      },
    ));

  it('labelled lines', () =>
    check(
      `Title: Drawbridge opens\nDate: 9 March 2023\nBy: Tova Renner\nSource: Harbour Gazette\nURL: https://example.org/bridge\n\n${LEAD}`,
      {
        facts: {
          title: 'Drawbridge opens',
          issued: '2023-03-09',
          authors: ['Tova Renner'],
          publisher: 'Harbour Gazette',
          url: 'https://example.org/bridge',
        },
      },
    ));

  it('a lone “Source:” line is a headline', () =>
    check(`Source: bridge to open early\n\nMarch 9, 2023\n\n${LEAD}`, {
      blocks: ['heading: Source: bridge to open early', 'metadata: March 9, 2023', `paragraph: ${LEAD}`],
    }));

  it('a dateline stays in its sentence and lends its date and agency', () =>
    check(`Drawbridge opens\n\nHARBOURTON, 9 March 2023 (Reuters) - ${LEAD}`, {
      blocks: ['heading: Drawbridge opens', `paragraph: HARBOURTON, 9 March 2023 (Reuters) - ${LEAD}`],
      facts: { title: 'Drawbridge opens', issued: '2023-03-09', publisher: 'Reuters' },
    }));

  it('a first sentence stays prose and lends the title', () =>
    check(`The drawbridge opens early.\n\n${LEAD}`, {
      blocks: ['paragraph: The drawbridge opens early.', `paragraph: ${LEAD}`],
      facts: { title: 'The drawbridge opens early' },
    }));

  it('a headline may stand under its date', () =>
    check(`March 9, 2023\n\nDrawbridge opens\n\n${LEAD}`, {
      blocks: ['metadata: March 9, 2023', 'heading: Drawbridge opens', `paragraph: ${LEAD}`],
      facts: { title: 'Drawbridge opens', issued: '2023-03-09' },
    }));

  it('the first turn of a transcript is no headline', async () => {
    const source = await sourceOf('a.txt', 'Q: Is it open?\n\nA: It is.\n\nQ: Good.\n\nA: Yes.');
    expect(source.title).toBe(null);
  });

  it('a long first paragraph is no headline', () =>
    check(`${LEAD}\n\n${REPLY}`, { blocks: [`paragraph: ${LEAD}`, `paragraph: ${REPLY}`], facts: {} }));

  it('a date inside the prose is not the date of issue', async () => {
    const source = await sourceOf(
      'a.txt',
      `${LEAD}\n\nIt closed on 9 March 2019 after a storm had torn its chains, the council said then.`,
    );
    expect(source.issued).toBe(null);
    expect(source.problems).toEqual([
      {
        kind: 'undated',
        message: 'No date of publication was found in a.txt: add “date: YYYY-MM-DD” in a sidecar a.yaml.',
      },
    ]);
  });
});

describe('a line of a place or an outlet and a date', () => {
  const lines: [line: string, facts: object][] = [
    ['The Ardle Gazette, 12 March 2026', { publisher: 'The Ardle Gazette' }],
    ['March 12, 2026, The Ardle Gazette', { publisher: 'The Ardle Gazette' }],
    ['12 March 2026 | The Gazette', { publisher: 'The Gazette' }],
    ['The Gazette - 12 March 2026', { publisher: 'The Gazette' }],
    ['The Ardle Gazette (12 March 2026)', { publisher: 'The Ardle Gazette' }],
    ['Ardle Evening Post • Thursday, 12 March 2026, 10:15 GMT', { publisher: 'Ardle Evening Post' }],
    ['The Sunday Times, Lowmere, 12 March 2026', { publisher: 'The Sunday Times' }],
    ['Reuters, 2026-03-12', { publisher: 'Reuters' }],
    ['RADIO ARDLE, 12 MARCH 2026', { publisher: 'RADIO ARDLE' }],
    ['Lowmere, 12 March 2026', {}],
    ['Lowmere – Thursday 12 March 2026', {}],
    ['12 March 2026, Stoke-on-Lowmere', {}],
    ['Newport News, March 12, 2026', {}],
    ['Local News | 12 March 2026', {}],
    ['Issue 2,114 | 12 March 2026', {}],
    ['Vol. 12, No. 3, Thursday 12 March 2026', {}],
    ['Lowmere Rowing Club | Thursday 12 March 2026, 9.30am', {}],
    [
      'Interview: Tova Renner · Ardle Review · 12 March 2026',
      { authors: ['Tova Renner'], publisher: 'Ardle Review' },
    ],
    ['Text: Tova Renner | Photographs: Abel Ngata | 12 March 2026', { authors: ['Tova Renner'] }],
    [
      'Ann Lee in Lowmere | The Ardle Gazette | 12 March 2026',
      { authors: ['Ann Lee'], publisher: 'The Ardle Gazette' },
    ],
    ['Ardle Papers 2026; 14: 20-24. Published online 12 March 2026. https://doi.org/10.5555/ap.14', {}],
    ['Received 2 May 2025. First published 12 March 2026', {}],
    ['Delivered at the Corn Exchange, Lowmere, 12 March 2026', {}],
    ['Sitting of Thursday, 12 March 2026', {}],
    ['Hearing held on 12 March 2026 (Lowmere)', {}],
    ['Date of hearing: 12 March 2026', {}],
    ['News release, 12 March 2026', {}],
    ['Corrections and clarifications, 12 March 2026', {}],
    [
      'Speech by Tova Renner, Chair of Ardle Quay plc, to the Guild of Ferrymen, Lowmere, 12 March 2026',
      { authors: ['Tova Renner'] },
    ],
    ['Interview with Tova Renner, Lowmere, Thursday 12 March 2026', {}],
    ['NOTES - call with T. Renner (harbour office), 12 March 2026, by hand, typed up at night', {}],
  ];
  for (const [line, found] of lines) {
    it(`dates the text: ${line}`, () =>
      check(`Drawbridge opens\n\n${line}\n\n${LEAD}`, {
        blocks: ['heading: Drawbridge opens', `metadata: ${line}`, `paragraph: ${LEAD}`],
        facts: { title: 'Drawbridge opens', issued: '2026-03-12', ...found },
      }));
  }

  it('may stand first, or under a byline', async () => {
    const facts = { title: 'Drawbridge opens', issued: '2026-03-12' };
    await check(`Lowmere, 12 March 2026\n\nDrawbridge opens\n\n${LEAD}`, { facts });
    await check(`Drawbridge opens\nBy Tova Renner\nLowmere, 12 March 2026\n\n${LEAD}`, {
      facts: { ...facts, authors: ['Tova Renner'] },
    });
  });

  it('may stand below the lines that name a court, a case and its parties', () =>
    check(
      `IN THE COURT OF ARDLE\nCASE NO. 14 OF 2025\nLOWMERE BOATS v. ARDLE QUAY LTD\nRECORD OF THE HEARING\nThursday, 12 March 2026\n\nTHE CLERK: ${LEAD}`,
      { facts: { title: 'IN THE COURT OF ARDLE', issued: '2026-03-12' } },
    ));

  it('is an update’s on a live page, where nothing else dates it', async () => {
    const entries = `16.20 ${LEAD}\n\n15.10 ${REPLY}\n\n14.00 Good afternoon.`;
    const page = (title: string) => `${title}\n\nUpdated Thu 12 March 2026 16.48\n\n${entries}`;
    const live = await sourceOf('a.txt', page('Drawbridge opens – live'));
    expect(live.issued?.value).toBe('2026-03-12');
    expect((await sourceOf('a.txt', page('Drawbridge opens'))).issued).toBe(null);
  });

  it('is less than a date line', () =>
    check(`Sarajevo, 28 June 1914\n\nPublished 12 March 2026\n\n${LEAD}`, {
      facts: { issued: '2026-03-12' },
    }));

  const prose = [
    'The bridge closed on 12 March 2026',
    'Bridge shut, 12 March 2026 to reopen',
    'Lowmere 12 March 2026',
    'Born in Lowmere, 12 March 2026',
    'It opened in Lowmere, 12 March 2026.',
    'Lowmere, 12 March 2026, 14 March 2026',
    'Lowmere, March 2026',
    'Lowmere, 04/03/2026',
    'Ferry sinks in Lowmere, 12 March 2026',
    'A report published on 12 March 2026 says so',
    'Published on 12 March 2026 it says so',
    'Delivered on 12 March 2026 and read by few',
    'Held on 12 March 2026 and again on 14 March 2026',
    'Statement by the mayor on the flood of 12 March 2026',
    'Speech by the mayor, 12 March 2026, was booed',
    'notes from a talk, heard on 12 March 2026, held on 14 March 2026',
    'Tova Renner speaks to Ann Lee: 12 March 2026 remembered',
  ];
  for (const line of prose) {
    it(`is none: ${line}`, async () => {
      const source = await sourceOf('a.txt', `Drawbridge opens\n\n${line}\n\n${LEAD}`);
      expect(source.issued).toBe(null);
    });
  }

  it.each([
    'The council named the bridge when it met in\nLowmere, 12 March 2026\nand gave it a song.',
    'The bridge was named by the councils of\nLowmere, 12 March 2026',
    'The bridge was named, as its plate says,\nLowmere, 12 March 2026\nin gold.',
  ])('is none in a sentence broken into lines: %j', async (text) => {
    expect((await sourceOf('a.txt', `${text}\n\nIt rained.`)).issued).toBe(null);
  });
});

describe('the outlet that signs a dateline', () => {
  it.each([
    ['(Upland Press)', 'Upland Press'],
    ['(North Ardle)', null],
  ])('%s', async (signed, publisher) => {
    const source = await sourceOf('a.txt', `LOWMERE, Ardle, March 12, 2026 ${signed} -- ${LEAD}`);
    expect(source.publisher?.value ?? null).toBe(publisher);
  });
});

describe('slug lines', () => {
  it.each([
    'FOR IMMEDIATE RELEASE',
    'MEDIA ADVISORY',
    'Press release',
    'TRANSCRIPT',
    'CITY DESK',
    'NOTE 14/26',
  ])('are no titles: %s', (slug) =>
    check(`${slug}\nMarch 9, 2023\n\nDrawbridge opens\n\n${LEAD}`, {
      blocks: [
        `metadata: ${slug}`,
        'metadata: March 9, 2023',
        'heading: Drawbridge opens',
        `paragraph: ${LEAD}`,
      ],
      facts: { title: 'Drawbridge opens', issued: '2023-03-09' },
    }));

  it('may carry the date', () =>
    check(`FOR IMMEDIATE RELEASE: March 9, 2023\n\nDrawbridge opens\n\n${LEAD}`, {
      facts: { title: 'Drawbridge opens', issued: '2023-03-09' },
    }));

  it('that name an outlet name the publisher', () =>
    check(`RADIO ARDLE\nThe Bridge Hour\nThursday, March 9, 2023\n\nTRANSCRIPT\n\n${LEAD}`, {
      blocks: [
        'metadata: RADIO ARDLE',
        'heading: The Bridge Hour',
        'metadata: Thursday, March 9, 2023',
        'metadata: TRANSCRIPT',
        `paragraph: ${LEAD}`,
      ],
      facts: { title: 'The Bridge Hour', publisher: 'RADIO ARDLE', issued: '2023-03-09' },
    }));

  it('are headlines where there is no other, or where they are signed', async () => {
    await check(`BRIDGE OPENS AGAIN\n\nMarch 9, 2023\n\n${LEAD}`, {
      facts: { title: 'BRIDGE OPENS AGAIN', issued: '2023-03-09' },
    });
    await check(`BRIDGE OPENS AGAIN\n\nTova Renner\n\nMarch 9, 2023\n\nA long wait\n\n${LEAD}`, {
      facts: { title: 'BRIDGE OPENS AGAIN', authors: ['Tova Renner'], issued: '2023-03-09' },
    });
  });

  it('are no longer than a slug: more capitals are a headline', () =>
    check(`THE OLD DRAWBRIDGE OPENS AGAIN\nMarch 9, 2023\n\nWalkers return\n\n${LEAD}`, {
      facts: { title: 'THE OLD DRAWBRIDGE OPENS AGAIN', issued: '2023-03-09' },
    }));
});

describe('paragraphs', () => {
  it('hold hand-wrapped lines together', () =>
    check('The bridge opened early and\nnobody had painted it, which\nannoyed the council.\n\nIt rained.', {
      blocks: [
        'paragraph: The bridge opened early and\nnobody had painted it, which\nannoyed the council.',
        'paragraph: It rained.',
      ],
    }));

  it('are lines where nobody wrapped', () =>
    check(`${LEAD}\n${REPLY}`, { blocks: [`paragraph: ${LEAD}`, `paragraph: ${REPLY}`] }));

  it('go on where a line end tears a sentence', () =>
    check(`${LEAD}\nThe council had wanted more and\nsettled for less.`, {
      blocks: [`paragraph: ${LEAD}`, 'paragraph: The council had wanted more and\nsettled for less.'],
    }));

  it('of a transcript are its turns', () =>
    check(
      'MS. LINDQVIST: It is open.\nQUESTION: Since when?\nMS. LINDQVIST: Since nine.\nQUESTION: Thank you.',
      {
        blocks: [
          'paragraph: MS. LINDQVIST: It is open.',
          'paragraph: QUESTION: Since when?',
          'paragraph: MS. LINDQVIST: Since nine.',
          'paragraph: QUESTION: Thank you.',
        ],
      },
    ));

  it('of a list are its items', () =>
    check('- open\n- painted\n', { blocks: ['list-item: - open', 'list-item: - painted'] }));
});

describe('closings', () => {
  it('never take a sentence of the text', () =>
    check(
      `${LEAD}\n\n${REPLY}\n\nRead more: Walkers want a bench\n\n“Author Lane stays shut,” she said, and left.\n\n© 2023 Harbour Gazette`,
      {
        blocks: [
          `paragraph: ${LEAD}`,
          `paragraph: ${REPLY}`,
          'metadata: Read more: Walkers want a bench',
          'paragraph: “Author Lane stays shut,” she said, and left.',
          'metadata: © 2023 Harbour Gazette',
        ],
      },
    ));
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'News',
      'FOR IMMEDIATE RELEASE',
      'RADIO ARDLE',
      'Lowmere, 12 March 2026',
      'By Tova Renner',
      'Mar. 09, 2023 • 3 min read',
      'Author Tova Renner',
      'NEWSLETTER',
      'date 2023-03-09 x',
      LEAD,
      'Q: Why?',
      '- item',
      '',
    ),
    fc.string({ unit: 'binary' }),
  );
  const document = fc
    .array(line, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((end) => lines.join(end)));

  it('has blocks in order that hold all that is not white space', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { prose } = readText(text);
        let end = 0;
        for (const block of prose.blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(sliceSpan(text, block).trim()).toBe(sliceSpan(text, block));
          expect(block.start).toBeLessThan(block.end);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
