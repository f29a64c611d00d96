import type { ts } from 'ts-morph';
import { ownText } from '../model/own-text';
import {
  IN_AMBIENT, ModifierFlags, NodeFlags, SymbolFlags, SyntaxKind, getCombinedModifierFlags, getCombinedNodeFlags, getModuleInstanceState, isBindingElement, isCatchClause,
  isConditionalTypeNode, isExportAssignment, isExportDeclaration, isIdentifier, isInferTypeNode, isModuleBlock, isParameter, isSourceFile,
} from './syntax';

/** What a name means: all declarations that share it. */
export interface DeclaredName {
  readonly name: string;
  readonly declarations: ts.Declaration[];
  /** The declaration of the value, where the name has one; of an exported name the outer one knows it. */
  valueDeclaration?: ts.Declaration;
  /** The same name as others see it. */
  outer?: DeclaredName;
  /** Names inside a namespace or an enum that others see. */
  exports?: Names;
  flags: ts.SymbolFlags;
}

export type Names = Map<ts.__String, DeclaredName>;

/** The fields that nodes keep for a binder; ours fills them. */
export interface Scope extends ts.Node { locals?: Names | undefined; symbol?: DeclaredName | undefined }

/** Where in a file names are declared: `var` in the container, the others in the block. */
export interface Place { container: Scope; block: Scope; readonly isModule: boolean }

interface Meaning { readonly is: ts.SymbolFlags; readonly excludes: ts.SymbolFlags }

const VARIABLE: Meaning = { is: SymbolFlags.FunctionScopedVariable, excludes: SymbolFlags.FunctionScopedVariableExcludes };
const PARAMETER: Meaning = { is: SymbolFlags.FunctionScopedVariable, excludes: SymbolFlags.ParameterExcludes };
const CONSTANT: Meaning = { is: SymbolFlags.BlockScopedVariable, excludes: SymbolFlags.BlockScopedVariableExcludes };
const FUNCTION: Meaning = { is: SymbolFlags.Function, excludes: SymbolFlags.FunctionExcludes };
const CLASS: Meaning = { is: SymbolFlags.Class, excludes: SymbolFlags.ClassExcludes };
const INTERFACE: Meaning = { is: SymbolFlags.Interface, excludes: SymbolFlags.InterfaceExcludes };
const ALIAS: Meaning = { is: SymbolFlags.TypeAlias, excludes: SymbolFlags.TypeAliasExcludes };
const ENUM: Meaning = { is: SymbolFlags.RegularEnum, excludes: SymbolFlags.RegularEnumExcludes };
const CONST_ENUM: Meaning = { is: SymbolFlags.ConstEnum, excludes: SymbolFlags.ConstEnumExcludes };
const MEMBER: Meaning = { is: SymbolFlags.EnumMember, excludes: SymbolFlags.EnumMemberExcludes };
const NAMESPACE: Meaning = { is: SymbolFlags.ValueModule, excludes: SymbolFlags.ValueModuleExcludes };
const TYPES_ONLY: Meaning = { is: SymbolFlags.NamespaceModule, excludes: SymbolFlags.NamespaceModuleExcludes };
const TYPE_PARAMETER: Meaning = { is: SymbolFlags.TypeParameter, excludes: SymbolFlags.TypeParameterExcludes };
const IMPORT: Meaning = { is: SymbolFlags.Alias, excludes: SymbolFlags.AliasExcludes };

/** Puts the name that a node declares, if any, where it is visible. */
export function declareName(place: Place, node: ts.Node): void {
  switch (node.kind) {
    case SyntaxKind.VariableDeclaration:
    case SyntaxKind.BindingElement: return declareVariable(place, node as ts.VariableDeclaration | ts.BindingElement);
    case SyntaxKind.Parameter: return inContainer(place, node as ts.ParameterDeclaration, PARAMETER);
    case SyntaxKind.FunctionDeclaration: return inBlock(place, node as ts.FunctionDeclaration, FUNCTION);
    case SyntaxKind.FunctionExpression:
    case SyntaxKind.ClassExpression: return declareForItself(node as ts.FunctionExpression | ts.ClassExpression);
    case SyntaxKind.ClassDeclaration: return inBlock(place, node as ts.ClassDeclaration, CLASS);
    case SyntaxKind.ImportClause:
    case SyntaxKind.ImportSpecifier:
    case SyntaxKind.NamespaceImport:
    case SyntaxKind.ImportEqualsDeclaration:
    case SyntaxKind.ExportSpecifier: return declareImport(place, node as Named);
    default: return declareType(place, node);
  }
}

