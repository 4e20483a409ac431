import { expect, it } from 'vitest';
import { exportAddress } from '../../src/playground/export-address.js';

const addressOf = (query: string, variables = '', operationName: string | null = null) =>
  exportAddress({ query, variables, operationName }, 'csv');

it('is of the filter of the query, with its variables', () => {
  expect(
    addressOf('{ relationships(first: 3, filter: { types: [MET, PAID], disputed: true }) { totalCount } }'),
  ).toBe('/export/csv?types=MET%2CPAID&disputed=yes');
  expect(
    addressOf(
      'query A { stats { entities } } query B($f: RelationshipFilter = { minOrigins: 1 }) { r: relationships(filter: $f) { totalCount } }',
      '{"f": {"minOrigins": 2, "types": null}}',
      'B',
    ),
  ).toBe('/export/csv?minOrigins=2');
  expect(addressOf('{ relationships { totalCount } }')).toBe('/export/csv?');
});

it('is of an entity whose relationships are asked for', () => {
  expect(
    addressOf('{ entity(id: "ada") { name relationships(filter: { knownOn: "2018" }) { totalCount } } }'),
  ).toBe('/export/csv?knownOn=2018&about=ada');
});

it.each([
  ['{ dataset { title } }', 'Expected a query with a list of relationships'],
  ['{ relationships(', 'Expected a query that can be read, but: Syntax Error'],
  ['', 'Expected a query that can be read, but: Syntax Error'],
])('%j has none, and says so', (query, message) => {
  expect(() => addressOf(query)).toThrow(message);
});
