/** Further pairs of the same form, of smaller changes. */
export const PHRASINGS_2 = `
=== modal changed
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“The council may yet be asked to return the money,” said the auditor, Kit Amory.
✗ The auditor, Kit Amory, warns that “the council must yet be asked to return the money”.
✓ The auditor, Kit Amory, warns that “the council may yet be asked to return the money”.

=== modal changed
+ kind: statement, authors: [Corvel Holdings], date: 2024-11-05
The company could be forced to sell its northern yards before the summer.
✗ In its statement Corvel Holdings says it “will be forced to sell its northern yards before the summer”.
✓ In its statement Corvel Holdings says it “could be forced to sell its northern yards before the summer”.

=== modal changed
+ kind: transcript, publisher: Assembly Office, date: 2023-10-04
ROURKE: You should have locked the vault before you left for the coast. ¶ CLERK: I had no key. ¶ ROURKE: Then who did? ¶ CLERK: Ask the porter.
✗ “You would have locked the vault before you left for the coast,” Rourke told the clerk.
✓ “You should have locked the vault before you left for the coast,” Rourke told the clerk.

=== quantifier changed
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“Some of the nurses have signed the letter, and I respect that,” Paula Anker told the board.
✗ To the board Paula Anker said “all of the nurses have signed the letter, and I respect that”.
✓ To the board Paula Anker said “some of the nurses have signed the letter, and I respect that”.

=== quantifier changed
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“Nearly every window in the lane was broken by the hail,” said Wim Sela.
✗ Wim Sela looked around. “Every window in the lane was broken by the hail,” he said.
✓ Wim Sela looked around. “Nearly every window in the lane was broken by the hail,” he said.

=== quantifier changed
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“Most growers here sell to the same cannery, and they seldom see the contract,” Lars Odum said.
✗ “Most growers here sell to the same cannery, and they always see the contract,” according to Lars Odum.
✓ “Most growers here sell to the same cannery, and they seldom see the contract,” according to Lars Odum.

=== name changed
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“It was Captain Reyes who ordered us below deck,” testified Pio Lanza.
✗ Pio Lanza's testimony — “It was Captain Moran who ordered us below deck” — took less than a minute.
✓ Pio Lanza's testimony — “It was Captain Reyes who ordered us below deck” — took less than a minute.

=== name changed
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“We shall ship the slabs to Gothenburg, not to Malmö,” said Odile Varga.
✗ “We shall ship the slabs to Gothenburg, not to Aarhus,” Odile Varga insists.
✓ “We shall ship the slabs to Gothenburg, not to Malmo,” Odile Varga insists.

=== name changed
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“The Treasury promised us this bridge, and the Treasury forgot it,” said Gus Pomeroy.
✗ As Gus Pomeroy has it, “the Ministry promised us this bridge, and the Ministry forgot it”.
✓ As Gus Pomeroy has it, “the Treasury promised us this bridge, and the Treasury forgot it”.

=== unit changed
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“The pit is sixty metres deep and nobody has ever fenced it,” said the warden, Ola Brekke.
✗ Ola Brekke, the warden: “The pit is sixty feet deep and nobody has ever fenced it.”
✓ Ola Brekke, the warden: “The pit is 60 m deep and nobody has ever fenced it.”

=== unit changed
+ kind: statement, authors: [Corvel Holdings], date: 2024-11-05
The fine of £40,000 has been paid in full and without complaint.
✗ Corvel Holdings says “the fine of $40,000 has been paid in full and without complaint”.
✓ Corvel Holdings says “the fine of 40,000 pounds has been paid in full and without complaint”.

=== unit changed
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“We pressed nine tonnes of fruit in four days,” said Mai Lund.
✗ “We pressed nine tonnes of fruit in four weeks,” Mai Lund boasted.
✓ “We pressed nine tonnes of fruit in four days,” Mai Lund boasted.

=== tense changed
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“The pilots refuse to enter the channel after dark,” said the harbour master, Ute Jansen.
✗ Ute Jansen said that “the pilots refused to enter the channel after dark”.
✓ Ute Jansen said that “the pilots refuse[d] to enter the channel after dark”.

=== tense changed
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“My mother kept the toll house and she kept a gun,” said Bent Thole.
✗ “My mother keeps the toll house and she keeps a gun,” said Bent Thole.
✓ “My mother kept the toll house and she kept a gun,” said Bent Thole.

=== pronoun changed
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“They took our beds and they will take our kitchen next,” Sadie Kroll said.
✗ Sadie Kroll fears that “they took her beds and they will take her kitchen next”.
✓ Sadie Kroll fears that “they took [her] beds and they will take [her] kitchen next”.

=== pronoun changed
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“I never asked him for a discount and I never got one,” Mai Lund said of the grower.
✗ “I never asked them for a discount and I never got one,” Mai Lund said.
✓ “I never asked [Lars Odum] for a discount and I never got one,” Mai Lund said.

=== merged from two places
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“The oven has not been cold since my grandfather lit it,” said Wim Sela. ¶ The bakery opened in 1911. Two fires and a flood have passed through it, and the counter still bears the mark of the water. The town bought bread there through both wars, on tickets, and the tickets hang framed beside the till. ¶ “Bread is the only thing we ever agreed on,” Sela said later.
✗ “The oven has not been cold since my grandfather lit it. Bread is the only thing we ever agreed on,” said Wim Sela.
✓ “The oven has not been cold since my grandfather lit it,” said Wim Sela. “Bread is the only thing we ever agreed on,” he said later.

=== merged from two places
+ kind: speech, authors: [Ottilie Brandt], date: 2020-01-09
I came to this hall as a cleaner. I swept it for eleven winters, and in all that time nobody asked me what I thought of the speeches. They were long. Some of them were even kind. When the strike came, the speakers went home and the cleaners stayed, because somebody has to sweep up after courage. Tonight I leave this hall as its mayor.
✗ Ottilie Brandt began: “I came to this hall as a cleaner. Tonight I leave this hall as its mayor.”
✓ Ottilie Brandt began: “I came to this hall as a cleaner. … Tonight I leave this hall as its mayor.”

=== duplicated words
+ kind: transcript, publisher: Rail Inquiry, date: 2021-06-08
Rail inquiry, third day ¶ MS. OYELARAN: Where were you? ¶ MR. TEAGUE: I was in the, in the signal box with my tea. ¶ MS. OYELARAN: Alone? ¶ MR. TEAGUE: With my tea. ¶ MS. OYELARAN: All night? ¶ MR. TEAGUE: Until six.
✗ “I was in the station box with my tea,” Mr. Teague said.
✓ “I was in the signal box with my tea,” Mr. Teague said.

=== duplicated words
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“We will wait for the thaw and then we will count the lambs,” said Bent Thole.
✗ “We will will wait for the the thaw and then we will count the lambs,” said Bent Thole.
✓ “We will wait for the thaw and then we will count the lambs,” said Bent Thole.

=== [sic] and notes
+ kind: post, authors: [Teo Marchetti], date: 2024-08-01
Their is no water in the whole street and the company knows it.
✗ Teo Marchetti wrote: “Their [sic] is no water in the entire city and the company knows it.”
✓ Teo Marchetti wrote: “Their [sic] is no water in the whole street and the company knows it.”

=== [sic] and notes
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“Nobody owns the tide, and nobody should rent it out,” said Ute Jansen.
✗ “Nobody owns the tide, and nobody should *sell* [emphasis added] it out,” said Ute Jansen.
✓ “Nobody owns the tide, and nobody should *rent* [emphasis added] it out,” said Ute Jansen.

=== ellipsis at the ends
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“Well, as I keep saying, the lift has been broken since the coronation, and so has my patience,” said Gus Pomeroy.
✗ “… the lift has been repaired since the coronation …,” said Gus Pomeroy.
✓ “… the lift has been broken since the coronation …,” said Gus Pomeroy.

=== ellipsis at the ends
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“A good pear waits for you, whereas an apple makes you run,” said Lars Odum.
✗ Lars Odum trailed off: “A good pear waits for nobody …”
✓ Lars Odum trailed off: “A good pear waits for you …”

=== hesitation sounds
+ kind: transcript, publisher: Rail Inquiry, date: 2021-06-08
Rail inquiry, fourth day ¶ MR. TEAGUE: Er, the lamp was, um, green when I left the box. ¶ MS. OYELARAN: Green? ¶ MR. TEAGUE: Green, yes. ¶ MS. OYELARAN: Go on.
✗ “The lamp was red when I left the box,” Mr. Teague testified.
✓ “The lamp was green when I left the box,” Mr. Teague testified.

=== hesitation sounds
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“I, uh, I never meant to sell the horse,” stammered Ola Brekke.
✗ “I never meant to sell the house,” stammered Ola Brekke.
✓ “I never meant to sell the horse,” stammered Ola Brekke.

=== hidden or cut-off negation
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“It's a myth that the wolves came back on their own,” said the warden, Ola Brekke.
✗ The warden, Ola Brekke, is sure that “the wolves came back on their own”.
✓ The warden, Ola Brekke, calls it “a myth that the wolves came back on their own”.

=== hidden or cut-off negation
+ kind: speech, authors: [Ottilie Brandt], date: 2020-01-09
Were it not for the volunteers, this city would have gone dark in November. I thank them.
✗ “This city would have gone dark in November,” said Ottilie Brandt.
✓ “Were it not for the volunteers, this city would have gone dark in November,” said Ottilie Brandt.

=== hidden or cut-off negation
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“The ferry is safe as long as the ramp is chained,” said Ute Jansen.
✗ Passengers need not worry. “The ferry is safe,” Ute Jansen told them.
✓ Passengers need not worry. “The ferry is safe as long as the ramp is chained,” Ute Jansen told them.

=== hidden or cut-off negation
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
“I refuse to believe the fire was an accident,” Sadie Kroll said in the yard.
✗ In the yard Sadie Kroll shrugged: “the fire was an accident.”
✓ In the yard Sadie Kroll would not have it: “I refuse to believe the fire was an accident.”

=== changed number
+ kind: article, publisher: Harbour Post, date: 2024-05-30
“Every third container is empty, and we pay for it,” said Ute Jansen.
✗ “Every second container is empty, and we pay for it,” said Ute Jansen.
✓ “Every third container is empty, and we pay for it,” said Ute Jansen.

=== changed number
+ kind: article, publisher: Fell Gazette, date: 2024-02-11
“We buried 17 ewes on the slope, 17 in one night,” said Bent Thole.
✗ “We buried 17 ewes on the slope, 70 in one night,” said Bent Thole.
✓ “We buried seventeen ewes on the slope, seventeen in one night,” said Bent Thole.

=== wrong order of pieces
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
“Frost took the blossom. Hail took what the frost had left. The bank took the rest,” said Lars Odum.
✗ Lars Odum sums up: “The bank took the rest. Frost took the blossom.”
✓ Lars Odum sums up: “Frost took the blossom. … The bank took the rest.”

=== paraphrase in marks
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
“Good flour has a smell,” Wim Sela said. He complained that the mill had been selling him sweepings at the price of wheat for most of the winter.
✗ “The mill had been selling him sweepings at the price of wheat for most of the winter,” complained Wim Sela.
✓ “Good flour has a smell,” complained Wim Sela.

=== paraphrase in marks
+ kind: article, publisher: Orchard Weekly, date: 2023-09-14
Mai Lund believes the judges were drunk before the first bottle had been opened. “Smell the room,” she said.
✗ | Who | Words | ¶¶ |---|---| ¶¶ | Mai Lund | “The judges were drunk before the first bottle had been opened.” |
✓ | Who | Words | ¶¶ |---|---| ¶¶ | Mai Lund | “Smell the room.” |

=== short quotation
+ kind: article, publisher: Lowmoor Mercury, date: 2022-07-19
The new clock is “loud, late and ugly”, says Gus Pomeroy, who paid for the old one.
✗ “Loud, late and cheap”, says Gus Pomeroy of the new clock.
✓ “Loud, late and ugly”, says Gus Pomeroy of the new clock.

=== short quotation
+ kind: article, publisher: Harbour Post, date: 2024-05-30
Ute Jansen described the pilots' strike as a “family quarrel” and went to lunch.
✗ Ute Jansen described the pilots' strike as a “family tragedy”.
✓ Ute Jansen described the pilots' strike as a “family quarrel”.

=== short quotation
+ kind: speech, authors: [Ottilie Brandt], date: 2020-01-09
Let us be generous with blankets and stingy with speeches tonight. There will be soup.
✗ Ottilie Brandt asked the hall to be “generous with speeches”.
✓ Ottilie Brandt asked the hall to be “generous with blankets”.

=== author's own prose quoted
+ kind: paper, authors: [Nadia Ruhl], date: 2019
Colonies on the leeward side were larger, older and less diverse than those on the ridge.
✗ Nadia Ruhl (2019) found colonies “larger, older and more diverse than those on the ridge”.
✓ Nadia Ruhl (2019) found colonies “larger, older and less diverse than those on the ridge”.

=== author's own prose quoted
+ kind: statement, authors: [Corvel Holdings], date: 2024-11-05
We regret the noise of the last weeks and thank our neighbours for their patience.
✗ “We regret the smell of the last weeks and thank our neighbours for their patience,” read the statement by Corvel Holdings.
✓ “We regret the noise of the last weeks and thank our neighbours for their patience,” read the statement by Corvel Holdings.

=== pronoun speaker
+ kind: article, publisher: Harbour Post, date: 2024-05-30
Ute Jansen took over the harbour in 2019. Bram Kuyper had wanted the post. “I slept in the office for the first two months,” she recalls.
✗ For Bram Kuyper it was a hard start. “I slept in the office for the first two months,” he recalls.
✓ For Ute Jansen it was a hard start. “I slept in the office for the first two months,” she recalls.

=== relayed
+ kind: article, publisher: Tarn Observer, date: 2022-03-03
Ola Brekke told the Highland Record: “A wolf on the road is worth ten in the brochure.”
✗ Ola Brekke is no enemy of tourism: “A wolf on the road is worth ten in the brochure.”
✓ Ola Brekke told the Highland Record that “a wolf on the road is worth ten in the brochure.”
`;
