/** Invented news of an invented country, in the manner of agencies and local papers. */
export interface NewsSource {
  readonly file: string;
  readonly date: string;
  readonly text: string;
}

export const SOURCES: readonly NewsSource[] = [
  {
    file: 'harbour.txt',
    date: '2023-05-12',
    text: `PORT HALDEN (NNA) - Mayor Ilse Vandermeer stepped down on Wednesday after an audit of the harbour works found invoices nobody could explain.

Vandermeer took office in June 2018 and was re-elected in 2022. The city council named her deputy, Tomas Reyk, as acting mayor on Thursday.

The harbour works began on 3 March 2021, when the contractor Nordbau dropped the first caisson off the eastern mole. Nordbau filed for bankruptcy on 17 April 2023.

Police searched the offices of the port authority on 2 May. The authority's treasurer, Otto Brandl, was detained the same evening and charged with fraud on 5 May.`,
  },
  {
    file: 'opera.txt',
    date: '2022-11-20',
    text: `The soprano Mirela Danescu died on Friday at her home in Castelrosso. She was 84.

Danescu was born in Brasov on 9 February 1938. She made her debut at the Teatro Lirico in Castelrosso on 14 October 1961, singing Liu.

She married the conductor Paolo Fieschi in 1966; he died in 1999. The Academy of Santa Chiara awarded her its gold medal on 22 November 2010.

Her last recital was given in Graz on 3 September 1997. The Teatro Lirico will hold a memorial concert in January.`,
  },
  {
    file: 'quake.txt',
    date: '2024-02-09',
    text: `An earthquake of magnitude 6.4 struck the Talmar valley before dawn on Tuesday, killing at least 31 people and levelling most of the village of Oresh.

President Dana Kovar flew to Oresh on Wednesday and declared three days of mourning. Parliament approved emergency aid of 90 million talers on Thursday.

The Bredan dam, completed in 1987, was not damaged. Engineers evacuated the town of Lower Bredan on Tuesday as a precaution and let the residents return on Thursday night.

The last big quake in the valley, on 11 December 1953, destroyed the old cathedral of Talmar.`,
  },
  {
    file: 'steel.txt',
    date: '2021-08-27',
    text: `Halvorsen Steel said on Monday that it would shut its rolling mill in Eskholm by the end of the year.

The mill opened on 1 May 1957 and employed 2,300 people in its best years. Halvorsen bought it from the state in 1994 for a single krone.

Workers went on strike on 14 June over unpaid bonuses and returned to work on 2 July. The union's leader, Greta Lund, was elected in March 2019.

A furnace exploded at the mill on 30 January 2016, injuring nine workers. A court in Eskholm fined the company 4 million kroner on 8 November 2017.`,
  },
  {
    file: 'treaty.txt',
    date: '2019-10-04',
    text: `The foreign ministers of Varnia and Lodova signed the Lake Perun agreement in Geneva on Monday, ending nine years of talks.

The talks had begun in Vienna on 6 September 2010. They broke down in March 2014, when Varnia recalled its ambassador, and resumed in Oslo on 19 January 2017.

The Lodovan parliament is to vote in November. Varnia's parliament ratified the text on Wednesday by 101 votes to 44.

Pavel Stranski, who led the Lodovan delegation, was appointed foreign minister on 12 February 2018. He had served as ambassador in Rome until July 2016.`,
  },
  {
    file: 'museum.txt',
    date: '2020-03-06',
    text: `A painting stolen from the Kestrel Museum in Alderney Bay on 24 December 2018 has been found in a garage in Leith, police said on Friday.

The small landscape by Joost van Aalst was bought by the museum in 1931. Detectives recovered it on Tuesday; a 46-year-old man was arrested at the scene.

The museum's director, Helen Marchbank, resigned on 4 February 2019 over the theft. Her successor, Adil Rahmani, was hired in May 2019.

The Kestrel was founded by the shipowner Josiah Kestrel on 2 July 1889. Its new wing was inaugurated on 15 September 2012.`,
  },
  {
    file: 'satellite.txt',
    date: '2023-09-15',
    text: `The weather satellite Petrel-2 was launched from the Sorrento range on Sunday and reached its orbit on Monday, the Maritime Space Agency said.

Its predecessor, Petrel-1, failed on 8 January 2022 after its battery caught fire. The agency picked the firm Luxion to build the second craft on 21 June 2022.

The agency's head, Amara Diallo, told reporters on Thursday that the first images would be released in October.

Luxion was founded in Toulouse in 2009 and sold to the Dutch group Vanguard on 30 November 2021.`,
  },
  {
    file: 'court.txt',
    date: '2018-06-22',
    text: `A judge in Marlow County sentenced the former banker Desmond Pryce to seven years in prison on Thursday for embezzling from the Tri-Rivers pension fund.

A jury convicted Pryce on 11 May after a trial of six weeks. He was indicted on 3 October 2016 and pleaded not guilty.

Pryce had joined Tri-Rivers in 2003 and was fired on 29 January 2015. The fund sued him in March 2015 and settled with its auditors, Keane & Holt, on 9 December 2016.

His wife, Laura Pryce, was acquitted on 14 May.`,
  },
  {
    file: 'ferry.txt',
    date: '2017-07-19',
    text: `The ferry Santa Eulalia ran aground off Cape Morro on Saturday night with 212 passengers on board. All were rescued by Sunday morning.

The shipping ministry suspended the licence of the owner, Costa Lines, on Monday. Divers inspected the hull on Tuesday and found a tear eleven metres long.

The ship was built in Gdansk in 1984. It had collided with a trawler on 5 August 2009 and was laid up until 2011.

Captain Rui Teixeira, 58, was questioned by the coast guard on Sunday and released without charge.`,
  },
  {
    file: 'school.txt',
    date: '2016-01-29',
    text: `The Ashdown school board closed Millbrook Elementary on Monday after mould was found in the gymnasium.

Pupils were moved to the old armory on Wednesday. The school was last renovated in 1998.

Superintendent Carla Jimenez was hired on 1 August 2014 and suspended by the board on 12 January 2016. Voters rejected a bond for school repairs on 3 November 2015.

The Ashdown Courier first reported the mould on 7 December 2015.`,
  },
  {
    file: 'merger.txt',
    date: '2022-04-08',
    text: `Brightwater Foods agreed on Tuesday to buy the noodle maker Oishi Kitchen for 640 million dollars.

Oishi's shareholders approved the sale on Thursday. Brightwater went public on 16 September 2014 and moved its headquarters from Dayton to Columbus in 2017.

Oishi's founder, Kenji Morimoto, retired on 31 March 2020. He opened his first shop in Seattle on 10 April 1979.

Brightwater recalled 40,000 jars of sauce on 18 February after glass was found in two of them.`,
  },
  {
    file: 'summit.txt',
    date: '2025-03-14',
    text: `King Leopold of Arland met the Lodovan prime minister, Vera Holub, at Schloss Weiden on Tuesday.

Holub arrived in Arland on Monday for her first visit abroad. She was sworn in on 17 January 2025, after her party won the election of 24 November 2024.

The king opened the Weiden bridge with her on Wednesday. The old bridge collapsed on 6 April 2023, killing four.

Holub's predecessor, Anton Mesic, was assassinated in the capital on 29 August 2024.`,
  },
];
