import type { ts } from 'ts-morph';
import type { BindingFact, ClassFact, Expression, FunctionFact, StepFact, UseStep, WriteFact } from '../model/facts';
import {
  bindingOfDeclaration, bindingOfName, callOf, classOf, controlAround, enclosingFunction, functionOf, isFunctionNode, lower, type Draft, type FileContext,
} from './file-context';
import { guarded } from './guards';
import { noteAddedByCall, noteAddedByIndex } from './additions';
import { assignedTo } from './assigned-patterns';
import { noteAwaitedField } from './awaited-fields';
import type { Scope } from './declared-names';
import { asBefore, leftBy } from './earlier';
import { loopOf, loopsAround } from './loops';
import { ownerOf } from './owner';
import { readUse } from './uses';
import {
  SyntaxKind, escapeLeadingUnderscores, isBinaryExpression, isBindingElement, isClassLike, isIdentifier, isImportDeclaration,
  isInterfaceDeclaration, isIterationStatement, isJsxFragment, isJsxOpeningElement, isJsxSelfClosingElement, isNamespaceImport,
  isPropertyAccessExpression, isPropertyAssignment, isReturnStatement, isTypeAliasDeclaration, isVariableDeclaration,
} from './syntax';

/** Notes calls, functions, classes, assignments, returns and throws in the order of the source. */
export function walk(context: FileContext): void {
  for (const node of context.survey.noted) note(context, node);
  noteUses(context);
}

function note(context: FileContext, node: ts.Node): void {
  switch (node.kind) {
    case SyntaxKind.CallExpression:
      callOf(context, node as ts.CallExpression);
      return noteAddedByCall(context, node as ts.CallExpression);
    case SyntaxKind.NewExpression:
    case SyntaxKind.TaggedTemplateExpression: return void callOf(context, node as ts.NewExpression | ts.TaggedTemplateExpression);
    case SyntaxKind.VariableDeclaration: return noteVariable(context, node as ts.VariableDeclaration);
    case SyntaxKind.ReturnStatement:
    case SyntaxKind.ThrowStatement: return noteFlow(context, node as ts.ReturnStatement | ts.ThrowStatement);
    case SyntaxKind.AwaitExpression: return noteAwaitedField(context, node as ts.AwaitExpression);
    case SyntaxKind.PrefixUnaryExpression:
    case SyntaxKind.PostfixUnaryExpression: return noteCount(context, node as ts.PrefixUnaryExpression | ts.PostfixUnaryExpression);
    case SyntaxKind.BinaryExpression: return noteBinary(context, node as ts.BinaryExpression);
    default: return isFunctionNode(node) ? void functionOf(context, node) : noteElement(context, node) ?? noteDeclaration(context, node);
  }
}

function noteElement(context: FileContext, node: ts.Node): void {
  if (isJsxOpeningElement(node) || isJsxSelfClosingElement(node)) {
    context.hasJsx = true;
    callOf(context, node);
  } else if (isJsxFragment(node)) context.hasJsx = true;
}

function noteDeclaration(context: FileContext, node: ts.Node): void {
  if (isInterfaceDeclaration(node) || isTypeAliasDeclaration(node)) bindingOfDeclaration(context, node.name);
  else if (isImportDeclaration(node)) noteImport(context, node);
  else if (isClassLike(node)) classOf(context, node);
  else if (isIterationStatement(node, false)) loopOf(context, node);
}

function noteVariable(context: FileContext, { name }: ts.VariableDeclaration): void {
  if (isIdentifier(name)) bindingOfDeclaration(context, name);
}

function noteBinary(context: FileContext, node: ts.BinaryExpression): void {
  noteAddedByIndex(context, node);
  if (REPLACES.has(node.operatorToken.kind) || node.operatorToken.kind === SyntaxKind.PlusEqualsToken) noteAssignment(context, node);
}

function noteImport(context: FileContext, node: ts.ImportDeclaration): void {
  const clause = node.importClause;
  if (clause === undefined) return;
  const declared: Scope[] = clause.name === undefined ? [] : [clause];
  if (clause.namedBindings !== undefined) declared.push(...(isNamespaceImport(clause.namedBindings) ? [clause.namedBindings] : clause.namedBindings.elements));
  for (const declaration of declared) if (declaration.symbol !== undefined) bindingOfName(context, declaration.symbol);
}

function noteFlow(context: FileContext, node: ts.ReturnStatement | ts.ThrowStatement): void {
  const owner = enclosingFunction(node);
  const index = owner === undefined ? -1 : functionOf(context, owner);
  const step: StepFact = {
    kind: isReturnStatement(node) ? 'return' : 'throw', within: controlAround(node),
    line: context.source.getLineAndCharacterOfPosition(node.getStart(context.source)).line + 1,
  };
  (context.steps[index] ?? context.moduleSteps).push(step);
  const fact: Draft<FunctionFact> | undefined = context.functions[index];
  if (fact !== undefined && isReturnStatement(node) && node.expression !== undefined) fact.returns = [...fact.returns, guarded(context, node, lower(context, node.expression))];
}

const REPLACES: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.EqualsToken, SyntaxKind.QuestionQuestionEqualsToken, SyntaxKind.BarBarEqualsToken, SyntaxKind.AmpersandAmpersandEqualsToken,
]);

function noteCount(context: FileContext, { operator, operand }: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): void {
  if ((operator !== SyntaxKind.PlusPlusToken && operator !== SyntaxKind.MinusMinusToken) || !isIdentifier(operand)) return;
  const binding = draftBinding(context, bindingOfDeclaration(context, operand));
  if (binding !== undefined) binding.counts = true;
}

