/**
 * Ways in which writers and papers give words to somebody, one of each a row. The draft gives them to somebody else; with the
 * source's own speaker it is sound.
 */
export interface SpeakerRow {
  readonly name: string;
  readonly source: string;
  readonly draft: (speaker: string) => string;
  readonly right: string;
  readonly wrong: string;
}

/** Rules were tried on these. */
export const TRIED: readonly SpeakerRow[] = [
  {
    name: 'an answer to a question',
    source:
      'Asked whether the kiln would be lit again, Marta Olsen shook her head. “We burned our last cord of birch in the week before Easter,” she answered.',
    draft: (speaker) =>
      `The question went to ${speaker}. “We burned our last cord of birch in the week before Easter,” came the answer.`,
    right: 'Marta Olsen',
    wrong: 'Peter Lund',
  },
  {
    name: 'a name behind a dash',
    source:
      '“Every boat in this harbour has been mended with the wood of another boat” — Ingrid Falk, shipwright, in her speech to the guild.',
    draft: (speaker) =>
      `In the words of ${speaker}: “Every boat in this harbour has been mended with the wood of another boat.”`,
    right: 'Ingrid Falk',
    wrong: 'Otto Brandt',
  },
  {
    name: 'a list of voices',
    source:
      'Three growers spoke.\n\n- Nils Aune: “The hail took the cherries first and the windows afterwards.”\n- Eva Moen: “I have sold the second tractor to pay for netting.”',
    draft: (speaker) => `“I have sold the second tractor to pay for netting,” ${speaker} told the committee.`,
    right: 'Eva Moen',
    wrong: 'Nils Aune',
  },
  {
    name: 'a verb of manner',
    source: '“Nobody paints a lighthouse in November unless he wants to be paid twice,” grumbled Tor Hagen.',
    draft: (speaker) =>
      `“Nobody paints a lighthouse in November unless he wants to be paid twice,” ${speaker} joked at the hearing.`,
    right: 'Tor Hagen',
    wrong: 'Kari Lie',
  },
  {
    name: 'a split quotation',
    source:
      '“If the dam is raised by a metre,” said Olga Prit, who keeps the gauges, “the cellar of every house on Mill Lane will be wet.”',
    draft: (speaker) =>
      `“If the dam is raised by a metre,” warned ${speaker}, “the cellar of every house on Mill Lane will be wet.”`,
    right: 'Olga Prit',
    wrong: 'Janek Wolny',
  },
  {
    name: 'a fronted adverbial',
    source:
      'At the end of a long evening Samuel Adeyemi, the choir’s conductor, told the parents: “We shall sing in the stairwell if they lock the hall.”',
    draft: (speaker) =>
      `At the end of the evening it was ${speaker} who promised: “We shall sing in the stairwell if they lock the hall.”`,
    right: 'Samuel Adeyemi',
    wrong: 'Ruth Penhale',
  },
  {
    name: 'according to, in the middle',
    source:
      'The old signal box, according to Henrik Dahl, “was never wired for the trains they want to send through here”.',
    draft: (speaker) =>
      `The signal box, ${speaker} says, “was never wired for the trains they want to send through here”.`,
    right: 'Henrik Dahl',
    wrong: 'Bea Stone',
  },
  {
    name: 'for somebody',
    source:
      '“My grandmother weighed the letters on the kitchen scale and was never a gram wrong,” recalls Fatima Noor, 71.',
    draft: (speaker) =>
      `For ${speaker}, the post office was family: “My grandmother weighed the letters on the kitchen scale and was never a gram wrong.”`,
    right: 'Fatima Noor',
    wrong: 'Alma Reyes',
  },
  {
    name: 'a tweet',
    source:
      'On Tuesday Lena Sorge posted: “The council has met eleven times about the bench and nobody has sat on it yet.”',
    draft: (speaker) =>
      `${speaker} put it this way online: “The council has met eleven times about the bench and nobody has sat on it yet.”`,
    right: 'Lena Sorge',
    wrong: 'Uwe Kranz',
  },
  {
    name: 'an interview’s lead',
    source:
      'Bruno Tal has driven the night bus since 1998. “After two in the morning everybody on this bus is either asleep or in love,” he says.',
    draft: (speaker) =>
      `“After two in the morning everybody on this bus is either asleep or in love,” ${speaker} likes to say.`,
    right: 'Bruno Tal',
    wrong: 'Moshe Adler',
  },
  {
    name: 'a letter',
    source:
      'In a letter to the bishop, Agnes Thorne wrote that the roof was past mending. “We put out seventeen buckets for the Easter service,” the letter said.',
    draft: (speaker) =>
      `“We put out seventeen buckets for the Easter service,” ${speaker} wrote to the bishop.`,
    right: 'Agnes Thorne',
    wrong: 'Colm Adair',
  },
  {
    name: 'an office with a name behind it',
    source:
      '“The water in the north well is fit to drink for the first time since the war,” said the district’s chief chemist, Dr. Yusuf Karim.',
    draft: (speaker) =>
      `“The water in the north well is fit to drink for the first time since the war,” according to ${speaker}.`,
    right: 'Yusuf Karim',
    wrong: 'Hanna Weiss',
  },
  {
    name: 'a statement',
    source:
      '“We are not going to pay for a bridge that ends in the middle of a field,” Lowmere council leader Pat Orme said in a statement on Friday.',
    draft: (speaker) =>
      `A statement by ${speaker} read: “We are not going to pay for a bridge that ends in the middle of a field.”`,
    right: 'Pat Orme',
    wrong: 'Joan Birk',
  },
  {
    name: 'that was somebody',
    source:
      '“You cannot store a harvest in a spreadsheet, however many columns it has,” Piotr Nowak told farmers at the fair.',
    draft: (speaker) =>
      `“You cannot store a harvest in a spreadsheet, however many columns it has.” That was ${speaker} at the fair.`,
    right: 'Piotr Nowak',
    wrong: 'Adam Kral',
  },
  {
    name: 'a table of who said what',
    source:
      '“The third violin is always tuned to the second and never to the oboe,” Clara Voss explained before the concert.',
    draft: (speaker) =>
      `| Who | What |\n|---|---|\n| ${speaker} | “The third violin is always tuned to the second and never to the oboe.” |`,
    right: 'Clara Voss',
    wrong: 'Emil Hartog',
  },
];

