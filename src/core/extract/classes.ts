import type { ts } from 'ts-morph';
import type { ClassFact, FieldFact } from '../model/facts';
import { readDecorators } from './decorators';
import { bindingOfDeclaration, functionOf, lower, patternParameter, propertyName, readType, spanOf, type Draft, type FileContext, type FunctionClass } from './file-context';
import { hasModifier } from './functions';
import type { Prototype, PrototypeOwner } from './prototypes';
import {
  SyntaxKind, isAccessor, isClassLike, isConstructorDeclaration, isExpression, isFunctionExpression, isGetAccessor, isIdentifier, isMethodDeclaration, isParameterPropertyDeclaration,
  isPropertyDeclaration, isSetAccessor, isVariableDeclaration,
} from './syntax';

/** The index of the class fact of a node, made on first sight. */
export function makeClass(context: FileContext, node: PrototypeOwner): number {
  const known = context.classOf.get(node);
  if (known !== undefined) return known;
  const index = context.classes.length;
  context.classOf.set(node, index);
  const name = node.name;
  const start = (name ?? node).getStart(context.source);
  const fact: Draft<ClassFact> = {
    ...spanOf(context, start, name?.end ?? start + 5), name: name?.text ?? '', binding: -1, implements: [], fields: [], methods: [], assignments: [],
    typeParameters: (node.typeParameters ?? []).map((parameter) => parameter.name.text),
  };
  context.classes.push(fact);
  if (isClassLike(node)) readClass(context, fact, node);
  else readConstructor(context, fact, node);
  const prototype = context.prototypes.owners.get(node);
  if (prototype !== undefined) readPrototype(context, fact, prototype);
  return index;
}

/** A function that is a class is its own constructor; it may be known by the variable that holds it. */
function readConstructor(context: FileContext, fact: Draft<ClassFact>, node: FunctionClass): void {
  const holder = isVariableDeclaration(node.parent) && isIdentifier(node.parent.name) ? node.parent.name : node.name;
  fact.name = holder?.text ?? '';
  fact.binding = holder === undefined ? -1 : bindingOfDeclaration(context, holder) ?? -1;
  fact.construct = functionOf(context, node);
}

function readClass(context: FileContext, fact: Draft<ClassFact>, node: ts.ClassLikeDeclaration): void {
  if (node.name !== undefined) fact.binding = bindingOfDeclaration(context, node.name) ?? -1;
  if (hasModifier(node, SyntaxKind.AbstractKeyword)) fact.abstract = true;
  const decorators = readDecorators(context, node);
  if (decorators.length > 0) fact.decorators = decorators;
  readHeritage(context, fact, node);
  readMembers(context, fact, node);
}

/** What stands on a prototype: functions are methods, anything else a field. */
function readPrototype(context: FileContext, fact: Draft<ClassFact>, { members, mixins, base }: Prototype): void {
  for (const { name, value } of members) {
    const method = methodOn(context, value);
    if (method !== undefined) fact.methods = [...fact.methods, { name, ...method }];
    else if (isExpression(value)) fact.fields = [...fact.fields, { name, value: lower(context, value) }];
  }
  if (mixins.length > 0) fact.mixins = mixins.map((mixin) => lower(context, mixin));
  if (base !== undefined) fact.extends ??= lower(context, base);
}

function methodOn(context: FileContext, value: Prototype['members'][number]['value']): Pick<ClassFact['methods'][number], 'function' | 'kind'> | undefined {
  if (isGetAccessor(value)) return { function: functionOf(context, value), kind: 'getter' };
  if (isFunctionExpression(value) || isMethodDeclaration(value)) return { function: functionOf(context, value), kind: 'method' };
  const named = isIdentifier(value) ? context.bindings[bindingOfDeclaration(context, value) ?? -1]?.value : undefined;
  return named?.kind === 'function' ? { function: named.function, kind: 'method' } : undefined;
}

function readHeritage(context: FileContext, fact: Draft<ClassFact>, node: ts.ClassLikeDeclaration): void {
  for (const clause of node.heritageClauses ?? []) {
    if (clause.token === SyntaxKind.ImplementsKeyword) {
      fact.implements = clause.types.map((type) => readType(context, type));
      continue;
    }
    const base = clause.types[0];
    if (base === undefined) continue;
    fact.extends = lower(context, base.expression);
    if (base.typeArguments !== undefined) fact.extendsArguments = base.typeArguments.map((type) => readType(context, type));
  }
}

type Methods = { -readonly [K in keyof ClassFact['methods'][number]]: ClassFact['methods'][number][K] }[];

function readMembers(context: FileContext, fact: Draft<ClassFact>, node: ts.ClassLikeDeclaration): void {
  const fields: FieldFact[] = [];
  const methods: Methods = [];
  for (const member of node.members) {
    if (isPropertyDeclaration(member)) fields.push(...readField(context, member));
    else if (isConstructorDeclaration(member)) {
      fields.push(...parameterProperties(context, member));
      if (member.body !== undefined) fact.construct = functionOf(context, member);
    } else if (isMethodDeclaration(member) || isAccessor(member)) readMethod(context, member, methods);
  }
  fact.fields = fields;
  fact.methods = methods;
}

function readField(context: FileContext, node: ts.PropertyDeclaration): readonly FieldFact[] {
  const name = propertyName(node.name);
  if (name === undefined) return [];
  const decorators = readDecorators(context, node);
  return [{
    name,
    ...(node.initializer === undefined ? {} : { value: lower(context, node.initializer) }),
    ...(node.type === undefined ? {} : { type: readType(context, node.type) }),
    ...(hasModifier(node, SyntaxKind.StaticKeyword) ? { static: true as const } : {}),
    ...(decorators.length === 0 ? {} : { decorators }),
  }];
}

/** `constructor(private readonly http: HttpService)` declares a field. */
function parameterProperties(context: FileContext, node: ts.ConstructorDeclaration): readonly FieldFact[] {
  return node.parameters.flatMap((parameter) => {
    if (!isIdentifier(parameter.name) || !isParameterPropertyDeclaration(parameter, node)) return [];
    const binding = bindingOfDeclaration(context, parameter.name) ?? patternParameter(context, parameter);
    const decorators = readDecorators(context, parameter);
    return [{
      name: parameter.name.text, value: { kind: 'reference', binding } as const,
      ...(parameter.type === undefined ? {} : { type: readType(context, parameter.type) }),
      ...(decorators.length === 0 ? {} : { decorators }),
    }];
  });
}

function readMethod(context: FileContext, node: ts.MethodDeclaration | ts.AccessorDeclaration, methods: Methods): void {
  const name = propertyName(node.name);
  if (name === undefined || (node.body === undefined && !hasModifier(node, SyntaxKind.AbstractKeyword))) return;
  const kind = isGetAccessor(node) ? 'getter' : isSetAccessor(node) ? 'setter' : 'method';
  const isStatic = hasModifier(node, SyntaxKind.StaticKeyword);
  if (node.body === undefined) return;
  methods.push({ name, function: functionOf(context, node), kind, ...(isStatic ? { static: true as const } : {}) });
}
