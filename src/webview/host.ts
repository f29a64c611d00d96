import * as v from 'valibot';
import { viewerStateSchema, type FromViewer, type ToViewer, type ViewerState } from '../protocol/webview';

/** Whoever shows the viewer: the editor, or the page that the map was written to. */
export interface Host {
  /** Whether places in the code can be opened, followed and compared. */
  readonly isEditor: boolean;
  /** The licences of what is in a page of its own; the editor has them beside the viewer. */
  readonly notices?: string;
  send(message: FromViewer): void;
  listen(receive: (message: ToViewer) => void): void;
  /** What `keep` was given before a reload; `undefined` when there is none or it is of another version. */
  restore(): ViewerState | undefined;
  keep(state: ViewerState): void;
}

interface EditorApi { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void }

declare const acquireVsCodeApi: undefined | (() => EditorApi);

/** The editor around the viewer; `undefined` on a page of its own. */
export function connectEditor(): Host | undefined {
  return typeof acquireVsCodeApi === 'function' ? editorHost(acquireVsCodeApi()) : undefined;
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

/** The page's own host is trusted; what the frame around it says to itself is left alone. */
function isMessage(data: unknown): data is ToViewer {
  return typeof data === 'object' && data !== null && 'type' in data;
}

export function readState(state: unknown): ViewerState | undefined {
  const result = v.safeParse(viewerStateSchema, state);
  return result.success ? result.output : undefined;
}
