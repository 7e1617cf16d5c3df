import { collapseSpace, markupText, type Page } from './dom.js';

/** What a page's structured data (schema.org as JSON-LD) says of its main text. */
export interface StructuredData {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/**
 * The page's own article among its JSON-LD nodes: the first whose type is one of a text and that has a date or a
 * headline; of several equally telling ones the one that names most. Null when there is none.
 */
export function readJsonLd(page: Page): StructuredData | null {
  const nodes = [...page.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    nodesOf(parseLenient(script.textContent ?? '')),
  );
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const ranked = nodes.filter((node) => rankOf(node) > 0).sort((a, b) => rankOf(b) - rankOf(a));
  const [best] = ranked;
  return best ? describe(best, byId) : null;
}

type Node = Readonly<Record<string, unknown>>;

/** Types whose nodes are texts of the page; the more telling first. */
const TEXT_TYPES: readonly RegExp[] = [
  /^(?:.*NewsArticle|ReportageNewsArticle|LiveBlogPosting|Report|OpinionNewsArticle)$/u,
  /(?:Article|BlogPosting|SocialMediaPosting)$/u,
  /^(?:WebPage|ItemPage|VideoObject|CreativeWork|Speech\w*)$/u,
];

function rankOf(node: Node): number {
  const types = typesOf(node);
  const level = TEXT_TYPES.findIndex((pattern) => types.some((type) => pattern.test(type)));
  if (level < 0) return 0;
  const told = [node.datePublished, node.headline, node.author].filter((value) => value !== undefined).length;
  if (told === 0) return 0;
  return (TEXT_TYPES.length - level) * 10 + told;
}

function describe(node: Node, byId: ReadonlyMap<string, Node>): StructuredData {
  const publisher = firstOf(node.publisher);
  return {
    types: typesOf(node),
    headline: textValue(node.headline) ?? textValue(node.name),
    authors: namesOf(node.author ?? node.creator, byId),
    publisher: namesOf(publisher, byId)[0] ?? null,
    issued: textValue(node.datePublished) ?? textValue(node.dateCreated) ?? textValue(node.uploadDate),
    updated: textValue(node.dateModified),
    url: textValue(node.url) ?? idOf(node.mainEntityOfPage),
    language: textValue(node.inLanguage),
  };
}

/** All nodes of a JSON-LD value: lists, `@graph`, `mainEntity`, and what an item page or list wraps. */
function nodesOf(value: unknown, depth = 0): readonly Node[] {
  if (depth > DEEPEST_NESTING || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((item) => nodesOf(item, depth + 1));
  const node = value as Node;
  return [
    node,
    ...nodesOf(node['@graph'], depth + 1),
    ...nodesOf(node.mainEntity, depth + 1),
    ...personsIn(node),
  ];
}

const DEEPEST_NESTING = 6;

/** Authors that a graph keeps apart and refers to by `@id` may hang below the article. */
function personsIn(node: Node): readonly Node[] {
  const author = firstOf(node.author);
  return isNode(author) && author['@id'] !== undefined && author.name !== undefined ? [author] : [];
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((one) => typeof one === 'string').map((one) => one.replace(/^.*[/#:]/u, ''));
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    if (typeof entry === 'string')
      return /^https?:/u.test(entry) ? (nameOfNode(byId.get(entry)) ?? []) : collapse(entry);
    if (Array.isArray(entry)) return namesOf(entry, byId);
    if (!isNode(entry)) return [];
    const known = typeof entry['@id'] === 'string' ? byId.get(entry['@id']) : undefined;
    const name = nameOfNode(entry) ?? nameOfNode(known);
    return name ?? [];
  });
}

function nameOfNode(node: Node | undefined): string | readonly string[] | null {
  if (!node) return null;
  const { name } = node;
  if (Array.isArray(name)) return name.filter((one) => typeof one === 'string').flatMap(collapse);
  const whole =
    textValue(name) ?? [textValue(node.givenName), textValue(node.familyName)].filter(Boolean).join(' ');
  return whole === '' ? null : whole;
}

function collapse(text: string): readonly string[] {
  const name = cleanValue(text);
  return name === '' ? [] : [name];
}

function textValue(value: unknown): string | null {
  const first = firstOf(value);
  if (typeof first === 'number') return String(first);
  if (isNode(first)) return textValue(first['@value'] ?? first.name);
  if (typeof first !== 'string') return null;
  const text = cleanValue(first);
  return text === '' ? null : text;
}

function idOf(value: unknown): string | null {
  const first = firstOf(value);
  if (typeof first === 'string') return first;
  return isNode(first) ? textValue(first['@id']) : null;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[0] : value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Publishers leave HTML entities and tags in their structured data: "He said &quot;no&quot;". */
function cleanValue(text: string): string {
  return collapseSpace(/&#?\w{2,10};|<\/?[a-z]/iu.test(text) ? markupText(text) : text);
}

/** JSON in a comment or CDATA section, with raw line ends in its strings or a `;` behind it, is common on pages. */
function parseLenient(text: string): unknown {
  const json = withoutWrapping(text.trim());
  return parseJson(json) ?? parseJson(json.replaceAll(/[\n\r\t]/gu, ' '));
}

function withoutWrapping(text: string): string {
  const start = ['<![CDATA[', '<!--', '//<![CDATA['].find((mark) => text.startsWith(mark)) ?? '';
  const end = [']]>', '-->', '//]]>', ';'].find((mark) => text.endsWith(mark)) ?? '';
  return text.slice(start.length, text.length - end.length);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // A SyntaxError: this script lends no facts.
    return null;
  }
}
