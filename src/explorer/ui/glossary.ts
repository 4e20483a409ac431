/** What a term means, in one line: the same wherever the page uses it. docs/glossary.md has the long form. */
export const GLOSSARY = {
  origin:
    'Original source: who or what a report goes back to. Ten outlets that repeat one report have one origin.',
  'single-origin': 'All evidence for it goes back to one original source.',
  hedged: 'No source states it outright: each says “reportedly”, “seemingly” or the like.',
  'self-reported': 'Said only by the people or organizations that it is about.',
  disputed: 'At least one source says that it is not so.',
  contradicted: 'Another relationship in this dataset cannot be true together with it.',
  unsupported: 'No evidence for it counts: what supported it was withdrawn, or it is only disputed.',
  independent: 'An original source that is neither end of the relationship.',
  support: 'How many citations there are, and how many different original sources they go back to.',
  'near match': 'A path that would be found if one condition were relaxed.',
  hop: 'One step of a path: from one entity to another that it has a relationship with.',
  'known on': 'Only what had been reported by then.',
  'true on': 'Only what was so, or may have been so, at that time.',
  planned: 'Announced or intended. It may not have happened.',
} as const;

export type GlossaryTerm = keyof typeof GLOSSARY;
