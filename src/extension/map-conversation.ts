import * as v from 'valibot';
import { CancellationTokenSource, l10n } from 'vscode';
import type { Disposable, LogOutputChannel, Memento, Webview, WorkspaceFolder } from 'vscode';
import type { MapView } from '../core';
import type { CommunicationMap, Place, Range } from '../core/model/communication-map';
import { comparingSchema, type Comparing } from '../protocol/comparison';
import type { FolderStatus, MapParams } from '../protocol/server';
import { EXPORT_ENDINGS, findPlace, findSiteAt, readFromViewer, viewerStateSchema } from '../protocol/webview';
import type { Export, FromViewer, Selection, ToViewer, ViewerState } from '../protocol/webview';
import { sendRequest } from './server-messages';
import type { Client } from './client';

/** A place of the cursor; `file` is relative to the folder. */
export interface Cursor extends Place { readonly column: number }

export interface ConversationOptions {
  readonly client: Client;
  readonly output: LogOutputChannel;
  /** Where the state of viewers is kept. */
  readonly memory: Memento;
  readonly showPlace: (place: Place | Range) => Promise<void>;
  /** Asks where to put a file and writes it; `false` when the user changed their mind. */
  readonly saveFile: (name: string, content: Uint8Array) => Promise<boolean>;
  readonly copy: (text: string) => Promise<void>;
  /** Where the cursor is, in a file of the folder. */
  readonly cursor: () => Cursor | undefined;
  /** Asks the user what to compare with; ends in `compare` of the conversation. */
  readonly compare: () => Promise<void>;
  /** Whether git may be run in the folder. */
  readonly isTrusted: () => boolean;
}

const STATUS_TEXTS: Readonly<Record<FolderStatus['state'], () => string>> = {
  analyzing: () => l10n.t('Analyzing the workspace…'),
  ready: () => '',
  disabled: () => l10n.t('Crosstalk is off in this folder.'),
  cancelled: () => l10n.t('The analysis was stopped.'),
  failed: () => l10n.t('The analysis failed; the output says why.'),
};

/** The picture that the viewer made; anything else is refused. */
function readPicture(format: 'svg' | 'png', picture = ''): string | Uint8Array {
  if (format === 'svg' && picture.startsWith('<svg ')) return picture;
  if (format === 'png' && picture.startsWith('iVBORw0KGgo')) return Buffer.from(picture, 'base64');
  throw new Error(l10n.t('The map panel sent no picture.'));
}

/** What the viewer of one folder and the server have to say to each other. */
export class MapConversation implements Disposable {
  private map: CommunicationMap | undefined;
  private view: MapView | undefined;
  private comparing: Comparing | undefined;
  /** What was shown before the comparison. */
  private viewBefore: MapView | undefined;
  private selection: Selection | undefined;
  private isReady = false;
  /** Width to height of the room for the drawing when it was first laid out: nothing moves when the room changes. */
  private ratio: number | undefined;
  private follows = false;
  private followed: string | undefined;
  private request: CancellationTokenSource | undefined;
  private readonly folderUri: string;

  constructor(private readonly webview: Webview, folder: WorkspaceFolder, private readonly options: ConversationOptions) {
    this.folderUri = folder.uri.toString();
  }

  /** Takes a message from the viewer; what is none is logged and left alone. */
  async receive(given: unknown): Promise<void> {
    const message = readFromViewer(given);
    if (message === undefined) {
      this.options.output.warn('The map panel sent a message that is none.', given);
      return;
    }
    await this.guard(message.type, () => this.handle(message));
  }

  /** Selects a site, now or as soon as the viewer is ready. */
  async select(site: string): Promise<void> {
    this.selection = { kind: 'site', id: site };
    await this.sendSelection();
  }

  /** Shows what differs from another state of the code, or the map alone again. */
  async compare(comparing: Comparing | undefined): Promise<void> {
    const before = { comparing: this.comparing, view: this.view };
    if (this.comparing === undefined) this.viewBefore = this.view;
    this.comparing = comparing;
    this.view = comparing === undefined ? this.viewBefore : undefined;
    await this.options.memory.update(this.comparingKey(), comparing);
    if (!this.isReady) return;
    try {
      await this.showMap();
    } catch (error) {
      this.comparing = before.comparing;
      this.view = before.view;
      await this.options.memory.update(this.comparingKey(), before.comparing);
      throw error;
    }
  }

  async mapChanged(folder: string): Promise<void> {
    if (folder === this.folderUri && this.isReady) {
      await this.guard('refresh', () => this.showMap());
    }
  }

  async statusChanged({ folder, state }: FolderStatus): Promise<void> {
    if (folder === this.folderUri) {
      await this.send({ type: 'status', text: STATUS_TEXTS[state](), failed: state === 'failed' });
    }
  }

  /** Selects the call under the cursor, if the viewer wants to know. */
  async cursorMoved(): Promise<void> {
    const cursor = this.follows && this.map !== undefined ? this.options.cursor() : undefined;
    const site = cursor && this.map && findSiteAt(this.map, cursor);
    if (site !== undefined && site !== this.followed) {
      this.followed = site;
      await this.send({ type: 'follow', selection: { kind: 'site', id: site } });
    }
  }

  /** The viewer is gone while its panel is hidden, and says when it is back. */
  hidden(): void {
    this.isReady = false;
  }

  dispose(): void {
    this.request?.cancel();
    this.isReady = false;
  }

