import type { ts } from 'ts-morph';
import { SyntaxKind } from './syntax';

export type FunctionNode = ts.FunctionLikeDeclaration;

/** Which kinds of node are among the given, by kind: asked for every ancestor of every call. */
export function kindTable(kinds: readonly ts.SyntaxKind[]): Uint8Array {
  const table = new Uint8Array(Math.max(...kinds) + 1);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

const IS_FUNCTION = kindTable([
  SyntaxKind.FunctionDeclaration, SyntaxKind.FunctionExpression, SyntaxKind.ArrowFunction, SyntaxKind.MethodDeclaration, SyntaxKind.Constructor,
  SyntaxKind.GetAccessor, SyntaxKind.SetAccessor,
]);

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return IS_FUNCTION[node.kind] === 1;
}
