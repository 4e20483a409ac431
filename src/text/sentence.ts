export interface Named {
  readonly name: string;
}

/** A relationship, its phrase read from subject to object. */
export interface Sayable<Entity extends Named = Named> {
  readonly subject: Entity;
  readonly phrase: string;
  readonly object: Entity;
}

/**
 * What a relationship says, without a full stop: "Barack Obama did not pardon Alice Marie Johnson".
 * @param label how an end is called; see `disambiguateNames`.
 */
export function sentence<Entity extends Named>(
  { subject, phrase, object }: Sayable<Entity>,
  label: (entity: Entity) => string = ({ name }) => name,
): string {
  return `${label(subject)} ${phrase} ${label(object)}`;
}
