import type { ts } from 'ts-morph';
import { resolveName } from './scopes';
import type { Survey } from './survey';
import {
  SyntaxKind, isBinaryExpression, isCallExpression, isClassLike, isFunctionDeclaration, isFunctionExpression, isGetAccessor, isIdentifier,
  isMethodDeclaration, isNewExpression, isObjectLiteralExpression, isPropertyAccessExpression, isPropertyAssignment, isShorthandPropertyAssignment,
  isSpreadAssignment, isVariableDeclaration,
} from './syntax';

/** A function that is a class by what stands on its prototype, or what is put on the prototype of a class. */
export interface Prototype {
  readonly members: { readonly name: string; readonly value: ts.Expression | ts.MethodDeclaration | ts.GetAccessorDeclaration }[];
  /** Objects whose members are copied. */
  readonly mixins: ts.Expression[];
  base?: ts.Expression;
}

export type PrototypeOwner = ts.FunctionDeclaration | ts.FunctionExpression | ts.ClassLikeDeclaration;

export interface Prototypes {
  readonly owners: ReadonlyMap<ts.Node, Prototype>;
  /** The owner of each function that stands on a prototype. */
  readonly ownerOf: ReadonlyMap<ts.Node, PrototypeOwner>;
}

const MENTIONS = /\.prototype\b|\binherits\(/;

/** Finds what a file puts on prototypes. */
export function findPrototypes(source: ts.SourceFile, { noted }: Survey): Prototypes {
  const owners = new Map<ts.Node, Prototype>();
  const ownerOf = new Map<ts.Node, PrototypeOwner>();
  if (!MENTIONS.test(source.text)) return { owners, ownerOf };
  for (const node of noted) {
    const found = isBinaryExpression(node) ? ofAssignment(node) : isCallExpression(node) ? ofCall(node) : undefined;
    if (found !== undefined) note(owners, found);
  }
  for (const [owner, { members }] of owners) for (const { value } of members) noteMethod(ownerOf, owner as PrototypeOwner, value);
  return { owners, ownerOf };
}

function noteMethod(ownerOf: Map<ts.Node, PrototypeOwner>, owner: PrototypeOwner, value: ts.Node): void {
  if (isFunctionExpression(value) || isMethodDeclaration(value) || isGetAccessor(value)) ownerOf.set(value, owner);
  const named = isIdentifier(value) ? declarationOf(value) : undefined;
  if (named !== undefined && !isClassLike(named) && !ownerOf.has(named)) ownerOf.set(named, owner);
}

interface Found { readonly owner: PrototypeOwner; readonly members?: Prototype['members']; readonly base?: ts.Expression; readonly mixins?: readonly ts.Expression[] }

function note(owners: Map<ts.Node, Prototype>, { owner, members = [], base, mixins = [] }: Found): void {
  const known = owners.get(owner) ?? { members: [], mixins: [] };
  owners.set(owner, known);
  known.members.push(...members);
  known.mixins.push(...mixins);
  if (base !== undefined) known.base = base;
}

/** `X.prototype.name = value`, `X.prototype = { … }`, `X.prototype = Object.create(Base.prototype)`. */
function ofAssignment({ left, right, operatorToken }: ts.BinaryExpression): Found | undefined {
  if (operatorToken.kind !== SyntaxKind.EqualsToken || !isPropertyAccessExpression(left)) return undefined;
  const whole = prototypeOwner(left);
  if (whole !== undefined) return ofWhole(whole, right);
  const owner = prototypeOwner(left.expression);
  return owner === undefined || left.name.text === 'constructor' ? undefined : { owner, members: [{ name: left.name.text, value: right }] };
}

function ofWhole(owner: PrototypeOwner, value: ts.Expression): Found | undefined {
  if (isObjectLiteralExpression(value)) return { owner, ...membersOf(value) };
  if (isNewExpression(value)) return { owner, base: value.expression };
  const [made] = isCallExpression(value) && isNamed(value.expression, 'create') ? value.arguments : [];
  const base = made === undefined ? undefined : prototypeHolder(made);
  return base === undefined ? undefined : { owner, base };
}

function membersOf({ properties }: ts.ObjectLiteralExpression): Pick<Found, 'members' | 'mixins'> {
  const members = properties.flatMap((property): Prototype['members'] => {
    const name = property.name !== undefined && isIdentifier(property.name) ? property.name.text : undefined;
    if (name === undefined || name === 'constructor') return [];
    if (isPropertyAssignment(property)) return [{ name, value: property.initializer }];
    if (isShorthandPropertyAssignment(property)) return [{ name, value: property.name }];
    return isMethodDeclaration(property) || isGetAccessor(property) ? [{ name, value: property }] : [];
  });
  return { members, mixins: properties.flatMap((property) => (isSpreadAssignment(property) ? [property.expression] : [])) };
}

/** `util.inherits(X, Base)`, `Object.setPrototypeOf(X.prototype, Base.prototype)`, `Object.assign(X.prototype, …)`. */
function ofCall(node: ts.CallExpression): Found | undefined {
  const [first, second, ...others] = node.arguments;
  if (first === undefined || second === undefined) return undefined;
  if (isNamed(node.expression, 'inherits')) return inheriting(ownerNamed(first), second);
  const owner = prototypeOwner(first);
  if (owner === undefined) return undefined;
  if (isNamed(node.expression, 'setPrototypeOf')) return inheriting(owner, prototypeHolder(second));
  return isNamed(node.expression, 'assign') || isNamed(node.expression, 'extend') ? { owner, mixins: [second, ...others] } : undefined;
}

function inheriting(owner: PrototypeOwner | undefined, base: ts.Expression | undefined): Found | undefined {
  return owner === undefined || base === undefined ? undefined : { owner, base };
}

function isNamed(callee: ts.Expression, name: string): boolean {
  return (isPropertyAccessExpression(callee) && callee.name.text === name) || (isIdentifier(callee) && callee.text === name);
}

/** `X` of `X.prototype`. */
function prototypeHolder(node: ts.Expression): ts.Expression | undefined {
  return isPropertyAccessExpression(node) && node.name.text === 'prototype' ? node.expression : undefined;
}

function prototypeOwner(node: ts.Expression): PrototypeOwner | undefined {
  const holder = prototypeHolder(node);
  return holder === undefined ? undefined : ownerNamed(holder);
}

function ownerNamed(node: ts.Expression): PrototypeOwner | undefined {
  return isIdentifier(node) ? declarationOf(node) : undefined;
}

/** The function or the class that a name of this file stands for. */
function declarationOf(node: ts.Identifier): PrototypeOwner | undefined {
  const name = resolveName(node);
  const declaration = name?.valueDeclaration ?? name?.declarations[0];
  if (declaration === undefined) return undefined;
  const value = isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  return value !== undefined && (isFunctionDeclaration(value) || isFunctionExpression(value) || isClassLike(value)) ? value : undefined;
}
