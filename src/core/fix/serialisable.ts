import { ts } from 'ts-morph';

const BYTES = /^(files?|buffer|stream|socket|raw|bytes|blob|pdf|image|attachments?)$/i;
const PLAIN_TYPE = /^((string|number|boolean|null|undefined)(\[\])?( \| )?)+$/;

/** Why a value may be more than what JSON can carry; `undefined` when it is plain data as far as the code tells. */
export function whyNotData(value: ts.Expression, root: ts.Identifier, declaration: ts.Declaration): string | undefined {
  const text = value.getText();
  if ((text.match(/[\w$]+/g) ?? []).some((word) => BYTES.test(word))) return `\`${text}\` may be bytes, which a job cannot carry`;
  if (value !== root && !ts.isNonNullExpression(value) && !ts.isAsExpression(value)) return undefined;
  if (ts.isBindingElement(declaration)) return undefined;
  if (ts.isParameter(declaration)) return whyNotParameter(text, declaration);
  return ts.isVariableDeclaration(declaration) ? whyNotVariable(text, declaration) : `\`${text}\` is a function, which a job cannot carry`;
}

function whyNotParameter(text: string, { type }: ts.ParameterDeclaration): string | undefined {
  return type !== undefined && PLAIN_TYPE.test(type.getText()) ? undefined : `\`${text}\` may be more than plain data`;
}

function whyNotVariable(text: string, { type, initializer }: ts.VariableDeclaration): string | undefined {
  if (type !== undefined) return PLAIN_TYPE.test(type.getText()) ? undefined : `\`${text}\` may be more than plain data`;
  return initializer !== undefined && isPlain(initializer) ? undefined : `\`${text}\` may be more than plain data`;
}

const PLAIN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.TemplateExpression, ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword,
]);

/** Texts, numbers, members of something else, and what is made of those. */
function isPlain(value: ts.Expression): boolean {
  if (PLAIN.has(value.kind)) return true;
  if (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) return isPlain(value.expression);
  if (ts.isBinaryExpression(value)) return isPlain(value.left) && isPlain(value.right);
  if (ts.isConditionalExpression(value)) return isPlain(value.whenTrue) && isPlain(value.whenFalse);
  if (ts.isObjectLiteralExpression(value)) return value.properties.every((property) => ts.isPropertyAssignment(property) && isPlain(property.initializer));
  return ts.isArrayLiteralExpression(value) && value.elements.every(isPlain);
}
