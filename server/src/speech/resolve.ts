import type { FoundName } from '../text/names.js';
import type { ProseBlock } from '../text/prose.js';
import { lastStartingBy } from '../text/span-index.js';
import { type Antecedent, findAntecedents, type Gender } from './antecedents.js';
import type { BlockGrammar } from './grammar.js';
import type { People, PersonCluster } from './people.js';
import type { NameClass } from './reading.js';
import type { PhraseMention } from './sieves/sieve.js';

/** Whom a mention stands for and how that was told; both null where no name is claimed. */
export interface Resolution {
  readonly name: string | null;
  readonly nameClass: NameClass | null;
}

const UNNAMED: Resolution = { name: null, nameClass: null };

/** How many blocks back a pronoun may reach. */
const PRONOUN_REACH = 5;

/** No pronoun reaches back over so many; keeps one endless paragraph linear. */
const MAX_STEPS = 100;

/** What the resolver reads of a document. */
export interface ResolverInput {
  readonly text: string;
  readonly grammars: readonly BlockGrammar[];
  readonly people: People;
  /** Indices of the blocks in which no pronoun looks for whom it stands for. */
  readonly headlines: ReadonlySet<number>;
  /** The blocks, in order, whose beginning no pronoun reaches back over. */
  readonly entryStarts: readonly ProseBlock[];
  /** The names that were found to be speakers. */
  readonly speaking: ReadonlySet<FoundName>;
}

/** Gives mentions their canonical names. Built once per document; `resolve` is asked in order of the text or not. */
export function createResolver(input: ResolverInput): (mention: PhraseMention) => Resolution {
  const { text, people, headlines, entryStarts } = input;
  const antecedents = resolveChain(
    findAntecedents(input.grammars, people, input.speaking).filter(({ block }) => !headlines.has(block)),
    entryStarts,
  );
  const resolve = (mention: PhraseMention): Resolution => {
    if (mention.antecedent) return resolve(mention.antecedent);
    if (mention.kind === 'named') {
      const { found } = mention;
      const person = found && !people.isAmbiguous(found) ? people.of(found) : null;
      return named(person?.name ?? found?.name ?? null);
    }
    const words = text.slice(mention.start, mention.end);
    if (mention.kind === 'nominal') {
      const bearer = /^(?:the|our|their|his|her)\s/i.test(words) ? people.byTitle(words) : null;
      return bearer ? { name: bearer.name, nameClass: 'title' } : UNNAMED;
    }
    return resolvePronoun(words.toLowerCase(), mention.start, antecedents, entryStarts);
  };
  return resolve;
}

function named(name: string | null): Resolution {
  return name === null ? UNNAMED : { name, nameClass: 'named' };
}

/** An antecedent with the person it comes to; null when nobody fits. */
type Resolved = Antecedent & { readonly person: PersonCluster | null };

/** "Smith came. He sat. He said …": a pronoun's own antecedent is passed on. */
function resolveChain(
  antecedents: readonly Antecedent[],
  entryStarts: readonly ProseBlock[],
): readonly Resolved[] {
  const resolved: Resolved[] = [];
  for (const antecedent of antecedents) {
    const { pronoun, cluster, block, start } = antecedent;
    const person = pronoun
      ? findPerson(resolved, resolved.length - 1, pronoun, {
          block,
          entryStart: entryStartBefore(entryStarts, start),
        })
      : cluster;
    resolved.push({ ...antecedent, person });
  }
  return resolved;
}

function resolvePronoun(
  pronoun: string,
  start: number,
  antecedents: readonly Resolved[],
  entryStarts: readonly ProseBlock[],
): Resolution {
  const gender = GENDERS.get(pronoun);
  if (!gender) return UNNAMED;
  const from = lastStartingBy(antecedents, start - 1);
  const place = { block: antecedents[from]?.block ?? 0, entryStart: entryStartBefore(entryStarts, start) };
  // "Trump's statement … alongside his call": a possessive takes up whoever was named last.
  const isPossessive = pronoun === 'his' || pronoun === 'her';
  const person = isPossessive
    ? lastMentioned(antecedents, from, gender, place.entryStart)
    : findPerson(antecedents, from, gender, place);
  if (!person) return UNNAMED;
  return { name: person.name, nameClass: person.gender ? 'pronoun' : 'pronounOfUnknownGender' };
}

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** The last subject of the gender before the pronoun; else the last subject of an inner clause, else whoever was named. */
function findPerson(
  antecedents: readonly Resolved[],
  from: number,
  gender: Gender,
  { block, entryStart }: { readonly block: number; readonly entryStart: number },
): PersonCluster | null {
  let inner: PersonCluster | null = null;
  let mentioned: PersonCluster | null = null;
  for (let i = from; i >= 0 && from - i < MAX_STEPS; i--) {
    const antecedent = antecedents[i];
    if (!antecedent || block - antecedent.block > PRONOUN_REACH || antecedent.start < entryStart) break;
    if (!fits(antecedent, gender)) continue;
    if (antecedent.role === 'subject') return antecedent.person;
    if (antecedent.role === 'embedded') inner ??= antecedent.person;
    else mentioned ??= antecedent.person;
  }
  return inner ?? mentioned;
}

function lastMentioned(
  antecedents: readonly Resolved[],
  from: number,
  gender: Gender,
  entryStart: number,
): PersonCluster | null {
  for (let i = from; i >= 0 && from - i < MAX_STEPS; i--) {
    const antecedent = antecedents[i];
    if (!antecedent || antecedent.start < entryStart) break;
    if (fits(antecedent, gender)) return antecedent.person;
  }
  return null;
}

function fits({ person, pronoun }: Resolved, gender: Gender): boolean {
  if (!person || (pronoun !== null && pronoun !== gender)) return false;
  return person.gender === null || person.gender === gender;
}

/** Where the entry with `offset` begins; 0 before and without entries. */
function entryStartBefore(entryStarts: readonly ProseBlock[], offset: number): number {
  return entryStarts[lastStartingBy(entryStarts, offset)]?.start ?? 0;
}
