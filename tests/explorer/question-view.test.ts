import { describe, expect, it } from 'vitest';
import { writeAddress } from '../../src/explorer/view/address.js';
import { type ExampleQuestion, questionView } from '../../src/explorer/view/question-view.js';

const question = (more: Partial<ExampleQuestion>): ExampleQuestion => ({
  ask: 'What of it?',
  shows: null,
  kind: 'ENTITY',
  about: [{ id: 'ann' }],
  conditions: [],
  check: null,
  ...more,
});
const addressOf = (more: Partial<ExampleQuestion>) => writeAddress(questionView(question(more)));

describe('questionView', () => {
  it('leads to an entity, to the connection of two, or to a map', () => {
    expect(addressOf({})).toBe('?entity=ann');
    expect(addressOf({ kind: 'CONNECTION', about: [{ id: 'ann' }, { id: 'bob' }] })).toBe('?from=ann&to=bob');
    expect(addressOf({ kind: 'MAP', about: [{ id: 'ann' }, { id: 'bob' }] })).toBe('?map=ann,bob');
  });

  it('keeps every condition, and the check', () => {
    const conditions = [
      { field: 'types', values: ['MET', 'ADVISED'] },
      { field: 'polarity', values: ['NEGATED'] },
      { field: 'modality', values: ['PLANNED'] },
      { field: 'knownOn', values: ['2018-05-26'] },
      { field: 'trueOn', values: ['2018/2019'] },
      { field: 'undated', values: ['ONLY'] },
      { field: 'unsupported', values: ['EXCLUDE'] },
      { field: 'minOrigins', values: ['2'] },
      { field: 'independent', values: ['true'] },
      { field: 'disputed', values: ['false'] },
    ];
    expect(new URLSearchParams(addressOf({ conditions, check: 'hedged' }))).toEqual(
      new URLSearchParams(
        'entity=ann&types=MET,ADVISED&polarity=NEGATED&modality=PLANNED&knownOn=2018-05-26&trueOn=2018/2019&undated=ONLY&unsupported=EXCLUDE&minOrigins=2&independent=yes&disputed=no&check=hedged',
      ),
    );
  });
});
