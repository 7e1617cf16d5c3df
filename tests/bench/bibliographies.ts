import type { BibliographyFormat } from '../../server/src/sources/bibliography/read-bibliography.js';

/** A library of `count` works as a reference manager writes it, about 500 characters a work. */
export function libraryOf(format: BibliographyFormat, count: number): string {
  const works = Array.from({ length: count }, (_, at) => WRITERS[format](at));
  return format === 'csl-json' ? `[\n${works.join(',\n')}\n]\n` : `${works.join('\n')}\n`;
}

const ABSTRACT =
  'The paper follows the trade of a northern harbour over a century of tides and tariffs. '.repeat(2);

const WRITERS: Readonly<Record<BibliographyFormat, (at: number) => string>> = {
  'csl-json': (at) =>
    JSON.stringify({
      id: `key${at}`,
      type: 'article-journal',
      title: `On the tides of harbour ${at}`,
      abstract: ABSTRACT,
      author: [
        { family: `Name${at}`, given: 'Jane' },
        { family: 'Roe', given: 'Max' },
      ],
      'container-title': 'Journal of Quays',
      issued: { 'date-parts': [[2000 + (at % 20), 1 + (at % 12), 3]] },
      URL: `https://quays.example/${at}`,
      DOI: `10.5555/${at}`,
    }),
  'csl-yaml': (at) => `- id: key${at}
  type: article-journal
  title: On the tides of harbour ${at}
  abstract: ${ABSTRACT}
  author:
  - family: Name${at}
    given: Jane
  - family: Roe
    given: Max
  container-title: Journal of Quays
  issued: ${2000 + (at % 20)}-01-03
  URL: https://quays.example/${at}
  DOI: 10.5555/${at}`,
  bibtex: (at) => `@article{key${at},
  title = {On the Tides of {{Harbour}} ${at}},
  abstract = {${ABSTRACT}},
  author = {Name${at}, Jane and Roe, Max},
  date = {${2000 + (at % 20)}-01-03},
  journaltitle = {Journal of Quays},
  url = {https://quays.example/${at}},
  doi = {10.5555/${at}},
  file = {/home/j/Zotero/storage/AB12CD${10 + (at % 90)}/a.pdf}
}
`,
  ris: (at) => `TY  - JOUR
ID  - key${at}
TI  - On the tides of harbour ${at}
AB  - ${ABSTRACT}
AU  - Name${at}, Jane
AU  - Roe, Max
T2  - Journal of Quays
DA  - ${2000 + (at % 20)}/01/03
UR  - https://quays.example/${at}
DO  - 10.5555/${at}
ER  - 
`,
};
