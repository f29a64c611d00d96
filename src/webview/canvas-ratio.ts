/** What is beside and around the drawing, as the style sheet has it, in pixels. */
const ROOM = { details: 340, bars: 64, narrow: 720 } as const;
/** Of the height, where the details stand below. */
const SHARE = 0.6;
const BOUNDS = { least: 0.5, most: 3 } as const;

/** Width to height of the room for the drawing before it is there, in tenths, so that about the same window gives the same drawing; `undefined` in a window that is not shown. */
export function canvasRatio({ innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>): number | undefined {
  const isNarrow = innerWidth <= ROOM.narrow;
  const [width, height] = [isNarrow ? innerWidth : innerWidth - ROOM.details, (innerHeight - ROOM.bars) * (isNarrow ? SHARE : 1)];
  if (width <= 0 || height <= 0) return undefined;
  return Math.round(Math.min(BOUNDS.most, Math.max(BOUNDS.least, width / height)) * 10) / 10;
}
