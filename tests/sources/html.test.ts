import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../server/src/sources/readers/html.js';
import { facts, outline, sourceOf } from './source-text.js';

const LEAD =
  'The harbour council said on Tuesday that the old drawbridge will open to walkers again after four years of ' +
  'repairs, a month earlier than the engineers had promised.';
const MORE =
  'Nobody had expected the painters to finish before Easter, since the rain in February had kept them from the ' +
  'upper deck for nearly three weeks, according to the harbour master.';
const REPLY =
  '“It was the paint that took so long,” council leader Mara Lindqvist said, adding that it had to dry twice.';

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

const BODY = `<article><h1>Drawbridge opens</h1><p>${LEAD}</p><p>${MORE}</p><p>${REPLY}</p></article>`;

async function check(html: string, expected: { blocks?: readonly string[]; facts?: object }): Promise<void> {
  const source = await sourceOf('a.html', html);
  if (expected.blocks) expect(outline(source)).toEqual(expected.blocks);
  if (expected.facts) expect(facts(source)).toMatchObject(expected.facts);
}

describe('the text of a page', () => {
  it('is the article without the page around it', () =>
    check(
      page(
        '<title>Drawbridge opens | Harbour Gazette</title>',
        `<nav><a href="/">Home</a> <a href="/news">News</a></nav>${BODY}<footer>All rights reserved</footer>`,
      ),
      {
        blocks: [
          'heading: Drawbridge opens',
          `paragraph: ${LEAD}`,
          `paragraph: ${MORE}`,
          `paragraph: ${REPLY}`,
        ],
        facts: { title: 'Drawbridge opens', language: 'en' },
      },
    ));

  it('has one blank line between blocks and collapsed spaces in them', async () => {
    const source = await sourceOf(
      'a.html',
      page('', `<article><p>One\n  two&nbsp;<b>three</b>.</p>\n\n<p>Four.</p></article>`),
    );
    expect(source.prose.text).toBe('One two three.\n\nFour.');
    expect(source.fileMap).toBe(null);
  });

  it('keeps what kind of block each is', () =>
    check(
      page(
        '',
        `<article><p>${LEAD}</p><h2>Paint</h2><blockquote><p>${MORE}</p></blockquote><ul><li>one bench</li></ul><figure><figcaption>The bridge in March</figcaption></figure><p>${REPLY}</p></article>`,
      ),
      {
        blocks: [
          `paragraph: ${LEAD}`,
          'heading: Paint',
          `quotation: ${MORE}`,
          'list-item: one bench',
          'caption: The bridge in March',
          `paragraph: ${REPLY}`,
        ],
      },
    ));

  it('is found on tiny pages without an article', () =>
    check('<p>The bridge is open.</p><p>It rained.</p>', {
      blocks: ['paragraph: The bridge is open.', 'paragraph: It rained.'],
    }));

  it('parts paragraphs at double line breaks, not at single ones', () =>
    check(page('', '<div>One line<br>goes on.<br><br>Another begins.</div>'), {
      blocks: ['paragraph: One line goes on.', 'paragraph: Another begins.'],
    }));

  it('is not the question about cookies', () =>
    check(
      page(
        '',
        `${BODY}<div id="cookie-banner"><p>${'We value your privacy and store cookies on your device. '.repeat(60)}</p></div>`,
      ),
      {
        blocks: [
          'heading: Drawbridge opens',
          `paragraph: ${LEAD}`,
          `paragraph: ${MORE}`,
          `paragraph: ${REPLY}`,
        ],
      },
    ));
});

