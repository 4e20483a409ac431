import { describe, expect, it } from 'vitest';
import { answerTable } from '../../src/playground/answer-table.js';

describe('an answer as a table', () => {
  it('has one row an edge, with ids, and nested objects as dotted columns', () => {
    const edge = (id: string, name: string, edtf: string | null) => ({
      node: { id, subject: { id: name.toLowerCase(), name }, when: { edtf } },
    });
    expect(
      answerTable({ relationships: { edges: [edge('r1', 'Ann', '2018'), edge('r2', 'Bo', null)] } }),
    ).toEqual({
      columns: ['#', 'id', 'subject.id', 'subject.name', 'when.edtf'],
      rows: [
        [1, 'r1', 'ann', 'Ann', '2018'],
        [2, 'r2', 'bo', 'Bo', null],
      ],
    });
  });

  it('repeats what a list lies in, so that ids stand beside each piece of evidence', () => {
    const node = {
      id: 'r1',
      evidence: [
        { id: 'e1', attributedTo: [{ name: 'Mic' }, { name: 'Ann' }], says: 'one' },
        { id: 'e2', attributedTo: [], says: 'two' },
      ],
      phrase: 'met',
    };
    expect(answerTable({ relationships: { edges: [{ node }] } })).toEqual({
      columns: [
        '#',
        'id',
        'evidence #',
        'evidence.id',
        'evidence.attributedTo #',
        'evidence.attributedTo.name',
        'evidence.says',
        'phrase',
      ],
      rows: [
        [1, 'r1', 1, 'e1', 1, 'Mic', 'one', 'met'],
        [1, 'r1', 1, 'e1', 2, 'Ann', 'one', 'met'],
        [1, 'r1', 2, 'e2', null, null, 'two', 'met'],
      ],
    });
  });

  it('tells what is one thing in two rows from two things that look alike, whether or not it has ids', () => {
    const told = { says: 'one', attributedTo: [{ name: 'Mic' }, { name: 'Ann' }] };
    const { columns, rows } = answerTable({ evidence: [told, { says: 'one', attributedTo: [] }] });
    expect([columns, ...rows]).toEqual([
      ['#', 'says', 'attributedTo #', 'attributedTo.name'],
      [1, 'one', 1, 'Mic'],
      [1, 'one', 2, 'Ann'],
      [2, 'one', null, null],
    ]);
  });

  it('has a column, and no number, for a list that is empty wherever it is', () => {
    expect(answerTable({ entity: { id: 'a', aliases: [] } })).toEqual({
      columns: ['id', 'aliases'],
      rows: [['a', null]],
    });
  });

  it('keeps the row of what has an empty list', () => {
    const nodes = [
      { id: 'r1', qualifiers: [] },
      { id: 'r2', qualifiers: [{ role: 'TOPIC' }] },
    ];
    expect(answerTable({ relationships: { edges: nodes.map((node) => ({ node })) } })).toEqual({
      columns: ['#', 'id', 'qualifiers #', 'qualifiers.role'],
      rows: [
        [1, 'r1', null, null],
        [2, 'r2', 1, 'TOPIC'],
      ],
    });
  });

  it('sets two lists of one object below each other, and multiplies neither', () => {
    expect(
      answerTable({ relationship: { id: 'r1', a: [{ x: 1 }, { x: 2 }], b: [{ y: 3 }, { y: 4 }] } }),
    ).toEqual({
      columns: ['id', 'a #', 'a.x', 'b #', 'b.y'],
      rows: [
        ['r1', 1, 1, null, null],
        ['r1', 2, 2, null, null],
        ['r1', null, null, 1, 3],
        ['r1', null, null, 2, 4],
      ],
    });
  });

  it('makes a row of each value of a list of values', () => {
    expect(answerTable({ entity: { id: 'a', aliases: ['A.', 'Aa'] } })).toEqual({
      columns: ['id', 'aliases #', 'aliases'],
      rows: [
        ['a', 1, 'A.'],
        ['a', 2, 'Aa'],
      ],
    });
  });

  it('has what lies around a connection, its cursors and its count', () => {
    const relationships = {
      totalCount: 2,
      edges: [
        { cursor: 'c1', node: { id: 'r1' } },
        { cursor: 'c2', node: { id: 'r2' } },
      ],
      pageInfo: { hasNextPage: false },
    };
    expect(answerTable({ entity: { name: 'Ann', relationships } })).toEqual({
      columns: [
        'name',
        'relationships.totalCount',
        'relationships #',
        'relationships.cursor',
        'relationships.id',
        'relationships.pageInfo.hasNextPage',
      ],
      rows: [
        ['Ann', 2, 1, 'c1', 'r1', false],
        ['Ann', 2, 2, 'c2', 'r2', false],
      ],
    });
  });

  it('names the root fields where there are several', () => {
    expect(
      answerTable({ before: { totalCount: 0 }, after: { edges: [{ node: { phrase: 'met' } }] } }),
    ).toEqual({
      columns: ['before.totalCount', 'after #', 'after.phrase'],
      rows: [[0, 1, 'met']],
    });
  });

  it('keeps the place of an object that the first row lacks', () => {
    const nodes = [
      { origin: null, says: 'one' },
      { origin: { id: 'mic' }, says: 'two' },
    ];
    expect(answerTable({ evidence: nodes })).toEqual({
      columns: ['#', 'origin.id', 'says'],
      rows: [
        [1, null, 'one'],
        [2, 'mic', 'two'],
      ],
    });
  });

  it('tells two columns apart that would share a name', () => {
    expect(
      answerTable({ entities: { id: 'list', edges: [{ id: 'edge', node: { id: 'node', name: 'A' } }] } }),
    ).toEqual({
      columns: ['entities.id', '#', 'entities.edges.id', 'entities.edges.node.id', 'name'],
      rows: [['list', 1, 'edge', 'node', 'A']],
    });
  });

  it('keeps the row of an item that has nothing but absent values', () => {
    expect(answerTable({ relationships: { edges: [{ node: { when: null } }] } }).rows).toEqual([[1, null]]);
  });

  it.each([{ entity: null }, { relationships: { edges: [] } }, { a: null, b: [] }, null])(
    'of %j has no rows',
    (data) => {
      expect(answerTable(data).rows).toEqual([]);
    },
  );
});
