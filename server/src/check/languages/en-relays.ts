import { words } from '../../text/word-list.js';

/** Words by which a source says whose interview or report it passes on. */

/** What stands right before the outlet's name; `isSure` where only an outlet can follow. */
export const RELAY_LEADS: readonly { readonly words: string; readonly isSure: boolean }[] = [
  { words: 'quoted as saying by', isSure: true },
  { words: 'quoted by', isSure: true },
  { words: 'as quoted in', isSure: true },
  { words: 'in an interview with', isSure: true },
  { words: 'in an interview on', isSure: true },
  { words: 'in an interview to', isSure: true },
  { words: 'in an exclusive interview with', isSure: true },
  { words: 'in comments to', isSure: true },
  { words: 'in remarks to', isSure: true },
  { words: 'in comments carried by', isSure: true },
  { words: 'carried by', isSure: false },
  { words: 'according to', isSure: false },
  { words: 'reported by', isSure: false },
  { words: 'speaking to', isSure: false },
  { words: 'speaking on', isSure: false },
  { words: 'told', isSure: false },
  { words: 'tells', isSure: false },
];

/** What follows an outlet's name that hands words on: "Reuters reported". */
export const REPORTING_NEXT: readonly string[] = [
  'reported',
  'reports',
  'quoted',
  'quotes',
  'cited',
  'cites',
  'has quoted',
];

/** Words in the names of papers and stations; to a council or a court words are told, but not handed on. */
export const OUTLET_WORDS: ReadonlySet<string> = words(`
  Radio TV Television News Newspaper Times Post Herald Gazette Tribune Courier Journal Chronicle Magazine Agency
  Broadcasting FM Press Channel Network Live Daily Weekly Monitor Observer Review Standard Star Mail Mirror Globe Guardian
  Telegraph Express Dispatch Sentinel Reporter Examiner Inquirer Register Bulletin Argus Echo Bugle Advertiser Today Tonight
  Wire Show BBC CNN NBC ABC CBS NPR PBS MSNBC CNBC AFP AP Reuters Bloomberg Politico Fox Sky ITV`);

/** Outlets whose names say nothing of the kind. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set([
  'Al Jazeera',
  'Al Arabiya',
  'Axios',
  'BuzzFeed',
  'Der Spiegel',
  'Die Zeit',
  'El País',
  'El Pais',
  'Forbes',
  'Haaretz',
  'HuffPost',
  'Interfax',
  'Kan',
  'Kyodo',
  'La Repubblica',
  'Le Figaro',
  'Le Monde',
  'Newsmax',
  'Newsweek',
  'ProPublica',
  'Rudaw',
  'Semafor',
  'TASS',
  'Tasnim',
  'Xinhua',
  'Yonhap',
]);
