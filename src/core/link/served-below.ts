import { classAt, functionAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { readPath } from './paths';
import { functionKey } from './program';
import type { SiteDraft } from './site-drafts';
import { knownText } from './strings';
import { branches, type Value } from './values';

/** What an application says of all its routes: the path before them, and whether their version stands in it. */
interface Serving { readonly below: string; readonly isVersioned: boolean; readonly version: string | undefined }

/** The prefix and the version of each route that a decorator declares; `undefined` where the service sets none. */
export function servedBelow(evaluator: Evaluator, drafts: readonly SiteDraft[]): (draft: SiteDraft) => string | undefined {
  const services = new Map<string, Serving>();
  const controllers = new Map<string, string>();
  for (const draft of drafts) {
    noteServing(evaluator, draft, services);
    noteModules(evaluator, draft, controllers);
  }
  return (draft) => {
    if (draft.decorator === undefined || draft.model.category !== 'route') return undefined;
    const serving = services.get(evaluator.program.serviceOf(draft.file.file) ?? '');
    const service = serving === undefined ? [] : [serving.below, versionOf(evaluator, draft, serving)];
    const path = joined([...service, controllers.get(controllerOf(draft) ?? '') ?? '']);
    return path === '' ? undefined : path;
  };
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '').join('/');
}

function controllerOf({ file, function: index }: SiteDraft): string | undefined {
  const of = functionAt(file, index)?.class;
  return of === undefined ? undefined : functionKey(file.file, of);
}

const DEEPEST_MODULE = 6;

/** `RouterModule.register([{ path: 'admin', module: AdminModule, children: [AuditModule] }])`. */
function noteModules(evaluator: Evaluator, draft: SiteDraft, controllers: Map<string, string>): void {
  const list = draft.model.serves?.modules === undefined ? undefined : readPath(evaluator, draft.subject, draft.model.serves.modules);
  if (list !== undefined) noteList(evaluator, list, '', 0, controllers);
}

function noteList(evaluator: Evaluator, list: Value, below: string, depth: number, controllers: Map<string, string>): void {
  if (depth > DEEPEST_MODULE) return;
  for (const item of branches(list).flatMap((one) => (one.kind === 'array' ? one.items : []))) {
    if (item.kind === 'class') noteControllers(evaluator, item, below, controllers);
    if (item.kind !== 'object') continue;
    const path = joined([below, knownText(evaluator.member(item, 'path')) ?? '']);
    for (const module of branches(evaluator.member(item, 'module'))) if (module.kind === 'class') noteControllers(evaluator, module, path, controllers);
    noteList(evaluator, evaluator.member(item, 'children'), path, depth + 1, controllers);
  }
}

function noteControllers(evaluator: Evaluator, { file, class: index }: Value & { kind: 'class' }, path: string, controllers: Map<string, string>): void {
  for (const { arguments: [options] } of classAt(file, index)?.decorators ?? []) {
    const listed = options === undefined ? undefined : evaluator.member(evaluator.evaluate(file, options, undefined), 'controllers');
    for (const one of listed === undefined ? [] : branches(listed).flatMap((list) => (list.kind === 'array' ? list.items : []))) {
      if (one.kind === 'class') controllers.set(functionKey(one.file.file, one.class), path);
    }
  }
}

function noteServing(evaluator: Evaluator, draft: SiteDraft, services: Map<string, Serving>): void {
  const { serves } = draft.model;
  if (serves === undefined) return;
  const service = evaluator.program.serviceOf(draft.file.file) ?? '';
  const known = services.get(service) ?? { below: '', isVersioned: false, version: undefined };
  const read = (path: string): string | undefined => textAt(evaluator, draft, path);
  if (serves.below !== undefined) services.set(service, { ...known, below: read(serves.below) ?? known.below });
  if (serves.version !== undefined) services.set(service, { ...known, isVersioned: true, version: read(serves.version) });
}

function versionOf(evaluator: Evaluator, draft: SiteDraft, serving: Serving): string {
  if (!serving.isVersioned) return '';
  const own = draft.model.version === undefined ? undefined : readPath(evaluator, draft.subject, draft.model.version);
  const version = own === undefined ? serving.version : knownText(own);
  return version === undefined ? '' : `v${version}`;
}

function textAt(evaluator: Evaluator, draft: SiteDraft, path: string): string | undefined {
  const value = readPath(evaluator, draft.subject, path);
  if (value?.kind === 'environment') return value.fallback;
  return value === undefined ? undefined : knownText(value);
}
