/** A GraphQL operation with the types of its answer and of its variables, which exist for the compiler alone. */
export interface Question<Answer, Variables> {
  /** The operation's name. */
  readonly name: string;
  readonly text: string;
  readonly types?: (variables: Variables) => Answer;
}
