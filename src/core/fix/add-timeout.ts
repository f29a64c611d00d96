import { ts } from 'ts-morph';
import { expandBraces, matchesName } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Finding, Site } from '../model/communication-map';
import { insertion, type FileChange, type Offer, type TextChange } from './fix';
import { importName } from './imports';
import { addOption } from './options';
import { callAt, calledName, openFile, type CallNode, type OpenFile, type Place } from './place';

const SECONDS = 5;
const LIMIT = `${SECONDS * 1000}`;

/** Gives the client, or else each call without one, a time limit in the idiom of its library. */
export function addTimeout(place: Place): readonly Offer[] {
  const { site, call } = place;
  const title = titleOf(place, call);
  if (site === undefined) return [{ title, because: 'the call is not known' }];
  const library = place.libraries.find((model) => isNamed(model, site.library));
  if (library === undefined) return [{ title, because: 'the library is described in `crosstalk.json`, which does not say how a limit is written' }];
  const calls = callsOf(place, site);
  const titleOfAll = calls.length === 1 ? titleOf(place, calls[0]?.call ?? call) : place.l10n.t('Add a timeout of {0} s to all {1} requests', SECONDS, calls.length);
  const together = (): Offer => offerOf(titleOfAll, limitAll(calls, library));
  if (!isAt(site, place.finding)) {
    const slots = slotsOfClient(place.call, library);
    return [slots.length === 0 ? together() : offerOf(title, inFile(place, fillSlot(place, call, slots)))];
  }
  return [calls.length === 1 ? offerOf(title, inFile(place, limitCall(place, call, library))) : together()];
}

function isNamed({ name, packages }: LibraryModel, library: string): boolean {
  return name === library || Object.hasOwn(packages, library);
}

function isAt(site: Site, { file, line, column }: Finding): boolean {
  return site.file === file && site.line === line && site.column === column;
}

function titleOf({ l10n }: Place, call: CallNode): string {
  return l10n.t('Add a timeout of {0} s to `{1}`', SECONDS, shortName(call));
}

function shortName(call: CallNode): string {
  const text = ts.isNewExpression(call) ? `new ${call.expression.getText()}` : call.expression.getText().replace(/\s+/g, '');
  return text.length > 30 ? calledName(call) : text;
}

function offerOf(title: string, made: readonly FileChange[] | string): Offer {
  return typeof made === 'string' ? { title, because: made } : { title, kind: 'quickfix', files: made };
}

function inFile({ file }: OpenFile, made: readonly TextChange[] | string): readonly FileChange[] | string {
  return typeof made === 'string' ? made : [{ file, changes: made }];
}

/** A request and its file. */
interface Request { readonly opened: OpenFile; readonly call: CallNode }

/** The requests that a finding speaks for. */
function callsOf(place: Place, site: Site): readonly Request[] {
  const evidence = new Set(place.finding.evidence.filter(({ reason }) => reason.endsWith('has no limit either.')).map(({ file, line }) => `${file}:${line}`));
  const others = place.map.sites.filter((other) => evidence.has(`${other.file}:${other.line}`) && other.library === site.library && other.direction === 'out' && other.timeout === site.timeout && other.id !== site.id);
  const files = new Map([[place.file, place as OpenFile]]);
  return [site, ...others].flatMap((one) => {
    const opened = files.get(one.file) ?? openFile(one.file, place.read(one.file) ?? '');
    files.set(one.file, opened);
    const call = callAt(opened.source, one);
    return call === undefined ? [] : [{ opened, call }];
  });
}

function limitAll(requests: readonly Request[], library: LibraryModel): readonly FileChange[] | string {
  const made = requests.map(({ opened, call }) => ({ file: opened.file, changes: limitCall(opened, call, library) }));
  const refused = made.find(({ changes }) => typeof changes === 'string')?.changes;
  if (typeof refused === 'string') return refused;
  return [...new Set(made.map(({ file }) => file))].map((file) => ({ file, changes: withoutRepeats(made.flatMap((one) => (one.file === file && typeof one.changes !== 'string' ? one.changes : []))) }));
}

