/** First words of German sentences that are no names though capitalised; none of them begins an English name. */
export const GERMAN_OPENERS: ReadonlySet<string> = new Set(
  (
    'laut als nach im ins gegenüber zum zur bei beim mit für seit vor aus auch sie er wir es dass wenn wie wegen während ' +
    'zudem außerdem dennoch jedoch dabei danach daraufhin derzeit warum wer sein seine ihr ihre ein eine einer einem einen ' +
    'der die das dem dieser diese dieses damit darauf darin dafür dagegen dann da so zwar aber und doch nur noch schon erst ' +
    'heute gestern inzwischen mittlerweile zunächst schließlich ebenso allerdings viele alle einige mehrere'
  ).split(' '),
);

/** How German words for an office end: "Bundesfinanzminister", "Fraktionschefin", "SPD-Politiker". */
const OFFICE =
  /(?:minister|kanzler|präsident|sprecher|sekretär|bürgermeister|politiker|kommissar|senator|direktor|leiter|trainer|experte|forscher|richter|anwalt|anwält|vorsitzende[rn]?|abgeordnete[rn]?|beauftragte[rn]?|chef)(?:in)?$/;

/** Whether a word in small letters is a German office that may stand before a name. */
export function isGermanOffice(folded: string): boolean {
  return folded.length >= SHORTEST_OFFICE && OFFICE.test(folded);
}

/** "parteichef" has ten letters, "ministerin" ten; English has few so long words among its titles. */
const SHORTEST_OFFICE = 8;
