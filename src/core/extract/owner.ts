import type { Expression } from '../model/facts';

/** `client.defaults.headers` → `client`, and `defaults` and `headers`. */
export function ownerOf(holder: Expression): { readonly root: Expression; readonly path: readonly string[] } {
  if (holder.kind !== 'member') return { root: holder, path: [] };
  const { root, path } = ownerOf(holder.object);
  return { root, path: [...path, holder.name] };
}
