import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../ui/announcer.js';
import { readAddress } from '../view/address.js';
import { deleteBoard, readBoard, savedBoards } from '../view/board.js';
import { useNavigation } from '../view/use-navigation.js';
import { ViewLink } from './view-link.js';

/** The boards saved in this browser, and a way to open one from a file. */
export function BoardList() {
  const { show } = useNavigation();
  const [boards, setBoards] = useState(() => savedBoards(localStorage));
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      show(readAddress(readBoard(await file.text()).view));
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <section aria-label="Boards">
      <h2>Your boards</h2>
      {boards.length === 0 && (
        <p className="soft">Maps that you save under a name are listed here. They stay in this browser.</p>
      )}
      <ul>
        {boards.map(({ title, view }) => (
          <li key={title}>
            <ViewLink to={readAddress(view)}>{title}</ViewLink>{' '}
            <button
              type="button"
              className="plain"
              onClick={() => {
                deleteBoard(localStorage, title);
                setBoards(savedBoards(localStorage));
                announce(`Board ${title} deleted.`);
              }}
            >
              Delete<span className="unseen"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className="board-file">
        <FolderOpen aria-hidden="true" /> Open a board from a file{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </label>
      {problem !== null && <p role="alert">{problem}</p>}
    </section>
  );
}
