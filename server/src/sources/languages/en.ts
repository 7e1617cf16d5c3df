import { phrases } from './phrases.js';

/** How English-language papers, agencies and offices print what surrounds a text. All entries are lower case. */

/** Words a byline begins with; German, French, Spanish, Italian and Dutch ones stand on pages as often. */
export const BYLINE_STARTS: readonly string[] = phrases(`
  by, written by, words by, story by, reported by, reporting by, analysis by, posted by, author, authors,
  byline, von, par, por, di, door`);

/** Parts of a name that are printed without a capital. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  phrases(`
  van, von, der, den, de, da, do, dos, del, della, di, du, la, le, bin, ibn, al, el, ter, ten, zu, zur, y, e`),
);

/** Capitalised in a headline or a section's name, but never part of a person's name. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  the, a, an, and, or, of, in, on, for, to, at, with, from, as, is, are, how, why, what, when, who, where,
  more, your, our, his, her, news, opinion, editorial, analysis, world, politics, business, sport, sports,
  live, latest, letters, about, after, before, says, twitter, facebook, whatsapp, linkedin, instagram,
  share, follow, subscribe, read`),
);

/** What a byline adds to a name ("chief political correspondent"); a part with one of these is no name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  correspondent, correspondents, reporter, reporters, editor, editors, columnist, contributor, writer,
  writers, producer, photographer, journalist, chief, bureau, staff, updated, published, min, read, guest,
  senior, desk, team`),
);

/** Section names printed alone above a headline. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  phrases(`
  news, breaking news, latest news, world, world news, us news, uk news, national, international, politics,
  policy, opinion, opinions, comment, commentary, editorial, editorials, analysis, news analysis, business,
  economy, markets, finance, money, tech, technology, science, health, environment, climate, culture, arts,
  books, life, lifestyle, style, travel, food, sport, sports, education, society, security, defense,
  defence, energy, law, media, middle east, europe, asia, africa, americas, interview, feature, features,
  long read, explainer, exclusive, live, blog, local, region, regional, home, top stories,
  investigation, obituary, letters, video, podcast, press, update, updates, special report, fact check`),
);

/** Labels of an aggregator or a page between the parts of a text. */
export const PART_LABELS: ReadonlySet<string> = new Set(
  phrases(`
  abstract, full text, letters, newsletter, newsletters, advertisement, advertising, ad, sponsored, related,
  related articles, related stories, related topics, read more, read next, more, more on this, more news,
  most read, most popular, trending, recommended, you may also like, share, share this, share this article,
  share this story, save, print, email, comments, leave a comment, tags, topics, listen, listen to this
  article, follow us, sign up, subscribe, about the author, about the authors, story continues below
  advertisement, article continues below, skip to content, menu, copy link, follow, back to top, load more,
  view comments, gift this article, facebook, twitter, whatsapp, linkedin`),
);

/** Labels above links to other stories; what stands below them is those stories' headlines. */
export const RELATED_LABELS: ReadonlySet<string> = new Set(
  phrases(`
  related, related articles, related stories, related topics, related coverage, related links, read more, read next,
  more on this, more on this story, more news, more stories, most read, most popular, trending, recommended, you may also
  like, see also, also read, up next, don't miss, top stories, latest news`),
);

/** Beginnings of a line that is the link to another story, with its headline behind. */
export const TEASER_STARTS: readonly string[] = phrases(`
  related:, read more:, read more |, read also:, also read:, see also:, more:, read next:, read:, watch:, listen:, video:,
  photos:, opinion:, in pictures:, don't miss:, more on this:, more from, must read:, explainer:, >>, »`);

/** Beginnings of lines that invite the reader of a page to something. */
export const INVITATIONS: readonly string[] = phrases(`
  get the latest, get our, get more, sign up, subscribe to, subscribe now, subscribe for, follow us, follow
  @, follow him on, follow her on, follow them on, click here, tap here, read more:, read also:, also read:,
  see also:, read the full, share this, download the, download our, join our, support our, become a member,
  already a subscriber, log in, sign in, for more news, copyright ©, copyright (c), copyright 20, ©, (c) 20,
  all rights reserved, we use cookies, this site uses cookies, enter your email, by signing up, by clicking,
  stay up to date, stay informed, listen to this, thank you for reading, thanks for reading, reprinted with
  permission, terms of use, privacy policy, contact us`);

/** What stands before the author's name in the box at the foot of a page. */
export const AUTHOR_BOX_STARTS: readonly string[] = phrases(`
  profile picture of, profile photo of, author, about the author`);

