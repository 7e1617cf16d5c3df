import type { FoundName } from '../text/names.js';
import type { BlockGrammar } from './grammar.js';
import type { People, PersonCluster } from './people.js';
import type { SubjectRole } from './subject-roles.js';
import type { Token } from './tokens.js';

export type Gender = 'female' | 'male';

/** A place where a later pronoun may find whom it stands for: somebody named, or an earlier pronoun. */
export interface Antecedent {
  readonly start: number;
  readonly block: number;
  /** Null for a pronoun, which stands for what its own antecedent is. */
  readonly cluster: PersonCluster | null;
  readonly pronoun: Gender | null;
  readonly role: SubjectRole | 'mention';
}

/** The antecedents of a document, in order. `speaking` are the names found to be speakers of quotations. */
export function findAntecedents(
  grammars: readonly BlockGrammar[],
  people: People,
  speaking: ReadonlySet<FoundName>,
): Antecedent[] {
  const humans = humanClusters(grammars, people, speaking);
  const antecedents: Antecedent[] = [];
  grammars.forEach((grammar, block) => {
    const first = antecedents.length;
    grammar.tokens.forEach((token, i) => {
      const pronoun = token.kind === 'word' ? (NOMINATIVES.get(token.lower) ?? null) : null;
      const role = grammar.roles.get(i) ?? 'mention';
      if (pronoun && role === 'subject')
        antecedents.push({ start: token.start, block, cluster: null, pronoun, role });
      const cluster = token.name && people.of(token.name);
      if (!token.name || !cluster || !humans.has(cluster)) return;
      const speaks = speaking.has(token.name) && role !== 'embedded';
      antecedents.push({
        start: token.name.start,
        block,
        cluster,
        pronoun: null,
        role: speaks ? 'subject' : role,
      });
    });
    for (const at of standIns(grammar.tokens, antecedents, first)) {
      const antecedent = antecedents[at];
      if (antecedent) antecedents[at] = { ...antecedent, role: 'subject' };
    }
  });
  return antecedents;
}

/**
 * Of "The first question went to **his deputy, Ann Lee**." the one person of a sentence whose subject is a thing: "she" of the
 * next sentence is nobody older. Indices among the antecedents, of which the block's begin at `first`.
 */
function standIns(tokens: readonly Token[], antecedents: readonly Antecedent[], first: number): number[] {
  const ofSentence = new Map<number, number[]>();
  const possessive = new Set<number>();
  let at = first;
  for (const token of tokens) {
    const antecedent = antecedents[at];
    if (!antecedent) break;
    if ((token.name?.start ?? token.start) !== antecedent.start) continue;
    if (token.isPossessive) possessive.add(at);
    const list = ofSentence.get(token.sentence);
    if (list) list.push(at);
    else ofSentence.set(token.sentence, [at]);
    at++;
  }
  return [...ofSentence.values()].flatMap((list) => {
    const [only] = list;
    const isOnly = list.length === 1 && only !== undefined && !possessive.has(only);
    return isOnly && antecedents[only]?.role === 'mention' ? [only] : [];
  });
}

const NOMINATIVES = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);

/**
 * "Marble Arch" and "Embassy" are capitalised, too: a human being has a title or a first name, speaks, has an age ("Ann
 * Lee, 35,") or is taken up by "who".
 */
function humanClusters(
  grammars: readonly BlockGrammar[],
  people: People,
  speaking: ReadonlySet<FoundName>,
): ReadonlySet<PersonCluster> {
  const humans = new Set<PersonCluster>();
  const add = (name: FoundName | null | undefined): void => {
    const cluster = name && people.of(name);
    if (cluster?.isPerson) humans.add(cluster);
  };
  for (const cluster of people.clusters)
    if (cluster.isPerson && (cluster.gender !== null || cluster.titles.size > 0 || cluster.roles.size > 0))
      humans.add(cluster);
  for (const name of speaking) add(name);
  for (const { tokens, cues } of grammars) {
    for (const cue of cues) if (cue.form.class === 'speech') add(tokens[cue.subject?.head ?? -1]?.name);
    tokens.forEach((token, i) => {
      if (token.name && tokens[i + 1]?.kind === 'comma' && isAgeOrWho(tokens[i + 2])) add(token.name);
    });
  }
  return humans;
}

function isAgeOrWho(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.lower === 'who' || /^\d{1,2}$/.test(token.lower));
}
