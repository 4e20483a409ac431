import { Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { onThemeStored, storedTheme, storeTheme, themeAfter } from '../../web/stored-theme.js';

const LABELS = {
  system: ['System', Monitor],
  light: ['Light', Sun],
  dark: ['Dark', Moon],
} as const;

/** Changes between the system's theme, light and dark; the browser remembers it, for the playground too. */
export function ThemeButton() {
  const theme = useSyncExternalStore(onThemeStored, storedTheme);
  const [label, Icon] = LABELS[theme];
  return (
    <button
      type="button"
      className="plain"
      onClick={() => storeTheme(themeAfter(theme))}
      aria-label={`Theme: ${label}`}
      title={`Theme: ${label}`}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
