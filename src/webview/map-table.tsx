import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
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

interface Column {
  readonly title: string;
  /** What rows are compared by; numbers begin with the largest. */
  readonly valueOf: (row: NamedEdge) => string | number;
  /** What is shown, where that is something else. */
  readonly cell?: (row: NamedEdge) => ComponentChildren;
  readonly className?: string;
}

/** Beside the first, which names the row. */
const columnsBeside = (): readonly Column[] => [
  { title: l10n.t('To'), valueOf: ({ to }) => to },
  { title: l10n.t('Style'), valueOf: ({ edge }) => l10n.t(STYLE_NAMES[edge.style]), cell: ({ edge }) => <><StyleLine style={edge.style} /> {l10n.t(STYLE_NAMES[edge.style])}</>, className: 'style' },
  { title: l10n.t('How'), valueOf: ({ edge }) => categoriesOf(edge) },
  { title: l10n.t('Through'), valueOf: ({ edge }) => edge.channels.join(', ') },
  { title: l10n.t('Calls'), valueOf: ({ edge }) => edge.sites.length, className: 'number' },
  { title: l10n.t('Findings'), valueOf: ({ edge }) => gravityOf(edge.findings), cell: ({ edge }) => describeFindings(edge.findings, l10n).join(', ') },
  { title: l10n.t('Waiting'), valueOf: ({ edge }) => describeWaiting(edge, l10n).join('') },
  { title: l10n.t('Change'), valueOf: ({ edge }) => describeChanges(edge, l10n).join(', '), cell: ({ edge }) => <>{edge.changes?.change === undefined ? undefined : <ChangeIcon change={edge.changes.change} />} {describeChanges(edge, l10n).join(', ')}</> },
];

/** Those in which a row has something to say. */
function columnsOf(rows: readonly NamedEdge[]): readonly Column[] {
  return [{ title: l10n.t('From'), valueOf: ({ from }) => from }, ...columnsBeside().filter(({ valueOf }) => rows.some((row) => valueOf(row) !== '' && valueOf(row) !== 0))];
}

/** The drawing in words: a row for each line, and the nodes without one. */
export function MapTable({ store }: { readonly store: Store }): VNode {
  const { nodes, edges } = store.graph.value;
  const order = useSignal<Order>({ title: l10n.t('From'), isDown: false });
  const names = distinctNames(nodes);
  const alone = loneNodes(store.graph.value);
  const rows = edges.map((edge): NamedEdge => ({ edge, from: names.get(edge.from) ?? edge.from, to: names.get(edge.to) ?? edge.to }));
  const columns = columnsOf(rows);
  const sortBy = ({ title, valueOf }: Column): void => {
    const isNumber = rows.some((row) => typeof valueOf(row) === 'number');
    order.value = { title, isDown: order.value.title === title ? !order.value.isDown : isNumber };
  };
  return (
    <div class="table" tabIndex={0} role="region" aria-label={l10n.t('Communication map as a table')}>
      <table>
        <caption class="unseen">{l10n.t('Edges of the communication map; the titles of the columns sort them')}</caption>
        <thead><tr>{columns.map((column) => <Title key={column.title} column={column} order={order.value} sort={() => sortBy(column)} />)}</tr></thead>
        <tbody>{sorted(rows, columns, order.value).map((row) => <Row key={row.edge.id} store={store} row={row} columns={columns.slice(1)} />)}</tbody>
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

function Title({ column: { title }, order, sort }: { readonly column: Column; readonly order: Order; readonly sort: () => void }): VNode {
  const direction = order.title !== title ? undefined : order.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={sort}>{title}{direction === undefined ? undefined : <Icon name={order.isDown ? 'down' : 'up'} />}</button>
    </th>
  );
}

/** Rows that are alike in a column are in the order of their ends. */
function sorted(rows: readonly NamedEdge[], columns: readonly Column[], { title, isDown }: Order): readonly NamedEdge[] {
  const valueOf = columns.find((column) => column.title === title)?.valueOf ?? (() => 0);
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

function Row({ store, row, columns }: { readonly store: Store; readonly row: NamedEdge; readonly columns: readonly Column[] }): VNode {
  const { edge, from, to } = row;
  const { selection, map, graph } = store;
  const drawn = selection.value === undefined ? undefined : drawnOf(selection.value, map.value, graph.value);
  const isSelected = drawn?.kind === 'edge' && drawn.edge.id === edge.id;
  return (
    <tr class={isSelected ? 'is-selected' : ''} data-edge={edge.id}>
      <th scope="row"><button type="button" class="link" aria-pressed={isSelected} aria-label={l10n.t('{0} to {1}, {2}: details', from, to, l10n.t(STYLE_NAMES[edge.style]))} onClick={() => store.select({ kind: 'edge', id: edge.id })}>{from}</button></th>
      {columns.map(({ title, valueOf, cell = valueOf, className = '' }) => <td key={title} class={className}>{cell(row)}</td>)}
    </tr>
  );
}
