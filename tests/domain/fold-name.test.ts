import { expect, it } from 'vitest';
import { foldName } from '../../src/domain/fold-name.js';

it.each([
  ['Beyoncé Knowles-Carter', 'beyonce knowles carter'],
  ['  A. N.  Okafor -- Smith ', 'a n okafor smith'],
  ['O’Brien', 'obrien'],
  ['Łukasz Ørsted', 'lukasz orsted'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Дмитрий Волков', 'дмитрии волков'],
  ['B2B №5', 'b2b no5'],
  ['!!!', '!!!'],
  ['\u00a0 ', ''],
])('"%s" folds to "%s", and that to itself', (name, folded) => {
  expect(foldName(name)).toBe(folded);
  expect(foldName(folded)).toBe(folded);
});
