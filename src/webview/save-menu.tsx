import type { VNode } from 'preact';
import type { Export } from '../protocol/webview';
import { Menu } from './menu';
import { toPicture, toPng } from './picture';
import type { Store } from './store';
import { l10n } from './l10n';

type Named = readonly [format: Export['format'], name: string];

const files = (): readonly Named[] => [
  ['svg', l10n.t('SVG picture')], ['png', l10n.t('PNG picture')], ['html', l10n.t('HTML page')], ['mermaid', l10n.t('Mermaid chart')], ['dot', l10n.t('Graphviz DOT')], ['markdown', l10n.t('Markdown table')], ['json', l10n.t('JSON map')],
];
const difference = (): Named => ['diff', l10n.t('Difference as Markdown')];
const copies = (): readonly Named[] => [['mermaid', l10n.t('Copy as Mermaid')], ['markdown', l10n.t('Copy as Markdown')]];
const differenceCopy = (): Named => ['diff', l10n.t('Copy the difference as Markdown')];

/** Takes what is shown along, through the editor or the browser. A page of its own is the HTML page already. */
export function SaveMenu({ store }: { readonly store: Store }): VNode {
  const isCompared = store.map.value.comparison !== undefined;
  const possible = files().filter(([format]) => store.host.isEditor || format !== 'html');
  const items = [
    ...[...isCompared ? [difference()] : [], ...possible].map(([format, name]) => ({ name, act: () => { void take(store, format, 'file'); } })),
    ...[...isCompared ? [differenceCopy()] : [], ...copies()].map(([format, name]) => ({ name, act: () => { void take(store, format, 'clipboard'); } })),
  ];
  return <Menu icon="save" label={l10n.t('Save or copy')} title={l10n.t('Save or copy what is shown')} items={items} isAtEnd />;
}

async function take(store: Store, format: Export['format'], to: Export['to']): Promise<void> {
  try {
    const picture = format === 'svg' ? toPicture(store) : format === 'png' ? await toPng(toPicture(store)) : undefined;
    store.host.send({ type: 'export', format, to, view: store.view.value, ...(picture === undefined ? {} : { picture }) });
  } catch (error) {
    store.say({ text: l10n.t('The picture could not be made: {0}', error instanceof Error ? error.message : String(error)), failed: true });
  }
}
