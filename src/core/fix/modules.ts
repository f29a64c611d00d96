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

/** How one file imports another; with an ending only where the file writes them. */
export function specifierTo(from: OpenFile, target: string): string {
  const [own, other] = [parentOf(from.file).split('/').filter(Boolean), parentOf(target).split('/').filter(Boolean)];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared += 1;
  const steps = [...Array.from({ length: own.length - shared }, () => '..'), ...other.slice(shared), target.slice(target.lastIndexOf('/') + 1)];
  const ending = /from ['"]\.[^'"]*\.js['"]/.test(from.text) ? '.js' : '';
  const path = steps.join('/').replace(/(\/index)?\.[cm]?[jt]sx?$/, (whole) => (ending === '' ? '' : whole.startsWith('/index') ? `/index${ending}` : ending));
  return path.startsWith('.') ? path : `./${path}`;
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
  const module = target === undefined ? binding.specifier : specifierTo(to, target);
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
  return found.flatMap((one) => (typeof one === 'string' ? [] : importText(from.style, one.binding.what, one.target === undefined ? one.binding.specifier : specifierTo({ ...from, file }, one.target))));
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
