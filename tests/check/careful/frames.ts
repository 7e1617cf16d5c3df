import type { Citizen, World } from './worlds.js';

/** A source file as fixtures have it: its sidecar's fields and its text. */
export interface SourceText {
  readonly name: string;
  readonly fields: string;
  readonly text: string;
}

/** How a draft gives words to somebody. Words of less than a sentence stand in the writer's own. */
export type DraftFrame = (words: string, citizen: Citizen, world: World) => string;

/** Whole sentences, in the ways in which drafts give them. */
export const DRAFT_FRAMES: readonly DraftFrame[] = [
  (words, { name }) => `“${capital(words)},” ${name} said.`,
  (words, { name, title }) => `${name}, ${the(title)}, said: “${capital(words)}.”`,
  (words, { name, title }) => `“${capital(words)},” said ${name}, ${the(title)}.`,
  (words, { name }, { outlet }) => `${name} told the ${outlet} that “${lower(words)}”.`,
  (words, { name }) => `> ${capital(words)}.\n>\n> — ${name}`,
  (words, { name }) => `According to ${name}, "${lower(words)}."`,
  (words, { name, pronoun }) =>
    `${name} did not hide ${pronoun === 'he' ? 'his' : 'her'} feelings. “${capital(words)},” ${pronoun} said.`,
  (words, { name }) => `**${name}:** “${capital(words)}.”`,
  (words, { name, title }, { outlet }) =>
    `Some voices from the ${outlet}:\n\n- ${name}, ${the(title)}: “${capital(words)}.”\n- Others would not speak.`,
  (words, { name, title }) => `“${capital(words)}” — ${name}, ${the(title)}`,
  (words, { name }) => `## ${name}: “${capital(words)}”`,
];

/** A piece of a sentence. */
export const PIECE_FRAMES: readonly DraftFrame[] = [
  (words, { name }) => `${name} said “${words}”.`,
  (words, { name }) => `“${capital(words)},” ${name} said.`,
  (words, { name, title }) => `${name}, ${the(title)}, said “${words}”.`,
  (words, { name }) => `According to ${name}, “${words}”.`,
  (words, { name }) => `- **${name}:** “${capital(words)}.”`,
  (words, { name }) => `Not so ${name}, who insisted that “${words}”.`,
];

/** How an article has whole sentences of its speaker, among the words of somebody else. */
export const SOURCE_FRAMES: readonly ((sentence: string, world: World) => SourceText)[] = [
  (sentence, world) =>
    article(world, [
      world.story,
      `“${sentence},” ${the(world.speaker.title)}, ${world.speaker.name}, said on the steps of the town hall.`,
      `${world.other.name}, ${the(world.other.title)}, disagreed. “That is one way to look at it,” ${world.other.pronoun} said.`,
    ]),
  (sentence, world) =>
    article(world, [
      `${world.story} ${world.other.name}, ${the(world.other.title)}, had asked for an answer within a week.`,
      `“I have nothing to add to my letter,” ${world.other.name} said.`,
      `${world.speaker.name}, who is ${the(world.speaker.title)}, said: “${sentence}.”`,
    ]),
  (sentence, world) =>
    article(world, [
      `${world.speaker.name} is ${the(world.speaker.title)}. ${world.story}`,
      `“Ask me anything you like,” ${world.speaker.name} said when we met. “${sentence}.”`,
      `On the other side of the table sat ${world.other.name}. “We shall see,” said ${world.other.name}.`,
    ]),
  (sentence, { date, speaker, other, outlet }) => ({
    name: 'hearing.txt',
    fields: `kind: transcript, publisher: ${outlet}, date: ${date}`,
    text: [
      `${other.name.toUpperCase()}: Thank you for coming here today.`,
      `${speaker.name.toUpperCase()}: Good morning. ${sentence}.`,
      `${other.name.toUpperCase()}: I see. Shall we take a break now?`,
      `${speaker.name.toUpperCase()}: With pleasure.`,
    ].join('\n\n'),
  }),
];

export function article({ outlet, date }: World, paragraphs: readonly string[]): SourceText {
  return {
    name: 'article.txt',
    fields: `kind: article, publisher: ${outlet}, date: ${date}`,
    text: paragraphs.join('\n\n'),
  };
}

/** "the harbour engineer", "the nurses' representative"; a title that names its town stays as it is. */
export function the(title: string): string {
  return title.startsWith('mayor') ? title : `the ${title}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sentence as it goes on in the writer's own; "I" and names stay as they are. */
export function lower(words: string): string {
  return /^(I\b|[A-Z][a-z]+'s)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
