import { ts } from 'ts-morph';
import { applyChanges, type TextChange } from './fix';
import type { OpenFile } from './place';

/** The changes of a file with those that take away the names of imports which nothing asks for any more. */
export function withoutUnusedImports({ text, source }: OpenFile, changes: readonly TextChange[]): readonly TextChange[] {
  const imports = source.statements.filter(ts.isImportDeclaration);
  const before = bodyOf(text, imports, []);
  const after = bodyOf(text, imports, changes);
  const isGone = (name: string): boolean => mentions(before, name) && !mentions(after, name);
  return imports.reduce<readonly TextChange[]>((all, statement) => removed(text, statement, isGone, all), changes);
}

/** The text without its imports, after the changes. */
function bodyOf(text: string, imports: readonly ts.ImportDeclaration[], changes: readonly TextChange[]): string {
  const isInImport = ({ start, end }: TextChange): boolean => imports.some((statement) => statement.getStart() <= start && end <= statement.end);
  return applyChanges(text, [...changes.filter((change) => !isInImport(change)), ...imports.map((statement) => ({ start: statement.getStart(), end: statement.end, text: '' }))]);
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}

function removed(text: string, statement: ts.ImportDeclaration, isGone: (name: string) => boolean, changes: readonly TextChange[]): readonly TextChange[] {
  const names = namesOf(statement);
  const gone = names.filter(({ text: name }) => isGone(name));
  const inside = changes.filter(({ start }) => statement.getStart() <= start && start < statement.end);
  if (gone.length === 0 || inside.length > 0) return changes;
  if (gone.length === names.length) return withoutStatement(text, statement, changes);
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings) || gone.some((name) => name.parent.parent !== bindings)) return changes;
  const kept = bindings.elements.filter((element) => !gone.includes(element.name));
  const isFirst = bindings.elements[0] !== kept[0];
  return [...changes, ...bindings.elements.flatMap((element, index) => (kept.includes(element) ? [] : [withoutElement(bindings.elements, index, isFirst)]))];
}

function namesOf({ importClause }: ts.ImportDeclaration): readonly ts.Identifier[] {
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name] : bindings.elements.map(({ name }) => name);
  return [...(importClause?.name === undefined ? [] : [importClause.name]), ...named];
}

/** A name with its comma: the one behind it where the first ones go, else the one before. */
function withoutElement(elements: ts.NodeArray<ts.ImportSpecifier>, index: number, isFirst: boolean): TextChange {
  const element = elements[index];
  const [before, next] = [elements[index - 1], elements[index + 1]];
  if (isFirst && next !== undefined) return { start: element?.getStart() ?? 0, end: next.getStart(), text: '' };
  return { start: before?.end ?? element?.getStart() ?? 0, end: element?.end ?? 0, text: '' };
}

/** A line that comes after the statement takes its place. */
function withoutStatement(text: string, statement: ts.ImportDeclaration, changes: readonly TextChange[]): readonly TextChange[] {
  const added = changes.find(({ start, end }) => start === statement.end && end === statement.end);
  const start = statement.getStart();
  if (added !== undefined) return changes.map((change) => (change === added ? { start, end: statement.end, text: added.text.replace(/^\r?\n/, '') } : change));
  const line = /^[^\S\n]*\r?\n/.exec(text.slice(statement.end))?.[0] ?? '';
  return [...changes, { start, end: statement.end + line.length, text: '' }];
}
