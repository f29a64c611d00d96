/** Shorter pieces are copied by the engine itself. */
const SHORTEST_PIECE = 13;
/** Names come again in other files, long texts hardly ever. */
const LONGEST_NAME = 60;
const MOST_KNOWN = 50_000;

const known = new Map<string, string>();

/** The same text as a thing of its own: of a piece cut from a text the engine keeps the whole text, however long. What comes again is one thing. */
export function ownText(piece: string): string {
  if (piece.length < SHORTEST_PIECE) return piece;
  if (piece.length > LONGEST_NAME) return ownCopy(piece);
  const found = known.get(piece);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const own = ownCopy(piece);
  known.set(own, own);
  return own;
}

/** Plain data with texts of its own. */
export function ownCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
