import { callsOf, type Severity } from '../core';
import type { FolderCounts, FolderStatus, Slowness } from '../protocol/server';
import type { ServerContext } from './context';
import type { Outcome } from './folder-session';
import type { Folder } from './folders';
import { describeError } from './guard';
import { notify } from './notify';

/** Tells the client what the analysis of each folder is doing and what it found. */
export function registerStatus(context: ServerContext): void {
  const { folders, log } = context;
  const counts = new Map<Folder, FolderCounts>();
  const firsts = new FirstAnalyses(context.dependencies.clock);
  folders.onDidFail(({ folder, error }) => log.error(`Analysing ${folder.name} failed: ${describeError(error)}`));
  if (context.client.options.notifications !== true) {
    return;
  }
  const sendStatus = (folder: Folder, state: FolderStatus['state'], slow?: Slowness) => {
    const known = counts.get(folder);
    notify(context, 'crosstalk/status', { folder: folder.uri, name: folder.name, state, ...(known !== undefined && { counts: known }), ...(slow !== undefined && { slow }) });
  };
  folders.onDidStart((folder) => {
    firsts.begin(folder);
    sendStatus(folder, 'analyzing');
  });
  folders.onDidSettle((folder) => {
    const outcome = folder.session.outcome;
    if (outcome?.kind === 'analysed') {
      counts.set(folder, countMap(outcome));
      firsts.end(folder);
    }
    if (outcome !== undefined) {
      sendStatus(folder, states[outcome.kind], outcome.kind === 'analysed' ? slownessOf(folder, firsts.timeOf(folder)) : undefined);
    }
  });
  folders.onDidRemove((folder) => {
    counts.delete(folder);
    firsts.forget(folder);
  });
}

/** How long the first analysis of each folder took that ended well. */
class FirstAnalyses {
  private readonly started = new Map<Folder, number>();
  private readonly took = new Map<Folder, number>();

  constructor(private readonly clock: () => number) {}

  begin(folder: Folder): void {
    this.started.set(folder, this.clock());
  }

  end(folder: Folder): void {
    const start = this.started.get(folder);
    if (start !== undefined && !this.took.has(folder)) this.took.set(folder, this.clock() - start);
  }

  timeOf(folder: Folder): number {
    return this.took.get(folder) ?? 0;
  }

  forget(folder: Folder): void {
    this.started.delete(folder);
    this.took.delete(folder);
  }
}

/** Milliseconds after which a first analysis is worth a word. */
const PATIENCE = 30_000;

function slownessOf({ session }: Folder, firstTook: number): Slowness | undefined {
  const { slow: [worst, ...others], files, largest } = session.burden;
  const isFirstLong = firstTook > PATIENCE;
  if (worst === undefined && !isFirstLong) return undefined;
  return {
    others: others.length, ...(worst === undefined ? {} : { worst }),
    ...(isFirstLong ? { first: { milliseconds: Math.round(firstTook), files, ...(largest === undefined ? {} : { largest }) } } : {}),
  };
}

const states: Readonly<Record<Outcome['kind'], FolderStatus['state']>> = {
  analysed: 'ready', disabled: 'disabled', cancelled: 'cancelled', failed: 'failed',
};

function countMap({ map, unreported }: Extract<Outcome, { kind: 'analysed' }>): FolderCounts {
  const { findings, services, unresolved } = map;
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  findings.forEach(({ severity }) => bySeverity[severity]++);
  const calls = callsOf(map);
  const sync = calls.filter(({ style }) => style === 'sync').length;
  const countOf = (wanted: Severity): number => unreported.filter(({ severity }) => severity === wanted).length;
  return { findings: bySeverity, unreported: { information: countOf('information'), hint: countOf('hint') }, services: services.length, sync, async: calls.length - sync, unresolved: unresolved.length };
}
