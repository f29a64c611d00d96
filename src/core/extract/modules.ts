import { ts } from 'ts-morph';
import type { BindingFact, ExportFact, Expression } from '../model/facts';
import { bindingOfDeclaration, bindingOfSymbol, classOf, functionOf, lower, type Draft, type FileContext } from './file-context';
import { hasModifier } from './functions';

/** Describes the binding of an import; false when the node is no import. */
export function bindImportDeclaration(context: FileContext, binding: Draft<BindingFact>, node: ts.Declaration): boolean {
  const described = describeImport(node);
  if (described === undefined) return false;
  binding.kind = 'import';
  binding.import = context.imports.length;
  context.imports.push(described);
  return true;
}

function describeImport(node: ts.Declaration): { from: string; name: string; typeOnly: boolean } | undefined {
  if (ts.isImportSpecifier(node)) {
    const clause = node.parent.parent;
    return { from: specifier(clause.parent), name: (node.propertyName ?? node.name).text, typeOnly: node.isTypeOnly || clause.isTypeOnly };
  }
  if (ts.isImportClause(node)) return { from: specifier(node.parent), name: 'default', typeOnly: node.isTypeOnly };
  if (ts.isNamespaceImport(node)) return { from: specifier(node.parent.parent), name: '*', typeOnly: node.parent.isTypeOnly };
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    const expression = node.moduleReference.expression;
    return { from: ts.isStringLiteral(expression) ? expression.text : '', name: '*', typeOnly: node.isTypeOnly };
  }
  return undefined;
}

function specifier(node: ts.Node): string {
  return ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
}

/** Every export of the file, ES module and CommonJS alike. */
export function readExports(context: FileContext): readonly ExportFact[] {
  return context.source.statements.flatMap((statement) => exportsOf(context, statement));
}

function exportsOf(context: FileContext, node: ts.Statement): readonly ExportFact[] {
  if (ts.isExportDeclaration(node)) return exportDeclaration(context, node);
  if (ts.isExportAssignment(node)) return [{ name: node.isExportEquals === true ? '=' : 'default', value: lower(context, node.expression) }];
  if (ts.isExpressionStatement(node)) return commonJsExports(context, node.expression);
  return hasModifier(node, ts.SyntaxKind.ExportKeyword) ? exportedDeclarations(context, node) : [];
}

function exportDeclaration(context: FileContext, node: ts.ExportDeclaration): readonly ExportFact[] {
  const from = node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  const clause = node.exportClause;
  if (clause === undefined) return from === undefined ? [] : [{ all: from }];
  if (ts.isNamespaceExport(clause)) return from === undefined ? [] : [{ name: clause.name.text, from, imported: '*' }];
  return clause.elements.flatMap((element): readonly ExportFact[] => {
    const imported = element.propertyName ?? element.name;
    if (from !== undefined) return [{ name: element.name.text, from, imported: imported.text }];
    const binding = ts.isIdentifier(imported) ? bindingOfDeclaration(context, imported) : undefined;
    return binding === undefined ? [] : [{ name: element.name.text, value: { kind: 'reference', binding }, type: binding }];
  });
}

function exportedDeclarations(context: FileContext, node: ts.Statement): readonly ExportFact[] {
  if (ts.isFunctionDeclaration(node)) return [{ name: exportedAs(node), value: { kind: 'function', function: functionOf(context, node) } }];
  if (ts.isClassDeclaration(node)) return [{ name: exportedAs(node), value: { kind: 'class', class: classOf(context, node) } }];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((d) => exportedNames(context, d.name));
  const name = declaredName(node);
  return name === undefined ? [] : exportedNames(context, name);
}

function exportedAs(node: ts.FunctionDeclaration | ts.ClassDeclaration): string {
  return hasModifier(node, ts.SyntaxKind.DefaultKeyword) ? 'default' : node.name?.text ?? 'default';
}

/** The name of an enum, an interface, a type or a namespace; `undefined` for other statements. */
function declaredName(node: ts.Statement): ts.Identifier | undefined {
  if (ts.isEnumDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name;
  return ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) ? node.name : undefined;
}

function exportedNames(context: FileContext, name: ts.BindingName): readonly ExportFact[] {
  if (!ts.isIdentifier(name)) return name.elements.flatMap((element) => (ts.isBindingElement(element) ? exportedNames(context, element.name) : []));
  const binding = bindingOfDeclaration(context, name) ?? bindingOfExported(context, name);
  return binding === undefined ? [] : [{ name: name.text, value: { kind: 'reference', binding }, type: binding }];
}

interface SourceSymbols extends ts.SourceFile { readonly symbol?: ts.Symbol }

function bindingOfExported(context: FileContext, name: ts.Identifier): number | undefined {
  const symbol = (context.source as SourceSymbols).symbol?.exports?.get(name.escapedText);
  return symbol === undefined ? undefined : bindingOfSymbol(context, symbol);
}

/** `module.exports = x`, `module.exports.a = x`, `exports.a = x`, chained assignments included. */
function commonJsExports(context: FileContext, node: ts.Expression): readonly ExportFact[] {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const value = innermost(node.right);
  const chained = commonJsExports(context, node.right);
  const name = exportName(node.left);
  if (name === undefined) return chained;
  return [{ name, value: lower(context, value) }, ...chained];
}

function innermost(node: ts.Expression): ts.Expression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? innermost(node.right) : node;
}

function exportName(node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (isModuleExports(node)) return '=';
  const holder = node.expression;
  const isExports = (ts.isIdentifier(holder) && holder.text === 'exports') || (ts.isPropertyAccessExpression(holder) && isModuleExports(holder));
  return isExports ? node.name.text : undefined;
}

function isModuleExports(node: ts.PropertyAccessExpression): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === 'module' && node.name.text === 'exports';
}

export function exportedValueNames(exports: readonly ExportFact[]): ReadonlyMap<string, Expression> {
  return new Map(exports.flatMap((entry) => ('value' in entry ? [[entry.name, entry.value] as const] : [])));
}
