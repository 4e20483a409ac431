import { expect, it } from 'vitest';
import { addressOf } from '../../src/playground/explorer-address.js';

it('leads to the page of an entity, and to the evidence of a relationship', () => {
  expect(addressOf('ada', { __typename: 'Person' })).toBe('/?entity=ada');
  expect(addressOf('r_1', { __typename: 'Relationship' })).toBe('/?evidence=r_1');
  expect(addressOf('e_1', { __typename: 'Evidence', of: { __typename: 'Relationship', id: 'r_1' } })).toBe(
    '/?evidence=r_1',
  );
  expect(addressOf('e_1', { __typename: 'Evidence', of: { __typename: 'Event', id: 'fair' } })).toBe(
    '/?entity=fair',
  );
  expect(addressOf('a_1', { __typename: 'Attribute' })).toBeNull();
});
