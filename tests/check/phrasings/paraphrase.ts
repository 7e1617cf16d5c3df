/** A reporter's rendering of what somebody said, which the draft puts in marks; `marked` has the same words as theirs. */
export interface ParaphraseRow {
  readonly name: string;
  readonly source: string;
  readonly marked: string;
  readonly draft: string;
}

/** Other people's words in marks, by which an article shows that it marks what is said. */
const OTHERS = '\n\n“It was a cold morning and nobody had slept,” said Bart Mulder, who keeps the gate.';

const row = (name: string, source: string, marked: string, draft: string): ParaphraseRow => ({
  name,
  source: source + OTHERS,
  marked: marked + OTHERS,
  draft,
});

/** Rules were tried on these. */
export const TRIED: readonly ParaphraseRow[] = [
  row(
    'said that',
    'Marta Olsen said that the kiln had cost the village more than the church ever did.',
    'Marta Olsen said that “the kiln had cost the village more than the church ever did”.',
    'Marta Olsen said that “the kiln had cost the village more than the church ever did”.',
  ),
  row(
    'said without that',
    'Ingrid Falk said every boat in the harbour had been mended with the wood of another.',
    'Ingrid Falk said “every boat in the harbour had been mended with the wood of another”.',
    '“Every boat in the harbour had been mended with the wood of another,” said Ingrid Falk.',
  ),
  row(
    'a clause at the end',
    'The hail took the cherries first and the windows afterwards, Nils Aune told the meeting.',
    '“The hail took the cherries first and the windows afterwards,” Nils Aune told the meeting.',
    '“The hail took the cherries first and the windows afterwards,” said Nils Aune.',
  ),
  row(
    'according to',
    'The old signal box was never wired for the new trains, according to Henrik Dahl.',
    '“The old signal box was never wired for the new trains,” according to Henrik Dahl.',
    'Henrik Dahl insisted that “the old signal box was never wired for the new trains”.',
  ),
  row(
    'warned that',
    'Olga Prit warned that the cellar of every house on the lane would be wet by March.',
    'Olga Prit warned: “The cellar of every house on the lane would be wet by March.”',
    '“The cellar of every house on the lane would be wet by March,” Olga Prit warned.',
  ),
  row(
    'a pronoun',
    'Bruno Tal has driven the night bus since 1998. He said nobody on it was ever fully awake after two.',
    'Bruno Tal has driven the night bus since 1998. “Nobody on it was ever fully awake after two,” he said.',
    '“Nobody on it was ever fully awake after two,” Bruno Tal said.',
  ),
  row(
    'argued',
    'In court Pavel Horak argued the valley had been sold by the litre and not flooded at all.',
    'In court Pavel Horak argued “the valley had been sold by the litre and not flooded at all”.',
    'Pavel Horak argued that “the valley had been sold by the litre and not flooded at all”.',
  ),
  row(
    'a second clause',
    'Tamar Gelb said the archive would reopen in spring and that the mice would have it to themselves until then.',
    'Tamar Gelb said the archive would reopen in spring and that “the mice would have it to themselves until then”.',
    'Tamar Gelb joked that “the mice would have it to themselves until then”.',
  ),
  row(
    'adding that',
    'Agnes Thorne wrote that the roof was past mending, adding that they had put out seventeen buckets for Easter.',
    'Agnes Thorne wrote that the roof was past mending, adding: “They had put out seventeen buckets for Easter.”',
    '“They had put out seventeen buckets for Easter,” wrote Agnes Thorne.',
  ),
  row(
    'a belief',
    'Yusuf Karim believes the water in the north well is fit to drink for the first time since the war.',
    'Yusuf Karim believes “the water in the north well is fit to drink for the first time since the war”.',
    'Yusuf Karim believes that “the water in the north well is fit to drink for the first time since the war”.',
  ),
  row(
    'a description and a name',
    'The club’s treasurer, Dora Pell, said the trophy had been insured for less than its cupboard.',
    'The club’s treasurer, Dora Pell, said “the trophy had been insured for less than its cupboard”.',
    '“The trophy had been insured for less than its cupboard,” Dora Pell said.',
  ),
  row(
    'a sentence of its own',
    'Lena Sorge has counted. The council met eleven times about the bench, she said, and nobody had sat on it yet.',
    'Lena Sorge has counted. “The council met eleven times about the bench,” she said, “and nobody had sat on it yet.”',
    '“The council met eleven times about the bench and nobody had sat on it yet,” said Lena Sorge.',
  ),
  row(
    'confirmed',
    'A spokesman for the port, Jan Wit, confirmed that two cranes would be taken down before the winter storms.',
    'A spokesman for the port, Jan Wit, confirmed: “Two cranes would be taken down before the winter storms.”',
    'Jan Wit, the spokesman, said “two cranes would be taken down before the winter storms”.',
  ),
  row(
    'asked about',
    'Asked about the price, Samuel Adeyemi said a choir could not be bought by the hour like a taxi.',
    'Asked about the price, Samuel Adeyemi said: “A choir could not be bought by the hour like a taxi.”',
    '“A choir could not be bought by the hour like a taxi,” Samuel Adeyemi said.',
  ),
  row(
    'told that',
    'Irene Walsh told the inspectors that the fire door had been painted shut since the coronation.',
    'Irene Walsh told the inspectors that “the fire door had been painted shut since the coronation”.',
    '“The fire door had been painted shut since the coronation,” Irene Walsh told the inspectors.',
  ),
];

