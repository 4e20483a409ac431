import type { LucideIcon } from 'lucide-react';
import type { GraphQLRequest } from '../graphql-request.js';

/** Something that one does with the query in the editors. */
export interface QueryAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Does it, and says what was done. @throws Error that says why it was not. */
  perform(query: GraphQLRequest): Promise<string>;
}
