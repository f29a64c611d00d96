import type { EnvironmentDefault } from '../discover/discovery';
import type { Gateway } from '../discover/gateways';
import { byCodeUnit } from '../model/by-code-unit';
import type { Context, EntryPoint, MapEdge, Service, Unresolved } from '../model/communication-map';
import type { CallFact, FileFacts } from '../model/facts';
import { withAlternatives } from './alternatives';
import { arrivalsOf } from './arrivals';
import { keyOf, type CallerTables, type CallGraph } from './call-graph';
import { calledMethods } from './called-methods';
import type { CatalogueIndex } from './catalogue-index';
import { reachOf, type Reach, type ReachInput } from './contexts';
import { displayName } from './display-name';
import { conventionalEntries, placeOf, type FileSurroundings, type Place } from './entry-points';
import { effectiveWaiting } from './effective-waiting';
import { withoutDeliveries } from './deliveries';
import { createEvaluator } from './evaluate';
import type { Evaluator } from './evaluator';
import { explainCall } from './explain-call';
import { handlerEntries, strongest, withoutDoubts, type Entry } from './handlers';
import { ofClient } from './hidden-limits';
import { heldName } from './held-name';
import { joinVia } from './join-via';
import { indexHierarchy } from './hierarchy';
import { closureConsumption } from './closures';
import type { LinkedModel, LinkedSite } from './linked-model';
import { mountPrefixes } from './mounts';
import { createHostBook } from './hosts';
import { buildNetwork } from './network';
import { readCommandHandlers } from './command-handlers';
import { functionKey, type Program } from './program';
import { inFrontOfUser, recurringEntries } from './recurring';
import { consumerLoops, type ConsumerLoops } from './consumer-loops';
import { placeOutside } from './outermost';
import { publicExports } from './public-exports';
import { createServedPaths } from './served-paths';
import { queueBindings } from './queue-bindings';
import { readRegistry, type Registry } from './registry';
import { draftsOf, isNoted, toNoted, type SiteDraft } from './site-drafts';
import { servicesAt, serviceOfEntry } from './services-at';
import { classify, confidenceOf, contextsOf, durationOf, retriesOf, waitingOf } from './sites';
import { toTarget } from './targets';
import { timeoutOf, timeoutThrough } from './timeouts';
import { viaOf, type ViaDraft } from './via';
import { consumptionOf, type Consumption } from './waiting';
import { graphOf } from './workspace-graph';

export interface LinkInput {
  readonly program: Program;
  readonly catalogue: CatalogueIndex;
  readonly services: readonly Service[];
  readonly environment: readonly EnvironmentDefault[];
  readonly gateways: readonly Gateway[];
  readonly surroundings: (file: string) => FileSurroundings;
}

interface Linking {
  readonly input: LinkInput;
  readonly evaluator: Evaluator;
  readonly files: readonly FileFacts[];
  readonly graph: CallGraph;
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
}

/** What publishing a site needs besides. */
interface Publishing extends Linking { readonly places: ReadonlyMap<string, Place>; readonly loops: ConsumerLoops }

/** Evaluates the facts of all files together: which calls are sites, what reaches them, who talks to whom. Yields between files, so that it can be stopped. */
export function* link(input: LinkInput): Generator<undefined, LinkedModel> {
  const files = [...input.program.files.values()].sort((a, b) => byCodeUnit(a.file, b.file));
  const linking = yield* prepare(input, files);
  const all: SiteDraft[] = [];
  for (const file of files) {
    all.push(...draftsOf(linking.evaluator, file));
    yield;
  }
  const drafts = all.filter((draft) => !isNoted(draft.model));
  const via: ViaDraft[] = [];
  for (const draft of drafts) {
    via.push(...viaOf(linking.evaluator, draft));
    yield;
  }
  const prefixes = mountPrefixes(linking.evaluator, drafts);
  const places = placesOf(input, files, drafts);
  const named = new Map(drafts.map((draft) => [draft, entryName(draft, prefixes)]));
  const loops = consumerLoops(linking.evaluator, files, drafts, named);
  const exported = publicExports(linking.evaluator);
  const recurring = inFrontOfUser(places, recurringEntries(linking.evaluator, linking.graph));
  const entries = strongest([
    ...inFrontOfUser(places, handlerEntries(linking.evaluator, drafts, via, named)),
    ...files.flatMap((file) => calledMethods(linking.evaluator, file)),
    ...withoutDoubts(files.flatMap((file) => conventionalEntries(linking.evaluator, file, input.surroundings(file.file), places.get(file.file) ?? 'unknown')), linking.graph), ...recurring, ...exported,
  ]);
  const graph = withoutDeliveries(linking.graph, entries);
  const sites = yield* publishAll({ ...linking, graph, places, loops }, drafts, via, entries, prefixes);
  // Components, timers and exports are many; those that talk to nobody are no places where communication starts.
  const silent = new Set([...recurring, ...exported, ...loops.entries]);
  const isStart = (entry: Entry): boolean => entry.kind !== 'ui' && !silent.has(entry);
  const reaching = new Set(sites.flatMap((linked) => linked.reaches.map((reach) => reach.entry)));
  const paths = createServedPaths(sites, entries, (file) => input.program.serviceOf(file));
  const book = createHostBook({ ...input, paths });
  const network = buildNetwork(sites, input.services, book, queueBindings(linking.evaluator, files));
  const entryPoints = publishEntries([...entries, ...loops.entries].filter((entry) => reaching.has(entry) || isStart(entry)), input);
  return {
    files: input.program.files, sites: withArrivals(sites, network.edges, entryPoints), noted: all.flatMap(toNoted), entries, entryPoints, graph, services: input.services.filter((service) => network.nodes.some((node) => node.id === service.id)), ...network,
    unresolved: unresolvedOf(sites), served: paths, addressed: book.named, consumption: linking.consumption, frontOf: (file) => input.surroundings(file).front,
    explain: (file, call) => explainCall(linking.evaluator, file, call),
  };
}

