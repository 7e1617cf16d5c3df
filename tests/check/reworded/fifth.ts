import type { RewordedClaim } from './claims.js';
import type { NewsSource } from './sources.js';

/** In the manner of the fourth set, and tried when its rules stood: which of these are missed was not looked at. */
export const FIFTH_SOURCES: readonly NewsSource[] = [
  {
    file: 'curlew.txt',
    date: '2026-03-04',
    text: `Salt marshes and the return of the curlew to the Lower Tavy

Rhona Steele, Amadou Ba and Lotte Kerr

Journal of Estuary Studies 14. Received 9 October 2025. Accepted 2 February 2026. Published online 4 March 2026.

The sluice at Penner's Gate was opened on 12 April 2019 and sea water came back to fields that had been dry for a century. Curlews were first seen there on 8 March 2021.

The meadows were bought by the Tavy Trust on 30 November 2017. It had been founded ten years earlier by farmers, and on 16 June 2018 it took down the first dyke.

We counted nests in every spring; the last count ended on 21 June 2025.`,
  },
  {
    file: 'treasurer.txt',
    date: '2025-06-13',
    text: `A court in Straven on Friday convicted Piet Malan, the former treasurer of the Kestrel Trust, of stealing 1.4 million from it. He will be sentenced on 8 July.

Malan, 63, was arrested at Straven airport on 2 October 2023. The trust, which had discovered the loss that August, reported it to the police on 14 September.

The trial opened on 5 May. It was interrupted for a week when a juror broke an arm.

His house, Ashgrove, was sold by the trust on 19 March. He had bought it on 11 July 2019 from a cousin, the dentist Karl Malan.

The trust's director, Berit Aas, will step down on 31 August, a spokesman announced on Thursday.`,
  },
  {
    file: 'president.txt',
    date: '2026-06-19',
    text: `Sefa Malolo, who won the election of 7 June, will be sworn in as president of Tuvanu on 1 July, the electoral office said.

Her party, Blue Horizon, was founded on 16 May 2018. On Thursday it named Ana Faleolo as finance minister.

The outgoing president, Jone Raika, will leave office on 30 June. He signed the fisheries accord with Caldova on 22 April, and parliament ratified it on 29 May.

A bridge between the two main islands, which Raika had promised in 2017, was completed on 9 December.

The signing of the loan for the bridge, on 3 August 2019 in Caldova, had been the last act of his first minister of works, Peni Koroi.`,
  },
  {
    file: 'cannery.txt',
    date: '2026-04-17',
    text: `Trask Foods will close its cannery in Orlby on 31 October, the company confirmed on Friday. Its chief executive, Mona Feld, spoke to the workers on Thursday.

The closure of its sister plant in Hamre on 12 May 2023 cost 140 jobs.

The cannery was opened by Princess Ingrid on 4 June 1966. A fire destroyed the packing hall on 23 November 2011; it was rebuilt, and reopened on 15 September 2013.

Feld joined Trask on 1 February 2022. The union called a strike on 9 March. It will hold a ballot on 5 May.

Trask has bought the brand Silver Fin from Nordhav, the companies announced on 2 April.`,
  },
];

