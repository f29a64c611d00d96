import { ts } from 'ts-morph';
import { expandBraces, matchesName } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Finding, Site } from '../model/communication-map';
import { lineIndent } from './code-style';
import { insertion, type FileChange, type Offer, type TextChange } from './fix';
import { importName } from './imports';
import { addOption } from './options';
import { callAt, calledName, identifiersIn, openFile, type CallNode, type OpenFile, type Place } from './place';
import { SHORT, secondsFor } from './time-limit';

/** Gives the client, or else each call without one, a time limit in the idiom of its library. */
export function addTimeout(place: Place): readonly Offer[] {
  const { site, call } = place;
  if (site === undefined) return [{ title: titleOf(place, call, SHORT), because: 'the call is not known' }];
  const library = place.libraries.find((model) => isNamed(model, site.library));
  if (library === undefined) return [{ title: titleOf(place, call, SHORT), because: 'the library is described in `crosstalk.json`, which does not say how a limit is written' }];
  const requests = callsOf(place, site, library);
  const most = Math.max(SHORT, ...requests.map(({ seconds }) => seconds));
  const together = (): Offer => offerOf(titleOfAll(place, requests), limitAll(requests, library));
  if (!isAt(site, place.finding)) {
    const slots = slotsOfClient(place.call, library);
    return [slots.length === 0 ? together() : offerOf(titleOf(place, call, most), inFile(place, fillSlot(place, call, slots, { seconds: most })))];
  }
  return [requests.length === 1 ? offerOf(titleOf(place, call, most), inFile(place, limitCall({ opened: place, call, seconds: most }, library))) : together()];
}

/** What gives the call of a place a limit, or why nothing can. */
export interface OwnLimit { readonly seconds: number; readonly changes: readonly TextChange[] | string }

/** The limit of its own that a request needs once somebody waits for it; `undefined` where it has one. */
export function ownLimit(place: Place): OwnLimit | undefined {
  const { site, call } = place;
  const library = site === undefined || !REQUESTS.has(site.category) ? undefined : place.libraries.find((model) => isNamed(model, site.library));
  if (site === undefined || library === undefined) return undefined;
  const model = modelOf(library.calls ?? {}, call);
  if (site.timeout !== 'none' && (site.timeout !== model?.defaultTimeout || Number(site.timeout) < LONG)) return undefined;
  const seconds = secondsFor(place, call, site, model);
  return { seconds, changes: limitCall({ opened: place, call, seconds }, library) };
}

/** What somebody may wait for without a limit. */
export const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc']);
/** Nobody waits so long: what a library gives up after then is no limit, in milliseconds. */
const LONG = 60_000;

/** The only one by its name; of several how many there are, and the least and the most that they are given. */
function titleOfAll(place: Place, requests: readonly Request[]): string {
  const [only] = requests;
  if (requests.length === 1 && only !== undefined) return titleOf(place, only.call, only.seconds);
  const all = requests.map(({ seconds }) => seconds);
  const range = [...new Set([Math.min(...all), Math.max(...all)])].join('–');
  return place.l10n.t('Add a timeout of {0} s to all {1} requests', range, requests.length);
}

function isNamed({ name, packages }: LibraryModel, library: string): boolean {
  return name === library || Object.hasOwn(packages, library);
}

function isAt(site: Site, { file, line, column }: Finding): boolean {
  return site.file === file && site.line === line && site.column === column;
}

