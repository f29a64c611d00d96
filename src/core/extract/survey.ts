import type { ts } from 'ts-morph';
import { declareName, type Place, type Scope } from './declared-names';
import { isFunctionNode, kindTable } from './function-nodes';
import { ownText } from '../model/own-text';
import { SyntaxKind, forEachChild, isBlock, isClassStaticBlockDeclaration, isExternalModule, isFunctionDeclaration, isIdentifier, isModuleBlock, isSourceFile } from './syntax';

/** What one pass over the syntax of a file leaves for the readers, in the order of the source; the names that it declares are kept in the nodes. */
export interface Survey {
  /** Nodes of the kinds that become facts. */
  readonly noted: readonly ts.Node[];
  readonly identifiers: readonly ts.Identifier[];
  /** What assigns to a variable, by its name, in the order of the source. */
  readonly assigned: ReadonlyMap<ts.__String, readonly ts.BinaryExpression[]>;
}

const IS_NOTED = kindTable([
  SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration, SyntaxKind.ImportDeclaration, SyntaxKind.FunctionDeclaration, SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction, SyntaxKind.MethodDeclaration, SyntaxKind.Constructor, SyntaxKind.GetAccessor, SyntaxKind.SetAccessor, SyntaxKind.ClassDeclaration,
  SyntaxKind.ClassExpression, SyntaxKind.VariableDeclaration, SyntaxKind.ForStatement, SyntaxKind.ForInStatement, SyntaxKind.ForOfStatement, SyntaxKind.DoStatement,
  SyntaxKind.WhileStatement, SyntaxKind.CallExpression, SyntaxKind.NewExpression, SyntaxKind.TaggedTemplateExpression, SyntaxKind.JsxOpeningElement,
  SyntaxKind.JsxSelfClosingElement, SyntaxKind.JsxFragment, SyntaxKind.ReturnStatement, SyntaxKind.ThrowStatement, SyntaxKind.BinaryExpression,
  SyntaxKind.AwaitExpression, SyntaxKind.PrefixUnaryExpression, SyntaxKind.PostfixUnaryExpression,
]);

const DECLARES = kindTable([
  SyntaxKind.VariableDeclaration, SyntaxKind.BindingElement, SyntaxKind.Parameter, SyntaxKind.FunctionDeclaration, SyntaxKind.FunctionExpression, SyntaxKind.ClassExpression,
  SyntaxKind.ClassDeclaration, SyntaxKind.ImportClause, SyntaxKind.ImportSpecifier, SyntaxKind.NamespaceImport, SyntaxKind.ImportEqualsDeclaration, SyntaxKind.ExportSpecifier,
  SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration, SyntaxKind.EnumDeclaration, SyntaxKind.EnumMember, SyntaxKind.ModuleDeclaration, SyntaxKind.TypeParameter,
]);

const IS_CONTAINER = kindTable([
  SyntaxKind.ModuleDeclaration, SyntaxKind.FunctionDeclaration, SyntaxKind.FunctionExpression, SyntaxKind.ArrowFunction, SyntaxKind.MethodDeclaration, SyntaxKind.Constructor,
  SyntaxKind.GetAccessor, SyntaxKind.SetAccessor, SyntaxKind.ClassStaticBlockDeclaration, SyntaxKind.ClassDeclaration, SyntaxKind.ClassExpression, SyntaxKind.InterfaceDeclaration,
  SyntaxKind.EnumDeclaration, SyntaxKind.TypeLiteral, SyntaxKind.ObjectLiteralExpression, SyntaxKind.JsxAttributes, SyntaxKind.TypeAliasDeclaration, SyntaxKind.MappedType,
  SyntaxKind.IndexSignature, SyntaxKind.MethodSignature, SyntaxKind.CallSignature, SyntaxKind.ConstructSignature, SyntaxKind.FunctionType, SyntaxKind.ConstructorType,
]);

const IS_BLOCK = kindTable([
  SyntaxKind.CatchClause, SyntaxKind.ForStatement, SyntaxKind.ForInStatement, SyntaxKind.ForOfStatement, SyntaxKind.CaseBlock, SyntaxKind.Block,
]);

/** Tokens whose text may become a fact. */
const TELLS = kindTable([
  SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral, SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail,
]);

interface Child extends ts.Node { parent: ts.Node }

/** Visits every node once: sets its parent, declares what it names, and lists those that the readers are after. */
export function surveySource(source: ts.SourceFile): Survey {
  const noted: ts.Node[] = [];
  const identifiers: ts.Identifier[] = [];
  const assigned = new Map<ts.__String, ts.BinaryExpression[]>();
  const place: Place = { container: source, block: source, isModule: isExternalModule(source) };
  let parent: ts.Node = source;
  const enter = (node: ts.Node): void => {
    (node as Child).parent = parent;
    const { kind } = node;
    // Tokens come before everything that has parts.
    if (kind < SyntaxKind.QualifiedName) {
      if (kind === SyntaxKind.Identifier) identifiers.push(node as ts.Identifier);
      return keepText(node);
    }
    if (IS_NOTED[kind] === 1) noted.push(node);
    if (kind === SyntaxKind.BinaryExpression) noteAssigned(node as ts.BinaryExpression, assigned);
    if (DECLARES[kind] === 1 && (kind !== SyntaxKind.FunctionDeclaration || !hasStatements(parent))) declareName(place, node);
    const { container, block } = place;
    if (IS_CONTAINER[kind] === 1) place.container = place.block = node as Scope;
    else if (IS_BLOCK[kind] === 1 && !isBody(node)) place.block = node as Scope;
    const outer = parent;
    parent = node;
    if (hasStatements(node)) declareFunctions(place, node);
    forEachChild(node, enter);
    parent = outer;
    place.container = container;
    place.block = block;
  };
  declareFunctions(place, source);
  forEachChild(source, enter);
  return { noted, identifiers, assigned };
}

interface Written extends ts.Node { text?: string; escapedText?: ts.__String }

/** What names and texts say goes into facts, and stays when the text of the file is gone. */
function keepText(node: Written): void {
  if (node.kind === SyntaxKind.Identifier || node.kind === SyntaxKind.PrivateIdentifier) node.escapedText = ownText(node.escapedText as string) as ts.__String;
  else if (TELLS[node.kind] === 1) node.text = ownText(node.text ?? '');
}

function noteAssigned(node: ts.BinaryExpression, assigned: Map<ts.__String, ts.BinaryExpression[]>): void {
  const { left, operatorToken: { kind } } = node;
  if (kind < SyntaxKind.FirstAssignment || kind > SyntaxKind.LastAssignment || !isIdentifier(left)) return;
  const known = assigned.get(left.escapedText);
  if (known === undefined) assigned.set(left.escapedText, [node]);
  else known.push(node);
}

type StatementList = ts.SourceFile | ts.Block | ts.ModuleBlock;

function hasStatements(node: ts.Node): node is StatementList {
  return isBlock(node) || isSourceFile(node) || isModuleBlock(node);
}

/** Functions are there before the first statement runs. */
function declareFunctions(place: Place, list: StatementList): void {
  for (const statement of list.statements) {
    if (!isFunctionDeclaration(statement)) continue;
    (statement as Child).parent = list;
    declareName(place, statement);
  }
}

/** The block of a function has no names of its own beside those of the function. */
function isBody({ kind, parent }: ts.Node): boolean {
  return kind === SyntaxKind.Block && (isFunctionNode(parent) || isClassStaticBlockDeclaration(parent));
}
