import type { ComponentChildren, VNode } from 'preact';
import type { Style } from '../core/model/communication-map';
import { scriptEdges } from '../core/drawing/script-edges';
import { STYLE_NAMES } from '../core/drawing/map-names';
import { Icon, SeverityIcon, type IconName } from './icon';
import { Presets, QueryFilter } from './query-filter';
import { SaveMenu } from './save-menu';
import { SearchBox } from './search-box';
import type { Store } from './store';
import { StyleLine } from './style-line';
import { l10n } from './l10n';

/** Surer than this is what the drawing shows with a full line. */
const SURE = 0.7;

export function Toolbar({ store }: { readonly store: Store }): VNode {
  const { view, map, display, legend, isLoose } = store;
  const hasUnsure = map.value.edges.some(({ confidence }) => confidence < SURE);
  const hasScripts = scriptEdges(map.value).size > 0;
  const isTable = display.value === 'table';
  return (
    <header class="toolbar">
      <SearchBox store={store} />
      <Presets store={store} />
      <QueryFilter store={store} />
      <div class="filters" role="group" aria-label={l10n.t('Filters')}>
        <StyleFilter store={store} style="sync" />
        <StyleFilter store={store} style="async" />
        <Toggle isOn={view.value.findingsOnly} title={l10n.t('Only edges with findings')} onClick={() => store.changeView({ findingsOnly: !view.value.findingsOnly })}>
          <SeverityIcon severity="warning" /> {l10n.t('Findings')}
        </Toggle>
        {hasUnsure || view.value.minimumConfidence > 0 ? (
          <Toggle isOn={view.value.minimumConfidence > 0} title={l10n.t('Leave out edges that are less than 70 % sure')} onClick={() => store.changeView({ minimumConfidence: view.value.minimumConfidence > 0 ? 0 : SURE })}>{l10n.t('Sure only')}</Toggle>
        ) : undefined}
        {hasScripts ? (
          <Toggle isOn={view.value.withoutScripts !== true} title={l10n.t('Also what only scripts of developers use')} onClick={() => store.changeView({ withoutScripts: view.value.withoutScripts !== true })}>{l10n.t('Scripts')}</Toggle>
        ) : undefined}
      </div>
      <FocusChip store={store} />
      <ComparisonChip store={store} />
      {view.value.expanded.length > 0 ? <Action icon="close" label={l10n.t('Close groups')} onClick={() => store.changeView({ expanded: [] })} /> : undefined}
      {isLoose.value ? <Action icon="tidy" label={l10n.t('Rearrange')} onClick={() => store.arrange()} /> : undefined}
      <span class="space" />
      {store.host.isEditor ? <Toggle isOn={store.follow.value} title={l10n.t('Select the call under the cursor of the editor; nothing moves')} onClick={() => store.setFollow(!store.follow.value)}><Icon name="cursor" /> <span class="word">{l10n.t('Follow')}</span></Toggle> : undefined}
      {store.host.isEditor ? <Action icon="compare" label={l10n.t('Compare')} onClick={() => store.host.send({ type: 'compare' })} /> : undefined}
      <SaveMenu store={store} />
      <Toggle isOn={legend.value} title={l10n.t('Legend and keys')} onClick={() => { legend.value = !legend.value; }}><Icon name="key" /> <span class="word">{l10n.t('Legend')}</span></Toggle>
      <Toggle isOn={isTable} title={l10n.t('The same as a table')} onClick={() => { display.value = isTable ? 'drawing' : 'table'; }}><Icon name="table" /> <span class="word">{l10n.t('Table')}</span></Toggle>
    </header>
  );
}

function StyleFilter({ store, style }: { readonly store: Store; readonly style: Style }): VNode {
  const { styles } = store.view.value;
  const isOn = styles.includes(style);
  const others = styles.filter((other) => other !== style);
  return (
    <Toggle className="style" isOn={isOn} title={isOn ? l10n.t('Hide {0} edges', l10n.t(STYLE_NAMES[style])) : l10n.t('Show {0} edges', l10n.t(STYLE_NAMES[style]))} onClick={() => store.changeView({ styles: isOn ? others : [...others, style] })}>
      <StyleLine style={style} /> {style === 'sync' ? l10n.t('Sync') : l10n.t('Async')}
    </Toggle>
  );
}

function FocusChip({ store }: { readonly store: Store }): VNode | undefined {
  const { focus, depth } = store.view.value;
  if (focus === undefined) return undefined;
  const name = store.map.value.nodes.find(({ id }) => id === focus)?.name ?? focus;
  return (
    <div class="chip" role="group" aria-label={l10n.t('Around {0}', name)}>
      <Icon name="focus" /> <span class="what">{name}</span>
      {[1, 2, 3].map((steps) => (
        <button key={steps} type="button" aria-pressed={depth === steps} title={l10n.t('What is at most {0} away', steps)} aria-label={l10n.t('Distance {0}', steps)} onClick={() => store.changeView({ depth: steps })}>{steps}</button>
      ))}
      <button type="button" title={l10n.t('Show the whole map')} aria-label={l10n.t('Show the whole map')} onClick={() => store.focusOn(undefined)}><Icon name="close" /></button>
    </div>
  );
}

function ComparisonChip({ store }: { readonly store: Store }): VNode | undefined {
  const base = store.map.value.comparison?.base;
  if (base === undefined) return undefined;
  return (
    <div class="chip" role="group" aria-label={l10n.t('Compared with {0}', base)}>
      <Icon name="compare" /> <span class="what" title={l10n.t('Compared with {0}', base)}>{base}</span>
      {store.host.isEditor ? <button type="button" title={l10n.t('End the comparison')} aria-label={l10n.t('End the comparison')} onClick={() => store.host.send({ type: 'endComparison' })}><Icon name="close" /></button> : undefined}
    </div>
  );
}

interface ToggleProps { readonly isOn: boolean; readonly title: string; readonly onClick: () => void; readonly children: ComponentChildren; readonly className?: string }

function Toggle({ isOn, title, onClick, children, className = '' }: ToggleProps): VNode {
  return <button type="button" class={`toggle ${className}`} aria-pressed={isOn} title={title} onClick={onClick}>{children}</button>;
}

function Action({ icon, label, onClick }: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }): VNode {
  return <button type="button" class="toggle" title={label} onClick={onClick}><Icon name={icon} /> <span class="word">{label}</span></button>;
}
