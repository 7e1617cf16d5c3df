import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../server/src/speech/quotation-spans.js';
import type { ProseDocument } from '../../server/src/text/prose.js';
import { plainProse } from '../../server/src/text/prose.js';

/** Inner texts; nested ones in round brackets, unclosed ones with "…" behind, continued ones with ">". */
function check(name: string, text: string, expected: readonly string[]) {
  it(name, () => {
    const found = findMarkedSpans(plainProse(text)).map((span) => {
      const words = `${text.slice(span.start, span.end)}${span.closed ? '' : span.continues ? '>' : '…'}`;
      return span.nested ? `(${words})` : words;
    });
    expect(found).toEqual(expected);
  });
}

describe('findMarkedSpans pairs', () => {
  check('straight marks', 'He said "yes" and "no, never."', ['yes', 'no, never.']);
  check('curly marks', 'He said “yes” and “no.”', ['yes', 'no.']);
  check('mixed marks', 'He said “yes" and "no.”', ['yes', 'no.']);
  check('low and high marks', 'Er sagte: „Das ist alles.“ Dann ging er.', ['Das ist alles.']);
  check('guillemets both ways round', 'Il dit : «Oui.» Er sagt: »Nein.«', ['Oui.', 'Nein.']);
  check('curly marks turned the wrong way', 'He called it ”fine“ twice.', ['fine']);
  check('marks behind dashes and brackets', 'Then—“stop”—and ("go") came.', ['stop', 'go']);
  check('low and straight marks', 'Er sagte: „Das ist alles", dann ging er.', ['Das ist alles']);
  check('Swedish and Finnish marks', 'Hon sade: ”Ja.” Han sade: ”Nej”, och gick.', ['Ja.', 'Nej']);
  check('guillemets that point one way', 'Hän sanoi: »Kyllä.» Hon sade: »Nej», och gick.', ['Kyllä.', 'Nej']);
  check('guillemets between blanks', 'Il dit (« Oui ») : « Bon », puis « Non ».', ['Oui', 'Bon', 'Non']);
  check('single guillemets', 'Sie rief: ‹Halt›. Er rief: ›Nein‹.', ['Halt', 'Nein']);
  check('single guillemets inside double ones', 'Il dit : «Elle a crié ‹Halte› deux fois.»', [
    'Elle a crié ‹Halte› deux fois.',
    '(Halte)',
  ]);
  check('German ones right at each other', 'Er sagte: »›Nein‹, rief sie.«', ['›Nein‹, rief sie.', '(Nein)']);
  check('corner brackets', '先生は「もう遅い」と言った。', ['もう遅い']);
  check('white corner brackets', '新聞は『海の日』と書いた。', ['海の日']);
  check('half-width corner brackets', '彼は｢はい｣と言った。', ['はい']);
  check('corner brackets of vertical lines', '彼は﹁はい﹂、﹃いいえ﹄と言った。', ['はい', 'いいえ']);
  check('corner brackets in corner brackets', '母は「兄が『行く』と言った」と話した。', [
    '兄が『行く』と言った',
    '(行く)',
  ]);
  check('corner brackets of one sort in each other', '母は「兄が「行く」と言った」と話した。', [
    '兄が「行く」と言った',
    '(行く)',
  ]);
  check('corner brackets in English', 'Aiko said 「もう遅い」 and then “too late.”', [
    'もう遅い',
    'too late.',
  ]);
  check('low marks inside straight ones', 'He wrote: "She said „Nein“ at once."', [
    'She said „Nein“ at once.',
    '(Nein)',
  ]);
  check('a quotation over a wrapped line', 'He said “it is\na long way” to go.', ['it is\na long way']);
});

describe('findMarkedSpans reads single marks', () => {
  check('as quotations', '‘We don’t know,’ he said. ‘Not yet.’', ['We don’t know,', 'Not yet.']);
  check('as straight quotations', "'We don't know,' he said.", ["We don't know,"]);
  check('but not apostrophes', "The boys' room, don't, the '80s, rock 'n' roll and 'em.", []);
  check('but not curly apostrophes', 'The boys’ room, don’t and the ’80s.', []);
  check('past a possessive', '‘The boys’ room is full,’ she said.', ['The boys’ room is full,']);
  check('low and high', 'Er rief ‚Halt!‘ und lief.', ['Halt!']);
  check('low and high inside low and high ones', '„Sie rief ‚Nein‘, und er ging“, sagte sie.', [
    'Sie rief ‚Nein‘, und er ging',
    '(Nein)',
  ]);
  check('low and high right at low and high ones', '„Sie rief ‚Nein‘“, sagte er.', [
    'Sie rief ‚Nein‘',
    '(Nein)',
  ]);
  check('but not low marks that stand for commas', 'The hall‚ the yard‚ and ‘the rest’ burnt.', ['the rest']);
  check('inside double marks', '“He told me, ‘Go home,’ and left,” she said.', [
    'He told me, ‘Go home,’ and left,',
    '(Go home,)',
  ]);
  check('around double marks', '‘He told me, “Go home,” and left,’ she said.', [
    'He told me, “Go home,” and left,',
    '(Go home,)',
  ]);
});

