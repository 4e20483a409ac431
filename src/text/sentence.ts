import { withWhen } from './format-when.js';

export interface Named {
  readonly name: string;
}

/** A relationship, its phrase read from subject to object. */
export interface Sayable<Entity extends Named = Named> {
  readonly subject: Entity;
  readonly phrase: string;
  readonly object: Entity;
  /** See `formatWhen`. */
  readonly whenText: string;
}

/**
 * What a relationship says, without a full stop: "Barack Obama did not pardon Alice Marie Johnson, as of 30 May 2018".
 * @param label how an end is called; see `disambiguateNames`.
 */
export function sentence<Entity extends Named>(
  { subject, phrase, object, whenText }: Sayable<Entity>,
  label: (entity: Entity) => string = ({ name }) => name,
): string {
  return withWhen(`${label(subject)} ${phrase} ${label(object)}`, whenText);
}
