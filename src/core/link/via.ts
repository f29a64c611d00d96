import { functionAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import type { FunctionInFile } from './call-graph';
import type { Evaluator, KnownCaller } from './evaluator';
import { isWithin } from './lexical';
import { callFrame } from './frames';
import { isReachable } from './reachable';
import { readTargets, type SiteDraft } from './site-drafts';
import { isMessaging, knowledgeOf, saysMore, saysWhere, type Knowledge } from './target-keys';
import { originsOf, readTarget, textOf, type ReadTarget } from './targets';
import { branches, type CallInFrame, type Frame, type Value } from './values';

/** A call of an own function whose target is known only there, and the inner site it stands for. */
export interface ViaDraft {
  readonly at: CallInFrame;
  readonly inner: SiteDraft;
  readonly target: ReadTarget;
  readonly frame: Frame;
  readonly rank: number;
  /** Where the target is what another function that the call may mean makes of it: what the inner site itself sends to, unless its own `via` says that. */
  readonly own?: readonly ReadTarget[];
  /** The other functions that a call on the way may mean. */
  readonly others: readonly { readonly to: FunctionInFile; readonly rank: number }[];
}

const MOST_HOPS = 4;
/** Requests and messages pass by retries and breakers of their own on the way. */
const MOST_HOPS_TO_OTHERS = 6;
const MOST_CALLERS = 2_000;
/** Chains of calls tried for one site, unless more than half as many call the function around it: wrappers of wrappers multiply. */
const MOST_CHAINS = 160;

/** The nearest calls of the function around a site that make its target known. */
export function viaOf(evaluator: Evaluator, draft: SiteDraft): readonly ViaDraft[] {
  if (draft.at === undefined || isStore(draft) || isUpkeep(draft)) return [];
  const source = isNamedWhereRead(evaluator, draft) ? undefined : handedReceiver(draft);
  const own = source === undefined ? draft.target : readTarget(evaluator, { ...draft.subject, receiver: withoutSource(draft.subject.receiver) }, draft.model);
  const known = knowledgeOf(draft.model, own);
  if (known === 'all' && !isOneOfMany(draft, own)) return [];
  const owners = known === 'all' ? decidingOwners(draft) : ownersOf(draft, [...originsOf(own), ...(source === undefined ? [] : [source])]);
  const found: ViaDraft[] = [];
  const search: Search = { evaluator, draft, own, known, found, hops: hopsTo(draft), left: MOST_CHAINS };
  for (const owner of owners) {
    search.left = Math.max(search.left, 2 * evaluator.callersOf(draft.file, owner).length);
    explore(search, draft.file, owner, []);
  }
  return found;
}

function hopsTo({ model }: SiteDraft): number {
  return model.url === undefined && !isMessaging(model) ? MOST_HOPS : MOST_HOPS_TO_OTHERS;
}

/** One of several channels, each with a name: what the caller hands over may decide which. */
function isOneOfMany({ model }: SiteDraft, { texts }: ReadTarget): boolean {
  return model.url === undefined && isMessaging(model) && countOf(texts) > 1;
}

/** The function around a site, or that around a callback which holds it. */
function decidingOwners({ file, function: index }: SiteDraft): readonly number[] {
  const owners: number[] = [];
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) owners.push(current);
  return owners;
}

/** The table of a database and the key of a cache do not change who is talked to. */
function isStore({ model }: SiteDraft): boolean {
  return model.category === 'database' || model.category === 'cache';
}

/** Counting or pausing what is in a queue sends nothing, so a function that does it for any queue wraps nothing. */
function isUpkeep({ model }: SiteDraft): boolean {
  return model.category === 'enqueue' && model.direction !== 'in' && model.operation === undefined && model.waits !== true;
}

/** The parameter that the client itself comes in by: then the channel is the caller's too. */
function handedReceiver(draft: SiteDraft): (Value & { kind: 'parameter' }) | undefined {
  const { receiver } = draft.subject;
  const source = receiver?.made === undefined ? receiver?.source : undefined;
  if (source?.kind !== 'parameter' || source.file !== draft.file || !isWithin(draft.file, draft.function, source.function)) return undefined;
  return functionAt(draft.file, source.function)?.kind === 'constructor' ? undefined : source;
}