describe('findMarkedSpans follows paragraphs', () => {
  check('with an opening mark on each and one close', '“One.\n\n“Two.\n\n“Three,” he said.', [
    'One.>',
    'Two.>',
    'Three,',
  ]);
  check('whose second one lacks its own mark', '“One.\n\nTwo,” he said.', ['One.…', 'Two,']);
  check(
    'and loses no more than one to a missing close',
    'He said “one and left.\n\nShe said “two” and stayed.',
    ['one and left.…', 'two'],
  );
  check(
    'and ends an open quotation where the next one opens',
    'He said “one. Then she said “two” and left.',
    ['one. Then she said…', 'two'],
  );
  it('which share their number', () => {
    const chains = findMarkedSpans(plainProse('“One.\n\n“Two,” he said. “Three.”')).map((span) => span.chain);
    expect(chains[0]).toBe(chains[1]);
    expect(chains[2]).not.toBe(chains[1]);
  });
});

describe('findMarkedSpans leaves two apostrophes for a mark unread', () => {
  check('as such', "''We will go,'' she said. ''And soon.''", []);
  check(
    'and takes single marks inside for nested',
    "''He said, 'Go home,' and left,'' she said. Her 'yes' was late.",
    ['(Go home,)', 'yes'],
  );
  check('also right before a stop and the end', "''We all heard 'go home'.''", ['(go home)']);
  check('also right before the two', "''He told us, 'Go home,' '' she said.", ['(Go home,)']);
  check('over two paragraphs', "''He said 'go home' twice.\n\n''Then 'go away' once,'' she said.", [
    '(go home)',
    '(go away)',
  ]);
  check('but not where nothing goes on', "''He said 'go home' twice.\n\nShe said 'go away' once.", [
    'go home',
    'go away',
  ]);
  check('also when three open or close', "'''Yes' and 'no' differ,'' he said, ''and 'never'''.", ['(no)']);
  check('and double ones inside are quotations', "The ''plan \"of old\" again'' was sold.", ['of old']);
  check('and inches open none', "A 10'' pipe, a 'good' 12'' pipe and a 'bad' 6'' one.", ['good', 'bad']);
});

describe('findMarkedSpans takes no part', () => {
  check(
    'in trails and turned pages',
    'Home » News » Town. Home › News › Town\n\n« Previous page\n\n‹ Back',
    [],
  );
  check('in a mark before a blank that nothing closes', 'There fell 5 " of rain.', []);
  check('in attribute values', 'See <a href="https://example.org">this</a> and “that”.', ['that']);
  check('in inches', 'He is 5\'10" tall.', []);
});

describe('findMarkedSpans reads whole blocks', () => {
  const checkBlocks = (
    name: string,
    blocks: readonly (readonly [ProseDocument['blocks'][number]['kind'], string])[],
    expected: readonly string[],
  ) => {
    it(name, () => {
      const doc = proseOf(blocks);
      const found = findMarkedSpans(doc);
      expect(found.map((span) => doc.text.slice(span.start, span.end))).toEqual(expected);
    });
  };
  checkBlocks(
    'block quotations',
    [
      ['paragraph', 'She wrote:'],
      ['quotation', 'All is well.'],
    ],
    ['All is well.'],
  );
  checkBlocks(
    'without their attribution line',
    [['quotation', 'All is well.\n— Ann Lee, a doctor']],
    ['All is well.'],
  );
  checkBlocks(
    'and no attribution line of its own',
    [
      ['quotation', 'All is well.'],
      ['quotation', '— Ann Lee'],
    ],
    ['All is well.'],
  );
  checkBlocks('without marks around the whole', [['quotation', '“All is well.”']], ['All is well.']);
});

function proseOf(
  parts: readonly (readonly [ProseDocument['blocks'][number]['kind'], string])[],
): ProseDocument {
  let text = '';
  const blocks = parts.map(([kind, words]) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks };
}

describe('findMarkedSpans on any text', () => {
  const marks = [...'"“”„‟＂‘’\'‚«»‹›「」『』｢｣', '``', "''", "'''"];
  const others = [' ', 'a', 'b,', '.', '\n\n', '\n', '=', 'Ann:', 'Q. ', '[Speaker 1] ', '1:10 '];
  const pieces = fc.oneof(
    fc.constantFrom(...marks),
    fc.constantFrom(' ', 'a', '\n\n'),
    fc.constantFrom(...others),
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 60, size: 'max' }).map((parts) => parts.join('')),
  );

  it('gives ordered spans inside their outer spans', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const span of findMarkedSpans(plainProse(text))) {
          expect(span.outer.start).toBeGreaterThanOrEqual(last);
          expect(span.start).toBeGreaterThanOrEqual(span.outer.start);
          expect(span.end).toBeLessThanOrEqual(span.outer.end);
          expect(span.outer.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          last = span.outer.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives spans that do not cross, and marks those inside others nested', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let outerEnd = 0;
        for (const { outer, nested } of findMarkedSpans(plainProse(text))) {
          const isInside = outer.start < outerEnd;
          if (isInside) expect(nested).toBe(true);
          if (isInside) expect(outer.end).toBeLessThanOrEqual(outerEnd);
          else outerEnd = outer.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what is closed when paragraphs are added', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, added) => {
        const places = (text: string) =>
          findMarkedSpans(plainProse(text)).map(({ start, end, form, closed }) => ({
            place: `${start}-${end} ${form}`,
            closed,
          }));
        const longer = new Set(places(`${before}\n\n${added}`).map(({ place }) => place));
        for (const { place, closed } of places(before))
          if (closed && !place.endsWith('label')) expect(longer.has(place)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives none where no marks and labels are', () => {
    const plain = fc
      .array(
        fc.constantFrom(
          'Ann Lee',
          'said',
          "don't",
          "boys'",
          "'80s",
          '’em',
          ',',
          '.',
          '\n',
          '\n\n',
          '—',
          '(',
          ')',
        ),
        { maxLength: 40, size: 'max' },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(findMarkedSpans(plainProse(text))).toEqual([]);
      }),
    );
  });
});
