import type { ts } from 'ts-morph';
import type { DeclaredName, Scope } from './declared-names';
import { isFunctionNode, kindTable } from './function-nodes';
import { SyntaxKind, isClassExpression, isDecorator, isEnumDeclaration, isFunctionExpression, isModuleDeclaration, isParameter } from './syntax';

/** Where names may be kept; most of what stands around a name keeps none. */
const KEEPS_NAMES = kindTable([
  SyntaxKind.SourceFile, SyntaxKind.ModuleDeclaration, SyntaxKind.EnumDeclaration, SyntaxKind.FunctionDeclaration, SyntaxKind.FunctionExpression, SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration, SyntaxKind.Constructor, SyntaxKind.GetAccessor, SyntaxKind.SetAccessor, SyntaxKind.ClassStaticBlockDeclaration, SyntaxKind.ClassExpression,
  SyntaxKind.Block, SyntaxKind.CatchClause, SyntaxKind.ForStatement, SyntaxKind.ForInStatement, SyntaxKind.ForOfStatement, SyntaxKind.CaseBlock, SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.MappedType, SyntaxKind.ConditionalType, SyntaxKind.IndexSignature, SyntaxKind.MethodSignature, SyntaxKind.CallSignature, SyntaxKind.ConstructSignature, SyntaxKind.FunctionType,
  SyntaxKind.ConstructorType,
]);

/** What a name means where it stands; `undefined` for a global. */
export function resolveName(node: ts.Identifier): DeclaredName | undefined {
  for (let scope = node.parent as Scope | undefined; scope !== undefined; scope = scope.parent as Scope | undefined) {
    if (KEEPS_NAMES[scope.kind] !== 1) continue;
    const found = scope.locals?.get(node.escapedText) ?? ownName(scope, node);
    if (found !== undefined && isVisible(found, scope, node)) return found;
  }
  return undefined;
}

/** A class or function expression is visible by its name inside itself. */
function ownName(scope: Scope, node: ts.Identifier): DeclaredName | undefined {
  const { symbol } = scope;
  if ((isClassExpression(scope) || isFunctionExpression(scope)) && scope.name?.text === node.text) return symbol;
  return isModuleDeclaration(scope) || isEnumDeclaration(scope) ? symbol?.exports?.get(node.escapedText) : undefined;
}

/** Parameters are not visible in decorators of the same function. */
function isVisible({ declarations: [declaration] }: DeclaredName, scope: ts.Node, node: ts.Node): boolean {
  return declaration === undefined || !isParameter(declaration) || !isFunctionNode(scope) || !isDecorator(node.parent);
}
