import { describe, it } from 'vitest';
import { check } from '../support/check.js';

/** Documents as they are saved, without a sidecar: their kind, day and author are read from what they print. */

const SPEECH = `
      --- corpus/speech.txt
      Closing speech by Edda Kramer, chair of the river board
      Corn Exchange, Lowmere, 16 March 2021

      Friends, the river has been patient with this town for longer than this town deserves.

      To those who want a second dam I say this: the first one has not yet paid for its own paint.
`;

describe('a speech is its speaker’s', () => {
  it('also where she says “I say”', () =>
    check(`
      “The river has been patient with this town for longer than this town deserves,” said Edda Kramer.

      “The first one has not yet paid for its own paint,” Kramer told the board.
      ${SPEECH}`));

  it('and nobody else’s', () =>
    check(`
      “The river has been patient with this town for longer than this town deserves,” said Lars Nyman.
                                                                                           ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Edda Kramer
      ${SPEECH}`));
});

describe('a signed statement is its signer’s', () => {
  const statement = `
      --- corpus/statement.md
      # Statement by the Minister of Rivers on the flood

      **Ministry of Rivers, Lowmere, 16 March 2021**

      I was told on Monday that the gauge at the upper weir had been dry since the autumn.

      *Edda Kramer, Minister of Rivers*
`;
  it('and quotable as such', () =>
    check(`
      “I was told on Monday that the gauge at the upper weir had been dry since the autumn,” said Edda Kramer.
      ${statement}`));

  it('and nobody else’s', () =>
    check(`
      “I was told on Monday that the gauge at the upper weir had been dry since the autumn,” said Lars Nyman.
                                                                                                  ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Edda Kramer
      ${statement}`));
});

describe('a paper is its authors’', () => {
  it('also beside what it quotes of others', () =>
    check(`
      “At the new price the coating may meet that need in a wealthy harbour and will not meet it in a poor one,” Kramer wrote.
      --- corpus/paper.txt
      Coatings against rust on harbour bridges: a controlled trial

      Edda Kramer, Thomas Berg

      Ardle Papers in Engineering 2021; 4: 20-31. Published online 16 March 2021. https://doi.org/10.5555/ape.20

      Abstract
      Background. Bridges rust.
      Methods. We coated nine of them, said the register.
      Findings. Two rusted.

      Discussion
      Nyman and colleagues said before that a coating should be “cheap enough to forget”; at the new price the coating may meet that need in a wealthy harbour and will not meet it in a poor one. Others said that it “lasts”.

      References
      1. Nyman L. The price of paint. Ardle Papers 2019; 2: 1-3.
    `));
});

describe('a blog is its author’s', () => {
  it('also beside a neighbour’s words', () =>
    check(`
      “I have painted boats in this harbour for as long as it has had water,” Thomas Berg writes.
      --- corpus/blog.md
      ---
      author: Thomas Berg
      date: 2021-03-16
      ---
      # A painter reads the plan

      I have painted boats in this harbour for as long as it has had water. My neighbour says that I am mad. “You paint in the rain,” she told me. “I do,” I said.

      I read the plan twice. It made me laugh once, and I told my brush.
    `));
});

describe('a sitting’s record', () => {
  const record = `
      --- corpus/record.txt
      ASSEMBLY OF ARDLE
      OFFICIAL REPORT
      Tuesday 16 March 2021

      The Minister for Rivers (Edda Kramer): I beg to move, That the Bill be read a second time.

      Lars Nyman: Will the Minister give way on the matter of the weir?

      Edda Kramer: I give way to the hon. Member with pleasure.

      Lars Nyman: I am grateful to her for that.

      Thomas Berg (Upper Lowmere) (Ind): In my constituency there are ninety families who sleep in their boots all winter.

      Several hon. Members: There are as many of them in every valley that this river runs through.

      Edda Kramer: I know it, and the Bill is for them.
`;
  it('gives words to whoever’s label stands before them', () =>
    check(`
      “In my constituency there are ninety families who sleep in their boots all winter,” said Thomas Berg.

      “There are as many of them in every valley that this river runs through,” said Ann Lee.
      ${record}`));

  it('tells another speaker', () =>
    check(`
      “In my constituency there are ninety families who sleep in their boots all winter,” said Lars Nyman.
                                                                                               ^^^^^^^^^^ quote.misattributed error: Other speaker in source: Thomas Berg
      ${record}`));
});
