import { ts } from 'ts-morph';
import type { Place } from '../place';
import { fieldsUsed, isPlainType, targetParameter } from './parameters';

/** How a value gets into a job: whole, or of an object some members. */
export interface Carried { readonly fields?: readonly string[] }

const WHOLE: Carried = {};
const BYTES = /^(files?|buffer|stream|socket|raw|bytes|blob|pdf|image|attachments?)$/i;
/** What pages are made of. */
const ELEMENTS = /^(react|jsx|elements?|components?|children|node)$/i;
/** What libraries that send messages take as text. */
const TEXTS = /^(html|text|subject|to|from|cc|bcc|reply_?to|templateId)$/i;

/** A text says why a value may be more than what JSON can carry. */
export function whyNotData(place: Place, value: ts.Expression, root: ts.Identifier, declaration: ts.Declaration): Carried | string {
  const because = whyNotByName(value);
  if (because !== undefined) return because;
  if (value !== root && !ts.isNonNullExpression(value) && !ts.isAsExpression(value)) return WHOLE;
  if (isTextByPlace(place, value) || isPlainDeclaration(place, declaration)) return WHOLE;
  const text = value.getText();
  return carriedFor(place, value) ?? (ts.isFunctionDeclaration(declaration) ? `\`${text}\` is a function, which a job cannot carry` : `\`${text}\` may be more than plain data`);
}

function whyNotByName(value: ts.Expression): string | undefined {
  const text = value.getText();
  const words = text.match(/[\w$]+/g) ?? [];
  if (words.some((word) => BYTES.test(word))) return `\`${text}\` may be bytes, which a job cannot carry`;
  if (ELEMENTS.test(words.at(-1) ?? '')) return `\`${text}\` may be an element of a page, which a job cannot carry`;
  return isCalled(value) ? `nobody can tell whether \`${text}()\` gives plain data` : undefined;
}

/** What a function of the workspace asks of a value that it is given. */
function carriedFor(place: Place, value: ts.Expression): Carried | undefined {
  const taken = targetParameter(place, value);
  const fields = taken === undefined ? undefined : fieldsUsed(taken.parameter, taken.opened);
  if (fields === 'all') return WHOLE;
  return fields !== undefined && ts.isIdentifier(value) ? { fields } : undefined;
}

function isCalled(value: ts.Expression): boolean {
  return ts.isCallExpression(value.parent) && value.parent.expression === value;
}

/** The value of a property that the library of the call takes as text. */
export function isTextByPlace({ site, call }: Place, value: ts.Expression): boolean {
  const { parent } = value;
  const isNamed = (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && TEXTS.test(parent.name.getText());
  return isNamed && site !== undefined && /^(email|sms|push)$/.test(site.category) && call.pos <= value.pos && value.end <= call.end;
}

function isPlainDeclaration(place: Place, declaration: ts.Declaration): boolean {
  if (ts.isBindingElement(declaration)) return !isOtherMember(declaration);
  if (ts.isParameter(declaration)) return declaration.type !== undefined && isPlainType(declaration.type, place.source);
  if (!ts.isVariableDeclaration(declaration)) return false;
  const { type, initializer } = declaration;
  return type === undefined ? initializer !== undefined && isPlain(initializer) : isPlainType(type, place.source);
}

/** Whether the type of a parameter says of a member that it is more than plain data. */
function isOtherMember({ name, propertyName, parent }: ts.BindingElement): boolean {
  const type = ts.isParameter(parent.parent) ? parent.parent.type : undefined;
  if (type === undefined || !ts.isTypeLiteralNode(type)) return false;
  const member = type.members.find((one) => one.name?.getText() === (propertyName ?? name).getText());
  return member !== undefined && (!ts.isPropertySignature(member) || (member.type !== undefined && isOtherType(member.type)));
}

/** Functions, and classes that everybody knows. */
function isOtherType(type: ts.TypeNode): boolean {
  return ts.isFunctionTypeNode(type) || /^(Date|Map|Set|Buffer|Uint8Array|File|Blob|Stream|Readable|ReadableStream|React(Node|Element)|JSX\.Element|Request|Response|RegExp|Promise)\b/.test(type.getText());
}

const PLAIN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.TemplateExpression, ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword,
]);

/** Texts, numbers, members of something else, and what is made of those. */
function isPlain(value: ts.Expression): boolean {
  if (PLAIN.has(value.kind) || isTextCall(value)) return true;
  if (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) return isPlain(value.expression);
  if (ts.isBinaryExpression(value)) return isPlain(value.left) && isPlain(value.right);
  if (ts.isConditionalExpression(value)) return isPlain(value.whenTrue) && isPlain(value.whenFalse);
  if (ts.isObjectLiteralExpression(value)) return value.properties.every((property) => ts.isPropertyAssignment(property) && isPlain(property.initializer));
  return ts.isArrayLiteralExpression(value) && value.elements.every(isPlain);
}

/** Methods that give texts, numbers or lists of those. */
export const GIVES_DATA = /^(toString|toLowerCase|toUpperCase|trim|toISOString|toJSON|toFixed|join|slice|substring|replace|replaceAll|split|padStart|concat|getTime|toLocaleString|toLocaleDateString|randomUUID|stringify)$/;

export function isTextCall(value: ts.Node): boolean {
  if (!ts.isCallExpression(value)) return false;
  const { expression } = value;
  return ts.isPropertyAccessExpression(expression) ? GIVES_DATA.test(expression.name.text) : /^(String|Number|Boolean|nanoid|encodeURIComponent|uuid|uuidv4|cuid)$/.test(expression.getText());
}
