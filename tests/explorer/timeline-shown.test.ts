import { describe, expect, it } from 'vitest';
import { timelineNotes, timelineShown, visibleItems } from '../../src/explorer/view/timeline-shown.js';
import { entity, relationship, span } from './records.js';

const hearing = {
  __typename: 'Event' as const,
  ...entity('hearing'),
  kind: 'EVENT' as const,
  when: span('2019-03'),
  modality: 'PLANNED' as const,
};
const item = (...of: Parameters<typeof relationship>) => ({
  __typename: 'Relationship' as const,
  ...relationship(...of),
});
const { support } = relationship('ada', 'bruno');
/** In the order of the API. */
const ITEMS = [
  item('ada', 'bruno'),
  hearing,
  item('ada', 'hearing', { support: { ...support, firm: false } }),
];
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('a timeline', () => {
  it('keeps the order of the API', () => {
    expect(visibleItems(ITEMS, [], null)).toEqual(ITEMS);
  });

  it.each([
    ['ada', ['hearing']],
    ['bruno', ['hearing', 'ada-met-hearing']],
    ['hearing', ['ada-met-bruno']],
  ])('shows nothing of %s where that is hidden', (hidden, ids) => {
    expect(idsOf(visibleItems(ITEMS, [hidden], null))).toEqual(ids);
  });

  it('shows, under a check, only the relationships that it finds', () => {
    expect(idsOf(visibleItems(ITEMS, [], 'hedged'))).toEqual(['ada-met-hearing']);
    expect(idsOf(visibleItems(ITEMS, ['bruno'], 'single-origin'))).toEqual(['ada-met-hearing']);
  });

  it('exports its relationships in its order, each of their ends once, and of its events when they take place', () => {
    const dataset = { title: 'A village', revision: '0a1b' };
    const {
      entities,
      relationships,
      attributes: _,
      ...rest
    } = timelineShown('Around Ada', ITEMS, dataset, ['A note.']);
    expect(rest).toEqual({ title: 'Around Ada', paths: [], dataset, notes: ['A note.'] });
    expect(idsOf(relationships)).toEqual(['ada-met-bruno', 'ada-met-hearing']);
    expect(
      entities.map(({ entity: { id, kind }, when, modality }) => [id, kind, when?.edtf, modality]),
    ).toEqual([
      ['ada', 'PERSON', undefined, null],
      ['bruno', 'PERSON', undefined, null],
      ['hearing', 'EVENT', '2019-03', 'PLANNED'],
    ]);
  });
});

it.each<[Parameters<typeof timelineNotes>, string[]]>([
  [[3, 3, false, 0], []],
  [[100, 240, true, 0], ['100 of 240 loaded.']],
  [
    [100, null, true, null],
    ['100 of more than 10,000 loaded.', 'More than 10,000 items without a date not shown.'],
  ],
  [[3, 3, false, 1], ['1 item without a date not shown.']],
])('says what a timeline does not show: %j', (given, notes) => {
  expect(timelineNotes(...given)).toEqual(notes);
});
