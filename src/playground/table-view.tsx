import { Button } from '@graphiql/react';
import { Table2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { readAnswer } from './answer.js';
import { answerTable } from './answer-table.js';
import { type Tell, tellOutcome } from './notice.js';
import { openInExplorer } from './open-in-explorer.js';

/** More would hold the page still; a file has all. */
const MOST_ROWS = 500;

interface TableViewProps {
  /** An answer to GraphQL, as JSON; none yet where absent. */
  readonly answer: string | null | undefined;
  readonly tell: Tell;
}

/** A button, and the answer as a table over the page, whose ids lead to the explorer. */
export function TableView({ answer, tell }: TableViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <Button type="button" disabled={!answer} onClick={() => setIsOpen(true)}>
        <Table2 aria-hidden="true" />
        Show as table
      </Button>
      {isOpen && answer && (
        <dialog
          ref={dialog}
          className="table-view"
          aria-label="Answer as a table"
          onClose={() => setIsOpen(false)}
        >
          <Button type="button" onClick={() => dialog.current?.close()}>
            Close
          </Button>
          <AnswerTable answer={answer} onOpen={(id) => void tellOutcome(tell, () => openInExplorer(id))} />
        </dialog>
      )}
    </>
  );
}

const IS_ID = /(^|\.)id$/;

interface AnswerTableProps {
  readonly answer: string;
  onOpen(id: string): void;
}

function AnswerTable({ answer, onOpen }: AnswerTableProps) {
  const { columns, rows } = useMemo(() => answerTable(readAnswer(answer).data), [answer]);
  if (rows.length === 0) return <p>Nothing was found.</p>;
  return (
    <>
      {rows.length > MOST_ROWS && (
        <p>
          The first {MOST_ROWS} of {rows.length} rows; “Save as CSV” has all.
        </p>
      )}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no other name, and none moves.
              <tr key={i}>
                {row.map((cell, at) => (
                  <td key={columns[at]}>
                    {IS_ID.test(columns[at] ?? '') && typeof cell === 'string' ? (
                      <button
                        type="button"
                        className="table-view-id"
                        title="Open in the explorer"
                        onClick={() => onOpen(cell)}
                      >
                        {cell}
                      </button>
                    ) : (
                      String(cell ?? '')
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