/** Beginnings of a line under a picture. */
export const CAPTION_STARTS: readonly string[] = phrases(`
  image of, image:, image credit, image source, photo:, photo by, photo credit, photograph:, photograph by,
  photographs by, picture:, pictured:, file photo, file photo:, file image, file picture, graphic:,
  graphics:, illustration:, illustration by, credit:, credits:, (photo, [photo, getty images`);

export type FieldName =
  | 'title'
  | 'issued'
  | 'updated'
  | 'authors'
  | 'publisher'
  | 'url'
  | 'language'
  | 'other';

/** Labels of a typed header ("Title: …", "Date: …"). `other` is furniture that names nothing Stet keeps. */
export const FIELD_LABELS: ReadonlyMap<string, FieldName> = new Map([
  ...labels('title', 'title, headline, subject'),
  ...labels(
    'issued',
    `date, published, publication date, date published, issued, release date, posted, recorded, dated, date of issue,
    date issued, date of hearing, hearing date, date of publication, published online, released, filed, date filed, sitting
    date, date of sitting, date of interview, interview date, delivered, date of release`,
  ),
  ...labels('updated', 'updated, last updated, modified, last modified'),
  ...labels('authors', 'author, authors, by, byline, writer'),
  ...labels('publisher', 'publisher, publication, outlet, source'),
  ...labels('url', 'url, link, web, permalink'),
  ...labels('language', 'language'),
  ...labels(
    'other',
    'location, place, venue, event, participants, speakers, section, category, tags, keywords',
  ),
  ...labels(
    'other',
    'accessed, retrieved, duration, length, word count, edition, page, contact, dateline, time',
  ),
]);

/** Words before a printed date that say what the date is. */
export const UPDATED_WORDS: readonly string[] = phrases(`
  updated, last updated, modified, last modified, corrected`);

/** Words that may stand around the date on a date line besides numbers, months, weekdays and zones. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  published, updated, posted, issued, released, date, dated, last, modified, first, on, at, the, of, de,
  min, mins, minute, minutes, read, am, pm, a.m, p.m, a, p, m, noon, midnight, time, local, hrs, hours,
  hour, ago, est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, gmt, utc, bst, cet, cest, ist, ast,
  eest, eet, msk, jst, kst, aest, aedt, sgt, hkt, z, t, monday, tuesday, wednesday, thursday, friday,
  saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, comments, comment, views, shares,
  edition, issue, vol, volume, no, nr, number, st, nd, rd, th, baghdad, washington, london, as, and, by`),
);

/** What French, German, Spanish and Italian pages print before a date. */
export const DATE_LINE_WORDS_ELSEWHERE: ReadonlySet<string> = new Set(
  phrases(`
  publié, publiée, mis, mise, à, jour, le, la, veröffentlicht, aktualisiert, erschienen, am, den, vom, um, publicado,
  actualizado, el, pubblicato, il`),
);

/**
 * First words of a line that says when something was said or came out, with its place between them and the date: "Delivered
 * at the Corn Exchange, 4 May 2026", "Sitting of Tuesday, 12 May 2026".
 */
export const OCCASION_STARTS: readonly string[] = phrases(`
  delivered, given at, given on, held at, held on, held in, recorded on, recorded at, recorded in, sitting of,
  session of, hearing of, hearing held, meeting of, meeting held, interview conducted, interview recorded,
  conducted on, broadcast on, aired on, first broadcast, posted on, posted by, published by, published in,
  filed on, dated, date of, heard on, minutes of, record of, proceedings of, verbatim record of, submitted on,
  released on, issued on, issued at, issued by`);

/**
 * What a text calls itself before it says whose it is, where and when, the day parted off by a comma: "Speech by Tova Renner, Lowmere,
 * 4 May 2026".
 */
export const TELLING_STARTS: readonly string[] = phrases(`
  speech by, speech of, speech to, speech at, speech given, remarks by, remarks at, remarks to, address by, address to, address
  given, lecture by, lecture given, keynote by, sermon by, sermon preached, statement by, statement from, statement to, evidence of,
  testimony of, oral evidence, letter to, letter from, open letter to, interview with, conversation with, talk by, talk given,
  call with, meeting with`);

/** What a part of a line says of the name behind it: "Interview: Tova Renner", "Words by Tova Renner". */
export const CREDITS: ReadonlyMap<string, 'author' | 'other'> = new Map([
  ...phrases(`interview, words, text, story, report, reporting, review, by, author, written`).map(
    (word): [string, 'author'] => [word, 'author'],
  ),
  ...phrases(`photo, photos, photograph, photographs, photography, picture, pictures, illustration,
    illustrations, translation, translated, edited, editing, editor`).map((word): [string, 'other'] => [
    word,
    'other',
  ]),
]);

