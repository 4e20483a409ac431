import fc from 'fast-check';

/*
 * Names as lists of people and organizations have them, made up: of several scripts, with what makes names hard to find.
 */

/** Few enough that names share words, and more begin alike. */
const SYLLABLES = {
  latin: ['ka', 'mor', 'len', 'sti', 'bro', 'wei', 'ann', 'jo', 'ell', 'ud', 'é', 'ørn', 'ßa', 'th'],
  cyrillic: ['ка', 'мор', 'лен', 'щу', 'бро', 'вей', 'ов', 'ий', 'ё'],
  greek: ['κα', 'μορ', 'λε', 'ψυ', 'άν', 'ος'],
  arabic: ['مح', 'مد', 'عل', 'ي', 'ال', 'نور'],
  hebrew: ['דו', 'יד', 'כה', 'ן'],
  han: ['习', '近', '平', '王', '小', '明'],
  kana: ['たな', 'か', 'さく', 'ら'],
  hangul: ['김', '정', '은', '박', '민'],
} as const;
type Script = keyof typeof SYLLABLES;

const anyWordOf = (script: Script, maxLength = 3): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...SYLLABLES[script]), { minLength: 1, maxLength, size: 'max' })
    .map((syllables) => syllables.join(''))
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);

const anyScript: fc.Arbitrary<Script> = fc.constantFrom(...(Object.keys(SYLLABLES) as Script[]));

const GIVEN = [
  'William',
  'Bill',
  'Elizabeth',
  'Liz',
  'Robert',
  'Bob',
  'Jean-Luc',
  'Alexander',
  'Александр',
  'Ana',
];
const anyGiven = fc.oneof(fc.constantFrom(...GIVEN), anyWordOf('latin'));
const anyFamily = fc.oneof(
  { weight: 3, arbitrary: anyWordOf('latin') },
  { weight: 1, arbitrary: fc.tuple(anyWordOf('latin'), anyWordOf('latin')).map((two) => two.join('-')) },
  { weight: 1, arbitrary: anyWordOf('latin').map((word) => `O’${word}`) },
);
const anyPart = <T>(parts: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...parts));

const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((words) => words.filter((word) => word !== '').join(' '));

const anyPersonName = joined(
  anyPart(['Dr.', 'Sir', 'Prof.', 'Señor']),
  anyGiven,
  anyPart(['J.', 'M. K.', 'B', 'Ann']),
  anyPart(['van der', 'de la', 'al-', 'von', 'bin']),
  anyFamily,
  anyPart(['Jr.', 'Sr.', 'III', '2nd', 'Jr']),
);
const anyOrganizationName = joined(
  anyPart(['The']),
  anyWordOf('latin'),
  anyPart(['Bank', 'Group', '& Sons', 'of', '2000']),
  anyWordOf('latin'),
  anyPart(['Inc.', 'LLC', 'AG', 'GmbH', 'S.A.']),
);

/** Weighted as they come, and each sort often. */
export const anyRealisticName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: anyPersonName },
  { weight: 4, arbitrary: anyOrganizationName },
  // Of another script, or of two.
  { weight: 4, arbitrary: anyScript.chain((script) => joined(anyWordOf(script), anyWordOf(script))) },
  {
    weight: 1,
    arbitrary: joined(
      anyScript.chain((script) => anyWordOf(script)),
      anyFamily,
    ),
  },
  // One word, signs alone, a single letter, many words.
  { weight: 1, arbitrary: anyFamily },
  { weight: 1, arbitrary: fc.constantFrom('!!!', '§ 7', '+/-', '$', '“”', '№ 1', '€', '—') },
  { weight: 1, arbitrary: fc.constantFrom('K', 'k.', 'J. K.', 'Ж', '王') },
  {
    weight: 1,
    arbitrary: fc
      .array(anyWordOf('latin', 6), { minLength: 9, maxLength: 24 })
      .map((words) => words.join(' ')),
  },
);

/** What is typed by who looks for a name: it, or what becomes of it by one rule. */
export function anyQueryFor(name: string): fc.Arbitrary<string> {
  const words = name.split(' ');
  const letters = [...name];
  const typo = fc.nat(letters.length - 1).map((place) => letters.toSpliced(place, 1).join(''));
  const swap = fc
    .nat(Math.max(0, letters.length - 2))
    .map((at) => letters.toSpliced(at, 2, ...letters.slice(at, at + 2).reverse()).join(''));
  return fc.oneof(
    typo,
    swap,
    fc.nat(letters.length).map((length) => letters.slice(0, length).join('')),
    fc.constantFrom(
      ...[name, name.toLowerCase(), name.toUpperCase(), name.normalize('NFD'), name.replaceAll('-', ' ')],
      ...[words.toReversed().join(' '), `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`],
      ...[words.slice(1).join(' '), words.slice(0, -1).join(' '), words[0] ?? '', words.at(-1) ?? ''],
      ...[`Mr. ${name}`, `${name} Jr.`, `${name} Inc.`, `${name} of another`],
      ...[words.map(([first]) => first).join(' '), [words[0]?.[0], ...words.slice(1)].join('. ')],
      name.replaceAll(/[’‘]/g, "'"),
    ),
  );
}
