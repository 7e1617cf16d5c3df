/** Units of amounts: how they are written and what they are. Folded as `tokenize` folds. */

/** Currency signs and the words that stand for them behind a number. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['usd', '$'],
  ['bucks', '$'],
  ['pound', '£'],
  ['pounds', '£'],
  ['quid', '£'],
  ['gbp', '£'],
  ['euro', '€'],
  ['euros', '€'],
  ['eur', '€'],
  ['yen', '¥'],
  ['rupee', '₹'],
  ['rupees', '₹'],
]);

/** Units that are written in more than one way, each with one form for all. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kms kilometre kilometres kilometer kilometers',
    m: 'm metre metres meter meters',
    cm: 'cm centimetre centimetres centimeter centimeters',
    mm: 'mm millimetre millimetres millimeter millimeters',
    mile: 'mile miles',
    yard: 'yard yards',
    foot: 'ft foot feet',
    inch: 'inch inches',
    kg: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
    tonne: 'tonne tonnes ton tons',
    litre: 'litre litres liter liters',
    gallon: 'gallon gallons',
    hectare: 'ha hectare hectares',
    acre: 'acre acres',
    percent: 'percent',
    second: 'seconds',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);

/** Endings of figures that multiply them: "3m", "2.5bn", "40k". */
export const FIGURE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
