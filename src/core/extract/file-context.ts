import { ts } from 'ts-morph';
import type {
  BindingFact, CallFact, ClassFact, ControlFrame, Expression, FunctionFact, ImportFact, InterfaceFact, Span, StepFact, TypeReference,
} from '../model/facts';

/** A fact that is still being written. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export type FunctionNode = ts.FunctionLikeDeclaration;

/** The tables of one file while its facts are extracted. Lives for one call of `extractFacts`. */
export interface FileContext {
  readonly source: ts.SourceFile;
  readonly readers: Readers;
  readonly imports: ImportFact[];
  readonly bindings: Draft<BindingFact>[];
  readonly functions: Draft<FunctionFact>[];
  readonly classes: Draft<ClassFact>[];
  readonly interfaces: Draft<InterfaceFact>[];
  readonly calls: Draft<CallFact>[];
  readonly steps: StepFact[][];
  readonly moduleSteps: StepFact[];
  /** What was already lowered, so that every node becomes exactly one fact. */
  readonly lowered: Map<ts.Node, Expression>;
  readonly symbols: Map<ts.Symbol, number>;
  readonly functionOf: Map<ts.Node, number>;
  readonly classOf: Map<ts.Node, number>;
  readonly patterns: Map<ts.Node, number>;
  hasJsx: boolean;
}

export function createFileContext(source: ts.SourceFile, readers: Readers): FileContext {
  return {
    source, readers, imports: [], bindings: [], functions: [], classes: [], interfaces: [], calls: [], steps: [], moduleSteps: [],
    lowered: new Map(), symbols: new Map(), functionOf: new Map(), classOf: new Map(), patterns: new Map(), hasJsx: false,
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
    if (isFunctionNode(parent) && !ts.isDecorator(child)) return parent;
  }
  return undefined;
}

const FUNCTION_KINDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.MethodDeclaration, ts.SyntaxKind.Constructor,
  ts.SyntaxKind.GetAccessor, ts.SyntaxKind.SetAccessor,
]);

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return FUNCTION_KINDS.has(node.kind);
}

const CONTROL_KINDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TryStatement, ts.SyntaxKind.CatchClause, ts.SyntaxKind.DoStatement, ts.SyntaxKind.WhileStatement, ts.SyntaxKind.ForStatement, ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement, ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.CaseClause, ts.SyntaxKind.DefaultClause,
]);

/** Control structures between a node and its function, outermost first. */
export function controlAround(node: ts.Node): readonly ControlFrame[] {
  const frames: ControlFrame[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent); child = parent, parent = parent.parent) {
    const frame = CONTROL_KINDS.has(parent.kind) ? controlFrame(parent, child) : undefined;
    if (frame !== undefined) frames.unshift(frame);
  }
  return frames;
}

function controlFrame(parent: ts.Node, child: ts.Node): ControlFrame | undefined {
  if (ts.isTryStatement(parent)) return child === parent.tryBlock ? 'try' : child === parent.finallyBlock ? 'finally' : undefined;
  if (ts.isCatchClause(parent)) return 'catch';
  if (ts.isIterationStatement(parent, false)) return isBeforeLoop(parent, child) ? undefined : 'loop';
  return isCondition(parent, child) ? undefined : 'branch';
}

/** Whether a part of a loop runs once, ahead of the first turn. */
function isBeforeLoop(loop: ts.IterationStatement, part: ts.Node): boolean {
  if (ts.isForStatement(loop)) return part === loop.initializer;
  return (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) && part === loop.expression;
}

function isCondition(parent: ts.Node, part: ts.Node): boolean {
  if (ts.isIfStatement(parent)) return part === parent.expression;
  return ts.isConditionalExpression(parent) && part === parent.condition;
}

/** The text of a node without comments and line breaks, at most 80 characters. */
export function shortText(context: FileContext, node: ts.Node): string {
  const text = context.source.text.slice(node.getStart(context.source), node.end).replace(/\s+/g, ' ').replace(/ ?(\??\.) ?/g, '$1');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The mutually recursive readers; `extractFacts` wires them, so that each stands in a file of its own without import cycles. */
export interface Readers {
  readonly lower: (context: FileContext, node: ts.Expression) => Expression;
  readonly callOf: (context: FileContext, node: CallNode) => number;
  readonly functionOf: (context: FileContext, node: FunctionNode) => number;
  readonly classOf: (context: FileContext, node: ts.ClassLikeDeclaration) => number;
  readonly bindingOfSymbol: (context: FileContext, symbol: ts.Symbol) => number | undefined;
  readonly bindingOfDeclaration: (context: FileContext, node: ts.Identifier) => number | undefined;
  readonly patternParameter: (context: FileContext, node: ts.ParameterDeclaration) => number;
  readonly readType: (context: FileContext, node: ts.TypeNode) => TypeReference;
}

export type CallNode = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.JsxOpeningLikeElement;

export const lower: Readers['lower'] = (context, node) => context.readers.lower(context, node);
export const callOf: Readers['callOf'] = (context, node) => context.readers.callOf(context, node);
export const functionOf: Readers['functionOf'] = (context, node) => context.readers.functionOf(context, node);
export const classOf: Readers['classOf'] = (context, node) => context.readers.classOf(context, node);
export const bindingOfSymbol: Readers['bindingOfSymbol'] = (context, symbol) => context.readers.bindingOfSymbol(context, symbol);
export const bindingOfDeclaration: Readers['bindingOfDeclaration'] = (context, node) => context.readers.bindingOfDeclaration(context, node);
export const patternParameter: Readers['patternParameter'] = (context, node) => context.readers.patternParameter(context, node);
export const readType: Readers['readType'] = (context, node) => context.readers.readType(context, node);

/** The static name of a property, or undefined when it is computed. */
export function propertyName(name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return ts.isPrivateIdentifier(name) || ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}