/** What several requests need imported is imported once. */
function withoutRepeats(changes: readonly TextChange[]): readonly TextChange[] {
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

/** Where a client takes a limit for all its requests. */
function slotsOfClient(call: CallNode, { types = {} }: LibraryModel): readonly Slot[] {
  const name = ts.isNewExpression(call) ? `new ${calledName(call)}` : calledName(call);
  const model = Object.values(types).find((type) => type.timeout !== undefined && (type.made ?? []).flatMap(expandBraces).some((key) => key === name || key.endsWith(`.${name}`)));
  return slotsOf(model?.timeout ?? '', 'made');
}

const NOT_EACH = 'its library has no limit for a single call';

function limitCall(opened: OpenFile, call: CallNode, { name, calls = {} }: LibraryModel): readonly TextChange[] | string {
  if (name === 'node:http') return 'with `node:http` a time-out ends nothing by itself';
  const model = modelOf(calls, call);
  if (model?.timeout === undefined) return NOT_EACH;
  const slots = slotsOf(model.timeout, 'arg');
  if (model.returns === 'observable' && slots.length === 0) return pipeTimeout(opened, call);
  if (slots.length > 0) return fillSlot(opened, call, slots, model.callback?.includes('arg[last]'));
  return model.timeout.startsWith('sibling.timeout') ? [insertion(call.end, `${beforeLink(opened, call)}.timeout(${LIMIT})`)] : NOT_EACH;
}

/** What goes before the next link of a chain where each has a line of its own. */
function beforeLink({ text, style: { newline } }: OpenFile, call: CallNode): string {
  const indent = /^[^\S\n]*\r?\n([^\S\n]*)\./.exec(text.slice(call.end))?.[1];
  return indent === undefined ? '' : `${newline}${indent}`;
}

/** The model whose key ends with the name that is called; of a function that is called itself, one that ends with `()`. */
function modelOf(calls: Readonly<Record<string, CallModel>>, call: CallNode): CallModel | undefined {
  const name = importedName(call);
  const isMember = ts.isPropertyAccessExpression(call.expression);
  const fits = (key: string): boolean => (isMember ? key.endsWith(`.${name}`) || key === name : key === name || key.endsWith('()'));
  const limited = Object.entries(calls).filter(([, model]) => model.timeout !== undefined);
  const exact = limited.find(([keys]) => expandBraces(keys).some(fits)) ?? limited.find(([keys]) => isMember && expandBraces(keys).some((key) => matchesName(key.slice(key.lastIndexOf('.') + 1), name)));
  return exact?.[1];
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

function fillSlot(opened: OpenFile, call: CallNode, slots: readonly Slot[], takesCallback = false): readonly TextChange[] | string {
  const given = call.arguments ?? ts.factory.createNodeArray();
  const indexed = slots.filter(({ property }) => !property.includes('.') || property === 'timeout.request')
    .map(({ index, property }) => ({ property, index: index === 'last' ? Math.max(0, given.length - 1) : index }));
  const chosen = chooseSlot(given, indexed);
  if (typeof chosen === 'string') return chosen;
  const [name, value] = valueOf(chosen.property);
  return (takesCallback ? beforeCallback(opened, call, chosen.index, name, value) : undefined) ?? addOption(opened, call, chosen.index, name, value);
}

type IndexedSlot = Slot & { readonly index: number };

function chooseSlot(given: readonly ts.Expression[], slots: readonly IndexedSlot[]): IndexedSlot | string {
  const [first] = slots;
  const literal = slots.find(({ index }) => isObject(given[index]));
  if (first === undefined) return 'its library takes the limit in another way';
  if (literal !== undefined) return literal;
  if (first.property === 'deadline') return slots.find(({ index }) => index === given.length - (isFunction(given.at(-1)) ? 1 : 0)) ?? 'it cannot be told which argument holds the options';
  const isAmbiguous = first.property !== 'signal' && new Set(slots.map(({ index }) => index)).size > 1;
  if (!isAmbiguous) return first;
  const isText = given[0] !== undefined && isUrl(given[0]);
  return isText ? slots.find(({ index }) => index > 0) ?? first : 'it cannot be told whether the first argument is a URL or the options';
}

function isFunction(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isFunctionLike(node);
}

function isObject(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isObjectLiteralExpression(node);
}

function isUrl(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isUrl(node.left) || isUrl(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isNewExpression(node) && node.expression.getText() === 'URL');
}

/** Where the last argument is a callback the options stand before it. */
function beforeCallback({ source }: OpenFile, call: CallNode, index: number, name: string, value: string): readonly TextChange[] | undefined {
  const given = call.arguments?.[index];
  return given !== undefined && index === (call.arguments?.length ?? 0) - 1 && ts.isFunctionLike(given) ? [insertion(given.getStart(source), `{ ${name}: ${value} }, `)] : undefined;
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
