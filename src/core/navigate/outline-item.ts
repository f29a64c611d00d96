import type { NodeKind, Place, Severity } from '../model/communication-map';

/** An entry of a tree. Plain data, so that any editor can show it. */
export interface OutlineItem {
  /** Stays the same while the code round it changes, and is there once in its tree. */
  readonly id: string;
  readonly label: string;
  /** Set beside the label, quieter. */
  readonly description?: string;
  readonly kind: OutlineKind;
  /** What it stands for in the map, where `kind` is `peer`. */
  readonly node?: NodeKind;
  /** Where a click leads to. */
  readonly place?: Place & { readonly column: number };
  /** Id of the site to show in the map. */
  readonly site?: string;
  readonly children: readonly OutlineItem[];
}

export type OutlineKind = 'service' | 'sync' | 'async' | 'inbound' | 'peer' | 'site' | 'outside' | 'silent' | 'rule' | 'unresolved' | 'clear' | 'unreported' | Severity;

/** What the trees of an editor show of a map. */
export interface Outline { readonly services: readonly OutlineItem[]; readonly findings: readonly OutlineItem[]; readonly unresolved: readonly OutlineItem[] }

/** `orders.ts:5 · src/routes`: a narrow tree cuts the end off, and the name of the file says more than the folder it is in. */
export function placeWords({ file, line }: Place): string {
  const cut = file.lastIndexOf('/');
  const name = `${file.slice(cut + 1)}:${String(line)}`;
  return cut < 0 ? name : `${name} · ${file.slice(0, cut)}`;
}
