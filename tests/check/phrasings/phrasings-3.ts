/** Pairs written after the rules for the first two tables stood. */
export const PHRASINGS_3 = `
=== hidden or cut-off negation
+ kind: article, publisher: Delta Post, date: 2024-06-02
“Far be it from me to say the pumps were sabotaged,” said the engineer, Ronan Keele.
✗ Ronan Keele, the engineer, goes further: “the pumps were sabotaged.”
✓ Ronan Keele, the engineer, goes no further: “Far be it from me to say the pumps were sabotaged.”

=== hidden or cut-off negation
+ kind: article, publisher: Delta Post, date: 2024-06-02
“We have yet to see a single page of that contract,” said the union leader, Hana Brook.
✗ “We have … see[n] a single page of that contract,” said Hana Brook.
✓ “We have yet to see a single page of that contract,” said Hana Brook.

=== hidden or cut-off negation
+ kind: speech, authors: [Emil Stroud], date: 2021-05-05
Nothing in this budget will raise your rent. I promise you that with my hand on the ledger.
✗ “[T]his budget will raise your rent,” Emil Stroud told the tenants.
✓ “Nothing in this budget will raise your rent,” Emil Stroud told the tenants.

=== hidden or cut-off negation
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“I'd be surprised if the heron came back before the reeds are cut,” said the warden, Dora Finch.
✗ Dora Finch is hopeful: “the heron came back before the reeds are cut.”
✓ Dora Finch is not hopeful: “I'd be surprised if the heron came back before the reeds are cut.”

=== changed number
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“In three of the last five winters the road was under water,” Dora Finch said.
✗ “In four of the last five winters the road was under water,” Dora Finch notes.
✓ “In 3 of the last 5 winters the road was under water,” Dora Finch notes.

=== changed number
+ kind: statement, authors: [Helix Water], date: 2024-02-02
Leakage fell by 6.4% to 412 megalitres a day.
✗ Helix Water claims that “leakage fell by 64% to 412 megalitres a day”.
✓ Helix Water claims that “leakage fell by 6.4 per cent to 412 megalitres a day”.

=== changed number
+ kind: article, publisher: Delta Post, date: 2024-06-02
“I was the second woman ever to hold the licence,” said the pilot, Greta Ohm.
✗ Greta Ohm, a pilot: “I was the first woman ever to hold the licence.”
✓ Greta Ohm, a pilot: “I was the 2nd woman ever to hold the licence.”

=== wrong order of pieces
+ kind: article, publisher: Delta Post, date: 2024-06-02
“You check the ropes, you check the weather and then you check your conscience,” said Greta Ohm.
✗ “then you check your conscience … you check the ropes,” is Greta Ohm's rule.
✓ “You check the ropes … and then you check your conscience,” is what Greta Ohm said.

=== paraphrase in marks
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“It is only a bird,” one farmer muttered. Finch countered that the marsh had been promised to the birds long before anybody thought of draining it. “Read the deed,” Dora Finch said.
✗ “The marsh had been promised to the birds long before anybody thought of draining it,” countered Dora Finch.
✓ “Read the deed,” countered Dora Finch.

=== paraphrase in marks
+ kind: article, publisher: Delta Post, date: 2024-06-02
Hana Brook accused the board of hiding the true state of the boilers from the men who had to stand beside them. “They knew,” she said.
✗ Hana Brook spoke of a board “hiding the true state of the boilers from the men who had to stand beside them”.
✓ Hana Brook did not mince words about the board: “They knew.”

=== paraphrase in marks
+ kind: article, publisher: Delta Post, date: 2024-06-02
The tunnel would be dug by hand if need be, Ronan Keele told reporters. “Shovels are cheap,” he said.
✗ Ronan Keele: “The tunnel would be dug by hand if need be.”
✓ Ronan Keele: “Shovels are cheap.”

=== short quotation
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
The drainage plan, said Dora Finch, was “a solution looking for a ditch”; she called its author “an honest fool”.
✗ Dora Finch called the plan's author “an honest man”.
✓ Dora Finch called the plan's author “an honest fool”.

=== short quotation
+ kind: article, publisher: Delta Post, date: 2024-06-02
“My verdict? Criminal neglect,” said Hana Brook.
✗ Hana Brook's union, she said, was looking at “criminal greed”.
✓ Hana Brook's union, she said, was looking at “criminal neglect”.

=== short quotation
+ kind: speech, authors: [Emil Stroud], date: 2021-05-05
This is a city of borrowed chairs, and tonight I ask you to sit down in them together.
✗ In his speech Emil Stroud called the place “a city of borrowed books”.
✓ In his speech Emil Stroud called the place “a city of borrowed chairs”.

=== modal changed
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“The reeds ought to be cut by hand,” argued Dora Finch.
✗ “The reeds will be cut by hand,” argued Dora Finch.
✓ “The reeds ought to be cut by hand,” argued Dora Finch.

=== quantifier changed
+ kind: article, publisher: Delta Post, date: 2024-06-02
“Few of the men can swim,” Ronan Keele admitted.
✗ “Some of the men can swim,” Ronan Keele admitted.
✓ “Few of the men can swim,” Ronan Keele admitted.

=== name changed
+ kind: article, publisher: Delta Post, date: 2024-06-02
“I learnt to fly over Lake Orrin with my aunt Beatrix,” said Greta Ohm.
✗ “I learnt to fly over Lake Orrin with my aunt Bettina,” said Greta Ohm.
✓ “I learnt to fly over Lake Orrin with my aunt Beatrix,” said Greta Ohm.

=== unit changed
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“We drained two acres in a fortnight,” said Dora Finch.
✗ “We drained two hectares in a fortnight,” said Dora Finch.
✓ “We drained two acres in a fortnight,” said Dora Finch.

=== tense changed
+ kind: article, publisher: Delta Post, date: 2024-06-02
“They lie to us and they smile,” said Hana Brook of the board.
✗ “They lied to us and they smiled,” said Hana Brook of the board.
✓ “They lie[d] to us and they smile[d],” said Hana Brook of the board.

=== pronoun changed
+ kind: article, publisher: Delta Post, date: 2024-06-02
“My father sold his boat to pay for my lessons,” Greta Ohm recalled.
✗ Greta Ohm recalled that “her father sold his boat to pay for her lessons”.
✓ Greta Ohm recalled that “[her] father sold his boat to pay for [her] lessons”.

=== merged from two places
+ kind: article, publisher: Marsh Echo, date: 2023-03-14
“Water remembers where it used to lie,” Dora Finch said at the gate. ¶ The walk took us past the old pumping house, two drowned tractors and a chapel that holds a service once a year, in waders. A cow watched. Somebody had painted the high-water marks of eleven floods on the door, with initials. ¶ “We only borrow the dry land,” she said at the end.
✗ “Water remembers where it used to lie. We only borrow the dry land,” Dora Finch said.
✓ “Water remembers where it used to lie,” Dora Finch said, and later: “We only borrow the dry land.”

=== author's own prose quoted
+ kind: book, authors: [Ines Moulin], date: 2005
A border is a sentence that two clerks agreed upon over lunch.
✗ “A border is a sentence that two kings agreed upon over lunch,” Ines Moulin writes.
✓ “A border is a sentence that two clerks agreed upon over lunch,” Ines Moulin writes.

=== conflicting sources
+ kind: article, publisher: Delta Post, date: 2024-06-02
“The valve was open for six minutes,” Ronan Keele said.
+ kind: article, publisher: Marsh Echo, date: 2024-06-03
“The valve was open for sixteen minutes,” said Ronan Keele.
✗ “The valve was open for sixty minutes,” said Ronan Keele.
✓ “The valve was open for six minutes,” said Ronan Keele.

=== wrong source cited
+ kind: book, authors: [Ines Moulin], date: 2005, key: moulin2005
Smugglers keep better records than customs men, because their lives depend on the sums.
+ kind: book, authors: [Paul Sear], date: 2011, key: sear2011
Customs men were paid by the barrel and counted accordingly.
✗ As has been observed, “smugglers keep better records than customs men” [@sear2011, 14].
✓ As has been observed, “smugglers keep better records than customs men” [@moulin2005, 14].
`;
