import { words } from '../word-list.js';

/** Words that end a title before a name: "Deputy Foreign **Minister** Hisham Al-Alawi". Lower case, without a stop. */
export const TITLE_HEADS: ReadonlySet<string> = words(`
  president vice-president premier minister secretary chancellor ambassador envoy senator sen representative rep
  congressman congresswoman governor gov mayor councilman councilwoman councilor councillor commissioner chairman
  chairwoman chair chairperson director general gen lieutenant lt colonel col major maj captain capt commander cmdr
  admiral adm sergeant sgt officer chief inspector superintendent detective judge justice attorney prosecutor
  king queen prince princess pope cardinal archbishop bishop father sister rabbi imam ayatollah sheikh sheik sultan
  emir shah lord lady sir dame baron baroness viscount viscountess countess duke duchess doña dona cllr brother professor prof doctor dr mr mrs ms miss mx mme herr frau
  spokesman spokeswoman spokesperson speaker leader whip adviser advisor strategist manager coordinator aide pollster
  analyst economist historian scientist researcher engineer lawyer reporter correspondent columnist editor anchor host
  journalist author writer novelist actor actress singer comedian coach quarterback activist organizer billionaire
  businessman businesswoman candidate nominee frontrunner rival counsel treasurer ceo cfo coo founder co-founder
  co-host executive undersecretary delegate rev reverend pastor hon uncle aunt comrade mp msp mep lawmaker
  vice deputy assistant superstar rapper moderator contributor veteran consultant operative surrogate chairman-elect
  president-elect congressman-elect assemblyman assemblywoman sheriff marshal trooper constable dean principal provost
  chef artist poet philosopher filmmaker producer publisher blogger theologian physician surgeon nurse psychologist
  sociologist biologist physicist chemist prelate monk`);

/** Words that may stand inside a title, before its head: "**former Iraqi Deputy Foreign** Minister". Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(`
  former then ex- acting interim senior junior chief deputy vice assistant associate foreign prime defense defence
  interior finance national political campaign press policy communications white house state federal county city
  republican democratic gop conservative liberal labour tory independent libertarian presidential congressional
  senate majority minority opposition party executive managing attorney major brigadier lieutenant rear lance first
  supreme court district police fire army navy military security health education energy trade commerce justice
  transportation agriculture labor treasury homeland environment climate science media digital field state's editor
  late longtime veteran democrat conservative fellow potential presumptive co editorial news sports film radio tv talk show`);

/** What follows "Secretary of", "Minister of" … and still belongs to the title before a name. */
export const OFFICE_COMPLEMENTS: ReadonlySet<string> = words(`
  state defense defence war energy education labor commerce agriculture transportation interior treasury health
  justice foreign affairs veterans homeland security finance staff police operations information the exchequer
  communications and external home`);

/** Small words inside names: "Ursula **von der** Leyen", "Mohammed **bin** Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  de del della da das dos di du van von der den ter ten la le el al bin ibn ben abu abd ul ur af av zu y e`);

/** Arabic articles and the like, joined by a hyphen or not: "**al-**Sudani", "**El** Baradei". */
export const NAME_ARTICLES: ReadonlySet<string> = words('al el ul ad as ash an ar at az abu ibn bin');

export const NAME_SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv esq phd md');

/** Words with a capital that are no names by themselves: days, months, calls. Never part of a person's name. */
export const CAPITALISED_COMMON: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december i i'm i'll i'd i've ok mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept
  oct nov dec christmas easter thanksgiving god am pm`);

/** Words that hold an organisation's name together: "Bank **of** England", "Centers **for** Disease Control". */
export const ORGANISATION_LINKS: ReadonlySet<string> = words('of for and & on the');

/** Of the words below those that people are called by, too. */
export const NAMING_ORGANISATION_WORDS: ReadonlySet<string> = words('bay river park hall day beach german');

/** Words that show that a capitalised phrase is no person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  department ministry university college school institute institution bank house senate congress parliament committee
  commission council court office bureau agency administration party association society foundation fund union league
  federation corporation company group inc corp co ltd llc news times post journal herald tribune magazine press media
  network radio tv television church hospital center centre museum library airport street avenue road park city county
  state states kingdom republic nations river lake sea ocean mountain island islands bay beach east west north south
  army navy force forces guard corps police service services authority board trust act bill amendment treaty agreement
  conference convention summit forum committee project campaign movement coalition alliance international national
  world global american british french german russian chinese iranian iraqi israeli european african asian democrats
  republicans democratic republican conservatives gop labour government security defense treasury pentagon kremlin
  tower building hall palace stadium hotel club team studio studios records festival awards award prize day week
  street journal gazette chronicle observer daily weekly review monthly facebook twitter google instagram youtube`);

/** Places news writes of most; they are no persons. Countries, large cities, US states. */
export const PLACES: ReadonlySet<string> = words(`
  afghanistan africa albania algeria america argentina armenia asia australia austria azerbaijan bahrain bangladesh
  belarus belgium bolivia bosnia brazil britain bulgaria cambodia canada chile china colombia congo croatia cuba cyprus
  denmark ecuador egypt england estonia ethiopia europe finland france gaza germany ghana greece guatemala haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya korea kosovo
  kurdistan kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova
  mongolia morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tibet tunisia turkey türkiye uganda
  ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us usa uk uae eu un nato
  washington london paris berlin moscow beijing tehran baghdad kyiv kiev jerusalem damascus beirut cairo ankara
  istanbul riyadh doha dubai erbil kabul tokyo seoul pyongyang delhi mumbai brussels geneva vienna rome madrid athens
  chicago boston philadelphia detroit houston dallas atlanta miami seattle denver phoenix cleveland baltimore
  pittsburgh manhattan brooklyn hollywood alabama alaska arizona arkansas california colorado connecticut delaware
  florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
  virginia wisconsin wyoming york hampshire jersey carolina dakota`);

