import fc from 'fast-check';

/** Pieces of which drafts are made, in any order: whole sentences that claim something, and what markup is made of. */
const PIECES: readonly string[] = [
  '“The ferry will leave at dawn with every traveller who paid,” said Ada Brandt.',
  '“The ferry may leave … with every sailor who [had] paid,” said Tom Okafor.',
  '"We closed it because the planks were rotten," Brandt told reporters on 4 August 2024',
  'Okafor, who never said that ‘nobody has asked Birger Lund’, left.',
  'The harbour master died on Monday, 4 August 2024',
  'The pier was closed on 31 June 2024 [@post2024; @gone1999, p. 3]',
  '<!-- stet-ignore-next quote.altered: heard -->',
  '[^1]: See @post2024 and [the post](corpus/ferry.txt).',
  '> The ferry will leave at noon',
  '---\ndate: 2024-08-05\nbibliography: refs.json\n---\n',
  'Ada Brandt: We will not under any circumstances sell it.',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '[^1]',
  '[@post2024]',
  '**',
  '*',
  '`',
  '```',
  '~~~\n',
  '- ',
  '1. ',
  '# ',
  '> ',
  '| a | b |\n|---|---|\n| “We closed it”, said Brandt | 4 May |',
  '<div>',
  '</div>',
  '&ldquo;',
  '&amp;',
  '\\',
  '…',
  '[',
  ']',
  '(',
  ')',
  ' said Ada Brandt',
  ' on Tuesday',
  'é',
  '\u00ad',
  '😀',
  '\t',
];

/** Nonsense that comes near to a draft, with line ends of "\n" only. */
export const markdownish: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\n', '\n\n', '  \n')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));
