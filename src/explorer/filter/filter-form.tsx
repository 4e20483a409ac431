import { SlidersHorizontal } from 'lucide-react';
import { useContents, useTypeWords } from '../api/use-contents.js';
import type { Modality, Polarity } from '../generated/operations.js';
import type { Filter, Page } from '../view/view.js';
import { DateField } from './date-field.js';
import { OneOfField } from './one-of-field.js';

const MODALITIES: readonly (readonly [Modality, string])[] = [
  ['ACTUAL', 'Happened or true'],
  ['PLANNED', 'Planned'],
  ['POSSIBLE', 'Possible'],
];
const ALL_MODALITIES = MODALITIES.map(([modality]) => modality);

interface FilterFormProps {
  readonly filter: Filter;
  readonly page: Page['name'];
  onChange(filter: Filter): void;
}

/** The conditions on what is shown, collapsed at first. */
export function FilterForm({ filter, page, onChange }: FilterFormProps) {
  const loaded = useContents().data?.data.dataset?.relationships ?? [];
  const words = useTypeWords();
  const set = <K extends keyof Filter>(name: K, value: Filter[K]) => onChange({ ...filter, [name]: value });

  const asked = filter.modality ?? (page === 'connection' ? ['ACTUAL'] : ALL_MODALITIES);
  const toggle = (modality: Modality) => {
    const next = ALL_MODALITIES.filter((one) => asked.includes(one) !== (one === modality));
    if (next.length > 0)
      set('modality', page !== 'connection' && next.length === ALL_MODALITIES.length ? null : next);
  };

  return (
    <details className="filter">
      <summary>
        <SlidersHorizontal aria-hidden="true" /> Filter
      </summary>
      <div className="filter-fields">
        <DateField
          label="Known on"
          hint="What had been reported by then."
          value={filter.knownOn}
          onChange={(date) => set('knownOn', date)}
        />
        <DateField
          label="True on"
          hint="What was so, or may have been so, then."
          value={filter.trueOn}
          allowsInterval
          onChange={(date) => set('trueOn', date)}
        />
        <OneOfField<'EXCLUDE' | 'ONLY'>
          label="Undated"
          value={filter.undated}
          options={[
            [null, 'Include'],
            ['ONLY', 'Only'],
            ['EXCLUDE', 'Exclude'],
          ]}
          onChange={(value) => set('undated', value)}
        />
        {page !== 'connection' && (
          <OneOfField<Polarity>
            label="Denied"
            value={filter.polarity?.length === 1 ? (filter.polarity[0] ?? null) : null}
            options={[
              [null, 'Include'],
              ['NEGATED', 'Only'],
              ['AFFIRMED', 'Exclude'],
            ]}
            onChange={(value) => set('polarity', value === null ? null : [value])}
          />
        )}
        <OneOfField<'INCLUDE' | 'EXCLUDE' | 'ONLY'>
          label="Unsupported"
          term="unsupported"
          value={filter.unsupported}
          options={
            page === 'connection'
              ? [
                  [null, 'Exclude'],
                  ['INCLUDE', 'Include'],
                  ['ONLY', 'Only'],
                ]
              : [
                  [null, 'Include'],
                  ['ONLY', 'Only'],
                  ['EXCLUDE', 'Exclude'],
                ]
          }
          onChange={(value) => set('unsupported', value)}
        />
        <OneOfField
          label="Origins"
          term="origin"
          value={filter.minOrigins}
          options={[
            [null, 'Any number'],
            [1, 'At least 1'],
            [2, 'At least 2'],
            [3, 'At least 3'],
            [5, 'At least 5'],
          ]}
          onChange={(value) => set('minOrigins', value)}
        />
        <OneOfField
          label="Independent origin"
          term="independent"
          value={filter.independent}
          options={[
            [null, 'Any'],
            [true, 'At least one'],
            [false, 'None'],
          ]}
          onChange={(value) => set('independent', value)}
        />
        <OneOfField
          label="Disputed"
          term="disputed"
          value={filter.disputed}
          options={[
            [null, 'Include'],
            [true, 'Only'],
            [false, 'Exclude'],
          ]}
          onChange={(value) => set('disputed', value)}
        />
        <fieldset className="field">
          <legend>Happened or planned</legend>
          {MODALITIES.map(([modality, label]) => (
            <label key={modality} className="tick">
              <input type="checkbox" checked={asked.includes(modality)} onChange={() => toggle(modality)} />
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset className="field types">
          <legend>Types, with their number in the dataset</legend>
          {loaded.map(({ type, count }) => (
            <label key={type} className="tick">
              <input
                type="checkbox"
                checked={filter.types?.includes(type) ?? false}
                onChange={({ target }) => {
                  const others = (filter.types ?? []).filter((one) => one !== type);
                  const next = target.checked ? [...others, type] : others;
                  set('types', next.length === 0 ? null : next);
                }}
              />
              {words(type, true)} <span className="soft">{count}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
