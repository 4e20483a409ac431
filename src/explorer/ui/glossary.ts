import { CHECKS, type CheckName } from '../../domain/check-name.js';
import { CHECK_TABLE } from '../view/checks.js';

const TERMS = {
  origin:
    'Original source: who or what a report goes back to. Ten outlets that repeat one report have one origin.',
  independent: 'An original source that is neither end of the relationship.',
  support: 'How many citations there are, and how many different original sources they go back to.',
  'near match': 'A path that would be found if one condition were relaxed.',
  hop: 'One step of a path: from one entity to another that it has a relationship with.',
  'known on': 'Only what had been reported by then.',
  'true on': 'Only what was so, or may have been so, at that time.',
  planned: 'Announced or intended. It may not have happened.',
} as const;

export type GlossaryTerm = keyof typeof TERMS | CheckName;

/** What a term means, in one line: the same wherever the page uses it. docs/glossary.md has the long form. */
export const GLOSSARY: Readonly<Record<GlossaryTerm, string>> = {
  ...TERMS,
  ...(Object.fromEntries(CHECKS.map((name) => [name, CHECK_TABLE[name].description])) as Record<
    CheckName,
    string
  >),
};
