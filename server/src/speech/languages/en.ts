import { words } from '../../text/word-list.js';
import { GERMAN_NOMINATIVES } from './de-verbs.js';

/** Nouns of speech: "his **call** for Tehran to “…”", "the **statement** that “…”". */
export const CUE_NOUNS: ReadonlySet<string> = words(`
  statement statements remark remarks comment comments claim claims assertion assertions call calls warning warnings
  argument arguments allegation allegations accusation accusations promise promises pledge pledges vow vows demand
  demands description descriptions suggestion suggestions question questions answer answers reply response responses
  declaration declarations announcement announcements speech speeches address letter letters tweet tweets post posts
  message messages email emails memo memos quote quotes quip line lines joke jokes phrase phrases word words slogan
  mantra motto refrain insistence contention belief view views opinion idea notion theory threat threats appeal plea
  request requests proposal proposals complaint complaints criticism criticisms charge charges praise admission
  acknowledgment concession denial prediction predictions hope hopes desire conclusion conclusions testimony ruling
  decision order report reports op-ed essay interview caption note advice attack attacks rhetoric language term
  endorsement reference references use mention explanation definition depiction characterization outburst chant
  chants cry headline pitch sentiment`);

/** Things that speak for a person or body; they make a link of the chain ("a statement from his office"). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  statement report letter memo email readout transcript filing document documents release tweet post note text article
  op-ed interview complaint lawsuit indictment affidavit resolution bill order ruling opinion book editorial ad
  advertisement sign poster caption headline message website page platform video communique communiqué declaration`);

export const NOMINATIVE_PRONOUNS: ReadonlySet<string> = words(
  `he she they i we it you who ${GERMAN_NOMINATIVES}`,
);
/** Pronouns that may be a speaker when the verb stands first ("said he"). */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = words(
  'he she they i we it you one someone somebody everyone nobody others many some most several both another few all',
);
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = words('his her their my our its your whose');
export const OBJECT_PRONOUNS: ReadonlySet<string> = words(
  'him them me us her it you himself herself themselves myself itself ourselves',
);

export const ARTICLES: ReadonlySet<string> = words('the a an');

export const DETERMINERS: ReadonlySet<string> = words(`
  the a an this that these those his her their my our its your one two three four five six seven eight nine ten
  some several many most few both another other each every any no all`);

export const PREPOSITIONS: ReadonlySet<string> = words(`
  of for from at with in on to by about against into over under after before during since until through between among
  amid around near toward towards upon within without across behind beyond despite via per like as than regarding
  concerning following including outside inside onto off alongside`);

/** Prepositions that tie a second noun phrase to the one before it: "a spokesman **for** the campaign". */
export const ATTACHING_PREPOSITIONS: ReadonlySet<string> = words(
  'of for from at with in on to by about against near behind between among',
);

export const CONJUNCTIONS: ReadonlySet<string> = words('and but or nor yet so plus');

export const SUBORDINATORS: ReadonlySet<string> = words(`
  that when while because although though if unless since as before after until where whereas whether which who whom
  whose how why what once`);

export const AUXILIARIES: ReadonlySet<string> = words(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't
  'd 'll 've 's 're ought used`);

export const BE_FORMS: ReadonlySet<string> = words(
  "is are was were be been being am isn't aren't wasn't weren't get gets got getting",
);

export const NEGATIONS: ReadonlySet<string> = words(`
  not never n't neither nor isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  shouldn't can't cannot couldn't hardly`);

export const HYPOTHETICALS: ReadonlySet<string> = words(
  "would could might may should if whether 'd wouldn't couldn't shouldn't must will 'll",
);

/** Who says nothing: "**nobody** said", "**few** officials said", "**no** official said". */
export const NEGATIVE_SUBJECTS: ReadonlySet<string> = words('nobody none no neither few nor');

/** What takes back the verb of speech it governs: "**denied** saying", "**refused** to say", "**without** calling it". */
export const DENIALS: ReadonlySet<string> = words(`
  deny denies denied denying refuse refuses refused refusing decline declines declined declining avoid avoids avoided
  avoiding without stopped stops short regret regrets regretted fail fails failed failing rather instead`);

/** Adverbs that stand between subject and verb or around it. Words in "-ly" count besides. */
export const ADVERBS: ReadonlySet<string> = words(`
  also then later even once still again already always often sometimes now just first further soon ever never not
  thus therefore too instead meanwhile further simply recently perhaps since twice yesterday today tonight tomorrow
  earlier afterward afterwards here there back flat-out outright out aloud only almost long all quite at rather
  sometime nevertheless nonetheless otherwise elsewhere monday tuesday wednesday thursday friday saturday sunday
  mon tue wed thu fri sat sun likewise so anyway though however indeed else more previously famously reportedly maybe down well yes yeah please`);

/** Times that stand between subject and verb without a preposition ("Trump on Monday", "last week said"). */
export const TIME_WORDS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december morning afternoon evening night week month year noon midnight today yesterday tonight day
  days weeks months years minutes hours weekend`);

/** Heads of descriptions of persons and bodies that may speak. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokesmen spokespeople official officials commander commanders source sources aide
  aides adviser advisers advisor advisors president minister secretary senator senators governor governors mayor
  candidate candidates nominee lawmaker lawmakers congressman congresswoman lawyer lawyers attorney attorneys judge
  judges justice police officer officers doctor doctors professor analyst analysts expert experts critic critics
  supporter supporters opponent opponents voter voters witness witnesses resident residents man woman men women boy
  girl mother father wife husband son daughter sister brother friend friends colleague colleagues campaign campaigns
  administration government party committee ministry department agency office court company group organization
  network newspaper magazine author authors writer writers reporter reporters journalist journalists editor editors
  host anchor moderator leader leaders chairman chairwoman director manager strategist strategists consultant pollster
  billionaire businessman mogul frontrunner front-runner veteran activist activists protester protesters crowd
  audience people person student students teacher teachers worker workers executive executives economist economists
  diplomat diplomats ambassador general soldier soldiers general king queen pope bishop rabbi priest pastor singer
  actor actress comedian star director producer fan fans player players coach neighbor neighbors couple family team
  ally allies loyalist loyalists backer backers camp foundation chief newspaper nation country panel board union agent agents driver survivor survivors victim victims staffer staffers operative operatives insider insiders donor donors delegate delegates member members democrat
  democrats republican republicans conservatives liberals others retired former scientist scientists researcher
  researchers historian native vermonter texan floridian ohioan new-yorker businesswoman speaker whip rival rivals`);

