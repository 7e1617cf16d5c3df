/** Facts of the sources told again in other words. `@` stands for the date: once the right one, once a wrong one. */
export interface RewordedClaim {
  readonly way: 'verb' | 'passive' | 'pronoun' | 'date first';
  readonly text: string;
  readonly right: string;
  readonly wrong: string;
}

/** Rows of one way to tell: the sentence, the right date, a wrong one. */
export function claims(
  way: RewordedClaim['way'],
  rows: readonly (readonly [string, string, string])[],
): RewordedClaim[] {
  return rows.map(([text, right, wrong]) => ({ way, text, right, wrong }));
}

export const CLAIMS: readonly RewordedClaim[] = [
  ...claims('verb', [
    [
      'Port Halden lost its mayor on @, when Ilse Vandermeer resigned over the harbour works.',
      '10 May 2023',
      '18 May 2023',
    ],
    ['Ilse Vandermeer quit as mayor of Port Halden on @.', '10 May 2023', '9 May 2023'],
    [
      'Work on the harbour of Port Halden started on @ with a caisson that Nordbau sank off the eastern mole.',
      '3 March 2021',
      '3 March 2022',
    ],
    ['Nordbau declared itself bankrupt on @.', 'April 17, 2023', 'April 27, 2023'],
    ['Mirela Danescu passed away at home in Castelrosso on @.', '18 November 2022', '20 November 2022'],
    ['Danescu first sang at the Teatro Lirico in Castelrosso on @.', '14 October 1961', '14 October 1964'],
    ['Mirela Danescu and Paolo Fieschi wed in @.', '1966', '1968'],
    [
      'The Talmar valley was shaken on @ by an earthquake that flattened most of Oresh.',
      '6 February 2024',
      '8 February 2024',
    ],
    ['President Kovar travelled to the ruined village of Oresh on @.', '7 February 2024', '12 February 2024'],
    ['Halvorsen acquired the Eskholm mill from the state in @.', '1994', '1991'],
    [
      'Staff at the Eskholm mill walked out on @ because bonuses had not been paid.',
      '14 June 2021',
      '24 June 2021',
    ],
    [
      'A furnace blew up in the Eskholm mill on @ and hurt nine workers.',
      '30 January 2016',
      '30 January 2017',
    ],
    [
      'Varnia and Lodova concluded the Lake Perun agreement in Geneva on @.',
      '30 September 2019',
      '23 September 2019',
    ],
    [
      'Negotiations between Varnia and Lodova over Lake Perun opened in Vienna on @.',
      '6 September 2010',
      '6 October 2010',
    ],
    [
      'Thieves took a landscape by Joost van Aalst from the Kestrel Museum on @.',
      '24 December 2018',
      '24 December 2019',
    ],
    [
      'Helen Marchbank gave up her post as director of the Kestrel Museum on @.',
      '4 February 2019',
      '14 February 2019',
    ],
    ['Josiah Kestrel established the Kestrel Museum on @.', '2 July 1889', '2 July 1898'],
    [
      'The satellite Petrel-2 lifted off from the Sorrento range on @.',
      '10 September 2023',
      '13 September 2023',
    ],
    ['Vanguard, a Dutch group, acquired Luxion on @.', '30 November 2021', '30 November 2020'],
    ['A Marlow County judge jailed Desmond Pryce for seven years on @.', '21 June 2018', '12 June 2018'],
    ['Tri-Rivers dismissed Desmond Pryce on @.', '29 January 2015', '29 January 2016'],
    [
      'The Santa Eulalia got stuck off Cape Morro on @ with more than 200 people aboard.',
      '15 July 2017',
      '12 July 2017',
    ],
    [
      'Costa Lines, the owner of the Santa Eulalia, had its licence withdrawn on @.',
      '17 July 2017',
      '10 July 2017',
    ],
    ['Millbrook Elementary in Ashdown was shut on @ because of mould.', '25 January 2016', '28 January 2016'],
    ['Voters in Ashdown turned down a bond for school repairs on @.', '3 November 2015', '3 November 2014'],
    [
      'Brightwater Foods struck a deal on @ to acquire the noodle maker Oishi Kitchen.',
      '5 April 2022',
      '2 April 2022',
    ],
    ['Kenji Morimoto, who founded Oishi, stepped down on @.', '31 March 2020', '31 March 2021'],
    ['Vera Holub came to Arland on @.', '10 March 2025', '3 March 2025'],
    ['Anton Mesic was murdered on @.', '29 August 2024', '29 July 2024'],
    ['Holub became prime minister of Lodova on @.', '17 January 2025', '27 January 2025'],
  ]),
  ...claims('passive', [
    ['Tomas Reyk was made acting mayor of Port Halden by the council on @.', '11 May 2023', '15 May 2023'],
    ['The offices of the port authority were raided by police on @.', '2 May 2023', '12 May 2023'],
    [
      'Otto Brandl, the treasurer of the port authority, was accused of fraud on @.',
      '5 May 2023',
      '9 May 2023',
    ],
    [
      'Danescu was given the gold medal of the Academy of Santa Chiara on @.',
      '22 November 2010',
      '22 November 2011',
    ],
    [
      'Emergency aid of 90 million talers was passed by parliament on @.',
      '8 February 2024',
      '1 February 2024',
    ],
    ['Lower Bredan was cleared by engineers on @.', '6 February 2024', '9 February 2024'],
    [
      'The old cathedral of Talmar was wrecked by an earthquake on @.',
      '11 December 1953',
      '11 December 1935',
    ],
    [
      'Halvorsen was ordered by a court in Eskholm to pay 4 million kroner on @.',
      '8 November 2017',
      '8 December 2017',
    ],
    [
      'The Lake Perun agreement was approved by the parliament of Varnia on @.',
      '2 October 2019',
      '9 October 2019',
    ],
    ['Pavel Stranski was named foreign minister of Lodova on @.', '12 February 2018', '12 February 2019'],
    ['The stolen landscape was recovered by detectives in Leith on @.', '3 March 2020', '5 March 2020'],
    ['The new wing of the Kestrel Museum was opened on @.', '15 September 2012', '15 September 2011'],
    [
      'Luxion was chosen by the Maritime Space Agency on @ to build Petrel-2.',
      '21 June 2022',
      '21 July 2022',
    ],
    ['Desmond Pryce was found guilty by a jury on @.', '11 May 2018', '14 May 2018'],
    ['Laura Pryce was cleared of all charges on @.', '14 May 2018', '11 May 2018'],
    [
      'The Weiden bridge was inaugurated by King Leopold and Vera Holub on @.',
      '12 March 2025',
      '5 March 2025',
    ],
    ['Carla Jimenez was taken on as superintendent on @.', '1 August 2014', '1 August 2015'],
    ['The sale of Oishi was backed by its shareholders on @.', '7 April 2022', '14 April 2022'],
  ]),
  ...claims('pronoun', [
    [
      'Ilse Vandermeer had a good start as mayor of Port Halden. She took office in @.',
      'June 2018',
      'June 2016',
    ],
    [
      'Mirela Danescu was one of the great voices of her time. She was born in Brasov on @.',
      '9 February 1938',
      '9 February 1936',
    ],
    [
      'Danescu never announced her farewell. She gave her last recital in Graz on @.',
      '3 September 1997',
      '3 September 1999',
    ],
    [
      'Greta Lund speaks for the workers at Halvorsen. She was elected leader of the union in @.',
      'March 2019',
      'May 2019',
    ],
    ['Pavel Stranski knows Rome well. He left the embassy there in @.', 'July 2016', 'July 2017'],
    ['The Bredan dam held. It was finished in @.', '1987', '1978'],
    ['Desmond Pryce never admitted anything. He was charged on @.', '3 October 2016', '3 October 2017'],
    [
      'The Santa Eulalia had been in trouble before. It hit a trawler on @.',
      '5 August 2009',
      '5 August 2008',
    ],
    [
      'Rui Teixeira was in command. He was interrogated by the coast guard on @.',
      '16 July 2017',
      '19 July 2017',
    ],
    [
      'Kenji Morimoto began small. He opened his first shop in Seattle on @.',
      '10 April 1979',
      '10 April 1997',
    ],
    [
      'Carla Jimenez has powerful enemies. The board suspended her on @.',
      '12 January 2016',
      '22 January 2016',
    ],
    ['Anton Mesic had many enemies. He was killed in the capital on @.', '29 August 2024', '29 August 2023'],
  ]),
  ...claims('date first', [
    ['On @, Nordbau went to court to declare its bankruptcy.', '17 April 2023', '17 April 2022'],
    [
      'On @ the Kestrel Museum was robbed of a small landscape by Joost van Aalst.',
      'December 24, 2018',
      'December 26, 2018',
    ],
    ['On @, workers at Halvorsen Steel in Eskholm ended their strike.', '2 July 2021', '12 July 2021'],
    ['In @ Varnia called its ambassador home and the talks with Lodova collapsed.', 'March 2014', 'May 2014'],
    ['On @, Varnia and Lodova took up their talks again in Oslo.', '19 January 2017', '19 January 2018'],
    ['On @ the agency lost Petrel-1, whose battery had caught fire.', '8 January 2022', '18 January 2022'],
    ['In @ the Tri-Rivers fund took Pryce to court.', 'March 2015', 'May 2015'],
    [
      'On @ the auditors Keane & Holt settled with the Tri-Rivers fund.',
      '9 December 2016',
      '9 December 2017',
    ],
    ['On @ divers examined the hull of the Santa Eulalia.', '18 July 2017', '16 July 2017'],
    ['On @, the Ashdown Courier broke the news of the mould.', '7 December 2015', '7 November 2015'],
    ['On @ Brightwater Foods listed its shares.', '16 September 2014', '16 September 2015'],
    ['On @ the old bridge at Weiden fell down and killed four people.', '6 April 2023', '6 April 2022'],
    [
      'On @, Brightwater called back 40,000 jars of sauce in which glass had been found.',
      '18 February 2022',
      '18 March 2022',
    ],
  ]),
];