/** Nothing was tried on these. */
export const KEPT: readonly ParaphraseRow[] = [
  row(
    'explained',
    'Clara Voss explained that the third violin was always tuned to the second and never to the oboe.',
    'Clara Voss explained: “The third violin was always tuned to the second and never to the oboe.”',
    '“The third violin was always tuned to the second and never to the oboe,” Clara Voss explained.',
  ),
  row(
    'a clause in the middle',
    'The eel, Ada Quist noted, does not read the treaty any more than the man who sells it.',
    '“The eel,” Ada Quist noted, “does not read the treaty any more than the man who sells it.”',
    '“The eel does not read the treaty any more than the man who sells it,” noted Ada Quist.',
  ),
  row(
    'a promise',
    'Wim Jansen promised the miller would have his mill back before the geese left the valley.',
    'Wim Jansen promised: “The miller would have his mill back before the geese left the valley.”',
    'Wim Jansen promised that “the miller would have his mill back before the geese left the valley”.',
  ),
  row(
    'in her view',
    'In Rosa Blanco’s view, a museum without a roof is only a very expensive kind of garden.',
    'In Rosa Blanco’s view, “a museum without a roof is only a very expensive kind of garden”.',
    '“A museum without a roof is only a very expensive kind of garden,” says Rosa Blanco.',
  ),
  row(
    'a denial',
    'Louis Carron denied that the square had been sold to a man who builds parking lots.',
    'Louis Carron denied that “the square had been sold to a man who builds parking lots”.',
    'Louis Carron denied that “the square had been sold to a man who builds parking lots”.',
  ),
  row(
    'as somebody put it',
    'No bridge of this age has been inspected with so much paper and so little light, Naomi Feld concluded.',
    '“No bridge of this age has been inspected with so much paper and so little light,” Naomi Feld concluded.',
    '“No bridge of this age has been inspected with so much paper and so little light,” concluded Naomi Feld.',
  ),
  row(
    'recalled',
    'Elsie Grant recalled how the men had carried the piano over the ice on two old sledges.',
    'Elsie Grant recalled how “the men had carried the piano over the ice on two old sledges”.',
    '“The men had carried the piano over the ice on two old sledges,” Elsie Grant recalled.',
  ),
  row(
    'a surname later on',
    'Simon Bird coaches the harbour’s eight. Bird said they had trained in the fog so that it would be no excuse.',
    'Simon Bird coaches the harbour’s eight. “They had trained in the fog so that it would be no excuse,” Bird said.',
    '“They had trained in the fog so that it would be no excuse,” said Simon Bird.',
  ),
  row(
    'an announcement',
    'The mayor, Ruth Penhale, announced that the stairwell would be heated for the choir until the hall was open.',
    'The mayor, Ruth Penhale, announced: “The stairwell would be heated for the choir until the hall was open.”',
    'Mayor Ruth Penhale announced that “the stairwell would be heated for the choir until the hall was open”.',
  ),
  row(
    'a suggestion',
    'Jakob Stein suggested a beekeeper who counts his bees might have too few of them to live on.',
    'Jakob Stein suggested “a beekeeper who counts his bees might have too few of them to live on”.',
    'Jakob Stein suggested that “a beekeeper who counts his bees might have too few of them to live on”.',
  ),
  row(
    'for his part',
    'Harold Finch, for his part, said the swans should not have to pay for anybody’s new boathouse.',
    'Harold Finch, for his part, said “the swans should not have to pay for anybody’s new boathouse”.',
    '“The swans should not have to pay for anybody’s new boathouse,” Harold Finch said.',
  ),
  row(
    'through a title',
    'Deputy harbour master Tor Hagen complained that nobody paints a lighthouse in November but for the money.',
    'Deputy harbour master Tor Hagen complained that “nobody paints a lighthouse in November but for the money”.',
    '“Nobody paints a lighthouse in November but for the money,” Tor Hagen complained.',
  ),
  row(
    'a report of a speech',
    'In his speech Piotr Nowak told farmers that a harvest cannot be stored in a spreadsheet of any size.',
    'In his speech Piotr Nowak told farmers that “a harvest cannot be stored in a spreadsheet of any size”.',
    'Speaking to farmers, Piotr Nowak said: “A harvest cannot be stored in a spreadsheet of any size.”',
  ),
  row(
    'what they fear',
    'Hanna Weiss fears the last ferry will have gone before the new bridge has carried a single car.',
    'Hanna Weiss fears “the last ferry will have gone before the new bridge has carried a single car”.',
    '“The last ferry will have gone before the new bridge has carried a single car,” fears Hanna Weiss.',
  ),
  row(
    'a middle name of the paper',
    'Alma Reyes told the Lowmere Echo her grandmother weighed letters on the kitchen scale and was never wrong.',
    'Alma Reyes told the Lowmere Echo: “My grandmother weighed letters on the kitchen scale and was never wrong.” Her grandmother weighed letters on the kitchen scale and was never wrong.',
    'Alma Reyes told the Lowmere Echo that “her grandmother weighed letters on the kitchen scale and was never wrong”.',
  ),
];

