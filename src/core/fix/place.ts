import { ts } from 'ts-morph';
import {
  isAwaitExpression, isCallExpression, isElementAccessExpression, isExpressionStatement, isNewExpression, isNonNullExpression, isParenthesizedExpression, isPropertyAccessExpression, forEachChild,
} from '../extract/syntax';
import type { Finding, Site } from '../model/communication-map';
import { readStyle, type CodeStyle } from './code-style';
import { codeIn } from '../scan/component-script';
import type { FixInput } from './fix';

export type CallNode = ts.CallExpression | ts.NewExpression;

/** A file as it is now. */
export interface OpenFile { readonly file: string; readonly text: string; readonly source: ts.SourceFile; readonly style: CodeStyle }

/** The call that a finding stands at. */
export interface Place extends FixInput, OpenFile {
  /** The call that sends; it may stand elsewhere. */
  readonly site?: Site;
  readonly call: CallNode;
}

export function openFile(file: string, written: string): OpenFile {
  const text = codeIn(file, written);
  return { file, text, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), style: readStyle(text) };
}

/** `undefined` when no call is found where the finding says. */
export function placeOf(input: FixInput): Place | undefined {
  const { finding, map, read } = input;
  const text = read(finding.file);
  if (text === undefined) return undefined;
  const opened = openFile(finding.file, text);
  const call = callAt(opened.source, finding);
  const site = map.sites.find(({ id }) => id === finding.site);
  return call === undefined ? undefined : { ...input, ...opened, call, ...(site === undefined ? {} : { site }) };
}

/** The call whose name begins at a place. */
export function callAt(source: ts.SourceFile, { line, column }: Pick<Finding, 'line' | 'column'>): CallNode | undefined {
  const lineStart = source.getLineStarts()[line - 1];
  if (lineStart === undefined) return undefined;
  const offset = lineStart + column - 1;
  let found: CallNode | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > offset || offset >= node.end) return;
    if ((isCallExpression(node) || isNewExpression(node)) && startOfName(node, source) === offset) found = node;
    forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function startOfName(call: CallNode, source: ts.SourceFile): number {
  return isNewExpression(call) ? call.getStart(source) : nameToken(call.expression).getStart(source);
}

function nameToken(callee: ts.Node): ts.Node {
  if (isPropertyAccessExpression(callee)) return callee.name;
  if (isElementAccessExpression(callee)) return callee.argumentExpression;
  return isParenthesizedExpression(callee) || isNonNullExpression(callee) ? nameToken(callee.expression) : callee;
}

/** The last name of what is called. */
export function calledName(call: CallNode): string {
  return nameToken(call.expression).getText();
}

/** A call with everything that is called on its result: `a.send().pipe(…)`. */
export function wholeChain(call: ts.Expression): ts.Expression {
  const { parent } = call;
  if (isPropertyAccessExpression(parent) && parent.expression === call && isCallExpression(parent.parent) && parent.parent.expression === parent) return wholeChain(parent.parent);
  return isNonNullExpression(parent) || (isParenthesizedExpression(parent) && isCallExpression(call)) ? wholeChain(parent) : call;
}

/** The statement that only awaits an expression. */
export function awaitStatement(expression: ts.Expression): ts.ExpressionStatement | undefined {
  const { parent } = expression;
  return isAwaitExpression(parent) && isExpressionStatement(parent.parent) ? parent.parent : undefined;
}

/** Whether nobody sees the value of an expression. */
export function isDropped(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isParenthesizedExpression(parent)) return isDropped(parent);
  if (ts.isBinaryExpression(parent)) return parent.right === node && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText()) && isDropped(parent);
  return ts.isConditionalExpression(parent) && parent.condition !== node && isDropped(parent);
}

/** Whether a request leads to a site. */
export function isAsked({ context }: Site): boolean {
  return context.some(({ kind }) => kind === 'request');
}

export function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | undefined {
  let current: ts.Node | undefined = node.parent;
  while (current !== undefined && !isFunctionWithBody(current)) current = current.parent;
  return current;
}

function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node;
}

export function isInAsyncFunction(node: ts.Node): boolean {
  const fact = enclosingFunction(node);
  return fact !== undefined && (ts.getCombinedModifierFlags(fact) & ts.ModifierFlags.Async) !== 0;
}

/** Whether a loop of the same function is around a node. */
export function isInLoop(node: ts.Node): boolean {
  const owner = enclosingFunction(node);
  for (let current = node.parent; current !== undefined && current !== owner; current = current.parent) if (ts.isIterationStatement(current, false)) return true;
  return false;
}

/** Names of variables and functions that are mentioned below a node, with those that are declared there. */
export function identifiersIn(node: ts.Node): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && isMention(child)) found.push(child);
    forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function isMention(node: ts.Identifier): boolean {
  const { parent } = node;
  if (isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent);
}