/** Frequent verbs that report nothing; they end a noun phrase ("the senator **likes** …", "Trump **launched** …"). */
export const PLAIN_VERBS: ReadonlySet<string> = words(`
  made took gave went came got met won lost ran led left kept brought bought sat stood became put let spent sent rose
  fell grew drew chose drove flew built paid sold caught taught fought sought meant set cut hurt split wants need needs
  seems seemed likes loves hates refuses leads faces gets makes takes gives goes comes knows thinks looks looked works
  runs wins loses leaves keeps brings stands becomes puts lets spends sends rises falls remains appears continues tries
  helps plays serves lives moves turns meets hopes plans follows includes opens uses owns holds sits draws teaches
  shows believes tells says launched began wrote spoke lied died tied joined gained won't walked talked called like
  love want seem face lead make take give go come know think look work win lose leave keep get`);

/** Labels before a colon that name nobody. */
export const NO_SPEAKER_LABELS: ReadonlySet<string> = words(`
  note notes update updated correction corrections photo photos video watch read listen related source sources
  editor's warning disclaimer summary background where when who what why how date time subject from to re cc by
  contact tags topics share location price rating example figure table image credit published headline`);

/** Small words inside the office that a transcript's label names: "The Minister for Roads and Bridges". */
export const LINK_WORDS_IN_OFFICES: ReadonlySet<string> = words(`of for the and to in on at`);

/** First words of labels of those whom a record does not name: "Several hon. Members", "A voice from the gallery". */
export const UNNAMED_LABEL_STARTS: ReadonlySet<string> = words(`
  a an the several some many another unidentified unknown voice voices various all`);

/** First words of labels that can only be a speaker's, also where they stand once: "Madam Speaker", "Ms Lee". */
export const SPEAKER_TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr sir lady lord madam madame judge justice president senator sen representative rep congressman
  congresswoman minister secretary chairman chairwoman chair commissioner councillor cllr professor prof deputy
  ambassador governor mayor general colonel captain`);

/** Who speaks in a call, a panel or an interview without being named. */
export const CHAIR_LABELS: ReadonlySet<string> = words(`
  operator moderator host interviewer chair chairman chairwoman chairperson facilitator question answer q a audience`);

/** Works, shows and the like: a capitalised string in marks after or before one of them is a title. */
export const WORK_NOUNS: ReadonlySet<string> = words(`
  film movie movies show shows book novel song songs album series podcast play magazine program programme documentary
  episode sitcom drama thriller musical opera poem essay article column story report newsletter blog cartoon comic
  ad ads video broadcast bestseller memoir biography titled entitled headlined called named comedy single hit anthem
  track tune exhibition painting game special feature franchise soap trilogy sequel spot segment editorial paper
  star host co-host actor actress author creator anchor moderator writer director producer fame cast reboot`);

/** Words of the names of newspapers, agencies and stations: who tells them something tells the public. */
export const OUTLET_WORDS: ReadonlySet<string> = words(`
  news times post journal herald tribune magazine radio tv television gazette chronicle observer courier telegraph
  guardian mirror sentinel globe weekly daily review broadcasting broadcast podcast reuters bloomberg politico cnn bbc
  nbc abc cbs fox msnbc cnbc npr pbs itv afp dpa tass xinhua aljazeera jazeera newsweek`);

/** Signs, shirts and screens: what they read is no one's speech. */
export const SIGN_NOUNS: ReadonlySet<string> = words(`
  sign signs placard placards banner banners poster posters t-shirt t-shirts shirt shirts hat hats cap caps sticker
  stickers button buttons screen billboard billboards graffiti tattoo plaque inscription label link tab flag flags`);

/** Small words of English that hardly ever stand in a German paragraph. */
export const ENGLISH_TELLTALES: ReadonlySet<string> = words('the of and to that with said says for he she');
