import { ts } from 'ts-morph';
import { resolveRelative } from '../modules';
import { identifiersIn, openFile, type OpenFile, type Place } from '../place';

type Read = Place['read'];

const PLAIN_NAMES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BooleanKeyword, ts.SyntaxKind.NullKeyword, ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.LiteralType,
]);
const DEEPEST = 4;

/** Whether JSON carries every value of a type, as far as the file that names it tells. */
export function isPlainType(type: ts.TypeNode, source: ts.SourceFile, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const inner = (one: ts.TypeNode): boolean => isPlainType(one, source, depth + 1);
  if (PLAIN_NAMES.has(type.kind)) return true;
  if (ts.isArrayTypeNode(type)) return inner(type.elementType);
  if (ts.isUnionTypeNode(type)) return type.types.every(inner);
  if (ts.isParenthesizedTypeNode(type)) return inner(type.type);
  if (ts.isTypeLiteralNode(type)) return areMembersPlain(type.members, inner);
  return ts.isTypeReferenceNode(type) && isPlainReference(type, source, inner);
}

function isPlainReference({ typeName, typeArguments = ts.factory.createNodeArray() }: ts.TypeReferenceNode, source: ts.SourceFile, inner: (type: ts.TypeNode) => boolean): boolean {
  const name = typeName.getText();
  if (/^(Array|ReadonlyArray|Readonly|Partial|Record)$/.test(name)) return typeArguments.length > 0 && typeArguments.every(inner);
  const declared = source.statements.find((one): one is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isEnumDeclaration(one)) && one.name.text === name);
  if (declared === undefined) return false;
  if (ts.isEnumDeclaration(declared)) return true;
  return ts.isTypeAliasDeclaration(declared) ? inner(declared.type) : declared.heritageClauses === undefined && areMembersPlain(declared.members, inner);
}

function areMembersPlain(members: ts.NodeArray<ts.TypeElement>, inner: (type: ts.TypeNode) => boolean): boolean {
  return members.every((member) => ts.isPropertySignature(member) && member.type !== undefined && inner(member.type));
}

/** The members of a parameter that its function asks for; `all` where it is plain data as a whole, nothing where it may be more. */
export function fieldsUsed(parameter: ts.ParameterDeclaration, { source }: OpenFile): readonly string[] | 'all' | undefined {
  const { name, type, dotDotDotToken, parent } = parameter;
  if (dotDotDotToken !== undefined || !('body' in parent) || parent.body === undefined) return undefined;
  if (type === undefined ? isPlainDefault(parameter) : isPlainType(type, source)) return 'all';
  if (ts.isObjectBindingPattern(name)) return fieldsOfPattern(name);
  if (!ts.isIdentifier(name)) return undefined;
  const fields = identifiersIn(parent.body).filter(({ text }) => text === name.text).map(fieldOf);
  return fields.every((field) => field !== undefined) ? [...new Set(fields)] : undefined;
}

function isPlainDefault({ initializer }: ts.ParameterDeclaration): boolean {
  return initializer !== undefined && (ts.isLiteralExpression(initializer) || /^(true|false)$/.test(initializer.getText()));
}

function fieldsOfPattern({ elements, parent }: ts.ObjectBindingPattern): readonly string[] | undefined {
  const body = ts.isParameter(parent) && 'body' in parent.parent ? parent.parent.body : undefined;
  const called = new Set(body === undefined ? [] : identifiersIn(body).filter((one) => ts.isCallExpression(one.parent) && one.parent.expression === one).map(({ text }) => text));
  const isPlain = elements.every(({ dotDotDotToken, propertyName, name }) => dotDotDotToken === undefined && ts.isIdentifier(name) && !called.has(name.text) && !NOT_DATA.test((propertyName ?? name).getText()));
  return isPlain ? elements.map(({ propertyName, name }) => (propertyName ?? name).getText()) : undefined;
}

/** Names of members that JSON does not carry: bytes, callbacks, and dates, which would arrive as texts. */
const NOT_DATA = /^(files?|buffer|stream|socket|raw|bytes|blob|pdf|image|attachments?|req(uest)?|res(ponse)?|ctx|context|headers|db|prisma|tx|logger|log|react|jsx|elements?|components?|children|node)$|^(on|handle)[A-Z]|(At|Date)$/;

/** The member that is read of a name, where it is only read. */
function fieldOf(name: ts.Identifier): string | undefined {
  const { parent } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== name || NOT_DATA.test(parent.name.text)) return undefined;
  const { parent: around } = parent;
  const isCalled = ts.isCallExpression(around) && around.expression === parent;
  const isSet = ts.isBinaryExpression(around) && around.left === parent && around.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isCalled || isSet ? undefined : parent.name.text;
}

/** A parameter of a function of the workspace. */
interface Taken { readonly parameter: ts.ParameterDeclaration; readonly opened: OpenFile }

/** The parameter that takes a value, where it is an argument of a function of this file or of one that is imported from beside it. */
export function targetParameter(place: Place, value: ts.Expression): Taken | undefined {
  const { parent } = value;
  if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) return undefined;
  const index = parent.arguments.indexOf(value);
  const found = functionNamed(place, parent.expression.text, place.read);
  const parameter = found?.declaration.parameters[index];
  return found === undefined || parameter === undefined ? undefined : { parameter, opened: found.opened };
}

interface FoundFunction { readonly declaration: ts.FunctionLikeDeclaration; readonly opened: OpenFile }

function functionNamed(opened: OpenFile, name: string, read: Read): FoundFunction | undefined {
  const declaration = declaredFunction(opened.source, name);
  if (declaration !== undefined) return { declaration, opened };
  const found = opened.source.statements.flatMap((statement) => importedAs(statement, name) ?? [])[0];
  const file = found === undefined ? undefined : resolveRelative(opened.file, found.specifier, read);
  const text = file === undefined ? undefined : read(file);
  if (found === undefined || file === undefined || text === undefined) return undefined;
  const other = openFile(file, text);
  const exported = declaredFunction(other.source, found.exported);
  return exported === undefined ? undefined : { declaration: exported, opened: other };
}

function importedAs(statement: ts.Statement, name: string): { readonly specifier: string; readonly exported: string } | undefined {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return undefined;
  const bindings = statement.importClause?.namedBindings;
  const element = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.find((one) => one.name.text === name) : undefined;
  return element === undefined ? undefined : { specifier: statement.moduleSpecifier.text, exported: (element.propertyName ?? element.name).text };
}

/** A function of a module, as declaration or constant. */
export function declaredFunction(source: ts.SourceFile, name: string): ts.FunctionLikeDeclaration | undefined {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
    if (!ts.isVariableStatement(statement)) continue;
    const value = statement.declarationList.declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer;
    if (value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))) return value;
  }
  return undefined;
}
