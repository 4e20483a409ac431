/*
 * `npm run bench:filter`: what the test of a filter costs a relationship, in nanoseconds, over 500,000 relationships in
 * memory: the processor time of the fastest of nine passes over all of them, for each of some filters. Reads dist/.
 */
const COUNT = 500_000;
const PASSES = 9;

/** @param {string} path */
const built = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { passes } = await built('domain/filter/conditions.js');
const { ANY_RELATIONSHIP, DEFAULT_FILTER } = await built('domain/filter/relationship-filter.js');

/** Numbers from 0 up to a bound, the same in each run. @param {number} seed */
function randomBelow(seed) {
  let state = seed;
  /** @param {number} bound */
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const below = randomBelow(1);
/** @template T @param {readonly T[]} values */
const oneOf = (values) => /** @type {T} */ (values[below(values.length)]);
const person = () => `p${below(50_000)}`;
/** @param {number} day */
const span = (day) => ({ earliest: day, latest: day + below(365) });

/** @param {number} of */
function evidence(of) {
  const work = `w${below(20_000)}`;
  return {
    id: `e${of}`,
    source: work,
    stance: below(20) === 0 ? 'DISPUTES' : 'SUPPORTS',
    assertion: below(4) === 0 ? 'HEDGED' : 'STATED',
    attributedTo: [],
    origin: below(5) === 0 ? null : person(),
    reportedOn: below(10) === 0 ? null : span(15_000 + below(5000)),
    through: [work],
    withdrawnOn: below(50) === 0 ? 20_500 : null,
  };
}

const relationships = Array.from({ length: COUNT }, (_, i) => ({
  id: `r${i}`,
  type: oneOf(['MET', 'TALKED_WITH', 'ADVOCATED_FOR', 'PARDONED', 'WORKED_FOR', 'THANKED']),
  subject: person(),
  object: person(),
  polarity: below(20) === 0 ? 'NEGATED' : 'AFFIRMED',
  modality: below(10) === 0 ? 'PLANNED' : 'ACTUAL',
  when: below(3) === 0 ? null : span(10_000 + below(10_000)),
  qualifiers: [],
  evidence: Array.from({ length: 1 + below(3) }, () => evidence(i)),
}));

const usual = { ...DEFAULT_FILTER, modality: ['ACTUAL'] };
/** 500 of them, as many as a neighborhood holds. */
const members = Array.from({ length: 500 }, person);
const FILTERS = {
  'no condition': ANY_RELATIONSHIP,
  'the default': DEFAULT_FILTER,
  'as for a path': usual,
  types: { ...usual, types: ['MET', 'PARDONED', 'ADVOCATED_FOR'] },
  within: { ...usual, within: members },
  'known on a day': { ...usual, knownOn: 17_500 },
  'true on a day': { ...usual, trueOn: { earliest: 15_000, latest: 15_000 }, undated: 'EXCLUDE' },
  'two origins': { ...usual, minOrigins: 2 },
  'all of support': {
    ...usual,
    ...{ knownOn: 18_000, minOrigins: 1, independent: true, disputed: false, assertions: ['STATED'] },
  },
};

const rows = Object.entries(FILTERS).map(([filter, conditions]) => {
  let passing = 0;
  const times = Array.from({ length: PASSES }, () => {
    passing = 0;
    const before = process.cpuUsage();
    for (const relationship of relationships) if (passes(relationship, conditions)) passing += 1;
    return process.cpuUsage(before).user;
  });
  return { filter, passing, nanoseconds: Math.round((Math.min(...times) * 1000) / COUNT) };
});
console.table(rows);
