import type { Disposable } from 'vscode-languageserver';
import type { ServerContext } from './context';
import type { Folder } from './folders';
import { guardEvent } from './guard';

/** Files of a folder that differ from its last commit, or why git cannot say. */
export type Uncommitted = readonly string[] | { readonly failed: string };

/** Milliseconds without another change on disk after which git is asked: a commit or a checkout changes much at once. */
const QUIET = 200;

/** Knows which files differ from the last commit, in folders whose settings ask for that. */
export class ChangedFiles implements Disposable {
  private readonly known = new Map<Folder, ReadonlySet<string>>();
  private readonly timers = new Map<Folder, NodeJS.Timeout>();

  constructor(private readonly ask: (root: string) => Promise<Uncommitted>) {}

  has(folder: Folder, file: string): boolean {
    return this.known.get(folder)?.has(file) === true;
  }

  /** Whether git was asked about a folder, or will be soon. */
  isFollowed(folder: Folder): boolean {
    return this.timers.has(folder);
  }

  /** Asks again soon, and has the folder reported anew if the answer is another. */
  refresh(folder: Folder, log: ServerContext['log']): void {
    clearTimeout(this.timers.get(folder));
    this.timers.set(folder, setTimeout(() => guardEvent(log, 'Asking git what changed', () => this.update(folder, log)), QUIET));
  }

  forget(folder: Folder): void {
    clearTimeout(this.timers.get(folder));
    this.timers.delete(folder);
    this.known.delete(folder);
  }

  dispose(): void {
    [...this.timers.keys()].forEach((folder) => this.forget(folder));
  }

  private async update(folder: Folder, log: ServerContext['log']): Promise<void> {
    const timer = this.timers.get(folder);
    const answer = await this.ask(folder.root);
    // Whoever wants to know no more, or asks again meanwhile, is not answered.
    if (timer === undefined || this.timers.get(folder) !== timer) return;
    if ('failed' in answer) log.warn(`Git cannot say what changed in ${folder.name}, so only the findings of open files are shown: ${answer.failed}.`);
    const before = this.known.get(folder) ?? new Set();
    const now = new Set('failed' in answer ? [] : answer);
    this.known.set(folder, now);
    if (now.size !== before.size || [...now].some((file) => !before.has(file))) folder.session.showAgain();
  }
}

/** Asks git when a folder wants to know for the first time, and when something changes on disk. In a folder that is not trusted git is left alone: what stands in it may be run by it. */
export function registerChangedFiles({ connection, folders, changes, trust, log }: ServerContext): void {
  const refresh = (folder: Folder): void => {
    if (folder.session.scope !== 'changedFiles' || !trust.isGranted) changes.forget(folder);
    else changes.refresh(folder, log);
  };
  folders.onDidSettle((folder) => (changes.isFollowed(folder) && folder.session.scope === 'changedFiles' ? undefined : refresh(folder)));
  folders.onDidRemove((folder) => changes.forget(folder));
  connection.onNotification('crosstalk/trusted', () => {
    trust.isGranted = true;
    folders.all().forEach(refresh);
  });
}

/** Hears of changes on disk, those inside `.git` included: a commit changes no other file. */
export function onDiskChanged({ folders, changes, log }: ServerContext, uris: readonly string[]): void {
  for (const folder of new Set(uris.flatMap((uri) => folders.holders(uri).map((holder) => holder.folder)))) {
    if (changes.isFollowed(folder)) changes.refresh(folder, log);
  }
}