/** Nothing was tried on these. */
export const KEPT: readonly SpeakerRow[] = [
  {
    name: 'a reply by pronoun',
    source:
      'Greta Holm was asked about the missing ledger. She did not hesitate. “It was burned with the other papers in the courtyard stove,” she replied.',
    draft: (speaker) =>
      `What became of the ledger? “It was burned with the other papers in the courtyard stove,” ${speaker} replied.`,
    right: 'Greta Holm',
    wrong: 'Erik Strand',
  },
  {
    name: 'a comment with a noun',
    source: 'Mateo Vidal’s comment was short: “A museum without a roof is only a very expensive garden.”',
    draft: (speaker) =>
      `The comment of ${speaker} was short: “A museum without a roof is only a very expensive garden.”`,
    right: 'Mateo Vidal',
    wrong: 'Rosa Blanco',
  },
  {
    name: 'an inverted clause with a description',
    source:
      '“The eel does not read the treaty, and neither does the man who sells it,” noted marine biologist Ada Quist.',
    draft: (speaker) =>
      `“The eel does not read the treaty, and neither does the man who sells it,” as ${speaker} noted.`,
    right: 'Ada Quist',
    wrong: 'Finn Olafsen',
  },
  {
    name: 'words over two sentences',
    source:
      '“Give me six good carpenters and a dry summer,” said Wim Jansen. “You will have your mill back before the geese leave.”',
    draft: (speaker) =>
      `“Give me six good carpenters and a dry summer. You will have your mill back before the geese leave,” ${speaker} promised.`,
    right: 'Wim Jansen',
    wrong: 'Bas de Groot',
  },
  {
    name: 'adding',
    source:
      'Tamar Gelb said the archive would reopen in spring, adding: “Until then the mice have it to themselves, and they are quiet readers.”',
    draft: (speaker) =>
      `${speaker} added that until then “the mice have it to themselves, and they are quiet readers”.`,
    right: 'Tamar Gelb',
    wrong: 'Noa Stern',
  },
  {
    name: 'a podium',
    source:
      'From the podium, Deputy Mayor Louis Carron declared: “This square will be a square again and not a parking lot with a fountain.”',
    draft: (speaker) =>
      `“This square will be a square again and not a parking lot with a fountain,” declared ${speaker} from the podium.`,
    right: 'Louis Carron',
    wrong: 'Denis Royer',
  },
  {
    name: 'remembering',
    source:
      'Sixty years later Elsie Grant remembers it well. “They carried the piano over the ice on two sledges and lost only one key.”',
    draft: (speaker) =>
      `“They carried the piano over the ice on two sledges and lost only one key,” ${speaker} remembers.`,
    right: 'Elsie Grant',
    wrong: 'Maud Carey',
  },
  {
    name: 'a headline-like label',
    source: 'Simon Bird, coach: “We trained in the fog so that the fog would not be an excuse.”',
    draft: (speaker) => `**${speaker}:** “We trained in the fog so that the fog would not be an excuse.”`,
    right: 'Simon Bird',
    wrong: 'Keith Lamb',
  },
  {
    name: 'telling somebody',
    source:
      'She did not mince words with the inspectors. “The fire door has been painted shut since the last coronation,” Irene Walsh told them.',
    draft: (speaker) =>
      `${speaker} told the inspectors that the fire door “has been painted shut since the last coronation”.`,
    right: 'Irene Walsh',
    wrong: 'Donal Keane',
  },
  {
    name: 'a block quotation with a dash',
    source:
      '“The valley was not flooded, it was sold by the litre, and every litre had a receipt,” Pavel Horak told the court.',
    draft: (speaker) =>
      `> The valley was not flooded, it was sold by the litre, and every litre had a receipt.\n>\n> — ${speaker}`,
    right: 'Pavel Horak',
    wrong: 'Milan Dusek',
  },
  {
    name: 'concluding',
    source:
      'The report’s author, Naomi Feld, concluded that “no bridge of this age has been inspected with so much paper and so little light”.',
    draft: (speaker) =>
      `${speaker} came to the conclusion that “no bridge of this age has been inspected with so much paper and so little light”.`,
    right: 'Naomi Feld',
    wrong: 'Judith Barr',
  },
  {
    name: 'a voice from a crowd',
    source:
      '“You have moved the bus stop three times, and the rain has found it every time!” shouted Vera Lind from the back row.',
    draft: (speaker) =>
      `From the back row came the voice of ${speaker}: “You have moved the bus stop three times, and the rain has found it every time!”`,
    right: 'Vera Lind',
    wrong: 'Astrid Berg',
  },
  {
    name: 'a relative clause',
    source:
      '“A beekeeper who counts his bees has too few of them,” said Jakob Stein, who keeps forty hives above the station.',
    draft: (speaker) => `It was ${speaker} who said, “A beekeeper who counts his bees has too few of them.”`,
    right: 'Jakob Stein',
    wrong: 'Felix Braun',
  },
  {
    name: 'an e-mail',
    source:
      'In an e-mail to this paper, the club’s treasurer Dora Pell wrote: “The trophy was insured for less than the cupboard it stood in.”',
    draft: (speaker) =>
      `“The trophy was insured for less than the cupboard it stood in,” ${speaker} wrote in an e-mail.`,
    right: 'Dora Pell',
    wrong: 'Sheila Nunn',
  },
  {
    name: 'a short question',
    source: '“Who decided that the swans should pay for the new boathouse?” Harold Finch wanted to know.',
    draft: (speaker) => `“Who decided that the swans should pay for the new boathouse?” ${speaker} asked.`,
    right: 'Harold Finch',
    wrong: 'Bernard Cope',
  },
];

