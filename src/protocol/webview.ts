import * as v from 'valibot';
import type { CommunicationMap, Place, Range, Site } from '../core/model/communication-map';
import type { MapView, Positions, Unreported } from '../core';

/** View type of the panel; the extension is activated by `onWebviewPanel:` and this. */
export const MAP_VIEW_TYPE = 'crosstalk.map';

/** What is selected: a node or edge of the drawing, or a site or finding of the map. */
export type Selection = v.InferOutput<typeof selectionSchema>;

/** What the viewer keeps over a reload. */
export type ViewerState = v.InferOutput<typeof viewerStateSchema>;

/** A map to draw. `positions` belong to `view`; without them the viewer asks for them with `layout`. */
export interface ShowMap {
  readonly type: 'map';
  readonly map: CommunicationMap;
  readonly view: MapView;
  /** What the profile leaves out of its findings. */
  readonly unreported?: Unreported;
  readonly positions?: Positions;
  /** What `saveState` kept, for a panel that is opened anew. */
  readonly saved?: ViewerState;
}

/** The answer to `layout`. */
export interface ShowPositions { readonly type: 'positions'; readonly request: number; readonly positions: Positions }

/** Said instead of an answer to `layout` that could not be given. */
export interface LayoutFailed { readonly type: 'layoutFailed'; readonly request: number; readonly reason: string }

/** Brings a site, a finding or a node into sight and opens its details. May come before the map that has it. */
export interface Select { readonly type: 'select'; readonly selection: Selection }

/** Selects the call under the cursor of the editor, without moving anything. */
export interface Follow { readonly type: 'follow'; readonly selection: Selection }

/** What the analysis is doing; an empty text says that it is done. */
export interface ShowStatus { readonly type: 'status'; readonly text: string; readonly failed: boolean }

export type ToViewer = ShowMap | ShowPositions | LayoutFailed | Select | Follow | ShowStatus;

const id = v.pipe(v.string(), v.maxLength(2_000));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const finite = v.pipe(v.number(), v.finite());
const ratio = v.pipe(v.number(), v.minValue(0.2), v.maxValue(5));

const viewSchema = v.object({
  styles: v.pipe(v.array(v.picklist(['sync', 'async'])), v.maxLength(2), v.readonly()),
  findingsOnly: v.boolean(),
  minimumConfidence: unit,
  withoutScripts: v.exactOptional(v.boolean()),
  query: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
  focus: v.exactOptional(id),
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  expanded: v.pipe(v.array(id), v.maxLength(1_000), v.readonly()),
});

const selectionSchema = v.object({ kind: v.picklist(['node', 'edge', 'site', 'finding']), id });

/** Also for what `getState` gives back, which may stem from an older version. */
export const viewerStateSchema = v.object({
  view: viewSchema,
  selection: v.exactOptional(selectionSchema),
  display: v.picklist(['drawing', 'table']),
  legend: v.boolean(),
  /** Whether the call under the cursor of the editor is selected. */
  follow: v.exactOptional(v.boolean()),
  /** Pan and zoom; absent while the drawing is fitted to the window. */
  transform: v.exactOptional(v.object({ x: finite, y: finite, k: v.pipe(finite, v.minValue(0.01), v.maxValue(10)) })),
  /** The ratio that was laid out for; the host adds it. */
  ratio: v.exactOptional(ratio),
  /** What the map was compared with; view and selection are of that comparison. */
  base: v.exactOptional(id),
});

/** As much of a picture as is taken, in characters. */
const MOST_PICTURE = 40_000_000;

const exportSchema = v.object({
  type: v.literal('export'),
  /** `diff` is the difference as Markdown. */
  format: v.picklist(['svg', 'png', 'html', 'mermaid', 'dot', 'markdown', 'json', 'diff']),
  to: v.picklist(['file', 'clipboard']),
  /** What is shown. */
  view: viewSchema,
  /** The drawing itself: SVG as text, PNG in base64. Everything else is written by the host. */
  picture: v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_PICTURE))),
});

