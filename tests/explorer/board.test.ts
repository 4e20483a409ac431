import { describe, expect, it } from 'vitest';
import {
  boardFile,
  boardOf,
  deleteBoard,
  readBoard,
  saveBoard,
  savedBoards,
} from '../../src/explorer/view/board.js';
import { mapView, START } from '../../src/explorer/view/view.js';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
};
const BOARD = boardOf(mapView(START, ['ada']), 'Around Ada');

describe('a board', () => {
  it('is a title and the address of a map, as a file too', () => {
    expect(BOARD).toEqual({ title: 'Around Ada', view: '?map=ada' });
    expect(readBoard(boardFile(BOARD))).toEqual(BOARD);
  });

  it.each([
    ['no JSON', 'x', 'Expected a board that was saved as a file here'],
    ['other JSON', '{"kind":"attest-board","version":2}', 'Expected a board that was saved as a file here'],
    [
      'no map',
      JSON.stringify({ kind: 'attest-board', version: 1, title: 'A', view: '?entity=ada' }),
      'Expected a board with a title',
    ],
    [
      'no title',
      JSON.stringify({ kind: 'attest-board', version: 1, view: '?map=ada' }),
      'Expected a board with a title',
    ],
  ])('is not read from %s', (_, text, message) => {
    expect(() => readBoard(text)).toThrow(message);
  });

  it('is kept by its title: the last one of a title stays', () => {
    const browser = storage();
    saveBoard(browser, BOARD);
    saveBoard(browser, { title: 'A first', view: '?map=bruno' });
    saveBoard(browser, { ...BOARD, view: '?map=ada,carla' });
    expect(savedBoards(browser)).toEqual([
      { title: 'A first', view: '?map=bruno' },
      { title: 'Around Ada', view: '?map=ada,carla' },
    ]);
    deleteBoard(browser, 'A first');
    expect(savedBoards(browser).map(({ title }) => title)).toEqual(['Around Ada']);
  });

  it('is none where the browser keeps what is none of ours', () => {
    const browser = storage();
    browser.setItem('attest-boards', '[1, "x"');
    expect(savedBoards(browser)).toEqual([]);
  });
});
