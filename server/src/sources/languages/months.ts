/**
 * Month names and abbreviations as the date lines of papers print them, January first: English, German, French,
 * Spanish, Italian, Dutch, Portuguese. Folded: small letters, no accents, no full stop.
 */
export const MONTH_NAMES: readonly ReadonlySet<string>[] = [
  names('january jan januar janner janvier janv enero ene gennaio gen januari janeiro'),
  names('february feb febr februar fevrier fevr fev febrero febbraio februari fevereiro'),
  names('march mar marz mrz mars marzo maart mrt marco'),
  names('april apr avril avr abril abr aprile'),
  names('may mai mayo maggio mag mei maio'),
  names('june jun juni juin junio giugno giu junho'),
  names('july jul juli juillet juil julio luglio lug julho'),
  names('august aug aout agosto ago augustus'),
  names('september sept sep septembre septiembre settembre set setembro'),
  names('october oct oktober okt octobre octubre ottobre ott outubro out'),
  names('november nov novembre noviembre novembro'),
  names('december dec dezember dez decembre diciembre dic dicembre dezembro'),
];

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
