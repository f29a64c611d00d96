import { codeIn } from './component-script';

/** Larger files are bundles or data, and cost more than they tell. */
export const MAXIMUM_BYTES = 1_500_000;
/** Below this a file is read whatever its shape. */
const SMALL_BYTES = 20_000;
const MAXIMUM_MEAN_LINE = 400;

const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const utf16LittleEndian = new TextDecoder('utf-16le');
const utf16BigEndian = new TextDecoder('utf-16be');

/** The text of a source file without its byte order mark and what is not code, or the reason why it is no source. */
export function decodeSource(path: string, bytes: Uint8Array): { readonly text: string } | { readonly skipped: string } {
  if (bytes.length > MAXIMUM_BYTES) return { skipped: `larger than ${String(MAXIMUM_BYTES / 1_000_000)} MB` };
  const marked = byMark(bytes);
  if (marked === undefined && isBinary(bytes)) return { skipped: 'binary' };
  const text = marked ?? utf8.decode(bytes);
  if (text.length > SMALL_BYTES && isMinified(text)) return { skipped: 'minified, or data on one line' };
  if (path.endsWith('.ts') && /^\s*<(?:\?xml|!DOCTYPE)/.test(text.slice(0, 200))) return { skipped: 'XML, not TypeScript' };
  return { text: codeIn(path, text) };
}

/** A zero or two may stand in a text, as in a pattern that looks for it; data has many, or is no UTF-8. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (!head.includes(0)) return false;
  const zeros = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros > head.length / 500 || !isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return strictUtf8.decode(bytes).length > 0;
  } catch {
    return false;
  }
}

/** UTF-16 is recognised by its byte order mark alone. */
function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16LittleEndian.decode(bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16BigEndian.decode(bytes) : undefined;
}

/** Stops counting lines as soon as there are enough for hand-written code. */
function isMinified(text: string): boolean {
  const enough = text.length / MAXIMUM_MEAN_LINE;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines > enough) return false;
  }
  return true;
}
