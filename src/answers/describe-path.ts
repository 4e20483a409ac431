import { mayHoldTogether } from '../domain/bound.js';
import type { Entity } from '../domain/entity.js';
import type { MaybePromise } from '../domain/maybe-promise.js';
import { phraseOf } from '../domain/phrase.js';
import type { Evidence, Relationship } from '../domain/relationship.js';
import { LAST } from '../domain/relationship-order.js';
import { counts, isSelfReported, type KnownOn, supportOf } from '../domain/support.js';
import { isDated } from '../domain/time-span.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import { attribution } from '../text/attribution.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { formatSupport } from '../text/format-support.js';
import { withWhen } from '../text/format-when.js';
import { pluralize } from '../text/pluralize.js';
import { memoizeAsync } from './memoize-async.js';
import type { Hop, Path } from './path.js';
import { tell } from './tell.js';

export type EntityOf = (id: string) => MaybePromise<Entity>;

/** Reads entities as `entityOf` does, their names as labels in which no two of `scope` (ids) read alike. */
export function withDistinctNames(scope: readonly string[], entityOf: EntityOf): EntityOf {
  const label = memoizeAsync(async () => disambiguateNames(await Promise.all(scope.map(entityOf))));
  return async (id) => {
    const [entity, labelOf] = await Promise.all([entityOf(id), label()]);
    return { ...entity, name: labelOf(entity) };
  };
}

/** A path in a line: who it leads along, how long it is, and where it is weakest. */
export async function pathSummary({ hops, weakest, knownOn }: Path, entityOf: EntityOf): Promise<string> {
  const ids = [hops[0].from, ...hops.map(({ to }) => to)];
  const names = (await Promise.all(ids.map(entityOf))).map(({ name }) => name);
  const support = formatSupport(supportOf(weakest.strongest, knownOn));
  const where =
    hops.length === 1
      ? ''
      : `weakest where ${await walked({ ...weakest, relationship: weakest.strongest }, knownOn, entityOf)}, with `;
  return `${names.join(' – ')}: ${pluralize(hops.length, 'hop')}; ${where}${support}`;
}

/**
 * Whether all that a path says held at one time, as far as its states tell: false where two cannot have, by their own times or
 * since a life that bounds the one was over before the other began; true where all have a date and may have; else null,
 * also where it has no states: events have no duration.
 */
export function overlapsInTime({ hops, knownOn }: Path): boolean | null {
  const states = hops
    .map(({ relationship }) => relationship)
    .filter(({ type }) => VOCABULARY[type].nature === 'STATE');
  const areDisjoint = states.some((a, i) => states.slice(i + 1).some((b) => !mayHoldTogether(a, b, knownOn)));
  if (areDisjoint) return false;
  return states.length > 0 && states.every(({ when }) => isDated(when)) ? true : null;
}

/** A longer detail, or more topics, would bury who says so. */
const LONGEST_DETAIL = 60;
const MOST_TOPICS = 2;

/**
 * A hop as a sentence without its full stop: what is said, in the direction of walking, when it was so, and who says so. A
 * plan, a possibility or a denial is worded as such, hearsay as hearsay, and what a source disputes is said to be disputed.
 * @param knownOn who says so, and the tense, are of what was known by then.
 */
export async function hopSentence(hop: Hop, knownOn: KnownOn, entityOf: EntityOf): Promise<string> {
  // Asked for at once, so that all that is named comes in one read.
  const [said, by] = await Promise.all([
    walked(hop, knownOn, entityOf, details(hop.relationship, entityOf)),
    who(hop.relationship, knownOn, entityOf),
  ]);
  const disputed = supportOf(hop.relationship, knownOn).disputed ? ', which is disputed' : '';
  return `${said}${by}${disputed}`;
}

/** What is said, in the direction of walking: "Ada is to meet Bruno, as of May 2018". @param more of what. */
async function walked(
  { from, to, relationship }: Hop,
  knownOn: KnownOn,
  entityOf: EntityOf,
  more: Promise<string> | string = '',
): Promise<string> {
  const [start, end, finer] = await Promise.all([entityOf(from), entityOf(to), more]);
  const { tense, when } = tell(relationship, knownOn);
  const view = {
    end: relationship.subject === from ? 'subject' : 'object',
    plural: start.kind === 'Group',
  } as const;
  const phrase = phraseOf(relationship, view, tense.past);
  return withWhen(`${start.name} ${phrase} ${end.name}${finer}`, when);
}

async function details({ detail, qualifiers }: Relationship, entityOf: EntityOf): Promise<string> {
  const topics = qualifiers.flatMap(({ role, entities }) => (role === 'TOPIC' ? entities : []));
  const names = await Promise.all((topics.length > MOST_TOPICS ? [] : topics).map(nameBy(entityOf)));
  const about = names.length === 0 ? '' : ` about ${names.join(' and ')}`;
  return detail === null || detail.length > LONGEST_DETAIL ? about : `${about} (${detail})`;
}

async function who(relationship: Relationship, knownOn: KnownOn, entityOf: EntityOf): Promise<string> {
  const evidence = bestEvidence(relationship, knownOn);
  // That nothing counts for it, `tell` says.
  if (evidence === undefined) return '';
  const name = nameBy(entityOf);
  const [source, speakers] = await Promise.all([
    name(evidence.source),
    Promise.all(evidence.attributedTo.map(name)),
  ]);
  return `, ${attribution({ source, speakers, assertion: evidence.assertion })}`;
}

/** Stated before hedged, an independent origin before the word of an end, the earlier report before its copies, then by id. */
function bestEvidence({ evidence, subject, object }: Relationship, knownOn: KnownOn): Evidence | undefined {
  const rank = ({ assertion, origin, reportedOn, id }: Evidence) => [
    assertion === 'STATED' ? 0 : 1,
    origin !== null && !isSelfReported(origin, [subject, object]) ? 0 : 1,
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
