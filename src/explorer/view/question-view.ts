import { CHECKS } from '../../domain/check-name.js';
import type { ContentsQuery } from '../generated/operations.js';
import { FILTER_FIELDS, FILTER_NAMES } from './filter-fields.js';
import { connectionView, entityView, type Filter, mapView, NO_FILTER, START, type View } from './view.js';

export type ExampleQuestion = NonNullable<ContentsQuery['dataset']>['questions'][number];

/** The view that answers an example question of the dataset. */
export function questionView({ kind, about, conditions, check }: ExampleQuestion): View {
  const [first = '', second = null] = about.map(({ id }) => id);
  const view: View = { ...START, filter: filterOf(conditions) };
  const pages = {
    ENTITY: () => entityView(view, first),
    CONNECTION: () => connectionView(view, first, second),
    MAP: () =>
      mapView(
        view,
        about.map(({ id }) => id),
      ),
  };
  return { ...pages[kind](), check: CHECKS.find((name) => name === check) ?? null };
}

function filterOf(conditions: ExampleQuestion['conditions']): Filter {
  const set = conditions.flatMap(({ field, values }) => {
    const name = FILTER_NAMES.find((known) => known === field);
    return name === undefined ? [] : [[name, FILTER_FIELDS[name].read(asInAddress(values))]];
  });
  return { ...NO_FILTER, ...Object.fromEntries(set) };
}

const YES_OR_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

function asInAddress(values: readonly string[]): string {
  return values.map((value) => YES_OR_NO[value] ?? value).join(',');
}
