import { type MonacoEditor, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphQLRequest } from './graphql-request.js';

/** The editors of the tab in front, once they are there. */
export interface Editors {
  /** What they hold now. */
  query(): GraphQLRequest;
  /** Shows a query: in the tab that holds it, else in this one where it is empty, else in a new one. */
  show(query: GraphQLRequest): void;
}

/** @returns null until the editors are there. */
export function useEditors(): Editors | null {
  const { addTab, changeTab, updateActiveTabValues, setOperationFacts } = useGraphiQLActions();
  const { queryEditor, variableEditor, operationName, tabs } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operationName', 'tabs'),
  );
  if (!queryEditor || !variableEditor) return null;

  const textOf = (editor: MonacoEditor) => editor.getValue();
  return {
    query: () => ({
      query: textOf(queryEditor),
      variables: textOf(variableEditor),
      operationName: operationName ?? null,
    }),
    show: ({ query, variables, operationName }) => {
      if (textOf(queryEditor) === query && textOf(variableEditor) === variables) return;
      const holder = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
      if (holder >= 0) changeTab(holder);
      else {
        if (textOf(queryEditor).trim() !== '') addTab();
        queryEditor.setValue(query);
        variableEditor.setValue(variables);
      }
      // GraphiQL reads the query a moment later, and would until then ask for the operation of the one before.
      updateActiveTabValues({ query, variables, operationName });
      setOperationFacts(operationName === null ? {} : { operationName });
    },
  };
}
