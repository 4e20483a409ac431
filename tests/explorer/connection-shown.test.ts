import { expect, it } from 'vitest';
import { connectionShown } from '../../src/explorer/view/connection-shown.js';
import { entity, relationship } from './records.js';

it('is the paths with all relationships of their hops, each once, and what denies that the two are connected', () => {
  const [met, advised, denied] = [
    relationship('ada', 'bruno'),
    relationship('ada', 'bruno', { id: 'ada-advised-bruno' }),
    relationship('ada', 'bruno', { id: 'ada-never-met-bruno', polarity: 'NEGATED' }),
  ];
  const hop = {
    sentence: '',
    from: entity('ada'),
    to: entity('bruno'),
    relationship: met,
    others: [advised],
  };
  const path = {
    length: 1,
    summary: '',
    overlapsInTime: null,
    support: met.support,
    weakest: { relationship: met },
    hops: [hop],
  };
  const report = { complete: false, stoppedBy: null, hopsSearched: 1, pathsConsidered: 1, hubsSkipped: [] };
  const answer = {
    from: entity('ada'),
    to: entity('bruno'),
    paths: [path, path],
    refutedBy: [denied],
    directlyBetween: [],
    bestWithoutOther: null,
    report,
    nearMisses: [],
    nearMissesCut: [],
  };
  const { title, entities, relationships, paths, notes } = connectionShown(answer, answer.paths, {
    title: 'A village',
    revision: '0a1b',
  });
  expect(title).toBe('Ada to Bruno');
  expect({
    entities: entities.map((shown) => shown.entity.id),
    relationships: relationships.map(({ id }) => id),
    paths,
    notes,
  }).toEqual({
    entities: ['ada', 'bruno'],
    relationships: ['ada-met-bruno', 'ada-advised-bruno', 'ada-never-met-bruno'],
    paths: [
      {
        hops: [{ from: 'ada', relationship: 'ada-met-bruno', others: ['ada-advised-bruno'], to: 'bruno' }],
      },
      {
        hops: [{ from: 'ada', relationship: 'ada-met-bruno', others: ['ada-advised-bruno'], to: 'bruno' }],
      },
    ],
    notes: ['Not searched to the end.'],
  });
});
