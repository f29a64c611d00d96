import type { ts } from 'ts-morph';
import type { LoopFact } from '../model/facts';
import { bindingOfDeclaration, enclosingFunction, functionOf, isBeforeLoop, isFunctionNode, lower, type Draft, type FileContext } from './file-context';
import {
  SyntaxKind, forEachChild, isBindingElement, isForInStatement, isForOfStatement, isForStatement, isIdentifier, isIterationStatement, isPropertyAccessExpression,
  isVariableDeclarationList,
} from './syntax';

/** The index of the loop fact of a node, made on first sight. */
export function loopOf(context: FileContext, node: ts.IterationStatement): number {
  const known = context.loopOf.get(node);
  if (known !== undefined) return known;
  const index = context.loops.length;
  context.loopOf.set(node, index);
  const loop: Draft<LoopFact> = { kind: kindOf(node), function: -1, line: context.source.getLineAndCharacterOfPosition(node.getStart(context.source)).line + 1, items: [], test: [] };
  context.loops.push(loop);
  const owner = enclosingFunction(node);
  loop.function = owner === undefined ? -1 : functionOf(context, owner);
  describeHead(context, loop, node);
  return index;
}

function describeHead(context: FileContext, loop: Draft<LoopFact>, node: ts.IterationStatement): void {
  if (isForOfStatement(node) || isForInStatement(node)) loop.over = lower(context, node.expression);
  if (isForOfStatement(node) && node.awaitModifier !== undefined) loop.awaits = true;
  if (isForStatement(node) || isForOfStatement(node) || isForInStatement(node)) loop.items = declaredIn(context, node.initializer);
  const test = testOf(node);
  if (test !== undefined) loop.test = mentioned(context, test);
  if (loop.over === undefined && (test === undefined || test.kind === SyntaxKind.TrueKeyword)) loop.endless = true;
}

function declaredIn(context: FileContext, head: ts.ForInitializer | undefined): readonly number[] {
  return head === undefined || !isVariableDeclarationList(head) ? [] : head.declarations.flatMap((declaration) => namesIn(context, declaration.name));
}

/** The loops between a node and its function that repeat it, outermost first. */
export function loopsAround(context: FileContext, node: ts.Node): readonly number[] {
  const loops: number[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent); child = parent, parent = parent.parent) {
    if (isIterationStatement(parent, false) && !isBeforeLoop(parent, child)) loops.unshift(loopOf(context, parent));
  }
  return loops;
}

const KINDS: Readonly<Partial<Record<ts.SyntaxKind, LoopFact['kind']>>> = {
  [SyntaxKind.ForStatement]: 'for', [SyntaxKind.ForOfStatement]: 'of', [SyntaxKind.ForInStatement]: 'in', [SyntaxKind.DoStatement]: 'do',
};

function kindOf(node: ts.IterationStatement): LoopFact['kind'] {
  return KINDS[node.kind] ?? 'while';
}

function testOf(node: ts.IterationStatement): ts.Expression | undefined {
  if (isForOfStatement(node) || isForInStatement(node)) return undefined;
  if (isForStatement(node)) return node.condition;
  return 'expression' in node ? (node as ts.WhileStatement | ts.DoStatement).expression : undefined;
}

function namesIn(context: FileContext, name: ts.BindingName): readonly number[] {
  if (isIdentifier(name)) return bindingsOf(context, name);
  return name.elements.flatMap((element) => (isBindingElement(element) ? namesIn(context, element.name) : []));
}

function bindingsOf(context: FileContext, name: ts.Identifier): readonly number[] {
  const binding = bindingOfDeclaration(context, name);
  return binding === undefined ? [] : [binding];
}

function mentioned(context: FileContext, test: ts.Node): readonly number[] {
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (isPropertyAccessExpression(node)) return visit(node.expression);
    if (isIdentifier(node)) for (const binding of bindingsOf(context, node)) found.add(binding);
    forEachChild(node, visit);
    return undefined;
  };
  visit(test);
  return [...found];
}