function titleOf({ l10n }: Place, call: CallNode, seconds: number): string {
  return l10n.t('Add a timeout of {0} s to `{1}`', seconds, shortName(call));
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

/** A request, its file and the limit that it is given. */
interface Request { readonly opened: OpenFile; readonly call: CallNode; readonly seconds: number }

/** The requests that a finding speaks for. */
function callsOf(place: Place, site: Site, { calls = {} }: LibraryModel): readonly Request[] {
  const evidence = new Set(place.finding.evidence.filter(({ reason }) => reason.endsWith('has no limit either.')).map(({ file, line }) => `${file}:${line}`));
  const others = place.map.sites.filter((other) => evidence.has(`${other.file}:${other.line}`) && other.library === site.library && other.direction === 'out' && other.timeout === site.timeout && other.id !== site.id);
  const files = new Map([[place.file, place as OpenFile]]);
  return [site, ...others].flatMap((one) => {
    const opened = files.get(one.file) ?? openFile(one.file, place.read(one.file) ?? '');
    files.set(one.file, opened);
    const call = callAt(opened.source, one);
    return call === undefined ? [] : [{ opened, call, seconds: secondsFor(opened, call, one, modelOf(calls, call)) }];
  });
}

function limitAll(requests: readonly Request[], library: LibraryModel): readonly FileChange[] | string {
  const made = requests.map((request) => ({ file: request.opened.file, changes: limitCall(request, library) }));
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

function limitCall({ opened, call, seconds }: Request, { name, calls = {} }: LibraryModel): readonly TextChange[] | string {
  const model = modelOf(calls, call);
  if (model?.timeout === undefined) return NOT_EACH;
  const slots = slotsOf(model.timeout, 'arg');
  if (name === 'node:http') return abortLater(opened, call, slots, seconds);
  if (model.returns === 'observable' && slots.length === 0) return pipeTimeout(opened, call, seconds);
  if (slots.length > 0) return fillSlot(opened, call, slots, { seconds, takesCallback: model.callback?.includes('arg[last]') === true });
  return model.timeout.startsWith('sibling.timeout') ? [insertion(call.end, `${beforeLink(opened, call)}.timeout(${milliseconds(opened, seconds)})`)] : NOT_EACH;
}

/** With `node:http` a time-out only tells, and a signal ends the request with an error, which somebody must listen for. */
function abortLater(opened: OpenFile, call: CallNode, slots: readonly Slot[], seconds: number): readonly TextChange[] | string {
  if (!listensForError(opened, call)) return 'with `node:http` a limit is an error that nobody listens for here';
  const signals = slots.filter(({ property }) => property === 'signal');
  const given = call.arguments ?? ts.factory.createNodeArray();
  const chosen = isUrl(given[0] ?? call) ? 1 : isObject(given[0]) || isOptions(given[0] ?? call) ? 0 : undefined;
  const slot = signals.find(({ index }) => index === chosen);
  return slot === undefined ? 'it cannot be told whether the first argument is a URL or the options' : fillSlot(opened, call, [slot], { seconds, takesCallback: true });
}

const ERROR_LISTENER = /^\s*\.(on|once|addListener)\(\s*['"]error['"]/;

/** `get(…).on('error', reject)`, or the same on the variable that holds it. */
function listensForError({ text, source }: OpenFile, call: CallNode): boolean {
  for (let node: ts.Node = call; ts.isExpression(node); node = node.parent) if (ERROR_LISTENER.test(text.slice(node.end))) return true;
  const { parent } = call;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const name = parent.name.text;
  return identifiersIn(source).some((one) => one.text === name && ERROR_LISTENER.test(text.slice(one.end)));
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
function valueOf(property: string, limit: string): readonly [name: string, value: string] {
  if (property === 'timeout.request') return ['timeout', `{ request: ${limit} }`];
  if (property === 'signal') return [property, `AbortSignal.timeout(${limit})`];
  return [property, property === 'deadline' ? `Date.now() + ${limit}` : limit];
}

/** `60000`, or `60_000` where the file parts its numbers so. */
function milliseconds({ text }: OpenFile, seconds: number): string {
  return /\d_\d{3}\b/.test(text) ? `${seconds}_000` : `${seconds}000`;
}

function fillSlot(opened: OpenFile, call: CallNode, slots: readonly Slot[], { seconds, takesCallback = false }: { readonly seconds: number; readonly takesCallback?: boolean }): readonly TextChange[] | string {
  const given = call.arguments ?? ts.factory.createNodeArray();
  const indexed = slots.filter(({ property }) => !property.includes('.') || property === 'timeout.request')
    .map(({ index, property }) => ({ property, index: index === 'last' ? Math.max(0, given.length - 1) : index }));
  const chosen = chooseSlot(given, indexed);
  if (typeof chosen === 'string') return chosen;
  const [name, value] = valueOf(chosen.property, milliseconds(opened, seconds));
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
  return isAmbiguous ? slotByFirst(given[0], slots) ?? 'it cannot be told whether the first argument is a URL or the options' : first;
}

/** The options themselves, or those behind a URL. */
function slotByFirst(given: ts.Expression | undefined, slots: readonly IndexedSlot[]): IndexedSlot | undefined {
  if (given === undefined) return undefined;
  if (isOptions(given)) return slots.find(({ index }) => index === 0);
  return isUrl(given) ? slots.find(({ index }) => index > 0) ?? slots[0] : undefined;
}

function isFunction(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isFunctionLike(node);
}

function isObject(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isObjectLiteralExpression(node);
}

function isUrl(node: ts.Expression): boolean {
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return isNamedUrl(node);
  if (ts.isBinaryExpression(node)) return isUrl(node.left) || isUrl(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isNewExpression(node) && node.expression.getText() === 'URL');
}

/** `const stock = 'http://stock'`, or what is called a URL. */
function isNamedUrl(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
  return /(^|[a-z_])(url|uri|href|endpoint)$/i.test(ts.isIdentifier(node) ? node.text : node.name.text) || isDeclaredAs(node, isUrl);
}

/** `const options = { … }`, or what is called so. */
function isOptions(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && (/^(\w+(Options|Config)|options|opts|config)$/.test(node.text) || isDeclaredAs(node, isObject));
}

/** Whether all variables of a name in its file begin as something. */
function isDeclaredAs(node: ts.Expression, is: (value: ts.Expression) => boolean): boolean {
  if (!ts.isIdentifier(node)) return false;
  const values = identifiersIn(node.getSourceFile()).flatMap(({ text, parent }) => (text === node.text && ts.isVariableDeclaration(parent) && parent.name !== parent.initializer ? [parent.initializer] : []));
  return values.length > 0 && values.every((value) => value !== undefined && !ts.isIdentifier(value) && is(value));
}

/** Where the last argument is a callback the options stand before it. */
function beforeCallback(opened: OpenFile, call: CallNode, index: number, name: string, value: string): readonly TextChange[] | undefined {
  const given = call.arguments?.[index];
  if (given === undefined || index !== (call.arguments?.length ?? 0) - 1 || !ts.isFunctionLike(given)) return undefined;
  return [insertion(given.getStart(opened.source), `{ ${name}: ${value} },${gapBefore(opened, given)}`)];
}

function pipeTimeout(opened: OpenFile, call: CallNode, seconds: number): readonly TextChange[] | string {
  const module = /from ['"]rxjs\/operators['"]/.test(opened.text) ? 'rxjs/operators' : 'rxjs';
  const imported = importName(opened, module, 'timeout');
  if (imported === undefined) return 'the name `timeout` means something else in this file';
  const { parent } = call;
  const piped = ts.isPropertyAccessExpression(parent) && parent.name.text === 'pipe' && ts.isCallExpression(parent.parent) ? parent.parent : undefined;
  const [first] = piped?.arguments ?? [];
  const text = `${imported.local}(${milliseconds(opened, seconds)})`;
  return [...imported.changes, first === undefined ? insertion(call.end, `.pipe(${text})`) : insertion(first.getStart(), `${text},${gapBefore(opened, first)}`)];
}

/** What parts a new argument from the one it is put before: a line of its own where that has one. */
function gapBefore({ text, source, style: { newline } }: OpenFile, given: ts.Node): string {
  const start = given.getStart(source);
  const indent = lineIndent(text, start);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start) === indent ? `${newline}${indent}` : ' ';
}
