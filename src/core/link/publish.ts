import { byCodeUnit } from '../model/by-code-unit';
import type { Context, Service, Target } from '../model/communication-map';
import { functionAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import { onceForPair } from '../model/once-for-pair';
import { withAlternatives } from './alternatives';
import { keyOf, type CallGraph } from './call-graph';
import { closureConsumption } from './closures';
import type { ConsumerLoops } from './consumer-loops';
import { reachOf, type Reach, type ReachInput } from './contexts';
import { displayName } from './display-name';
import { effectiveWaiting } from './effective-waiting';
import type { Place } from './entry-points';
import type { Evaluator } from './evaluator';
import type { Entry } from './handlers';
import { ofClient } from './hidden-limits';
import { joinVia } from './join-via';
import { keptFor } from './kept-phases';
import type { LinkedSite } from './linked-model';
import { isDispatched, placeOutside } from './outermost';
import type { Program } from './program';
import { keptForNext, keptForNextWith } from './remembered';
import { servicesAt } from './services-at';
import type { SiteDraft } from './site-drafts';
import { sweepingEach } from './sweep';
import { classify, confidenceOf, contextsOf, durationOf, retriesOf, waitingOf } from './sites';
import { joinPath } from './entry-names';
import { toTarget } from './targets';
import { timeoutOf, timeoutThrough } from './timeouts';
import type { ViaDraft } from './via';
import type { Consumption } from './waiting';

/** What publishing a site needs besides; all of it is remembered by whoever reads it. */
export interface Publishing {
  readonly program: Program;
  readonly services: readonly Service[];
  readonly evaluator: Evaluator;
  readonly graph: CallGraph;
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
  readonly places: { readonly get: (file: string) => Place | undefined };
  readonly loopAround: ConsumerLoops['around'];
  readonly entries: { readonly get: (key: string) => readonly Entry[] | undefined };
}

/** Publishes all sites, in the order of the files, each again only when something changed. Yields between them. */
export type Publisher = (drafts: readonly SiteDraft[], via: readonly ViaDraft[], prefixes: ReadonlyMap<SiteDraft, string>) => Generator<undefined, readonly LinkedSite[]>;

/** A draft with what stands in front of its name. */
interface Prefixed { readonly draft: SiteDraft; readonly prefix: string | undefined }

export function createPublisher(linking: Publishing): Publisher {
  const { entries, program: { reads } } = linking;
  const input: ReachInput = {
    graph: linking.graph, loopAround: linking.loopAround, entries, consumption: linking.consumption, entryId, serviceOf: linking.program.serviceOf,
    isAnswering: (target) => (entries.get(keyOf(target)) ?? []).some(({ kind }) => kind === 'request' || kind === 'consumer'),
  };
  const prefixed = prefixer();
  const sweep = sweepingEach(reads, keptForNext(reads, ({ draft, prefix }: Prefixed) => publish(linking, input, draft, prefix)));
  const outer = keptForNextWith(reads, (via: ViaDraft, behind: LinkedSite) => publishVia(linking, input, via, behind));
  const joined = keptFor(reads, (all: readonly Prefixed[], own: readonly LinkedSite[], via: readonly ViaDraft[], drafts: readonly SiteDraft[]) => {
    const inner = new Map(own.flatMap((site, index) => { const one = all[index]; return one === undefined ? [] : [[one.draft, site] as const]; }));
    const throughCallers = withAlternatives(via, drafts).toSorted((a, b) => b.rank - a.rank).flatMap((one) => {
      const behind = inner.get(one.inner);
      return behind === undefined ? [] : [withOwnTargets(outer(one, behind), one)];
    });
    return [...own, ...joinVia(throughCallers)].sort((a, b) => byCodeUnit(a.site.file, b.site.file) || a.site.line - b.site.line || a.site.column - b.site.column || byCodeUnit(a.site.id, b.site.id));
  });
  return function* (drafts, via, prefixes) {
    const all = drafts.flatMap((draft) => (draft.model.category === undefined ? [] : [prefixed(draft, prefixes.get(draft))]));
    return joined(all, yield* sweep(all), via, drafts);
  };
}

/** The same pair for the same draft and prefix, because what is published of it is remembered. */
function prefixer(): (draft: SiteDraft, prefix: string | undefined) => Prefixed {
  const known = new WeakMap<SiteDraft, Prefixed>();
  return (draft, prefix) => {
    const before = known.get(draft);
    const pair = before !== undefined && before.prefix === prefix ? before : { draft, prefix };
    known.set(draft, pair);
    return pair;
  };
}

function publish(linking: Publishing, reachInput: ReachInput, draft: SiteDraft, prefix: string | undefined): LinkedSite {
  const { evaluator } = linking;
  const category = draft.model.category ?? 'http';
  const consumption = draft.at === undefined ? NO_CALL : linking.consumption(draft.file, draft.at.call);
  const waiting = waitingOf(evaluator, asCalled(draft), draft.model, consumption);
  const effective = effectiveWaiting(reachInput, waiting, consumption, draft);
  const isIn = draft.model.direction === 'in';
  const reaches = reachOf(reachInput, draft, draft.at?.call, siteStep(draft.file, draft.span.line, draft.api));
  const confidence = confidenceOf(evaluator, draft);
  const target = targetOf(draft, prefix);
  return {
    site: {
      id: `${draft.file.file}:${draft.span.line}:${draft.span.column}${draft.mark === undefined ? '' : `:${draft.mark}`}`, file: draft.file.file, line: draft.span.line, column: draft.span.column, endLine: draft.span.endLine, endColumn: draft.span.endColumn,
      direction: isIn ? 'in' : 'out', category, library: draft.package, api: draft.api, operation: draft.target.operation, ...classify(draft, consumption, effective.isForgotten), waiting,
      effectiveWaiting: effective.waiting, target, timeout: isIn ? 'unknown' : timeoutOf(evaluator, draft.subject, draft.model),
      retries: isIn ? 'unknown' : retriesOf(evaluator, draft.subject, draft.model), context: contextsAt(linking, draft, target, reaches),
      duration: durationOf(draft.model, category, draft.span, draft.file.file), confidence, services: servicesOf(linking, draft.file, draft.function, reaches), via: [],
    },
    alternatives: draft.target.texts, file: draft.file, model: draft.model, library: draft.library, ...(draft.at === undefined ? {} : { call: draft.at.call }), ...ofClient(evaluator, draft.subject, draft.model), ...(draft.mark === undefined ? {} : { isDeclared: true as const }), function: draft.function, consumption, reaches,
  };
}

function contextsAt(linking: Publishing, draft: SiteDraft, { text }: Target, reaches: readonly Reach[]): readonly Context[] {
  if (isProxy(draft)) return [inboundContext(draft, text === '' ? draft.api : text, [])];
  if (draft.model.direction === 'in') return [inboundContext(draft, text, reaches)];
  return isRelayed(draft) ? [inboundContext(draft, draft.subject.member ?? '', reaches)] : contextsOf(reaches, nowhere(linking, draft));
}

/** What is sent for each request that arrives, without a call in the code (`'POST /users': 'users.create'`). */
function isRelayed({ subject, model }: SiteDraft): boolean {
  return subject.values !== undefined && model.entry !== undefined;
}

/** What is set up here and passes on each request that arrives, whatever sets it up. */
function isProxy({ model }: SiteDraft): boolean {
  return model.returns === 'hook' && model.entry !== undefined && model.direction !== 'in';
}

/** Paths are read on a command where there is one; the callback stands beside it. */
function asCalled({ subject, at }: SiteDraft): SiteDraft['subject'] {
  return at === undefined ? subject : { ...subject, at };
}

const NO_CALL: Consumption = { waiting: 'n/a', result: 'none', caught: false, isVoid: false, isConsumed: true };

/** What a procedure answers to follows from the routers around it, where a route is served from what its router is mounted at. */
function targetOf({ model, target: { texts } }: SiteDraft, prefix: string | undefined): Target {
  const category = model.category ?? 'http';
  if (prefix === undefined) return toTarget(category, texts);
  if (category === 'rpc' && texts.length === 0) return toTarget(category, [[{ known: prefix }]]);
  const plain = toTarget(category, texts);
  return category === 'route' || (category === 'websocket' && model.url !== undefined) ? { ...plain, text: joinPath(prefix, plain.text) } : plain;
}

/** A handler's context is what starts it. */
function inboundContext(draft: SiteDraft, name: string, reaches: readonly Reach[]): Context {
  const kind = draft.model.entry ?? (draft.model.style === 'sync' ? 'request' : 'consumer');
  const [first] = reaches;
  return { kind, name, path: first?.context.path ?? [siteStep(draft.file, draft.span.line, draft.api)] };
}

function siteStep(file: FileFacts, line: number, name: string): { readonly file: string; readonly line: number; readonly name: string } {
  return { file: file.file, line, name };
}

function nowhere(linking: Publishing, draft: { readonly file: FileFacts; readonly function: number; readonly span: { readonly line: number }; readonly api: string }): Context {
  const own = linking.places.get(draft.file.file) ?? 'unknown';
  return { kind: own === 'unknown' ? placeOutside(linking.graph, linking.places, draft) : own, name: displayName(draft.file, functionAt(draft.file, draft.function)), path: [siteStep(draft.file, draft.span.line, draft.api)] };
}

function servicesOf(linking: Publishing, file: FileFacts, index: number, reaches: readonly Reach[]): readonly string[] {
  // Module code and handlers run wherever the file is loaded; a function runs only where it is called.
  const runsByItself = index < 0 || reaches.some((reach) => reach.entry !== undefined && reach.entry.kind !== 'export')
    || (reaches.length === 0 && isDispatched(linking.graph, linking.evaluator.catalogue.dispatchedBy, { file, function: index }));
  const reachedFrom = reaches.flatMap(({ entry }) => (entry === undefined ? [] : [{ file: entry.file.file, runsByItself: entry.kind !== 'export' }]));
  return servicesAt(linking.program, linking.services, { file: file.file, runsByItself, reachedFrom });
}

function publishVia(linking: Publishing, reachInput: ReachInput, via: ViaDraft, inner: LinkedSite): LinkedSite {
  const { file, call } = via.at;
  const behind = asCallerHasIt(via, inner);
  const consumption = closureConsumption(linking, via) ?? linking.consumption(file, call);
  const isIn = via.inner.model.direction === 'in';
  const reaches = reachOf(reachInput, { file, function: call.function }, call, siteStep(file, call.line, call.text));
  const target = toTarget(behind.site.category, via.target.texts);
  const waiting = isIn ? 'n/a' : via.inner.model.blocking === true ? 'blocking' : consumption.waiting;
  const effective = effectiveWaiting(reachInput, waiting, consumption, { file, function: call.function });
  return {
    ...behind, alternatives: via.target.texts, file, call, function: call.function, consumption, reaches, inner,
    site: {
      ...behind.site, id: `${file.file}:${call.line}:${call.column}:via:${target.text}`, file: file.file, line: call.line, column: call.column, endLine: call.endLine, endColumn: call.endColumn,
      direction: 'via', api: call.form === 'new' ? `new ${call.text}` : call.text, operation: via.target.operation, waiting, target,
      timeout: isIn ? behind.site.timeout : timeoutThrough(linking.evaluator, via),
      ...(isIn ? { style: behind.site.style, because: behind.site.because } : viaStyle(behind, call, file, consumption, effective.isForgotten)),
      effectiveWaiting: effective.waiting,
      context: isIn ? [{ kind: via.inner.model.entry ?? 'consumer', name: target.text, path: [siteStep(file, call.line, call.text)] }] : contextsOf(reaches, nowhere(linking, { file, function: call.function, span: call, api: call.text })),
      confidence: Math.min(behind.site.confidence, 0.95), services: servicesOf(linking, file, call.function, reaches), via: [behind.site.id],
    },
  };
}

/** What a caller gives may decide what the call inside is: a function that is started or waited for, a message with or without a reply. */
function asCallerHasIt({ inner, frame }: ViaDraft, behind: LinkedSite): LinkedSite {
  if (inner.at === undefined || inner.model.switches === undefined) return behind;
  const [{ model }] = inner.inFrame({ ...inner.at, frame });
  const { category = behind.site.category, style = behind.site.style } = model;
  if ((category === behind.site.category && style === inner.model.style) || model.direction !== inner.model.direction) return behind;
  return { ...behind, model, site: { ...behind.site, category, style, because: [], duration: durationOf(model, category, inner.span, inner.file.file) } };
}

/** What a call sends through a library that makes no target of its arguments, or another one than the target that the call is shown with. */
const withOwnTargets = onceForPair((linked: LinkedSite, { own }: ViaDraft): LinkedSite => {
  if (own === undefined) return linked;
  return { ...linked, each: own.map(({ texts }) => ({ ...linked, alternatives: texts, site: { ...linked.site, target: toTarget(linked.site.category, texts) } })) };
});

/** A request through a wrapper that nobody waits for is as asynchronous as a bare one. */
function viaStyle(behind: LinkedSite, call: CallFact, file: FileFacts, consumption: Consumption, isForgotten: boolean): Pick<LinkedSite['site'], 'style' | 'because'> {
  const { style, because } = classify({ model: behind.model, file, span: call, api: behind.site.api }, consumption, isForgotten && (behind.site.style !== 'sync' || behind.site.waiting !== 'callback'));
  return { style: behind.site.style === 'async' ? 'async' : style, because: [...because, ...behind.site.because.filter((one) => one.line !== call.line || one.file !== file.file)] };
}

/** What an entry point is known by in the map. */
export function entryId(entry: Entry): string {
  return `${entry.kind}:${entry.file.file}:${entry.line}:${entry.name}`;
}
