import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Long lines of the query go on below: none is cut, whatever the width of the page. */
export function WrappedLines() {
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}
