import type { ts } from 'ts-morph';
import type { BindingFact, InterfaceFact, TypeMember, TypeReference } from '../model/facts';
import { bindingOfDeclaration, lower, propertyName, type Draft, type FileContext } from './file-context';
import { boundOf } from './type-bounds';
import {
  NodeFlags, SyntaxKind, isArrayTypeNode, isCatchClause, isExpression, isExpressionWithTypeArguments, isExternalModule, isFunctionTypeNode, isIdentifier,
  isIndexSignatureDeclaration, isIndexedAccessTypeNode, isInterfaceDeclaration, isIntersectionTypeNode, isLiteralTypeNode, isMethodSignature, isModuleBlock, isModuleDeclaration, isParenthesizedTypeNode,
  isPropertyAccessExpression, isPropertySignature, isSourceFile, isStringLiteral, isTypeAliasDeclaration, isTypeLiteralNode, isTypeOperatorNode,
  isTypeParameterDeclaration, isTypeQueryNode, isTypeReferenceNode, isUnionTypeNode,
} from './syntax';

const NOTHING: TypeReference = { name: '' };
/** The name of the member that stands for all of an index signature. */
const EVERY = '[]';

/** A declared type; `undefined` and `null` members of a union are left out. */
export function readTypeNode(context: FileContext, node: ts.TypeNode): TypeReference {
  if (isParenthesizedTypeNode(node) || isTypeOperatorNode(node)) return readTypeNode(context, node.type);
  return ofReference(context, node) ?? ofStructure(context, node) ?? NOTHING;
}

/** A type that names something declared elsewhere: `Client`, `typeof client`, `Config['url']`. */
function ofReference(context: FileContext, node: ts.TypeNode): TypeReference | undefined {
  if (isTypeReferenceNode(node)) return ofName(context, node);
  if (isExpressionWithTypeArguments(node)) return ofExpression(context, node);
  if (isTypeQueryNode(node)) return ofQuery(context, node);
  return isIndexedAccessTypeNode(node) ? ofIndexedAccess(context, node) : undefined;
}

/** A type spelled out in place. */
function ofStructure(context: FileContext, node: ts.TypeNode): TypeReference | undefined {
  if (node.kind === SyntaxKind.StringKeyword) return { name: 'string' };
  if (isLiteralTypeNode(node)) return isStringLiteral(node.literal) ? { name: '', literal: node.literal.text } : undefined;
  if (isUnionTypeNode(node) || isIntersectionTypeNode(node)) return ofParts(context, node.types);
  if (isArrayTypeNode(node)) return { name: 'Array', arguments: [readTypeNode(context, node.elementType)] };
  return isTypeLiteralNode(node) ? { name: '', members: readMembers(context, node.members) } : undefined;
}

function ofName(context: FileContext, node: ts.TypeReferenceNode): TypeReference {
  const type = named(context, node.typeName, node.typeArguments);
  const bound = type.binding === undefined ? boundOf(node) : undefined;
  return bound === undefined ? type : readTypeNode(context, bound);
}

function named(context: FileContext, name: ts.EntityName, typeArguments: readonly ts.TypeNode[] | undefined): TypeReference {
  const first = firstIdentifier(name);
  const binding = bindingOfDeclaration(context, first);
  return {
    name: dotted(name),
    ...(binding === undefined ? {} : { binding }),
    ...(typeArguments === undefined ? {} : { arguments: typeArguments.map((type) => readTypeNode(context, type)) }),
  };
}

function firstIdentifier(name: ts.EntityName): ts.Identifier {
  return isIdentifier(name) ? name : firstIdentifier(name.left);
}

function dotted(name: ts.EntityName): string {
  return isIdentifier(name) ? name.text : `${dotted(name.left)}.${name.right.text}`;
}

function ofExpression(context: FileContext, node: ts.ExpressionWithTypeArguments): TypeReference {
  const names: string[] = [];
  let expression: ts.Expression = node.expression;
  while (isPropertyAccessExpression(expression)) {
    names.unshift(expression.name.text);
    expression = expression.expression;
  }
  if (!isIdentifier(expression)) return NOTHING;
  const binding = bindingOfDeclaration(context, expression);
  return {
    name: [expression.text, ...names].join('.'),
    ...(binding === undefined ? {} : { binding }),
    ...(node.typeArguments === undefined ? {} : { arguments: node.typeArguments.map((type) => readTypeNode(context, type)) }),
  };
}

