/** In the units of the map; `y` grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

export const moved = (box: Box, by: Point): Box => ({ ...box, left: box.left + by.x, top: box.top + by.y });

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The part of the way from `a` to `b` that lies within a box, as parts of that way; null where it passes by. */
export function within(a: Point, b: Point, box: Box): readonly [enters: number, leaves: number] | null {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  // Most pass by at a distance.
  if ((a.x <= box.left && b.x <= box.left) || (a.x >= right && b.x >= right)) return null;
  if ((a.y <= box.top && b.y <= box.top) || (a.y >= bottom && b.y >= bottom)) return null;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [x1, x2] = dx === 0 ? [0, 1] : [(box.left - a.x) / dx, (right - a.x) / dx];
  const [y1, y2] = dy === 0 ? [0, 1] : [(box.top - a.y) / dy, (bottom - a.y) / dy];
  const enters = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
  const leaves = Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
  return enters < leaves ? [enters, leaves] : null;
}

export const bounds = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
};
