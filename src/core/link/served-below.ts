import type { Evaluator } from './evaluator';
import { readPath } from './paths';
import type { SiteDraft } from './site-drafts';
import { knownText } from './strings';

/** What an application says of all its routes: the path before them, and whether their version stands in it. */
interface Serving { readonly below: string; readonly isVersioned: boolean; readonly version: string | undefined }

/** The prefix and the version of each route that a decorator declares; `undefined` where the service sets none. */
export function servedBelow(evaluator: Evaluator, drafts: readonly SiteDraft[]): (draft: SiteDraft) => string | undefined {
  const services = new Map<string, Serving>();
  for (const draft of drafts) noteServing(evaluator, draft, services);
  return (draft) => {
    if (draft.decorator === undefined || draft.model.category !== 'route') return undefined;
    const serving = services.get(evaluator.program.serviceOf(draft.file.file) ?? '');
    const path = serving === undefined ? '' : [serving.below, versionOf(evaluator, draft, serving)].filter((part) => part !== '').join('/');
    return path === '' ? undefined : path;
  };
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