/** Written when the rules stood, and measured once. */
export const UNSEEN: readonly SpeakerRow[] = [
  {
    name: 'a pronoun pages after the name',
    source:
      'Oskar Lindgren built the first of the towers in 1961.\n\nThe second was built by the army, and the third by nobody knows whom.\n\n“We hauled every stone up that slope with a winch made for herring,” he says.',
    draft: (speaker) =>
      `“We hauled every stone up that slope with a winch made for herring,” says ${speaker}.`,
    right: 'Oskar Lindgren',
    wrong: 'Harald Myhre',
  },
  {
    name: 'a surname alone throughout',
    source:
      'Petrov came late. Petrov had a cold, and Petrov said so. “I would rather cough on my own stage than be silent on another man’s,” Petrov said.',
    draft: (speaker) =>
      `“I would rather cough on my own stage than be silent on another man’s,” ${speaker} said.`,
    right: 'Petrov',
    wrong: 'Sonja Marek',
  },
  {
    name: 'a press release',
    source:
      '“Our wool has never been dyed with anything that you could not put into soup,” says Brigid Malloy, who owns the mill.',
    draft: (speaker) =>
      `A press release from ${speaker} says: “Our wool has never been dyed with anything that you could not put into soup.”`,
    right: 'Brigid Malloy',
    wrong: 'Deirdre Walsh',
  },
  {
    name: 'a colon with a verb of writing',
    source: 'Wrote Viktor Hahn in the guest book: “I have come for the view and stayed for the plumbing.”',
    draft: (speaker) =>
      `In the guest book ${speaker} wrote: “I have come for the view and stayed for the plumbing.”`,
    right: 'Viktor Hahn',
    wrong: 'Anton Beck',
  },
  {
    name: 'a phone call',
    source:
      'Reached by phone, Ines Ferreira laughed. “The goats have eaten the map and the man who drew it is in Lisbon,” she said.',
    draft: (speaker) =>
      `Reached by phone, ${speaker} said: “The goats have eaten the map and the man who drew it is in Lisbon.”`,
    right: 'Ines Ferreira',
    wrong: 'Joana Prado',
  },
  {
    name: 'and so did',
    source: '“No choir in this county can hold a note while that pump is running,” said Father Aidan Roe.',
    draft: (speaker) =>
      `“No choir in this county can hold a note while that pump is running”: so ${speaker}.`,
    right: 'Aidan Roe',
    wrong: 'Cormac Daly',
  },
  {
    name: 'quoted in another paper',
    source:
      '“The lighthouse was sold twice before anybody noticed that it leaned,” Sven Rask told the Harbour Gazette.',
    draft: (speaker) =>
      `“The lighthouse was sold twice before anybody noticed that it leaned,” ${speaker} was quoted as saying.`,
    right: 'Sven Rask',
    wrong: 'Lars Holt',
  },
  {
    name: 'speaking of',
    source:
      'Speaking of the flood, Amina Diallo said, “The river came in by the kitchen and left by the piano.”',
    draft: (speaker) =>
      `Speaking of the flood, ${speaker} said, “The river came in by the kitchen and left by the piano.”`,
    right: 'Amina Diallo',
    wrong: 'Celeste Roy',
  },
  {
    name: 'a company that the article does not know',
    source: '“We weigh the salt by hand because the machine cannot taste it,” Marit Solheim told visitors.',
    draft: (speaker) =>
      `“We weigh the salt by hand because the machine cannot taste it,” ${speaker} told visitors.`,
    right: 'Marit Solheim',
    wrong: 'Corvane Foods Group',
  },
  {
    name: 'a paragraph break before the words',
    source:
      'Then it was Edith Crane’s turn.\n\n“I have taught three generations to swim and not one of them to get out,” she told the hall.',
    draft: (speaker) =>
      `${speaker} told the hall, “I have taught three generations to swim and not one of them to get out.”`,
    right: 'Edith Crane',
    wrong: 'Winifred Poole',
  },
];
