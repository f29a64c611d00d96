import { functionAt } from '../model/entries';
import { displayName } from './display-name';
import { heldName } from './held-name';
import type { SiteDraft } from './site-drafts';
import { toTarget } from './targets';

/** `POST /orders` for routes, the channel for consumers, else where routers hold it, else what holds the registration, else the function. */
export function entryName(draft: SiteDraft, prefix: string | undefined): string {
  const target = toTarget(draft.model.category ?? 'route', draft.target.texts).text;
  // What answers every method has none in its name, only what it does.
  const method = draft.target.operation === 'process' ? '' : draft.target.operation;
  if (draft.model.category === 'route') return `${method} ${joinPath(prefix ?? '', target)}`.trim();
  if (draft.target.texts.some((text) => text.some((part) => 'known' in part))) return target;
  return nestedName(draft, prefix) ?? nameInCode(draft);
}

function nestedName({ model, subject }: SiteDraft, prefix: string | undefined): string | undefined {
  if (model.category === 'rpc' && prefix !== undefined) return prefix.replaceAll('/', '.');
  return subject.values === undefined ? undefined : subject.member ?? '';
}

function nameInCode({ file, at, decorator, function: index }: SiteDraft): string {
  const held = at === undefined || decorator !== undefined ? undefined : heldName(file, at.call);
  return held ?? displayName(file, functionAt(file, index));
}

export function joinPath(prefix: string, path: string): string {
  return `/${[...prefix.split('/'), ...path.split('/')].filter((segment) => segment !== '').join('/')}`;
}
