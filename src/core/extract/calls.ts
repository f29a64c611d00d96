import type { ts } from 'ts-morph';
import { exact } from '../model/exact';
import type { CallFact, Expression, Property } from '../model/facts';
import {
  controlAround, enclosingFunction, functionOf, lower, propertyName, readType, spanOf, type CallNode, type Draft, type FileContext,
} from './file-context';
import { conditionsAround } from './conditions';
import { isNeverRun } from './dead-branches';
import { lowerArgument } from './narrowed';
import { loopsAround } from './loops';
import { shortText } from './short-text';
import { readUse } from './uses';
import {
  SyntaxKind, isCallExpression, isElementAccessExpression, isIdentifier, isJsxExpression, isJsxNamespacedName, isJsxOpeningLikeElement,
  isJsxSpreadAttribute, isNewExpression, isNonNullExpression, isParenthesizedExpression, isPropertyAccessExpression, isTaggedTemplateExpression,
} from './syntax';

const PENDING: Expression = { kind: 'unknown', reason: 'pending' };

/** The index of the call fact of a node, made on first sight. */
export function makeCall(context: FileContext, node: CallNode): number {
  const known = context.lowered.get(node);
  if (known?.kind === 'call') return known.call;
  const index = context.calls.length;
  context.lowered.set(node, { kind: 'call', call: index });
  const owner = enclosingFunction(node);
  // Written out instead of spread: this is the hottest allocation of extraction, and spreading made it a quarter of the walk.
  const { line, column, endLine, endColumn } = siteSpan(context, node);
  const call: Draft<CallFact> = {
    line, column, endLine, endColumn, callee: PENDING, arguments: [], function: -1, text: shortText(context, calleeNode(node)), use: [], within: controlAround(node),
  };
  noteSurroundings(context, node, call);
  const form = formOf(node);
  if (form !== undefined) call.form = form;
  context.calls.push(call);
  call.function = owner === undefined ? -1 : functionOf(context, owner);
  (context.steps[call.function] ?? context.moduleSteps).push({ kind: 'call', call: index });
  call.callee = isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword
    ? { kind: 'global', name: 'import' } : lowerCallee(context, node);
  call.arguments = lowerArguments(context, node);
  inheritedConstructor(context, call);
  call.use = readUse(context, node);
  addWhatFewHave(context, call, node);
  return index;
}

function addWhatFewHave(context: FileContext, call: Draft<CallFact>, node: CallNode): void {
  const typeArguments = 'typeArguments' in node ? node.typeArguments : undefined;
  if (typeArguments !== undefined && typeArguments.length > 0) call.typeArguments = typeArguments.map((type) => readType(context, type));
  const conditions = call.function < 0 ? undefined : conditionsAround(context, node);
  if (conditions !== undefined) call.conditions = conditions;
}

function noteSurroundings(context: FileContext, node: CallNode, call: Draft<CallFact>): void {
  if (call.within.includes('loop')) call.loops = loopsAround(context, node);
  if (isNeverRun(context.source, node)) call.never = true;
}

/** `Base.call(this, …)` in the constructor of a class by prototype runs that of its base, as `super(…)` does. */
function inheritedConstructor(context: FileContext, call: Draft<CallFact>): void {
  const { callee } = call;
  const [self, ...rest] = call.arguments;
  if (callee.kind !== 'member' || !/^(?:call|apply)$/.test(callee.name) || self?.kind !== 'this' || !isBaseOf(context, self, callee.object)) return;
  call.callee = { ...self, kind: 'super' };
  call.arguments = callee.name === 'call' ? rest : passedOn(context, self.function, rest[0]);
}

/** Whether a name is that of the base of the class in whose constructor `self` stands. */
function isBaseOf(context: FileContext, self: Expression & { kind: 'this' | 'super' }, named: Expression): boolean {
  const owner = context.classes[self.class];
  return owner?.construct === self.function && owner.extends?.kind === 'reference' && named.kind === 'reference' && owner.extends.binding === named.binding;
}

/** The items of a list; `arguments` are what the function itself was given. */
function passedOn(context: FileContext, index: number, list: Expression | undefined): readonly Expression[] {
  if (list?.kind === 'array') return list.items;
  if (list?.kind !== 'global' || list.name !== 'arguments') return [];
  return (context.functions[index]?.parameters ?? []).map((parameter) => ({ kind: 'reference', binding: parameter.binding }));
}

function lowerCallee(context: FileContext, node: CallNode): Expression {
  if (!isJsxOpeningLikeElement(node)) return lower(context, calleeNode(node) as ts.Expression);
  const tag = node.tagName;
  if (isIdentifier(tag) && /^[a-z]/.test(tag.text)) return { kind: 'global', name: `jsx:${tag.text}` };
  return isJsxNamespacedName(tag) ? { kind: 'global', name: 'jsx' } : lower(context, tag as ts.Expression);
}

function calleeNode(node: CallNode): ts.Node {
  if (isTaggedTemplateExpression(node)) return node.tag;
  return isJsxOpeningLikeElement(node) ? node.tagName : node.expression;
}

function formOf(node: CallNode): CallFact['form'] {
  if (isNewExpression(node)) return 'new';
  if (isTaggedTemplateExpression(node)) return 'tagged';
  return isCallExpression(node) ? undefined : 'jsx';
}

function lowerArguments(context: FileContext, node: CallNode): readonly Expression[] {
  if (isTaggedTemplateExpression(node)) return [lower(context, node.template)];
  if (isJsxOpeningLikeElement(node)) return [{ kind: 'object', properties: exact(node.attributes.properties.flatMap((a) => lowerAttribute(context, a))) }];
  return (node.arguments ?? []).map((argument) => lowerArgument(context, argument));
}

function lowerAttribute(context: FileContext, node: ts.JsxAttributeLike): readonly Property[] {
  if (isJsxSpreadAttribute(node)) return [{ spread: lower(context, node.expression) }];
  const name = isIdentifier(node.name) ? propertyName(node.name) : undefined;
  if (name === undefined) return [];
  const value = node.initializer;
  if (value === undefined) return [{ name, value: { kind: 'literal', value: true } }];
  const expression = isJsxExpression(value) ? value.expression : value;
  return expression === undefined ? [] : [{ name, value: lower(context, expression) }];
}

/** From the method-name token of `a.get(…)`, or from `fetch` or `new`, to the end of the callee. */
function siteSpan(context: FileContext, node: CallNode): ReturnType<typeof spanOf> {
  const callee = calleeNode(node);
  if (isNewExpression(node)) return spanOf(context, node.getStart(context.source), callee.end);
  const name = nameToken(callee);
  return spanOf(context, name.getStart(context.source), name.end);
}

function nameToken(callee: ts.Node): ts.Node {
  if (isPropertyAccessExpression(callee)) return callee.name;
  if (isElementAccessExpression(callee)) return callee.argumentExpression;
  if (isParenthesizedExpression(callee) || isNonNullExpression(callee)) return nameToken(callee.expression);
  return callee;
}