function withArrivals(sites: readonly LinkedSite[], edges: readonly MapEdge[], entryPoints: readonly EntryPoint[]): readonly LinkedSite[] {
  const arrivals = arrivalsOf(sites.map((linked) => linked.site), edges, entryPoints);
  return sites.map((linked) => {
    const arrived = arrivals.get(linked.site.id);
    return arrived === undefined ? linked : { ...linked, site: { ...linked.site, arrivals: arrived } };
  });
}

function* prepare(input: LinkInput, files: readonly FileFacts[]): Generator<undefined, Linking> {
  const tables: CallerTables = { callers: new Map(), constructions: new Map() };
  let registry: Registry = () => undefined;
  let isSettled = false;
  const hierarchy = indexHierarchy(input.program, files);
  const evaluator = createEvaluator(input.program, input.catalogue, {
    callersOf: (file, index) => tables.callers.get(functionKey(file.file, index)) ?? [],
    settledCallersOf: (file, index) => (isSettled ? tables.callers.get(functionKey(file.file, index)) ?? [] : []),
    constructionsOf: (file, index) => tables.constructions.get(functionKey(file.file, index)) ?? [],
    provided: (token, from) => registry(token, from),
    implementationsOf: hierarchy.implementationsOf,
    objectsDeclaredAs: hierarchy.objectsDeclaredAs,
    handlersOf: (value, dispatch) => handlersOf(value, dispatch),
    subclassesOf: hierarchy.subclassesOf,
  });
  registry = readRegistry(evaluator, files);
  const handlersOf = readCommandHandlers(evaluator, files);
  evaluator.forget();
  const graph = yield* graphOf(evaluator, tables, files);
  isSettled = true;
  const known = new Map<CallFact, Consumption>();
  const consumption = (file: FileFacts, call: CallFact): Consumption => {
    const found = known.get(call) ?? consumptionOf(evaluator, file, call);
    known.set(call, found);
    return found;
  };
  return { input, evaluator, files, graph, consumption };
}

function placesOf(input: LinkInput, files: readonly FileFacts[], drafts: readonly SiteDraft[]): ReadonlyMap<string, Place> {
  const browser = new Set(drafts.filter((draft) => draft.library.inBrowser === true).map((draft) => draft.file.file));
  return new Map(files.map((file) => [file.file, placeOf(file, input.surroundings(file.file), browser.has(file.file))]));
}

/** `POST /orders` for routes, the channel for consumers, else what holds the registration, else the function. */
function entryName(draft: SiteDraft, prefixes: ReadonlyMap<SiteDraft, string>): string {
  const target = toTarget(draft.model.category ?? 'route', draft.target.texts).text;
  if (draft.model.category === 'route') return `${draft.target.operation} ${joinPath(prefixes.get(draft) ?? '', target)}`.trim();
  if (draft.target.texts.some((text) => text.some((part) => 'known' in part))) return target;
  const held = draft.at === undefined || draft.decorator !== undefined ? undefined : heldName(draft.file, draft.at.call);
  return held ?? displayName(draft.file, draft.file.functions[draft.function]);
}

export function joinPath(prefix: string, path: string): string {
  return `/${[...prefix.split('/'), ...path.split('/')].filter((segment) => segment !== '').join('/')}`;
}

