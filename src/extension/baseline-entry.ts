import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** The text of a `crosstalk.json` with the path of the baseline, everything else as it was; `undefined` where it names one already, or is no object. */
export function nameBaseline(text: string, path: string): string | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (tree?.type !== 'object' || findNodeAtLocation(tree, ['baseline']) !== undefined) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = tree.offset + 1;
  const isBlank = text.slice(start, tree.offset + tree.length - 1).trim() === '';
  const entry = `${newline}  "baseline": ${JSON.stringify(path)}${tree.children?.length === 0 ? '' : ','}${isBlank ? newline : ''}`;
  return `${text.slice(0, start)}${entry}${isBlank ? text.slice(start).trimStart() : text.slice(start)}`;
}
