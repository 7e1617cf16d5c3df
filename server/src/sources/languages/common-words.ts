/** The commonest short words of some languages: in running prose every third word or so is one of them. */
export const COMMON_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', wordSet('the of and to that is was for with it on as by he said this are have')],
  ['de', wordSet('der die und das ist nicht mit den von ein eine auf sich dem zu im für auch')],
  ['fr', wordSet('le la les des et est une du dans que qui pour pas sur au ce il par')],
  ['es', wordSet('el los las del y que una por con para se su es lo como más en al')],
  ['it', wordSet('il di che è per una del della con non sono gli nel alla anche si più da')],
  ['nl', wordSet('de het een van en dat niet op te zijn voor met aan die ook er bij om')],
  ['pt', wordSet('o os que do da em um uma para com não no na por mais como dos ao')],
];

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
