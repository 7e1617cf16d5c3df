import { words } from '../../text/word-list.js';
import { GERMAN_NAMING_FORMS, GERMAN_SPEECH_FORMS } from './de-verbs.js';

/**
 * How a verb reports words. `speech`: what follows or precedes may be speech ("say", "tell"); `naming`: the words name
 * or judge something ("call", "describe … as"); `stance`: thought, feeling, showing, pushing — reports words only with
 * them inside its own clause ("believe", "vow", "push for").
 */
export type CueClass = 'speech' | 'naming' | 'stance';

export interface CueForm {
  readonly lemma: string;
  readonly class: CueClass;
  /** `base` also stands for the plural present and the infinitive ("say"). */
  readonly form: 'base' | 's' | 'ing' | 'past' | 'participle';
  /** Its language, where that is not English. */
  readonly language?: 'de';
}

const SPEECH_VERBS = `
  say tell add warn note argue ask write tweet state declare announce claim explain insist recall reply respond
  acknowledge admit concede confess continue conclude remark observe comment joke quip agree caution predict
  suggest stress emphasize emphasise reiterate repeat assert contend maintain charge allege deny boast brag complain
  lament vow pledge promise swear urge demand plead beg implore advise inform remind assure reassure counter retort
  rebut snap shout yell scream cry exclaim whisper mutter murmur mumble chant sing intone read report testify disclose
  reveal confide proclaim pronounce question wonder inquire enquire query answer interject interrupt muse opine post
  retweet email text message signal grumble sigh gasp growl moan groan bellow bark snarl hiss sneer scoff shoot
  fire thunder roar drawl stammer stutter volunteer venture offer propose recommend counsel affirm confirm clarify
  specify elaborate recount relate narrate recite quote cite apologize apologise gush rave rant vent wail whine
  begin   add chime deadpan crow gloat posit theorize theorise speculate reason surmise dispute
  guarantee attest profess avow jest tease laugh chuckle giggle smile nod grin beam utter voice  request
  instruct order command  beseech protest object bemoan decry hint imply insinuate intimate mention
  press blog caption  summarize summarise blurt babble holler croak rejoin resume ejaculate
  return persist expostulate remonstrate falter echo explode murmur mouth fume gripe grouse seethe chortle cackle coo
  purr enthuse exult marvel bluster blare wisecrack kid reflect reminisce ruminate philosophize philosophise interpose
  proffer implore clamor clamour parry deflect crack chirp speculate hazard finish interview retaliate jeer boo heckle cheer squeal yelp
  remember reckon enthuse concur demur splutter bristle rage riposte admonish rasp wheeze sniff sob mourn elucidate`;

/** What people do while they speak, or instead: behind a full stop it is no attribution ("“No.” She nodded."). */
export const GESTURES: ReadonlySet<string> = new Set(
  'sigh gasp laugh chuckle giggle smile nod grin beam sneer scoff cackle coo chortle cheer boo kid yelp'.split(
    ' ',
  ),
);

const NAMING_VERBS = `
  call describe dub label brand term characterize characterise deem consider denounce dismiss mock deride ridicule
  blast slam criticize criticise praise hail tout attack accuse condemn lambast rip bash refer liken compare
  portray paint cast depict name nickname christen style title headline knock ding scold chide chastise berate
  trash pan assail skewer excoriate decry blame compliment laud applaud commend salute thank welcome rate
  fault hit`;

const STANCE_VERBS = `
  think believe feel hope fear worry expect know doubt suspect see view regard understand realize realise find
  show indicate prove express convey invoke use push vow press promise threaten seek oppose support endorse
  defend reject rule decide find hold want fret imagine suppose guess figure assume envision envisage highlight
  underscore outline detail cite mean pen publish sound credit bill list address discuss speak talk deliver issue
  release hear learn mark pitch float propose lay prefer prioritize emphasise champion echo parrot declare coin
  shrug encourage raise give make offer rebuke interpret joke liken reference slog advertise pronounce bear
  warn require allow provide ban prohibit define summon convince persuade challenge dare`;

/** Simple past and participle of the verbs that do not add "-ed". */
const IRREGULAR = `
  say:said:said tell:told:told write:wrote:written swear:swore:sworn sing:sang:sung read:read:read begin:began:begun
  shoot:shot:shot think:thought:thought feel:felt:felt know:knew:known see:saw:seen understand:understood:understood
  find:found:found hold:held:held mean:meant:meant hear:heard:heard learn:learned:learned speak:spoke:spoken
  lay:laid:laid give:gave:given make:made:made show:showed:shown cast:cast:cast hit:hit:hit bear:bore:borne
  seek:sought:sought retell:retold:retold foretell:foretold:foretold`;

/** Verbs that double their last consonant: "quipped", "nodded"; unlike "shout", "whisper", "post". */
const DOUBLING = new Set(
  'quip brag beg sob snap nod admit dub pan slam refer rip rebut chat blog hit begin grin pin kid'.split(' '),
);

/** All finite and non-finite forms of the cue verbs by their small-letter spelling. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const irregular = new Map(
    IRREGULAR.trim()
      .split(/\s+/)
      .map((entry) => {
        const [base = '', past = '', participle = ''] = entry.split(':');
        return [base, { past, participle }] as const;
      }),
  );
  const forms = new Map<string, CueForm>();
  const lists = [
    ['stance', STANCE_VERBS],
    ['naming', NAMING_VERBS],
    ['speech', SPEECH_VERBS],
  ] as const;
  for (const [cueClass, list] of lists) {
    for (const lemma of words(list)) {
      const { past, participle } = irregular.get(lemma) ?? { past: pastOf(lemma), participle: pastOf(lemma) };
      forms.set(participle, { lemma, class: cueClass, form: 'participle' });
      forms.set(lemma, { lemma, class: cueClass, form: 'base' });
      forms.set(thirdPersonOf(lemma), { lemma, class: cueClass, form: 's' });
      forms.set(progressiveOf(lemma), { lemma, class: cueClass, form: 'ing' });
      forms.set(past, { lemma, class: cueClass, form: 'past' });
    }
  }
  addGermanForms(forms, 'naming', GERMAN_NAMING_FORMS);
  addGermanForms(forms, 'speech', GERMAN_SPEECH_FORMS);
  return forms;
}

function addGermanForms(forms: Map<string, CueForm>, cueClass: CueClass, list: string): void {
  for (const entry of words(list)) {
    const [present = '', past = '', participle = ''] = entry.split(':');
    forms.set(participle, { lemma: present, class: cueClass, form: 'participle', language: 'de' });
    forms.set(past, { lemma: present, class: cueClass, form: 'past', language: 'de' });
    // "sagten", "schrieben"
    forms.set(past.endsWith('te') ? `${past}n` : `${past}en`, {
      lemma: present,
      class: cueClass,
      form: 'past',
      language: 'de',
    });
    forms.set(present, { lemma: present, class: cueClass, form: 's', language: 'de' });
  }
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doublesConsonant(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function thirdPersonOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function progressiveOf(lemma: string): string {
  if (/[^e]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return doublesConsonant(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function doublesConsonant(lemma: string): boolean {
  return DOUBLING.has(lemma);
}