function declareType(place: Place, node: ts.Node): void {
  switch (node.kind) {
    case SyntaxKind.InterfaceDeclaration: return inBlock(place, node as ts.InterfaceDeclaration, INTERFACE);
    case SyntaxKind.TypeAliasDeclaration: return inBlock(place, node as ts.TypeAliasDeclaration, ALIAS);
    case SyntaxKind.EnumDeclaration: return inBlock(place, node as ts.EnumDeclaration, (getCombinedModifierFlags(node as ts.EnumDeclaration) & ModifierFlags.Const) !== 0 ? CONST_ENUM : ENUM);
    case SyntaxKind.EnumMember: return declareMember(place, node as ts.EnumMember);
    case SyntaxKind.ModuleDeclaration: return declareNamespace(place, node as ts.ModuleDeclaration);
    case SyntaxKind.TypeParameter: return declareTypeParameter(place, node as ts.TypeParameterDeclaration);
    default: return undefined;
  }
}

/** As the compiler says that a namespace holds no values. */
const TYPES_ALONE = 0;

/** `declare global` names nothing. */
function declareNamespace(place: Place, node: ts.ModuleDeclaration): void {
  if ((node.flags & NodeFlags.GlobalAugmentation) === 0) inContainer(place, node, getModuleInstanceState(node) === TYPES_ALONE ? TYPES_ONLY : NAMESPACE);
}

type Named = ts.Declaration & { readonly name?: ts.Node | undefined };

function declareVariable(place: Place, node: ts.VariableDeclaration | ts.BindingElement): void {
  let root: ts.Node = node;
  while (isBindingElement(root)) root = root.parent.parent;
  if (isParameter(root)) return inContainer(place, node, PARAMETER);
  const isBlockScoped = (getCombinedNodeFlags(node) & NodeFlags.BlockScoped) !== 0 || isCatchClause(root.parent);
  return isBlockScoped ? inBlock(place, node, CONSTANT) : inContainer(place, node, VARIABLE);
}

/** A class or function expression is known by its name inside itself. */
function declareForItself(node: ts.FunctionExpression | ts.ClassExpression): void {
  if (node.name !== undefined) enter(new Map(), node.name.escapedText, node, node.kind === SyntaxKind.ClassExpression ? CLASS : FUNCTION);
}

/** Aliases are seen from outside only where they are exported by name. */
function declareImport({ container }: Place, node: Named): void {
  if (node.name === undefined || !isIdentifier(node.name)) return;
  const isSeen = node.kind === SyntaxKind.ExportSpecifier || (getCombinedModifierFlags(node) & ModifierFlags.Export) !== 0;
  enter(isSeen ? exportsOf(container) : localsOf(container), node.name.escapedText, node, IMPORT);
}

function declareMember({ container }: Place, node: ts.EnumMember): void {
  if (isIdentifier(node.name)) enter(exportsOf(container), node.name.escapedText, node, MEMBER);
}

/** `infer Part` belongs to the condition it stands in; the type parameters of classes and interfaces belong to those and are no names of the file. */
function declareTypeParameter(place: Place, node: ts.TypeParameterDeclaration): void {
  if (!isInferTypeNode(node.parent)) return inContainer(place, node, TYPE_PARAMETER);
  let child: ts.Node = node.parent;
  while (!isSourceFile(child) && !(isConditionalTypeNode(child.parent) && child.parent.extendsType === child)) child = child.parent;
  if (!isSourceFile(child)) enter(localsOf(child.parent), node.name.escapedText, node, TYPE_PARAMETER);
  return undefined;
}

