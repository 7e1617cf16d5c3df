import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import type { BibliographyTrouble } from '../evidence.js';
import { count, describeDate, describeSource, issuedOf, listed, nameOf } from './describe-source.js';

/** What findings about citations and bibliographies say. */
export const sourceMessages = {
  unknownKey: (key: string, similar: readonly string[]): string =>
    `No source and no bibliography entry has the key “${key}”.` +
    (similar.length > 0
      ? ` ${similar.length > 1 ? 'Similar keys' : 'A similar key'}: ${listed(similar)}.`
      : ''),

  citationDate: (source: Source, printed: string): string =>
    `Date differs. ${nameOf(source)} dates this source ${issuedOf(source)}. Footnote: ${printed}.`,

  entryDate: (key: string, dated: string, source: Source): string =>
    `Date differs. The source is dated ${issuedOf(source)} (${nameOf(source)}). Bibliography, “${key}”: ` +
    `${describeDate(dated)}.`,

  bibliographyTrouble: (trouble: BibliographyTrouble): string => {
    const { path } = trouble;
    switch (trouble.kind) {
      case 'missing':
        return `There is no bibliography “${path}”${FROM[trouble.by]}.`;
      case 'outside':
        return `The bibliography “${path}” lies outside the workspace: only your own settings may name it.`;
      case 'unknown-format':
        return `“${path}” is no bibliography that Stet reads: .json, .yaml, .bib, .bibtex or .ris.`;
      case 'broken': {
        const { file, first, count: problems } = trouble;
        const line = file.text.slice(0, first.span.start).split('\n').length;
        const others = problems > 1 ? ` (and ${count(problems - 1, 'further problem')})` : '';
        const read = count(file.read.entries.length, 'entry', 'entries');
        return `${path}:${line}: ${first.message}${others}. ${capitalized(read)} of the file can be cited.`;
      }
    }
  },

  notCited: (source: Source, passage: Span): string =>
    `Not cited. These words stand in ${describeSource(source, passage.start)}.`,
};

/** Where a path begins, for whoever looks for the file in the wrong folder. */
const FROM: Readonly<Record<BibliographyTrouble['by'], string>> = {
  draft: ' beside the draft: the path begins at the draft’s own folder',
  project: ', which the project names',
  settings: ', which the settings name',
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
