import type { VNode } from 'preact';
import type { Export } from '../protocol/webview';
import { Menu } from './menu';
import { toPicture, toPng } from './picture';
import type { Store } from './store';

const FILES: readonly (readonly [Export['format'], string])[] = [
  ['svg', 'SVG picture'], ['png', 'PNG picture'], ['html', 'HTML page'], ['mermaid', 'Mermaid chart'], ['dot', 'Graphviz DOT'], ['markdown', 'Markdown table'], ['json', 'JSON map'],
];
const DIFFERENCE: typeof FILES = [['diff', 'Difference as Markdown']];
const COPIES: readonly (readonly [Export['format'], string])[] = [['mermaid', 'Copy as Mermaid'], ['markdown', 'Copy as Markdown']];
const DIFFERENCE_COPIES: typeof COPIES = [['diff', 'Copy the difference as Markdown']];

/** Takes what is shown along, through the editor or the browser. A page of its own is the HTML page already. */
export function SaveMenu({ store }: { readonly store: Store }): VNode {
  const isCompared = store.map.value.comparison !== undefined;
  const files = FILES.filter(([format]) => store.host.isEditor || format !== 'html');
  const items = [
    ...[...isCompared ? DIFFERENCE : [], ...files].map(([format, name]) => ({ name, act: () => { void take(store, format, 'file'); } })),
    ...[...isCompared ? DIFFERENCE_COPIES : [], ...COPIES].map(([format, name]) => ({ name, act: () => { void take(store, format, 'clipboard'); } })),
  ];
  return <Menu icon="save" label="Save or copy" title="Save or copy what is shown" items={items} isAtEnd />;
}

async function take(store: Store, format: Export['format'], to: Export['to']): Promise<void> {
  try {
    const picture = format === 'svg' ? toPicture(store) : format === 'png' ? await toPng(toPicture(store)) : undefined;
    store.host.send({ type: 'export', format, to, view: store.view.value, ...(picture === undefined ? {} : { picture }) });
  } catch (error) {
    store.say({ text: `The picture could not be made: ${error instanceof Error ? error.message : String(error)}`, failed: true });
  }
}
