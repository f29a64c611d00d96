import type { ts } from 'ts-morph';
import type { ClassFact, FieldFact } from '../model/facts';
import { readDecorators } from './decorators';
import { bindingOfDeclaration, functionOf, lower, patternParameter, propertyName, readType, spanOf, type Draft, type FileContext } from './file-context';
import { hasModifier } from './functions';
import {
  SyntaxKind, isAccessor, isConstructorDeclaration, isGetAccessor, isIdentifier, isMethodDeclaration, isParameterPropertyDeclaration,
  isPropertyDeclaration, isSetAccessor,
} from './syntax';

/** The index of the class fact of a node, made on first sight. */
export function makeClass(context: FileContext, node: ts.ClassLikeDeclaration): number {
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
  if (name !== undefined) fact.binding = bindingOfDeclaration(context, name) ?? -1;
  if (hasModifier(node, SyntaxKind.AbstractKeyword)) fact.abstract = true;
  const decorators = readDecorators(context, node);
  if (decorators.length > 0) fact.decorators = decorators;
  readHeritage(context, fact, node);
  readMembers(context, fact, node);
  return index;
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
