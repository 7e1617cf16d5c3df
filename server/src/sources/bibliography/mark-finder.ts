/**
 * Finds the nearest of a few marks at or behind an offset; the text's length when none is left. Asked for offsets that
 * ascend it is O(length) in all, at the speed of `indexOf`, which is several times that of a look at every character.
 */
export function createMarkFinder(text: string, marks: string): (from: number) => number {
  // Where each mark stands next; what lies before the offset is to be looked for again.
  const next = new Array<number>(marks.length).fill(-1);
  let asked = 0;
  return (from) => {
    if (from < asked) next.fill(-1);
    asked = from;
    let nearest = text.length;
    for (let mark = 0; mark < marks.length; mark++) {
      let at = next[mark] ?? -1;
      if (at < from) {
        const found = text.indexOf(marks.charAt(mark), from);
        at = found < 0 ? text.length : found;
        next[mark] = at;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  };
}
