/** How far away the drawing is seen from. */
export type Distance = 'near' | 'far' | 'farther' | 'farthest';

/** Below this scale texts cannot be read, so names are written larger and everything small is left out. */
const FAR = 0.66;
/** Below this one the boxes of services are too small for their names, which stand over them then. */
const FARTHER = 0.45;
/** Below this one the names of all others are left out. */
const FARTHEST = 0.36;
/** Names of services are as large from `FARTHER` on as at this scale. */
const LARGE = 0.55;

export function distanceAt(scale: number): Distance {
  if (scale >= FAR) return 'near';
  if (scale >= FARTHER) return 'far';
  return scale >= FARTHEST ? 'farther' : 'farthest';
}

/** How much larger than in their boxes the names of services are that stand over them; `undefined` where they stand in them. */
export function growthAt(scale: number): number | undefined {
  return scale < FARTHER ? LARGE / scale : undefined;
}
