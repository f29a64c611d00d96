import { ts } from 'ts-morph';
import { forEachChild } from '../extract/syntax';

/** What a name stands for at a place: something of a function around it, of the module, imported, or of the platform. */
export type Meaning = { readonly kind: 'local'; readonly declaration: ts.Declaration } | { readonly kind: 'module' | 'import' | 'global' };

/** Looks names up from a place outwards. */
export function meaningAt(place: ts.Node): (name: string) => Meaning {
  const locals = new Map<string, ts.Declaration>();
  for (let current: ts.Node = place; !ts.isSourceFile(current); current = current.parent) {
    const declared = ts.isFunctionLike(current) || ts.isCatchClause(current) ? declaredIn(current) : [];
    for (const [name, declaration] of declared) locals.set(name, locals.get(name) ?? declaration);
  }
  const { statements } = place.getSourceFile();
  const imported = new Set(statements.flatMap(importedNames));
  const own = new Set(statements.flatMap((statement) => [...namesOf(statement)]));
  return (name) => {
    const declaration = locals.get(name);
    if (declaration !== undefined) return { kind: 'local', declaration };
    return { kind: imported.has(name) ? 'import' : own.has(name) ? 'module' : 'global' };
  };
}

/** Parameters and variables below a function. */
function declaredIn(owner: ts.Node): readonly (readonly [string, ts.Declaration])[] {
  const found: (readonly [string, ts.Declaration])[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node)) && node.name !== undefined && ts.isIdentifier(node.name)) found.push([node.name.text, node]);
    forEachChild(node, visit);
  };
  forEachChild(owner, visit);
  return found;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name));
  return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) && statement.name !== undefined ? [statement.name.text] : [];
}

export function bindingNames(name: ts.BindingName): readonly string[] {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (ts.isBindingElement(element) ? bindingNames(element.name) : []));
}

function importedNames(statement: ts.Statement): readonly string[] {
  if (isRequire(statement)) return namesOf(statement);
  if (!ts.isImportDeclaration(statement)) return [];
  const { name, namedBindings } = statement.importClause ?? {};
  const named = namedBindings === undefined ? [] : ts.isNamespaceImport(namedBindings) ? [namedBindings.name.text] : namedBindings.elements.map((element) => element.name.text);
  return [...(name === undefined ? [] : [name.text]), ...named];
}

function isRequire(statement: ts.Statement): statement is ts.VariableStatement {
  return ts.isVariableStatement(statement) && statement.declarationList.declarations.every(({ initializer }) => initializer !== undefined && ts.isCallExpression(initializer) && initializer.expression.getText() === 'require');
}
