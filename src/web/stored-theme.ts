/** The explorer's `public/theme.js`, which runs on both pages before anything is drawn, has it too. */
const KEY = 'attest.theme';

const THEMES = ['system', 'light', 'dark'] as const;

/** As the system has it, or as the reader chose, for all pages. */
export type Theme = (typeof THEMES)[number];

/** The theme after this one, where one goes round through all. */
export const themeAfter = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

/** What the reader chose, on whichever page; until then the system's. */
export const storedTheme = (): Theme =>
  THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'system';

/** Keeps a choice, for all pages of this browser; this one is told as the others are. */
export function storeTheme(theme: Theme): void {
  if (theme === storedTheme()) return;
  localStorage.setItem(KEY, theme);
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** Calls whenever the choice may be another: on a change, here or on another page, and when one comes back to this page. */
export function onThemeStored(listener: () => void): () => void {
  addEventListener('storage', listener);
  addEventListener('pageshow', listener);
  return () => {
    removeEventListener('storage', listener);
    removeEventListener('pageshow', listener);
  };
}
