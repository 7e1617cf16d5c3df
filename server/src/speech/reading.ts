import type { Span } from '../text/span.js';

/**
 * `direct`: whole sentences in marks; `partial`: a marked piece inside the reporter's own sentence; `block`: a block
 * quotation; `label`: a transcript's turn ("MR. PRICE: …"). The rest is in marks but no one's speech: `title` of a
 * work, `term` (a word talked about, a nickname, a scare quote), `sign` (what a placard or screen shows).
 */
export type QuotationKind = 'direct' | 'partial' | 'block' | 'label' | 'title' | 'term' | 'sign';

/** Where a document names somebody: the phrase in the text and who it is. */
export interface Mention extends Span {
  readonly text: string;
  /** Canonical name, fullest form the document gives ("Hisham Al-Alawi"); null for "a commander", "officials". */
  readonly name: string | null;
  /** Office or description standing at the name, as the document has it ("Iraqi Deputy Foreign Minister"). */
  readonly title: string | null;
  readonly kind: 'named' | 'pronoun' | 'nominal';
}

/** A name in the text, the only bearer of a title, a pronoun to somebody of its gender or of none that is known. */
export type NameClass = 'named' | 'title' | 'pronoun' | 'pronounOfUnknownGender';

/** Who a quotation is given to. `via` are the further links: the office or spokesperson, then the outlet. */
export interface Attribution {
  readonly speaker: Mention;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly via: readonly Mention[];
  /** Who says the words together with the speaker: of "Ann Lee and Bob Ray said" the other one. */
  readonly joint: readonly Mention[];
  /** The name of the sieve that found it. */
  readonly sieve: string;
  /** How the speaker's canonical name was told; null without one. */
  readonly nameClass: NameClass | null;
  /** 0..1: the chance that mention and canonical name are both right, as measured for the sieve and the kind of mention. */
  readonly confidence: number;
  /** 0..1: the chance that the mention is right, whoever it names. */
  readonly mentionConfidence: number;
  /** 0..1: the lower bound of `confidence` that the counts bear out at 95 %; 0 where the sieve was never measured. */
  readonly confidenceBound: number;
  /** The cue is negated or hypothetical ("never said", "might say"). */
  readonly hedged: boolean;
}

/** Words in quotation marks, in a block quotation or after a transcript label. The span is without the marks. */
export interface Quotation extends Span {
  readonly text: string;
  /** With the marks (or the whole block). */
  readonly outer: Span;
  readonly kind: QuotationKind;
  /** False: no closing mark before its paragraph ends, and the next paragraph does not continue it. */
  readonly closed: boolean;
  /** A paragraph of a multi-paragraph quotation that goes on in the next one. */
  readonly continues: boolean;
  /** Pieces of one utterance ("…," he said, "…") share a number. */
  readonly group: number;
  /** Inside another quotation's marks. */
  readonly nested: boolean;
  readonly attribution: Attribution | null;
}

/** Indirect speech: the clause that renders it, without marks ("Iraq plays a pivotal role …" of "X said Iraq plays …"). */
export interface IndirectReport extends Span {
  readonly attribution: Attribution;
}

/** Somebody a document names, with the forms it uses. */
export interface Person {
  readonly name: string;
  readonly titles: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The whole speech analysis of one document. Offsets into its text; arrays in order of offset. */
export interface SpeechReading {
  readonly quotations: readonly Quotation[];
  readonly reports: readonly IndirectReport[];
  readonly people: readonly Person[];
}
