import type { Entity } from '../domain/entity.js';
import { phraseOf } from '../domain/phrase.js';
import type { Evidence, Relationship } from '../domain/relationship.js';
import { LAST } from '../domain/relationship-order.js';
import { counts, type KnownOn, supportOf } from '../domain/support.js';
import { attribution } from './attribution.js';
import type { Hop } from './path.js';

export type EntityOf = (id: string) => Promise<Entity>;

/** A longer detail, or more topics, would bury who says so. */
const LONGEST_DETAIL = 60;
const MOST_TOPICS = 2;

/**
 * A hop as a sentence without its full stop: what is said, in the direction of walking, and who says so. A plan, a
 * possibility or a denial is worded as such, hearsay as hearsay, and what a source disputes is said to be disputed.
 * @param knownOn who says so is chosen among what was known by then.
 */
export async function hopSentence(hop: Hop, knownOn: KnownOn, entityOf: EntityOf): Promise<string> {
  const [said, by] = await Promise.all([hopClaim(hop, entityOf), who(hop.relationship, knownOn, entityOf)]);
  const disputed = supportOf(hop.relationship, knownOn).disputed ? ', which is disputed' : '';
  return `${said}${await details(hop.relationship, entityOf)}${by}${disputed}`;
}

/** What is said, in the direction of walking: "Ada is to meet Bruno". */
export async function hopClaim({ from, to, relationship }: Hop, entityOf: EntityOf): Promise<string> {
  const [start, end] = await Promise.all([entityOf(from), entityOf(to)]);
  const phrase = phraseOf(relationship, {
    end: relationship.subject === from ? 'subject' : 'object',
    plural: start.kind === 'Group',
  });
  return `${start.name} ${phrase} ${end.name}`;
}

async function details({ detail, qualifiers }: Relationship, entityOf: EntityOf): Promise<string> {
  const topics = qualifiers.flatMap(({ role, entities }) => (role === 'TOPIC' ? entities : []));
  const names = await Promise.all((topics.length > MOST_TOPICS ? [] : topics).map(nameBy(entityOf)));
  const about = names.length === 0 ? '' : ` about ${names.join(' and ')}`;
  return detail === null || detail.length > LONGEST_DETAIL ? about : `${about} (${detail})`;
}

async function who(relationship: Relationship, knownOn: KnownOn, entityOf: EntityOf): Promise<string> {
  const evidence = bestEvidence(relationship, knownOn);
  if (evidence === undefined) return ', though no report that stands says so';
  const name = nameBy(entityOf);
  const [source, speakers] = await Promise.all([
    name(evidence.source),
    Promise.all(evidence.attributedTo.map(name)),
  ]);
  return `, ${attribution({ source, speakers, assertion: evidence.assertion })}`;
}

/** Stated before hedged, an origin that is not an end before their own word, the earlier report before its copies, then by id. */
function bestEvidence({ evidence, subject, object }: Relationship, knownOn: KnownOn): Evidence | undefined {
  const rank = ({ assertion, origin, reportedOn, id }: Evidence) => [
    assertion === 'STATED' ? 0 : 1,
    origin !== null && origin !== subject && origin !== object ? 0 : 1,
    reportedOn?.latest ?? LAST,
    id,
  ];
  return evidence
    .filter((it) => counts(it, knownOn))
    .map((it) => ({ it, rank: rank(it) }))
    .sort((a, b) => compare(a.rank, b.rank))[0]?.it;
}

/** By the first values that differ. */
function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const i = a.findIndex((value, place) => value !== b[place]);
  return (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
}

const nameBy =
  (entityOf: EntityOf) =>
  async (id: string): Promise<string> =>
    (await entityOf(id)).name;