/** What is read off a parameter by the name of its channel (`env.MAILS`) has that name whoever hands it over. */
function isNamedWhereRead({ catalogue }: Evaluator, { subject: { receiver } }: SiteDraft): boolean {
  return receiver?.source?.kind === 'parameter' && receiver.source.path.length > 0 && catalogue.findType(receiver.type)?.type.channel === 'held';
}

function withoutSource(receiver: SiteDraft['subject']['receiver']): SiteDraft['subject']['receiver'] {
  if (receiver === undefined) return undefined;
  const { source, ...rest } = receiver;
  return source === undefined ? receiver : rest;
}

/** Functions whose callers can make the target known: those that own a parameter in it, and the method whose `this` it reads. */
function ownersOf(draft: SiteDraft, origins: readonly Value[]): readonly number[] {
  const owners = new Set<number>();
  for (const origin of origins) {
    if (origin.kind === 'parameter' && origin.file === draft.file && isWithin(draft.file, draft.function, origin.function) && functionAt(draft.file, origin.function)?.kind !== 'constructor') {
      owners.add(origin.function);
    } else {
      const method = enclosingMethod(draft.file, draft.function);
      if (method !== undefined) owners.add(method);
    }
  }
  return [...owners];
}

function enclosingMethod(file: FileFacts, index: number): number | undefined {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) {
    const kind = functionAt(file, current)?.kind;
    if (kind !== undefined && kind !== 'arrow') return kind === 'constructor' || functionAt(file, current)?.class === undefined ? undefined : current;
  }
  return undefined;
}

interface Search { readonly evaluator: Evaluator; readonly draft: SiteDraft; readonly own: ReadTarget; readonly known: Knowledge; readonly found: ViaDraft[]; readonly hops: number; left: number }

/** Goes outwards through the callers of a function; `inner` are the calls already passed, innermost last. */
function explore(search: Search, file: FileFacts, owner: number, inner: readonly KnownCaller[], hops = 0): void {
  if (hops >= search.hops) return;
  const wrapped = new Set<CallFact>();
  for (const caller of search.evaluator.callersOf(file, owner).slice(0, MOST_CALLERS)) {
    if (search.left <= 0) return;
    const chain = [...caller.through ?? [], caller, ...inner];
    const { at } = chain[0] ?? caller;
    // Wrappers that stand for one another lead from the same call to the same place.
    if (inner.some((one) => one.at.call === caller.at.call) || (caller.through !== undefined && wrapped.has(at.call))) continue;
    search.left -= 1;
    const frame = frameReaching(search.evaluator, search.draft, chain);
    if (frame === undefined) continue;
    if (caller.through !== undefined) wrapped.add(at.call);
    goOn(search, { chain, at, frame, file, owner, hops });
  }
}

/** A chain of calls that leads to the site, outermost first, and whose callers come next. */
interface Reached { readonly chain: readonly KnownCaller[]; readonly at: CallInFrame; readonly frame: Frame; readonly file: FileFacts; readonly owner: number; readonly hops: number }

function goOn(search: Search, reached: Reached): void {
  const { evaluator, draft } = search;
  const { chain, at, frame } = reached;
  const target = targetIn(evaluator, draft, frame);
  if (isMadeUp(draft, target)) return;
  const found: ViaDraft = { at, inner: draft, target, frame, ...rankOf(evaluator, chain) };
  const known = search.known === 'all' ? choiceOf(search.own, target) : saysMore(draft.model, search, target);
  if (known === 'all') {
    note(search, found);
    return;
  }
  const before = search.found.length;
  for (const next of nextOwners(target, at)) explore(search, at.file, next, chain, reached.hops + 1);
  if (search.found.length === before && isWorthNoting(search, known, target, reached)) note(search, found);
}

/** Whether what a caller says counts where nobody further out says more. */
function isWorthNoting({ draft, own }: Search, known: Knowledge, target: ReadTarget, { file, owner }: { readonly file: FileFacts; readonly owner: number }): boolean {
  return known === 'part' || (saysWhere(draft.model, own, target) && !isAskedLater(target, file, owner));
}

/** Whether a function only makes another that says the rest when it is called: `createClient(base)`. */
function isAskedLater(target: ReadTarget, file: FileFacts, owner: number): boolean {
  return originsOf(target).some((origin) => origin.kind === 'parameter' && origin.file === file && origin.function !== owner && isWithin(file, origin.function, owner));
}

