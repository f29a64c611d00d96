import type { ComponentChildren, VNode } from 'preact';
import type { Style } from '../core/model/communication-map';
import { STYLE_NAMES } from '../core/drawing/map-names';
import { Icon, SeverityIcon, type IconName } from './icon';
import { Presets, QueryFilter } from './query-filter';
import { SaveMenu } from './save-menu';
import { SearchBox } from './search-box';
import type { Store } from './store';
import { StyleLine } from './style-line';

/** Surer than this is what the drawing shows with a full line. */
const SURE = 0.7;

export function Toolbar({ store }: { readonly store: Store }): VNode {
  const { view, map, display, legend, isLoose } = store;
  const hasUnsure = map.value.edges.some(({ confidence }) => confidence < SURE);
  const isTable = display.value === 'table';
  return (
    <header class="toolbar">
      <SearchBox store={store} />
      <Presets store={store} />
      <QueryFilter store={store} />
      <div class="filters" role="group" aria-label="Filters">
        <StyleFilter store={store} style="sync" />
        <StyleFilter store={store} style="async" />
        <Toggle isOn={view.value.findingsOnly} title="Only edges with findings" onClick={() => store.changeView({ findingsOnly: !view.value.findingsOnly })}>
          <SeverityIcon severity="warning" /> Findings
        </Toggle>
        {hasUnsure || view.value.minimumConfidence > 0 ? (
          <Toggle isOn={view.value.minimumConfidence > 0} title="Leave out edges that are less than 70 % sure" onClick={() => store.changeView({ minimumConfidence: view.value.minimumConfidence > 0 ? 0 : SURE })}>Sure only</Toggle>
        ) : undefined}
      </div>
      <FocusChip store={store} />
      <ComparisonChip store={store} />
      {view.value.expanded.length > 0 ? <Action icon="close" label="Close groups" onClick={() => store.changeView({ expanded: [] })} /> : undefined}
      {isLoose.value ? <Action icon="tidy" label="Rearrange" onClick={() => store.arrange()} /> : undefined}
      <span class="space" />
      {store.host.isEditor ? <Toggle isOn={store.follow.value} title="Select the call under the cursor of the editor; nothing moves" onClick={() => store.setFollow(!store.follow.value)}><Icon name="cursor" /> Follow</Toggle> : undefined}
      {store.host.isEditor ? <Action icon="compare" label="Compare" onClick={() => store.host.send({ type: 'compare' })} /> : undefined}
      <SaveMenu store={store} />
      <Toggle isOn={legend.value} title="Legend and keys" onClick={() => { legend.value = !legend.value; }}><Icon name="key" /> Legend</Toggle>
      <Toggle isOn={isTable} title="The same as a table" onClick={() => { display.value = isTable ? 'drawing' : 'table'; }}><Icon name="table" /> Table</Toggle>
    </header>
  );
}

function StyleFilter({ store, style }: { readonly store: Store; readonly style: Style }): VNode {
  const { styles } = store.view.value;
  const isOn = styles.includes(style);
  const others = styles.filter((other) => other !== style);
  return (
    <Toggle className="style" isOn={isOn} title={`${isOn ? 'Hide' : 'Show'} ${STYLE_NAMES[style]} edges`} onClick={() => store.changeView({ styles: isOn ? others : [...others, style] })}>
      <StyleLine style={style} /> {style === 'sync' ? 'Sync' : 'Async'}
    </Toggle>
  );
}

function FocusChip({ store }: { readonly store: Store }): VNode | undefined {
  const { focus, depth } = store.view.value;
  if (focus === undefined) return undefined;
  const name = store.map.value.nodes.find(({ id }) => id === focus)?.name ?? focus;
  return (
    <div class="chip" role="group" aria-label={`Around ${name}`}>
      <Icon name="focus" /> <span class="what">{name}</span>
      {[1, 2, 3].map((steps) => (
        <button key={steps} type="button" aria-pressed={depth === steps} title={`What is at most ${steps} away`} aria-label={`Distance ${steps}`} onClick={() => store.changeView({ depth: steps })}>{steps}</button>
      ))}
      <button type="button" title="Show the whole map" aria-label="Show the whole map" onClick={() => store.focusOn(undefined)}><Icon name="close" /></button>
    </div>
  );
}

function ComparisonChip({ store }: { readonly store: Store }): VNode | undefined {
  const base = store.map.value.comparison?.base;
  if (base === undefined) return undefined;
  return (
    <div class="chip" role="group" aria-label={`Compared with ${base}`}>
      <Icon name="compare" /> <span class="what" title={`Compared with ${base}`}>{base}</span>
      {store.host.isEditor ? <button type="button" title="End the comparison" aria-label="End the comparison" onClick={() => store.host.send({ type: 'endComparison' })}><Icon name="close" /></button> : undefined}
    </div>
  );
}

interface ToggleProps { readonly isOn: boolean; readonly title: string; readonly onClick: () => void; readonly children: ComponentChildren; readonly className?: string }

function Toggle({ isOn, title, onClick, children, className = '' }: ToggleProps): VNode {
  return <button type="button" class={`toggle ${className}`} aria-pressed={isOn} title={title} onClick={onClick}>{children}</button>;
}

function Action({ icon, label, onClick }: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }): VNode {
  return <button type="button" class="toggle" onClick={onClick}><Icon name={icon} /> {label}</button>;
}