describe('the date of a page', () => {
  const dated = (head: string, body = BODY): object => ({ head, body });
  it.each([
    [
      'structured data',
      dated(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"x","datePublished":"2023-03-09T23:30:00-05:00","dateModified":"2023-03-11"}]}</script>',
      ),
      'json-ld',
    ],
    [
      'a meta element',
      dated(
        '<meta property="article:modified_time" content="2023-03-11"><meta property="article:published_time" content="2023-03-09T08:00:00Z">',
      ),
      'meta article:published_time',
    ],
    [
      'microdata',
      dated('', `<span itemprop="datePublished" content="2023-03-09">9 March</span>${BODY}`),
      'itemprop datePublished',
    ],
    [
      'a time element, not that of a teaser',
      dated(
        '',
        `<aside><time datetime="2021-01-01">1 Jan</time></aside><article><time datetime="2023-03-09T08:00">9 March</time><p>${LEAD}</p></article>`,
      ),
      'time element',
    ],
    ['the address', dated('<link rel="canonical" href="https://example.org/2023/03/09/bridge">'), 'address'],
    [
      'a date line',
      dated('', `<article><p>9 March 2023, 10:15 GMT</p><p>${LEAD}</p><p>${MORE}</p></article>`),
      'date line',
    ],
  ])('is read from %s', async (_, parts, from) => {
    const { head, body } = parts as { head: string; body: string };
    const source = await sourceOf('a.html', page(head, body));
    expect(source.issued).toMatchObject({ value: '2023-03-09', from });
  });

  it('is never the date of a change', async () => {
    const source = await sourceOf(
      'a.html',
      page('<meta property="article:modified_time" content="2023-03-11">', BODY),
    );
    expect([source.issued, source.updated?.value]).toEqual([null, '2023-03-11']);
  });
});

describe('authors', () => {
  const data = (author: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Drawbridge opens","publisher":{"name":"Harbour Gazette"},"author":${author}}</script>`;

  it.each([
    [
      'a list of persons',
      data('[{"@type":"Person","name":"Tova Renner"},{"name":"Abel Ngata"}]'),
      ['Tova Renner', 'Abel Ngata'],
    ],
    ['one string', data('"Tova Renner and Abel Ngata"'), ['Tova Renner', 'Abel Ngata']],
    ['a meta element', '<meta name="author" content="By Tova Renner, Chief Reporter">', ['Tova Renner']],
    [
      'a meta element beside the publisher’s name',
      `${data('"Harbour Gazette"')}<meta name="author" content="Tova Renner">`,
      ['Tova Renner'],
    ],
    [
      'the publisher, where nobody is named',
      data('{"@type":"Organization","name":"Harbour Gazette"}'),
      ['Harbour Gazette'],
    ],
  ])('are read from %s', async (_, head, names) => {
    const source = await sourceOf('a.html', page(head, BODY));
    expect(source.authors?.value).toEqual(names);
  });

  it('are read from a byline element, not from an address', () =>
    check(
      page(
        '<meta property="article:author" content="https://example.org/people/x">',
        `<p class="byline">By <a>Tova Renner</a></p>${BODY}`,
      ),
      {
        facts: { authors: ['Tova Renner'] },
      },
    ));
});

describe('broken pages', () => {
  it('with broken structured data still have their other facts', () =>
    check(
      page(
        '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:site_name" content="Harbour Gazette">',
        BODY,
      ),
      {
        facts: { title: 'Drawbridge opens', publisher: 'Harbour Gazette' },
      },
    ));

  it('decode what publishers leave escaped', () =>
    check(
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council: &quot;B&uuml;rger&quot; may walk","datePublished":"2023-03-09"}</script>',
        BODY,
      ),
      {
        facts: { title: 'Council: "Bürger" may walk' },
      },
    ));

  it('are read whatever they hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<article>',
        '</div>',
        '<div class="date">',
        '<br>',
        '<li>',
        '<table><td>',
        '<html',
        '<body',
        '<!--',
        '&amp',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"Article","author":[[null]]}',
        '<time datetime=x>',
        'By Tova Renner',
        LEAD,
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { prose } = readHtml(pieces.join(''));
        let end = 0;
        for (const block of prose.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(prose.text.length);
      }),
      { numRuns: 200, examples: [[['<html', ' ']]] },
    );
  });
});
