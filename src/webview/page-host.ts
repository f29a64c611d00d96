import { DATA_ELEMENT, LAYOUTER_ELEMENT, NOTICES_ELEMENT, type PageData } from '../core/drawing/page-data';
import { toDrawableGraph } from '../core/drawing/map-graph';
import { mapText } from '../core/report/map-text';
import { EXPORT_ENDINGS, type Export, type FromViewer, type ToViewer } from '../protocol/webview';
import { readState, type Host } from './host';
import { createPageLayout } from './page-layout';
import { l10n } from './l10n';

/** Answers in a page of its own what the editor answers in the panel, as far as the page can. */
export function pageHost(): Host {
  const data = JSON.parse(textOf(DATA_ELEMENT)) as PageData;
  const layOut = createPageLayout(textOf(LAYOUTER_ELEMENT));
  let answer: (message: ToViewer) => void = () => undefined;
  const say = (text: string, failed = false): void => answer({ type: 'status', text, failed });
  const send = (message: FromViewer): void => {
    if (message.type === 'layout') layOut(toDrawableGraph(data.map, message.view), (positions) => answer({ type: 'positions', request: message.request, positions }));
    if (message.type === 'export') take(message, data).then(say, (error: unknown) => say(error instanceof Error ? error.message : String(error), true));
  };
  return {
    isEditor: false, send, notices: textOf(NOTICES_ELEMENT),
    listen(receive) {
      answer = receive;
      receive({ type: 'map', ...data });
    },
    // State lives in the entry of the page in the browser's history: it survives a reload, and needs no storage.
    restore: () => readState(history.state),
    keep: (state) => history.replaceState(state, ''),
  };
}

function textOf(element: string): string {
  const text = document.getElementById(element)?.textContent;
  if (text === null || text === undefined) throw new Error(`The page holds no ${element}.`);
  return text;
}

/** Saves or copies, and says what was done. */
async function take({ format, to, view, picture }: Export, { map }: PageData): Promise<string> {
  if (format === 'html') throw new Error(l10n.t('This page is the HTML page.'));
  const content = format === 'svg' || format === 'png' ? picture ?? '' : mapText(map, format, view);
  if (to === 'clipboard') {
    await navigator.clipboard.writeText(content);
    return l10n.t('Copied.');
  }
  download(`${format === 'diff' ? 'communication-difference' : 'communication-map'}.${EXPORT_ENDINGS[format]}`, format === 'png' ? bytesOf(content) : content);
  return l10n.t('Saved.');
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function download(name: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
}
