import type { ts } from 'ts-morph';
import { onceFor } from '../model/once';
import { NodeFlags, SyntaxKind, isBinaryExpression, isIdentifier, isIfStatement, isParenthesizedExpression, isPrefixUnaryExpression, isVariableStatement } from './syntax';

/** Whether a node stands in a branch that a constant of its file rules out: `const SENDS_MAIL = false; if (SENDS_MAIL) …`. */
export function isNeverRun(source: ts.SourceFile, node: ts.Node): boolean {
  const flags = flagsOf(source);
  if (flags.size === 0) return false;
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined; child = parent, parent = parent.parent) {
    if (isIfStatement(parent) && child !== parent.expression && truthOf(flags, parent.expression) === (child === parent.elseStatement)) return true;
  }
  return false;
}

/** Names written in capitals are shadowed by nothing. */
const FLAG = /^[A-Z][A-Z0-9_]+$/;

/** The constants of a module that are written as `true` or `false`. */
const flagsOf = onceFor((source: ts.SourceFile): ReadonlyMap<string, boolean> => new Map(source.statements.flatMap((statement) => (isVariableStatement(statement) && (statement.declarationList.flags & NodeFlags.Const) !== 0 ? statement.declarationList.declarations : [])).flatMap(({ name, initializer }) => {
  const value = initializer?.kind === SyntaxKind.TrueKeyword ? true : initializer?.kind === SyntaxKind.FalseKeyword ? false : undefined;
  return value !== undefined && isIdentifier(name) && FLAG.test(name.text) ? [[name.text, value] as const] : [];
})));

/** What a condition is for certain. */
function truthOf(flags: ReadonlyMap<string, boolean>, condition: ts.Expression): boolean | undefined {
  if (isParenthesizedExpression(condition)) return truthOf(flags, condition.expression);
  if (isIdentifier(condition)) return flags.get(condition.text);
  if (isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken) {
    const of = truthOf(flags, condition.operand);
    return of === undefined ? undefined : !of;
  }
  return isBinaryExpression(condition) ? truthOfBoth(flags, condition) : undefined;
}

/** Either side alone decides `&&` by being false, and `||` by being true. */
function truthOfBoth(flags: ReadonlyMap<string, boolean>, { left, operatorToken: { kind }, right }: ts.BinaryExpression): boolean | undefined {
  const deciding = kind === SyntaxKind.AmpersandAmpersandToken ? false : kind === SyntaxKind.BarBarToken ? true : undefined;
  if (deciding === undefined) return undefined;
  const sides = [truthOf(flags, left), truthOf(flags, right)];
  if (sides.includes(deciding)) return deciding;
  return sides.includes(undefined) ? undefined : !deciding;
}
