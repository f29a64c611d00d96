import type { ts } from 'ts-morph';
import type { FunctionFact, ParameterFact } from '../model/facts';
import { readDecorators } from './decorators';
import {
  bindingOfDeclaration, callOf, classAround, classOf, enclosingFunction, functionOf, isPrototypeClass, lower, patternParameter, propertyName, readType, spanOf,
  type Draft, type FileContext, type FunctionNode,
} from './file-context';
import {
  SyntaxKind, canHaveModifiers, getJSDocTags, getModifiers, isArrowFunction, isAsExpression, isBinaryExpression, isBlock, isCallExpression,
  isConstructorDeclaration, isExpressionStatement, isGetAccessor, isIdentifier, isJsxAttribute, isJsxAttributes, isJsxExpression, isJsxOpeningLikeElement, isMethodDeclaration, isNewExpression,
  isObjectLiteralExpression, isParenthesizedExpression, isPropertyAccessExpression, isPropertyAssignment, isPropertyDeclaration,
  isSatisfiesExpression, isSetAccessor, isStringLiteral, isVariableDeclaration,
} from './syntax';

/** The index of the function fact of a node, made on first sight. */
export function makeFunction(context: FileContext, node: FunctionNode): number {
  const known = context.functionOf.get(node);
  if (known !== undefined) return known;
  const index = context.functions.length;
  context.functionOf.set(node, index);
  const owner = enclosingFunction(node);
  const { line, column, endLine, endColumn } = nameSpan(context, node);
  const fact: Draft<FunctionFact> = {
    line, column, endLine, endColumn, name: nameOf(node), kind: kindOf(context, node), parent: -1, async: hasModifier(node, SyntaxKind.AsyncKeyword), parameters: [], returns: [],
  };
  context.functions.push(fact);
  context.steps.push([]);
  fact.parent = owner === undefined ? -1 : functionOf(context, owner);
  const inClass = classAround(context, node);
  if (inClass !== undefined) fact.class = classOf(context, inClass);
  if (hasModifier(node, SyntaxKind.StaticKeyword)) fact.static = true;
  describe(context, fact, node);
  return index;
}

function describe(context: FileContext, fact: Draft<FunctionFact>, node: FunctionNode): void {
  fact.parameters = node.parameters.filter((p) => !(isIdentifier(p.name) && p.name.text === 'this')).map((p) => readParameter(context, p));
  if (node.type !== undefined) fact.returnType = readType(context, node.type);
  if (isArrowFunction(node) && !isBlock(node.body)) fact.returns = [lower(context, node.body)];
  const decorators = isMethodDeclaration(node) ? readDecorators(context, node) : [];
  if (decorators.length > 0) fact.decorators = decorators;
  const declared = declaredType(node);
  if (declared !== undefined) fact.declared = readType(context, declared);
  const passed = passedTo(context, node);
  if (passed !== undefined) fact.passed = passed;
  const directives = node.body !== undefined && isBlock(node.body) ? prologue(node.body.statements) : [];
  if (directives.length > 0) fact.directives = directives;
  const tags = crosstalkTags(node);
  if (tags.length > 0) fact.tags = tags;
}

function readParameter(context: FileContext, node: ts.ParameterDeclaration): ParameterFact {
  const binding = isIdentifier(node.name) ? bindingOfDeclaration(context, node.name) ?? patternParameter(context, node) : patternParameter(context, node);
  const decorators = readDecorators(context, node);
  return {
    binding,
    ...(node.type === undefined ? {} : { type: readType(context, node.type) }),
    ...(decorators.length === 0 ? {} : { decorators }),
    ...(node.dotDotDotToken === undefined ? {} : { rest: true as const }),
  };
}

function kindOf(context: FileContext, node: FunctionNode): FunctionFact['kind'] {
  if (isArrowFunction(node)) return 'arrow';
  if (isConstructorDeclaration(node) || isPrototypeClass(context, node)) return 'constructor';
  if (isGetAccessor(node)) return 'getter';
  if (isSetAccessor(node)) return 'setter';
  return isMethodDeclaration(node) || context.prototypes.ownerOf.has(node) ? 'method' : 'function';
}

