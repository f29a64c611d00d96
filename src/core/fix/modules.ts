import { ts } from 'ts-morph';
import type { CodeStyle } from './code-style';
import type { TextChange } from './fix';
import { importName, importText, isTaken, newImport } from './imports';
import { parentOf } from './manifest';
import type { OpenFile } from './place';

type Read = (file: string) => string | undefined;

const ENDINGS = ['', '.ts', '.tsx', '.js', '.mjs', '.cjs', '.mts', '/index.ts', '/index.js'];

/** The file that a relative specifier means. */
export function resolveRelative(file: string, specifier: string, read: Read): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = normalized(`${parentOf(file)}/${specifier}`);
  const plain = path.replace(/\.([cm]?)js$/, '');
  return [path, plain].flatMap((base) => ENDINGS.map((ending) => `${base}${ending}`)).find((candidate) => /\.[cm]?[jt]sx?$/.test(candidate) && read(candidate) !== undefined);
}

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** How one file imports another: past a folder above it as its own imports do, and with an ending only where they write one. */
export function specifierTo(from: OpenFile, target: string, read: Read): string {
  const known = specifiersIn(from.text).find((one) => resolveRelative(from.file, one, read) === target);
  const path = known ?? relativeTo(from, target);
  const alias = known === undefined && path.startsWith('../') ? aliasOf(from, read) : undefined;
  if (alias === undefined || !target.startsWith(alias.base)) return path;
  return `${alias.prefix}/${withoutEnding(target.slice(alias.base.length), writesEndings(from, alias.prefix))}`;
}

function relativeTo(from: OpenFile, target: string): string {
  const [own, other] = [parentOf(from.file).split('/').filter(Boolean), parentOf(target).split('/').filter(Boolean)];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared += 1;
  const steps = [...Array.from({ length: own.length - shared }, () => '..'), ...other.slice(shared), target.slice(target.lastIndexOf('/') + 1)];
  const path = withoutEnding(steps.join('/'), writesEndings(from, '.'));
  return path.startsWith('.') ? path : `./${path}`;
}

function writesEndings({ text }: OpenFile, prefix: string): boolean {
  return specifiersIn(text).some((one) => one.startsWith(prefix) && one.endsWith('.js'));
}

function withoutEnding(path: string, isWritten: boolean): string {
  return path.replace(/(\/index)?\.[cm]?[jt]sx?$/, (whole) => (!isWritten ? '' : whole.startsWith('/index') ? '/index.js' : '.js'));
}

