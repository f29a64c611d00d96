import type { VNode } from 'preact';
import type { DrawableEdge, DrawableNode } from '../../core/drawing/drawable';
import { CHANGE_NAMES, describeChanges, describeFindings, describeFoundSince } from '../../core/drawing/map-words';
import { CATEGORY_NAMES, counted, KIND_NAMES } from '../../core/drawing/map-names';
import { loneServices, whyAlone } from '../../core/drawing/lone-services';
import { unresolvedIn } from '../../core/drawing/map-sites';
import { focusStage } from '../focus';
import { Icon } from '../icon';
import type { Store } from '../store';
import { StyleLine } from '../style-line';
import { ChangeLine } from './change-line';
import { FindingList } from './finding-list';
import { UnresolvedCalls } from './overview';
import { TraceButtons } from './trace-buttons';
import { l10n } from '../l10n';

export function NodeDetails({ store, node }: { readonly store: Store; readonly node: DrawableNode }): VNode {
  const { edges } = store.graph.value;
  const isFocus = store.view.value.focus === node.id;
  return (
    <>
      <h2>{node.name}</h2>
      <p class="caption">{[node.group === undefined ? l10n.t(KIND_NAMES[node.kind][0]) : l10n.t('group'), node.caption === KIND_NAMES[node.kind][0] ? '' : node.caption, ...describeFindings(node.findings, l10n), ...node.foundSince === undefined ? [] : describeFoundSince(node.foundSince, l10n)].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' · ')}</p>
      {node.change === undefined ? undefined : <ChangeLine change={node.change} words={[l10n.t(CHANGE_NAMES[node.change])]} />}
      <ServiceFacts store={store} node={node} />
      <p class="actions">
        {node.group === undefined && !isFocus ? <button type="button" onClick={() => { store.focusOn(node.id); focusStage(); }}><Icon name="focus" /> {l10n.t('Show only its surroundings')}</button> : undefined}
        {node.group === undefined ? undefined : <button type="button" onClick={() => { store.openGroup(node.id); focusStage(); }}><Icon name="plus" /> {l10n.t('Open the group')}</button>}
        {node.group === undefined ? <TraceButtons store={store} start={node.id} /> : undefined}
      </p>
      <EdgeList store={store} title={l10n.t('Calls')} edges={edges.filter(({ from }) => from === node.id)} end="to" />
      <EdgeList store={store} title={l10n.t('Called by')} edges={edges.filter(({ to }) => to === node.id)} end="from" />
      <Findings store={store} node={node} />
      <UnresolvedCalls store={store} calls={node.members.flatMap((id) => unresolvedIn(id, store.map.value))} />
      {node.group === undefined ? undefined : <Members store={store} node={node} />}
    </>
  );
}

function ServiceFacts({ store, node }: { readonly store: Store; readonly node: DrawableNode }): VNode | undefined {
  const service = store.map.value.services.find(({ id }) => id === node.id);
  if (service === undefined) return undefined;
  const isAlone = loneServices(store.map.value).some(({ id }) => id === service.id);
  const aliases = service.aliases.filter((alias) => alias !== service.name);
  const entryPoints = store.map.value.entryPoints.filter((entryPoint) => entryPoint.service === node.id);
  return (
    <dl class="facts">
      <dt>{l10n.t('Folder')}</dt><dd><code>{service.root}</code></dd>
      <dt>{l10n.t('Kind')}</dt><dd>{service.kind}</dd>
      {aliases.length === 0 ? undefined : <><dt>{l10n.t('Also called')}</dt><dd>{aliases.join(', ')}</dd></>}
      {entryPoints.length === 0 ? undefined : <><dt>{l10n.t('Entry points')}</dt><dd>{entryPoints.length}</dd></>}
      {isAlone ? <><dt>{l10n.t('Edges')}</dt><dd>{l10n.t('none: {0}', whyAlone(service, store.map.value, l10n))}</dd></> : undefined}
    </dl>
  );
}

interface EdgeListProps { readonly store: Store; readonly title: string; readonly edges: readonly DrawableEdge[]; readonly end: 'from' | 'to' }

function EdgeList({ store, title, edges, end }: EdgeListProps): VNode | undefined {
  if (edges.length === 0) return undefined;
  const names = new Map(store.graph.value.nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <h3>{title}</h3>
      <ul class="edges">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" class="row" onClick={() => store.select({ kind: 'edge', id: edge.id })} onPointerEnter={() => { store.hovered.value = edge.id; }} onPointerLeave={() => { store.hovered.value = undefined; }}>
              <StyleLine style={edge.style} />
              <span class="title">{names.get(edge[end])}</span>
              <span class="detail">{[edge.categories.map((category) => l10n.t(CATEGORY_NAMES[category])).join(', '), counted('call', edge.sites.length, l10n), ...describeFindings(edge.findings, l10n), ...describeChanges(edge, l10n)].join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Findings({ store, node }: { readonly store: Store; readonly node: DrawableNode }): VNode | undefined {
  if (node.kind !== 'service') return undefined;
  const members = new Set(node.members);
  const findings = store.map.value.findings.filter(({ site = '' }) => store.sites.value.get(site)?.services.some((service) => members.has(service)));
  if (findings.length === 0) return undefined;
  return <><h3>{counted('finding', findings.length, l10n)}</h3><FindingList store={store} findings={findings} /></>;
}

function Members({ store, node }: { readonly store: Store; readonly node: DrawableNode }): VNode {
  const names = new Map(store.map.value.nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <h3>{counted('member', node.members.length, l10n)}</h3>
      <ul class="edges">
        {node.members.map((id) => (
          <li key={id}><button type="button" class="row" title={l10n.t('Show only its surroundings')} onClick={() => { store.focusOn(id); store.select({ kind: 'node', id }); }}><Icon name="focus" /><span class="title">{names.get(id) ?? id}</span></button></li>
        ))}
      </ul>
    </>
  );
}
