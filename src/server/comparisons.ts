import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import { AnalysisCancelled, compareMaps, type CommunicationMap } from '../core';
import type { CodeState, Comparing } from '../protocol/comparison';
import { requestCancelled, whenCancelled } from './cancellation';
import type { ServerContext } from './context';
import type { Folder } from './folders';
import { showProgress } from './progress';

/** Maps of states that are kept for each folder: those of a comparison, and one to go back to. */
const KEPT = 3;

interface Known { readonly id: string; readonly map: Promise<CommunicationMap> }

/** Maps of other states of the code, each computed once, in a thread of its own, whoever asks for it how often. */
export class Comparisons {
  private readonly known = new Map<Folder, readonly Known[]>();
  private readonly merged = new WeakMap<CommunicationMap, { readonly base: CommunicationMap; readonly name: string; readonly map: CommunicationMap }>();

  constructor(private readonly context: ServerContext) {
    context.folders.onDidRemove((folder) => this.known.delete(folder));
  }

  /** The map of two states: what is asked for against what is now, or against another one. */
  async compare(folder: Folder, { base, head, name }: Comparing, now: CommunicationMap, token: CancellationToken): Promise<CommunicationMap> {
    const before = await this.mapOf(folder, base, name, token);
    const after = head === undefined ? now : await this.mapOf(folder, head, name, token);
    const found = this.merged.get(after);
    if (found?.base === before && found.name === name) return found.map;
    const map = compareMaps(before, after, name);
    this.merged.set(after, { base: before, name, map });
    return map;
  }

  /** A request that is cancelled no longer waits; the work goes on, as the next request will want it. The user can stop that, too. */
  private async mapOf(folder: Folder, state: CodeState, name: string, token: CancellationToken): Promise<CommunicationMap> {
    const found = await this.context.dependencies.idOfState(folder.root, state);
    if ('failed' in found) throw new ResponseError(LSPErrorCodes.RequestFailed, this.context.l10n.t('{0} cannot be read: {1}.', name, found.failed));
    const id = `${folder.session.profile} ${found.id}`;
    const all = this.known.get(folder) ?? [];
    const known = all.find((one) => one.id === id) ?? { id, map: this.analyze(folder, found.id, name) };
    this.known.set(folder, [known, ...all.filter((one) => one !== known)].slice(0, KEPT));
    known.map.catch(() => this.forget(folder, known));
    return Promise.race([known.map, new Promise<never>((_resolve, reject) => whenCancelled(token, () => reject(requestCancelled())))]);
  }

  private async analyze(folder: Folder, id: string, name: string): Promise<CommunicationMap> {
    const { l10n, dependencies: { mapOfState, version } } = this.context;
    const shown = showProgress(this.context, `${folder.name}, ${name}`);
    const isCancelled = (): boolean => shown.isCancelled() || this.context.folders.find(folder.uri) !== folder;
    try {
      return await mapOfState({ root: folder.root, id, profile: folder.session.profile, version }, { report: shown.report, isCancelled });
    } catch (error) {
      throw error instanceof AnalysisCancelled ? new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('The comparison was stopped.')) : error;
    } finally {
      shown.done();
    }
  }

  private forget(folder: Folder, known: Known): void {
    this.known.set(folder, (this.known.get(folder) ?? []).filter((one) => one !== known));
  }
}
