import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const LABELS = {
  system: ['As the system', Monitor],
  light: ['Light', Sun],
  dark: ['Dark', Moon],
} as const;

/** `public/theme.js` reads this before anything is drawn. */
const KEY = 'attest.theme';

/** Changes between the system's theme, light and dark; the browser remembers it. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(
    () => THEMES.find((one) => one === localStorage.getItem(KEY)) ?? 'system',
  );
  const [label, Icon] = LABELS[theme];
  const change = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    localStorage.setItem(KEY, next);
    document.documentElement.dataset.theme = next;
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="plain"
      onClick={change}
      aria-label={`Theme: ${label}`}
      title={`Theme: ${label}`}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
