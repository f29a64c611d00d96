import { DATA_ELEMENT, type PageData } from '../core/drawing/page-data';
import * as v from 'valibot';
import { viewerStateSchema, type FromViewer, type ToViewer, type ViewerState } from '../protocol/webview';

/** Whoever shows the viewer: the editor, or the page that the map was written to. */
export interface Host {
  /** Whether places in the code can be opened and layouts asked for. */
  readonly isEditor: boolean;
  send(message: FromViewer): void;
  listen(receive: (message: ToViewer) => void): void;
  /** What `keep` was given before a reload; `undefined` when there is none or it is of another version. */
  restore(): ViewerState | undefined;
  keep(state: ViewerState): void;
}

interface EditorApi { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void }

declare const acquireVsCodeApi: undefined | (() => EditorApi);

export function connectHost(): Host {
  return typeof acquireVsCodeApi === 'function' ? editorHost(acquireVsCodeApi()) : pageHost();
}

function editorHost(api: EditorApi): Host {
  return {
    isEditor: true,
    send: (message) => api.postMessage(message),
    listen: (receive) => window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) receive(data);
    }),
    restore: () => readState(api.getState()),
    keep(state) {
      api.setState(state);
      api.postMessage({ type: 'saveState', state } satisfies FromViewer);
    },
  };
}

/** State lives in the entry of the page in the browser's history: it survives a reload, and needs no storage. */
function pageHost(): Host {
  return {
    isEditor: false,
    send: () => undefined,
    listen(receive) {
      const text = document.getElementById(DATA_ELEMENT)?.textContent;
      if (text === null || text === undefined) throw new Error('The page holds no map.');
      receive({ type: 'map', ...(JSON.parse(text) as PageData) });
    },
    restore: () => readState(history.state),
    keep: (state) => history.replaceState(state, ''),
  };
}

/** The page's own host is trusted; what the frame around it says to itself is left alone. */
function isMessage(data: unknown): data is ToViewer {
  return typeof data === 'object' && data !== null && 'type' in data;
}

function readState(state: unknown): ViewerState | undefined {
  const result = v.safeParse(viewerStateSchema, state);
  return result.success ? result.output : undefined;
}
