import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import type { Change, ChangedCall, Connection, Finding, Service } from '../../core/model/communication-map';
import { formerValue } from '../../core/drawing/call-words';
import { differsItself, ownDifferences } from '../../core/drawing/former-words';
import { changesOf, connectionKey, isGone } from '../../core/drawing/map-changes';
import { CATEGORY_NAMES, counted, formatCount, STYLE_NAMES } from '../../core/drawing/map-names';
import { describeComparison } from '../../core/drawing/map-words';
import { callTitle } from '../../core/drawing/target-words';
import { ChangeIcon } from '../icon';
import type { Store } from '../store';
import { FindingList } from './finding-list';
import { PlaceLink } from './place-link';
import { Prose } from './prose';
import { l10n } from '../l10n';

/** As many as are listed before one asks for more. */
const STEP = 30;

/** What differs in a comparison, as a list: findings first, then edges and services, each leading to where it is drawn. */
export function Differences({ store }: { readonly store: Store }): VNode | undefined {
  const { comparison } = store.map.value;
  if (comparison === undefined) return undefined;
  const { findings, connections, calls, services } = comparison.diff;
  return (
    <section class="differences" aria-label={l10n.t('Differences')}>
      <h2>{l10n.t('Differences')}</h2>
      <p class="caption">{describeComparison(comparison, l10n)}</p>
      {findings.added.length === 0 ? undefined : <><h3>{counted('newFindings', findings.added.length, l10n)}</h3><FindingList store={store} findings={findings.added} /></>}
      <Group title={l10n.t('New edges')} items={connections.added} row={(connection) => <ConnectionRow key={connectionKey(connection)} store={store} change="added" connection={connection} />} />
      <Group title={l10n.t('Edges that are gone')} items={connections.removed} row={(connection) => <ConnectionRow key={connectionKey(connection)} store={store} change="removed" connection={connection} />} />
      <Group title={l10n.t('Changed edges')} items={connections.changed} row={({ after }) => <ConnectionRow key={connectionKey(after)} store={store} change="changed" connection={after} />} />
      <Group title={l10n.t('Changed calls')} items={calls.changed.filter(differsItself)} row={(call) => <CallRow key={call.after.id} store={store} call={call} />} />
      <Group title={l10n.t('New services')} items={services.added} row={(service) => <ServiceRow key={service.id} store={store} change="added" service={service} />} />
      <Group title={l10n.t('Services that are gone')} items={services.removed} row={(service) => <ServiceRow key={service.id} store={store} change="removed" service={service} />} />
      <Group title={l10n.t('Solved findings')} items={findings.removed} row={(finding) => <Solved key={finding.fingerprint} store={store} finding={finding} />} />
    </section>
  );
}

interface GroupProps<Item> { readonly title: string; readonly items: readonly Item[]; readonly row: (item: Item) => VNode }

function Group<Item>({ title, items, row }: GroupProps<Item>): VNode | undefined {
  const room = useSignal(STEP);
  if (items.length === 0) return undefined;
  return (
    <>
      <h3>{title} <span class="count">{formatCount(items.length)}</span></h3>
      <ul class="edges">{items.slice(0, room.value).map(row)}</ul>
      {items.length > room.value ? <button type="button" class="more" onClick={() => { room.value += STEP; }}>{l10n.t('{0} more', formatCount(items.length - room.value))}</button> : undefined}
    </>
  );
}

interface ConnectionRowProps { readonly store: Store; readonly change: Change; readonly connection: Connection }

function ConnectionRow({ store, change, connection }: ConnectionRowProps): VNode {
  const names = namesOf(store);
  const { from, to, channel, category, styles, calls } = connection;
  const how = l10n.t('{0} {1}', styles.map((style) => l10n.t(STYLE_NAMES[style])).join(' + '), l10n.t(CATEGORY_NAMES[category]));
  const detail = [channel === undefined ? how : l10n.t('{0} through {1}', how, names(channel)), counted('call', calls, l10n), ...formerWords(connection, store)].join(' · ');
  return <Row change={change} title={`${names(from)} → ${names(to)}`} detail={detail} act={() => showConnection(connection, store)} />;
}

/** Each line of it in its own words. */
function formerWords(connection: Connection, { map }: Store): readonly string[] {
  const changes = changesOf(map.value);
  const edges = map.value.edges.filter((edge) => !isGone(edge) && connectionKey(edge) === connectionKey(connection));
  return [...new Set(edges.flatMap((edge) => changes?.formerly(edge) ?? []))];
}

function CallRow({ store, call }: { readonly store: Store; readonly call: ChangedCall }): VNode {
  const { after } = call;
  const detail = ownDifferences(call).map(formerValue).join(', ');
  return <Row change="changed" title={callTitle(after)} detail={`${after.file}:${after.line} · ${detail}`} act={() => store.reveal({ kind: 'site', id: after.id })} />;
}

function ServiceRow({ store, change, service }: { readonly store: Store; readonly change: Change; readonly service: Service }): VNode {
  return <Row change={change} title={service.name} detail={service.root} act={() => store.reveal({ kind: 'node', id: service.id })} />;
}

interface RowProps { readonly change: Change; readonly title: string; readonly detail: ComponentChildren; readonly act: () => void }

function Row({ change, title, detail, act }: RowProps): VNode {
  return <li><button type="button" class="row" onClick={act}><ChangeIcon change={change} /><span class="title">{title}</span><span class="detail">{detail}</span></button></li>;
}

/** Where it was is a line of the base: the code may have moved on. */
function Solved({ store, finding }: { readonly store: Store; readonly finding: Finding }): VNode {
  const [title = ''] = finding.message.split(/(?<=\.)\s/);
  return <li class="solved"><strong>{finding.rule}</strong> <Prose text={title} /> <PlaceLink host={{ ...store.host, isEditor: false }} place={finding} /></li>;
}

function showConnection(connection: Connection, store: Store): void {
  const key = connectionKey(connection);
  const edges = store.map.value.edges.filter((edge) => connectionKey(edge) === key);
  const drawn = store.graph.value.edges.find((line) => edges.some(({ id }) => line.edges.includes(id)));
  const [site] = edges.flatMap(({ sites }) => sites);
  if (drawn !== undefined) store.select({ kind: 'edge', id: drawn.id });
  else store.reveal(site === undefined ? { kind: 'node', id: connection.from } : { kind: 'site', id: site });
}

function namesOf({ map }: Store): (id: string) => string {
  const names = new Map(map.value.nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
