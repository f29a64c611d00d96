import type { ts } from 'ts-morph';
import { exact } from '../model/exact';
import type { UseStep } from '../model/facts';
import { ownText } from '../model/own-text';
import { bindingOfDeclaration, callOf, classOf, functionOf, isFunctionNode, lower, type FileContext } from './file-context';
import {
  SyntaxKind, isArrayLiteralExpression, isArrowFunction, isAsExpression, isAwaitExpression, isBinaryExpression, isCallExpression,
  isConditionalExpression, isElementAccessExpression, isExpressionStatement, isForOfStatement, isIdentifier, isIfStatement, isJsxExpression,
  isJsxOpeningElement, isNewExpression, isNonNullExpression, isParenthesizedExpression, isPrefixUnaryExpression, isPropertyAccessExpression,
  isPropertyAssignment, isPropertyDeclaration, isReturnStatement, isSatisfiesExpression, isShorthandPropertyAssignment, isSourceFile,
  isSpreadElement, isTemplateSpan, isTypeAssertionExpression, isVariableDeclaration, isVariableDeclarationList, isVoidExpression, isWhileStatement, isYieldExpression,
} from './syntax';

interface Step { readonly step?: UseStep; readonly next?: ts.Node }

/** How the value of a node is consumed, from the inside out, up to the statement, binding or call that takes it. */
export function readUse(context: FileContext, node: ts.Node): readonly UseStep[] {
  const steps: UseStep[] = [];
  let current: ts.Node | undefined = isJsxOpeningElement(node) ? node.parent : node;
  while (current !== undefined) {
    const found: Step = stepOf(context, current, current.parent);
    if (found.step !== undefined) steps.push(found.step);
    current = found.next;
  }
  return exact(steps);
}

function stepOf(context: FileContext, node: ts.Node, parent: ts.Node): Step {
  return wrapperStep(node, parent) ?? accessStep(context, node, parent) ?? bindingStep(context, node, parent)
    ?? functionStep(context, node, parent) ?? elementStep(context, node, parent) ?? { step: { kind: 'operand' } };
}

function wrapperStep(node: ts.Node, parent: ts.Node): Step | undefined {
  if (isAwaitExpression(parent)) return { step: { kind: 'await' }, next: parent };
  if (isVoidExpression(parent)) return { step: { kind: 'void' } };
  if (isExpressionStatement(parent)) return { step: { kind: 'statement' } };
  if (isParenthesizedExpression(parent) || isAsExpression(parent) || isSatisfiesExpression(parent) || isNonNullExpression(parent)
    || isTypeAssertionExpression(parent)) return { next: parent };
  if (isConditionalExpression(parent)) return node === parent.condition ? { step: { kind: 'test' } } : { next: parent };
  return isYieldExpression(parent) ? { step: { kind: 'yield' } } : undefined;
}

function accessStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if ((isPropertyAccessExpression(parent) || isElementAccessExpression(parent)) && parent.expression === node) return memberStep(context, parent);
  if (isCallExpression(parent) || isNewExpression(parent)) {
    if (parent.expression === node) return { step: { kind: 'operand' } };
    const index = (parent.arguments ?? []).findIndex((argument) => argument === node);
    const into = isCallExpression(parent) ? listAddedTo(context, parent) : undefined;
    return { step: { kind: 'argument', call: callOf(context, parent), index, ...(into === undefined ? {} : { into }) } };
  }
  return undefined;
}

/** The variable of `pending` in `pending.push(…)`, when it holds a list made here. */
function listAddedTo(context: FileContext, { expression }: ts.CallExpression): number | undefined {
  if (!isPropertyAccessExpression(expression) || !ADDING.test(expression.name.text) || !isIdentifier(expression.expression)) return undefined;
  const index = bindingOfDeclaration(context, expression.expression);
  const binding = index === undefined ? undefined : context.bindings[index];
  return binding?.kind === 'variable' && binding.value?.kind === 'array' ? index : undefined;
}

const ADDING = /^(?:push|unshift)$/;

