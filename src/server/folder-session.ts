import type { CancellationToken, Disposable } from 'vscode-languageserver';
import { AnalysisCancelled, isReadFailure } from '../core';
import type { Burden, CommunicationMap, FileSystemPort, Finding, Progress, Workspace } from '../core';
import type { KnownFolder } from '../node/cache/known-folder';
import { defaultSettings, type Settings } from '../protocol/settings';
import { requestCancelled, whenCancelled } from './cancellation';
import { EditorTexts } from './editor-texts';
import { NoAnalysis } from './guard';
import { Pause } from './pause';
import { Previews } from './previews';

/** How the newest analysis of a folder ended. */
export type Outcome =
  /** `unreported` is what the profile leaves out. */
  | { readonly kind: 'analysed'; readonly map: CommunicationMap; readonly unreported: readonly Finding[] }
  | { readonly kind: 'disabled' }
  /** The user stopped it. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A file or folder that came, went, or has another content. */
export interface DiskChange { readonly file: string; readonly cameOrWent: boolean }

/** Shows the user that a folder is being analysed, and knows whether they stopped that. */
export interface ShownProgress extends Pick<Progress, 'report' | 'isCancelled'> { done(): void }

export interface FolderSessionOptions {
  readonly workspace: Workspace;
  readonly files: FileSystemPort;
  /** What earlier sessions found in the folder, and later ones shall find. */
  readonly known?: Pick<KnownFolder, 'find' | 'keep' | 'forget'>;
  /** Milliseconds without a change before an analysis begins; after an edit less where the last analyses took less. */
  readonly quiet: number;
  /** Milliseconds without a change after which what was found is kept for later sessions. */
  readonly idle: number;
  /** Called for each analysis until one ended well. */
  readonly showProgress: () => ShownProgress;
  readonly onStart: () => void;
  readonly onSettle: (outcome: Outcome) => void;
  /** An analysis that nobody waits for any more failed, and not because it was cancelled. */
  readonly onError: (error: unknown) => void;
  /** What was found could not be kept for later sessions, and why. */
  readonly onNotKept: (reason: string) => void;
}

/**
 * Keeps the analysis of one folder up to date. Changes are collected while an analysis runs, which is then cancelled, and applied before
 * the next one: so the workspace never changes under an analysis, and an outcome always belongs to the newest texts.
 */
export class FolderSession implements Disposable {
  private revision = 0;
  private settings: Settings | undefined;
  private settled: { readonly revision: number; readonly outcome: Outcome } | undefined;
  private running: { readonly revision: number } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private disposed = false;
  private hasEverEndedWell = false;
  private hasAsked = false;
  /** Edits are followed from now on. */
  private isLinked = false;
  /** More changed than texts, so an analysis that runs is for nothing. */
  private isSuperseded = false;
  private idleTimer: NodeJS.Timeout | undefined;
  private kept: CommunicationMap | undefined;
  private readonly pause: Pause;
  private readonly previews: Previews;
  /** Resolves when the first analysis begins, or what earlier sessions found is taken. */
  private readonly begun: Promise<void>;
  private begin = (): void => undefined;
  private readonly waiters = new Set<(outcome: Outcome) => void>();
  private readonly texts = new EditorTexts((file) => this.readText(file));
  private readonly changedTexts = new Set<string>();
  private readonly changedFiles = new Set<string>();

  constructor(private readonly options: FolderSessionOptions) {
    this.pause = new Pause(options.quiet);
    this.previews = new Previews(options.workspace);
    this.begun = new Promise((resolve) => { this.begin = resolve; });
  }

  /** The outcome for the texts as they are now; `undefined` while it is not known yet. */
  get outcome(): Outcome | undefined {
    return this.settled?.revision === this.revision ? this.settled.outcome : undefined;
  }

  /** The files as they are on disk. */
  get files(): FileSystemPort {
    return this.options.files;
  }

  /** Why the newest analysis did not look into a file; `undefined` when it did. */
  whyLeftOut(file: string): string | undefined {
    return this.options.workspace.whyLeftOut(file);
  }

  /** Whether an analysis has ended yet; before, the whole folder has to be read. */
  get hasSettled(): boolean {
    return this.settled !== undefined;
  }

  /** What the profile leaves out of the newest outcome. */
  get unreported(): readonly Finding[] {
    return this.outcome?.kind === 'analysed' ? this.outcome.unreported : [];
  }

  /** The packages that the newest analysis met. */
  get libraryUse(): ReturnType<Workspace['libraryUse']> {
    return this.options.workspace.libraryUse();
  }

