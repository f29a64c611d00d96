import type { ts } from 'ts-morph';
import type { BindingFact, Expression } from '../model/facts';
import type { DeclaredName, Scope } from './declared-names';
import { classOf, enclosingFunction, functionOf, isFunctionNode, isPrototypeClass, lower, propertyName, readType, type Draft, type FileContext } from './file-context';
import { implementationOf } from './function-nodes';
import { bindImportDeclaration } from './modules';
import { resolveName } from './scopes';
import { bindTypeDeclaration } from './types';
import {
  isArrayBindingPattern, isAsExpression, isBindingElement, isConstTypeReference, isClassLike, isComputedPropertyName, isEnumDeclaration, isForOfStatement,
  isFunctionDeclaration, isFunctionExpression, isIdentifier, isModuleDeclaration, isParameter, isSatisfiesExpression, isVariableDeclaration, isVariableDeclarationList,
} from './syntax';

/** The binding an identifier refers to, or undefined when it is a global. */
export function findBinding(context: FileContext, node: ts.Identifier): number | undefined {
  const name = resolveName(node);
  return name === undefined ? undefined : makeBinding(context, name);
}

export function makeBinding(context: FileContext, name: DeclaredName): number | undefined {
  const known = context.names.get(name);
  if (known !== undefined) return known;
  const declaration = declarationOf(name);
  if (declaration === undefined) return undefined;
  const index = context.bindings.length;
  const binding: Draft<BindingFact> = { name: name.name, kind: 'variable', function: -1 };
  context.names.set(name, index);
  context.bindings.push(binding);
  const owner = enclosingFunction(declaration);
  binding.function = owner === undefined ? -1 : functionOf(context, owner);
  describe(context, binding, declaration, index);
  return index;
}

/** A type and a value may share a name, and of an exported name only the outer one says which is the value. */
function declarationOf({ valueDeclaration, outer, declarations: [first] }: DeclaredName): ts.Declaration | undefined {
  return valueDeclaration ?? outer?.valueDeclaration ?? first;
}

function describe(context: FileContext, binding: Draft<BindingFact>, node: ts.Declaration, index: number): void {
  if (isVariableDeclaration(node)) return describeVariable(context, binding, node);
  if (isBindingElement(node)) return setValue(binding, destructured(context, node));
  if (isParameter(node)) return describeParameter(context, binding, node);
  if (isClassLike(node) || isPrototypeClass(context, node)) {
    binding.kind = 'class';
    return setValue(binding, { kind: 'class', class: classOf(context, node) });
  }
  if (isFunctionDeclaration(node) || isFunctionExpression(node)) {
    binding.kind = 'function';
    return setValue(binding, { kind: 'function', function: functionOf(context, implementationOf(node)) });
  }
  if (isEnumDeclaration(node)) return setValue(binding, enumValue(context, node));
  if (isModuleDeclaration(node)) return setValue(binding, namespaceValue(context, node));
  if (bindImportDeclaration(context, binding, node)) return undefined;
  return bindTypeDeclaration(context, binding, node, index);
}

function setValue(binding: Draft<BindingFact>, value: Expression): void {
  binding.value = value;
}

function describeVariable(context: FileContext, binding: Draft<BindingFact>, node: ts.VariableDeclaration): void {
  const type = node.type ?? assertedType(node.initializer);
  if (type !== undefined) binding.type = readType(context, type);
  if (node.initializer !== undefined) binding.value = lower(context, node.initializer);
  else if (isForOfStatement(node.parent.parent)) binding.value = { kind: 'index', object: lower(context, node.parent.parent.expression), index: { kind: 'unknown', reason: 'each' } };
}

/** `{ … } satisfies Mailer`, `make() as Mailer`. */
function assertedType(value: ts.Expression | undefined): ts.TypeNode | undefined {
  return value !== undefined && (isSatisfiesExpression(value) || isAsExpression(value)) && !isConstTypeReference(value.type) ? value.type : undefined;
}

