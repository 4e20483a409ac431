import { type useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { PenIcon, StarFilledIcon, StarIcon, Tooltip, TrashIcon, UnStyledButton } from '@graphiql/react';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useOpenQuery } from './use-open-query.js';

/** A query of the history; a favorite is kept when the others are cleared. */
export type HistoryRecord = ReturnType<typeof useHistory>[number];

interface HistoryItemProps {
  readonly record: HistoryRecord;
  /** Its place among the favorites, or among the others. */
  readonly index: number;
  onFavorite(): void;
  onDelete(): void;
}

/** A query run before: to open again, rename, keep as a favorite or delete. */
export function HistoryItem({ record, index, onFavorite, onDelete }: HistoryItemProps) {
  const { editLabel } = useHistoryActions();
  const openQuery = useOpenQuery();
  const [isNaming, setIsNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { query = '', variables = '', operationName = null, label, favorite = false } = record;
  const name = label || operationName || query.replace(/#.*/g, '').replace(/\s+/g, ' ').trim();

  const setNaming = (is: boolean) => {
    flushSync(() => setIsNaming(is));
    (is ? field : button).current?.focus();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    editLabel({ ...record, label: String(new FormData(event.currentTarget).get('name')) }, index);
    setNaming(false);
  };

  if (isNaming)
    return (
      <li>
        <form
          className="graphiql-history-item editable"
          onSubmit={save}
          onKeyDown={({ key }) => key === 'Escape' && setNaming(false)}
        >
          <input
            ref={field}
            name="name"
            aria-label={`Name of ${name}`}
            defaultValue={label}
            placeholder="Name"
          />
          <UnStyledButton type="submit">Save</UnStyledButton>
        </form>
      </li>
    );

  const actions = [
    { does: 'Rename', icon: PenIcon, perform: () => setNaming(true) },
    {
      does: favorite ? 'Remove from favorites' : 'Add to favorites',
      icon: favorite ? StarFilledIcon : StarIcon,
      perform: onFavorite,
    },
    { does: 'Delete', icon: TrashIcon, perform: onDelete },
  ];
  return (
    <li className="graphiql-history-item">
      <UnStyledButton
        ref={button}
        type="button"
        className="graphiql-history-item-label"
        title={name}
        onClick={() => openQuery({ query, variables, operationName })}
      >
        {name}
      </UnStyledButton>
      {actions.map(({ does, icon: Icon, perform }) => (
        <Tooltip key={does} label={does}>
          <UnStyledButton
            type="button"
            className="graphiql-history-item-action"
            aria-label={`${does}: ${name}`}
            onClick={perform}
          >
            <Icon aria-hidden="true" />
          </UnStyledButton>
        </Tooltip>
      ))}
    </li>
  );
}
