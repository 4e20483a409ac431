import fc from 'fast-check';

/** Any text that a dataset can hold: astral characters, U+FFFD, controls and marks among them. Never blank. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      'x',
      '𝓗',
      '\uFFFD',
      'a\u0000b',
      'a\u001Cb',
      '\u200d',
      '"quoted" \\ `ticked` $name',
      'Ａ',
      '\u{1F469}\u200D\u{1F4BB}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  )
  .map((text) =>
    text
      .replace(/\p{Bidi_Control}/gu, '')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '');

/** Names that share words, letters and spellings, and a few of any text. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'Ada',
          'Adá',
          'ADA',
          'Okafor',
          'Okafr',
          'Jean-Luc',
          "O'Brien",
          'Дмитрий',
          '习近平',
          'محمد',
          '𝓗arrow',
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: anyText },
);
