import type { ts } from 'ts-morph';
import { exact } from '../model/exact';
import type {
  BindingFact, CallFact, ClassFact, ControlFrame, Expression, FunctionFact, ImportFact, InterfaceFact, LoopFact, Span, StepFact, TypeReference,
} from '../model/facts';
import {
  SyntaxKind, isCatchClause, isClassLike, isComputedPropertyName, isConditionalExpression, isDecorator, isForInStatement, isForOfStatement, isForStatement,
  isIdentifier, isIfStatement, isIterationStatement, isNumericLiteral, isPrivateIdentifier, isStringLiteralLike, isTryStatement,
} from './syntax';

import type { DeclaredName } from './declared-names';
import { isFunctionNode, kindTable, type FunctionNode } from './function-nodes';
import type { Prototypes, PrototypeOwner } from './prototypes';
import type { Survey } from './survey';

/** A fact that is still being written. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export { isFunctionNode, type FunctionNode } from './function-nodes';

/** The tables of one file while its facts are extracted. Lives for one call of `extractFacts`. */
export interface FileContext {
  readonly source: ts.SourceFile;
  readonly survey: Survey;
  readonly readers: Readers;
  readonly imports: ImportFact[];
  readonly bindings: Draft<BindingFact>[];
  readonly functions: Draft<FunctionFact>[];
  readonly classes: Draft<ClassFact>[];
  readonly interfaces: Draft<InterfaceFact>[];
  readonly calls: Draft<CallFact>[];
  readonly loops: Draft<LoopFact>[];
  readonly steps: StepFact[][];
  readonly moduleSteps: StepFact[];
  /** What was already lowered, so that every node becomes exactly one fact. */
  readonly lowered: Map<ts.Node, Expression>;
  readonly names: Map<DeclaredName, number>;
  readonly functionOf: Map<ts.Node, number>;
  readonly classOf: Map<ts.Node, number>;
  readonly loopOf: Map<ts.Node, number>;
  readonly patterns: Map<ts.Node, number>;
  readonly prototypes: Prototypes;
  hasJsx: boolean;
}

export function createFileContext(source: ts.SourceFile, survey: Survey, readers: Readers, prototypes: Prototypes): FileContext {
  return {
    source, survey, readers, imports: [], bindings: [], functions: [], classes: [], interfaces: [], calls: [], loops: [], steps: [], moduleSteps: [],
    lowered: new Map(), names: new Map(), functionOf: new Map(), classOf: new Map(), loopOf: new Map(), patterns: new Map(), prototypes, hasJsx: false,
  };
}

export function spanOf(context: FileContext, start: number, end: number): Span {
  const from = context.source.getLineAndCharacterOfPosition(start);
  const to = context.source.getLineAndCharacterOfPosition(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

/** The nearest enclosing function of a node, or undefined at module level. Class field initialisers count as their own level: the module's. */
export function enclosingFunction(node: ts.Node): FunctionNode | undefined {
  let child = node;
  for (let parent: ts.Node | undefined = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    if (isFunctionNode(parent) && !isDecorator(child)) return parent;
  }
  return undefined;
}

/** Whether a function is a class by what stands on its prototype. */
export function isPrototypeClass(context: FileContext, node: ts.Node): node is FunctionClass {
  return context.prototypes.owners.has(node) && (node.kind === SyntaxKind.FunctionDeclaration || node.kind === SyntaxKind.FunctionExpression);
}

export type FunctionClass = Exclude<PrototypeOwner, ts.ClassLikeDeclaration>;

/** The class that a function is a member or the constructor of. */
export function classAround(context: FileContext, node: FunctionNode): PrototypeOwner | undefined {
  if (isClassLike(node.parent)) return node.parent;
  return isPrototypeClass(context, node) ? node : context.prototypes.ownerOf.get(node);
}

const IS_CONTROL = kindTable([
  SyntaxKind.TryStatement, SyntaxKind.CatchClause, SyntaxKind.DoStatement, SyntaxKind.WhileStatement, SyntaxKind.ForStatement, SyntaxKind.ForInStatement,
  SyntaxKind.ForOfStatement, SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression, SyntaxKind.CaseClause, SyntaxKind.DefaultClause,
]);

/** Control structures between a node and its function, outermost first. */
export function controlAround(node: ts.Node): readonly ControlFrame[] {
  const frames: ControlFrame[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent); child = parent, parent = parent.parent) {
    const frame = IS_CONTROL[parent.kind] === 1 ? controlFrame(parent, child) : undefined;
    if (frame !== undefined) frames.unshift(frame);
  }
  return exact(frames);
}

function controlFrame(parent: ts.Node, child: ts.Node): ControlFrame | undefined {
  if (isTryStatement(parent)) return child === parent.finallyBlock ? 'finally' : child === parent.tryBlock && parent.catchClause !== undefined ? 'try' : undefined;
  if (isCatchClause(parent)) return 'catch';
  if (isIterationStatement(parent, false)) return isBeforeLoop(parent, child) ? undefined : 'loop';
  return isCondition(parent, child) ? undefined : 'branch';
}

/** Whether a part of a loop runs once, ahead of the first turn. */
export function isBeforeLoop(loop: ts.IterationStatement, part: ts.Node): boolean {
  if (isForStatement(loop)) return part === loop.initializer;
  return (isForOfStatement(loop) || isForInStatement(loop)) && part === loop.expression;
}

function isCondition(parent: ts.Node, part: ts.Node): boolean {
  if (isIfStatement(parent)) return part === parent.expression;
  return isConditionalExpression(parent) && part === parent.condition;
}

/** The mutually recursive readers; `extractFacts` wires them, so that each stands in a file of its own without import cycles. */
export interface Readers {
  readonly lower: (context: FileContext, node: ts.Expression) => Expression;
  readonly callOf: (context: FileContext, node: CallNode) => number;
  readonly functionOf: (context: FileContext, node: FunctionNode) => number;
  readonly classOf: (context: FileContext, node: PrototypeOwner) => number;
  readonly bindingOfName: (context: FileContext, name: DeclaredName) => number | undefined;
  readonly bindingOfDeclaration: (context: FileContext, node: ts.Identifier) => number | undefined;
  readonly patternParameter: (context: FileContext, node: ts.ParameterDeclaration) => number;
  readonly readType: (context: FileContext, node: ts.TypeNode) => TypeReference;
}

export type CallNode = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.JsxOpeningLikeElement;

export const lower: Readers['lower'] = (context, node) => context.readers.lower(context, node);
export const callOf: Readers['callOf'] = (context, node) => context.readers.callOf(context, node);
export const functionOf: Readers['functionOf'] = (context, node) => context.readers.functionOf(context, node);
export const classOf: Readers['classOf'] = (context, node) => context.readers.classOf(context, node);
export const bindingOfName: Readers['bindingOfName'] = (context, name) => context.readers.bindingOfName(context, name);
export const bindingOfDeclaration: Readers['bindingOfDeclaration'] = (context, node) => context.readers.bindingOfDeclaration(context, node);
export const patternParameter: Readers['patternParameter'] = (context, node) => context.readers.patternParameter(context, node);
export const readType: Readers['readType'] = (context, node) => context.readers.readType(context, node);

/** The static name of a property, or undefined when it is computed. */
export function propertyName(name: ts.PropertyName): string | undefined {
  if (isComputedPropertyName(name)) return isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return isPrivateIdentifier(name) || isIdentifier(name) || isStringLiteralLike(name) || isNumericLiteral(name) ? name.text : undefined;
}