/** Written when the rules stood, and measured once. */
export const UNSEEN: readonly ParaphraseRow[] = [
  row(
    'thinks',
    'Viktor Hahn thinks that the view from the tower was better when there was no tower.',
    'Viktor Hahn thinks that “the view from the tower was better when there was no tower”.',
    'Viktor Hahn thinks that “the view from the tower was better when there was no tower”.',
  ),
  row(
    'admitted',
    'Petra Novak admitted that the goats had eaten the only map of the lower valley.',
    'Petra Novak admitted: “The goats had eaten the only map of the lower valley.”',
    '“The goats had eaten the only map of the lower valley,” Petra Novak admitted.',
  ),
  row(
    'a description behind the clause',
    'The lighthouse was sold twice before anybody noticed that it leaned, said Sven Rask, a retired pilot.',
    '“The lighthouse was sold twice before anybody noticed that it leaned,” said Sven Rask, a retired pilot.',
    'According to Sven Rask, “the lighthouse was sold twice before anybody noticed that it leaned”.',
  ),
  row(
    'wrote on a page',
    'On her page Marit Solheim wrote that the salt was weighed by hand because the machine could not taste it.',
    'On her page Marit Solheim wrote: “The salt was weighed by hand because the machine could not taste it.”',
    '“The salt was weighed by hand because the machine could not taste it,” wrote Marit Solheim.',
  ),
  row(
    'predicts',
    'Oskar Lindgren predicts the third tower will fall before the second has been paid for in full.',
    'Oskar Lindgren predicts: “The third tower will fall before the second has been paid for in full.”',
    'Oskar Lindgren predicts that “the third tower will fall before the second has been paid for in full”.',
  ),
  row(
    'between two of hers',
    'Edith Crane has taught three generations. She told the hall that not one of them had ever learnt to get out.',
    'Edith Crane has taught three generations. She told the hall that “not one of them had ever learnt to get out”.',
    '“Not one of them had ever learnt to get out,” Edith Crane told the hall.',
  ),
  row(
    'a question',
    'Amina Diallo asked why the river should come in by the kitchen and not by the front door.',
    'Amina Diallo asked “why the river should come in by the kitchen and not by the front door”.',
    'Amina Diallo asked “why the river should come in by the kitchen and not by the front door”.',
  ),
  row(
    'stressed',
    'Brigid Malloy stressed her wool had never been dyed with anything one could not put into soup.',
    'Brigid Malloy stressed “her wool had never been dyed with anything one could not put into soup”.',
    'Brigid Malloy stressed that “her wool had never been dyed with anything one could not put into soup”.',
  ),
  row(
    'according to a surname',
    'Aidan Roe conducts. No choir in the county can hold a note while that pump is running, according to Roe.',
    'Aidan Roe conducts. “No choir in the county can hold a note while that pump is running,” according to Roe.',
    '“No choir in the county can hold a note while that pump is running,” said Aidan Roe.',
  ),
  row(
    'a reporter’s summary',
    'For Ines Ferreira the matter is plain: the man who drew the map is in Lisbon and will not come back.',
    'For Ines Ferreira the matter is plain: “The man who drew the map is in Lisbon and will not come back.”',
    '“The man who drew the map is in Lisbon and will not come back,” said Ines Ferreira.',
  ),
];
