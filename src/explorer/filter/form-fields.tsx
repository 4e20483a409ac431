import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Undated, Unsupported } from '../../domain/filter/statement-filter.js';
import { MODALITIES, type Modality, type Polarity } from '../../domain/modality.js';
import type { NamedBy } from '../../domain/named-by.js';
import { useContents, useTypeWords } from '../api/use-contents.js';
import { EntityFinder } from '../entity/entity-finder.js';
import type { RelationshipType } from '../generated/operations.js';
import type { GlossaryTerm } from '../ui/glossary.js';
import { apiFilter } from '../view/api-filter.js';
import { type Filter, NO_FILTER, type Page, type SettableField } from '../view/view.js';
import { DateField } from './date-field.js';
import { OneOfField } from './one-of-field.js';
import { useFilterNames } from './use-filter-names.js';

interface FormFieldProps<T> {
  readonly value: T | null;
  readonly page: Page['name'];
  onChange(value: T | null): void;
}

/** The control of one condition. */
export type FormField<T> = (props: FormFieldProps<T>) => ReactNode;

const date =
  (label: string, hint: string, allowsInterval = false): FormField<string> =>
  ({ value, onChange }) => (
    <DateField label={label} hint={hint} value={value} allowsInterval={allowsInterval} onChange={onChange} />
  );

type Choice<T> = readonly [value: T | null, words: string];

const oneOf =
  <T,>(label: string, options: readonly Choice<T>[], term?: GlossaryTerm): FormField<T> =>
  ({ value, onChange }) => (
    <OneOfField label={label} term={term} value={value} options={options} onChange={onChange} />
  );

const INCLUSIONS = {
  INCLUDE: 'Include',
  ONLY: 'Only',
  EXCLUDE: 'Exclude',
} as const satisfies Record<Undated | Unsupported, string>;

/** What happens unless a reader chooses comes first, and sets no condition. */
function inclusions(usual: Undated): readonly Choice<Undated>[] {
  const words = Object.keys(INCLUSIONS) as Undated[];
  return [
    [null, INCLUSIONS[usual]],
    ...words.filter((word) => word !== usual).map((word) => [word, INCLUSIONS[word]] as const),
  ];
}

const MODALITY_LABELS: Readonly<Record<Modality, string>> = {
  ACTUAL: 'Happened or true',
  PLANNED: 'Planned',
  POSSIBLE: 'Possible',
};

/** No choice is the one of both polarities; a connection leads over nothing that is denied. */
const PolarityField: FormField<readonly Polarity[]> = ({ value, page, onChange }) =>
  page === 'connection' ? null : (
    <OneOfField<Polarity>
      label="Denied"
      value={value?.length === 1 ? (value[0] ?? null) : null}
      options={[
        [null, INCLUSIONS.INCLUDE],
        ['NEGATED', INCLUSIONS.ONLY],
        ['AFFIRMED', INCLUSIONS.EXCLUDE],
      ]}
      onChange={(polarity) => onChange(polarity && [polarity])}
    />
  );

const UnsupportedField: FormField<Unsupported> = ({ value, page, onChange }) => (
  <OneOfField<Unsupported>
    label="Unsupported"
    term="unsupported"
    value={value}
    options={inclusions(apiFilter(NO_FILTER, page).unsupported ?? 'INCLUDE')}
    onChange={onChange}
  />
);

const ModalityField: FormField<readonly Modality[]> = ({ value, page, onChange }) => {
  const asked = value ?? apiFilter(NO_FILTER, page).modality ?? MODALITIES;
  const toggle = (modality: Modality) => {
    const next = MODALITIES.filter((one) => asked.includes(one) !== (one === modality));
    if (next.length > 0) onChange(page !== 'connection' && next.length === MODALITIES.length ? null : next);
  };
  return (
    <fieldset className="field">
      <legend>Happened or planned</legend>
      {MODALITIES.map((modality) => (
        <label key={modality} className="tick">
          <input type="checkbox" checked={asked.includes(modality)} onChange={() => toggle(modality)} />
          {MODALITY_LABELS[modality]}
        </label>
      ))}
    </fieldset>
  );
};

