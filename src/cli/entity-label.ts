import { type KindName, kindAndId } from '../text/entity-kind.js';

/** An entity as far as it takes to tell it from others. */
export interface LabeledEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: KindName;
  readonly unnamed: boolean;
  readonly description: string | null;
}

/** "Ann (person, ann-1): a weaver". */
export function entityLabel({ name, description, ...rest }: LabeledEntity): string {
  return `${name} (${kindAndId(rest)})${description === null ? '' : `: ${description}`}`;
}
