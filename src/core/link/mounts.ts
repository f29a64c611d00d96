import type { Evaluator } from './evaluator';
import { readPath } from './paths';
import { functionKey } from './program';
import { servedBelow } from './served-below';
import type { SiteDraft } from './site-drafts';
import { textOf } from './targets';
import { branches, type Maker, type Value } from './values';

/** The path below which each route is served: `app.use('/orders', router)` for the routes of that router, `app.setGlobalPrefix('api')` for all. */
export function mountPrefixes(evaluator: Evaluator, drafts: readonly SiteDraft[]): ReadonlyMap<SiteDraft, string> {
  const mounted = new Map<unknown, string>();
  const parents = new Map<unknown, unknown>();
  for (const draft of drafts) noteMount(evaluator, draft, mounted, parents);
  const prefixes = new Map<SiteDraft, string>();
  const served = servedBelow(evaluator, drafts);
  for (const draft of drafts) {
    const below = served(draft);
    if (below !== undefined) prefixes.set(draft, below);
    const { receiver } = draft.subject;
    const own = makerKey(receiver);
    const key = own !== undefined && mounted.has(own) ? own : makerKey(routerBehind(receiver)) ?? own;
    const prefix = key === undefined ? undefined : prefixOf(key, mounted, parents, 0);
    if (prefix !== undefined && prefix !== '') prefixes.set(draft, prefix);
  }
  return prefixes;
}

function noteMount(evaluator: Evaluator, draft: SiteDraft, mounted: Map<unknown, string>, parents: Map<unknown, unknown>): void {
  if (draft.model.mounts === undefined) return;
  const value = readPath(evaluator, draft.subject, draft.model.mounts);
  for (const key of value === undefined ? [] : routersIn(value).flatMap((one) => mountedKeys(draft, one))) {
    if (key === undefined || mounted.has(key)) continue;
    mounted.set(key, isMountedAtRoot(evaluator, draft) ? '' : textOf(draft.target.texts[0] ?? []));
    const parent = makerKey(draft.subject.receiver);
    if (parent !== undefined && parent !== key) parents.set(key, parent);
  }
}

/** `app.use(router)`: what stands where a path would is what is mounted. */
function isMountedAtRoot(evaluator: Evaluator, { model, subject, target }: SiteDraft): boolean {
  const path = model.url === undefined ? undefined : readPath(evaluator, subject, model.url);
  return target.texts.length === 0 || path === undefined || branches(path).every((branch) => branch.kind === 'instance' || branch.kind === 'function' || branch.kind === 'result');
}

function routersIn(value: Value): readonly Value[] {
  return branches(value).flatMap((branch) => (branch.kind === 'array' ? branch.items.flatMap(routersIn) : [branch]));
}

/** A plugin function is handed a router: that of the registering call, or its parameter. */
function mountedKeys(draft: SiteDraft, value: Value): readonly unknown[] {
  return value.kind === 'function' ? [draft.at?.call, functionKey(value.file.file, value.function)] : [makerKey(value)];
}

/** Instances are the same router when the same call made them, or the same plugin got them. */
function makerKey(value: Value | undefined): unknown {
  if (value?.kind !== 'instance') return undefined;
  return callOf(value.made) ?? (value.source?.kind === 'parameter' ? functionKey(value.source.file.file, value.source.function) : undefined);
}

/** `router.route('/')` belongs to the router. */
function routerBehind(value: Value | undefined): Value | undefined {
  return value?.kind === 'instance' && value.made?.how === 'call' ? value.made.receiver : undefined;
}

function callOf(made: Maker | undefined): unknown {
  return made?.how === 'call' ? made.at.call : undefined;
}

function prefixOf(key: unknown, mounted: ReadonlyMap<unknown, string>, parents: ReadonlyMap<unknown, unknown>, depth: number): string {
  const own = mounted.get(key) ?? '';
  const parent = parents.get(key);
  return parent === undefined || depth > 6 ? own : `${prefixOf(parent, mounted, parents, depth + 1)}/${own}`;
}
