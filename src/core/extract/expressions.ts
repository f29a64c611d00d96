import { ts } from 'ts-morph';
import type { Expression, Property } from '../model/facts';
import { bindingOfDeclaration, callOf, classOf, enclosingFunction, functionOf, isFunctionNode, lower, propertyName, type FileContext } from './file-context';
import { maskSecrets } from './mask';

const UNDEFINED: Expression = { kind: 'literal', value: undefined };

/** The symbolic expression of a node; the same node always gives the same expression. */
export function lowerExpression(context: FileContext, node: ts.Expression): Expression {
  const known = context.lowered.get(node);
  if (known !== undefined) return known;
  const expression = lowerNew(context, node);
  context.lowered.set(node, expression);
  return expression;
}

function lowerNew(context: FileContext, node: ts.Expression): Expression {
  return lowerTransparent(context, node) ?? lowerLiteral(context, node) ?? lowerAccess(context, node) ?? lowerOperator(context, node)
    ?? lowerDefinition(context, node) ?? { kind: 'unknown', reason: 'computed' };
}

/** Parentheses, casts, `await`, `!`, `void` wrap a value without changing which value it is. */
function lowerTransparent(context: FileContext, node: ts.Expression): Expression | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)
    || ts.isTypeAssertionExpression(node) || ts.isAwaitExpression(node) || ts.isVoidExpression(node)) return lower(context, node.expression);
  return undefined;
}

function lowerLiteral(context: FileContext, node: ts.Expression): Expression | undefined {
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', value: maskSecrets(node.text) };
  if (ts.isNumericLiteral(node)) return { kind: 'literal', value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: 'literal', value: null };
  if (ts.isTemplateExpression(node)) return lowerTemplate(context, node);
  if (ts.isObjectLiteralExpression(node)) return { kind: 'object', properties: node.properties.flatMap((p) => lowerProperty(context, p)) };
  if (ts.isArrayLiteralExpression(node)) return { kind: 'array', items: node.elements.map((e) => lower(context, e)) };
  if (ts.isSpreadElement(node)) return { kind: 'spread', value: lower(context, node.expression) };
  return undefined;
}

function lowerTemplate(context: FileContext, node: ts.TemplateExpression): Expression {
  const parts: (string | Expression)[] = [maskSecrets(node.head.text)];
  for (const span of node.templateSpans) parts.push(lower(context, span.expression), maskSecrets(span.literal.text));
  return { kind: 'template', parts: parts.filter((part) => part !== '') };
}

function lowerProperty(context: FileContext, node: ts.ObjectLiteralElementLike): readonly Property[] {
  if (ts.isSpreadAssignment(node)) return [{ spread: lower(context, node.expression) }];
  if (ts.isShorthandPropertyAssignment(node)) return [{ name: node.name.text, value: lower(context, node.name) }];
  const value = ts.isPropertyAssignment(node) ? lower(context, node.initializer) : getterOrMethod(context, node);
  const name = propertyName(node.name);
  if (name !== undefined) return [{ name, value }];
  return ts.isComputedPropertyName(node.name) ? [{ computed: lower(context, node.name.expression), value }] : [];
}

function getterOrMethod(context: FileContext, node: ts.MethodDeclaration | ts.AccessorDeclaration): Expression {
  return { kind: 'function', function: functionOf(context, node) };
}

function lowerAccess(context: FileContext, node: ts.Expression): Expression | undefined {
  if (ts.isIdentifier(node)) return lowerIdentifier(context, node);
  if (ts.isPropertyAccessExpression(node)) return { kind: 'member', object: lower(context, node.expression), name: node.name.text };
  if (ts.isElementAccessExpression(node)) {
    const index = lower(context, node.argumentExpression);
    const object = lower(context, node.expression);
    return index.kind === 'literal' && typeof index.value === 'string' ? { kind: 'member', object, name: index.value } : { kind: 'index', object, index };
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword) return lowerThis(context, node, 'this');
  if (node.kind === ts.SyntaxKind.SuperKeyword) return lowerThis(context, node, 'super');
  if (ts.isMetaProperty(node)) return { kind: 'global', name: 'import.meta' };
  return undefined;
}

function lowerIdentifier(context: FileContext, node: ts.Identifier): Expression {
  if (node.text === 'undefined') return UNDEFINED;
  const binding = bindingOfDeclaration(context, node);
  return binding === undefined ? { kind: 'global', name: node.text } : { kind: 'reference', binding };
}

function lowerThis(context: FileContext, node: ts.Node, kind: 'this' | 'super'): Expression {
  let owner = enclosingFunction(node);
  while (owner !== undefined && ts.isArrowFunction(owner)) owner = enclosingFunction(owner);
  const container = owner?.parent ?? findClass(node);
  const inClass = container !== undefined && ts.isClassLike(container) ? container : owner === undefined ? findClass(node) : undefined;
  return { kind, function: owner === undefined ? -1 : functionOf(context, owner), class: inClass === undefined ? -1 : classOf(context, inClass) };
}

function findClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let parent = node.parent as ts.Node | undefined; parent !== undefined; parent = parent.parent) {
    if (ts.isClassLike(parent)) return parent;
    if (isFunctionNode(parent) && !ts.isArrowFunction(parent)) return undefined;
  }
  return undefined;
}

function lowerOperator(context: FileContext, node: ts.Expression): Expression | undefined {
  if (ts.isConditionalExpression(node)) {
    lower(context, node.condition);
    return { kind: 'either', how: 'choice', of: [lower(context, node.whenTrue), lower(context, node.whenFalse)] };
  }
  return ts.isBinaryExpression(node) ? lowerBinary(context, node) : undefined;
}

function lowerBinary(context: FileContext, node: ts.BinaryExpression): Expression {
  const left = lower(context, node.left);
  const right = lower(context, node.right);
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken: return { kind: 'either', how: 'default', of: [left, right] };
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.CommaToken:
    case ts.SyntaxKind.EqualsToken: return right;
    case ts.SyntaxKind.PlusToken: return { kind: 'template', parts: [...textParts(left), ...textParts(right)] };
    default: return { kind: 'unknown', reason: 'computed' };
  }
}

function textParts(expression: Expression): readonly (string | Expression)[] {
  if (expression.kind === 'template') return expression.parts;
  if (expression.kind === 'literal' && typeof expression.value === 'string') return [expression.value];
  return [expression];
}

function lowerDefinition(context: FileContext, node: ts.Expression): Expression | undefined {
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return { kind: 'function', function: functionOf(context, node) };
  if (ts.isClassExpression(node)) return { kind: 'class', class: classOf(context, node) };
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return { kind: 'call', call: callOf(context, node) };
  if (ts.isJsxElement(node)) return { kind: 'call', call: callOf(context, node.openingElement) };
  if (ts.isJsxSelfClosingElement(node)) return { kind: 'call', call: callOf(context, node) };
  return undefined;
}
