/**
 * German verbs of speech, in the forms that stand beside a quotation: present, simple past, participle ("sagt sagte
 * gesagt"). None of them is an English word, so that one table serves texts of both languages.
 */
export const GERMAN_SPEECH_FORMS = `
  sagt:sagte:gesagt erklärt:erklärte:erklärt betont:betonte:betont meint:meinte:gemeint äußert:äußerte:geäußert
  schreibt:schrieb:geschrieben fragt:fragte:gefragt antwortet:antwortete:geantwortet fordert:forderte:gefordert
  warnt:warnte:gewarnt berichtet:berichtete:berichtet erzählt:erzählte:erzählt kündigt:kündigte:angekündigt
  teilt:teilte:mitgeteilt fügt:fügte:hinzugefügt ergänzt:ergänzte:ergänzt behauptet:behauptete:behauptet
  versichert:versicherte:versichert bekräftigt:bekräftigte:bekräftigt unterstreicht:unterstrich:unterstrichen
  kommentiert:kommentierte:kommentiert zitiert:zitierte:zitiert ruft:rief:gerufen verkündet:verkündete:verkündet
  bemerkt:bemerkte:bemerkt verspricht:versprach:versprochen gibt:gab:gegeben räumt:räumte:eingeräumt
  stellt:stellte:festgestellt hebt:hob:hervorgehoben klagt:klagte:geklagt lobt:lobte:gelobt mahnt:mahnte:gemahnt
  appelliert:appellierte:appelliert weist:wies:hingewiesen spricht:sprach:gesprochen urteilt:urteilte:geurteilt
  hofft:hoffte:gehofft prangert:prangerte:angeprangert wirft:warf:vorgeworfen verteidigt:verteidigte:verteidigt
  droht:drohte:gedroht meldet:meldete:gemeldet vermutet:vermutete:vermutet beklagt:beklagte:beklagt
  bestätigt:bestätigte:bestätigt bedauert:bedauerte:bedauert erinnert:erinnerte:erinnert beteuert:beteuerte:beteuert
  resümiert:resümierte:resümiert schildert:schilderte:geschildert merkt:merkte:angemerkt wendet:wandte:eingewandt
  entgegnet:entgegnete:entgegnet erwidert:erwiderte:erwidert kontert:konterte:gekontert spottet:spottete:gespottet
  jubelt:jubelte:gejubelt schimpft:schimpfte:geschimpft bilanziert:bilanzierte:bilanziert poltert:polterte:gepoltert
  konstatiert:konstatierte:konstatiert prophezeit:prophezeite:prophezeit schwärmt:schwärmte:geschwärmt
  glaubt:glaubte:geglaubt findet:fand:gefunden gesteht:gestand:gestanden verrät:verriet:verraten flüstert:flüsterte:geflüstert
  begründet:begründete:begründet twittert:twitterte:getwittert formuliert:formulierte:formuliert`;

export const GERMAN_NAMING_FORMS = `
  nennt:nannte:genannt bezeichnet:bezeichnete:bezeichnet kritisiert:kritisierte:kritisiert
  verurteilt:verurteilte:verurteilt beschreibt:beschrieb:beschrieben wertet:wertete:gewertet
  bewertet:bewertete:bewertet würdigt:würdigte:gewürdigt geißelt:geißelte:gegeißelt`;

export const GERMAN_NOMINATIVES = 'er sie wir ich';

/** Marks of German texts; behind them "so Merkel" gives the words to somebody as "said" does. */
export const GERMAN_OPENING_MARKS: ReadonlySet<string> = new Set(['„', '»', '‚']);
