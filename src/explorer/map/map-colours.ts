import { COLOUR_NAMES, type MapColours } from './colour-names.js';

/** The colours that the theme has now. `light-dark()` is settled only on an element. */
export function mapColours(): MapColours {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colours = COLOUR_NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours);
}
