import type { ComponentChildren, VNode } from 'preact';
import type { NodeKind, Severity } from '../core/model/communication-map';
import type { DrawableGraph } from '../core/drawing/drawable';
import { isDense, labelOfEdge, slantOf } from '../core/drawing/map-geometry';
import { KIND_ICONS } from '../core/drawing/map-icons';
import { CATEGORY_NAMES, KIND_NAMES, SEVERITIES, SEVERITY_NAMES } from '../core/drawing/map-names';
import { KEY_EXAMPLES } from '../core/drawing/query/query-keys';
import { detailOf, outlineOf, stackOf } from '../core/drawing/map-shapes';
import { CHANGE_NAMES } from '../core/drawing/map-words';
import { ChangeIcon, SeverityIcon } from './icon';
import { StyleLine } from './style-line';
import { l10n } from './l10n';

const SIZE = { width: 38, height: 21 };

const keys = (): readonly (readonly [key: string, words: string])[] => [
  ['→ ←', l10n.t('along an edge')], ['↑ ↓', l10n.t('between nodes or edges')], ['Enter', l10n.t('select, then details')], ['w', l10n.t('who waits for it')], ['W', l10n.t('what it waits for')],
  ['Esc', l10n.t('takes back: selection, trace or search, surroundings, filter')], ['+ − 0', l10n.t('zoom, show all')],
];

interface LegendProps { readonly graph: DrawableGraph; readonly isCompared: boolean; readonly notices: string | undefined }

/** What is drawn now, each line, shape and mark of it with its meaning, and what one can ask and press. */
export function Legend({ graph, isCompared, notices }: LegendProps): VNode {
  const severities = SEVERITIES.filter((severity) => hasFindings(graph, severity));
  return (
    <section class="legend" aria-label={l10n.t('Legend')} tabIndex={0}>
      <div class="looks">
        <Edges graph={graph} />
        <div class="marks">
          <Nodes graph={graph} />
          {severities.length === 0 ? undefined : (
            <div>
              <h2>{l10n.t('Findings')}</h2>
              <ul class="severities">{severities.map((severity) => <li key={severity}><SeverityIcon severity={severity} /> {l10n.t(SEVERITY_NAMES[severity])}</li>)}</ul>
            </div>
          )}
          {isCompared ? <Changes /> : undefined}
        </div>
      </div>
      <div class="more">
        <details>
          <summary>{l10n.t('Keys')}</summary>
          <dl>{keys().map(([key, words]) => <div key={key}><dt class="text"><kbd>{key}</kbd></dt><dd>{words}</dd></div>)}</dl>
        </details>
        <details>
          <summary>{l10n.t('Search')}</summary>
          <ul class="examples">{Object.values(KEY_EXAMPLES).map((example) => <li key={example}><code>{example}</code></li>)}<li><code>unresolved</code></li><li><code>-redis</code> {l10n.t('hides')}</li></ul>
        </details>
        {notices === undefined ? undefined : <details class="notices"><summary>{l10n.t('Licences')}</summary><pre>{notices}</pre></details>}
      </div>
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
      <h2>{l10n.t('Edges')}</h2>
      <dl>
        <Entry of={edges.some(({ style }) => style === 'sync')} sample={<StyleLine style="sync" />}>{l10n.t('synchronous: the sender waits')}</Entry>
        <Entry of={edges.some(({ style }) => style === 'async')} sample={<StyleLine style="async" />}>{l10n.t('asynchronous: it hands over and goes on')}</Entry>
        <Entry of={edges.some(({ waiting }) => waiting === 'chain')} sample={<StyleLine style="sync" emphasis="chain" />}>{l10n.t('in a long chain of services that wait')}</Entry>
        <Entry of={edges.some(({ waiting }) => waiting === 'circle')} sample={<StyleLine style="sync" emphasis="circle" />}>{l10n.t('in a circle of services that wait')}</Entry>
        <Entry of={edges.some(({ confidence }) => confidence < 0.7)} sample={<StyleLine style="sync" isUnsure />}>{l10n.t('paler: less than 70 % sure')}</Entry>
        <Entry of={edges.some(({ from, to }) => from === to)} sample="↷">{l10n.t('from a node to itself')}</Entry>
        <Entry of={words.some((text) => categories.some((name) => text.startsWith(name)))} sample="HTTP">{l10n.t('how, where the ends do not say it')}</Entry>
        <Entry of={edges.some(({ sites }) => sites.length > 1)} sample="×3">{l10n.t('places in the code; the more, the broader the line')}</Entry>
        <Entry of={edges.some(({ channels }) => channels.length > 0)} sample="via">{l10n.t('the channel of an answer')}</Entry>
        <Entry of={isOver} sample={<SeverityIcon severity="warning" />}>{l10n.t('with a number: findings of these calls, at a corner: in the code of the service')}</Entry>
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
      <h2>{l10n.t('Nodes')}</h2>
      <dl>
        {kinds.map((kind) => <Entry key={kind} of sample={<KindSample kind={kind} />}>{l10n.t(KIND_NAMES[kind][0])}</Entry>)}
        <Entry of={group !== undefined} sample={<KindSample kind={group?.kind ?? 'service'} isGroup />}>{l10n.t('several as one: a double click opens it')}</Entry>
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
      <h2>{l10n.t('Difference')}</h2>
      <dl>
        {(['added', 'removed', 'changed'] as const).map((change) => [<dt key={change}><StyleLine style="sync" change={change} /></dt>, <dd key={CHANGE_NAMES[change]}><ChangeIcon change={change} /> {l10n.t(CHANGE_NAMES[change])}</dd>])}
        <dt><StyleLine style="sync" change="same" /></dt><dd>{l10n.t('as before')}</dd>
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
