import type { Entity } from '../domain/entity.js';
import type { Evidence } from '../domain/relationship.js';
import { isWithdrawn } from '../domain/support.js';
import type { CitedEvidence } from '../text/citation.js';

/** The ids of the entities that a citation names, but for publishers. */
export function mentionedBy({ source, attributedTo, origin }: Evidence): string[] {
  return [source, ...attributedTo, ...(origin === null ? [] : [origin])];
}

/** @param named all that it mentions, and their publishers. */
export function citedEvidence(evidence: Evidence, named: ReadonlyMap<string, Entity>): CitedEvidence {
  const { source, attributedTo, origin, stance, assertion, locator, reportedOn } = evidence;
  const identified = (id: string) => ({ id, name: named.get(id)?.name ?? id });
  const work = named.get(source);
  const { publisher, publishedOn, retracted, corrected } =
    work?.kind === 'Work' ? work : { publisher: null, publishedOn: null, retracted: null, corrected: null };
  return {
    ...{ stance, assertion, locator, reportedOn },
    source: {
      ...identified(source),
      ...{ publishedOn, retracted, corrected },
      publisher: publisher === null ? null : identified(publisher),
    },
    attributedTo: attributedTo.map(identified),
    origin: origin === null ? null : identified(origin),
    withdrawn: isWithdrawn(evidence, null),
  };
}
