import { ts } from 'ts-morph';
import { packageOf } from '../discover/package-of';
import { newlineOf, type CodeStyle } from './code-style';
import { insertion, type TextChange } from './fix';
import { identifiersIn, type OpenFile } from './place';

/** How code may say an imported thing, and what must be added for that. */
export interface Imported { readonly local: string; readonly changes: readonly TextChange[] }

/** Makes a named export of a module available; `undefined` where its name means something else already. */
export function importName(opened: OpenFile, module: string, name: string): Imported | undefined {
  const { source } = opened;
  const known = source.statements.flatMap((statement) => importOf(statement, module) ?? []);
  const local = known.flatMap((found) => found.localOf(name) ?? [])[0];
  if (local !== undefined) return { local, changes: [] };
  if (isTaken(source, name)) return undefined;
  const extended = known.flatMap((found) => found.extend(name) ?? [])[0];
  return { local: name, changes: [extended ?? newImport(opened, `{ ${name} }`, module)] };
}

/** Several names of one module, or of several. */
export function importNames(opened: OpenFile, wanted: readonly (readonly [module: string, name: string])[]): readonly Imported[] | undefined {
  const found = wanted.map(([module, name]) => importName(opened, module, name));
  return found.every((one) => one !== undefined) ? found : undefined;
}

const NEW_IMPORT = /^(\s*(?:import|const) \{ )([^{}]+)( \}[^{}]*)$/;

/** The same changes, but what is newly imported from one module stands in one statement. */
export function withoutTwins(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.reduce<readonly TextChange[]>((kept, change) => {
    const [, head, name, tail] = NEW_IMPORT.exec(change.text) ?? [];
    const twin = kept.find(({ start, text }) => start === change.start && head !== undefined && text.startsWith(head) && text.endsWith(tail ?? ''));
    return twin === undefined ? [...kept, change] : kept.map((one) => (one === twin ? { ...one, text: one.text.replace(NEW_IMPORT, `$1$2, ${name ?? ''}$3`) } : one));
  }, []);
}

/** A statement that imports, put after the last one there is. */
export function newImport(opened: OpenFile, what: string, module: string): TextChange {
  const { source, text, style: { newline } } = opened;
  const last = source.statements.findLast((statement) => ts.isImportDeclaration(statement) || isRequire(statement));
  const line = importText(opened.style, what, module);
  if (last !== undefined) return insertion(last.end, `${newline}${line}`);
  const first = source.statements.find((statement) => !isDirective(statement));
  return insertion(first?.getStart(source) ?? text.length, `${line}${newline}${newline}`);
}

export function importText({ quote, end, usesRequire }: CodeStyle, what: string, module: string): string {
  return usesRequire ? `const ${what} = require(${quote}${module}${quote})${end}` : `import ${what} from ${quote}${module}${quote}${end}`;
}

interface ModuleImport { readonly localOf: (name: string) => string | undefined; readonly extend: (name: string) => TextChange | undefined }

function importOf(statement: ts.Statement, module: string): ModuleImport | undefined {
  if (ts.isImportDeclaration(statement)) return isModule(statement.moduleSpecifier, module) ? ofDeclaration(statement) : undefined;
  const required = requireOf(statement);
  return required !== undefined && isModule(required.specifier, module) ? ofRequire(required.name) : undefined;
}

function isModule(specifier: ts.Expression | undefined, module: string): boolean {
  const plain = (text: string): string => text.replace(/^node:/, '');
  return specifier !== undefined && ts.isStringLiteralLike(specifier) && plain(specifier.text) === plain(module);
}

/** Of a module of Node the default export has all the others: `crypto.scrypt`. */
function memberOfDefault({ name: local }: ts.ImportClause, specifier: ts.Expression, name: string): string | undefined {
  const isOfNode = ts.isStringLiteral(specifier) && packageOf(specifier.text)?.startsWith('node:') === true;
  return isOfNode && local !== undefined ? `${local.text}.${name}` : undefined;
}

function ofDeclaration({ importClause, moduleSpecifier }: ts.ImportDeclaration): ModuleImport | undefined {
  const bindings = importClause?.namedBindings;
  if (importClause === undefined || importClause.isTypeOnly) return undefined;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) return { localOf: (name) => `${bindings.name.text}.${name}`, extend: () => undefined };
  if (bindings === undefined) return { localOf: (name) => memberOfDefault(importClause, moduleSpecifier, name), extend: (name) => insertion(importClause.end, `, { ${name} }`) };
  return {
    localOf: (name) => bindings.elements.find((element) => !element.isTypeOnly && (element.propertyName ?? element.name).text === name)?.name.text,
    extend: (name) => appended(bindings.elements, name),
  };
}

function ofRequire(name: ts.BindingName): ModuleImport | undefined {
  if (ts.isIdentifier(name)) return { localOf: (member) => `${name.text}.${member}`, extend: () => undefined };
  if (!ts.isObjectBindingPattern(name)) return undefined;
  return {
    localOf: (wanted) => name.elements.find((element) => (element.propertyName ?? element.name).getText() === wanted)?.name.getText(),
    extend: (wanted) => appended(name.elements, wanted),
  };
}

function appended(elements: ts.NodeArray<ts.Node>, name: string): TextChange | undefined {
  const last = elements.at(-1);
  if (last === undefined) return undefined;
  const text = last.getSourceFile().text;
  const start = last.getStart();
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(lineStart, start);
  const isOnOwnLine = before.trim() === '' && lineStart > elements.pos;
  return insertion(last.end, isOnOwnLine ? `,${newlineOf(text)}${before}${name}` : `, ${name}`);
}

function requireOf(statement: ts.Statement): { readonly name: ts.BindingName; readonly specifier: ts.Expression | undefined } | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const value = declaration?.initializer;
  if (declaration === undefined || value === undefined || !ts.isCallExpression(value) || value.expression.getText() !== 'require') return undefined;
  return { name: declaration.name, specifier: value.arguments[0] };
}

function isRequire(statement: ts.Statement): boolean {
  return requireOf(statement) !== undefined;
}

function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}

/** Whether a name is declared or used for something else anywhere in the file. */
export function isTaken(source: ts.SourceFile, name: string): boolean {
  return identifiersIn(source).some(({ text }) => text === name);
}
