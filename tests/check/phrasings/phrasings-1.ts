/**
 * Pairs of a source and a draft that quotes it, once with a mistake (✗) and once soundly (✓), in the ways in which people
 * write: no two of one mould. `===` begins a pair and names its class; `+` begins a source with its sidecar's fields; a
 * source's and a draft's paragraphs are parted by `¶`.
 */
export const PHRASINGS_1 = `
=== hidden or cut-off negation
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“You won't hear me say the old dam is finished,” the surveyor Inga Thole told a packed chapel. “It has years in it yet.” ¶ Her brother Bent runs the quarry.
✗ Inga Thole's verdict in the chapel was short: “the old dam is finished.”
✓ Inga Thole's verdict in the chapel was short: “You won't hear me say the old dam is finished.”

=== hidden or cut-off negation
+ kind: transcript, publisher: Assembly Office, date: 2023-10-04
Sitting of the assembly on 4 October 2023 ¶ CHAIR: Councillor Rourke, you have the floor. ¶ ROURKE: At no point did I instruct the clerk to burn the ledger. He may tell you otherwise. ¶ CHAIR: Noted. ¶ ROURKE: I hope so. ¶ CHAIR: It is. ¶ ROURKE: Good.
✗ Rourke, pressed by the chair, conceded: “I instruct[ed] the clerk to burn the ledger.” He sat down soon after.
✓ Rourke, pressed by the chair, would not budge: “At no point did I instruct the clerk to burn the ledger.”

=== hidden or cut-off negation
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“We are neither closing the maternity ward nor moving it to Castle Street,” said Dr. Paula Anker, who heads the trust.
✗ “We are … closing the maternity ward … [and] moving it to Castle Street,” Dr. Paula Anker announced.
✓ “We are neither closing the maternity ward nor moving it …,” Dr. Paula Anker announced.

=== hidden or cut-off negation
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“Hardly any of the barrels leaked into the estuary,” Bram Kuyper, the salvage master, told reporters on the quay. ¶ The barrels had gone down in March.
✗ Asked about the barrels, Bram Kuyper said they had “leaked into the estuary” and that was that. He also said: “any of the barrels leaked into the estuary.”
✓ Asked about the barrels, Bram Kuyper was firm: “Hardly any of the barrels leaked into the estuary.”

=== changed number
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“Between forty and fifty people slept in the gym that night,” recalled Mona Ferris, the caretaker.
✗ Mona Ferris (caretaker): “Between fourteen and fifty people slept in the gym that night.”
✓ Mona Ferris (caretaker): “Between 40 and 50 people slept in the gym that night.”

=== changed number
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“Two thirds of the saplings never saw a second spring,” Lars Odum writes in his annual letter to the growers.
✗ Lars Odum tells the growers that “one third of the saplings never saw a second spring.”
✓ Lars Odum tells the growers that “two thirds of the saplings never saw a second spring.”

=== changed number
+ kind: transcript, publisher: Rail Inquiry, date: 2021-06-08
MS. OYELARAN: How fast was the train? ¶ MR. TEAGUE: It was doing 72 miles an hour when it should have been doing 45. ¶ MS. OYELARAN: Thank you.
✗ The train, Mr. Teague testified, “was doing 72 miles an hour when it should have been doing 54.”
✓ The train, Mr. Teague testified, “was doing 72 miles an hour when it should have been doing 45.”

=== changed number
+ kind: statement, authors: [Corvel Holdings], date: 2024-11-05
Net debt stood at €1.25 billion at the end of the quarter, down from €1.4 billion a year earlier.
✗ “Net debt stood at €12.5 billion at the end of the quarter,” Corvel Holdings said in its statement.
✓ “Net debt stood at €1.25bn at the end of the quarter,” Corvel Holdings said in its statement.

=== changed number
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“A quarter past nine, that's when the lights went out, and they stayed out for eleven hours,” said the baker, Wim Sela.
✗ The baker, Wim Sela, remembers it well. “A quarter past nine, that's when the lights went out, and they stayed out for seven hours.”
✓ The baker, Wim Sela, remembers it well. “A quarter past nine, that's when the lights went out, and they stayed out for 11 hours.”

=== wrong order of pieces
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“I was handed the keys on a Monday. The roof came down the same week. By Friday they were asking me for rent,” said the tenant, Sadie Kroll.
✗ “The roof came down the same week … I was handed the keys on a Monday,” was how Sadie Kroll told it.
✓ “I was handed the keys on a Monday … By Friday they were asking me for rent,” was how Sadie Kroll told it.

=== wrong order of pieces
+ kind: speech, authors: [Ottilie Brandt], date: 2020-01-09
We owe our guests a warm bed. We owe our neighbours the truth. And we owe ourselves a night without sirens, which is more than this city has had since the spring.
✗ Ottilie Brandt closed on a list of debts: “We owe our neighbours the truth. We owe our guests a warm bed.”
✓ Ottilie Brandt closed on a list of debts: “We owe our guests a warm bed. We owe our neighbours the truth.”

=== wrong order of pieces
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“First they lowered the boats, then they counted heads, and only then did anybody wake the captain,” said the steward, Pio Lanza.
✗ Pio Lanza, a steward, put it like this: “then they counted heads … First they lowered the boats.”
✓ Pio Lanza, a steward, put it like this: “First they lowered the boats … and only then did anybody wake the captain.”

=== paraphrase in marks
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“The bees are fine,” Lars Odum said. He added that the growers had sprayed on the wrong day and had nobody to blame but the calendar.
✗ Lars Odum's answer was blunt: “The growers had sprayed on the wrong day and had nobody to blame but the calendar.”
✓ Lars Odum's answer was blunt: “The bees are fine.” The growers had sprayed on the wrong day, he added, and had nobody to blame but the calendar.

=== paraphrase in marks
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
Asked whether she would stand again, Inga Thole replied that she would rather mend walls than make promises. “Ask the sheep,” she said.
✗ “She would rather mend walls than make promises,” replied Inga Thole.
✓ “Ask the sheep,” replied Inga Thole.

=== paraphrase in marks
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
The trust could not say when the ward would reopen, Anker told the Mercury, and it would be wrong to raise hopes before the inspectors had finished. “We are all tired,” Paula Anker said.
✗ Paula Anker would give no date. “It would be wrong to raise hopes before the inspectors had finished,” she told the Mercury.
✓ Paula Anker would give no date. “We are all tired,” she told the Mercury.

=== paraphrase in marks
+ kind: article, publisher: Harbour Post, date: 2024-05-30
According to the salvage master, Bram Kuyper, the crew had ignored two warnings and lost the anchor on the third. “Seamanship is listening,” he said.
✗ Bram Kuyper: “The crew had ignored two warnings and lost the anchor on the third.”
✓ Bram Kuyper: “Seamanship is listening.”

=== wrong source cited
+ kind: article, publisher: Fell Gazette, date: 2024-02-11, key: fell2024
“Granite does not forgive a lazy chisel,” said the mason, Odile Varga.
+ kind: article, publisher: Tarn Observer, date: 2022-03-03, key: tarn2022
The mason Odile Varga was seen on the scaffold at dawn. “Mind your heads,” she shouted.
✗ Odile Varga likes to say that “granite does not forgive a lazy chisel” [@tarn2022].
✓ Odile Varga likes to say that “granite does not forgive a lazy chisel” [@fell2024].

=== wrong source cited
+ kind: paper, authors: [Nadia Ruhl], date: 2019, key: ruhl2019
The lichen grows only where the wind has been still for a generation.
+ kind: paper, authors: [Tomas Eide], date: 2016, key: eide2016
Wind speeds in the valley have doubled since the forest was felled.
✗ On still air there is agreement: “The lichen grows only where the wind has been still for a generation.” [@eide2016, p. 4]
✓ On still air there is agreement: “The lichen grows only where the wind has been still for a generation.” [@ruhl2019, p. 4]

=== wrong source cited
+ kind: article, publisher: Harbour Post, date: 2024-05-30, key: post2024
“The crane was never tested with a full load,” the foreman, Idris Bell, told the inquest.
+ kind: article, publisher: Lowmoor Mercury, date: 2024-05-31, key: mercury2024
The foreman, Idris Bell, gave evidence for three hours. “I am sorry,” he said at the end.
✗ At the inquest Idris Bell said: “The crane was never tested with a full load.”[^1] ¶ [^1]: See [@mercury2024].
✓ At the inquest Idris Bell said: “The crane was never tested with a full load.”[^1] ¶ [^1]: See [@post2024].

=== short quotation
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
Inga Thole has called the new sluice “a cardboard miracle”.
✗ Inga Thole mocked it as “a cardboard disaster”.
✓ Inga Thole mocked it as “a cardboard miracle”.

=== short quotation
+ kind: transcript, publisher: Assembly Office, date: 2023-10-04
ROURKE: I call that petty theft, nothing more. ¶ CHAIR: The word is on the record. ¶ ROURKE: Let it stand there. ¶ CHAIR: Very well.
✗ Rourke dismissed the affair as “petty gossip”, the record says.
✓ Rourke dismissed the affair as “petty theft”, the record says.

=== short quotation
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
The cider, in the words of the taster Mai Lund, was “thin and joyless”. Others were kinder.
✗ Mai Lund found the cider “sweet and joyless”.
✓ Mai Lund found the cider “thin and joyless”.

=== short quotation
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“This is an act of vandalism dressed up as a budget,” Wim Sela said outside the town hall.
✗ Wim Sela spoke of “an act of courage” outside the town hall.
✓ Wim Sela spoke of “an act of vandalism” outside the town hall.

=== conflicting sources
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“The cook saved nine of us with a ladle and a rope,” said the stoker, Juho Pell.
+ kind: article, publisher: Lowmoor Mercury, date: 2024-05-31
“The cook saved ten of us with a ladle and a rope,” said Juho Pell, a stoker.
✗ The stoker, Juho Pell, says “the cook saved twelve of us with a ladle and a rope.”
✓ The stoker, Juho Pell, says “the cook saved ten of us with a ladle and a rope.”

=== conflicting sources
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
Odile Varga laughed. “I would carve the whole county if they paid me in cheese,” she said.
+ kind: article, publisher: Tarn Observer, date: 2024-02-12
“I would carve the whole county if they paid me in wine,” joked the mason Odile Varga.
✗ “I would carve the whole country if they paid me in cash,” joked Odile Varga.
✓ “I would carve the whole county if they paid me in wine,” joked Odile Varga.

=== author's own prose quoted
+ kind: book, authors: [Selma Rook], date: 1998
Every map of the marsh is a wager. The surveyor bets that the channel will hold until the ink is dry, and the marsh bets that it will not.
✗ > Every map of the marsh is a wager. The surveyor bets that the channel will hold until the ink is wet, and the marsh bets that it will not. ¶ > — Selma Rook
✓ > Every map of the marsh is a wager. The surveyor bets that the channel will hold until the ink is dry, and the marsh bets that it will not. ¶ > — Selma Rook

=== author's own prose quoted
+ kind: post, authors: [Teo Marchetti], date: 2024-08-01
Three days on hold with the water company and I now know every note of their waiting music by heart.
✗ In a post on 1 August Teo Marchetti joked that “I now hate every note of their waiting music by heart”.
✓ In a post on 1 August Teo Marchetti joked that “I now know every note of their waiting music by heart”.

=== author's own prose quoted
+ kind: report, publisher: Bridge Commission, date: 2017-04
The bearings were greased once in eleven years. No record of a second inspection has been found.
✗ The Bridge Commission notes that “the bearings were greased twice in eleven years”.
✓ The Bridge Commission notes that “the bearings were greased once in eleven years”.

=== relayed
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“Our sheep know more law than the ministry,” Inga Thole told Upland FM on Friday.
✗ “Our sheep know more law than the ministry,” Inga Thole has said.
✓ “Our sheep know more law than the ministry,” Inga Thole told Upland FM.

=== relayed
+ kind: article, publisher: Harbour Post, date: 2024-05-30
In an interview with Radio Vessel, Bram Kuyper said: “A wreck is a library that nobody catalogued.”
✗ Bram Kuyper thinks aloud: “A wreck is a library that nobody catalogued.”
✓ Bram Kuyper thought aloud on Radio Vessel: “A wreck is a library that nobody catalogued,” he said.

=== pronoun speaker
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
Sadie Kroll rents the flat above the bakery. Her landlord, Gus Pomeroy, lives abroad. “I have written him eleven letters and a poem,” she said.
✗ Gus Pomeroy lost patience: “I have written him eleven letters and a poem.”
✓ Sadie Kroll lost patience: “I have written him eleven letters and a poem.”

=== pronoun speaker
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
Mai Lund has tasted cider for thirty years. The grower, Lars Odum, poured. “My tongue is insured with the parish,” she told him.
✗ “My tongue is insured with the parish,” Lars Odum said as he poured.
✓ Lars Odum poured. “My tongue is insured with the parish,” Mai Lund said.
`;
