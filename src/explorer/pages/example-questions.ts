import { readAddress } from '../view/address.js';
import type { View } from '../view/view.js';

interface ExampleQuestion {
  readonly words: string;
  readonly view: View;
  /** The entities without which it cannot be asked. */
  readonly about: readonly string[];
}

const row = (words: string, about: readonly string[], search: string): ExampleQuestion => ({
  words,
  about,
  view: readAddress(search),
});

/** Questions that the seed answers well; each is offered where the loaded dataset has the entities that it is about. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  row(
    'Who advocated for Alice Marie Johnson, and who reported it?',
    ['alice-marie-johnson'],
    '?entity=alice-marie-johnson&types=ADVOCATED_FOR',
  ),
  row(
    'How is Kim Kardashian connected with Jack Johnson?',
    ['kim-kardashian', 'jack-johnson'],
    '?from=kim-kardashian&to=jack-johnson',
  ),
  row(
    'What is only planned around Kim Kardashian?',
    ['kim-kardashian'],
    '?entity=kim-kardashian&modality=PLANNED',
  ),
  row(
    'What is Barack Obama said not to have done?',
    ['barack-obama'],
    '?entity=barack-obama&polarity=NEGATED',
  ),
  row('What is said of Kanye West only reportedly?', ['kanye-west'], '?entity=kanye-west&check=hedged'),
  row(
    'What was known of Kim Kardashian before the article?',
    ['kim-kardashian'],
    '?entity=kim-kardashian&knownOn=2018-05-26',
  ),
];
