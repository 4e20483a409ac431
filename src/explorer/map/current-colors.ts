import { COLOR_NAMES, type MapColors } from './map-colors.js';

/** The colors that the theme has now. `light-dark()` is settled only on an element. */
export function currentColors(): MapColors {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colors = COLOR_NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}
