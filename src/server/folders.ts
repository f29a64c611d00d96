import { basename } from 'node:path';
import { Emitter } from 'vscode-languageserver';
import type { Disposable, Event } from 'vscode-languageserver';
import type { FolderSession, Outcome } from './folder-session';
import { normalizeUri, toPath, toRelative, toUri } from './uris';

/** One workspace folder and its analysis. */
export interface Folder {
  /** As the editor wrote it. */
  readonly uri: string;
  readonly name: string;
  readonly root: string;
  readonly session: FolderSession;
}

/** A file seen from the root of a folder. */
export interface FolderFile { readonly folder: Folder; readonly file: string }

export interface FolderEvents { onStart(): void; onSettle(outcome: Outcome): void; onError(error: unknown): void }

export type OpenSession = (folder: Omit<Folder, 'session'>, events: FolderEvents) => FolderSession;

/** The workspace folders. A folder inside another one is analysed on its own, and its files are reported by it alone. */
export class Folders implements Disposable {
  private readonly folders = new Map<string, Folder>();
  private readonly started = new Emitter<Folder>();
  private readonly settled = new Emitter<Folder>();
  private readonly failed = new Emitter<{ readonly folder: Folder; readonly error: unknown }>();
  private readonly removed = new Emitter<Folder>();

  constructor(private readonly openSession: OpenSession) {}

  get onDidStart(): Event<Folder> { return this.started.event; }
  get onDidSettle(): Event<Folder> { return this.settled.event; }
  get onDidFail(): Event<{ readonly folder: Folder; readonly error: unknown }> { return this.failed.event; }
  get onDidRemove(): Event<Folder> { return this.removed.event; }

  all(): readonly Folder[] {
    return [...this.folders.values()];
  }

  /** `undefined` when the URI stands for no folder on disk, or for one that is there already. */
  add(uri: string, name?: string): Folder | undefined {
    const root = toPath(uri);
    const key = normalizeUri(uri);
    if (root === undefined || this.folders.has(key)) {
      return undefined;
    }
    const place = { uri, name: name ?? basename(root), root };
    const session = this.openSession(place, {
      onStart: () => this.started.fire(folder),
      onSettle: () => this.settled.fire(folder),
      onError: (error) => this.failed.fire({ folder, error }),
    });
    const folder: Folder = { ...place, session };
    this.folders.set(key, folder);
    return folder;
  }

  remove(uri: string): void {
    const folder = this.find(uri);
    if (folder !== undefined) {
      this.folders.delete(normalizeUri(uri));
      folder.session.dispose();
      this.removed.fire(folder);
    }
  }

  find(uri: string): Folder | undefined {
    return this.folders.get(normalizeUri(uri));
  }

  /** The folder that reports a file: the innermost one that has it. `undefined` for files outside of all. */
  owner(uri: string): FolderFile | undefined {
    return this.holders(uri).sort((a, b) => a.file.length - b.file.length)[0];
  }

  /** All folders that have a file. */
  holders(uri: string): FolderFile[] {
    const path = toPath(uri);
    return path === undefined ? [] : this.all().flatMap((folder) => {
      const file = toRelative(folder.root, path);
      return file === undefined ? [] : [{ folder, file }];
    });
  }

  owns(folder: Folder, file: string): boolean {
    return this.folders.size === 1 || this.owner(toUri(folder.root, file))?.folder === folder;
  }

  dispose(): void {
    this.all().forEach(({ uri }) => this.remove(uri));
    [this.started, this.settled, this.failed, this.removed].forEach((emitter) => emitter.dispose());
  }
}
