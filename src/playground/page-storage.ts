import type { GraphiQLProps } from 'graphiql';
import { storedTheme, storeTheme } from '../web/stored-theme.js';

const PREFIX = 'graphiql:';
const THEME = `${PREFIX}theme`;

/** How wide the pane of examples is, as GraphiQL counts: it takes a third of the page unless told. */
const PANE = `${PREFIX}docExplorerFlex`;
const NARROW_PANE = '0.2';

const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** What GraphiQL keeps in the browser; its theme is the one that the explorer keeps. */
export const PAGE_STORAGE: NonNullable<GraphiQLProps['storage']> = {
  getItem: (key) => {
    if (key === PANE) return localStorage.getItem(key) ?? NARROW_PANE;
    if (key !== THEME) return localStorage.getItem(key);
    const theme = storedTheme();
    return theme === 'system' ? null : theme;
  },
  setItem: (key, value) => {
    if (key === THEME) storeTheme(value === 'light' || value === 'dark' ? value : 'system');
    else localStorage.setItem(key, value);
  },
  removeItem: (key) => {
    if (key === THEME) storeTheme('system');
    else localStorage.removeItem(key);
  },
  clear: () => {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length() {
    return ownKeys().length;
  },
};
