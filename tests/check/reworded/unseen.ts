import type { RewordedClaim } from './claims.js';
import type { NewsSource } from './sources.js';

/** Invented news whose claims were tried when the rules stood. Which of them are missed was never looked at. */
export const UNSEEN_SOURCES: readonly NewsSource[] = [
  {
    file: 'dam.txt',
    date: '2018-05-25',
    text: `Engineers began to lower the level of the Orsova reservoir on Wednesday after a crack was discovered in the dam.

The crack was noticed by a diver, Stefan Lupu, on 14 May. The dam was completed in 1969 and last repaired on 3 August 2006.

The minister of works, Carmen Dinu, toured the site on Thursday. She had been appointed on 9 January, when Victor Manea resigned.

Four villages were evacuated on Tuesday. Residents of one of them, Balta, sued the state in March 2012.`,
  },
  {
    file: 'label.txt',
    date: '2022-09-02',
    text: `The record label Blue Heron has been bought by the Danish group Norrsken for 80 million euros, the companies announced on Thursday.

Blue Heron was founded in a garage in Antwerp on 11 April 1987 by the brothers Jan and Luc Peeters. Luc Peeters left the firm on 30 June 2003 after a quarrel.

The singer Amina Diop signed with Blue Heron on 20 October 2016. Her first album, “Harmattan”, was released on 2 March 2018 and won the Halden Award on 14 February 2019.

Norrsken acquired the label Tidewater on 6 May 2020 and closed its Berlin office on 31 December 2021.`,
  },
  {
    file: 'strike.txt',
    date: '2013-11-22',
    text: `Dockers in Port Amery ended a strike of seven weeks on Friday after accepting a pay rise of 4 percent.

The walkout began on 4 October. Police clashed with pickets on 17 October and arrested the union's secretary, Dolores Quill, who was freed a day later.

Quill was elected on 12 June 2010. Her predecessor, Frank Stoddart, was convicted of fraud on 8 March 2010 and sentenced to two years.

The port was privatised on 1 July 1999. A crane collapsed there on 25 August 2011, killing the foreman, Tim Oakes.`,
  },
  {
    file: 'mayor.txt',
    date: '2016-10-07',
    text: `Lena Voss was elected mayor of Grauburg on Sunday, defeating Klaus Reinert, who had governed the city since 2004.

Voss, a doctor, moved to Grauburg in 1998 and opened a clinic there on 5 September 2001. She joined the Greens on 3 November 2009.

Reinert was born in Grauburg on 18 July 1951. He opened the new tram line on 21 May 2012 and was fined for speeding on 9 December 2014.

The council rejected a plan for a second bridge on Tuesday. The first one was destroyed by a flood on 11 August 2002.`,
  },
];

