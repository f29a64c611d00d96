import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { appendAfter } from './list-entry';

/** The text of a `crosstalk.json` that leaves out a glob too, everything else as it was; `undefined` where it does already, or is no object with a list. */
export function addExclude(text: string, glob: string): string | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (tree?.type !== 'object') return undefined;
  const list = findNodeAtLocation(tree, ['exclude']);
  if (list !== undefined && (list.type !== 'array' || list.children?.some(({ value }) => value === glob) === true)) return undefined;
  const last = list?.children?.at(-1);
  if (list !== undefined && last !== undefined) return appendAfter(text, list, last, JSON.stringify(glob));
  const formattingOptions = { insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, ['exclude'], [glob], { formattingOptions }));
}

/** A glob that only this path fits. */
export function toGlob(path: string): string {
  return path.replace(/[\\[\](){}!*?+@]/g, '\\$&');
}
