import { type useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { PenIcon, StarFilledIcon, StarIcon, Tooltip, TrashIcon, UnStyledButton } from '@graphiql/react';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useChoose } from './use-choose.js';

/** A question of the history; a favorite is kept when the others are cleared. */
export type Asked = ReturnType<typeof useHistory>[number];

interface AskedQuestionProps {
  readonly asked: Asked;
  /** Its place among those kept, or among the others. */
  readonly index: number;
  onKeep(): void;
  onDelete(): void;
}

/** A question that was asked before: to be shown again, named, kept or deleted. */
export function AskedQuestion({ asked, index, onKeep, onDelete }: AskedQuestionProps) {
  const { editLabel } = useHistoryActions();
  const choose = useChoose();
  const [isNaming, setIsNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { query = '', variables = '', operationName = null, label, favorite = false } = asked;
  const name = label || operationName || query.replace(/#.*/g, '').replace(/\s+/g, ' ').trim();

  const setNaming = (is: boolean) => {
    flushSync(() => setIsNaming(is));
    (is ? field : button).current?.focus();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    editLabel({ ...asked, label: String(new FormData(event.currentTarget).get('name')) }, index);
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
            placeholder="A name for it"
          />
          <UnStyledButton type="submit">Save</UnStyledButton>
        </form>
      </li>
    );

  const actions = [
    { does: 'Name', icon: PenIcon, perform: () => setNaming(true) },
    {
      does: favorite ? 'Keep no longer' : 'Keep',
      icon: favorite ? StarFilledIcon : StarIcon,
      perform: onKeep,
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
        onClick={() => choose({ query, variables, operationName })}
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
