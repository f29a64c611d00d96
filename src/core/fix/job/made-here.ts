import { ts } from 'ts-morph';
import { identifiersIn } from '../place';
import { usesOf } from './stand';

interface MadeHere { readonly statement: ts.VariableStatement; readonly isOnlyUse: boolean }

const SECRET = /pass|secret|token|credential|(^|_)key$|apikey/i;

/** The statement that makes what a call is called on, where a worker can do the same; a text says why it cannot. */
export function made(name: ts.Identifier, declaration: ts.Declaration, call: ts.Expression): MadeHere | string {
  const unknown = `\`${name.text}\` is known in this function only`;
  if (!ts.isVariableDeclaration(declaration) || !ts.isVariableDeclarationList(declaration.parent) || !ts.isIdentifier(declaration.name)) return unknown;
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) || declaration.parent.declarations.length > 1 || !isMaking(declaration.initializer)) return unknown;
  const uses = usesOf(declaration.name);
  if (uses.some(({ parent }) => ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)) return unknown;
  if (uses.some((use) => use.pos < call.pos && mayChange(use))) return `\`${name.text}\` is prepared in this function before the call`;
  if (hasSecretOfTheCall(declaration.initializer)) return `\`${name.text}\` is made with a secret, which does not belong into a queue`;
  return { statement, isOnlyUse: uses.every((use) => call.pos <= use.pos && use.end <= call.end) };
}

/** What is called on it may change it, and so may whoever is given it; a connection that is tried out stays the same. */
function mayChange({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return !/^(verify|length|name|id)$/.test(parent.name.text);
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isElementAccessExpression(parent);
}

function isMaking(value: ts.Expression | undefined): value is ts.Expression {
  if (value === undefined) return false;
  if (ts.isAwaitExpression(value)) return isMaking(value.expression);
  return ts.isCallExpression(value) || ts.isNewExpression(value);
}

/** A secret that is not read from the environment, where the worker has it too. */
function hasSecretOfTheCall(value: ts.Expression): boolean {
  return identifiersIn(value).some((name) => {
    let chain: ts.Node = name;
    while (ts.isPropertyAccessExpression(chain.parent) && chain.parent.expression === chain) chain = chain.parent;
    return SECRET.test(chain.getText()) && !chain.getText().startsWith('process.env');
  });
}
