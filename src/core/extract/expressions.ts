import type { ts } from 'ts-morph';
import { exact } from '../model/exact';
import type { Expression, Property } from '../model/facts';
import { ownText } from '../model/own-text';
import { ofCondition } from './comparisons';
import { earlierBinding } from './earlier';
import { bindingOfDeclaration, callOf, classAround, classOf, enclosingFunction, functionOf, isFunctionNode, isPrototypeClass, lower, propertyName, spanOf, type CallNode, type FileContext } from './file-context';
import { isSecret, MASK, maskSecrets, maskUserInfo } from './mask';
import { lowerArgument } from './narrowed';
import {
  SyntaxKind, isArrayLiteralExpression, isArrowFunction, isBinaryExpression, isClassExpression, isClassLike, isComputedPropertyName,
  isConditionalExpression, isElementAccessExpression, isFunctionExpression, isIdentifier, isJsxElement, isJsxSelfClosingElement, isMetaProperty, isNumericLiteral,
  isObjectLiteralExpression, isPrefixUnaryExpression, isPropertyAssignment, isShorthandPropertyAssignment, isSpreadAssignment, isSpreadElement,
  isTemplateExpression,
} from './syntax';

const UNDEFINED: Expression = { kind: 'literal' };

/** The symbolic expression of a node; the same node always gives the same expression. */
export function lowerExpression(context: FileContext, node: ts.Expression): Expression {
  const known = context.lowered.get(node);
  if (known !== undefined) return known;
  const expression = lowerNew(context, node);
  context.lowered.set(node, expression);
  return expression;
}

function lowerNew(context: FileContext, node: ts.Expression): Expression {
  switch (node.kind) {
    case SyntaxKind.Identifier: return lowerIdentifier(context, node as ts.Identifier);
    case SyntaxKind.PropertyAccessExpression: return { kind: 'member', object: lower(context, (node as ts.PropertyAccessExpression).expression), name: (node as ts.PropertyAccessExpression).name.text };
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral: return { kind: 'literal', value: maskSecrets((node as ts.StringLiteralLike).text) };
    case SyntaxKind.CallExpression:
    case SyntaxKind.NewExpression:
    case SyntaxKind.TaggedTemplateExpression: return { kind: 'call', call: callOf(context, node as CallNode) };
    // Parentheses, casts, type arguments (`Hono<Session>`), `await`, `!`, `void` wrap a value without changing which value it is.
    case SyntaxKind.ExpressionWithTypeArguments:
    case SyntaxKind.ParenthesizedExpression:
    case SyntaxKind.AsExpression:
    case SyntaxKind.SatisfiesExpression:
    case SyntaxKind.NonNullExpression:
    case SyntaxKind.TypeAssertionExpression:
    case SyntaxKind.AwaitExpression:
    case SyntaxKind.VoidExpression: return lower(context, (node as ts.ParenthesizedExpression).expression);
    default: return lowerLiteral(context, node) ?? lowerAccess(context, node) ?? lowerOperator(context, node) ?? lowerDefinition(context, node) ?? { kind: 'unknown', reason: 'computed' };
  }
}

function lowerLiteral(context: FileContext, node: ts.Expression): Expression | undefined {
  if (isObjectLiteralExpression(node)) return { kind: 'object', properties: exact(node.properties.flatMap((p) => lowerProperty(context, p))) };
  if (isTemplateExpression(node)) return lowerTemplate(context, node);
  if (isArrayLiteralExpression(node)) return { kind: 'array', items: node.elements.map((e) => lower(context, e)) };
  if (isSpreadElement(node)) return { kind: 'spread', value: lower(context, node.expression) };
  if (node.kind === SyntaxKind.RegularExpressionLiteral) return lowerPattern(node.getText(context.source));
  return lowerNumber(node) ?? lowerKeyword(node);
}