function memberStep(context: FileContext, parent: ts.PropertyAccessExpression | ts.ElementAccessExpression): Step {
  const name = isPropertyAccessExpression(parent) ? parent.name.text : '[]';
  let callee: ts.Node = parent;
  while (isNonNullExpression(callee.parent) || isParenthesizedExpression(callee.parent)) callee = callee.parent;
  const isCalled = isCallExpression(callee.parent) && callee.parent.expression === callee;
  return { step: isCalled ? { kind: 'member', name, call: callOf(context, callee.parent as ts.CallExpression) } : { kind: 'member', name }, ...(isCalled ? {} : { next: parent }) };
}

function bindingStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if (isVariableDeclaration(parent)) return { step: declarationStep(context, parent.name) };
  if (isPropertyDeclaration(parent)) return { step: { kind: 'field', name: ownText(parent.name.getText(context.source)), class: classOf(context, parent.parent) } };
  if (!isBinaryExpression(parent)) return undefined;
  if (ASSIGNS.has(parent.operatorToken.kind) && parent.right === node) return assignmentStep(context, parent.left);
  const passes = [SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.CommaToken];
  if (passes.includes(parent.operatorToken.kind)) return { next: parent };
  return { step: { kind: 'operand' } };
}

const ASSIGNS: ReadonlySet<ts.SyntaxKind> = new Set([SyntaxKind.EqualsToken, SyntaxKind.QuestionQuestionEqualsToken, SyntaxKind.BarBarEqualsToken, SyntaxKind.AmpersandAmpersandEqualsToken]);

function declarationStep(context: FileContext, name: ts.BindingName): UseStep {
  if (!isIdentifier(name)) return { kind: 'operand' };
  const binding = bindingOfDeclaration(context, name);
  return binding === undefined ? { kind: 'operand' } : { kind: 'bind', binding };
}

function assignmentStep(context: FileContext, left: ts.Expression): Step {
  if (isIdentifier(left)) {
    const binding = bindingOfDeclaration(context, left);
    return { step: binding === undefined ? { kind: 'operand' } : { kind: 'bind', binding } };
  }
  // What is put at an index of a list goes where the list goes.
  if (isElementAccessExpression(left)) return isIdentifier(left.expression) ? assignmentStep(context, left.expression) : { step: { kind: 'operand' } };
  return { step: isPropertyAccessExpression(left) ? fieldStep(context, left) : { kind: 'operand' } };
}

function fieldStep(context: FileContext, { expression, name }: ts.PropertyAccessExpression): UseStep {
  const holder = lower(context, expression);
  return { kind: 'field', name: name.text, ...(holder.kind === 'this' && holder.class >= 0 ? { class: holder.class } : {}) };
}

function functionStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if (isReturnStatement(parent)) {
    let owner: ts.Node = parent.parent;
    while (!isFunctionNode(owner) && !isSourceFile(owner)) owner = owner.parent;
    return { step: isSourceFile(owner) ? { kind: 'operand' } : { kind: 'return', function: functionOf(context, owner) } };
  }
  if (isArrowFunction(parent) && parent.body === node) return { step: { kind: 'return', function: functionOf(context, parent) } };
  return undefined;
}

function elementStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if (isArrayLiteralExpression(parent)) return { step: { kind: 'item' }, next: parent };
  if (isPropertyAssignment(parent) || isShorthandPropertyAssignment(parent)) return { step: { kind: 'item' }, next: parent.parent };
  if (isSpreadElement(parent)) return { step: { kind: 'spread' }, next: parent };
  if (isForOfStatement(parent)) return { step: parent.awaitModifier === undefined ? eachStep(context, parent) : { kind: 'each' } };
  if (isTemplateSpan(parent)) return { step: { kind: 'item' }, next: parent.parent };
  if (isTest(parent)) return { step: { kind: 'test' } };
  if (isJsxExpression(parent)) return { step: { kind: 'operand' } };
  return node.kind === SyntaxKind.SourceFile ? {} : undefined;
}

/** `for (const one of all)`: each item goes where the variable goes. */
function eachStep(context: FileContext, { initializer }: ts.ForOfStatement): UseStep {
  const [declared] = isVariableDeclarationList(initializer) ? initializer.declarations : [];
  return declared === undefined ? { kind: 'spread' } : declarationStep(context, declared.name);
}

function isTest(parent: ts.Node): boolean {
  return isIfStatement(parent) || isWhileStatement(parent) || (isPrefixUnaryExpression(parent) && parent.operator === SyntaxKind.ExclamationToken);
}
