import type { ts } from 'ts-morph';
import { SyntaxKind, isFunctionDeclaration } from './syntax';

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

/** Of a function that is declared with several signatures the declaration that has its code, which stands behind them. */
export function implementationOf<Node extends ts.FunctionDeclaration | ts.FunctionExpression>(node: Node): Node | ts.FunctionDeclaration {
  if (node.body !== undefined || !('statements' in node.parent)) return node;
  const { statements } = node.parent as ts.SourceFile | ts.ModuleBlock | ts.Block;
  const own = statements.indexOf(node as ts.Statement & Node);
  for (let index = own + 1; index < statements.length; index += 1) {
    const next = statements[index];
    if (next === undefined || !isFunctionDeclaration(next) || next.name?.text !== node.name?.text) return node;
    if (next.body !== undefined) return next;
  }
  return node;
}