function* publishAll(linking: Publishing, drafts: readonly SiteDraft[], via: readonly ViaDraft[], entries: readonly Entry[], prefixes: ReadonlyMap<SiteDraft, string>): Generator<undefined, readonly LinkedSite[]> {
  const byFunction = new Map<string, Entry[]>();
  for (const entry of entries) byFunction.set(keyOf(entry), [...(byFunction.get(keyOf(entry)) ?? []), entry]);
  const reachInput: ReachInput = { graph: linking.graph, loopAround: linking.loops.around, entries: byFunction, consumption: linking.consumption, entryId, isAnswering: (target) => (byFunction.get(keyOf(target)) ?? []).some(({ kind }) => kind === 'request' || kind === 'consumer') };
  const inner = new Map<SiteDraft, LinkedSite>();
  for (const draft of drafts) {
    if (draft.model.category === undefined) continue;
    const published = publish(linking, reachInput, draft, prefixes.get(draft));
    inner.set(draft, published);
    yield;
  }
  const outer = withAlternatives(via, drafts).toSorted((a, b) => b.rank - a.rank).flatMap((one) => {
    const behind = inner.get(one.inner);
    return behind === undefined ? [] : [publishVia(linking, reachInput, one, behind)];
  });
  return [...inner.values(), ...joinVia(outer)].sort((a, b) => byCodeUnit(a.site.file, b.site.file) || a.site.line - b.site.line || a.site.column - b.site.column || byCodeUnit(a.site.id, b.site.id));
}

function publish(linking: Publishing, reachInput: ReachInput, draft: SiteDraft, prefix: string | undefined): LinkedSite {
  const { evaluator } = linking;
  const category = draft.model.category ?? 'http';
  const consumption = draft.at === undefined ? NO_CALL : linking.consumption(draft.file, draft.at.call);
  const waiting = waitingOf(evaluator, draft.subject, draft.model, consumption);
  const effective = effectiveWaiting(reachInput, waiting, consumption, draft);
  const isIn = draft.model.direction === 'in';
  const reaches = reachOf(reachInput, draft, draft.at?.call, siteStep(draft.file, draft.span.line, draft.api));
  const confidence = confidenceOf(evaluator, draft);
  const plain = toTarget(category, draft.target.texts);
  const target = prefix === undefined || category !== 'route' ? plain : { ...plain, text: joinPath(prefix, plain.text) };
  return {
    site: {
      id: `${draft.file.file}:${draft.span.line}:${draft.span.column}`, file: draft.file.file, line: draft.span.line, column: draft.span.column, endLine: draft.span.endLine, endColumn: draft.span.endColumn,
      direction: isIn ? 'in' : 'out', category, library: draft.package, api: draft.api, operation: draft.target.operation, ...classify(draft, consumption, effective.isForgotten), waiting,
      effectiveWaiting: effective.waiting, target, timeout: isIn ? 'unknown' : timeoutOf(evaluator, draft.subject, draft.model),
      retries: isIn ? 'unknown' : retriesOf(evaluator, draft.subject, draft.model), context: isIn ? [inboundContext(draft, reaches)] : contextsOf(reaches, nowhere(linking, draft)),
      duration: durationOf(draft.model, category, draft.span, draft.file.file), confidence, services: servicesOf(linking, draft.file.file, draft.function, reaches), via: [],
    },
    alternatives: draft.target.texts, file: draft.file, model: draft.model, library: draft.library, ...(draft.at === undefined ? {} : { call: draft.at.call }), ...ofClient(evaluator, draft.subject, draft.model), function: draft.function, consumption, reaches,
  };
}

const NO_CALL: Consumption = { waiting: 'n/a', result: 'none', caught: false, isVoid: false, isConsumed: true };

/** A handler's context is what starts it. */
function inboundContext(draft: SiteDraft, reaches: readonly Reach[]): Context {
  const kind = draft.model.entry ?? (draft.model.style === 'sync' ? 'request' : 'consumer');
  const [first] = reaches;
  return { kind, name: toTarget(draft.model.category ?? 'publish', draft.target.texts).text, path: first?.context.path ?? [siteStep(draft.file, draft.span.line, draft.api)] };
}

function siteStep(file: FileFacts, line: number, name: string): { readonly file: string; readonly line: number; readonly name: string } {
  return { file: file.file, line, name };
}

function nowhere(linking: Publishing, draft: { readonly file: FileFacts; readonly function: number; readonly span: { readonly line: number }; readonly api: string }): Context {
  const own = linking.places.get(draft.file.file) ?? 'unknown';
  return { kind: own === 'unknown' ? placeOutside(linking.graph, linking.places, draft) : own, name: displayName(draft.file, draft.file.functions[draft.function]), path: [siteStep(draft.file, draft.span.line, draft.api)] };
}

