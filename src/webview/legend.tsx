import type { ComponentChildren, VNode } from 'preact';
import type { NodeKind, Severity } from '../core/model/communication-map';
import type { DrawableGraph } from '../core/drawing/drawable';
import { isDense, labelOfEdge, slantOf } from '../core/drawing/map-geometry';
import { KIND_ICONS } from '../core/drawing/map-icons';
import { CATEGORY_NAMES, KIND_NAMES, SEVERITIES } from '../core/drawing/map-names';
import { KEY_EXAMPLES } from '../core/drawing/query/query-keys';
import { detailOf, outlineOf, stackOf } from '../core/drawing/map-shapes';
import { CHANGE_NAMES } from '../core/drawing/map-words';
import { ChangeIcon, SeverityIcon } from './icon';
import { StyleLine } from './style-line';

const SIZE = { width: 38, height: 21 };

const KEYS: readonly (readonly [string, string])[] = [
  ['→ ←', 'along an edge'], ['↑ ↓', 'between nodes or edges'], ['Enter', 'select, then details'], ['w', 'who waits for it'], ['W', 'what it waits for'],
  ['Esc', 'takes back: selection, trace or search, surroundings, filter'], ['+ − 0', 'zoom, show all'],
];

interface LegendProps { readonly graph: DrawableGraph; readonly isCompared: boolean; readonly notices: string | undefined }

/** What is drawn now, each line, shape and mark of it with its meaning, and what one can ask and press. */
export function Legend({ graph, isCompared, notices }: LegendProps): VNode {
  const severities = SEVERITIES.filter((severity) => hasFindings(graph, severity));
  return (
    <section class="legend" aria-label="Legend" tabIndex={0}>
      <Edges graph={graph} />
      <Nodes graph={graph} />
      {severities.length === 0 ? undefined : (
        <div>
          <h2>Findings</h2>
          <ul class="severities">{severities.map((severity) => <li key={severity}><SeverityIcon severity={severity} /> {severity}</li>)}</ul>
        </div>
      )}
      {isCompared ? <Changes /> : undefined}
      <div>
        <h2>Search</h2>
        <ul class="examples">{Object.values(KEY_EXAMPLES).map((example) => <li key={example}><code>{example}</code></li>)}<li><code>unresolved</code></li><li><code>-redis</code> hides</li></ul>
      </div>
      <div>
        <h2>Keys</h2>
        <dl>{KEYS.flatMap(([key, words]) => [<dt key={key} class="text"><kbd>{key}</kbd></dt>, <dd key={words}>{words}</dd>])}</dl>
      </div>
      {notices === undefined ? undefined : <details class="notices"><summary>Licences</summary><pre>{notices}</pre></details>}
    </section>
  );
}

function hasFindings({ nodes, edges }: DrawableGraph, severity: Severity): boolean {
  return [...nodes, ...edges].some(({ findings }) => findings[severity] > 0);
}

function Edges({ graph }: { readonly graph: DrawableGraph }): VNode | undefined {
  const { nodes, edges } = graph;
  if (edges.length === 0) return undefined;
  const words = edges.map((edge) => labelOfEdge(edge, graph, isDense(graph))?.text ?? '');
  const categories = Object.values(CATEGORY_NAMES);
  const isOver = nodes.some(({ findings }) => SEVERITIES.some((severity) => findings[severity] > 0));
  return (
    <div>
      <h2>Edges</h2>
      <dl>
        <Entry of={edges.some(({ style }) => style === 'sync')} sample={<StyleLine style="sync" />}>synchronous: the sender waits</Entry>
        <Entry of={edges.some(({ style }) => style === 'async')} sample={<StyleLine style="async" />}>asynchronous: it hands over and goes on</Entry>
        <Entry of={edges.some(({ waiting }) => waiting === 'chain')} sample={<StyleLine style="sync" emphasis="chain" />}>in a long chain of services that wait</Entry>
        <Entry of={edges.some(({ waiting }) => waiting === 'circle')} sample={<StyleLine style="sync" emphasis="circle" />}>in a circle of services that wait</Entry>
        <Entry of={edges.some(({ confidence }) => confidence < 0.7)} sample={<StyleLine style="sync" isUnsure />}>paler: less than 70 % sure</Entry>
        <Entry of={edges.some(({ from, to }) => from === to)} sample="↷">from a node to itself</Entry>
        <Entry of={words.some((text) => categories.some((name) => text.startsWith(name)))} sample="HTTP">how, where the ends do not say it</Entry>
        <Entry of={edges.some(({ sites }) => sites.length > 1)} sample="×3">places in the code; the more, the broader the line</Entry>
        <Entry of={edges.some(({ channels }) => channels.length > 0)} sample="via">the channel of an answer</Entry>
        <Entry of={isOver} sample={<SeverityIcon severity="warning" />}>with a number: findings of these calls, at a corner: in the code of the service</Entry>
      </dl>
    </div>
  );
}

function Nodes({ graph: { nodes } }: { readonly graph: DrawableGraph }): VNode | undefined {
  const kinds = (Object.keys(KIND_NAMES) as NodeKind[]).filter((kind) => nodes.some((node) => node.kind === kind));
  const group = nodes.find((node) => node.group !== undefined);
  if (nodes.length === 0) return undefined;
  return (
    <div class="nodes">
      <h2>Nodes</h2>
      <dl>
        {kinds.map((kind) => <Entry key={kind} of sample={<KindSample kind={kind} />}>{KIND_NAMES[kind][0]}</Entry>)}
        <Entry of={group !== undefined} sample={<KindSample kind={group?.kind ?? 'service'} isGroup />}>several as one: a double click opens it</Entry>
      </dl>
    </div>
  );
}

interface EntryProps { readonly of: boolean; readonly sample: VNode | string; readonly children: ComponentChildren }

function Entry({ of: isDrawn, sample, children }: EntryProps): VNode | undefined {
  if (!isDrawn) return undefined;
  return <><dt class={typeof sample === 'string' ? 'text' : ''}>{sample}</dt><dd>{children}</dd></>;
}

function Changes(): VNode {
  return (
    <div>
      <h2>Difference</h2>
      <dl>
        {(['added', 'removed', 'changed'] as const).map((change) => [<dt key={change}><StyleLine style="sync" change={change} /></dt>, <dd key={CHANGE_NAMES[change]}><ChangeIcon change={change} /> {CHANGE_NAMES[change]}</dd>])}
        <dt><StyleLine style="sync" change="same" /></dt><dd>as before</dd>
      </dl>
    </div>
  );
}

function KindSample({ kind, isGroup = false }: { readonly kind: NodeKind; readonly isGroup?: boolean }): VNode {
  const { width, height } = SIZE;
  const detail = detailOf({ kind }, SIZE);
  const stack = stackOf({ kind }, SIZE);
  return (
    <svg class={`sample ${kind}`} data-kind={kind} viewBox={`-1 -1 ${width + 6} ${height + 6}`} width={width + 6} height={height + 6} aria-hidden="true">
      {isGroup ? <path class="stack" d={stack.path} transform={`translate(${stack.offset} ${stack.offset})`} /> : undefined}
      <path class="outline" d={outlineOf({ kind }, SIZE)} />
      {detail === undefined ? undefined : <path class="detail" d={detail} />}
      <path class="icon" d={KIND_ICONS[kind]} transform={`translate(${width / 2 - 5.6 - slantOf({ kind }, height) / 4} ${height / 2 - 5.5}) scale(0.7)`} />
    </svg>
  );
}