/** Its own name, or that of the variable, property or field that holds it. */
function nameOf(node: FunctionNode): string {
  if (isConstructorDeclaration(node)) return 'constructor';
  if (node.name !== undefined) return isIdentifier(node.name) ? node.name.text : propertyName(node.name) ?? '';
  const holder = outerParent(node);
  if (isVariableDeclaration(holder) && isIdentifier(holder.name)) return holder.name.text;
  if (isPropertyAssignment(holder) || isPropertyDeclaration(holder)) return propertyName(holder.name) ?? '';
  if (isBinaryExpression(holder) && isPropertyAccessExpression(holder.left)) return holder.left.name.text;
  return '';
}

function outerParent(node: ts.Node): ts.Node {
  let parent = node.parent;
  while (isParenthesizedExpression(parent) || isAsExpression(parent) || isSatisfiesExpression(parent)) parent = parent.parent;
  return parent;
}

function nameSpan(context: FileContext, node: FunctionNode): ReturnType<typeof spanOf> {
  const name = node.name;
  if (name !== undefined) return spanOf(context, name.getStart(context.source), name.end);
  const start = node.getStart(context.source);
  return spanOf(context, start, start + 1);
}

function declaredType(node: FunctionNode): ts.TypeNode | undefined {
  let holder: ts.Node = node.parent;
  while (isParenthesizedExpression(holder)) holder = holder.parent;
  if (isVariableDeclaration(holder) || isPropertyDeclaration(holder)) return holder.type;
  return isSatisfiesExpression(holder) || isAsExpression(holder) ? holder.type : undefined;
}

function passedTo(context: FileContext, node: FunctionNode): FunctionFact['passed'] {
  const path: string[] = [];
  let child: ts.Node = node;
  let parent: ts.Node = node.parent;
  while (!isCallExpression(parent) && !isNewExpression(parent) && !isJsxOpeningLikeElement(parent)) {
    const names = namesOnTheWay(child, parent);
    if (names === undefined) return undefined;
    path.unshift(...names);
    child = parent;
    parent = parent.parent;
  }
  if (isJsxOpeningLikeElement(parent)) return { call: callOf(context, parent), index: 0, path };
  const index = (parent.arguments ?? []).findIndex((argument) => argument === child);
  return index < 0 ? undefined : { call: callOf(context, parent), index, path };
}

/** What a step from a literal out to the next adds to the path of a function in it; `undefined` when the step leaves the literal. */
function namesOnTheWay(child: ts.Node, parent: ts.Node): readonly string[] | undefined {
  if (isPropertyAssignment(parent)) return [propertyName(parent.name) ?? '*'];
  if (isObjectLiteralExpression(parent)) return isMethodDeclaration(child) ? [propertyName(child.name) ?? '*'] : [];
  if (isJsxAttribute(parent)) return isIdentifier(parent.name) ? [parent.name.text] : undefined;
  return isParenthesizedExpression(parent) || isAsExpression(parent) || isJsxAttributes(parent) || isAttributeValue(parent) ? [] : undefined;
}

/** `{f}` as the value of an attribute, not among the children. */
function isAttributeValue(node: ts.Node): boolean {
  return isJsxExpression(node) && isJsxAttribute(node.parent);
}

/** Texts of the directives (`'use server'`) that a block starts with. */
export function prologue(statements: readonly ts.Statement[]): readonly string[] {
  const directives: string[] = [];
  for (const statement of statements) {
    if (!isExpressionStatement(statement) || !isStringLiteral(statement.expression)) break;
    directives.push(statement.expression.text);
  }
  return directives;
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return canHaveModifiers(node) && (getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function crosstalkTags(node: FunctionNode): readonly string[] {
  const documented = isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
  return getJSDocTags(documented).filter((tag) => tag.tagName.text === 'crosstalk')
    .map((tag) => (typeof tag.comment === 'string' ? tag.comment.trim().split(/\s/)[0] ?? '' : ''));
}
