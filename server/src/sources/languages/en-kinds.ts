import { phrases } from './phrases.js';

/** What English-language documents print that shows of what kind they are. All entries are lower case. */

/** First words of a title or of the opening that name the kind of document. */
export const STATEMENT_STARTS: readonly string[] = phrases(`
  statement by, statement from, statement of, statement on, joint statement, press release, news release,
  for immediate release, media release, readout of, read-out of, press statement, media statement,
  communiqué, joint communiqué, open letter, proclamation, media note, club statement, company statement, official
  statement, public statement, written statement, victim statement, witness statement, ministerial statement, letter
  of resignation, resignation statement`);

/** What the title of a speech or statement calls it, before "by" and the speaker's name. */
export const SPEECH_NOUNS: readonly string[] = phrases(`
  remarks, speech, address, statement, keynote, lecture, sermon, homily, eulogy, toast, testimony, message, oration, letter`);

/** What a writer puts before the name: "Signed, Ann Lee", "Yours sincerely, Ann Lee". */
export const SIGNING_WORDS =
  /^\W*(?:\(?signed\)?|yours (?:sincerely|faithfully|truly)|sincerely|respectfully|best regards|kind regards|regards|in solidarity)\W+/iu;

/** Last words of a title that name the kind of document: "Harbour Union — press release". */
export const STATEMENT_ENDS: readonly string[] = phrases(
  `press release, news release, media release, press statement, media statement`,
);

export const SPEECH_STARTS: readonly string[] = phrases(`
  remarks by, remarks of, remarks at, remarks to, speech by, speech of, address by, address of, address to the, keynote
  by, keynote address, inaugural address, inaugural speech, opening remarks, as delivered, as prepared for delivery, check
  against delivery, lecture by, sermon by, homily by, eulogy by, full text of the speech, full text of the address, text
  of the speech`);

/** The same for lines that might be an article's headline: they count where nobody is reported. */
export const SPEECH_TITLES: readonly string[] = phrases(`
  speech at, speech to, speech on, address at, remarks on, keynote speech, opening speech, closing remarks, closing speech,
  closing address, closing argument, closing statement, opening statement, acceptance speech, concession speech, victory
  speech, farewell address, farewell speech, maiden speech, commencement address, commencement speech, graduation speech,
  state of the, welcome address, welcoming remarks, budget speech, lecture at, eulogy for, toast by, testimony of`);

export const TRANSCRIPT_STARTS: readonly string[] = phrases(`
  transcript, full transcript, interview transcript, rush transcript, partial transcript, hansard, official
  report, minutes of evidence, oral evidence, press briefing by, department press briefing, verbatim record,
  automatic transcript, machine transcript, transcript of, record of proceedings, proceedings of, debates, official record,
  hearing before, hearing of, public hearing, deposition of, testimony of, examination of`);

/** Last words of a title that name a transcript: "Ardle Boats Q1 2026 Earnings Call Transcript". */
export const TRANSCRIPT_ENDS: readonly string[] = phrases(
  `transcript, earnings call, conference call, deposition, transcript of proceedings`,
);

export const NOTES_STARTS: readonly string[] = phrases(`
  notes, my notes, interview notes, meeting notes, notes from, notes on, notes of, field notes, memo to
  self, background notes, call notes, notebook`);

export const REPORT_STARTS: readonly string[] = phrases(`
  report of the, report by the, white paper, executive summary, sitrep, working paper, policy brief, briefing paper`);

/** Inside a title, behind a name or before a number: "Ardle Relief – Situation Report No. 3". */
export const REPORT_PHRASES: readonly string[] = phrases(`
  situation report, sitrep, annual report, progress report, inspection report, final report, interim report, audit report,
  inquiry report, flash update`);

/** What the parts of a paper are called. */
export const PAPER_SECTIONS: ReadonlySet<string> = new Set(
  phrases(`
  abstract, background, introduction, methods, method, materials and methods, methods and materials, patients and methods,
  study design, results, findings, discussion, interpretation, conclusion, conclusions, limitations, references,
  literature cited, bibliography, acknowledgements, acknowledgments, funding, keywords, key words, competing interests,
  conflict of interest, conflicts of interest, declaration of interests, data availability, author contributions,
  ethics statement, supplementary material, related work, objective, objectives, participants, appendix`),
);

/** What the parts of a report by an office or a relief organisation are called. */
export const REPORT_SECTIONS: ReadonlySet<string> = new Set(
  phrases(`
  executive summary, summary, key findings, findings, main findings, recommendations, methodology, terms of reference,
  highlights, situation overview, situation, humanitarian needs, response, gaps and constraints, access, coordination,
  funding, introduction, conclusion, conclusions, annex, annexes, appendix, scope, glossary, reporting period, next steps,
  background, foreword, table of contents, contents`),
);

/** Parts that only reports have. */
export const TELLING_REPORT_SECTIONS: ReadonlySet<string> = new Set(
  phrases(
    `executive summary, key findings, recommendations, terms of reference, reporting period, situation overview`,
  ),
);

/** First words of a line at the end of a release. */
export const RELEASE_MARKS: readonly string[] = phrases(`
  ends -, ends-, notes to editors, note to editors, notes for editors, media contact, media contacts, press contact, press
  contacts, for media enquiries, for media inquiries, media enquiries, media inquiries, for press enquiries, press enquiries,
  forward-looking statements`);

/** "Comments (3)", "12 comments", "Leave a comment" above what readers wrote. */
export const COMMENT_LABELS =
  /^(?:comments? ?\(\d+\)|\d{1,4} comments?|leave a (?:comment|reply)|\d+ responses)\s*:?$/iu;

/** What a transcript made by a program says about itself. */
export const MACHINE_PHRASES: readonly string[] = phrases(`
  automatic transcript, automatically transcribed, automatically generated, auto-generated, autogenerated,
  automated transcript, ai transcript, ai-generated, ai generated, machine transcript, machine-generated,
  machine generated, generated by whisper, transcribed by whisper, transcribed by otter, otter.ai, generated
  automatically, automated transcription, automatic transcription, speech-to-text, speech to text,
  transcribed by ai, computer-generated transcript, automatic captions, auto captions`);

/** What pages that are written while something happens say of themselves, in their title or above their entries. */
export const LIVE_PHRASES: readonly string[] = phrases(`
  live, live blog, liveblog, live updates, latest updates, rolling coverage, as it happened, minute by minute`);
