import { disambiguateNames, type Nameable } from '../../text/disambiguate-names.js';

interface Labeled extends Nameable {
  readonly label: string;
}

/**
 * The same answer, in which the `label` of an entity, which an operation selects as its name, differs between entities of
 * one name. Names, which are data, stay as they are.
 */
export function labelNamesakes<T>(answer: T): T {
  const label = disambiguateNames(labeledIn(answer));
  const relabel = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(relabel);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, relabel(part)]));
    return isLabeled(value) ? { ...copy, label: label(value) } : copy;
  };
  return relabel(answer) as T;
}

/** The same values with labels as names: for texts about them, not for data. */
export function withLabelsAsNames<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withLabelsAsNames) as T;
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withLabelsAsNames(part)]));
  return (isLabeled(value) ? { ...copy, name: value.label } : copy) as T;
}

function* labeledIn(value: unknown): Generator<Labeled> {
  if (Array.isArray(value)) for (const item of value) yield* labeledIn(item);
  else if (isObject(value)) {
    if (isLabeled(value)) yield value;
    for (const part of Object.values(value)) yield* labeledIn(part);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isLabeled = (value: object): value is Labeled =>
  ['id', 'name', 'label'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
