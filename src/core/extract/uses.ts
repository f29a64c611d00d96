import { ts } from 'ts-morph';
import type { UseStep } from '../model/facts';
import { bindingOfDeclaration, callOf, functionOf, isFunctionNode, type FileContext } from './file-context';

interface Step { readonly step?: UseStep; readonly next?: ts.Node }

/** How the value of a node is consumed, from the inside out, up to the statement, binding or call that takes it. */
export function readUse(context: FileContext, node: ts.Node): readonly UseStep[] {
  const steps: UseStep[] = [];
  let current: ts.Node | undefined = ts.isJsxOpeningElement(node) ? node.parent : node;
  while (current !== undefined) {
    const found: Step = stepOf(context, current, current.parent);
    if (found.step !== undefined) steps.push(found.step);
    current = found.next;
  }
  return steps;
}

function stepOf(context: FileContext, node: ts.Node, parent: ts.Node): Step {
  return wrapperStep(node, parent) ?? accessStep(context, node, parent) ?? bindingStep(context, node, parent)
    ?? functionStep(context, node, parent) ?? elementStep(node, parent) ?? { step: { kind: 'operand' } };
}

function wrapperStep(node: ts.Node, parent: ts.Node): Step | undefined {
  if (ts.isAwaitExpression(parent)) return { step: { kind: 'await' }, next: parent };
  if (ts.isVoidExpression(parent)) return { step: { kind: 'void' } };
  if (ts.isExpressionStatement(parent)) return { step: { kind: 'statement' } };
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isNonNullExpression(parent)
    || ts.isTypeAssertionExpression(parent)) return { next: parent };
  if (ts.isConditionalExpression(parent)) return node === parent.condition ? { step: { kind: 'test' } } : { next: parent };
  return ts.isYieldExpression(parent) ? { step: { kind: 'yield' } } : undefined;
}

function accessStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node) return memberStep(context, parent);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    if (parent.expression === node) return { step: { kind: 'operand' } };
    const index = (parent.arguments ?? []).findIndex((argument) => argument === node);
    return { step: { kind: 'argument', call: callOf(context, parent), index } };
  }
  return undefined;
}

function memberStep(context: FileContext, parent: ts.PropertyAccessExpression | ts.ElementAccessExpression): Step {
  const name = ts.isPropertyAccessExpression(parent) ? parent.name.text : '[]';
  let callee: ts.Node = parent;
  while (ts.isNonNullExpression(callee.parent) || ts.isParenthesizedExpression(callee.parent)) callee = callee.parent;
  const isCalled = ts.isCallExpression(callee.parent) && callee.parent.expression === callee;
  return { step: isCalled ? { kind: 'member', name, call: callOf(context, callee.parent as ts.CallExpression) } : { kind: 'member', name }, ...(isCalled ? {} : { next: parent }) };
}

function bindingStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if (ts.isVariableDeclaration(parent)) return { step: declarationStep(context, parent.name) };
  if (ts.isPropertyDeclaration(parent)) return { step: { kind: 'field', name: parent.name.getText(context.source) } };
  if (!ts.isBinaryExpression(parent)) return undefined;
  if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node) return assignmentStep(context, parent.left);
  const passes = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.CommaToken];
  if (passes.includes(parent.operatorToken.kind)) return { next: parent };
  return { step: { kind: 'operand' } };
}

function declarationStep(context: FileContext, name: ts.BindingName): UseStep {
  if (!ts.isIdentifier(name)) return { kind: 'operand' };
  const binding = bindingOfDeclaration(context, name);
  return binding === undefined ? { kind: 'operand' } : { kind: 'bind', binding };
}

function assignmentStep(context: FileContext, left: ts.Expression): Step {
  if (ts.isIdentifier(left)) {
    const binding = bindingOfDeclaration(context, left);
    return { step: binding === undefined ? { kind: 'operand' } : { kind: 'bind', binding } };
  }
  return { step: ts.isPropertyAccessExpression(left) ? { kind: 'field', name: left.name.text } : { kind: 'operand' } };
}

function functionStep(context: FileContext, node: ts.Node, parent: ts.Node): Step | undefined {
  if (ts.isReturnStatement(parent)) {
    let owner: ts.Node = parent.parent;
    while (!isFunctionNode(owner) && !ts.isSourceFile(owner)) owner = owner.parent;
    return { step: ts.isSourceFile(owner) ? { kind: 'operand' } : { kind: 'return', function: functionOf(context, owner) } };
  }
  if (ts.isArrowFunction(parent) && parent.body === node) return { step: { kind: 'return', function: functionOf(context, parent) } };
  return undefined;
}

function elementStep(node: ts.Node, parent: ts.Node): Step | undefined {
  if (ts.isArrayLiteralExpression(parent)) return { step: { kind: 'item' }, next: parent };
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return { step: { kind: 'item' }, next: parent.parent };
  if (ts.isSpreadElement(parent)) return { step: { kind: 'spread' }, next: parent };
  if (ts.isForOfStatement(parent)) return { step: { kind: parent.awaitModifier === undefined ? 'spread' : 'each' } };
  if (ts.isTemplateSpan(parent)) return { step: { kind: 'item' }, next: parent.parent };
  if (isTest(parent)) return { step: { kind: 'test' } };
  if (ts.isJsxExpression(parent)) return { step: { kind: 'operand' } };
  return node.kind === ts.SyntaxKind.SourceFile ? {} : undefined;
}

function isTest(parent: ts.Node): boolean {
  return ts.isIfStatement(parent) || ts.isWhileStatement(parent) || (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken);
}
