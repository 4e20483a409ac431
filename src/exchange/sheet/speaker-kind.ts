import type { EntityKind } from '../../domain/entity-kind.js';

/** What a name that speaks ("per the Port Merrow Times") surely is, by a word in it; the first row that fits counts. */
const KINDS: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /\b(?:filings?|report|records?|disclosures?|registers?|registry|documents?|website|statement|affidavit|lawsuit|complaint|book|bio|biography|LinkedIn)\b/i,
    'Work',
  ],
  [
    /\b(?:times|post|news|journal|herald|tribune|gazette|guardian|telegraph|observer|chronicle|magazine|press|reuters|bloomberg|broadcasting|agency|department|ministry|commission|committee|court|police|company|corp|inc|llc|ltd|bank|university|council|board)\b\.?/i,
    'Organization',
  ],
  [/^(?:the\s+)?[A-Z]{2,6}$/, 'Organization'],
];

/** Null where only a person can tell. */
export function speakerKind(name: string): EntityKind | null {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