/** `x = v`, `x += v`, `this.x = v`, `X.y = v`, `({ a: x } = v)`: later values of variables, fields and properties. */
function noteAssignment(context: FileContext, node: ts.BinaryExpression): void {
  const owner = enclosingFunction(node);
  const index = owner === undefined ? -1 : functionOf(context, owner);
  for (const { target, value } of assignedTo(context, node.left, lower(context, node.right))) {
    if (isIdentifier(target)) {
      const binding = draftBinding(context, bindingOfDeclaration(context, target));
      if (binding !== undefined) binding.writes = [...(binding.writes ?? []), readWrite(context, node, value, index)];
    } else if (isPropertyAccessExpression(target) && REPLACES.has(node.operatorToken.kind)) noteMember(context, target, value, index);
  }
}

function noteMember(context: FileContext, target: ts.PropertyAccessExpression, value: Expression, owner: number): void {
  const holder = lower(context, target.expression);
  const name = target.name.text;
  if (holder.kind === 'this') {
    const owned: Draft<ClassFact> | undefined = context.classes[holder.class];
    if (owned !== undefined) owned.assignments = [...owned.assignments, { name, value, function: owner }];
    else noteOnThis(context.functions[holder.function], name, value);
  } else {
    const { root, path } = ownerOf(holder);
    const binding = root.kind === 'reference' ? draftBinding(context, root.binding) : undefined;
    if (binding !== undefined) binding.properties = [...(binding.properties ?? []), { name: [...path, name].join('.'), value }];
  }
}

function noteOnThis(owner: Draft<FunctionFact> | undefined, name: string, value: Expression): void {
  if (owner !== undefined) owner.assignments = [...(owner.assignments ?? []), { name, value }];
}

function readWrite(context: FileContext, node: ts.BinaryExpression, value: Expression, owner: number): WriteFact {
  const around = controlAround(node);
  return {
    value: asBefore(context, node, guarded(context, node, value)), function: owner,
    ...(node.operatorToken.kind === SyntaxKind.PlusEqualsToken ? { appends: true as const } : {}),
    ...(around.some((frame) => frame === 'branch' || frame === 'loop') ? { sometimes: true as const } : {}),
    ...(around.includes('loop') ? { loops: loopsAround(context, node) } : {}),
    ...leftBy(context, node),
  };
}

function draftBinding(context: FileContext, index: number | undefined): Draft<BindingFact> | undefined {
  return index === undefined ? undefined : context.bindings[index];
}

const MOST_USES = 12;
/** How often a result may move on from one variable to the next. */
const MOST_MOVES = 4;

/** For variables that hold the result of a call, or a member of one that is awaited: how each mention consumes it. */
function noteUses(context: FileContext): void {
  const watched = new Set<number>();
  for (const call of context.calls) watchHolders(call.use, watched);
  for (const [index, { value, writes }] of context.bindings.entries()) if ([value, ...(writes ?? []).map((write) => write.value)].some((one) => one !== undefined && isAwaitedPart(context, one))) watched.add(index);
  let fresh: ReadonlySet<number> = watched;
  for (let move = 0; move < MOST_MOVES && fresh.size > 0; move += 1) {
    noteMentions(context, fresh);
    const next = new Set<number>();
    for (const index of fresh) for (const use of context.bindings[index]?.uses ?? []) watchHolders(use, next);
    fresh = new Set([...next].filter((index) => !watched.has(index)));
    for (const index of fresh) watched.add(index);
  }
}

/** The variable that a value is bound to, or whose list it is added to. */
function watchHolders(use: readonly UseStep[], watched: Set<number>): void {
  for (const step of use) {
    if (step.kind === 'bind') watched.add(step.binding);
    else if (step.kind === 'argument' && step.into !== undefined) watched.add(step.into);
  }
}

function noteMentions(context: FileContext, watched: ReadonlySet<number>): void {
  const names = new Set([...watched].map((index) => escapeLeadingUnderscores(context.bindings[index]?.name ?? '')));
  for (const node of context.survey.identifiers) if (names.has(node.escapedText) && !isDeclaredName(node)) noteUse(context, node, watched);
}

/** `const { data } = await f()`, or `({ data } = await f())`. */
function isAwaitedPart(context: FileContext, value: Expression): boolean {
  if (value.kind === 'either') return value.of.some((one) => isAwaitedPart(context, one));
  if (value.kind === 'when') return isAwaitedPart(context, value.value);
  if (value.kind !== 'member' && value.kind !== 'index') return false;
  if (value.object.kind !== 'call') return isAwaitedPart(context, value.object);
  return context.calls[value.object.call]?.use.map((step) => step.kind).join() === 'await,operand';
}

function isDeclaredName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (isPropertyAccessExpression(parent)) return parent.name === node;
  if (isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind === SyntaxKind.EqualsToken;
  return (isVariableDeclaration(parent) && parent.name === node) || (isPropertyAssignment(parent) && parent.name === node) || isBindingElement(parent);
}

function noteUse(context: FileContext, node: ts.Identifier, watched: ReadonlySet<number>): void {
  const index = bindingOfDeclaration(context, node);
  const binding = draftBinding(context, index);
  if (index === undefined || binding === undefined || !watched.has(index) || (binding.uses?.length ?? 0) >= MOST_USES) return;
  binding.uses = [...(binding.uses ?? []), readUse(context, node)];
}
