import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type RefObject, useDeferredValue, useState } from 'react';
import { execute } from '../api/execute.js';
import { type EntityLineFragment, findEntities } from '../generated/operations.js';
import { FoundEntity } from './found-entity.js';

interface EntityFinderProps {
  readonly label: string;
  readonly placeholder: string;
  /** The text of the field until one types. */
  readonly initial?: string;
  /** Empties the field after a choice. */
  readonly clears?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly shortcut?: string;
  onFound(entity: EntityLineFragment): void;
}

/** A field in which one types a name, and chooses among the entities that may be meant. */
export function EntityFinder(props: EntityFinderProps) {
  const { label, placeholder, initial = '', clears = false, inputRef, shortcut, onFound } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? initial;
  const [open, setOpen] = useState(false);
  const asked = useDeferredValue(text.trim());
  const { data, error, isFetching } = useQuery({
    queryKey: [findEntities.name, asked],
    queryFn: ({ signal }) => execute(findEntities, { text: asked }, signal),
    enabled: open && asked !== '',
    placeholderData: (before) => before,
  });
  const hits = asked === '' ? [] : (data?.data.search ?? []);

  const select = (entity: EntityLineFragment) => {
    setTyped(clears ? '' : entity.name);
    setOpen(false);
    onFound(entity);
  };

  return (
    <ComboboxProvider
      value={text}
      setValue={setTyped}
      open={open && text.trim() !== ''}
      setOpen={setOpen}
      resetValueOnHide={false}
    >
      <div className="finder">
        <Search aria-hidden="true" />
        <Combobox
          ref={inputRef}
          aria-label={label}
          aria-keyshortcuts={shortcut}
          placeholder={placeholder}
          // Who is probably not meant is offered, and opens only where one chooses.
          autoSelect={hits[0]?.weak !== true}
          showOnChange
          showOnClick
          spellCheck={false}
        />
        {shortcut && <kbd>{shortcut.includes('Meta') ? '⌘K' : 'Ctrl K'}</kbd>}
      </div>
      <ComboboxPopover
        className="found"
        sameWidth
        gutter={6}
        unmountOnHide
        aria-label="Entities found"
        portal
      >
        {hits[0]?.weak && <p className="found-note">No name is like “{asked}”. Perhaps:</p>}
        {hits.map(({ entity, matchedOn, features }) => (
          <ComboboxItem
            key={entity.id}
            className="found-item"
            value={entity.id}
            setValueOnClick={false}
            hideOnClick={false}
            onClick={() => select(entity)}
          >
            <FoundEntity entity={entity} matchedOn={matchedOn} features={features} />
          </ComboboxItem>
        ))}
        {hits.length === 0 && (
          <p className="found-note">
            {error?.message ??
              (isFetching || data === undefined
                ? 'Searching …'
                : `No matches for “${asked}”. Try fewer letters.`)}
          </p>
        )}
        {data?.notices.map((notice) => (
          <p className="found-note" key={notice}>
            {notice}
          </p>
        ))}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
