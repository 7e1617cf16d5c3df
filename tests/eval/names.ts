/** Who really speaks: a row of PolNeAR's training part, where its quotation begins, and the name (null: nobody with one). */
export interface SpeakerLabel {
  readonly row: number;
  readonly quotation: number;
  readonly name: string | null;
}

/** Whether a found name is the labelled one: equal surnames, and first names that do not differ. */
export function isSameName(found: string | null, label: string | null): boolean {
  if (found === null || label === null) return found === label;
  const [one, two] = [foldedWords(found), foldedWords(label)];
  if (one.at(-1) !== two.at(-1)) return false;
  return one.length < 2 || two.length < 2 || one[0] === two[0];
}

function foldedWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[’'.]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !COURTESY.has(word));
}

const COURTESY = new Set('mr mrs ms miss dr sir lady jr'.split(' '));
