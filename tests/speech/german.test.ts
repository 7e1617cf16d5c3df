import { describe } from 'vitest';
import { checkSpeakers as check } from './check.js';

describe('behind German words', () => {
  check('the verb and a name', '„Wir gehen jetzt nach Hause“, sagte Ulla Kern.', 'Ulla Kern');
  check(
    'the verb and an office',
    '„Wir gehen jetzt nach Hause“, sagte Finanzministerin Ulla Kern.',
    'Ulla Kern',
  );
  check(
    'the verb and a description',
    '„Wir gehen jetzt nach Hause“, sagte der Sprecher der Polizei am Montag.',
    'der Sprecher der Polizei',
  );
  check(
    'a description and a name',
    '„Wir gehen jetzt“, sagte die Chefin, Ulla Kern, am Montag.',
    'Ulla Kern',
  );
  check('"so"', '„Wir gehen jetzt nach Hause“, so die Ministerin.', 'die Ministerin');
  check('"so" and a verb', '„Wir gehen jetzt nach Hause“, so urteilte Ulla Kern.', 'Ulla Kern');
  check('"heißt es"', '„Wir gehen jetzt nach Hause“, heißt es in der Mitteilung.', 'der Mitteilung');
  check('a verb that no list has', '„Wir gehen jetzt nach Hause“, strich Ulla Kern heraus.', 'Ulla Kern');
  check('in other marks', '“Wir gehen jetzt nach Hause”, sagte Ulla Kern.', 'Ulla Kern');
});

describe('before German words', () => {
  check('subject and verb', 'Ulla Kern (SPD) sagte am Montag: „Wir gehen nach Hause.“', 'Ulla Kern');
  check('the verb first', 'Im Radio sagte Ulla Kern: „Wir gehen nach Hause.“', 'Ulla Kern');
  check(
    'a conjunction that has a capital',
    'Als Grund nannte Ulla Kern: „Wir gehen nach Hause.“',
    'Ulla Kern',
  );
  check('an apposition', 'Die Sprecherin der Fraktion, Ulla Kern, erklärte: „Wir gehen.“', 'Ulla Kern');
  check('a second verb', 'Ralf Stein lachte und sagte: „Wir gehen nach Hause.“', 'Ralf Stein');
  check(
    'another verb and a colon',
    'In Kiel zeigte sich Ulla Kern froh: „Wir gehen nach Hause.“',
    'Ulla Kern',
  );
  check('no verb', 'Kern wörtlich: „Wir gehen nach Hause.“', 'Kern');
  check('"heißt es"', 'In dem Brief heißt es weiter: „Wir gehen nach Hause.“', 'dem Brief');
});

describe('around German words', () => {
  check('"laut"', 'Laut Kern sei das „ein schwerer Fehler der Regierung“.', 'Kern');
  check('"nach Angaben"', 'Nach Angaben der Polizei war das „ein schwerer Fehler beim Bau“.', 'der Polizei');
  check('", so X"', 'Der Plan sei „ein schwerer Fehler der Regierung“ gewesen, so Ulla Kern.', 'Ulla Kern');
  check(
    'the mood of reported speech',
    'Ulla Kern sagte, der Plan sei „ein schwerer Fehler der Regierung“. Er sei „nicht mehr zu retten, auch später nicht“.',
    'Ulla Kern',
    'Ulla Kern',
  );
  check('nobody where nobody is named', 'Das Wetter war schlecht: „Es regnet hier jeden Tag.“', null);
});
