import { COLOR_NAMES, type MapColors } from './map-colors.js';

/** The colors that the theme has now, or that one of the themes has. `light-dark()` is settled only on an element. */
export function currentColors(theme: 'light' | 'dark' | null = null): MapColors {
  const probe = document.createElement('i');
  if (theme !== null) probe.className = `theme-${theme}`;
  document.body.append(probe);
  const colors = COLOR_NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}
