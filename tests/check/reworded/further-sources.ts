import type { NewsSource } from './sources.js';

/** More invented news, of other trades: a mine, a club, a hospital, an airline, a parliament, an expedition. */
export const FURTHER_SOURCES: readonly NewsSource[] = [
  {
    file: 'mine.txt',
    date: '2019-05-17',
    text: `CAER BRYN - Rescuers reached the last of eleven miners trapped in the Dolwen colliery on Thursday, six days after a shaft wall gave way.

The cave-in happened on Saturday at a depth of 480 metres. Two men were killed; the company named them as Aled Prosser and Huw Lloyd.

Dolwen was reopened in 2011 by the Carrick group, which had purchased the site from the coal board in March 2009. Inspectors warned Carrick about the shaft on 4 February 2019.

The energy minister, Sian Maddox, ordered all of Carrick's pits to be closed on Monday. Prosser's widow filed a complaint against the company on Wednesday.`,
  },
  {
    file: 'club.txt',
    date: '2023-08-11',
    text: `Lokomotiva Zarin have sacked their coach, Bruno Ahlers, after a third defeat in a row, the club announced on Friday.

Ahlers, 51, was appointed on 1 July 2021 and signed a new contract in May. Under him Lokomotiva won the cup on 28 May 2022, beating Sparta Korin 2-1.

The captain, Emre Tekin, joined from Korin on 30 January 2020 and broke his leg in training on 19 July. The club's stadium was sold to the city in 2018.

Lokomotiva were founded by railway workers on 3 October 1908. They were relegated in 1996 and promoted again in 2001.`,
  },
  {
    file: 'hospital.txt',
    date: '2020-11-20',
    text: `Saint Brannoc's Hospital in Larrin admitted on Thursday that a faulty pump had given 14 patients too much morphine.

Two of them died, on 9 October and 2 November. The hospital withdrew the pumps on 5 November and informed the families on Monday.

The chief nurse, Ottilie Renner, discovered the fault on 3 November. The director, Magnus Fell, offered his resignation on Tuesday, which the board accepted.

Saint Brannoc's was built in 1931 and merged with the Larrin children's clinic on 1 January 2014. The maker of the pumps, Velotec, was fined by the health authority on 30 June 2018.`,
  },
  {
    file: 'airline.txt',
    date: '2016-03-04',
    text: `Meridian Air cancelled all its flights on Wednesday after its creditors refused a new loan.

The airline, which was set up by the brothers Luis and Mateo Ferrer in 1988, employed 1,900 people. It carried its first passengers from Santa Rosa to Porto Belo on 12 April 1989.

A Meridian jet overshot the runway at Cabo Frio on 21 September 2007 and caught fire; 17 people perished. Mateo Ferrer was arrested on 3 February on suspicion of forging maintenance records and released on bail on 10 February.

Luis Ferrer stepped aside as chairman on 15 December 2015. A court in Santa Rosa will appoint an administrator next week.`,
  },
  {
    file: 'parliament.txt',
    date: '2022-06-10',
    text: `The parliament of Ostrava-Lund passed the language bill on Thursday by 61 votes to 39.

Thousands marched against it in the capital on Sunday; police detained 112 of them. The bill was introduced by the justice minister, Irena Kolm, on 14 March 2022.

Opposition leader Tadeus Vint walked out of the chamber on Tuesday and called for early elections. Vint founded the Free Union on 20 September 2015 and was elected to parliament in October 2017.

President Maret Sool vetoed a similar bill on 11 November 2019. The constitutional court struck down the first language law on 6 May 2008.`,
  },
  {
    file: 'expedition.txt',
    date: '2018-01-26',
    text: `The research ship Anna Verhoeven freed itself from the ice on Wednesday after being stuck for nine days off the Larsen coast.

The ship had left Hobart on 2 January with 61 people aboard. A helicopter evacuated a sick engineer on Saturday.

The expedition's leader, Noor Haddad, mapped the Tessel glacier in 2011 and received the Polar Medal on 8 June 2014. She was born in Alexandria on 17 August 1970.

The Anna Verhoeven was launched in Flensburg on 9 May 1999 and refitted in 2013. Its sister ship, the Clara Immerwahr, sank in a storm on 27 October 2005; all 38 on board were rescued.`,
  },
  {
    file: 'press.txt',
    date: '2021-12-03',
    text: `Police in Kolonne raided the newsroom of the Daily Beacon on Tuesday and seized its servers.

The paper's editor, Ruben Asante, was taken into custody on Wednesday and charged with espionage on Thursday. The Beacon had published the Harrow files on 18 October 2021.

Asante took over the paper from Grace Oduya, who retired on 31 May 2017. The Beacon printed its first issue on 1 September 1953 and was banned from 1976 to 1984.

The interior minister, Kofi Lartey, denied on Friday that he had ordered the raid. Lartey survived a vote of no confidence on 9 March 2020.`,
  },
  {
    file: 'university.txt',
    date: '2024-10-18',
    text: `The mathematician Yelena Brodsky has won the Lindqvist Prize, the academy said on Wednesday.

Brodsky proved the Arden conjecture in a paper published on 6 June 2019. She moved from Tarsk to the University of Hallam in September 2012 and became a citizen on 22 April 2020.

Hallam's library burned down on 14 February 2003. The new one was opened by the rector, Piers Callow, on 30 September 2008.

Callow died on 11 March 2023. The university elected Wanjiru Maina as his successor on 2 May 2023.`,
  },
];
