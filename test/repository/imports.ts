import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '../..');

export interface Import {
  /** As written, or the path of the file in the repository when it is relative. */
  readonly target: string;
  readonly line: number;
  /** Whether it vanishes when types do. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile { readonly path: string; readonly imports: readonly Import[] }

/** All hand-written and generated sources below a folder, with what each imports. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, imports: readImports(path, readFileSync(join(root, path), 'utf8')) }));
}

export function readImports(path: string, text: string): readonly Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      imports.push({ target: toTarget(path, specifier.text), line, isTypeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

/** The module that a node imports from, re-exports from, loads or resolves. */
function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const candidate = specifierCandidate(node);
  return candidate !== undefined && ts.isStringLiteralLike(candidate) ? candidate : undefined;
}

function specifierCandidate(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const loads = ts.isCallExpression(node) && /^(import|require|require\.resolve)$/.test(node.expression.getText());
  return loads ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || areAllTypes(node.exportClause);
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  return clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && areAllTypes(clause.namedBindings)));
}

function areAllTypes(names: ts.Node | undefined): boolean {
  return names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names))
    && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function toTarget(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const base = posix.join(posix.dirname(importer), specifier);
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => /\.\w+$/.test(path) && existsSync(join(root, path)));
  return found ?? base;
}