  /** What made the newest analysis long. */
  get burden(): Burden {
    return this.options.workspace.burden();
  }

  /** The text of a file as the editor shows it, or as it is on disk. */
  read(file: string): string | undefined {
    return this.texts.get(file) ?? this.readText(file);
  }

  /** Whether code lenses are wanted in this folder. */
  get wantsCodeLens(): boolean {
    return this.settings?.codeLens !== false;
  }

  /** Whether findings that something silences are shown, too. */
  get showsSuppressed(): boolean {
    return this.settings?.showSuppressed === true;
  }

  /** The files whose findings are shown. */
  get scope(): Settings['scope'] {
    return this.settings?.scope ?? 'workspace';
  }

  /** Which findings are reported. */
  get profile(): Settings['profile'] {
    return (this.settings ?? defaultSettings).profile;
  }

  /** Starts the first analysis, or another one when the settings differ. */
  configure(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    if (before?.enable !== settings.enable || before.profile !== settings.profile) {
      this.isSuperseded = true;
      this.changed(0);
    }
    else if (before.codeLens !== settings.codeLens || before.scope !== settings.scope || before.showSuppressed !== settings.showSuppressed) this.showAgain();
  }

  /** Has the outcome reported once more, because something else of what is shown changed. */
  showAgain(): void {
    if (this.outcome !== undefined) this.options.onSettle(this.outcome);
  }

  /** Lays the text of an editor over a file, or takes it away again with `undefined`. */
  setText(file: string, text: string | undefined): void {
    const before = this.texts.shownIn(file);
    if (!this.texts.show(file, text)) return;
    if (text === undefined) this.changedFiles.add(file);
    this.changedTexts.add(file);
    this.changed(this.pause.after(before, text));
  }

  /** Says that files or folders changed on disk. What is in a file does not matter while an editor shows another text, but whether it is there does. */
  filesChanged(changes: readonly DiskChange[]): void {
    const seen = changes.filter(({ file, cameOrWent }) => cameOrWent || !this.texts.has(file));
    if (seen.length > 0) {
      seen.forEach(({ file }) => this.changedFiles.add(file));
      this.isSuperseded = true;
      this.changed(this.options.quiet);
    }
  }

  /** Analyses again if the last time ended badly. */
  retry(): void {
    if (this.outcome?.kind === 'failed' || this.outcome?.kind === 'cancelled') {
      this.changed(0);
    }
  }

  /** The map for the texts as they are when it comes, `undefined` when the folder is disabled; throws `NoAnalysis` when there is none. */
  async currentMap(token: CancellationToken): Promise<CommunicationMap | undefined> {
    const outcome = this.outcome ?? (await this.nextOutcome(token));
    switch (outcome.kind) {
      case 'analysed': return outcome.map;
      case 'disabled': return undefined;
      case 'cancelled': throw new NoAnalysis('The analysis was stopped.');
      case 'failed': throw new NoAnalysis('The analysis failed; the output channel says why.');
    }
  }

  /** As `currentMap`; before anything was told, the map of a file with what is certain of it, when that is there sooner. */
  async soonestMap(file: string, token: CancellationToken): Promise<CommunicationMap | undefined> {
    const whole = this.currentMap(token);
    return this.hasSettled ? whole : Promise.race([whole, this.preview(file, token).then((map) => map ?? whole)]);
  }

