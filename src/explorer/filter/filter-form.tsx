import { SlidersHorizontal } from 'lucide-react';
import type { Filter, Page, SettableField } from '../view/view.js';
import { FORM_FIELDS, FORM_NAMES, type FormField } from './form-fields.js';

interface FilterFormProps {
  readonly filter: Filter;
  readonly page: Page['name'];
  onChange(filter: Filter): void;
}

/** The conditions on what is shown, collapsed at first. */
export function FilterForm(props: FilterFormProps) {
  return (
    <details className="filter">
      <summary>
        <SlidersHorizontal aria-hidden="true" /> Filter
      </summary>
      <div className="filter-fields">
        {FORM_NAMES.map((name) => (
          <Field key={name} name={name} {...props} />
        ))}
      </div>
    </details>
  );
}

function Field<K extends SettableField>({ name, filter, page, onChange }: FilterFormProps & { name: K }) {
  const Control: FormField<NonNullable<Filter[K]>> = FORM_FIELDS[name];
  return (
    <Control
      value={filter[name] as NonNullable<Filter[K]> | null}
      page={page}
      onChange={(value) => onChange({ ...filter, [name]: value })}
    />
  );
}
