import type { ts } from 'ts-morph';
import type { BindingFact, ExportFact } from '../model/facts';
import { groupBy } from '../model/group-by';
import { bindingOfDeclaration, bindingOfName, classOf, functionOf, lower, type Draft, type FileContext } from './file-context';
import type { Scope } from './declared-names';
import { commonJsExports, exportedVariables, runAtOnce } from './common-js';
import { implementationOf } from './function-nodes';
import { hasModifier } from './functions';
import {
  SyntaxKind, isBindingElement, isBlock, isClassDeclaration, isEnumDeclaration, isExportAssignment, isExportDeclaration,
  isExpressionStatement, isExternalModuleReference, isFunctionDeclaration, isIdentifier, isIfStatement, isImportClause, isImportDeclaration,
  isImportEqualsDeclaration, isImportSpecifier, isInterfaceDeclaration, isModuleDeclaration, isNamespaceExport, isNamespaceImport,
  isStringLiteral, isTryStatement, isTypeAliasDeclaration, isVariableStatement,
} from './syntax';

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
  if (isImportSpecifier(node)) {
    const clause = node.parent.parent;
    return { from: specifier(clause.parent), name: (node.propertyName ?? node.name).text, typeOnly: node.isTypeOnly || clause.isTypeOnly };
  }
  if (isImportClause(node)) return { from: specifier(node.parent), name: 'default', typeOnly: node.isTypeOnly };
  if (isNamespaceImport(node)) return { from: specifier(node.parent.parent), name: '*', typeOnly: node.parent.isTypeOnly };
  if (isImportEqualsDeclaration(node) && isExternalModuleReference(node.moduleReference)) {
    const expression = node.moduleReference.expression;
    return { from: isStringLiteral(expression) ? expression.text : '', name: '*', typeOnly: node.isTypeOnly };
  }
  return undefined;
}

function specifier(node: ts.Node): string {
  return isImportDeclaration(node) && isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
}

/** Every export of the file, ES module and CommonJS alike. */
export function readExports(context: FileContext): readonly ExportFact[] {
  const certain = context.source.statements.flatMap((statement) => exportsOf(context, statement));
  const conditional = context.source.statements.flatMap(blocksIn).flatMap((statement) => (isExpressionStatement(statement) ? commonJsExports(context, statement.expression) : []));
  return conditional.length === 0 ? certain : united([...certain, ...conditional]);
}

/** What stands in the branches of `if` and `try`: `if (isProduction) module.exports = …; else module.exports = …;`. */
function blocksIn(node: ts.Statement): readonly ts.Statement[] {
  const inner = isIfStatement(node) ? [node.thenStatement, node.elseStatement] : isTryStatement(node) ? [node.tryBlock, node.catchClause?.block, node.finallyBlock] : [];
  return inner.flatMap((branch) => (branch === undefined ? [] : isBlock(branch) ? branch.statements : [branch])).flatMap((statement) => [statement, ...blocksIn(statement)]);
}

/** What is exported under one name in several branches is one of these values. */
function united(all: readonly ExportFact[]): readonly ExportFact[] {
  const groups = groupBy(all, (entry) => ('value' in entry ? entry.name : entry));
  return [...groups.values()].flatMap((group): readonly ExportFact[] => {
    const [first, ...others] = group.filter((entry) => 'value' in entry);
    return first === undefined || others.length === 0 ? group : [{ name: first.name, value: { kind: 'either', how: 'choice', of: [first, ...others].map(({ value }) => value) } }];
  });
}

function exportsOf(context: FileContext, node: ts.Statement): readonly ExportFact[] {
  if (isExportDeclaration(node)) return exportDeclaration(context, node);
  if (isExportAssignment(node)) return [{ name: node.isExportEquals === true ? '=' : 'default', value: lower(context, node.expression) }];
  if (isExpressionStatement(node)) return [...commonJsExports(context, node.expression), ...runAtOnce(node.expression).flatMap((inner) => exportsOf(context, inner))];
  if (isVariableStatement(node) && !hasModifier(node, SyntaxKind.ExportKeyword)) return exportedVariables(context, node);
  return hasModifier(node, SyntaxKind.ExportKeyword) ? exportedDeclarations(context, node) : [];
}

function exportDeclaration(context: FileContext, node: ts.ExportDeclaration): readonly ExportFact[] {
  const from = node.moduleSpecifier !== undefined && isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  const clause = node.exportClause;
  if (clause === undefined) return from === undefined ? [] : [{ all: from }];
  if (isNamespaceExport(clause)) return from === undefined ? [] : [{ name: clause.name.text, from, imported: '*' }];
  return clause.elements.flatMap((element): readonly ExportFact[] => {
    const imported = element.propertyName ?? element.name;
    if (from !== undefined) return [{ name: element.name.text, from, imported: imported.text }];
    const binding = isIdentifier(imported) ? bindingOfDeclaration(context, imported) : undefined;
    return binding === undefined ? [] : [{ name: element.name.text, value: { kind: 'reference', binding }, type: binding }];
  });
}

function exportedDeclarations(context: FileContext, node: ts.Statement): readonly ExportFact[] {
  if (isFunctionDeclaration(node)) return [{ name: exportedAs(node), value: { kind: 'function', function: functionOf(context, implementationOf(node)) } }];
  if (isClassDeclaration(node)) return [{ name: exportedAs(node), value: { kind: 'class', class: classOf(context, node) } }];
  if (isVariableStatement(node)) return node.declarationList.declarations.flatMap((d) => exportedNames(context, d.name));
  const name = declaredName(node);
  const exported = name === undefined ? [] : exportedNames(context, name);
  return hasModifier(node, SyntaxKind.DefaultKeyword) ? exported.map((entry) => ({ ...entry, name: 'default' })) : exported;
}

function exportedAs(node: ts.FunctionDeclaration | ts.ClassDeclaration): string {
  return hasModifier(node, SyntaxKind.DefaultKeyword) ? 'default' : node.name?.text ?? 'default';
}

/** The name of an enum, an interface, a type or a namespace; `undefined` for other statements. */
function declaredName(node: ts.Statement): ts.Identifier | undefined {
  if (isEnumDeclaration(node) || isInterfaceDeclaration(node) || isTypeAliasDeclaration(node)) return node.name;
  return isModuleDeclaration(node) && isIdentifier(node.name) ? node.name : undefined;
}

function exportedNames(context: FileContext, name: ts.BindingName): readonly ExportFact[] {
  if (!isIdentifier(name)) return name.elements.flatMap((element) => (isBindingElement(element) ? exportedNames(context, element.name) : []));
  const binding = bindingOfDeclaration(context, name) ?? bindingOfExported(context, name);
  return binding === undefined ? [] : [{ name: name.text, value: { kind: 'reference', binding }, type: binding }];
}

function bindingOfExported(context: FileContext, name: ts.Identifier): number | undefined {
  const found = (context.source as Scope).symbol?.exports?.get(name.escapedText);
  return found === undefined ? undefined : bindingOfName(context, found);
}
