import { useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { onThemeStored, storedTheme } from '../web/stored-theme.js';

/** Shows the theme that is chosen on another page while this one is open. */
export function FollowedTheme() {
  const { setTheme } = useGraphiQLActions();
  useEffect(
    () =>
      onThemeStored(() => {
        const theme = storedTheme();
        setTheme(theme === 'system' ? null : theme);
      }),
    [setTheme],
  );
  return null;
}
