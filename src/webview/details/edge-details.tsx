import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Site } from '../../core/model/communication-map';
import type { DrawableEdge } from '../../core/drawing/drawable';
import { CATEGORY_NAMES, countOf, STYLE_NAMES } from '../../core/drawing/map-names';
import { describeChanges, describeWaiting } from '../../core/drawing/map-words';
import { lineStart } from '../../core/drawing/trace-start';
import type { Store } from '../store';
import { StyleLine } from '../style-line';
import { sitesOf } from '../reveal';
import { ChangeLine } from './change-line';
import { SiteCard } from './site-card';
import { TraceButtons } from './trace-buttons';

/** As many sites as are listed before one asks for more. */
const STEP = 30;

export function EdgeDetails({ store, edge }: { readonly store: Store; readonly edge: DrawableEdge }): VNode {
  const room = useSignal(STEP);
  const sites = sortSites(edge.sites.flatMap((id) => store.sites.value.get(id) ?? []), store);
  const start = lineStart(edge, store.map.value);
  const categories = edge.categories.map((category) => CATEGORY_NAMES[category]).join(', ');
  return (
    <>
      <h2 class="ends">
        <NodeLink store={store} id={edge.from} />
        <StyleLine style={edge.style} />
        <NodeLink store={store} id={edge.to} />
      </h2>
      <p class="caption">{STYLE_NAMES[edge.style]} {categories}{edge.channels.length > 0 ? <> through <strong>{edge.channels.join(', ')}</strong></> : undefined}</p>
      <ChangeLine change={edge.changes?.change} words={describeChanges(edge)} />
      {edge.confidence < 0.7 ? <p class="caption">{Math.round(edge.confidence * 100)} % sure</p> : undefined}
      {describeWaiting(edge).map((words) => <p key={words} class="caption waiting">{words.replace(/^in/, 'In')}.</p>)}
      {start === undefined || edge.style === 'async' ? undefined : <p class="actions"><TraceButtons store={store} start={start} /></p>}
      <h3>{countOf(sites.length, 'site')}</h3>
      <ul class="sites">{sites.slice(0, room.value).map((site) => <SiteCard key={site.id} store={store} site={site} />)}</ul>
      {sites.length > room.value ? <button type="button" class="more" onClick={() => { room.value += STEP; }}>{countOf(sites.length - room.value, 'more site', 'more sites')}</button> : undefined}
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