function describeParameter(context: FileContext, binding: Draft<BindingFact>, node: ts.ParameterDeclaration): void {
  binding.kind = 'parameter';
  binding.index = isFunctionNode(node.parent) ? parameterIndex(node) : 0;
  if (node.type !== undefined) binding.type = readType(context, node.type);
  if (node.initializer !== undefined) binding.value = lower(context, node.initializer);
}

/** Position among the real parameters: a leading `this` parameter does not count. */
export function parameterIndex(node: ts.ParameterDeclaration): number {
  const own = node.parent.parameters.filter((p) => !(isIdentifier(p.name) && p.name.text === 'this'));
  return own.indexOf(node);
}

/** `const { a: { b = 1 } } = x` gives b the value `x.a.b`, or 1. */
function destructured(context: FileContext, element: ts.BindingElement): Expression {
  const pattern = element.parent;
  const object = patternValue(context, pattern);
  const value = isArrayBindingPattern(pattern) ? itemOf(object, pattern.elements.indexOf(element)) : memberOf(context, object, element);
  if (element.initializer === undefined) return value;
  return { kind: 'either', how: 'default', of: [value, lower(context, element.initializer)] };
}

function itemOf(object: Expression, index: number): Expression {
  return { kind: 'index', object, index: { kind: 'literal', value: index } };
}

function memberOf(context: FileContext, object: Expression, element: ts.BindingElement): Expression {
  if (element.dotDotDotToken !== undefined) return object;
  const name = element.propertyName ?? (isIdentifier(element.name) ? element.name : undefined);
  const text = name === undefined ? undefined : propertyName(name);
  if (text !== undefined) return { kind: 'member', object, name: text };
  return name !== undefined && isComputedPropertyName(name) ? { kind: 'index', object, index: lower(context, name.expression) } : { kind: 'unknown', reason: 'computed' };
}

function patternValue(context: FileContext, pattern: ts.BindingPattern): Expression {
  const owner = pattern.parent;
  if (isBindingElement(owner)) return destructured(context, owner);
  if (isParameter(owner)) return { kind: 'reference', binding: makePatternParameter(context, owner) };
  if (owner.initializer !== undefined) return lower(context, owner.initializer);
  if (isVariableDeclarationList(owner.parent) && isForOfStatement(owner.parent.parent)) {
    return { kind: 'index', object: lower(context, owner.parent.parent.expression), index: { kind: 'unknown', reason: 'each' } };
  }
  return { kind: 'unknown', reason: 'computed' };
}

/** A parameter that is a pattern has no symbol of its own: it gets a nameless binding. */
export function makePatternParameter(context: FileContext, node: ts.ParameterDeclaration): number {
  const known = context.patterns.get(node);
  if (known !== undefined) return known;
  const index = context.bindings.length;
  context.patterns.set(node, index);
  const binding: Draft<BindingFact> = { name: '', kind: 'parameter', function: -1 };
  context.bindings.push(binding);
  binding.function = isFunctionNode(node.parent) ? functionOf(context, node.parent) : -1;
  describeParameter(context, binding, node);
  return index;
}

function enumValue(context: FileContext, node: ts.EnumDeclaration): Expression {
  let next = 0;
  const properties = node.members.flatMap((member) => {
    const name = propertyName(member.name);
    const value: Expression = member.initializer === undefined ? { kind: 'literal', value: next } : lower(context, member.initializer);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : next + 1;
    return name === undefined ? [] : [{ name, value }];
  });
  return { kind: 'object', properties };
}

function namespaceValue(context: FileContext, node: ts.ModuleDeclaration): Expression {
  const properties = [...((node as Scope).symbol?.exports?.values() ?? [])].flatMap((member) => {
    const binding = makeBinding(context, member);
    return binding === undefined ? [] : [{ name: member.name, value: { kind: 'reference', binding } as const }];
  });
  return { kind: 'object', properties };
}
