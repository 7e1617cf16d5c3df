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
  });
  return antecedents;
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
    if (cluster.isPerson && (cluster.gender !== null || cluster.titles.size > 0)) humans.add(cluster);
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