function lowerNumber(node: ts.Expression): Expression | undefined {
  if (isNumericLiteral(node)) return { kind: 'literal', value: Number(node.text) };
  const isNegative = isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken && isNumericLiteral(node.operand);
  return isNegative ? { kind: 'literal', value: -Number((node.operand as ts.NumericLiteral).text) } : undefined;
}

function lowerKeyword(node: ts.Expression): Expression | undefined {
  switch (node.kind) {
    case SyntaxKind.TrueKeyword: return { kind: 'literal', value: true };
    case SyntaxKind.FalseKeyword: return { kind: 'literal', value: false };
    case SyntaxKind.NullKeyword: return { kind: 'literal', value: null };
    default: return undefined;
  }
}

function lowerPattern(text: string): Expression {
  const end = text.lastIndexOf('/');
  return { kind: 'pattern', source: ownText(text.slice(1, end)), flags: text.slice(end + 1) };
}

function lowerTemplate(context: FileContext, node: ts.TemplateExpression): Expression {
  const parts: (string | Expression)[] = [maskSecrets(node.head.text)];
  for (const span of node.templateSpans) parts.push(lowerArgument(context, span.expression), maskSecrets(span.literal.text));
  return { kind: 'template', parts: maskUserInfo(parts.filter((part) => part !== '')) };
}

function lowerProperty(context: FileContext, node: ts.ObjectLiteralElementLike): readonly Property[] {
  if (isSpreadAssignment(node)) return [{ spread: lower(context, node.expression) }];
  if (isShorthandPropertyAssignment(node)) return [{ name: node.name.text, value: lower(context, node.name) }];
  const value = isPropertyAssignment(node) ? lower(context, node.initializer) : getterOrMethod(context, node);
  const name = propertyName(node.name);
  if (name !== undefined) return [{ name, value: value.kind === 'literal' && typeof value.value === 'string' && isSecret(name, value.value) ? { kind: 'literal', value: MASK } : value, ...placeOf(context, node.name, value) }];
  return isComputedPropertyName(node.name) ? [{ computed: lower(context, node.name.expression), value }] : [];
}

/** Where the name of what may be somebody's handler stands. */
function placeOf(context: FileContext, name: ts.PropertyName, value: Expression): Pick<Extract<Property, { readonly name: string }>, 'at'> {
  if (isIdentifier(name) && !mayHoldHandlers(value)) return {};
  const { line, column, endColumn } = spanOf(context, name.getStart(context.source), name.end);
  return { at: [line, column, endColumn] };
}

function mayHoldHandlers(value: Expression): boolean {
  return value.kind === 'function' || value.kind === 'array' || (value.kind === 'object' && value.properties.some((property) => 'name' in property && (property.value.kind === 'function' || property.name === 'handler')));
}

function getterOrMethod(context: FileContext, node: ts.MethodDeclaration | ts.AccessorDeclaration): Expression {
  return { kind: 'function', function: functionOf(context, node) };
}

function lowerAccess(context: FileContext, node: ts.Expression): Expression | undefined {
  if (isElementAccessExpression(node)) {
    const index = lower(context, node.argumentExpression);
    const object = lower(context, node.expression);
    return index.kind === 'literal' && typeof index.value === 'string' ? { kind: 'member', object, name: index.value } : { kind: 'index', object, index };
  }
  if (node.kind === SyntaxKind.ThisKeyword) return lowerThis(context, node, 'this');
  if (node.kind === SyntaxKind.SuperKeyword) return lowerThis(context, node, 'super');
  if (isMetaProperty(node)) return { kind: 'global', name: 'import.meta' };
  return undefined;
}

function lowerIdentifier(context: FileContext, node: ts.Identifier): Expression {
  if (node.text === 'undefined') return UNDEFINED;
  const binding = bindingOfDeclaration(context, node);
  return binding === undefined ? { kind: 'global', name: node.text } : { kind: 'reference', binding: earlierBinding(context, node, binding) };
}

