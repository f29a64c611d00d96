import type { ts } from 'ts-morph';
import { isFunctionNode } from './function-nodes';
import { isClassExpression, isDecorator, isEnumDeclaration, isFunctionExpression, isIdentifier, isModuleDeclaration, isParameter } from './syntax';

interface WithLocals extends ts.Node { readonly locals?: ts.SymbolTable; readonly symbol?: ts.Symbol; readonly nextContainer?: ts.Node }

/** The symbol that a name means where it stands; `undefined` for a global. */
export function resolveSymbol(node: ts.Identifier): ts.Symbol | undefined {
  for (let scope = node.parent as WithLocals | undefined; scope !== undefined; scope = scope.parent as WithLocals | undefined) {
    const found = scope.locals?.get(node.escapedText) ?? ownName(scope, node);
    if (found !== undefined && isVisible(found, scope, node)) return found;
  }
  return undefined;
}

/** A class or function expression is visible by its name inside itself. */
function ownName(scope: WithLocals, node: ts.Identifier): ts.Symbol | undefined {
  const { symbol } = scope;
  if ((isClassExpression(scope) || isFunctionExpression(scope)) && scope.name?.text === node.text) return symbol;
  return isModuleDeclaration(scope) || isEnumDeclaration(scope) ? symbol?.exports?.get(node.escapedText) : undefined;
}

/** Parameters are not visible in decorators of the same function; the binder notes a mere mention of `module` as its declaration. */
function isVisible(symbol: ts.Symbol, scope: ts.Node, node: ts.Node): boolean {
  const declaration = symbol.declarations?.[0];
  if (declaration !== undefined && isIdentifier(declaration)) return false;
  return declaration === undefined || !isParameter(declaration) || !isFunctionNode(scope) || !isDecorator(node.parent);
}
