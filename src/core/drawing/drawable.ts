import type { Category, Change, NodeKind, Severity, Style } from '../model/communication-map';
import type { WaitingPattern } from './waiting-patterns';

/** Which part of a map is looked at. Plain data: the viewer asks for it, whoever lays out answers for it, and it survives a reload. */
export interface MapView {
  readonly styles: readonly Style[];
  /** Only edges with findings. */
  readonly findingsOnly: boolean;
  /** Only edges at least this sure, 0 to 1. */
  readonly minimumConfidence: number;
  /** Without what only scripts of developers do, unless a query asks. */
  readonly withoutScripts?: boolean;
  /** Only what this text of the find and hide language finds. */
  readonly query?: string;
  /** Node that is in the middle: only what is at most `depth` edges away from it is shown. */
  readonly focus?: string;
  readonly depth: number;
  /** Ids of the groups that are opened. */
  readonly expanded: readonly string[];
}

export const WHOLE_MAP: MapView = { styles: ['sync', 'async'], findingsOnly: false, minimumConfidence: 0, depth: 1, expanded: [] };

/** What a map shows first. */
export const FIRST_VIEW: MapView = { ...WHOLE_MAP, withoutScripts: true };

export function withoutFocus(view: MapView): MapView {
  return without(view, 'focus');
}

export function withoutQuery(view: MapView): MapView {
  return without(view, 'query');
}

/** Whether both show the same part of a map, in whatever order they were put together. */
export function isSameView(one: MapView, other: MapView): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ styles, findingsOnly, minimumConfidence, withoutScripts = false, query, focus, depth, expanded }: MapView): string {
  return JSON.stringify([[...styles].sort(), findingsOnly, minimumConfidence, withoutScripts, query, focus, focus === undefined ? 0 : depth, [...expanded].sort()]);
}

function without(view: MapView, key: 'focus' | 'query'): MapView {
  return Object.fromEntries(Object.entries(view).filter(([name]) => name !== key)) as unknown as MapView;
}

/** What a group stands for: nodes of one kind with the same neighbours, channels with one prefix, services below one folder. */
export type GroupReason = 'same-neighbours' | 'same-prefix' | 'same-kind' | 'same-folder';

export interface DrawableNode {
  /** Id of the map node, or `group:…`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** Second line: the folder of a service, the system of a channel, the kind of anything else. */
  readonly caption: string;
  /** Ids of the map nodes it stands for; just its own unless it is a group. */
  readonly members: readonly string[];
  readonly group?: GroupReason;
  readonly findings: FindingCounts;
  /** Of a group: what all its members have in common. */
  readonly change?: Change;
  /** Only in a comparison, and where there are any. */
  readonly foundSince?: FoundSince;
}

/** How many findings the base does not have, and how many only the base has. */
export interface FoundSince { readonly newFindings: number; readonly solvedFindings: number }

/** Edges of the map with the same ends, style, channel and change, drawn as one line. */
export interface DrawableEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly style: Style;
  readonly categories: readonly Category[];
  /** Names of the channels a synchronous exchange travels through. */
  readonly channels: readonly string[];
  /** Ids of the map edges, sites and findings it stands for. */
  readonly edges: readonly string[];
  readonly sites: readonly string[];
  readonly findings: FindingCounts;
  readonly fingerprints: readonly string[];
  readonly confidence: number;
  /** What it belongs to. */
  readonly waiting?: WaitingPattern;
  /** Only in a comparison. */
  readonly changes?: EdgeChanges;
}

/** What a comparison says of a line. */
export interface EdgeChanges extends FoundSince {
  readonly change?: Change;
  /** How it was before, in words. */
  readonly formerly?: string;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

/** What is drawn of a map, and how much is not. */
export interface DrawableGraph {
  readonly nodes: readonly DrawableNode[];
  readonly edges: readonly DrawableEdge[];
  readonly counts: GraphCounts;
  /** Why some services have no edges, in words. */
  readonly alone?: string;
  /** What differs, in words; only in a comparison. */
  readonly comparison?: string;
}

/** Numbers of map edges and nodes that the code has now: `shown` + `inside` + `filtered` + `hidden` = `total`. */
export interface GraphCounts {
  readonly edges: {
    readonly total: number;
    readonly shown: number;
    /** Both ends are in the same folded group. */
    readonly inside: number;
    /** Left out because the view does not ask for them. */
    readonly filtered: number;
    /** Those of them that only scripts use, where the view leaves these aside. */
    readonly scripts: number;
    /** Left out because there are too many to draw. */
    readonly hidden: number;
  };
  /** Edges that only the base of a comparison has. */
  readonly gone: { readonly total: number; readonly shown: number };
  readonly nodes: { readonly total: number; readonly shown: number; readonly filtered: number; readonly hidden: number };
  /** Outbound sites that no edge of the map stands for. */
  readonly sitesWithoutEdge: number;
  readonly unresolved: number;
  readonly skipped: number;
  /** Folders that are not read by design. */
  readonly leftAside: number;
}

export interface Point { readonly x: number; readonly y: number }
export interface Box extends Point { readonly width: number; readonly height: number }
export interface Route { readonly points: readonly Point[]; readonly label?: Box }

/** Where the nodes and edges of a drawable graph stand; keyed by their ids. */
export interface Positions {
  readonly width: number;
  readonly height: number;
  readonly nodes: Readonly<Record<string, Box>>;
  readonly edges: Readonly<Record<string, Route>>;
  /** The room for the words above the services without edges. */
  readonly alone?: Box;
  /** Whether there are so many edges that labels keep to numbers and stand only where there is room. */
  readonly isDense: boolean;
  /** Why this is the plain arrangement in columns instead of the computed one. */
  readonly reason?: string;
}