/** The wish to save or copy what is shown. */
export type Export = v.InferOutput<typeof exportSchema>;

/** What the name of a file of each format ends with. */
export const EXPORT_ENDINGS: Readonly<Record<Export['format'], string>> = { svg: 'svg', png: 'png', html: 'html', mermaid: 'mmd', dot: 'dot', markdown: 'md', json: 'json', diff: 'md' };

const place = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Every message that may come from the viewer; the host parses with this and ignores (and logs) the rest. */
export const fromViewerSchema = v.variant('type', [
  /** Ready to receive; the host answers with `map`. `ratio` is the width to the height of the room for the drawing. */
  v.object({ type: v.literal('ready'), ratio: v.exactOptional(ratio) }),
  /** Show the code of a site of the map. */
  v.object({ type: v.literal('openSite'), site: id }),
  /** Show the code of a finding of the map. */
  v.object({ type: v.literal('openFinding'), finding: id }),
  /** Show a step of a path or a piece of evidence; see `findPlace`. */
  v.object({ type: v.literal('openPlace'), file: id, line: place }),
  /** Lay out `toDrawableGraph(map, view)` and answer with `positions` for this request. */
  v.object({ type: v.literal('layout'), request: place, view: viewSchema }),
  /** Save or copy what is shown. */
  exportSchema,
  /** Ask the user what to compare the map with. */
  v.object({ type: v.literal('compare') }),
  /** Show the map alone again. */
  v.object({ type: v.literal('endComparison') }),
  /** Say from now on (or no longer) which call is under the cursor of the editor. */
  v.object({ type: v.literal('follow'), on: v.boolean() }),
  /** The state to give back to a panel that is opened anew (after a reload `getState` does it alone). */
  v.object({ type: v.literal('saveState'), state: viewerStateSchema }),
]);

export type FromViewer = v.InferOutput<typeof fromViewerSchema>;

/** The message, or `undefined` when it is none. */
export function readFromViewer(message: unknown): FromViewer | undefined {
  const result = v.safeParse(fromViewerSchema, message);
  return result.success ? result.output : undefined;
}

/** The place in the code that a message asks to see; `undefined` when the map does not mention it, so that nothing else is ever opened. */
export function findPlace(map: CommunicationMap, message: FromViewer): Place | Range | undefined {
  switch (message.type) {
    case 'openSite': return map.sites.find(({ id }) => id === message.site);
    case 'openFinding': return map.findings.find(({ fingerprint }) => fingerprint === message.finding);
    case 'openPlace': return placesOf(map).find(({ file, line }) => file === message.file && line === message.line);
    default: return undefined;
  }
}

/** The call at a place in the code: of those on its line the one that begins last before it, else the first. */
export function findSiteAt(map: CommunicationMap, { file, line, column }: Place & { readonly column: number }): string | undefined {
  const here = map.sites.filter((site) => site.file === file && site.line <= line && line <= site.endLine);
  const drawn = new Set(map.edges.flatMap((edge) => edge.sites));
  const isBefore = (site: Site): boolean => site.line < line || site.column <= column;
  const rankOf = (site: Site): number => (isBefore(site) ? 0 : 2) + (drawn.has(site.id) ? 0 : 1);
  const [best] = here.sort((one, other) => rankOf(one) - rankOf(other) || other.line - one.line || (isBefore(one) ? other.column - one.column : one.column - other.column));
  return best?.id;
}

function placesOf(map: CommunicationMap): readonly Place[] {
  return [
    ...map.sites.flatMap((site) => [site, ...site.because, ...site.duration.evidence, ...site.context.flatMap(({ path }) => path)]),
    ...map.findings.flatMap((finding) => [finding, ...finding.path, ...finding.evidence]),
    ...map.entryPoints,
    ...map.unresolved,
  ];
}
