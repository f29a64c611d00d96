import { ts } from 'ts-morph';
import { expandBraces } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Finding, Site } from '../model/communication-map';
import { insertion, type Offer, type TextChange } from './fix';
import { importName } from './imports';
import { addOption } from './options';
import { callAt, calledName, type CallNode, type OpenFile, type Place } from './place';

const SECONDS = 5;
const LIMIT = `${SECONDS * 1000}`;

/** Gives the client, or else each call without one, a time limit in the idiom of its library. */
export function addTimeout(place: Place): readonly Offer[] {
  const { site, call } = place;
  const title = `Add a timeout of ${SECONDS} s to \`${shortName(call)}\``;
  if (site === undefined) return [{ title, because: 'the call is not known' }];
  const library = place.libraries.find((model) => isNamed(model, site.library));
  if (library === undefined) return [{ title, because: 'the library is described in `crosstalk.json`, which does not say how a limit is written' }];
  if (!isAt(site, place.finding)) return [offerOf(place, title, limitClient(place, library))];
  const all = [call, ...othersOf(place)];
  const single = offerOf(place, title, limitCall(place, call, library));
  if (all.length === 1) return [single];
  const together = limitAll(place, all, library);
  return [offerOf(place, `Add a timeout of ${SECONDS} s to all ${all.length} requests of this file`, together), single];
}

function isNamed({ name, packages }: LibraryModel, library: string): boolean {
  return name === library || Object.hasOwn(packages, library);
}

function isAt(site: Site, { file, line, column }: Finding): boolean {
  return site.file === file && site.line === line && site.column === column;
}

function shortName(call: CallNode): string {
  const text = ts.isNewExpression(call) ? `new ${call.expression.getText()}` : call.expression.getText().replace(/\s+/g, '');
  return text.length > 30 ? calledName(call) : text;
}

function offerOf({ file }: Place, title: string, made: readonly TextChange[] | string): Offer {
  return typeof made === 'string' ? { title, because: made } : { title, kind: 'quickfix', files: [{ file, changes: made }] };
}

/** Other requests of the file that the finding speaks for. */
function othersOf({ finding, map, site, source }: Place): readonly CallNode[] {
  const lines = new Set(finding.evidence.filter(({ file, reason }) => file === finding.file && reason.endsWith('has no limit either.')).map(({ line }) => line));
  const others = map.sites.filter((other) => other.file === finding.file && lines.has(other.line) && other.library === site?.library && other.direction === 'out' && other.timeout === site.timeout && other.id !== site.id);
  return others.flatMap((other) => callAt(source, other) ?? []);
}

function limitAll(place: Place, calls: readonly CallNode[], library: LibraryModel): readonly TextChange[] | string {
  const made = calls.map((call) => limitCall(place, call, library));
  const refused = made.find((one) => typeof one === 'string');
  if (refused !== undefined) return refused;
  const changes = made.flatMap((one) => (typeof one === 'string' ? [] : one));
  return changes.filter((change, index) => changes.findIndex((other) => other.start === change.start && other.text === change.text) === index);
}

/** Where a property with a limit is read, as the catalogue says it. */
interface Slot { readonly index: number | 'last'; readonly property: string }

function slotsOf(paths: string, root: 'arg' | 'made'): readonly Slot[] {
  return paths.split(' | ').flatMap((path) => {
    const match = new RegExp(`^${root}\\[(\\d|last)\\]\\.([\\w.]+)$`).exec(path);
    return match === null ? [] : [{ index: match[1] === 'last' ? 'last' : Number(match[1]), property: match[2] ?? '' }];
  });
}

function limitClient(place: Place, { types = {} }: LibraryModel): readonly TextChange[] | string {
  const { call } = place;
  const name = ts.isNewExpression(call) ? `new ${calledName(call)}` : calledName(call);
  const model = Object.values(types).find((type) => type.timeout !== undefined && (type.made ?? []).flatMap(expandBraces).some((key) => key === name || key.endsWith(`.${name}`)));
  if (model?.timeout === undefined) return 'its library has no limit for all requests of a client';
  return fillSlot(place, call, slotsOf(model.timeout, 'made'));
}

