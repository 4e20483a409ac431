const NAMES = [
  'ink',
  'soft',
  'card',
  'page',
  'raised',
  'accent',
  'edge',
  'denied',
  'planned',
  'possible',
] as const;

/** The colours of the theme, as values that a canvas and a picture take. */
export type MapColours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours that the theme has now. `light-dark()` is settled only on an element. */
export function mapColours(): MapColours {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours);
}
