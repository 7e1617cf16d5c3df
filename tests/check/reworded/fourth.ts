import type { RewordedClaim } from './claims.js';
import type { NewsSource } from './sources.js';

/** Texts that tell events with pronouns, in relative clauses, as nouns, as plans and as what somebody announced. */
export const FOURTH_SOURCES: readonly NewsSource[] = [
  {
    file: 'tablet.txt',
    date: '2025-11-18',
    text: `The Sarnian medicines board said on Tuesday that it had licensed Corvexa, a tablet against river fever made by Lindqvist Pharma.

The board had been asked for a decision early in the year. On 6 February it received the company's dossier, and on 21 May it inspected the plant in Vantaby where the tablet is pressed.

A first batch was shipped to the port of Alma on 3 November. Dr Ines Okoro, who led the trial, had presented its results to the board on 12 September.

The trial was halted on 9 July 2024 after two patients fell ill; it was resumed six weeks later, on 20 August 2024.

The tablet will go on sale on 1 December.`,
  },
  {
    file: 'novelist.txt',
    date: '2026-02-20',
    text: `Rosalind Achterberg writes in a shed without a window, on the side of the hill that gets no sun.

She was born in Marrow Bay in 1958. Her first novel, The Salt Stair, came out on 7 April 1987; she had sent it to eleven publishers.

Of the Tolland Prize, which was given to her on 14 November, she says that it paid for the stove. It is worth 40,000 crowns.

Her husband, the cellist Iver Nygaard, whom she met in 1979 and married on 3 June 1984, died last spring. She moved to the shed on 2 January 1991, when the children had filled the house.

A film of the novel, shot by Pia Rossi, will open in cinemas on 13 March.`,
  },
  {
    file: 'rovers.txt',
    date: '2026-01-09',
    text: `Harwick Rovers have sacked their manager, Donal Keogh, the club announced on Friday.

Keogh, 51, was appointed on 4 July 2024, days after he left Tarn City. His assistant, Marek Sulc, will take charge of the team until the summer.

The club's new stand was opened by the singer Dee Castle on 30 August last year; the opening had been put off twice.

The signing of the striker Joao Medeiros on 28 January 2025 cost the club six million.

A meeting of the shareholders has been called for 17 February. Rovers will play Tarn City in the cup on 24 January.`,
  },
  {
    file: 'tanker.txt',
    date: '2026-05-06',
    text: `The port of Calloway has been shut since a tanker, the Ardent Star, ran aground on Sunday. Work will resume at six in the morning on Friday, the harbour master, Tilde Roos, told reporters.

The tanker was refloated on Tuesday. It is to be towed to Brackmouth on 11 May.

The prime minister, Edda Falk, who visited the port on Monday, has promised a new harbour law. It is to be put to the vote on 20 May.

Hugo Lanz, then minister of trade, laid the foundation stone of the oil quay on 8 October 2009. The quay was handed over to the port on 30 March 2012.

The crew, 22 sailors from Mindara, were flown home on Tuesday.`,
  },
];