/** What stands before the day on which something was published, inside a line: "2026; 14: 2. Published online 2 May 2026." */
export const PUBLISHED_WORDS: readonly string[] = phrases(`
  published online, published, first published online, first published, epub, available online, posted online,
  published electronically, posted, released, issued`);

/** Agencies that sign a dateline: "BAGHDAD, Aug 4 (Reuters) - …". */
export const AGENCIES: readonly string[] = [
  'AP',
  'Reuters',
  'AFP',
  'UPI',
  'dpa',
  'EFE',
  'ANSA',
  'PTI',
  'Xinhua',
  'TASS',
  'Kyodo',
  'Anadolu',
  'Bloomberg',
  'INA',
  'IRNA',
  'CNN',
  'PA',
  'KUNA',
  'The Associated Press',
  'Associated Press',
];

/** Last words of the names of papers, magazines and stations: "The Ardle Gazette". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  phrases(`
  gazette, times, post, herald, tribune, courier, observer, chronicle, journal, news, press, telegraph,
  guardian, independent, review, echo, sentinel, argus, examiner, bulletin, dispatch, ledger, mail, star,
  inquirer, enquirer, advertiser, globe, monitor, radio, television, tv, broadcasting, magazine, weekly`),
);

/** What a paper's name has before its last word: "Basra Evening Post". */
export const OUTLET_MODIFIERS: ReadonlySet<string> = new Set(
  phrases(`daily, evening, morning, sunday, weekly, online, top, all`),
);

/** First words of the names of stations: "Radio Two Rivers". */
export const OUTLET_STARTS: ReadonlySet<string> = new Set(phrases(`radio, television`));

/** Towns whose names end like a paper's. */
export const TOWNS_LIKE_OUTLETS: ReadonlySet<string> = new Set(
  phrases(`newport news, lone star, north star`),
);

/** Lines in which an office or a station says what kind of paper follows; never a title. */
export const SLUGS: readonly string[] = phrases(`
  for immediate release, immediate release, for release, media advisory, media alert, media release, media
  statement, press release, press statement, press advisory, news release, news advisory, transcript, full
  transcript, rush transcript, interview transcript, statement, remarks, speech, readout,
  embargoed, embargoed until, under embargo until, strictly embargoed until, check against delivery, for
  publication, public notice, notice to media, note to editors, corrections, correction, corrections and clarifications,
  clarification, clarifications, letters, letters to the editor, editorial, obituary, obituaries, newsletter, bulletin,
  memorandum, memo, open letter`);

/** Small words that a sentence torn by a line end may break after: "… its opening in⏎Lowmere, 12 March 2026". */
export const TORN_WORDS: ReadonlySet<string> = new Set(
  phrases(
    `a, an, the, of, in, on, at, to, by, from, for, with, and, or, near, until, since, before, after, between`,
  ),
);

/** Cues of reported speech that stand next to a closing mark in news prose. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  phrases(`
  said, says, told, added, adds, wrote, writes, tweeted, noted, explained, argued, insisted, warned,
  recalled, stated, announced, declared, continued, asked, replied, reported, according, saying, cited,
  quoted, telling, acknowledged, claimed, stressed, remarked, quipped, concluded, read, called, describing,
  described`),
);

/** What a short biography under an article calls its subject. */
export const BIOGRAPHY_WORDS: readonly string[] = phrases(`
  journalist, reporter, correspondent, editor, writer, columnist, author, professor, fellow, analyst,
  contributor, photographer, producer, researcher, freelance, covers, reports`);

function labels(name: FieldName, list: string): [string, FieldName][] {
  return phrases(list).map((label) => [label, name]);
}

/** Words that no person is called by, so that an author who has one is a body: "Wexley Harbour Board", "Bank of Fish". */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'the, of, for, and, &, ministry, department, university, college, institute, institution, parliament, committee, ' +
    'commission, council, office, bureau, agency, administration, association, society, foundation, fund, union, ' +
    'federation, corporation, company, inc, inc., corp, corp., ltd, ltd., llc, media, network, radio, television, ' +
    'authority, board, police, service, services, coalition, alliance, international, national, news, times, staff, ' +
    'press, tribune, herald, gazette, centre, center, museum, government, project, group, team'
  ).split(', '),
);