export const UNSEEN_CLAIMS: readonly Omit<RewordedClaim, 'way'>[] = (
  [
    ['Stefan Lupu, a diver, found the crack in the Orsova dam on @.', '14 May 2018', '4 May 2018'],
    ['The Orsova dam was finished in @.', '1969', '1967'],
    ['Carmen Dinu was named minister of works on @.', '9 January 2018', '19 January 2018'],
    ['Victor Manea stepped down on @.', '9 January 2018', '6 January 2018'],
    ['Carmen Dinu, the minister of works, visited the Orsova dam on @.', '24 May 2018', '20 May 2018'],
    ['In @, people from Balta took the state to court.', 'March 2012', 'May 2012'],
    ['The dam at Orsova was repaired on @.', '3 August 2006', '13 August 2006'],
    ['Jan and Luc Peeters set up Blue Heron in Antwerp on @.', '11 April 1987', '11 April 1988'],
    ['Luc Peeters quit Blue Heron on @.', '30 June 2003', '13 June 2003'],
    ['Amina Diop joined Blue Heron on @.', '20 October 2016', '2 October 2016'],
    ['“Harmattan” came out on @.', '2 March 2018', '12 March 2018'],
    ['Amina Diop received the Halden Award on @.', '14 February 2019', '4 February 2019'],
    ['Norrsken bought Tidewater on @.', '6 May 2020', '16 May 2020'],
    ['On @, Norrsken shut down its office in Berlin.', '31 December 2021', '31 December 2020'],
    ['The strike in Port Amery was called off on @.', '22 November 2013', '12 November 2013'],
    ['Dolores Quill was detained by police on @.', '17 October 2013', '27 October 2013'],
    [
      'Dolores Quill is a fighter. She was chosen as secretary of the union on @.',
      '12 June 2010',
      '22 June 2010',
    ],
    ['A court found Frank Stoddart guilty of fraud on @.', '8 March 2010', '18 March 2010'],
    ['The port of Port Amery was sold off by the state on @.', '1 July 1999', '1 July 1997'],
    ['Tim Oakes lost his life on @, when a crane came down.', '25 August 2011', '15 August 2011'],
    ['Lena Voss won the mayoral election in Grauburg on @.', '2 October 2016', '25 September 2016'],
    ['Lena Voss came to Grauburg in @.', '1998', '1996'],
    ['On @ Lena Voss became a member of the Greens.', '3 November 2009', '13 November 2009'],
    ['Klaus Reinert inaugurated the new tram line on @.', '21 May 2012', '12 May 2012'],
    ['Klaus Reinert had to pay a fine for speeding on @.', '9 December 2014', '19 December 2014'],
    [
      'The council of Grauburg turned down the plan for a second bridge on @.',
      '4 October 2016',
      '1 October 2016',
    ],
    ['The first bridge of Grauburg was swept away by a flood on @.', '11 August 2002', '21 August 2002'],
    [
      'Klaus Reinert has never lived elsewhere. He was born in Grauburg on @.',
      '18 July 1951',
      '18 July 1953',
    ],
  ] as const
).map(([text, right, wrong]) => ({ text, right, wrong }));

/** Other events of the same people and places. */
export const UNSEEN_OTHER_EVENTS: readonly string[] = [
  'Stefan Lupu was born in Orsova on 3 May 1979.',
  'Carmen Dinu visited Balta on 4 February 2018.',
  'Carmen Dinu was appointed deputy minister of works on 5 June 2015.',
  'Victor Manea resigned from the council of Orsova on 3 May 2009.',
  'Four villages near Orsova were evacuated on 4 April 2006.',
  'The residents of Balta sued a brewery in May 2014.',
  'A crack was discovered in the Lotru dam on 4 May 2018.',
  'The Lotru dam was completed in 1972.',
  'Jan Peeters was born in Antwerp on 4 May 1959.',
  'Luc Peeters founded Tidewater on 3 May 2005.',
  'Amina Diop signed with Norrsken on 4 May 2022.',
  'Amina Diop released her second album on 4 May 2020.',
  'Amina Diop won the Antwerp Prize on 3 May 2017.',
  'Blue Heron closed its Paris office on 31 March 2019.',
  'Norrsken bought a printing works in Odense on 3 May 2018.',
  'Blue Heron moved to Ghent on 4 May 1999.',
  'Dockers in Port Amery went on strike on 3 May 2006.',
  'Dolores Quill married Frank Quill on 4 May 1998.',
  'Police arrested two dockers on 9 October 2013.',
  'Frank Stoddart was elected secretary of the union on 4 May 2002.',
  'A crane collapsed in Port Halden on 3 May 2012.',
  'Tim Oakes joined the dockers on 3 May 2004.',
  'Dolores Quill met the minister of labour on 5 November 2013.',
  'Lena Voss was born in Kiel on 4 May 1970.',
  'Lena Voss joined the city council on 3 May 2014.',
  'Klaus Reinert was elected to parliament on 3 May 1998.',
  'Klaus Reinert opened a school in Grauburg on 4 May 2011.',
  'The council of Grauburg rejected the budget on 3 May 2016.',
  'Klaus Reinert moved to Berlin in 1975.',
  'Lena Voss closed her clinic on 4 May 2015.',
  'A flood destroyed the mill of Grauburg on 4 May 1999.',
  'Lena Voss defeated Anna Krall in the primary on 3 May 2016.',
];
