/** Titles that stand before a name with a stop: the stop never ends a sentence. Lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr cpl sgt pvt adm rear vice brig st ' +
    'rev hon pres supt det insp messrs mme mlle fr sr hr atty asst dep dir sec'
  ).split(' '),
);

/** Abbreviations whose stop ends a sentence only where a plain sentence opener follows ("of Acme Inc. The firm …"). */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc bros jr etc al vs v cf ca approx est dept univ assn intl natl ave blvd rd ft mt no nos vol ' +
    'fig figs p pp para ed eds trans e.g i.e a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ' +
    'bzw usw ggf dr.h.c nr bd jh sog vgl z.b d.h u.a'
  ).split(' '),
);

/** Words that open a sentence and hardly ever continue one after an abbreviation ("in the U.S. He said …"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But And Or So ' +
    'Yet If When While Although Though Because Since After Before As At By For From In On To With Without Under Over ' +
    'During Despite However Meanwhile Still Then Now What Who Why How Where Which Not No Some Many Most Both All Also ' +
    'Asked According Even Just Once Until Instead Der Die Das Er Sie Es Ein Eine In Im Am Auf Mit Nach Bei Und Aber'
  ).split(' '),
);
