import { ts } from 'ts-morph';
import { applyChanges, type TextChange } from './fix';
import type { OpenFile } from './place';

/** The changes of a file with those that take away the names of imports which nothing asks for any more. */
export function withoutUnusedImports({ text, source }: OpenFile, changes: readonly TextChange[]): readonly TextChange[] {
  const imports = source.statements.filter(isImport);
  const before = bodyOf(text, imports, []);
  const after = bodyOf(text, imports, changes);
  const isGone = (name: string): boolean => mentions(before, name) && !mentions(after, name);
  return imports.reduce<readonly TextChange[]>((all, statement) => removed(text, statement, isGone, all), changes);
}

/** `import … from 'module'`, `const … = require('module')`. */
type Import = ts.ImportDeclaration | ts.VariableStatement;

function isImport(statement: ts.Statement): statement is Import {
  return ts.isImportDeclaration(statement) || (ts.isVariableStatement(statement) && requiredIn(statement) !== undefined);
}

/** What a statement that does nothing but `require` a module declares. */
function requiredIn({ declarationList: { declarations } }: ts.VariableStatement): ts.BindingName | undefined {
  const [declaration] = declarations;
  const call = declaration?.initializer;
  const isOne = declarations.length === 1 && call !== undefined && ts.isCallExpression(call) && call.expression.getText() === 'require';
  return isOne ? declaration?.name : undefined;
}

/** The text without its imports, after the changes. */
function bodyOf(text: string, imports: readonly Import[], changes: readonly TextChange[]): string {
  const isInImport = ({ start }: TextChange): boolean => imports.some((statement) => statement.getStart() <= start && start < statement.end);
  return applyChanges(text, [...changes.filter((change) => !isInImport(change)), ...imports.map((statement) => ({ start: statement.getStart(), end: statement.end, text: '' }))]);
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}

function removed(text: string, statement: Import, isGone: (name: string) => boolean, changes: readonly TextChange[]): readonly TextChange[] {
  const names = namesOf(statement);
  const gone = names.filter(({ text: name }) => isGone(name));
  const inside = changes.filter(({ start }) => statement.getStart() <= start && start < statement.end);
  if (gone.length === 0) return changes;
  if (inside.length > 0) return exchanged(elementsOf(statement) ?? [], gone, inside, changes);
  if (gone.length === names.length) return withoutStatement(text, statement, changes);
  const elements = elementsOf(statement);
  if (elements === undefined || gone.some((name) => !elements.some((element) => element.name === name))) return changes;
  const isKept = (element: NamedElement): boolean => !gone.some((name) => element.name === name);
  const isFirst = elements[0] !== undefined && !isKept(elements[0]);
  return [...changes, ...elements.flatMap((element, index) => (isKept(element) ? [] : [withoutElement(elements, index, isFirst)]))];
}

/** A single name that goes makes place for a single one that comes. */
function exchanged(elements: readonly NamedElement[], gone: readonly ts.Identifier[], inside: readonly TextChange[], changes: readonly TextChange[]): readonly TextChange[] {
  const [added, ...others] = inside;
  const element = elements.find(({ name }) => name === gone[0]);
  const name = /^,\s*(\w+)$/.exec(added?.text ?? '')?.[1];
  if (element === undefined || name === undefined || gone.length + others.length > 1) return changes;
  return changes.map((change) => (change === added ? { start: element.getStart(), end: element.end, text: name } : change));
}

type NamedElement = ts.ImportSpecifier | ts.BindingElement;

/** The names in braces. */
function elementsOf(statement: Import): readonly NamedElement[] | undefined {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : requiredIn(statement);
  return bindings !== undefined && (ts.isNamedImports(bindings) || ts.isObjectBindingPattern(bindings)) ? bindings.elements : undefined;
}

function namesOf(statement: Import): readonly ts.Identifier[] {
  if (ts.isVariableStatement(statement)) return requiredNames(requiredIn(statement));
  const { importClause } = statement;
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name] : bindings.elements.map(({ name }) => name);
  return [...(importClause?.name === undefined ? [] : [importClause.name]), ...named];
}

/** Nothing where a part is taken apart further. */
function requiredNames(name: ts.BindingName | undefined): readonly ts.Identifier[] {
  if (name === undefined || ts.isIdentifier(name)) return name === undefined ? [] : [name];
  const names = name.elements.map((element) => (ts.isBindingElement(element) ? element.name : undefined));
  const plain = names.filter((one) => one !== undefined && ts.isIdentifier(one));
  return plain.length === names.length ? plain : [];
}

/** A name with its comma: the one behind it where the first ones go, else the one before. */
function withoutElement(elements: readonly NamedElement[], index: number, isFirst: boolean): TextChange {
  const element = elements[index];
  const [before, next] = [elements[index - 1], elements[index + 1]];
  if (isFirst && next !== undefined) return { start: element?.getStart() ?? 0, end: next.getStart(), text: '' };
  return { start: before?.end ?? element?.getStart() ?? 0, end: element?.end ?? 0, text: '' };
}

/** A line that comes after the statement takes its place. */
function withoutStatement(text: string, statement: Import, changes: readonly TextChange[]): readonly TextChange[] {
  const added = changes.find(({ start, end }) => start === statement.end && end === statement.end);
  const start = statement.getStart();
  if (added !== undefined) return changes.map((change) => (change === added ? { start, end: statement.end, text: added.text.replace(/^\r?\n/, '') } : change));
  const line = /^[^\S\n]*\r?\n/.exec(text.slice(statement.end))?.[0] ?? '';
  return [...changes, { start, end: statement.end + line.length, text: '' }];
}