  /** Tells the user in the panel what went wrong, and the output all about it. */
  private async guard(name: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.options.output.error(`The map panel's ${name} failed`, error instanceof Error ? error : String(error));
      await this.send({ type: 'status', text: error instanceof Error ? error.message : String(error), failed: true });
    }
  }

  private handle(message: FromViewer): Promise<void> {
    switch (message.type) {
      case 'ready': return this.begin(message.ratio);
      case 'openSite': case 'openFinding': case 'openPlace': return this.showPlace(message);
      case 'layout': return this.layOut(message.request, message.view);
      case 'export': return this.export(message);
      case 'compare': return this.options.compare();
      case 'endComparison': return this.compare(undefined);
      case 'follow': return this.follow(message.on);
      case 'saveState': return this.keep(message.state);
    }
  }

  /** What was looked at closely stays where it was; everything else is arranged for the room that there is. */
  private begin(ratio: number | undefined): Promise<void> {
    const saved = this.readSaved();
    this.ratio ??= (saved?.transform === undefined ? undefined : saved.ratio) ?? ratio;
    return this.showMap();
  }

  private async showMap(): Promise<void> {
    const isFirst = !this.isReady;
    const saved = isFirst ? this.readSaved() : undefined;
    if (isFirst) this.comparing ??= this.readComparing();
    this.isReady = true;
    this.request?.cancel();
    const request = new CancellationTokenSource();
    this.request = request;
    const params = { folder: this.folderUri, ...this.viewToShow(saved), ...this.compared(), ...this.forRoom() };
    if (isFirst) {
      await this.send({ type: 'status', text: STATUS_TEXTS.analyzing(), failed: false });
    }
    const result = await this.requestMap(params, request);
    if (result !== undefined) {
      this.map = result.map;
      this.view = result.view;
      await this.send({ type: 'map', ...result, ...(saved !== undefined && { saved }) });
      await this.send({ type: 'status', text: '', failed: false });
      await this.sendSelection();
    }
  }

  private viewToShow(saved: ViewerState | undefined): { readonly view?: MapView } {
    const view = this.view ?? (saved?.base === this.comparing?.name ? saved?.view : undefined);
    return view === undefined ? {} : { view };
  }

  /** `undefined` when a newer request has taken the place of this one. */
  private async requestMap(params: MapParams, request: CancellationTokenSource) {
    try {
      const result = await sendRequest(this.options.client, 'crosstalk/map', params, request.token);
      return request.token.isCancellationRequested ? undefined : result;
    } catch (error) {
      if (request.token.isCancellationRequested) {
        return undefined;
      }
      throw error;
    }
  }

  private async showPlace(message: FromViewer): Promise<void> {
    const place = this.map && findPlace(this.map, message);
    if (place === undefined) {
      throw new Error(l10n.t('The map does not have this place any more.'));
    }
    await this.options.showPlace(place);
  }

  private async layOut(request: number, view: MapView): Promise<void> {
    this.view = view;
    try {
      const positions = await sendRequest(this.options.client, 'crosstalk/layout', { folder: this.folderUri, view, ...this.compared(), ...this.forRoom() });
      await this.send({ type: 'positions', request, positions });
    } catch (error) {
      this.options.output.error('Laying out the map failed', error instanceof Error ? error : String(error));
      await this.send({ type: 'layoutFailed', request, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  private async follow(on: boolean): Promise<void> {
    this.follows = on;
    this.followed = undefined;
    await this.cursorMoved();
  }

  private async export({ format, to, view, picture }: Export): Promise<void> {
    const content = format === 'svg' || format === 'png' ? readPicture(format, picture) : await this.renderText(format, view);
    if (to === 'clipboard' && typeof content === 'string') {
      await this.options.copy(content);
      await this.send({ type: 'status', text: l10n.t('Copied.'), failed: false });
    } else if (await this.options.saveFile(`${format === 'diff' ? 'communication-difference' : 'communication-map'}.${EXPORT_ENDINGS[format]}`, Buffer.from(content))) {
      await this.send({ type: 'status', text: l10n.t('Saved.'), failed: false });
    }
  }

  private async renderText(format: Exclude<Export['format'], 'svg' | 'png'>, view: MapView): Promise<string> {
    return (await sendRequest(this.options.client, 'crosstalk/export', { folder: this.folderUri, format, view, ...this.compared() })).text;
  }

  private async keep(state: ViewerState): Promise<void> {
    if (state.base === this.comparing?.name) this.view = state.view;
    await this.options.memory.update(this.memoryKey(), { ...state, ...this.forRoom() });
  }

  private readSaved(): ViewerState | undefined {
    const result = v.safeParse(viewerStateSchema, this.options.memory.get(this.memoryKey()));
    return result.success ? result.output : undefined;
  }

  private forRoom(): { readonly ratio?: number } {
    return this.ratio === undefined ? {} : { ratio: this.ratio };
  }

  private compared(): { readonly comparing?: Comparing } {
    return this.comparing === undefined ? {} : { comparing: this.comparing };
  }

  private readComparing(): Comparing | undefined {
    const result = v.safeParse(comparingSchema, this.options.memory.get(this.comparingKey()));
    return result.success && this.options.isTrusted() ? result.output : undefined;
  }

  private comparingKey(): string {
    return `crosstalk.map.comparing:${this.folderUri}`;
  }

  private memoryKey(): string {
    return `crosstalk.map.state:${this.folderUri}`;
  }

  private async sendSelection(): Promise<void> {
    if (this.selection !== undefined && this.isReady) {
      await this.send({ type: 'select', selection: this.selection });
      this.selection = undefined;
    }
  }

  private async send(message: ToViewer): Promise<void> {
    if (this.isReady) {
      await this.webview.postMessage(message);
    }
  }
}
