import { words } from '../../text/word-list.js';

/** Offices and parts that only a body has: "the **spokeswoman** for Tarn Ambry", "Tarn Ambry's **board**". */
export const BODY_OFFICES: ReadonlySet<string> = words(`
  executive chair chairman chairwoman chairperson director officer president head boss founder owner chief
  spokesman spokeswoman spokesperson spokesmen spokespeople manager management board shares shareholders employees
  workers staff customers passengers engineers analyst counsel treasurer secretary minister mayor headquarters plant
  factory offices subsidiary relations revenue profits profit partner ceo cfo coo`);

/** What a body has and no person: "Tarn Ambry's **board**". */
export const BODY_PARTS: ReadonlySet<string> = words(`
  executive board shares shareholders employees customers passengers engineers headquarters plant
  factory subsidiary revenue revenues profits profit`);

/** Legal forms and the like behind a name, as they are written: "Tarn Ambry **AB**", but "Berit Sand as its president". */
export const BODY_FORMS: ReadonlySet<string> = words(
  'AB AG AS ASA BV GmbH Group Holding Holdings Inc KG Limited LLC LLP Ltd NV Oy Oyj PLC plc Pte SA SAS SE SpA Srl',
);

/** What companies do, as the last or another word of their names: "Tarn **Hydro**". */
export const BODY_TRADES: ReadonlySet<string> = words(`
  aerospace airlines airways analytics batteries biotech brewery broadcasting capital cells chemicals communications
  construction consulting dairies distilleries dynamics electric electronics energy engineering enterprises entertainment
  estates fisheries foods freight gas hydro industrial industries insurance investments laboratories labs lines logistics
  machines materials metals mining minerals mobility motors oil packaging partners petroleum pharma pharmaceuticals
  plastics power products properties railways renewables resources retail robotics semiconductors shipping shipyards
  software solutions steel stores studios supermarkets systems technologies technology telecom textiles timber tobacco
  transport utilities ventures water wind works`);
