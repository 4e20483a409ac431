import { Search, X } from 'lucide-react';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { type EntityList, LIST_ORDERS, WHOLE_LIST } from '../view/view.js';

const ORDER_LABELS: Readonly<Record<EntityList['order'], string>> = {
  RELEVANCE: 'Most telling first',
  EARLIEST_FIRST: 'Earliest first',
  LATEST_FIRST: 'Latest first',
  BEST_SUPPORTED_FIRST: 'Best supported first',
  FIRST_REPORTED_FIRST: 'First reported first',
  NEWEST_FIRST: 'Last reported first',
};

interface ListControlsProps {
  readonly list: EntityList;
  onChange(list: EntityList): void;
}

/** Searches and sorts the relationships of an entity: all of them, whatever part is loaded. */
export function ListControls({ list, onChange }: ListControlsProps) {
  const { kinds, text, order } = list;
  const search = (data: FormData) =>
    onChange({ ...list, text: String(data.get('text') ?? '').trim() || null });
  return (
    <div className="list-controls">
      <search aria-label="These relationships">
        <form
          // A text that is set elsewhere, as by going back, is a new field.
          key={text}
          onSubmit={(event) => {
            event.preventDefault();
            search(new FormData(event.currentTarget));
          }}
        >
          <input
            type="search"
            name="text"
            aria-label="Search these relationships"
            placeholder="Search these relationships"
            defaultValue={text ?? ''}
            spellCheck={false}
          />
          <button type="submit" aria-label="Search">
            <Search aria-hidden="true" />
          </button>
        </form>
      </search>
      <select
        aria-label="Sort relationships"
        value={order}
        onChange={({ target }) =>
          onChange({ ...list, order: LIST_ORDERS.find((name) => name === target.value) ?? 'RELEVANCE' })
        }
      >
        {LIST_ORDERS.map((name) => (
          <option key={name} value={name}>
            {ORDER_LABELS[name]}
          </option>
        ))}
      </select>
      {kinds?.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-label={`Remove filter: with ${KIND_LABELS[kind][1]}`}
          onClick={() => onChange({ ...list, kinds: without(kinds, kind) })}
        >
          with {KIND_LABELS[kind][1]} <X aria-hidden="true" />
        </button>
      ))}
      {text !== null && (
        <button
          type="button"
          className="chip"
          aria-label={`Remove filter: words “${text}”`}
          onClick={() => onChange({ ...list, text: WHOLE_LIST.text })}
        >
          “{text}” <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function without<T>(list: readonly T[], value: T): readonly T[] | null {
  const rest = list.filter((one) => one !== value);
  return rest.length === 0 ? null : rest;
}
