import { ts } from 'ts-morph';
import { lineIndent } from '../code-style';
import { insertion } from '../fix';
import { isTaken } from '../imports';
import { enclosingFunction, wholeChain, type Place } from '../place';
import { kebab, ownName, type Job } from './job';
import { fieldsUsed } from './parameters';
import { DATA, type JobValue } from './plan';

/** The function around the call as a job: it keeps its name and hands over, and what it did is done by another. */
export function jobOfFunction(place: Place): Job | string {
  const found = namedFunction(place);
  if (typeof found === 'string') return found;
  const { name, node, body, opening } = found;
  const later = `${name}Now`;
  if (isTaken(place.source, later)) return `the name \`${later}\` is taken`;
  const given = node.parameters.map((parameter) => asData(place, parameter));
  const refused = given.find((one) => typeof one === 'string');
  if (typeof refused === 'string') return refused;
  const values = given.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const [only] = values;
  const { text, style: { newline, indent, end } } = place;
  const outer = lineIndent(text, node.getStart());
  const parameters = `(${text.slice(node.parameters.pos, node.parameters.end)})${node.type === undefined ? '' : `: ${node.type.getText()}`}`;
  const next = opening(later, parameters);
  return {
    place, name: ownName(place, kebab(name)), outer: `${outer}${indent}`,
    work: { data: values.flatMap(({ data }) => data), statements: [`await ${later}(${values.length === 1 && only?.isWhole === true ? DATA : values.map(({ argument }) => argument).join(', ')})${end}`], needs: [later], isBound: true, members: [], gone: [] },
    handOver: (expression, { isPromise } = { isPromise: true }) => [insertion(body.getStart() + 1, [`${newline}${outer}${indent}${isPromise ? 'await ' : ''}${expression}${end}`, `${outer}}${ts.isFunctionDeclaration(node) ? '' : end}`, '', `${outer}${next}`].join(newline))],
  };
}

interface NamedFunction { readonly name: string; readonly node: ts.FunctionLikeDeclaration; readonly body: ts.Block; readonly opening: (name: string, parameters: string) => string }

function namedFunction(place: Place): NamedFunction | string {
  const node = enclosingFunction(place.call);
  const found = node === undefined ? undefined : declarationOf(node);
  if (node === undefined || found === undefined || node.body === undefined || !ts.isBlock(node.body)) return 'the function around it is none of the module with a name';
  if ((ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) === 0 || node.asteriskToken !== undefined || node.typeParameters !== undefined) return 'the function around it is not async, or more than that';
  if (node.type !== undefined && node.type.getText().replace(/\s/g, '') !== 'Promise<void>') return 'the function around it promises a result';
  return returnsResult(place, node.body) ? 'the function around it gives a result' : { ...found, node, body: node.body };
}

function declarationOf(node: ts.FunctionLikeDeclaration): Pick<NamedFunction, 'name' | 'opening'> | undefined {
  if (ts.isFunctionDeclaration(node)) {
    const isDefault = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
    return node.name === undefined || !ts.isSourceFile(node.parent) || isDefault ? undefined : { name: node.name.text, opening: (later, parameters) => `async function ${later}${parameters} {` };
  }
  const name = ts.isArrowFunction(node) ? constantOf(node) : undefined;
  return name === undefined ? undefined : { name, opening: (later, parameters) => `const ${later} = async ${parameters} => {` };
}

/** The constant of the module that holds a function. */
function constantOf({ parent }: ts.ArrowFunction): string | undefined {
  if (!ts.isVariableDeclaration(parent) || !ts.isVariableDeclarationList(parent.parent) || !ts.isIdentifier(parent.name) || parent.type !== undefined) return undefined;
  return parent.parent.declarations.length === 1 && ts.isSourceFile(parent.parent.parent.parent) ? parent.name.text : undefined;
}

/** Whether anything but what the call itself gives is returned, which nobody uses. */
function returnsResult(place: Place, body: ts.Block): boolean {
  const isUnused = place.finding.evidence.some(({ reason }) => reason.includes('the result is not used'));
  const whole = wholeChain(place.call);
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found || ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) {
      const value = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression;
      found = value !== whole || !isUnused;
    } else ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** A parameter as data of a job, and the argument that is made of it again; of a pattern that takes all that is sent the data is it. */
interface AsData { readonly data: readonly JobValue[]; readonly argument: string; readonly isWhole?: true }

function asData(place: Place, parameter: ts.ParameterDeclaration): AsData | string {
  const { name } = parameter;
  const fields = fieldsUsed(parameter, place);
  const because = `\`${name.getText()}\` may be more than plain data`;
  if (fields === undefined) return because;
  if (ts.isObjectBindingPattern(name)) {
    const names = name.elements.map((element) => ({ local: element.name.getText(), property: (element.propertyName ?? element.name).getText() }));
    const isWhole = names.every(({ local, property }) => local === property);
    return { ...(isWhole ? { isWhole } : {}), data: names.map(({ local }) => ({ name: local, text: local })), argument: `{ ${names.map(({ local, property }) => `${property}: ${DATA}.${local}`).join(', ')} }` };
  }
  const local = name.getText();
  if (fields === 'all') return { data: [{ name: local, text: local }], argument: `${DATA}.${local}` };
  if (parameter.questionToken !== undefined || parameter.initializer !== undefined) return because;
  return { data: [{ name: local, text: `{ ${fields.map((field) => `${field}: ${local}.${field}`).join(', ')} }` }], argument: `${DATA}.${local}` };
}
