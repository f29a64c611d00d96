import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { appendAfter } from './list-entry';

/** What adding an extension to the text of a `.vscode/extensions.json` comes to. */
export type Addition =
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'present' }
  /** Listed below `unwantedRecommendations`. */
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Adds an extension to the recommendations in a text and leaves everything else as it is, comments too. */
export function addRecommendation(text: string, extension: string): Addition {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error !== undefined) {
    return { kind: 'unreadable', reason: `${printParseErrorCode(error.error)} at offset ${error.offset}` };
  }
  const lists = ['recommendations', 'unwantedRecommendations'].map((name) => tree && findNodeAtLocation(tree, [name]));
  const [wanted, unwanted] = lists;
  if ((tree !== undefined && tree.type !== 'object') || lists.some((list) => list !== undefined && list.type !== 'array')) {
    return { kind: 'unreadable', reason: 'it has another shape than VS Code expects' };
  }
  if (has(wanted, extension)) {
    return { kind: 'present' };
  }
  return has(unwanted, extension) ? { kind: 'unwanted' } : { kind: 'added', text: add(text, tree, wanted, extension) };
}

function has(list: Node | undefined, extension: string): boolean {
  return list?.children?.some(({ value }) => typeof value === 'string' && value.toLowerCase() === extension) ?? false;
}

function add(text: string, tree: Node | undefined, list: Node | undefined, extension: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const entry = JSON.stringify(extension);
  const last = list?.children?.at(-1);
  if (list === undefined) {
    return addList(text, tree, ['', `${indent}"recommendations": [`, `${indent}${indent}${entry}`, `${indent}]`].join(newline), newline);
  }
  return last === undefined
    ? insert(text, list.offset + 1, `${newline}${indent}${indent}${entry}${isEmpty(text, list) ? newline + indent : ''}`)
    : appendAfter(text, list, last, entry);
}

function addList(text: string, tree: Node | undefined, list: string, newline: string): string {
  if (tree === undefined) {
    return `${text}{${list}${newline}}${newline}`;
  }
  const isFirst = tree.children?.length === 0;
  return insert(text, tree.offset + 1, `${list}${isFirst ? '' : ','}${isEmpty(text, tree) ? newline : ''}`);
}

/** Holds neither values nor comments. */
function isEmpty(text: string, { offset, length }: Node): boolean {
  return text.slice(offset + 1, offset + length - 1).trim() === '';
}

function insert(text: string, offset: number, added: string): string {
  return `${text.slice(0, offset)}${added}${text.slice(offset)}`;
}
