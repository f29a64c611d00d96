import { ts } from 'ts-morph';
import { awaitStatement, enclosingFunction, identifiersIn, isInLoop, type Place } from '../place';

/** How a call stands whose result nobody needs. */
export interface Stand {
  /** What becomes a job, without what is done when it fails. */
  readonly expression: ts.Expression;
  /** What the handing over is written instead of: the expression, or the statement that keeps its result for what follows. */
  readonly instead: ts.Expression | ts.VariableStatement;
  /** The variable, or the pattern of some, that holds the result for these statements. */
  readonly result?: ts.BindingName;
  /** The waiting for a list of promises, of which this makes each; they can be handed over together. */
  readonly each?: ts.CallExpression;
  /** The result is the answer, which whoever asks for it later is given. */
  readonly isAnswer?: true;
  /** Statements that only log the result or throw when it is a failure; they go with the call. */
  readonly after: readonly ts.Statement[];
}

/** A text says why the result is needed. */
export function standOf({ call, finding }: Pick<Place, 'call' | 'finding'>): Stand | string {
  const expression = withoutCatch(call);
  const outer = withCatch(expression);
  if (isInLoop(call)) return 'it is done for each item of a loop';
  const each = eachOf(outer);
  if (each !== undefined) return { expression, instead: expression, each, after: [] };
  const isUnused = finding.evidence.some(({ reason }) => reason.includes('the result is not used'));
  if (awaitStatement(outer) !== undefined || isAmongMany(outer) || (isUnused && isReturned(outer))) return { expression, instead: expression, after: [] };
  return standOfVariable(expression, outer) ?? 'the result is used';
}

/** What a function gives to callers who do not look at it. */
function isReturned(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return isReturned(parent);
  const owner = enclosingFunction(node);
  const isGiven = ts.isReturnStatement(parent) || (owner !== undefined && ts.isArrowFunction(owner) && owner.body === node);
  const isAsync = owner !== undefined && (ts.getCombinedModifierFlags(owner) & ts.ModifierFlags.Async) !== 0;
  return isGiven && isAsync && (owner.type === undefined || /^Promise<(void|any|unknown)>$/.test(owner.type.getText())) && !ts.isCallExpression(owner.parent);
}

/** A call with what is called on its result, up to what is done when it fails. */
function withoutCatch(call: ts.Expression): ts.Expression {
  const { parent } = call;
  if (!isCalledOn(call, parent) || isHandler(parent)) return call;
  return withoutCatch(parent.parent);
}

/** `.catch(…)` may stay around the handing over. */
function withCatch(call: ts.Expression): ts.Expression {
  const { parent } = call;
  return isCalledOn(call, parent) && isHandler(parent) ? withCatch(parent.parent) : call;
}

type CalledMember = ts.PropertyAccessExpression & { readonly parent: ts.CallExpression };

function isCalledOn(call: ts.Expression, parent: ts.Node): parent is CalledMember {
  return ts.isPropertyAccessExpression(parent) && parent.expression === call && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
}

function isHandler({ name }: CalledMember): boolean {
  return /^(catch|finally)$/.test(name.text);
}

/** A callback that only logs what it is given. */
export function onlyLogs(handler: ts.Node): handler is ts.ArrowFunction {
  if (!ts.isArrowFunction(handler) || handler.parameters.some(({ name }) => !ts.isIdentifier(name))) return false;
  return ts.isBlock(handler.body) ? handler.body.statements.every(isLog) : isLogCall(handler.body);
}

/** One of the promises that `Promise.all` waits for and whose results are dropped. */
function isAmongMany(node: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(node.parent) && isGathered(node.parent);
}

/** `Promise.all(list.map((item) => …))` around a call. */
function eachOf(node: ts.Expression): ts.CallExpression | undefined {
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return eachOf(parent);
  if (!ts.isArrowFunction(parent) || parent.body !== node || !ts.isCallExpression(parent.parent)) return undefined;
  const list = parent.parent;
  const isMap = ts.isPropertyAccessExpression(list.expression) && list.expression.name.text === 'map' && list.arguments.length === 1;
  return isMap && isGathered(list) && ts.isCallExpression(list.parent) ? list.parent : undefined;
}

function isGathered(list: ts.Expression): boolean {
  const { parent } = list;
  return ts.isCallExpression(parent) && /^Promise\.(all|allSettled)$/.test(parent.expression.getText()) && awaitStatement(withCatch(parent)) !== undefined;
}

/** `const result = await …;` where what follows does nothing with `result`, or only logs it and throws when it is a failure. */
function standOfVariable(expression: ts.Expression, outer: ts.Expression): Stand | undefined {
  const declaration = ts.isAwaitExpression(outer.parent) ? outer.parent.parent : undefined;
  if (outer !== expression || declaration === undefined || !ts.isVariableDeclaration(declaration) || !ts.isVariableDeclarationList(declaration.parent)) return undefined;
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) || declaration.parent.declarations.length > 1) return undefined;
  const uses = namesIn(declaration.name).flatMap(usesOf);
  const after = [...new Set(uses.map((use) => statementIn(use, statement.parent)))];
  if (!after.every((one): one is ts.Statement => one !== undefined && isAside(one))) return undefined;
  return { expression, instead: statement, after, ...(after.length === 0 ? {} : { result: declaration.name }) };
}

export function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  return ts.isIdentifier(name) ? [name] : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

/** A log, or a test that throws. */
function isAside(statement: ts.Statement): boolean {
  if (isLog(statement)) return true;
  if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined) return false;
  const { thenStatement } = statement;
  return (ts.isBlock(thenStatement) ? [...thenStatement.statements] : [thenStatement]).every((one) => isLog(one) || ts.isThrowStatement(one));
}

/** Where a variable is mentioned in its function, but for its declaration. */
export function usesOf(name: ts.Identifier): readonly ts.Identifier[] {
  const owner = enclosingFunction(name) ?? name.getSourceFile();
  return identifiersIn(owner).filter((other) => other.text === name.text && other !== name);
}

/** The statement of a block that a node stands in. */
function statementIn(node: ts.Node, block: ts.Node): ts.Statement | undefined {
  let current = node;
  while (current.parent !== undefined && current.parent !== block) current = current.parent;
  return current.parent === block && ts.isStatement(current) ? current : undefined;
}

const LOG = /^(console|(\w+\.)*(log|logger|_?logger))\.(log|debug|info|warn|error|trace|verbose|success|silly)$/i;

function isLog(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && isLogCall(statement.expression);
}

function isLogCall(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && LOG.test(expression.expression.getText());
}
