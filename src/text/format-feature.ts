import type { ComparedFeature, Feature, Level } from '../domain/comparison.js';

const FEATURE_LABELS: Readonly<Record<Feature, string>> = {
  KIND: 'kind',
  NAME: 'name',
  BIRTH: 'beginning of life',
  DEATH: 'end of life',
  COUNTRY: 'country',
  REGISTRATION: 'registration',
  ADDRESS: 'address',
  NEIGHBORS: 'neighbors',
};

const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  SAME: 'same',
  PART: 'partly the same',
  NEAR: 'nearly the same',
  DIFFERENT: 'different',
};

/** One reason of a comparison: "name nearly the same: Jane Doe, Jane Do (+8)"; what both write alike stands there once. */
export function formatFeature({ feature, level, bits, ours, theirs }: ComparedFeature): string {
  const values = ours === theirs ? ours : `${ours} | ${theirs}`;
  return `${FEATURE_LABELS[feature]} ${LEVEL_LABELS[level]}: ${values} (${bits > 0 ? '+' : ''}${bits})`;
}
