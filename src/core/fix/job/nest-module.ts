import { ts } from 'ts-morph';
import { insertion, type TextChange } from '../fix';
import { lineIndent } from '../code-style';
import { parentOf } from '../manifest';
import { openFile, type OpenFile, type Place } from '../place';

/** A module of NestJS, with the lists of its decorator. */
export interface NestModule { readonly opened: OpenFile; readonly options: ts.ObjectLiteralExpression }

/** The class around a node, where NestJS makes it. */
export function injectedClass(node: ts.Node): ts.ClassDeclaration | undefined {
  let current = node;
  while (current.parent !== undefined && !ts.isClassDeclaration(current)) current = current.parent;
  return ts.isClassDeclaration(current) && decoratorNames(current).some((name) => /^(Injectable|Controller|Resolver|Processor|WebSocketGateway)$/.test(name)) ? current : undefined;
}

function decoratorNames(node: ts.ClassDeclaration): readonly string[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());
}

/** The module that lists a class, looked for in the file and in `*.module` files around it. */
export function moduleOf(place: Place, className: string): NestModule | undefined {
  for (const file of [place.file, ...moduleFiles(place)]) {
    const text = place.read(file);
    if (text === undefined || !text.includes(className) || !text.includes('@Module')) continue;
    const opened = file === place.file ? place : openFile(file, text);
    const options = opened.source.statements.flatMap((statement) => optionsOf(statement) ?? []).find((one) => lists(one, 'providers', className) || lists(one, 'controllers', className));
    if (options !== undefined) return { opened, options };
  }
  return undefined;
}

/** Where modules are kept by convention: named after the class's file or a folder, or the module of the application. */
function moduleFiles({ file }: Place): readonly string[] {
  const found: string[] = [];
  const own = file.slice(file.lastIndexOf('/') + 1).split('.')[0] ?? '';
  for (let folder = parentOf(file); ; folder = parentOf(folder)) {
    const base = folder === '' ? '' : `${folder}/`;
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    found.push(...[own, name, name.replace(/s$/, ''), 'app'].map((one) => `${base}${one}.module.ts`));
    if (folder === '') return found;
  }
}

function optionsOf(statement: ts.Statement): ts.ObjectLiteralExpression | undefined {
  if (!ts.isClassDeclaration(statement)) return undefined;
  const decorator = (ts.getDecorators(statement) ?? []).map(({ expression }) => expression).find((one) => ts.isCallExpression(one) && one.expression.getText() === 'Module');
  const options = decorator !== undefined && ts.isCallExpression(decorator) ? decorator.arguments[0] : undefined;
  return options !== undefined && ts.isObjectLiteralExpression(options) ? options : undefined;
}

export function listOf(options: ts.ObjectLiteralExpression, name: string): ts.ArrayLiteralExpression | undefined {
  const property = options.properties.find((one) => one.name?.getText() === name);
  return property !== undefined && ts.isPropertyAssignment(property) && ts.isArrayLiteralExpression(property.initializer) ? property.initializer : undefined;
}

export function lists(options: ts.ObjectLiteralExpression, list: string, item: string): boolean {
  return listOf(options, list)?.elements.some((element) => element.getText() === item) === true;
}

/** Adds an item to a list of a module, which is made where it is missing; a text says why that cannot be. */
export function addToList({ opened: { source, text, style }, options }: NestModule, list: string, item: string): readonly TextChange[] | string {
  const found = listOf(options, list);
  if (found === undefined) {
    if (options.properties.some((one) => one.name?.getText() === list)) return `\`${list}\` of the module is no list`;
    const [first] = options.properties;
    if (first === undefined) return 'the module is empty';
    const isAlone = text.slice(text.lastIndexOf('\n', first.getStart(source)) + 1, first.getStart(source)).trim() === '';
    return [insertion(first.getStart(source), `${list}: [${item}],${isAlone ? `${style.newline}${lineIndent(text, first.getStart(source))}` : ' '}`)];
  }
  const last = found.elements.at(-1);
  if (last === undefined) return [{ start: found.getStart(source), end: found.end, text: `[${item}]` }];
  const lineStart = text.lastIndexOf('\n', last.getStart(source)) + 1;
  const isAlone = text.slice(lineStart, last.getStart(source)).trim() === '';
  return [insertion(last.end, isAlone ? `,${style.newline}${lineIndent(text, last.getStart(source))}${item}` : `, ${item}`)];
}

/** What a class is given when it is made. */
export function constructorOf(node: ts.ClassDeclaration): ts.ConstructorDeclaration | undefined {
  return node.members.find((member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined);
}

/** Gives a class one more thing when it is made. */
export function addParameters(opened: OpenFile, node: ts.ClassDeclaration, added: readonly string[]): readonly TextChange[] {
  if (added.length === 0) return [];
  const { source, text, style: { newline, indent } } = opened;
  const known = constructorOf(node);
  if (known === undefined) {
    const [member] = node.members;
    const at = member?.getStart(source) ?? node.end - 1;
    const inner = `${lineIndent(text, node.getStart(source))}${indent}`;
    const base = node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true ? `{${newline}${inner}${indent}super();${newline}${inner}}` : '{}';
    return [insertion(at, `constructor(${added.join(', ')}) ${base}${newline}${newline}${inner}`)];
  }
  const last = known.parameters.at(-1);
  if (last === undefined) return [insertion(known.parameters.pos, added.join(', '))];
  const isAlone = text.slice(text.lastIndexOf('\n', last.getStart(source)) + 1, last.getStart(source)).trim() === '';
  return [insertion(last.end, added.map((one) => (isAlone ? `,${newline}${lineIndent(text, last.getStart(source))}${one}` : `, ${one}`)).join(''))];
}