export const FOURTH_CLAIMS: readonly Omit<RewordedClaim, 'way'>[] = (
  [
    [
      'The Sarnian medicines board received the dossier on Corvexa from Lindqvist Pharma on @.',
      '6 February 2025',
      '16 February 2025',
    ],
    ['Lindqvist Pharma’s dossier reached the medicines board on @.', '6 February 2025', '26 February 2025'],
    ['The medicines board inspected the Lindqvist plant in Vantaby on @.', '21 May 2025', '12 May 2025'],
    ['The plant in Vantaby was inspected by the medicines board on @.', '21 May 2025', '21 June 2025'],
    [
      'Lindqvist Pharma shipped the first batch of Corvexa to Alma on @.',
      '3 November 2025',
      '13 November 2025',
    ],
    [
      'Ines Okoro presented the results of the trial to the medicines board on @.',
      '12 September 2025',
      '22 September 2025',
    ],
    ['The trial of Corvexa was stopped on @ after two patients fell ill.', '9 July 2024', '19 July 2024'],
    ['The trial of Corvexa started again on @.', '20 August 2024', '2 August 2024'],
    ['Corvexa went on sale on @.', '1 December 2025', '11 December 2025'],
    ['The Tolland Prize was given to Rosalind Achterberg on @.', '14 November 2025', '24 November 2025'],
    ['Rosalind Achterberg won the Tolland Prize on @.', '14 November 2025', '4 November 2025'],
    ['Achterberg received the Tolland Prize on @.', '14 November 2025', '14 December 2025'],
    ['Rosalind Achterberg married Iver Nygaard on @.', '3 June 1984', '13 June 1984'],
    ['The cellist Iver Nygaard and Rosalind Achterberg were married on @.', '3 June 1984', '3 June 1986'],
    [
      'The Salt Stair, the first novel of Rosalind Achterberg, was published on @.',
      '7 April 1987',
      '17 April 1987',
    ],
    ['Rosalind Achterberg, the novelist, moved to the shed on @.', '2 January 1991', '12 January 1991'],
    ['The film of The Salt Stair, by Pia Rossi, opened in cinemas on @.', '13 March 2026', '3 March 2026'],
    ['Harwick Rovers sacked Donal Keogh on @.', '9 January 2026', '19 January 2026'],
    ['Donal Keogh was dismissed as manager of Harwick Rovers on @.', '9 January 2026', '29 December 2025'],
    ['Harwick Rovers appointed Donal Keogh on @.', '4 July 2024', '14 July 2024'],
    ['Dee Castle opened the new stand of Harwick Rovers on @.', '30 August 2025', '20 August 2025'],
    [
      'The opening of the new stand by Dee Castle took place at Harwick Rovers on @.',
      '30 August 2025',
      '3 August 2025',
    ],
    ['Harwick Rovers signed the striker Joao Medeiros on @.', '28 January 2025', '18 January 2025'],
    ['The shareholders of Harwick Rovers met on @.', '17 February 2026', '7 February 2026'],
    ['Harwick Rovers played Tarn City in the cup on @.', '24 January 2026', '14 January 2026'],
    ['Work at the port of Calloway resumed on @.', '8 May 2026', '18 May 2026'],
    ['The tanker Ardent Star ran aground at Calloway on @.', '3 May 2026', '30 April 2026'],
    ['The Ardent Star was freed on @.', '5 May 2026', '9 May 2026'],
    ['The Ardent Star was towed to Brackmouth on @.', '11 May 2026', '21 May 2026'],
    ['Edda Falk came to the port of Calloway on @.', '4 May 2026', '14 May 2026'],
    ['The foundation stone of the oil quay was laid by Hugo Lanz on @.', '8 October 2009', '18 October 2009'],
    ['The sailors of the Ardent Star were flown home to Mindara on @.', '5 May 2026', '15 May 2026'],
    ['The oil quay was handed over to the port of Calloway on @.', '30 March 2012', '3 March 2012'],
    // Said less exactly, these stay right.
    ['The first batch of Corvexa was shipped to Alma early in @.', 'November 2025', 'October 2025'],
    ['Rosalind Achterberg received the Tolland Prize in @.', 'late 2025', 'early 2025'],
  ] as const
).map(([text, right, wrong]) => ({ text, right, wrong }));

/** Other events of the same people and places. */
export const FOURTH_OTHER_EVENTS: readonly string[] = [
  'The Sarnian medicines board received a complaint about Lindqvist Pharma on 16 April 2025.',
  'The medicines board received the dossier on Morvane from Halden Labs on 3 March 2025.',
  'The medicines board inspected a clinic in Alma on 14 June 2025.',
  'Lindqvist Pharma opened the plant in Vantaby on 4 May 2011.',
  'A second batch of Corvexa was shipped to Alma on 17 December 2025.',
  'Ines Okoro was appointed professor in Alma on 1 April 2019.',
  'The trial of Corvexa began on 3 February 2024.',
  'Sarnia ordered 40,000 packs of Corvexa on 5 December 2025.',
  'Lindqvist Pharma said on 20 November 2025 that it would make Corvexa in Alma.',
  'Rosalind Achterberg gave the Tolland Prize back on 3 February 2026.',
  'The Tolland Prize was given to Pia Rossi on 15 November 2021.',
  'Rosalind Achterberg met Iver Nygaard on 4 May 1979.',
  'Iver Nygaard married Marta Lund on 6 May 1971.',
  'The Glass Stair, her second novel, came out on 3 September 1990.',
  'Rosalind Achterberg moved to Marrow Bay on 3 May 2001.',
  'Pia Rossi began to shoot the film on 3 June 2024.',
  'The film of The Glass Stair opened in cinemas on 4 May 2012.',
  'Tarn City sacked Donal Keogh on 3 June 2024.',
  'Harwick Rovers sacked their doctor, Ann Moss, on 4 March 2025.',
  'Donal Keogh signed a new contract with Harwick Rovers on 3 July 2025.',
  'Harwick Rovers appointed Lars Holt as captain on 4 August 2025.',
  'The old stand of Harwick Rovers was opened on 3 May 1954.',
  'Harwick Rovers signed the goalkeeper Ivo Brand on 31 January 2025.',
  'Harwick Rovers played Brant Town in the league on 10 January 2026.',
  'Harwick Rovers beat Tarn City in the league on 4 October 2025.',
  'Tarn City announced on 12 January 2026 that Donal Keogh would return.',
  'The tanker Boreal ran aground at Calloway on 6 November 1998.',
  'Work on the new harbour of Calloway resumed on 3 April 2017.',
  'The Ardent Star was launched at Brackmouth on 6 May 2004.',
  'Edda Falk visited Brackmouth on 2 May 2026.',
  'Edda Falk was elected prime minister on 14 September 2023.',
  'Hugo Lanz opened the oil quay on 4 April 2012.',
  'The parliament voted on a tax law on 6 May 2026.',
  'The mayor told the port on 9 May 2026 that work would resume later.',
  'Tilde Roos was appointed harbour master of Calloway on 1 May 2019.',
];
