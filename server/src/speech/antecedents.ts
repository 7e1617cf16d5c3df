import type { FoundName } from '../text/names.js';
import type { BlockGrammar } from './attribute.js';
import { type Cue, MAX_REACH } from './cue.js';
import { SUBORDINATORS } from './languages/en.js';
import type { People, PersonCluster } from './people.js';
import { type NounPhrase, nounPhraseAt } from './phrases.js';
import { mainSubject } from './subjects.js';
import type { Token } from './tokens.js';

export type Gender = 'female' | 'male';

/** A place where a later pronoun may find whom it stands for: somebody named, or an earlier pronoun. */
export interface Antecedent {
  readonly start: number;
  readonly block: number;
  /** Null for a pronoun, which stands for what its own antecedent is. */
  readonly cluster: PersonCluster | null;
  readonly pronoun: Gender | null;
  /** `subject`: of a main clause or a reporting verb; `embedded`: of a clause within one; `mention`: anything else. */
  readonly role: 'subject' | 'embedded' | 'mention';
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
    const roles = rolesOf(grammar);
    grammar.tokens.forEach((token, i) => {
      const pronoun = token.kind === 'word' ? (NOMINATIVES.get(token.lower) ?? null) : null;
      const role = roles.get(i) ?? 'mention';
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

/** Which tokens of a block are subjects, and of what. */
function rolesOf({ tokens, cues }: BlockGrammar): ReadonlyMap<number, Antecedent['role']> {
  const roles = new Map<number, Antecedent['role']>();
  const verbs = new Set(cues.map((cue) => cue.at));
  for (const cue of cues) {
    const { subject } = cue;
    if (subject)
      roles.set(
        (subject.antecedent ?? subject).head,
        isEmbedded(tokens, verbs, subject) ? 'embedded' : 'subject',
      );
    const inverted = subjectBehind(tokens, cue);
    if (inverted) roles.set(inverted.head, 'subject');
  }
  let sentence = -1;
  tokens.forEach((token, i) => {
    if (token.sentence === sentence) return;
    sentence = token.sentence;
    const subject = mainSubject(tokens, i, Math.min(tokens.length, i + MAX_REACH));
    const head = subject && tokens[subject.head];
    if (head?.sentence === sentence && !head.isPossessive) roles.set(subject?.head ?? -1, 'subject');
  });
  for (const cue of cues) setAnswerer(tokens, cue, roles);
  return roles;
}

/** "Smith said **that Brown** would go", "Smith said **Brown** would go". */
function isEmbedded(tokens: readonly Token[], verbs: ReadonlySet<number>, subject: NounPhrase): boolean {
  const before = tokens[subject.first - 1];
  if (before?.kind !== 'word' || subject.antecedent) return false;
  return SUBORDINATORS.has(before.lower) || verbs.has(subject.first - 1);
}

/** "The roof leaks, said **Smith**, a builder." */
function subjectBehind(tokens: readonly Token[], { at, form }: Cue): NounPhrase | null {
  const before = tokens[at - 1];
  if (form.class !== 'speech' || (form.form !== 'past' && form.form !== 's')) return null;
  if (before?.kind !== 'comma' && before?.kind !== 'quote') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  const next = phrase && tokens[phrase.last + 1];
  const isAlone = next?.kind !== 'word' || next.sentence !== tokens[at]?.sentence;
  return phrase && isAlone ? phrase : null;
}

/** "Smith asked **Brown** whether …": who is asked speaks next. */
function setAnswerer(
  tokens: readonly Token[],
  { at, form, subject, passive }: Cue,
  roles: Map<number, Antecedent['role']>,
): void {
  if (form.lemma !== 'ask' || passive || tokens[at + 1]?.kind !== 'name') return;
  roles.set(at + 1, 'subject');
  if (subject) roles.set(subject.head, 'embedded');
}
