/** A name on the screen: where it would be, in pixels. */
export interface NameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * For each name whether it is shown, when none may cover another: each one that fits beside those before it. So the first
 * is always shown, and what is zoomed into has room for more.
 */
export function namesThatFit(names: readonly NameBox[]): readonly boolean[] {
  const shown: NameBox[] = [];
  return names.map((name) => {
    const fits = !shown.some((other) => overlap(name, other));
    if (fits) shown.push(name);
    return fits;
  });
}

const overlap = (a: NameBox, b: NameBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