/** Those that are loaded; none ticked is no condition. */
const TypesField: FormField<readonly RelationshipType[]> = ({ value, onChange }) => {
  const loaded = useContents().data?.data.dataset?.relationships ?? [];
  const words = useTypeWords();
  const toggle = (type: RelationshipType, isTicked: boolean) => {
    const others = (value ?? []).filter((one) => one !== type);
    const next = isTicked ? [...others, type] : others;
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="field types">
      <legend>Types, with their number in the dataset</legend>
      {loaded.map(({ type, count }) => (
        <label key={type} className="tick">
          <input
            type="checkbox"
            checked={value?.includes(type) ?? false}
            onChange={({ target }) => toggle(type, target.checked)}
          />
          {words(type, true)} <span className="soft">{count}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The dataset's own, where it has any. */
const NarrowerTypesField: FormField<readonly string[]> = ({ value, onChange }) => {
  const own = useContents().data?.data.dataset?.types ?? [];
  if (own.length === 0) return null;
  const toggle = (name: string, isTicked: boolean) => {
    const others = (value ?? []).filter((one) => one !== name);
    const next = isTicked ? [...others, name] : others;
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="field types">
      <legend>Finer types of this dataset</legend>
      {own.map(({ name, phrases, count }) => (
        <label key={name} className="tick">
          <input
            type="checkbox"
            checked={value?.includes(name) ?? false}
            onChange={({ target }) => toggle(name, target.checked)}
          />
          {phrases.affirmed} <span className="soft">{count}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Those that evidence names: found by name, one after another, each with a button that removes it. */
const entities =
  (label: string, field: NamedBy): FormField<readonly string[]> =>
  ({ value, onChange }) => {
    const { entity: nameOf } = useFilterNames({ ...NO_FILTER, [field]: value });
    const chosen = value ?? [];
    const choose = (next: readonly string[]) => onChange(next.length === 0 ? null : next);
    return (
      <fieldset className="field">
        <legend>{label}</legend>
        {chosen.map((id) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-label={`Remove ${nameOf(id)}`}
            onClick={() => choose(chosen.filter((other) => other !== id))}
          >
            {nameOf(id)} <X aria-hidden="true" />
          </button>
        ))}
        <EntityFinder
          label={label}
          placeholder="Name"
          clears
          onFound={({ id }) => choose([...chosen.filter((other) => other !== id), id])}
        />
      </fieldset>
    );
  };

/** One row a field of the domain's filter that a reader can set, in the order of the form. */
export const FORM_FIELDS: { readonly [K in SettableField]: FormField<NonNullable<Filter[K]>> } = {
  knownOn: date('Known on', 'What had been reported by then.'),
  undatedReports: oneOf('Undated reports', inclusions('EXCLUDE')),
  trueOn: date('True on', 'What was so, or may have been so, then.', true),
  undated: oneOf('Undated', inclusions('INCLUDE')),
  polarity: PolarityField,
  unsupported: UnsupportedField,
  minOrigins: oneOf(
    'Origins',
    [[null, 'Any number'], ...[1, 2, 3, 5].map((least) => [least, `At least ${least}`] as const)],
    'origin',
  ),
  independent: oneOf(
    'Independent origin',
    [
      [null, 'Any'],
      [true, 'At least one'],
      [false, 'None'],
    ],
    'independent',
  ),
  disputed: oneOf(
    'Disputed',
    [
      [null, INCLUSIONS.INCLUDE],
      [true, INCLUSIONS.ONLY],
      [false, INCLUSIONS.EXCLUDE],
    ],
    'disputed',
  ),
  contested: oneOf(
    'Contradicted',
    [
      [null, INCLUSIONS.INCLUDE],
      [true, INCLUSIONS.ONLY],
      [false, INCLUSIONS.EXCLUDE],
    ],
    'contradicted',
  ),
  modality: ModalityField,
  sources: entities('Source', 'sources'),
  speakers: entities('Speaker', 'speakers'),
  origins: entities('Original source', 'origins'),
  types: TypesField,
  narrowerTypes: NarrowerTypesField,
};

export const FORM_NAMES = Object.keys(FORM_FIELDS) as readonly SettableField[];
