import type { VNode } from 'preact';
import type { DrawableEdge } from '../core/drawing/drawable';
import { CATEGORY_NAMES, KIND_NAMES, STYLE_NAMES } from '../core/drawing/map-names';
import { CHANGE_NAMES, describeChanges, describeFindings, describeWaiting } from '../core/drawing/map-words';
import { byCodeUnit } from '../core/model/by-code-unit';
import { ChangeIcon } from './icon';
import type { Store } from './store';
import { StyleLine } from './style-line';
import { drawnOf } from './reveal';

/** The drawing in words: a row for each line, and the nodes without one. */
export function MapTable({ store }: { readonly store: Store }): VNode {
  const { nodes, edges } = store.graph.value;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = nodes.filter(({ id }) => !ends.has(id));
  const rows = [...edges].sort((one, other) => byCodeUnit(names.get(one.from) ?? '', names.get(other.from) ?? '') || byCodeUnit(names.get(one.to) ?? '', names.get(other.to) ?? ''));
  return (
    <div class="table" tabIndex={0} role="region" aria-label="Communication map as a table">
      <table>
        <caption class="unseen">Edges of the communication map</caption>
        <thead><tr>{['From', 'To', 'Style', 'How', 'Through', 'Sites', 'Findings', 'Waiting', ...store.map.value.comparison === undefined ? [] : ['Change']].map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
        <tbody>{rows.map((edge) => <Row key={edge.id} store={store} edge={edge} from={names.get(edge.from) ?? edge.from} to={names.get(edge.to) ?? edge.to} />)}</tbody>
      </table>
      {alone.length === 0 ? undefined : (
        <>
          <h2>Without edges</h2>
          <ul>{alone.map((node) => <li key={node.id}>{node.name} ({[KIND_NAMES[node.kind][0], ...node.change === undefined ? [] : [CHANGE_NAMES[node.change]]].join(', ')})</li>)}</ul>
        </>
      )}
    </div>
  );
}

function Row({ store, edge, from, to }: { readonly store: Store; readonly edge: DrawableEdge; readonly from: string; readonly to: string }): VNode {
  const { selection, map, graph } = store;
  const drawn = selection.value === undefined ? undefined : drawnOf(selection.value, map.value, graph.value);
  const isSelected = drawn?.kind === 'edge' && drawn.edge.id === edge.id;
  return (
    <tr class={isSelected ? 'is-selected' : ''} data-edge={edge.id}>
      <th scope="row"><button type="button" class="link" aria-pressed={isSelected} aria-label={`${from} to ${to}, ${STYLE_NAMES[edge.style]}: details`} onClick={() => store.select({ kind: 'edge', id: edge.id })}>{from}</button></th>
      <td>{to}</td>
      <td class="style"><StyleLine style={edge.style} /> {STYLE_NAMES[edge.style]}</td>
      <td>{edge.categories.map((category) => CATEGORY_NAMES[category]).join(', ')}</td>
      <td>{edge.channels.join(', ')}</td>
      <td class="number">{edge.sites.length}</td>
      <td>{describeFindings(edge.findings).join(', ')}</td>
      <td>{describeWaiting(edge).join('')}</td>
      {edge.changes === undefined ? undefined : <td>{edge.changes.change === undefined ? undefined : <ChangeIcon change={edge.changes.change} />} {describeChanges(edge).join(', ')}</td>}
    </tr>
  );
}
