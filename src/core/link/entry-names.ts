import { displayName } from './display-name';
import { heldName } from './held-name';
import type { SiteDraft } from './site-drafts';
import { toTarget } from './targets';

/** `POST /orders` for routes, the channel for consumers, else where routers hold it, else what holds the registration, else the function. */
export function entryName(draft: SiteDraft, prefix: string | undefined): string {
  const target = toTarget(draft.model.category ?? 'route', draft.target.texts).text;
  if (draft.model.category === 'route') return `${draft.target.operation} ${joinPath(prefix ?? '', target)}`.trim();
  if (draft.target.texts.some((text) => text.some((part) => 'known' in part))) return target;
  if (draft.model.category !== undefined && prefix !== undefined && prefix !== '') return prefix.replaceAll('/', '.');
  if (draft.subject.values !== undefined) return draft.subject.member ?? '';
  const held = draft.at === undefined || draft.decorator !== undefined ? undefined : heldName(draft.file, draft.at.call);
  return held ?? displayName(draft.file, draft.file.functions[draft.function]);
}

export function joinPath(prefix: string, path: string): string {
  return `/${[...prefix.split('/'), ...path.split('/')].filter((segment) => segment !== '').join('/')}`;
}