function servicesOf(linking: Linking, file: string, index: number, reaches: readonly Reach[]): readonly string[] {
  // Module code and handlers run wherever the file is loaded; a function runs only where it is called.
  const runsByItself = index < 0 || reaches.some((reach) => reach.entry !== undefined && reach.entry.kind !== 'export');
  return servicesAt(linking.input.program, linking.input.services, { file, runsByItself, reachedFrom: reaches.flatMap((reach) => reach.entry?.file.file ?? []) });
}

function publishVia(linking: Publishing, reachInput: ReachInput, via: ViaDraft, behind: LinkedSite): LinkedSite {
  const { file, call } = via.at;
  const consumption = closureConsumption(linking, via) ?? linking.consumption(file, call);
  const isIn = via.inner.model.direction === 'in';
  const reaches = reachOf(reachInput, { file, function: call.function }, call, siteStep(file, call.line, call.text));
  const target = toTarget(behind.site.category, via.target.texts);
  const waiting = isIn ? 'n/a' : via.inner.model.blocking === true ? 'blocking' : consumption.waiting;
  const effective = effectiveWaiting(reachInput, waiting, consumption, { file, function: call.function });
  return {
    ...behind, alternatives: via.target.texts, file, call, function: call.function, consumption, reaches, inner: behind,
    site: {
      ...behind.site, id: `${file.file}:${call.line}:${call.column}:via:${target.text}`, file: file.file, line: call.line, column: call.column, endLine: call.endLine, endColumn: call.endColumn,
      direction: 'via', api: call.form === 'new' ? `new ${call.text}` : call.text, operation: via.target.operation, waiting, target,
      timeout: isIn ? behind.site.timeout : timeoutThrough(linking.evaluator, via),
      ...(isIn ? { style: behind.site.style, because: behind.site.because } : viaStyle(behind, call, file, consumption, effective.isForgotten)),
      effectiveWaiting: effective.waiting,
      context: isIn ? [{ kind: via.inner.model.entry ?? 'consumer', name: target.text, path: [siteStep(file, call.line, call.text)] }] : contextsOf(reaches, nowhere(linking, { file, function: call.function, span: call, api: call.text })),
      confidence: Math.min(behind.site.confidence, 0.95), services: servicesOf(linking, file.file, call.function, reaches), via: [behind.site.id],
    },
  };
}

/** A request through a wrapper that nobody waits for is as asynchronous as a bare one. */
function viaStyle(behind: LinkedSite, call: CallFact, file: FileFacts, consumption: Consumption, isForgotten: boolean): Pick<LinkedSite['site'], 'style' | 'because'> {
  const { style, because } = classify({ model: behind.model, file, span: call, api: behind.site.api }, consumption, isForgotten && (behind.site.style !== 'sync' || behind.site.waiting !== 'callback'));
  return { style: behind.site.style === 'async' ? 'async' : style, because: [...because, ...behind.site.because.filter((one) => one.line !== call.line || one.file !== file.file)] };
}

function entryId(entry: Entry): string {
  return `${entry.kind}:${entry.file.file}:${entry.line}:${entry.name}`;
}

function publishEntries(entries: readonly Entry[], input: LinkInput): readonly EntryPoint[] {
  const published = new Map<string, EntryPoint>();
  for (const entry of entries) {
    if (entry.function < 0 && entry.draft === undefined) continue;
    published.set(entryId(entry), { id: entryId(entry), kind: entry.kind, name: entry.name, file: entry.file.file, line: entry.line, service: serviceOfEntry(input.program, input.services, entry.file.file) });
  }
  return [...published.values()].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(a.name, b.name));
}

/** Sites whose target has holes that no caller fills. */
function unresolvedOf(sites: readonly LinkedSite[]): readonly Unresolved[] {
  const standing = new Set(sites.flatMap((linked) => linked.site.via));
  return sites.filter(({ site }) => !standing.has(site.id) && site.category !== 'database' && site.category !== 'cache' && site.target.parts.every((part) => !('known' in part)) && needsTarget(site.category))
    .map(({ site }) => ({ file: site.file, line: site.line, reason: reasonOf(site.target.parts), text: `${site.api} → ${site.target.text === '' ? '?' : site.target.text}` }));
}

function needsTarget(category: string): boolean {
  return ['http', 'graphql', 'soap', 'grpc', 'publish', 'enqueue', 'rpc', 'websocket'].includes(category);
}

function reasonOf(parts: LinkedSite['site']['target']['parts']): string {
  const [first] = parts;
  if (first === undefined || 'known' in first) return 'nothing in the call says where it goes';
  const because = { parameter: 'it is a parameter and no caller in the workspace says it', environment: 'it is an environment variable without a known value', computed: 'it is computed', budget: 'following it took too many steps', member: 'only a subclass or another instance knows it' };
  return `${first.hole}: ${because[first.because]}`;
}

