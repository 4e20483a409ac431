/** What one asks, and all that a link carries of it: no header, no answer. */
export interface Question {
  readonly query: string;
  /** As it stands in the editor: a JSON object, which may have comments, or nothing. */
  readonly variables: string;
  /** Which operation of the query is asked; null where it has but one, without a name. */
  readonly operationName: string | null;
}