export const FIFTH_CLAIMS: readonly Omit<RewordedClaim, 'way'>[] = (
  [
    [
      'The paper of Rhona Steele and others on the curlew was published online on @.',
      '4 March 2026',
      '14 March 2026',
    ],
    ['The paper by Steele, Ba and Kerr was accepted on @.', '2 February 2026', '12 February 2026'],
    ['At Penner’s Gate the sluice was opened on @.', '12 April 2019', '22 April 2019'],
    [
      'The opening of the sluice at Penner’s Gate on @ brought the sea back.',
      '12 April 2019',
      '2 April 2019',
    ],
    ['The first curlews were seen at Penner’s Gate on @.', '8 March 2021', '18 March 2021'],
    ['The Tavy Trust bought the meadows on @.', '30 November 2017', '20 November 2017'],
    ['The Tavy Trust took down the first dyke on @.', '16 June 2018', '6 June 2018'],
    ['The first dyke was removed by the Tavy Trust on @.', '16 June 2018', '16 July 2018'],
    ['Piet Malan was sentenced on @.', '8 July 2025', '18 July 2025'],
    ['Piet Malan was convicted in Straven on @.', '13 June 2025', '3 June 2025'],
    ['Police arrested Piet Malan at the airport of Straven on @.', '2 October 2023', '12 October 2023'],
    ['The Kestrel Trust reported the loss to the police on @.', '14 September 2023', '24 September 2023'],
    ['The trial of Piet Malan opened on @.', '5 May 2025', '15 May 2025'],
    ['The Kestrel Trust sold Ashgrove on @.', '19 March 2025', '9 March 2025'],
    ['Piet Malan bought the house called Ashgrove on @.', '11 July 2019', '21 July 2019'],
    ['Berit Aas stepped down as director of the Kestrel Trust on @.', '31 August 2025', '13 August 2025'],
    ['Sefa Malolo was sworn in as president of Tuvanu on @.', '1 July 2026', '11 July 2026'],
    ['Sefa Malolo won the election on @.', '7 June 2026', '17 June 2026'],
    ['Blue Horizon, the party of Sefa Malolo, was founded on @.', '16 May 2018', '6 May 2018'],
    ['Blue Horizon named Ana Faleolo as finance minister on @.', '18 June 2026', '8 June 2026'],
    ['Jone Raika left office on @.', '30 June 2026', '20 June 2026'],
    ['Jone Raika signed the fisheries accord with Caldova on @.', '22 April 2026', '12 April 2026'],
    [
      'The signing of the fisheries accord by Tuvanu and Caldova on @ ended a long dispute.',
      '22 April 2026',
      '2 April 2026',
    ],
    ['The parliament of Tuvanu ratified the fisheries accord on @.', '29 May 2026', '19 May 2026'],
    ['The bridge that Jone Raika had promised was completed on @.', '9 December 2025', '19 December 2025'],
    ['Peni Koroi signed the loan for the bridge in Caldova on @.', '3 August 2019', '13 August 2019'],
    ['Trask Foods closed its cannery in Orlby on @.', '31 October 2026', '13 October 2026'],
    ['Trask Foods closed the plant in Hamre on @.', '12 May 2023', '2 May 2023'],
    ['Princess Ingrid opened the cannery in Orlby on @.', '4 June 1966', '14 June 1966'],
    [
      'The packing hall of the cannery in Orlby was destroyed by a fire on @.',
      '23 November 2011',
      '13 November 2011',
    ],
    ['The packing hall of the Orlby cannery was opened again on @.', '15 September 2013', '5 September 2013'],
    ['Mona Feld joined Trask Foods on @.', '1 February 2022', '11 February 2022'],
    ['The union at Trask Foods held a ballot on @.', '5 May 2026', '15 May 2026'],
    ['Trask Foods bought Silver Fin on @.', '2 April 2026', '12 April 2026'],
    ['Piet Malan was arrested at Straven airport in @.', 'the autumn of 2023', 'the spring of 2023'],
    ['Jone Raika signed the fisheries accord with Caldova in @.', 'April 2026', 'May 2026'],
  ] as const
).map(([text, right, wrong]) => ({ text, right, wrong }));

/** Other events of the same people and places. */
export const FIFTH_OTHER_EVENTS: readonly string[] = [
  'Rhona Steele published a paper on eels on 3 May 2022.',
  'The Journal of Estuary Studies accepted a paper on eels on 4 January 2026.',
  'A second sluice was opened at Penner’s Gate on 5 May 2022.',
  'The sluice at Penner’s Gate was closed on 4 October 2020.',
  'The Tavy Trust bought a barn on 3 May 2019.',
  'Curlews were counted at Penner’s Gate on 4 May 2023.',
  'Amadou Ba joined the Tavy Trust on 1 March 2020.',
  'The Tavy Trust was given a medal on 14 November 2024.',
  'Karl Malan was arrested in Straven on 3 May 2019.',
  'Karl Malan bought a boat on 4 July 2018.',
  'Piet Malan joined the Kestrel Trust on 1 April 2011.',
  'Piet Malan was released on bail on 4 November 2023.',
  'The Kestrel Trust appointed Berit Aas as director on 3 May 2020.',
  'The Kestrel Trust sold its office in Straven on 3 June 2024.',
  'A court in Straven convicted Jan Vries of theft on 4 June 2025.',
  'The trial of Jan Vries opened in Straven on 12 May 2025.',
  'The airport of Straven was opened on 3 May 1961.',
  'Jone Raika was sworn in as president of Tuvanu on 2 July 2018.',
  'Jone Raika won the election of 10 June 2018.',
  'Sefa Malolo was elected mayor on 4 October 2021.',
  'Blue Horizon named Ofa Tui as party secretary on 3 June 2026.',
  'Jone Raika signed a customs accord with Caldova on 4 May 2024.',
  'The parliament of Tuvanu ratified the customs accord on 3 July 2024.',
  'Peni Koroi was appointed ambassador to Caldova on 3 May 2021.',
  'A bridge on the northern island was completed on 4 May 2012.',
  'Ana Faleolo visited Caldova on 3 March 2026.',
  'Trask Foods opened a cannery in Hamre on 3 May 1972.',
  'Trask Foods closed its shop in Orlby on 4 April 2025.',
  'Princess Ingrid opened a school in Hamre on 3 September 1967.',
  'A fire destroyed the town hall of Orlby on 4 May 1931.',
  'Mona Feld joined Nordhav on 4 January 2015.',
  'Trask Foods bought the brand Red Keel on 4 May 2024.',
  'The union called a strike in Hamre on 3 May 2022.',
  'Nordhav announced on 3 March 2026 that it would sell its fleet.',
];
