import { invariant } from '../../domain/errors.js';
import type { NarrowerType } from '../../domain/narrower-type.js';

/** The types of a dataset's own, which the (:Dataset) holds as texts: properties do not nest. */
export interface OwnTypes {
  /** Null for null. */
  named(name: string | null): NarrowerType | null;
}

/** @param texts as `typeText` wrote them; read only where a relationship has such a type. */
export function ownTypes(texts: unknown): OwnTypes {
  let types: ReadonlyMap<string, NarrowerType> | null = null;
  return {
    named: (name) => {
      if (name === null) return null;
      types ??= new Map((Array.isArray(texts) ? texts : []).map(typeFrom).map((type) => [type.name, type]));
      const type = types.get(name);
      invariant(type, `"${name}" is no type of the dataset`);
      return type;
    },
  };
}

export const typeText = (type: NarrowerType): string => JSON.stringify(type);
export const typeFrom = (text: string): NarrowerType => JSON.parse(text);
