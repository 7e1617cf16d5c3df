import type { RewordedClaim } from './claims.js';
import type { NewsSource } from './sources.js';

/** A bank, a novelist, an army, a park, a railway, a chess match. */
export const THIRD_SOURCES: readonly NewsSource[] = [
  {
    file: 'bank.txt',
    date: '2017-10-13',
    text: `The governor of the Bank of Corvania, Emil Hrast, said on Thursday that Adria Savings would be wound up.

Adria's deposits were frozen on 28 September after auditors found a hole of 300 million crowns. The government had bailed the bank out on 7 March 2013.

Adria's former chief executive, Nina Kolar, fled the country on 1 October; her passport was cancelled on Monday. She had run the bank since 2009, when she replaced Josip Lahti.

Hrast became governor on 15 January 2016. Corvania adopted the euro on 1 January 2007.`,
  },
  {
    file: 'novel.txt',
    date: '2015-04-24',
    text: `The novelist Ida Marsh, whose first book was turned down by eleven publishers, won the Gannet Prize on Tuesday.

“The Salt Road” came out on 3 September 2014 and has been translated into nine languages. Marsh was born in Penhallow on 5 May 1949 and moved to Leeds in 1968.

Her husband, the painter Owen Trask, drowned off Penhallow on 14 August 1991. She wrote nothing for ten years after that.

A film of her second novel, “Ebb”, opened in London on 12 November 2010. The Penhallow house was sold at auction on 30 March.`,
  },
  {
    file: 'army.txt',
    date: '2019-09-20',
    text: `President Aurel Banu dismissed the army's chief of staff, General Sorin Petcu, on Wednesday, two days after a depot blew up near Ronda.

The explosion on Monday killed seven soldiers. Petcu had taken command on 1 February 2018 after General Radu Iliescu retired.

Parliament declared a state of emergency in Ronda province on Tuesday. Troops withdrew from the Soca valley on 30 June 2017 under a ceasefire signed in Trent on 3 May that year.

Banu survived an assassination attempt on 11 October 2015. He was sworn in on 20 November 2014.`,
  },
  {
    file: 'park.txt',
    date: '2021-07-16',
    text: `A wildfire that broke out on Sunday has destroyed a third of the Tamsin Hills national park, rangers said on Thursday.

The park's visitor centre burned down on Tuesday night. Two campers were flown to hospital on Monday; one of them, Joel Mbeki, died on Wednesday.

The park was created on 2 June 1974 and doubled in size in 1998. Wolves were brought back on 9 December 2004. Its warden, Petra Lindqvist, took up her post on 1 April 2020.

Police arrested a 23-year-old man on Wednesday. He was charged with arson on Thursday.`,
  },
  {
    file: 'rail.txt',
    date: '2014-02-07',
    text: `The night train from Calder to Morwen left the tracks near Stavely on Thursday, injuring 40 people.

The line was opened on 18 May 1882 and electrified in 1961. A freight train collided with a bus at Stavely on 9 January 2006; the railway, Northern Lines, was fined on 22 June 2007.

The chairman of Northern Lines, Gareth Penn, visited the site on Friday and apologised to the passengers. Penn joined the company from Transco on 3 September 2012.

Workers voted on 20 January to strike for higher pay; they called the strike off on 31 January.`,
  },
  {
    file: 'chess.txt',
    date: '2023-02-10',
    text: `Milos Varga became world chess champion on Wednesday, beating Adaora Okafor in the last game of their match in Lisbon.

Okafor won the title on 4 December 2019 and defended it on 16 November 2021. She announced on Thursday that she would give up the game.

Varga learned chess from his grandmother and became a grandmaster on 21 March 2008. He was banned for a year on 8 May 2012 for refusing a drug test; the federation lifted the ban on 2 February 2013.

The match began on 14 January. The federation elected Tomas Grieg as its president on 27 September 2022.`,
  },
];