function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|require\() ?['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** A prefix for a folder (`@/queues`), which begins with a `base` and a slash. */
interface Alias { readonly prefix: string; readonly base: string }

const PREFIXED = /^([@~#](?:src|app)?|src)\/(.+)$/;

/** The prefix that a file uses at least as often as it steps up, where the file that it leads to says which folder it means. */
function aliasOf({ file, text }: OpenFile, read: Read): Alias | undefined {
  const specifiers = specifiersIn(text);
  const prefixed = specifiers.filter((one) => PREFIXED.test(one));
  if (prefixed.length < specifiers.filter((one) => one.startsWith('../')).length) return undefined;
  for (const specifier of prefixed) {
    const [, prefix, rest] = PREFIXED.exec(specifier) ?? [];
    const base = prefix === undefined || rest === undefined ? undefined : foldersAbove(file).find((folder) => resolveRelative(`${folder}x`, `./${rest}`, read) !== undefined);
    if (prefix !== undefined && base !== undefined) return { prefix, base };
  }
  return undefined;
}

/** The folders above a file, the nearest first, with what lies in `src` and `app` of each; each ends with a slash but the root. */
function foldersAbove(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, index) => parts.slice(0, parts.length - index).map((part) => `${part}/`).join('')).flatMap((folder) => [folder, `${folder}src/`, `${folder}app/`]);
}

/** How a name is imported: `what` is what stands before `from`. */
interface Binding { readonly name: string; readonly what: string; readonly exported?: string; readonly specifier: string }

/** Makes the names that one file imports available in another; a text says why that cannot be. */
export function carryImports(from: OpenFile, to: OpenFile, names: readonly string[], read: Read): readonly TextChange[] | string {
  const carried = names.map((name) => carryImport(from, to, name, read));
  return carried.find((one) => typeof one === 'string') ?? carried.flatMap((one) => (typeof one === 'string' ? [] : one));
}

function carryImport(from: OpenFile, to: OpenFile, name: string, read: Read): readonly TextChange[] | string {
  const found = sourceOf(from, name, read);
  if (typeof found === 'string') return found;
  const { binding, target } = found;
  if (target === to.file) return [];
  const module = target === undefined ? binding.specifier : specifierTo(to, target, read);
  const own = bindingOf(to.source, name);
  if (own !== undefined && (own.specifier === module || (target !== undefined && resolveRelative(to.file, own.specifier, read) === target))) return [];
  if (isTaken(to.source, name)) return `\`${name}\` means something else in ${to.file}`;
  const named = binding.exported === name ? importName(to, module, name) : undefined;
  return named?.changes ?? [newImport(to, binding.what, module)];
}

/** Where a file has a name from; of a file of the workspace also which. */
function sourceOf({ file, source }: OpenFile, name: string, read: Read): { readonly binding: Binding; readonly target: string | undefined } | string {
  const binding = bindingOf(source, name);
  if (binding === undefined) return `it cannot be told where \`${name}\` comes from`;
  const target = resolveRelative(file, binding.specifier, read);
  return binding.specifier.startsWith('.') && target === undefined ? `it cannot be told which file \`${binding.specifier}\` is` : { binding, target };
}

/** The lines that import names in a file that does not exist yet. */
export function importLines(from: OpenFile, file: string, names: readonly string[], read: Read): readonly string[] | string {
  const found = names.map((name) => sourceOf(from, name, read));
  const refused = found.find((one) => typeof one === 'string');
  if (refused !== undefined) return refused;
  return found.flatMap((one) => (typeof one === 'string' ? [] : importText(from.style, one.binding.what, one.target === undefined ? one.binding.specifier : specifierTo({ ...from, file }, one.target, read))));
}

function bindingOf(source: ts.SourceFile, name: string): Binding | undefined {
  return source.statements.flatMap((statement) => bindingsIn(statement)).find((binding) => binding.name === name);
}

function bindingsIn(statement: ts.Statement): readonly Binding[] {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const specifier = statement.moduleSpecifier.text;
    const { name, namedBindings } = statement.importClause ?? {};
    const own = name === undefined ? [] : [{ name: name.text, what: name.text, specifier }];
    if (namedBindings === undefined) return own;
    if (ts.isNamespaceImport(namedBindings)) return [...own, { name: namedBindings.name.text, what: `* as ${namedBindings.name.text}`, specifier }];
    return [...own, ...namedBindings.elements.map((element) => ({ name: element.name.text, what: `{ ${element.getText()} }`, exported: (element.propertyName ?? element.name).text, specifier }))];
  }
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.flatMap(requiredBy) : [];
}

function requiredBy({ name, initializer }: ts.VariableDeclaration): readonly Binding[] {
  const [argument] = initializer !== undefined && ts.isCallExpression(initializer) && initializer.expression.getText() === 'require' ? initializer.arguments : [];
  if (argument === undefined || !ts.isStringLiteral(argument)) return [];
  const specifier = argument.text;
  if (ts.isIdentifier(name)) return [{ name: name.text, what: name.text, specifier }];
  return ts.isObjectBindingPattern(name) ? name.elements.map((element) => ({ name: element.name.getText(), what: `{ ${element.getText()} }`, exported: (element.propertyName ?? element.name).getText(), specifier })) : [];
}

/** What makes a constant known to other files. */
export function exportText({ usesRequire, end }: CodeStyle, name: string, value: string): readonly string[] {
  return usesRequire ? [`const ${name} = ${value}${end}`, '', `module.exports = { ${name} }${end}`] : [`export const ${name} = ${value}${end}`];
}
