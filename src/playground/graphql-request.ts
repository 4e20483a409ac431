/** What one asks, and all that a link carries of it: no header, no answer. */
export interface GraphQLRequest {
  readonly query: string;
  /** As in the editor: a JSON object, which may have comments, or nothing. */
  readonly variables: string;
  /** The operation of the query to run; null where it has but one, without a name. */
  readonly operationName: string | null;
}