/** Whether a caller leaves fewer of the channels that a site may mean. */
function choiceOf(own: ReadTarget, { texts }: ReadTarget): Knowledge {
  const isKnown = texts.length > 0 && texts.every((text) => text.every((part) => 'known' in part));
  return isKnown && countOf(texts) < countOf(own.texts) ? 'all' : 'none';
}

function countOf(texts: ReadTarget['texts']): number {
  return new Set(texts.map(textOf)).size;
}

/** A queue that is named anew for each call, as those for replies are, is no address that others send to. */
function isMadeUp({ model }: SiteDraft, { texts }: ReadTarget): boolean {
  return model.direction === 'in' && texts.length > 0 && texts.every((text) => text.some((part) => !('known' in part) && part.because === 'computed'));
}

function note(search: Search, found: ViaDraft): void {
  if (!search.found.some((one) => one.at.call === found.at.call && sameTexts(one.target, found.target))) search.found.push(found);
}

function nextOwners(target: ReadTarget, at: CallInFrame): readonly number[] {
  const owners = new Set<number>();
  for (const origin of originsOf(target)) {
    if (origin.kind === 'parameter' && origin.file === at.file && isWithin(at.file, at.call.function, origin.function)) owners.add(origin.function);
    else if (origin.kind === 'member' || (origin.kind === 'parameter' && functionAt(origin.file, origin.function)?.kind === 'constructor')) {
      const method = enclosingMethod(at.file, at.call.function);
      if (method !== undefined) owners.add(method);
    }
  }
  return [...owners];
}

/** That of the innermost function, if these calls lead to the site in it. */
function frameReaching(evaluator: Evaluator, { file, at }: SiteDraft, chain: readonly KnownCaller[]): Frame | undefined {
  const frame = frameOfChain(evaluator, chain);
  return frame !== undefined && (at === undefined || isReachable(evaluator, file, at.call, frame)) ? frame : undefined;
}

/** The frame of the innermost function when the calls of a chain happen inside one another. */
function frameOfChain(evaluator: Evaluator, chain: readonly KnownCaller[]): Frame | undefined {
  let frame: Frame | undefined;
  for (const [index, link] of chain.entries()) {
    const at: CallInFrame = index === 0 ? link.at : { ...link.at, frame };
    const callee = index === 0 ? link.callee : calleeIn(evaluator, at, link);
    frame = callFrame(evaluator, at, callee);
    if (frame === undefined) return undefined;
  }
  return frame;
}

/** The same function, with the receiver it has in this frame. */
function calleeIn(evaluator: Evaluator, at: CallInFrame, link: KnownCaller): KnownCaller['callee'] {
  const found = branches(evaluator.evaluate(at.file, at.call.callee, at.frame)).find((value) => isSameFunction(value, link.callee));
  return found?.kind === 'function' ? found : link.callee;
}

function isSameFunction(value: Value, callee: KnownCaller['callee']): boolean {
  return value.kind === 'function' && value.file === callee.file && value.function === callee.function;
}

/** How late the called functions stand among those that the calls may mean: what a factory gives last is what it gives when nothing is asked for. */
function rankOf(evaluator: Evaluator, chain: readonly KnownCaller[]): Pick<ViaDraft, 'rank' | 'others'> {
  const steps = chain.map(({ at, callee }) => {
    const all = branches(evaluator.evaluate(at.file, at.call.callee, at.frame));
    return { all, chosen: Math.max(all.findIndex((value) => isSameFunction(value, callee)), 0) };
  });
  const rank = steps.reduce((sum, { chosen }) => sum + chosen, 0);
  return {
    rank,
    others: steps.flatMap(({ all, chosen }) => all.flatMap((value, index) => (
      value.kind === 'function' && index !== chosen ? [{ to: { file: value.file, function: value.function }, rank: rank - chosen + index }] : []))),
  };
}

function targetIn(evaluator: Evaluator, draft: SiteDraft, frame: Frame): ReadTarget {
  const at = draft.at === undefined ? undefined : { ...draft.at, frame };
  if (at === undefined) return draft.target;
  return readTargets(evaluator, draft.inFrame(at));
}

function sameTexts(left: ReadTarget, right: ReadTarget): boolean {
  return JSON.stringify(left.texts.map((text) => text.map((part) => ('known' in part ? part.known : part.hole)))) === JSON.stringify(right.texts.map((text) => text.map((part) => ('known' in part ? part.known : part.hole))));
}