const HOLDS_MEMBERS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ClassDeclaration, SyntaxKind.ClassExpression, SyntaxKind.InterfaceDeclaration, SyntaxKind.EnumDeclaration, SyntaxKind.TypeLiteral, SyntaxKind.ObjectLiteralExpression, SyntaxKind.JsxAttributes,
]);

function inContainer({ container, isModule }: Place, node: Named, meaning: Meaning): void {
  if (!HOLDS_MEMBERS.has(container.kind)) declareIn(container, isModule, node, meaning);
}

function inBlock({ block, isModule }: Place, node: Named, meaning: Meaning): void {
  declareIn(block, isModule, node, meaning);
}

function declareIn(scope: Scope, isModule: boolean, node: Named, meaning: Meaning): void {
  const name = node.name !== undefined && isIdentifier(node.name) ? node.name.escapedText : undefined;
  const mayExport = scope.kind === SyntaxKind.ModuleDeclaration || (isModule && scope.kind === SyntaxKind.SourceFile);
  const modifiers = mayExport ? getCombinedModifierFlags(node) : 0;
  const isExported = (modifiers & ModifierFlags.Export) !== 0 || (mayExport && exportsAll(scope));
  if (isExported) declareExported(scope, (modifiers & ModifierFlags.Default) !== 0, name, node, meaning);
  else if (name !== undefined) enter(localsOf(scope), name, node, meaning);
}

function declareExported(scope: Scope, isDefault: boolean, name: ts.__String | undefined, node: Named, meaning: Meaning): void {
  const local = name === undefined ? undefined : enter(localsOf(scope), name, node, { is: (meaning.is & SymbolFlags.Value) === 0 ? 0 : SymbolFlags.ExportValue, excludes: meaning.excludes });
  const seenAs = isDefault ? 'default' as ts.__String : name;
  if (seenAs === undefined) return;
  const outer = enter(exportsOf(scope), seenAs, node, meaning);
  if (local !== undefined) local.outer = outer;
}

/** In `declare namespace` everything is exported, unless it says what is. */
function exportsAll(scope: ts.Node): boolean {
  if ((scope.flags & IN_AMBIENT) === 0) return false;
  const body = isSourceFile(scope) ? scope : (scope as ts.ModuleDeclaration).body;
  return body !== undefined && (isSourceFile(body) || isModuleBlock(body)) && !body.statements.some((statement) => isExportDeclaration(statement) || isExportAssignment(statement));
}

function localsOf(scope: Scope): Names {
  scope.locals ??= new Map();
  return scope.locals;
}

function exportsOf(scope: Scope): Names {
  const symbol = scope.symbol ?? create('');
  scope.symbol = symbol;
  symbol.exports ??= new Map();
  return symbol.exports;
}

function create(name: string): DeclaredName {
  return { name, declarations: [], flags: 0 };
}

/** Adds a declaration to those of its name; the first of two that contradict each other wins. */
function enter(names: Names, name: ts.__String, node: Named, { is, excludes }: Meaning): DeclaredName {
  const known = names.get(name);
  const found = known !== undefined && (known.flags & excludes) === 0 ? known : create(ownText(textOf(node, name)));
  if (known === undefined) names.set(name, found);
  found.flags |= is;
  found.declarations.push(node);
  if ((is & SymbolFlags.Value) !== 0 && (found.valueDeclaration === undefined || isReplaced(found.valueDeclaration, node))) found.valueDeclaration = node;
  (node as Scope).symbol = found;
  return found;
}

/** A class or a function stands for the namespace that adds to it. */
function isReplaced(before: ts.Declaration, node: ts.Declaration): boolean {
  return before.kind === SyntaxKind.ModuleDeclaration && node.kind !== SyntaxKind.ModuleDeclaration;
}

function textOf({ name }: Named, key: ts.__String): string {
  return name !== undefined && isIdentifier(name) && name.escapedText === key ? name.text : String(key);
}
