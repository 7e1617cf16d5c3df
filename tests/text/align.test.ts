import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignmentRules, alignWords, NO_RULES } from '../../server/src/text/align.js';

/** Words of both sides; in the draft "…" marks an omission and [w] a bracketed word; in the source (w) is an aside. */
function check(draft: string, source: string): string[] {
  const omissionsBefore = new Set<number>();
  const bracketed = new Set<number>();
  const draftWords: string[] = [];
  for (const part of draft.split(' ')) {
    if (part === '…') omissionsBefore.add(draftWords.length);
    else {
      if (part.startsWith('[')) bracketed.add(draftWords.length);
      draftWords.push(part.replace(/[[\]]/g, ''));
    }
  }
  const sourceParts = source.split(' ');
  const sourceWords = sourceParts.map((part) => part.replace(/[()]/g, ''));
  const rules: AlignmentRules = {
    omissionsBefore,
    bracketed,
    isAside: (j) => sourceParts[j]?.startsWith('(') ?? false,
  };
  const { edits } = alignWords(draftWords, sourceWords, rules);
  return edits.map(
    (edit) =>
      `${sourceWords.slice(edit.sourceStart, edit.sourceEnd).join(' ') || '-'} > ${
        draftWords.slice(edit.draftStart, edit.draftEnd).join(' ') || '-'
      }${edit.mark ? ` (${edit.mark})` : ''}`,
  );
}

describe('alignWords', () => {
  const cases: [string, string, string, string[]][] = [
    ['finds words as they stand', 'b c', 'a b c d', []],
    [
      'names a replaced word',
      'swift and decisive',
      'draw a swift and comprehensive response',
      ['comprehensive > decisive'],
    ],
    ['names a replaced first word', 'they leave today', 'we leave today', ['we > they']],
    ['names a word left out', 'it is over now', 'it is not over now', ['not > -']],
    ['names an added word', 'it is not over now', 'it is over now', ['- > not']],
    [
      'lets a marked omission leave words out',
      'one two … six seven',
      'one two three four five six seven',
      ['three four five > - (omission)'],
    ],
    [
      'lets a bracket stand for other words',
      'the [minister] left at noon',
      'the old man left at noon',
      ['old man > minister (bracket)'],
    ],
    [
      'skips the reporter’s words',
      'we came and we saw it',
      'we came (he) (said) and we saw it',
      ['he said > - (aside)'],
    ],
    ['keeps two edits apart', 'a x c d y f', 'a b c d e f', ['b > x', 'e > y']],
  ];
  for (const [name, draft, source, expected] of cases)
    it(name, () => expect(check(draft, source)).toEqual(expected));

  it('turns the source into the draft by its edits, for any words', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'not', 'escalation', 'escalations'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (draft, source) => {
        const found = alignWords(draft, source, NO_RULES);
        const rebuilt: string[] = [];
        let at = found.sourceStart;
        for (const edit of found.edits) {
          rebuilt.push(...source.slice(at, edit.sourceStart), ...draft.slice(edit.draftStart, edit.draftEnd));
          at = edit.sourceEnd;
        }
        rebuilt.push(...source.slice(at, found.sourceEnd));
        expect(rebuilt).toEqual(draft);
      }),
    );
  });
});
