import type { ts } from 'ts-morph';
import type { ExportFact } from '../model/facts';
import { bindingOfDeclaration, functionOf, lower, propertyName, type FileContext } from './file-context';
import {
  SyntaxKind, isArrowFunction, isBinaryExpression, isBlock, isCallExpression, isElementAccessExpression, isFunctionExpression, isIdentifier, isMethodDeclaration, isObjectLiteralExpression,
  isParenthesizedExpression, isPrefixUnaryExpression, isPropertyAccessExpression, isPropertyAssignment, isReturnStatement, isShorthandPropertyAssignment, isStringLiteral, isStringLiteralLike,
} from './syntax';

/** `module.exports = x`, `exports.a = x` (chained assignments included), `Object.assign(exports, x)` and `Object.defineProperty(exports, 'a', …)`. */
export function commonJsExports(context: FileContext, node: ts.Expression): readonly ExportFact[] {
  if (isCallExpression(node)) return exportsOfCall(context, node);
  if (!isBinaryExpression(node) || node.operatorToken.kind !== SyntaxKind.EqualsToken) return [];
  const value = innermost(node.right);
  const chained = commonJsExports(context, node.right);
  const name = exportName(node.left);
  if (name === undefined) return chained;
  return [...(name === '=' ? spreadModules(value) : []), { name, value: lower(context, value) }, ...chained];
}

/** `const api = module.exports = {}`: what is put on the variable later is exported too. */
export function exportedVariables(context: FileContext, node: ts.VariableStatement): readonly ExportFact[] {
  return node.declarationList.declarations.flatMap((declaration): readonly ExportFact[] => {
    const value = declaration.initializer;
    if (value === undefined || !isBinaryExpression(value) || exportName(value.left) !== '=' || !isIdentifier(declaration.name)) return [];
    const binding = bindingOfDeclaration(context, declaration.name);
    return binding === undefined ? [] : [{ name: '=', value: { kind: 'reference', binding } }];
  });
}

/** What stands in a function that is called where it is written: `(function () { … }())`, `(() => { … })()`. */
export function runAtOnce(node: ts.Expression): readonly ts.Statement[] {
  const call = skipParentheses(isPrefixUnaryExpression(node) ? node.operand : node);
  if (!isCallExpression(call)) return [];
  const called = skipParentheses(isPropertyAccessExpression(call.expression) && call.expression.name.text === 'call' ? call.expression.expression : call.expression);
  return (isFunctionExpression(called) || isArrowFunction(called)) && isBlock(called.body) ? called.body.statements : [];
}

function skipParentheses(node: ts.Expression): ts.Expression {
  return isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;
}

function innermost(node: ts.Expression): ts.Expression {
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken ? innermost(node.right) : node;
}

/** The name an assignment exports, `=` for the whole module. */
function exportName(node: ts.Expression): string | undefined {
  if (isWhole(node)) return '=';
  if (isElementAccessExpression(node)) return isExports(node.expression) && isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  return isPropertyAccessExpression(node) && isExports(node.expression) ? node.name.text : undefined;
}

function isExports(node: ts.Expression): boolean {
  return (isIdentifier(node) && node.text === 'exports') || isWhole(node);
}

function isWhole(node: ts.Expression): boolean {
  return isPropertyAccessExpression(node) && isIdentifier(node.expression) && node.expression.text === 'module' && node.name.text === 'exports';
}

function exportsOfCall(context: FileContext, node: ts.CallExpression): readonly ExportFact[] {
  const [target, ...given] = node.arguments;
  if (target === undefined || !isExports(target) || !isPropertyAccessExpression(node.expression) || !isIdentifier(node.expression.expression) || node.expression.expression.text !== 'Object') return [];
  if (node.expression.name.text === 'assign') return given.flatMap((value) => assigned(context, value));
  return node.expression.name.text === 'defineProperty' ? defined(context, given) : [];
}

/** Properties of a literal, or all exports of a required module. */
function assigned(context: FileContext, value: ts.Expression): readonly ExportFact[] {
  const required = requiredModule(value);
  if (required !== undefined) return [{ all: required }];
  if (!isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property): readonly ExportFact[] => {
    const name = property.name === undefined ? undefined : propertyName(property.name);
    if (name === undefined) return [];
    if (isPropertyAssignment(property)) return [{ name, value: lower(context, property.initializer) }];
    if (isShorthandPropertyAssignment(property)) return [{ name, value: lower(context, property.name) }];
    return isMethodDeclaration(property) ? [{ name, value: { kind: 'function', function: functionOf(context, property) } }] : [];
  });
}

function spreadModules(value: ts.Expression): readonly ExportFact[] {
  const required = requiredModule(value);
  return required === undefined ? [] : [{ all: required }];
}

function requiredModule(value: ts.Expression): string | undefined {
  if (!isCallExpression(value) || !isIdentifier(value.expression) || value.expression.text !== 'require') return undefined;
  const [specifier] = value.arguments;
  return specifier !== undefined && isStringLiteral(specifier) ? specifier.text : undefined;
}

/** `{ value: x }`, `{ get: () => x }` and `{ get: function () { return x; } }`. */
function defined(context: FileContext, [key, descriptor]: readonly ts.Expression[]): readonly ExportFact[] {
  if (key === undefined || !isStringLiteralLike(key) || descriptor === undefined || !isObjectLiteralExpression(descriptor)) return [];
  for (const property of descriptor.properties) {
    if (!isPropertyAssignment(property)) continue;
    const name = propertyName(property.name);
    const value = name === 'value' ? property.initializer : name === 'get' ? returned(property.initializer) : undefined;
    if (value !== undefined) return [{ name: key.text, value: lower(context, value) }];
  }
  return [];
}

function returned(node: ts.Expression): ts.Expression | undefined {
  if (isArrowFunction(node) && 'kind' in node.body && node.body.kind !== SyntaxKind.Block) return node.body as ts.Expression;
  const [only] = isFunctionExpression(node) || isArrowFunction(node) ? (node.body as ts.Block).statements : [];
  return only !== undefined && isReturnStatement(only) ? only.expression : undefined;
}
