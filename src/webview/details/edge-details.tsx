import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Site } from '../../core/model/communication-map';
import type { DrawableEdge } from '../../core/drawing/drawable';
import { counted } from '../../core/drawing/map-names';
import { describeChanges, describeWaiting, styledCategories } from '../../core/drawing/map-words';
import { lineStart } from '../../core/drawing/trace-start';
import type { Store } from '../store';
import { StyleLine } from '../style-line';
import { sitesOf } from '../reveal';
import { ChangeLine } from './change-line';
import { SiteCard } from './site-card';
import { TraceButtons } from './trace-buttons';
import { l10n } from '../l10n';

/** As many sites as are listed before one asks for more. */
const STEP = 30;

export function EdgeDetails({ store, edge }: { readonly store: Store; readonly edge: DrawableEdge }): VNode {
  const room = useSignal(STEP);
  const sites = sortSites(edge.sites.flatMap((id) => store.sites.value.get(id) ?? []), store);
  const start = lineStart(edge, store.map.value);
  const how = styledCategories(edge, l10n);
  const channels = edge.channels.join(', ');
  return (
    <>
      <h2 class="ends">
        <NodeLink store={store} id={edge.from} />
        <StyleLine style={edge.style} />
        <NodeLink store={store} id={edge.to} />
      </h2>
      <p class="caption">{channels === '' ? how : l10n.t('{0} through {1}', how, channels)}</p>
      <ChangeLine change={edge.changes?.change} words={describeChanges(edge, l10n)} />
      {edge.confidence < 0.7 ? <p class="caption">{l10n.t('{0} % sure', Math.round(edge.confidence * 100))}</p> : undefined}
      {describeWaiting(edge, l10n).map((words) => <p key={words} class="caption waiting">{words.charAt(0).toUpperCase() + words.slice(1)}.</p>)}
      {start === undefined || edge.style === 'async' ? undefined : <p class="actions"><TraceButtons store={store} start={start} /></p>}
      <h3>{counted('call', sites.length, l10n)}</h3>
      <ul class="sites">{sites.slice(0, room.value).map((site) => <SiteCard key={site.id} store={store} site={site} />)}</ul>
      {sites.length > room.value ? <button type="button" class="more" onClick={() => { room.value += STEP; }}>{counted('moreCalls', sites.length - room.value, l10n)}</button> : undefined}
    </>
  );
}

function NodeLink({ store, id }: { readonly store: Store; readonly id: string }): VNode {
  const name = store.graph.value.nodes.find((node) => node.id === id)?.name ?? id;
  return <button type="button" class="link" onClick={() => store.select({ kind: 'node', id })}>{name}</button>;
}

/** The selected one first, then those with findings, then by file. */
function sortSites(sites: readonly Site[], { map, selection }: Store): readonly Site[] {
  const selected = new Set(selection.value === undefined ? [] : sitesOf(selection.value, map.value));
  const found = new Set(map.value.findings.map(({ site }) => site));
  const rankOf = ({ id, via }: Site): number => {
    if (selected.has(id)) return 0;
    return found.has(id) || via.some((inner) => found.has(inner)) ? 1 : 2;
  };
  return [...sites].sort((one, other) => rankOf(one) - rankOf(other) || (one.file < other.file ? -1 : Number(one.file > other.file)) || one.line - other.line);
}
