import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { DrawableEdge, FindingCounts } from '../core/drawing/drawable';
import { distinctNames } from '../core/drawing/distinct-names';
import { loneNodes } from '../core/drawing/lone-nodes';
import { CATEGORY_NAMES, KIND_NAMES, SEVERITIES, STYLE_NAMES } from '../core/drawing/map-names';
import { CHANGE_NAMES, describeChanges, describeFindings, describeWaiting } from '../core/drawing/map-words';
import { byCodeUnit } from '../core/model/by-code-unit';
import { ChangeIcon, Icon } from './icon';
import type { Store } from './store';
import { StyleLine } from './style-line';
import { drawnOf } from './reveal';
import { l10n } from './l10n';

interface NamedEdge { readonly edge: DrawableEdge; readonly from: string; readonly to: string }

/** What a column shows is compared by; numbers begin with the largest. */
type Column = readonly [title: string, valueOf: (row: NamedEdge) => string | number];

const columnsOf = (isCompared: boolean): readonly Column[] => [
  [l10n.t('From'), ({ from }) => from], [l10n.t('To'), ({ to }) => to], [l10n.t('Style'), ({ edge }) => l10n.t(STYLE_NAMES[edge.style])], [l10n.t('How'), ({ edge }) => categoriesOf(edge)],
  [l10n.t('Through'), ({ edge }) => edge.channels.join(', ')], [l10n.t('Calls'), ({ edge }) => edge.sites.length], [l10n.t('Findings'), ({ edge }) => gravityOf(edge.findings)],
  [l10n.t('Waiting'), ({ edge }) => describeWaiting(edge, l10n).join('')],
  ...(isCompared ? [[l10n.t('Change'), ({ edge }) => describeChanges(edge, l10n).join(', ')] satisfies Column] : []),
];

/** The drawing in words: a row for each line, and the nodes without one. */
export function MapTable({ store }: { readonly store: Store }): VNode {
  const { nodes, edges } = store.graph.value;
  const order = useSignal<Order>({ title: l10n.t('From'), isDown: false });
  const columns = columnsOf(store.map.value.comparison !== undefined);
  const names = distinctNames(nodes);
  const alone = loneNodes(store.graph.value);
  const rows = edges.map((edge): NamedEdge => ({ edge, from: names.get(edge.from) ?? edge.from, to: names.get(edge.to) ?? edge.to }));
  const sortBy = ([title, valueOf]: Column): void => {
    const isNumber = rows.some((row) => typeof valueOf(row) === 'number');
    order.value = { title, isDown: order.value.title === title ? !order.value.isDown : isNumber };
  };
  return (
    <div class="table" tabIndex={0} role="region" aria-label={l10n.t('Communication map as a table')}>
      <table>
        <caption class="unseen">{l10n.t('Edges of the communication map; the titles of the columns sort them')}</caption>
        <thead><tr>{columns.map((column) => <Title key={column[0]} column={column} order={order.value} sort={() => sortBy(column)} />)}</tr></thead>
        <tbody>{sorted(rows, columns, order.value).map((row) => <Row key={row.edge.id} store={store} {...row} />)}</tbody>
      </table>
      {alone.length === 0 ? undefined : (
        <>
          <h2>{l10n.t('Without edges')}</h2>
          <ul>{alone.map((node) => <li key={node.id}>{node.name} ({[l10n.t(KIND_NAMES[node.kind][0]), ...node.change === undefined ? [] : [l10n.t(CHANGE_NAMES[node.change])]].join(', ')})</li>)}</ul>
        </>
      )}
    </div>
  );
}

interface Order { readonly title: string; readonly isDown: boolean }

function Title({ column: [title], order, sort }: { readonly column: Column; readonly order: Order; readonly sort: () => void }): VNode {
  const direction = order.title !== title ? undefined : order.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={sort}>{title}{direction === undefined ? undefined : <Icon name={order.isDown ? 'down' : 'up'} />}</button>
    </th>
  );
}

/** Rows that are alike in a column are in the order of their ends. */
function sorted(rows: readonly NamedEdge[], columns: readonly Column[], { title, isDown }: Order): readonly NamedEdge[] {
  const valueOf = columns.find(([name]) => name === title)?.[1] ?? (() => 0);
  const compare = (one: string | number, other: string | number): number => (typeof one === 'number' && typeof other === 'number' ? one - other : byCodeUnit(String(one), String(other)));
  return [...rows].sort((one, other) => compare(valueOf(one), valueOf(other)) * (isDown ? -1 : 1) || byCodeUnit(one.from, other.from) || byCodeUnit(one.to, other.to));
}

function categoriesOf({ categories }: DrawableEdge): string {
  return categories.map((category) => l10n.t(CATEGORY_NAMES[category])).join(', ');
}

/** One finding outweighs any number of those that are less grave. */
function gravityOf(findings: FindingCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum * 1_000 + Math.min(999, findings[severity]), 0);
}

function Row({ store, edge, from, to }: NamedEdge & { readonly store: Store }): VNode {
  const { selection, map, graph } = store;
  const drawn = selection.value === undefined ? undefined : drawnOf(selection.value, map.value, graph.value);
  const isSelected = drawn?.kind === 'edge' && drawn.edge.id === edge.id;
  return (
    <tr class={isSelected ? 'is-selected' : ''} data-edge={edge.id}>
      <th scope="row"><button type="button" class="link" aria-pressed={isSelected} aria-label={l10n.t('{0} to {1}, {2}: details', from, to, l10n.t(STYLE_NAMES[edge.style]))} onClick={() => store.select({ kind: 'edge', id: edge.id })}>{from}</button></th>
      <td>{to}</td>
      <td class="style"><StyleLine style={edge.style} /> {l10n.t(STYLE_NAMES[edge.style])}</td>
      <td>{categoriesOf(edge)}</td>
      <td>{edge.channels.join(', ')}</td>
      <td class="number">{edge.sites.length}</td>
      <td>{describeFindings(edge.findings, l10n).join(', ')}</td>
      <td>{describeWaiting(edge, l10n).join('')}</td>
      {edge.changes === undefined ? undefined : <td>{edge.changes.change === undefined ? undefined : <ChangeIcon change={edge.changes.change} />} {describeChanges(edge, l10n).join(', ')}</td>}
    </tr>
  );
}
