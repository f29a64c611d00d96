/**
 * Whether a text has these pieces in their order, the first in front, the last at its end, and anything between two; a single piece is the whole
 * text. A regular expression would say the same, and could try without end.
 */
export function fitsAround(pieces: readonly string[], text: string): boolean {
  const [front = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === front;
  if (!text.startsWith(front) || !text.endsWith(last) || text.length < front.length + last.length) return false;
  let at = front.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
