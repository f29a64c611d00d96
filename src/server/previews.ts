import type { CancellationToken } from 'vscode-languageserver';
import type { CommunicationMap, Profile, Workspace } from '../core';

/** What is asked of one file. */
export interface Previewed { readonly file: string; readonly text: string | undefined; readonly profile: Profile }

/** Says what is certain of single files while the first analysis of their folder is not done. They come one after the other, and the analysis of the folder after them. */
export class Previews {
  private last: Promise<unknown> | undefined;

  constructor(private readonly workspace: Pick<Workspace, 'preview'>) {}

  /** Resolves when nobody waits for one; absent when nobody does now. */
  get whenDone(): Promise<unknown> | undefined {
    return this.last;
  }

  /** `undefined` where nothing is certain, and when it is cancelled or fails: then the whole will tell. */
  async of(asked: Previewed, token: CancellationToken): Promise<CommunicationMap | undefined> {
    const before = this.last ?? Promise.resolve();
    const own = before.then(() => (token.isCancellationRequested ? undefined : this.make(asked, token)));
    const done = own.catch(() => undefined);
    this.last = done;
    const map = await done;
    if (this.last === done) this.last = undefined;
    return map;
  }

  private async make({ file, text, profile }: Previewed, token: CancellationToken): Promise<CommunicationMap | undefined> {
    const progress = { report: () => undefined, isCancelled: () => token.isCancellationRequested };
    return (await this.workspace.preview(file, text, { profile, progress }))?.map;
  }
}