  /** Resolves when the files were looked at in this session, however that ended; before, nothing but the map is known. */
  async whenLinked(token: CancellationToken): Promise<void> {
    if (!this.isLinked) await this.nextOutcome(token);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.idleTimer);
    this.release({ kind: 'disabled' });
  }

  private async preview(file: string, token: CancellationToken): Promise<CommunicationMap | undefined> {
    await this.begun;
    const isKnown = this.hasSettled || this.options.workspace.lastResult() !== undefined;
    return isKnown || this.disposed || this.settings?.enable !== true ? undefined : this.previews.of({ file, text: this.texts.get(file), profile: this.settings.profile }, token);
  }

  private nextOutcome(token: CancellationToken): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiters.add(resolve);
      whenCancelled(token, () => {
        this.waiters.delete(resolve);
        reject(requestCancelled());
      });
    });
  }

  private readText(file: string): string | undefined {
    const bytes = this.options.files.readFile(file);
    return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
  }

  private changed(quiet: number): void {
    this.revision++;
    clearTimeout(this.timer);
    clearTimeout(this.idleTimer);
    this.timer = this.disposed || this.settings === undefined ? undefined : setTimeout(() => this.start(this.settings), quiet);
  }

  private start(settings: Settings | undefined): void {
    this.timer = undefined;
    if (this.disposed || settings === undefined || this.running !== undefined) {
      return;
    }
    this.options.onStart();
    void this.run(settings).then(({ revision, outcome }) => this.settle(revision, outcome));
  }

  /** Brings the workspace to the newest texts and analyses them; `links` is for when nobody waits. */
  private async run(settings: Settings, links = false): Promise<{ readonly revision: number; readonly outcome: Outcome }> {
    const running = { revision: this.revision };
    this.running = running;
    this.isSuperseded = false;
    const outcome = await this.analyze(settings, running, links);
    this.running = undefined;
    return { ...running, outcome };
  }

  private async analyze(settings: Settings, { revision }: { readonly revision: number }, links: boolean): Promise<Outcome> {
    if (!settings.enable) {
      return { kind: 'disabled' };
    }
    const shown = this.hasEverEndedWell ? undefined : this.options.showProgress();
    // Until edits are followed every text needs all of the work, so an edit is no reason to begin anew.
    const isOutdated = (): boolean => (this.isLinked ? this.revision !== revision : this.isSuperseded);
    const progress: Progress = {
      report: (stage, done, total) => shown?.report(stage, done, total),
      isCancelled: () => this.disposed || isOutdated() || shown?.isCancelled() === true,
      whenFree: () => this.previews.whenDone,
    };
    try {
      this.adoptOnce();
      this.applyChanges();
      this.begin();
      const start = performance.now();
      const { map, unreported, isFromEarlierRun } = await this.options.workspace.analyze({ profile: settings.profile, progress, setsAside: true, links });
      this.isLinked ||= isFromEarlierRun !== true;
      if (isFromEarlierRun !== true) this.pause.tookThis(performance.now() - start);
      this.hasEverEndedWell = true;
      return { kind: 'analysed', map, unreported };
    } catch (error) {
      return error instanceof AnalysisCancelled ? { kind: 'cancelled' } : { kind: 'failed', error };
    } finally {
      shown?.done();
    }
  }

  /** What earlier sessions found holds until the first change. */
  private adoptOnce(): void {
    const found = this.hasAsked ? undefined : this.options.known?.find();
    this.hasAsked = true;
    if (found !== undefined) this.options.workspace.adopt(found);
  }

  private applyChanges(): void {
    const files = [...this.changedFiles];
    const texts = [...this.changedTexts];
    this.changedFiles.clear();
    this.changedTexts.clear();
    texts.forEach((file) => this.options.workspace.setText(file, this.texts.get(file)));
    if (files.length > 0) {
      this.options.known?.forget(files);
      this.options.workspace.filesChanged(files);
    }
  }

  private settle(revision: number, outcome: Outcome): void {
    if (this.disposed) {
      return;
    }
    if (outcome.kind === 'failed') {
      this.options.onError(outcome.error);
    }
    if (revision === this.revision) {
      this.settled = { revision, outcome };
      this.release(outcome);
      this.options.onSettle(outcome);
      if (outcome.kind === 'analysed') this.rest();
    } else if (this.timer === undefined) {
      this.start(this.settings);
    }
  }

  /** Nobody waits: makes ready what the first edit needs, and then keeps what was found for later sessions. */
  private rest(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = this.isLinked ? setTimeout(() => this.keep(), this.options.idle).unref() : setTimeout(() => void this.prepare(), 0);
  }

  private async prepare(): Promise<void> {
    const known = this.outcome;
    if (this.settings === undefined || this.running !== undefined || known?.kind !== 'analysed') return;
    const { revision, outcome } = await this.run(this.settings, true);
    // What is known already is told again only where it was wrong.
    if (revision === this.revision && outcome.kind === 'analysed' && JSON.stringify(outcome.map) === JSON.stringify(known.map)) {
      this.release(outcome);
      this.rest();
    } else {
      this.settle(revision, outcome);
    }
  }

  private keep(): void {
    const { known, workspace } = this.options;
    const found = workspace.lastResult();
    if (known === undefined || found === undefined || found.map === this.kept || this.texts.isUnsaved()) return;
    this.kept = found.map;
    const failure = known.keep(found, workspace.configuration().config.baseline, this.texts.files());
    if (failure !== undefined) this.options.onNotKept(failure);
  }

  private release(outcome: Outcome): void {
    const waiters = [...this.waiters];
    this.waiters.clear();
    waiters.forEach((resolve) => resolve(outcome));
  }
}
