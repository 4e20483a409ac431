import { UNDATED, UNSUPPORTED } from '../../domain/filter/statement-filter.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import { UNDATED_REPORTS } from '../../domain/support.js';
import type { RelationshipType } from '../generated/operations.js';
import type { Filter, SettableField } from './view.js';

/** How one condition is written in the address. What cannot be read is no condition. */
interface FilterField<T> {
  readonly read: (text: string) => T | null;
  readonly write: (value: NonNullable<T>) => string;
}

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;

const list = <T extends string>(readOne: (text: string) => T | null): FilterField<readonly T[]> => ({
  read: (text) => {
    const values = text.split(',').flatMap((part) => readOne(part) ?? []);
    return values.length === 0 ? null : values;
  },
  write: (values) => values.join(','),
});

const date: FilterField<string> = { read: (text) => text.trim() || null, write: (text) => text };

const yesOrNo: FilterField<boolean> = {
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  write: (is) => (is ? 'yes' : 'no'),
};

const typeName = (text: string): RelationshipType | null =>
  /^[A-Z_]+$/.test(text) ? (text as RelationshipType) : null;

const entityId = (text: string): string | null => (/^[a-z0-9][a-z0-9-]{0,127}$/.test(text) ? text : null);

/** One row a condition; the names are those of the API. */
export const FILTER_FIELDS: {
  readonly [K in SettableField]: FilterField<NonNullable<Filter[K]>>;
} = {
  types: list(typeName),
  narrowerTypes: list((text) => (/^[A-Z0-9_]+$/.test(text) ? text : null)),
  polarity: list(oneOf(...POLARITIES)),
  modality: list(oneOf(...MODALITIES)),
  knownOn: date,
  undatedReports: {
    read: oneOf(...UNDATED_REPORTS.filter((word) => word !== 'EXCLUDE')),
    write: (value) => value,
  },
  trueOn: date,
  undated: { read: oneOf(...UNDATED.filter((word) => word !== 'INCLUDE')), write: (value) => value },
  unsupported: { read: oneOf(...UNSUPPORTED), write: (value) => value },
  minOrigins: { read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null), write: String },
  independent: yesOrNo,
  disputed: yesOrNo,
  contested: yesOrNo,
  sources: list(entityId),
  speakers: list(entityId),
  origins: list(entityId),
};

export const FILTER_NAMES = Object.keys(FILTER_FIELDS) as readonly SettableField[];
