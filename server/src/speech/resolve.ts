import type { FoundName } from '../text/names.js';
import type { BlockGrammar } from './attribute.js';
import type { People, PersonCluster } from './people.js';
import type { PhraseMention } from './sieves/sieve.js';

/** Whom a pronoun or a description stands for; how sure that is, 0..1. */
export interface Resolution {
  readonly name: string | null;
  readonly sure: number;
}

/** Measured share of right names: see docs of the sieves. A pronoun without a known gender is the weakest. */
const SURE_NAMED = 0.995;
const SURE_TITLE = 0.95;
const SURE_PRONOUN = 0.92;
const SURE_PRONOUN_OF_UNKNOWN_GENDER = 0.8;

/** How many blocks back a pronoun may reach. */
const PRONOUN_REACH = 3;

/** What the resolver reads of a document. */
export interface ResolverInput {
  readonly text: string;
  readonly grammars: readonly BlockGrammar[];
  readonly people: People;
  /** The names that were found to be speakers. */
  readonly speaking: ReadonlySet<FoundName>;
}

/** Gives mentions their canonical names. Built once per document; `resolve` is asked in order of the text or not. */
export function createResolver(doc: ResolverInput): (mention: PhraseMention) => Resolution {
  const { text, people } = doc;
  const subjects = collectSubjects(doc.grammars, people, doc.speaking);
  const resolve = (mention: PhraseMention): Resolution => {
    if (mention.antecedent) return resolve(mention.antecedent);
    if (mention.kind === 'named')
      return {
        name: (mention.found && people.of(mention.found)?.name) ?? mention.found?.name ?? null,
        sure: SURE_NAMED,
      };
    const words = text.slice(mention.start, mention.end);
    if (mention.kind === 'nominal') {
      const bearer = /^(?:the|our|their|his|her)\s/i.test(words) ? people.byTitle(words) : null;
      return { name: bearer?.name ?? null, sure: bearer ? SURE_TITLE : SURE_NAMED };
    }
    return resolvePronoun(words.toLowerCase(), mention.start, subjects);
  };
  return resolve;
}

/** A person at a place where a pronoun may take up: subjects of sentences and of reporting verbs before other mentions. */
interface Subject {
  readonly start: number;
  readonly block: number;
  readonly cluster: PersonCluster;
  readonly isSubject: boolean;
}

function collectSubjects(
  grammars: readonly BlockGrammar[],
  people: People,
  speaking: ReadonlySet<FoundName>,
): Subject[] {
  const speakers = new Set([...speaking].map((name) => people.of(name)));
  const subjects: Subject[] = [];
  grammars.forEach((grammar, block) => {
    grammar.tokens.forEach((token, i) => {
      const cluster = token.name && people.of(token.name);
      if (!token.name || !cluster || !isHuman(cluster, speakers)) return;
      const isSubject = !token.isPossessive && (grammar.heads.has(i) || speaking.has(token.name));
      subjects.push({ start: token.name.start, block, cluster, isSubject });
    });
  });
  return subjects;
}

/** "Marble Arch" and "Embassy" are capitalised, too: a pronoun takes up who has a title or a first name, or speaks. */
function isHuman(cluster: PersonCluster, speakers: ReadonlySet<PersonCluster | null>): boolean {
  return cluster.isPerson && (cluster.gender !== null || cluster.titles.size > 0 || speakers.has(cluster));
}

function resolvePronoun(pronoun: string, start: number, subjects: readonly Subject[]): Resolution {
  const gender =
    pronoun === 'he' || pronoun === 'his' || pronoun === 'him'
      ? 'male'
      : pronoun === 'she' || pronoun === 'her'
        ? 'female'
        : null;
  if (!gender) return { name: null, sure: SURE_NAMED };
  const from = lastAtOrBefore(subjects, start - 1);
  const block = subjects[from]?.block ?? 0;
  let fallback: Subject | null = null;
  for (let i = from; i >= 0; i--) {
    const subject = subjects[i];
    if (!subject || block - subject.block > PRONOUN_REACH) break;
    if (subject.cluster.gender !== null && subject.cluster.gender !== gender) continue;
    // "Trump's statement … alongside his call": a possessive takes up whoever was named last.
    if (subject.isSubject || pronoun === 'his' || pronoun === 'her') return found(subject);
    fallback ??= subject;
  }
  return fallback ? found(fallback) : { name: null, sure: SURE_NAMED };
}

function found({ cluster }: Subject): Resolution {
  return { name: cluster.name, sure: cluster.gender ? SURE_PRONOUN : SURE_PRONOUN_OF_UNKNOWN_GENDER };
}

/** Index of the last subject that begins at or before `start`; -1 when none does. */
function lastAtOrBefore(subjects: readonly Subject[], start: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