function lowerThis(context: FileContext, node: ts.Node, kind: 'this' | 'super'): Expression {
  let owner = enclosingFunction(node);
  while (owner !== undefined && isArrowFunction(owner)) owner = enclosingFunction(owner);
  const inClass = owner === undefined ? findClass(node) : classAround(context, owner);
  return { kind, function: owner === undefined ? -1 : functionOf(context, owner), class: inClass === undefined ? -1 : classOf(context, inClass) };
}

function findClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let parent = node.parent as ts.Node | undefined; parent !== undefined; parent = parent.parent) {
    if (isClassLike(parent)) return parent;
    if (isFunctionNode(parent) && !isArrowFunction(parent)) return undefined;
  }
  return undefined;
}

function lowerOperator(context: FileContext, node: ts.Expression): Expression | undefined {
  if (isConditionalExpression(node)) {
    lower(context, node.condition);
    return { kind: 'either', how: 'choice', of: [node.whenTrue, node.whenFalse].map((branch) => chosen(context, node, branch)) };
  }
  return isBinaryExpression(node) ? lowerBinary(context, node) : undefined;
}

function chosen(context: FileContext, node: ts.ConditionalExpression, branch: ts.Expression): Expression {
  const guard = ofCondition(context, node.condition, branch === node.whenFalse);
  const value = lower(context, branch);
  return guard === undefined ? value : { kind: 'when', ...guard, value };
}

function lowerBinary(context: FileContext, node: ts.BinaryExpression): Expression {
  const left = lower(context, node.left);
  const right = lower(context, node.right);
  switch (node.operatorToken.kind) {
    case SyntaxKind.QuestionQuestionToken:
    case SyntaxKind.BarBarToken: return { kind: 'either', how: 'default', of: [left, right] };
    case SyntaxKind.QuestionQuestionEqualsToken:
    case SyntaxKind.BarBarEqualsToken:
    case SyntaxKind.AmpersandAmpersandToken:
    case SyntaxKind.CommaToken:
    case SyntaxKind.EqualsToken: return right;
    case SyntaxKind.PlusToken: return lowerPlus(context, left, right);
    default: return { kind: 'unknown', reason: 'computed' };
  }
}

/** `page + 1` is a sum, `'/page/' + page` is a text. */
function lowerPlus(context: FileContext, left: Expression, right: Expression): Expression {
  if (isNumber(left) !== isNumber(right) && !isText(left) && !isText(right)) return { kind: 'unknown', reason: 'computed', ...nameOf(context, isNumber(left) ? right : left) };
  return { kind: 'template', parts: maskUserInfo([...textParts(left), ...textParts(right)]) };
}

function isNumber(expression: Expression): boolean {
  return expression.kind === 'literal' && typeof expression.value === 'number';
}

function isText(expression: Expression): boolean {
  return expression.kind === 'template' || (expression.kind === 'literal' && typeof expression.value === 'string');
}

function nameOf(context: FileContext, expression: Expression): { readonly name?: string } {
  if (expression.kind === 'member') return { name: expression.name };
  const name = expression.kind === 'reference' ? context.bindings[expression.binding]?.name : undefined;
  return name === undefined ? {} : { name };
}

function textParts(expression: Expression): readonly (string | Expression)[] {
  if (expression.kind === 'template') return expression.parts;
  if (expression.kind === 'literal' && typeof expression.value === 'string') return [expression.value];
  return [expression];
}

function lowerDefinition(context: FileContext, node: ts.Expression): Expression | undefined {
  if (isPrototypeClass(context, node)) return { kind: 'class', class: classOf(context, node) };
  if (isFunctionExpression(node) || isArrowFunction(node)) return { kind: 'function', function: functionOf(context, node) };
  if (isClassExpression(node)) return { kind: 'class', class: classOf(context, node) };
  if (isJsxElement(node)) return { kind: 'call', call: callOf(context, node.openingElement) };
  if (isJsxSelfClosingElement(node)) return { kind: 'call', call: callOf(context, node) };
  return undefined;
}
