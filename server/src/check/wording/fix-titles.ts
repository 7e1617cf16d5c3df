import type { Source } from '../../sources/source.js';
import { nameOf } from './describe-source.js';

/** Titles of fixes say what they do. */
export const fixTitles = {
  replaceWording: (source: Source): string => `Replace with the wording in ${nameOf(source)}`,
  putBack: (source: Source): string => `Put back what is left out, as in ${nameOf(source)}`,
  markOmissions: (): string => 'Mark what is left out with “…”',
  reorder: (source: Source): string => `Put the pieces in the order of ${nameOf(source)}`,
  attributeTo: (speaker: string, source: Source): string =>
    `Attribute to ${speaker}, as in ${nameOf(source)}`,
  changeTitle: (title: string, source: Source): string =>
    `Change the title to “${title}”, as in ${nameOf(source)}`,
  spell: (name: string, source: Source): string => `Spell the name “${name}”, as in ${nameOf(source)}`,
  changeDate: (date: string, source: Source | null): string =>
    source ? `Change to ${date}, as in ${nameOf(source)}` : `Change to ${date}`,
  removeMarks: (): string => `Remove the quotation marks (wording stays the source's: reword or credit)`,
  cite: (source: Source): string => `Cite ${nameOf(source)}`,
  changeKey: (key: string): string => `Change to @${key}`,
};