/** Peoples, parties and religions: they stand for nobody in particular. */
export const GROUPS: ReadonlySet<string> = words(`
  american americans british briton britons french german germans russian russians chinese japanese iranian iranians
  iraqi iraqis israeli israelis palestinian palestinians syrian syrians kurd kurds kurdish arab arabs turkish turk
  turks european europeans african africans asian asians mexican mexicans canadian canadians ukrainian ukrainians
  polish pole poles italian italians spanish greek greeks indian indians pakistani pakistanis afghan afghans saudi
  saudis egyptian egyptians lebanese jordanian yemeni yemenis cuban cubans venezuelan brazilian korean koreans
  vietnamese democrat democrats republican republicans conservative conservatives liberal liberals tory tories labour
  libertarian libertarians independents muslim muslims christian christians jew jews jewish catholic catholics
  evangelical evangelicals mormon mormons hispanic hispanics latino latinos latina latinas western westerners black
  blacks white whites dutch swedish norwegian danish finnish swiss austrian belgian irish scottish welsh english
  gop internet twitter english western`);

/** Family names of persons usually written family name first: "Xi Jinping", "Kim Jong Un". */
export const LEADING_FAMILY_NAMES: ReadonlySet<string> = words(
  'xi kim ban moon yoon hu jiang deng mao lee li wang zhang chen liu yang huang zhao wu zhou park choi jang ma tsai',
);

/** First words of sentences that are no names though capitalised, beyond function words. */
export const COMMON_OPENERS: ReadonlySet<string> = words(`
  a about above according across actually after afterward again against ago all almost alone along already also
  although always amid among an and another any anybody anyone anything apart apparently are aren't around as aside ask
  asked at away back based be because been before behind being below beside besides between beyond both but by can
  can't cannot certainly clearly come consider could couldn't currently curiously dear despite did didn't do does
  doesn't don't done down due during each earlier early either else especially even eventually ever every everybody
  everyone everything everywhere except experts few finally first five following for former four from further
  furthermore generally get getting given go going gone good got great had hardly has hasn't have haven't having he
  he'd he'll he's hence her here here's hers herself him himself his how however i if in indeed initially inside
  instead into is isn't it it'd it'll it's its itself just keep last lastly late lately later leave less lest let
  let's like likely little long look lots make many may maybe me mean meanwhile men might more moreover most mostly
  much must my myself named nearly neither never nevertheless new next no nobody none nonetheless nor not nothing
  notably now nowadays nowhere obviously of off officials often oh old on once one ones only onto or other others
  otherwise our ours out outside over overall part people perhaps please plus police prior probably quite rather
  read really recently regardless related reports right said same say says see seven several shall she she'd she'll
  she's should shouldn't similarly simply since six so some somebody somehow someone something sometimes somewhere
  soon sources still story such suddenly supporters sure take ten thank thanks that that's the their theirs them
  themselves then there there's thereafter therefore these they they'd they'll they're they've thing things think
  this those though three through throughout thus till to today together tomorrow tonight too top toward towards two
  under unfortunately unless unlike until up upon us using very voters wait want was wasn't watch we we'd we'll we're
  we've well went were weren't what what's whatever when whenever where whereas wherever whether which whichever while
  who who's whoever whom whose why will with within without women won't would wouldn't yes yesterday yet you you'd
  you'll you're you've young your yours yourself critics analysts lawmakers democrats republicans image photo video
  newsletter author updated published advertisement profile news analysis opinion editor's breaking exclusive live
  mother father brother sister mom dad my ms editors staff nearly most both half dozens hundreds thousands millions
  sadly interestingly surprisingly ironically importantly naturally frankly honestly basically essentially ultimately
  separately additionally alternatively consequently accordingly subsequently presumably reportedly supposedly
  nine eight eleven twelve twenty thirty forty fifty hundred second third fourth fifth ask call calls come meet enter
  add note notes click read sign share follow subscribe get find learn check stay join vote that'll ain't yeah hey
  experience history evidence research science tradition practice theory memory hello hi wow nah nope ah well alas okay ok hm er um`);

/** Openers that do belong to a name when a capital follows: "**New** York", "**First** Lady", "**Great** Britain". */
export const OPENERS_IN_NAMES: ReadonlySet<string> = words(`
  new first old great good little big long young people news police right top live three four five six seven eight nine
  ten second third story story's photo image general black white`);

/** Function words and the commonest verbs: they part names even inside a row of capitals (headlines). */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a about above after against all among an and any are as at back be because been before being between both but by can
  could did do does done down during each even for from get gets had has have he her here him his how i if in into is
  it its just like may me might more most must my no not now of off on once only onto or our out over own said same
  say says she should since so some still such than that that's the their them then there there's these they they're
  this those though through to too under until up upon was we were what what's when where whether which while who
  who's why will with within without would yes yet you your you're i'm i've it's he's she's don't can't won't isn't
  didn't doesn't wasn't vs via per us`);

/** Letters a word may end in that make a sentence-initial capitalised word a plain verb or adverb. */
export const COMMON_ENDINGS: readonly string[] = [
  'ing',
  'ly',
  'ed',
  "n't",
  'ness',
  'tion',
  'tions',
  'ments',
  'ists',
];
