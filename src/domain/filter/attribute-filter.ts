import type { AttributeType } from '../attribute-types.js';
import { ANY_STATEMENT, DEFAULT_STATEMENT, type StatementFilter } from './statement-filter.js';

/** Conditions on attributes, all of which must hold; `conditions.ts` says what each means. */
export interface AttributeFilter extends StatementFilter {
  readonly types: readonly AttributeType[] | null;
  /** Current ids of those of which it is said. */
  readonly entities: readonly string[] | null;
}

/** No condition. */
export const ANY_ATTRIBUTE: AttributeFilter = { ...ANY_STATEMENT, types: null, entities: null };

/** Where nothing is asked: what is said to be so, by some evidence that counts. */
export const DEFAULT_ATTRIBUTE_FILTER: AttributeFilter = { ...ANY_ATTRIBUTE, ...DEFAULT_STATEMENT };
