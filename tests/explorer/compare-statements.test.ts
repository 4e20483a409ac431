import { expect, it } from 'vitest';
import { compareStatements } from '../../src/explorer/compare/compare-statements.js';
import type { ComparedStatementFragment } from '../../src/explorer/generated/operations.js';

const report = (id: string, withdrawn = false) => ({
  ...{ id, says: 'So it was.', withdrawn },
  source: { id: 'paper', name: 'The Paper', label: 'The Paper' },
});

const statement = (id: string, more: Partial<ComparedStatementFragment> = {}): ComparedStatementFragment => ({
  ...{ __typename: 'Relationship', id, sentence: `${id}.`, conflicts: [], evidence: [report('e1')] },
  support: { citations: 1, firm: true, disputed: false },
  ...more,
});

it('tells what was added, removed, changed and kept', () => {
  const found = compareStatements(
    [statement('kept'), statement('gone'), statement('reworded')],
    [statement('new'), statement('reworded', { sentence: 'Otherwise.' }), statement('kept')],
  );
  expect(found.added.map(({ id }) => id)).toEqual(['new']);
  expect(found.removed.map(({ id }) => id)).toEqual(['gone']);
  expect(found.changed.map(({ before, after }) => [before.sentence, after.sentence])).toEqual([
    ['reworded.', 'Otherwise.'],
  ]);
  expect(found.kept).toBe(1);
});

it('tells by which evidence a statement stands otherwise, and how', () => {
  const { changed } = compareStatements(
    [statement('met', { evidence: [report('e1'), report('e2')] })],
    [
      statement('met', {
        evidence: [report('e1', true), report('e2'), report('e3')],
        support: { citations: 2, firm: true, disputed: true },
      }),
    ],
  );
  const [change] = changed;
  expect(change?.evidenceAdded.map(({ id }) => id)).toEqual(['e3']);
  expect(change?.evidenceRemoved.map(({ id }) => id)).toEqual(['e1']);
  expect(change?.status).toEqual({ before: ['supported'], after: ['disputed'] });
});
