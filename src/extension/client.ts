import { EventEmitter } from 'vscode';
import type { CancellationToken, Disposable, Event, ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClient, State } from 'vscode-languageclient/node';
import type { ServerState } from './status-text';

type Listener = (params: never) => void;

const STATES: Readonly<Record<State, ServerState>> = { 1: 'stopped', 2: 'running', 3: 'starting', 4: 'stopped' };

/**
 * The way to the language server. The library behind it is loaded after activation, so that whoever activates beside Crosstalk does not wait for it;
 * what is asked before that waits until the server runs.
 */
export class Client implements Disposable {
  state: ServerState = 'starting';
  readonly onDidChangeState: Event<ServerState>;
  private readonly changed = new EventEmitter<ServerState>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private loaded: Promise<LanguageClient> | undefined;
  private watching: Disposable | undefined;

  constructor(private readonly context: ExtensionContext, private readonly output: LogOutputChannel) {
    this.onDidChangeState = this.changed.event;
  }

  async start(): Promise<void> {
    try {
      await (await this.load()).start();
    } catch (error) {
      this.turn('stopped');
      throw error;
    }
  }

  async stop(): Promise<void> {
    await (await this.loaded)?.stop();
  }

  /** A client whose start failed can neither be stopped nor always be started again: where it cannot, another one takes its place. */
  async restart(): Promise<void> {
    const client = await this.load();
    if (client.isRunning()) {
      await client.restart();
      return;
    }
    try {
      await client.start();
    } catch (error) {
      this.output.debug(`A new client is made: ${String(error)}`);
      await this.abandon(client);
      await this.start();
    }
  }

  async sendRequest(method: string, params: unknown, token?: CancellationToken): Promise<unknown> {
    // An absent token would be sent as a second parameter, and the server would take that for the token.
    return (await this.load()).sendRequest(method, params, ...(token === undefined ? [] : [token]));
  }

  async sendNotification(method: string, params: object): Promise<void> {
    await (await this.load()).sendNotification(method, params);
  }

  /** The library keeps only the last listener of each notification; here there may be several. */
  onNotification(method: string, listen: Listener): Disposable {
    const own = this.listeners.get(method) ?? new Set<Listener>();
    if (!this.listeners.has(method)) void this.loaded?.then((client) => forward(client, method, own));
    this.listeners.set(method, own.add(listen));
    return { dispose: () => own.delete(listen) };
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async abandon(client: LanguageClient): Promise<void> {
    this.loaded = undefined;
    this.watching?.dispose();
    try {
      await client.dispose();
    } catch (error) {
      this.output.debug(`The former client had nothing to stop: ${String(error)}`);
    }
  }

  private load(): Promise<LanguageClient> {
    this.loaded ??= this.create();
    return this.loaded;
  }

  private async create(): Promise<LanguageClient> {
    await new Promise((resolve) => { setImmediate(resolve); });
    const { createLanguageClient } = await import('./language-client');
    const client = createLanguageClient(this.context, this.output);
    for (const [method, own] of this.listeners) forward(client, method, own);
    this.watching = client.onDidChangeState(({ newState }) => this.turn(STATES[newState]));
    return client;
  }

  private turn(state: ServerState): void {
    this.state = state;
    this.changed.fire(state);
  }
}

function forward(client: LanguageClient, method: string, listeners: ReadonlySet<Listener>): void {
  client.onNotification(method, (params: unknown) => listeners.forEach((listen) => listen(params as never)));
}