function ofParts(context: FileContext, types: readonly ts.TypeNode[]): TypeReference {
  const parts = types.filter((type) => type.kind !== SyntaxKind.UndefinedKeyword && !(isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword))
    .map((type) => readTypeNode(context, type));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { name: '', parts };
}

function ofQuery(context: FileContext, node: ts.TypeQueryNode): TypeReference {
  const binding = bindingOfDeclaration(context, firstIdentifier(node.exprName));
  if (binding === undefined) return NOTHING;
  let query: TypeReference['query'] = { kind: 'reference', binding };
  for (const name of dotted(node.exprName).split('.').slice(1)) query = { kind: 'member', object: query, name };
  return { name: '', query };
}

function ofIndexedAccess(context: FileContext, node: ts.IndexedAccessTypeNode): TypeReference {
  const index = node.indexType;
  if (!isLiteralTypeNode(index) || !isStringLiteral(index.literal)) return NOTHING;
  return { ...readTypeNode(context, node.objectType), indexed: index.literal.text };
}

function readMembers(context: FileContext, nodes: readonly ts.TypeElement[]): readonly TypeMember[] {
  return nodes.flatMap((node): readonly TypeMember[] => {
    if (isIndexSignatureDeclaration(node)) return [{ name: EVERY, type: readTypeNode(context, node.type) }];
    const name = node.name === undefined ? undefined : propertyName(node.name);
    if (name === undefined) return [];
    if (isMethodSignature(node)) return [{ name, ...(node.type === undefined ? {} : { returns: readTypeNode(context, node.type) }) }];
    if (!isPropertySignature(node) || node.type === undefined) return [{ name }];
    if (isFunctionTypeNode(node.type)) return [{ name, returns: readTypeNode(context, node.type.type) }];
    return [{ name, type: readTypeNode(context, node.type) }];
  });
}

/** The type parameter of an alias that its type is, or is a part of. */
function passedParameter(alias: ts.TypeAliasDeclaration, node: ts.TypeNode): number | undefined {
  if (isParenthesizedTypeNode(node)) return passedParameter(alias, node.type);
  if (isUnionTypeNode(node) || isIntersectionTypeNode(node)) return node.types.flatMap((type) => passedParameter(alias, type) ?? [])[0];
  if (!isTypeReferenceNode(node) || !isIdentifier(node.typeName)) return undefined;
  const { text } = node.typeName;
  const index = alias.typeParameters?.findIndex((parameter) => parameter.name.text === text) ?? -1;
  return index < 0 ? undefined : index;
}

/** The name with those of the namespaces around it; it is seen everywhere in a file that is no module, and where `declare global` says so. */
function nameOfType({ name: { text }, parent }: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): Pick<InterfaceFact, 'name' | 'global'> {
  return nameBelow(text, parent);
}

function nameBelow(name: string, parent: ts.Node): Pick<InterfaceFact, 'name' | 'global'> {
  if (isModuleBlock(parent)) return nameBelow(name, parent.parent);
  if (isSourceFile(parent)) return isExternalModule(parent) ? { name } : { name, global: true };
  if (!isModuleDeclaration(parent) || !isIdentifier(parent.name)) return { name };
  return (parent.flags & NodeFlags.GlobalAugmentation) !== 0 ? { name, global: true } : nameBelow(`${parent.name.text}.${name}`, parent.parent);
}

/** Describes the binding of an interface or a type alias, and notes what it declares. */
export function bindTypeDeclaration(context: FileContext, binding: Draft<BindingFact>, node: ts.Declaration, index: number): void {
  if (isInterfaceDeclaration(node)) {
    binding.kind = 'type';
    const fact: Draft<InterfaceFact> = { ...nameOfType(node), binding: index, extends: [], members: [] };
    context.interfaces.push(fact);
    fact.extends = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => readTypeNode(context, type)));
    fact.members = readMembers(context, node.members);
  } else if (isTypeAliasDeclaration(node)) {
    binding.kind = 'type';
    const fact: Draft<InterfaceFact> = { ...nameOfType(node), binding: index, extends: [], members: [] };
    context.interfaces.push(fact);
    fact.alias = readTypeNode(context, node.type);
    const passed = passedParameter(node, node.type);
    if (passed !== undefined) fact.passes = passed;
  } else if (isTypeParameterDeclaration(node)) {
    binding.kind = 'type';
    if (node.constraint !== undefined) binding.type = readTypeNode(context, node.constraint);
  } else if (isCatchClause(node.parent)) {
    binding.value = { kind: 'unknown', reason: 'caught' };
  } else if (isExpression(node)) {
    binding.value = lower(context, node);
  }
}