/** Other events of the same people and places: nothing may be said of their dates. */
export const OTHER_EVENTS: readonly string[] = [
  'Ilse Vandermeer visited the fish market of Port Halden on 4 May 2023.',
  'Ilse Vandermeer married Hans Vandermeer in Port Halden on 4 June 1998.',
  'Tomas Reyk was elected to the council of Port Halden on 8 October 2012.',
  'Nordbau finished the tunnel under the Halden on 17 April 2019.',
  'Police searched a villa in Port Halden on 20 May 2023.',
  'Otto Brandl was hired by the port authority on 1 March 2009.',
  'Mirela Danescu sang Tosca at the Teatro Lirico in Castelrosso on 3 May 1972.',
  'Paolo Fieschi was born in Castelrosso on 3 May 1930.',
  'Paolo Fieschi conducted for the last time in Graz on 12 June 1998.',
  'President Kovar opened a hospital in Talmar on 12 May 2021.',
  'President Kovar was elected on 4 June 2020.',
  'The Bredan dam was inspected in 2015.',
  'Halvorsen Steel opened an office in Oslo on 1 May 2011.',
  'Halvorsen bought a mine near Eskholm in 2003.',
  'Greta Lund was born in Eskholm on 9 June 1971.',
  'Workers at the Eskholm mill went on strike on 3 March 1988.',
  'Varnia and Lodova signed a fishing agreement in Geneva on 4 May 2005.',
  'Pavel Stranski met the ambassador of Varnia in Rome on 9 September 2015.',
  'The Kestrel Museum bought a portrait by Joost van Aalst in 1954.',
  'Helen Marchbank was appointed director of the Kestrel Museum on 1 June 2010.',
  'Adil Rahmani opened an exhibition at the Kestrel Museum on 15 June 2021.',
  'The satellite Petrel-1 was launched from the Sorrento range on 3 May 2016.',
  'Amara Diallo told reporters on 3 January 2022 that the agency needed money.',
  'Luxion opened a plant in Lyon on 4 May 2015.',
  'Desmond Pryce was born in Marlow County on 2 February 1961.',
  'The Tri-Rivers fund sued its insurer in June 2019.',
  'Laura Pryce sold the house in Marlow County on 12 March 2019.',
  'The Santa Eulalia was repainted in 2012.',
  'Costa Lines bought a second ferry on 3 March 2014.',
  'Captain Rui Teixeira joined Costa Lines on 1 April 1999.',
  'The Ashdown school board met on 9 February 2016.',
  'Carla Jimenez was suspended by the board of another school in 2009.',
  'Kenji Morimoto opened his second shop in Portland on 10 April 1985.',
  'Brightwater Foods agreed on 3 March 2019 to buy a bakery in Dayton.',
  'Vera Holub met the king of Sweden on 4 February 2025.',
  'King Leopold opened the Weiden railway station on 3 October 2019.',
  'Anton Mesic was sworn in on 3 February 2019.',
  'Holub’s party won the local elections of 3 May 2023.',
];
