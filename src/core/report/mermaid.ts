import type { CommunicationMap, NodeKind } from '../model/communication-map';
import type { DrawableEdge, DrawableGraph } from '../drawing/drawable';
import { toDrawableGraph } from '../drawing/map-graph';
import { CATEGORY_NAMES, countOf } from '../drawing/map-names';
import { CHANGE_NAMES } from '../drawing/map-words';

const SHAPES: Readonly<Partial<Record<NodeKind, readonly [string, string]>>> = {
  service: ['["', '"]'], topic: ['(["', '"])'], queue: ['[["', '"]]'], job: ['[["', '"]]'], database: ['[("', '")]'], cache: ['[("', '")]'],
  storage: ['[("', '")]'],
};
const OTHER_SHAPE = ['{{"', '"}}'] as const;

/** The map as a Mermaid flowchart: solid arrows wait for an answer, dotted ones hand over. Folded like the drawing, so that renderers accept it. */
export function toMermaid(map: CommunicationMap): string {
  const graph = toDrawableGraph(map);
  const names = new Map(graph.nodes.map((node, index) => [node.id, `n${String(index)}`]));
  const nodes = graph.nodes.map((node) => `  ${names.get(node.id) ?? ''}${shapeOf(node)}`);
  const edges = graph.edges.map((edge) => `  ${names.get(edge.from) ?? ''} ${arrow(edge)} ${names.get(edge.to) ?? ''}`);
  const flagged = graph.edges.flatMap((edge, index) => (edge.fingerprints.length > 0 ? [String(index)] : []));
  const styles = flagged.length === 0 ? [] : [`  linkStyle ${flagged.join(',')} stroke:#c2410c,stroke-width:2px`];
  return `${['flowchart LR', ...omissions(graph), ...nodes, ...edges, ...styles].join('\n')}\n`;
}

/** A node's name in the brackets of its kind. */
export function shapeOf({ kind, name }: { readonly kind: NodeKind; readonly name: string }): string {
  const [open, close] = SHAPES[kind] ?? OTHER_SHAPE;
  return `${open}${escapeMermaid(name)}${close}`;
}

function arrow({ style, categories, channels, fingerprints, changes }: DrawableEdge): string {
  const kinds = categories.map((category) => CATEGORY_NAMES[category]).join(', ');
  const through = channels.length === 0 ? '' : ` via ${channels.join(', ')}`;
  const findings = fingerprints.length === 0 ? '' : ` ⚠ ${String(fingerprints.length)}`;
  return `${style === 'sync' ? '-->' : '-.->'}|"${escapeMermaid(`${changes?.change === undefined ? '' : `${CHANGE_NAMES[changes.change]}: `}${kinds}${through}${findings}`)}"|`;
}

/** What is not drawn is said in a comment. */
function omissions({ counts }: DrawableGraph): readonly string[] {
  const hidden = counts.edges.hidden + counts.edges.inside;
  return hidden === 0 ? [] : [`  %% ${countOf(hidden, 'connection')} of ${String(counts.edges.total)} not drawn: folded into a group, or too many`];
}

/** Renderers refuse charts of more than 50,000 characters. */
const MOST_TEXT = 200;

/** Mermaid reads entities inside quoted texts; what is too long for a chart is cut. */
export function escapeMermaid(text: string): string {
  const shown = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  return shown.replace(/[#"<>{}|`\\]/g, (character) => `#${String(character.charCodeAt(0))};`).replace(/\s+/g, ' ');
}