function limitCall(place: Place, call: CallNode, { name, calls = {} }: LibraryModel): readonly TextChange[] | string {
  if (name === 'node:http') return 'with `node:http` a time-out ends nothing by itself';
  const model = modelOf(calls, call);
  if (model?.timeout === undefined) return 'its library has no limit for a single call';
  const slots = slotsOf(model.timeout, 'arg');
  if (model.returns === 'observable' && slots.length === 0) return pipeTimeout(place, call);
  if (slots.length > 0) return fillSlot(place, call, slots);
  return model.timeout.startsWith('sibling.timeout') ? [insertion(call.end, `.timeout(${LIMIT})`)] : 'its library has no limit for a single call';
}

/** The model whose key ends with the name that is called; of a function that is called itself, one that ends with `()`. */
function modelOf(calls: Readonly<Record<string, CallModel>>, call: CallNode): CallModel | undefined {
  const name = importedName(call);
  const isMember = ts.isPropertyAccessExpression(call.expression);
  const fits = (key: string): boolean => (isMember ? key.endsWith(`.${name}`) || key === name : key === name || key.endsWith('()'));
  return Object.entries(calls).find(([keys, model]) => model.timeout !== undefined && expandBraces(keys).some(fits))?.[1];
}

/** The name under which its module exports what is called. */
function importedName(call: CallNode): string {
  const name = calledName(call);
  const imports = call.getSourceFile().statements.filter(ts.isImportDeclaration).map(({ importClause }) => importClause?.namedBindings);
  const elements = imports.flatMap((bindings) => (bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : []));
  return elements.find((element) => element.name.text === name)?.propertyName?.text ?? name;
}

/** What is written as the value of a property that limits. */
function valueOf(property: string): readonly [name: string, value: string] {
  if (property === 'timeout.request') return ['timeout', `{ request: ${LIMIT} }`];
  if (property === 'signal') return [property, `AbortSignal.timeout(${LIMIT})`];
  return [property, property === 'deadline' ? `Date.now() + ${LIMIT}` : LIMIT];
}

function fillSlot(opened: OpenFile, call: CallNode, slots: readonly Slot[]): readonly TextChange[] | string {
  const given = call.arguments ?? ts.factory.createNodeArray();
  const simple = slots.filter(({ property }) => !property.includes('.') || property === 'timeout.request');
  const indexOf = (slot: Slot): number => (slot.index === 'last' ? Math.max(0, given.length - 1) : slot.index);
  const literal = simple.find((slot) => isObject(given[indexOf(slot)]));
  const slot = literal ?? simple[0];
  if (slot === undefined) return 'its library takes the limit in another way';
  const isAmbiguous = literal === undefined && slot.property !== 'signal' && new Set(simple.map(indexOf)).size > 1;
  const isText = given[0] !== undefined && isUrl(given[0]);
  if (isAmbiguous && !isText) return 'it cannot be told whether the first argument is a URL or the options';
  const wanted = isAmbiguous ? simple.find((one) => indexOf(one) > 0) ?? slot : slot;
  const [name, value] = valueOf(wanted.property);
  return beforeCallback(opened, call, indexOf(wanted), name, value) ?? addOption(opened, call, indexOf(wanted), name, value);
}

function isObject(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isObjectLiteralExpression(node);
}

function isUrl(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isUrl(node.left) || isUrl(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isNewExpression(node) && node.expression.getText() === 'URL');
}

/** gRPC takes options between the message and the callback. */
function beforeCallback({ source }: OpenFile, call: CallNode, index: number, name: string, value: string): readonly TextChange[] | undefined {
  const given = call.arguments?.[index];
  return name === 'deadline' && given !== undefined && ts.isFunctionLike(given) ? [insertion(given.getStart(source), `{ ${name}: ${value} }, `)] : undefined;
}

function pipeTimeout(opened: OpenFile, call: CallNode): readonly TextChange[] | string {
  const module = /from ['"]rxjs\/operators['"]/.test(opened.text) ? 'rxjs/operators' : 'rxjs';
  const imported = importName(opened, module, 'timeout');
  if (imported === undefined) return 'the name `timeout` means something else in this file';
  const { parent } = call;
  const piped = ts.isPropertyAccessExpression(parent) && parent.name.text === 'pipe' && ts.isCallExpression(parent.parent) ? parent.parent : undefined;
  const [first] = piped?.arguments ?? [];
  const text = `${imported.local}(${LIMIT})`;
  return [...imported.changes, first === undefined ? insertion(call.end, `.pipe(${text})`) : insertion(first.getStart(), `${text}, `)];
}