/** Rows of a sentence, its right date and a wrong one. */
export const THIRD_CLAIMS: readonly Omit<RewordedClaim, 'way'>[] = (
  [
    [
      'The Bank of Corvania ordered Adria Savings to be closed down on @.',
      '12 October 2017',
      '2 October 2017',
    ],
    ['Customers of Adria were cut off from their deposits on @.', '28 September 2017', '18 September 2017'],
    ['Adria was rescued by the state on @.', '7 March 2013', '7 March 2012'],
    ['Nina Kolar escaped abroad on @.', '1 October 2017', '11 October 2017'],
    ['The passport of Nina Kolar was revoked on @.', '9 October 2017', '6 October 2017'],
    ['Nina Kolar took over from Josip Lahti in @.', '2009', '2007'],
    ['Emil Hrast took office as governor on @.', '15 January 2016', '15 January 2015'],
    ['On @, the euro was introduced in Corvania.', '1 January 2007', '1 January 2008'],
    ['Ida Marsh was awarded the Gannet Prize on @.', '21 April 2015', '11 April 2015'],
    ['“The Salt Road” was published on @.', '3 September 2014', '13 September 2014'],
    ['Ida Marsh is no Londoner. She was born in Penhallow on @.', '5 May 1949', '5 May 1947'],
    ['In @ Ida Marsh settled in Leeds.', '1968', '1966'],
    ['The painter Owen Trask lost his life off Penhallow on @.', '14 August 1991', '14 August 1992'],
    ['The film “Ebb” had its premiere in London on @.', '12 November 2010', '2 November 2010'],
    ['The house in Penhallow went under the hammer on @.', '30 March 2015', '20 March 2015'],
    ['General Sorin Petcu was sacked by the president on @.', '18 September 2019', '8 September 2019'],
    [
      'On @ an explosion tore through a depot near Ronda, killing seven.',
      '16 September 2019',
      '13 September 2019',
    ],
    [
      'Sorin Petcu had little time. He was given command of the army on @.',
      '1 February 2018',
      '1 February 2017',
    ],
    ['A state of emergency was imposed on Ronda on @.', '17 September 2019', '7 September 2019'],
    ['Soldiers pulled out of the Soca valley on @.', '30 June 2017', '30 June 2016'],
    ['The truce was concluded in Trent on @.', '3 May 2017', '13 May 2017'],
    ['On @, somebody tried to kill Aurel Banu.', '11 October 2015', '1 October 2015'],
    ['Aurel Banu took the oath of office on @.', '20 November 2014', '20 November 2013'],
    ['On @, fire swept through the Tamsin Hills for the first time.', '11 July 2021', '1 July 2021'],
    ['The visitor centre of the Tamsin Hills was gutted by fire on @.', '13 July 2021', '3 July 2021'],
    ['Joel Mbeki succumbed to his burns on @.', '14 July 2021', '12 July 2021'],
    ['The Tamsin Hills national park was set up on @.', '2 June 1974', '2 June 1984'],
    ['Wolves returned to the Tamsin Hills on @.', '9 December 2004', '9 December 2014'],
    ['Petra Lindqvist started as warden on @.', '1 April 2020', '1 April 2019'],
    ['The night train derailed near Stavely on @.', '6 February 2014', '26 January 2014'],
    ['The railway from Calder to Morwen was inaugurated on @.', '18 May 1882', '18 May 1892'],
    ['At Stavely, a bus was hit by a freight train on @.', '9 January 2006', '9 January 2008'],
    ['On @ Northern Lines had to pay a fine.', '22 June 2007', '12 June 2007'],
    ['Gareth Penn came from Transco on @ to lead Northern Lines.', '3 September 2012', '3 September 2011'],
    ['Staff at Northern Lines abandoned their strike on @.', '31 January 2014', '21 January 2014'],
    ['Milos Varga won the world chess title on @.', '8 February 2023', '3 February 2023'],
    ['Adaora Okafor became champion on @.', '4 December 2019', '4 December 2018'],
    ['Milos Varga was suspended for a year on @.', '8 May 2012', '18 May 2012'],
    ['Varga was free to play again. His ban was lifted on @.', '2 February 2013', '12 February 2013'],
    ['The match between Varga and Okafor got under way on @.', '14 January 2023', '4 January 2023'],
    ['Tomas Grieg was chosen as president of the federation on @.', '27 September 2022', '17 September 2022'],
    ['On @, Milos Varga earned the title of grandmaster.', '21 March 2008', '21 March 2009'],
  ] as const
).map(([text, right, wrong]) => ({ text, right, wrong }));

/** Other events of the same people and places. */
export const THIRD_OTHER_EVENTS: readonly string[] = [
  'Emil Hrast married in Corvania on 3 May 2004.',
  'Adria Savings opened a branch in Trent on 3 May 2011.',
  'Nina Kolar bought a house on 4 June 2012.',
  'Nina Kolar was appointed to the board of Corvania Steel on 3 March 2006.',
  'Josip Lahti died on 4 May 2014.',
  'Corvania joined the customs union on 1 January 2003.',
  'The government bailed out Corvania Steel on 3 April 2009.',
  'Emil Hrast visited Trent on 4 August 2017.',
  'Ida Marsh won the Heron Prize on 3 May 2003.',
  'Ida Marsh published her third novel on 4 May 2012.',
  'Owen Trask was born in Leeds on 3 April 1944.',
  'Owen Trask opened an exhibition in Penhallow on 5 June 1988.',
  'A film of “The Salt Road” opened in Paris on 3 March 2015.',
  'The lighthouse at Penhallow was sold on 3 May 2001.',
  'Ida Marsh moved to Bath in 1983.',
  'Sorin Petcu was wounded on 4 May 1999.',
  'Radu Iliescu was appointed ambassador on 3 May 2018.',
  'President Banu dismissed the interior minister on 4 April 2016.',
  'Aurel Banu visited Ronda on 3 March 2015.',
  'A bomb exploded in Trent on 4 May 2012.',
  'Troops withdrew from Ronda on 3 August 2010.',
  'Parliament declared a state of emergency in Trent on 5 May 2011.',
  'A treaty was signed in Ronda on 3 May 2012.',
  'Aurel Banu was born in Ronda on 3 February 1958.',
  'A wildfire broke out in the Ashen Hills on 3 August 2019.',
  'Petra Lindqvist was born in Stavely on 4 May 1977.',
  'Lynx were brought back to the park on 3 May 2015.',
  'The park closed its camping ground on 3 October 2018.',
  'Joel Mbeki married on 3 June 2015.',
  'A second visitor centre was opened on 4 May 2016.',
  'Police arrested two poachers in the park on 4 May 2019.',
  'A goods train derailed at Calder on 3 May 2009.',
  'Gareth Penn was appointed chairman of Transco on 3 May 2008.',
  'Northern Lines was fined on 3 June 2011.',
  'Northern Lines bought 20 trains on 3 May 2013.',
  'Workers at Transco went on strike on 3 March 2010.',
  'Adaora Okafor beat Milos Varga in Lagos on 3 May 2016.',
  'Adaora Okafor was born in Lagos on 4 June 1990.',
  'Tomas Grieg resigned from the Norwegian federation on 3 May 2019.',
  'Milos Varga won the Lisbon Open on 3 June 2018.',
  'The federation banned two referees on 3 May 2015.',
  'Milos Varga opened a school on 4 May 2020.',
];
