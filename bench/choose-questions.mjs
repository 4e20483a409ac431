import { Random } from '../scripts/random.mjs';
import { built } from './built.mjs';
import { shortestOver } from './shortest.mjs';

const { VOCABULARY, TIES, ADVOCACIES } = await built('domain/vocabulary.js');
const { WAYPOINT_KINDS } = await built('domain/waypoint.js');
const { degreesOf } = await built('domain/degrees.js');
const { isSupported } = await built('domain/support.js');
const { classOf } = await built('store/neo4j/relationship-class.js');

/**
 * @typedef {import('../src/domain/dataset.js').Dataset} Dataset
 * @typedef {import('../src/domain/relationship.js').Relationship} Relationship
 * @typedef {Readonly<Record<string, string | null>>} Variables of one question.
 */
/**
 * What is asked about: the same for every contestant. All but the types are lists of variables, which take turns.
 * @typedef {{
 *   walkedType: string,
 *   listedType: string,
 *   listedClass: string,
 *   ties: readonly string[],
 *   advocacies: readonly string[],
 *   waypointKinds: readonly string[],
 *   degreeOfHub: number,
 *   wide: Variables[],
 *   middling: Variables[],
 *   hub: Variables[],
 *   ten: Variables[],
 *   near: Variables[],
 *   far: Variables[],
 *   apart: Variables[],
 *   any: Variables[],
 *   mostListed: number,
 *   deep: Variables[],
 *   deepLatest: Variables[],
 * }} Questions `deep` and `deepLatest` are empty until an Attest has said where they are: see `deepPlaces`.
 */

const SAMPLE = 200;
/** So many are at most looked at for pairs that are near, far and apart. */
const PAIRS_TRIED = 4_000;
const PAIRS = 60;
const WIDE = 8;

/** Whether the default filter and ACTUAL let it pass. @param {Relationship} relationship */
const isFact = (relationship) =>
  relationship.polarity === 'AFFIRMED' &&
  relationship.modality === 'ACTUAL' &&
  isSupported(relationship, null);

/**
 * @param {Dataset} dataset
 * @returns {Questions}
 */
export function chooseQuestions(dataset) {
  const random = new Random(7);
  const facts = dataset.relationships.filter(isFact);
  const outByType = countBy(
    facts,
    ({ type }) => type,
    ({ subject }) => subject,
  );
  // Whose walks find most on the level below.
  const [walkedType] = greatest([...outByType], ([type, bySubject]) => {
    if (VOCABULARY[type].symmetric) return -1;
    const below = facts.map((fact) => (fact.type === type ? (bySubject.get(fact.object) ?? 0) : 0));
    return below.reduce((sum, count) => sum + Math.min(count, WIDE), 0);
  });
  const countOfType =
    countBy(
      facts,
      () => 'all',
      ({ type }) => type,
    ).get('all') ?? new Map();
  const [listedType, mostListed] = greatest([...countOfType], ([, count]) => count);
  const ties = countBy(
    dataset.relationships.flatMap(({ subject, object }) => [subject, object]),
    () => 'all',
    (id) => id,
  ).get('all');
  const byTies = [...(ties ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const withTies = (/** @type {number} */ least, /** @type {number} */ most) =>
    byTies.filter(([, count]) => count >= least && count <= most).map(([id]) => id);
  const bySubject = [...(outByType.get(walkedType) ?? [])].sort(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
  const wide = bySubject.filter(([, count], i) => count >= WIDE || i < 20).map(([id]) => id);
  return {
    walkedType,
    listedType,
    listedClass: classOf(facts.find(({ type }) => type === listedType)),
    mostListed,
    ties: TIES,
    advocacies: ADVOCACIES,
    waypointKinds: WAYPOINT_KINDS,
    degreeOfHub: byTies[0]?.[1] ?? 0,
    wide: sample(wide, random).map((id) => ({ id })),
    middling: sample(withTies(10, 40), random).map((id) => ({ id })),
    hub: byTies.slice(0, 1).map(([id]) => ({ id })),
    ten: sample(withTies(10, 10), random).map((id) => ({ id })),
    any: sample(
      dataset.entities.map(({ id }) => id),
      random,
    ).map((id) => ({ id })),
    ...pairs(dataset, random),
    ...{ deep: [], deepLatest: [] },
  };
}

/**
 * Pairs of people and organizations that have relationships.
 * @param {Dataset} dataset
 * @param {Random} random
 */
function pairs(dataset, random) {
  const degrees = degreesOf(dataset.relationships);
  const hops = shortestOver(dataset, {
    degrees,
    waypointKinds: WAYPOINT_KINDS,
    isWalked: (relationship) => TIES.includes(relationship.type) && isFact(relationship),
  });
  const actors = dataset.entities
    .filter(({ id, kind }) => (kind === 'Person' || kind === 'Organization') && degrees.has(id))
    .map(({ id }) => id);
  const found = {
    near: /** @type {Variables[]} */ ([]),
    far: /** @type {Variables[]} */ ([]),
    apart: /** @type {Variables[]} */ ([]),
  };
  for (let tried = 0; tried < PAIRS_TRIED; tried++) {
    const from = actors[random.below(actors.length)];
    const to = actors[random.below(actors.length)];
    if (from === undefined || to === undefined || from === to) continue;
    const length = hops(from, to);
    const list = length === null ? found.apart : length <= 2 ? found.near : found.far;
    if (list.length < PAIRS) list.push({ from, to });
    if (Object.values(found).every(({ length }) => length === PAIRS)) break;
  }
  return found;
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} group
 * @param {(item: T) => string} key
 * @returns {Map<string, Map<string, number>>} how many, by group and key.
 */
function countBy(items, group, key) {
  const counts = new Map();
  for (const item of items) {
    const name = group(item);
    const ofGroup = counts.get(name) ?? counts.set(name, new Map()).get(name);
    ofGroup.set(key(item), (ofGroup.get(key(item)) ?? 0) + 1);
  }
  return counts;
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => number} measure
 * @returns {T} the first of the greatest.
 */
function greatest(items, measure) {
  return items.reduce((best, item) => (measure(item) > measure(best) ? item : best));
}

/**
 * @param {readonly string[]} ids
 * @param {Random} random
 */
function sample(ids, random) {
  if (ids.length <= SAMPLE) return ids;
  return Array.from({ length: SAMPLE }, () => /** @type {string} */ (ids[random.below(ids.length)]));
}
