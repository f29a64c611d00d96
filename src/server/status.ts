import type { CommunicationMap, Severity } from '../core';
import type { FolderCounts, FolderStatus } from '../protocol/server';
import type { ServerContext } from './context';
import type { Outcome } from './folder-session';
import type { Folder } from './folders';
import { describeError } from './guard';
import { notify } from './notify';

/** Tells the client what the analysis of each folder is doing and what it found. */
export function registerStatus(context: ServerContext): void {
  const { folders, log } = context;
  const counts = new Map<Folder, FolderCounts>();
  folders.onDidFail(({ folder, error }) => log.error(`Analysing ${folder.name} failed: ${describeError(error)}`));
  if (context.client.options.notifications !== true) {
    return;
  }
  const sendStatus = (folder: Folder, state: FolderStatus['state']) => {
    const known = counts.get(folder);
    notify(context, 'crosstalk/status', { folder: folder.uri, name: folder.name, state, ...(known !== undefined && { counts: known }) });
  };
  folders.onDidStart((folder) => sendStatus(folder, 'analyzing'));
  folders.onDidSettle((folder) => {
    const outcome = folder.session.outcome;
    if (outcome?.kind === 'analysed') {
      counts.set(folder, countMap(outcome.map));
    }
    if (outcome !== undefined) {
      sendStatus(folder, states[outcome.kind]);
    }
  });
  folders.onDidRemove((folder) => counts.delete(folder));
}

const states: Readonly<Record<Outcome['kind'], FolderStatus['state']>> = {
  analysed: 'ready', disabled: 'disabled', cancelled: 'cancelled', failed: 'failed',
};

function countMap({ findings, services, sites, unresolved }: CommunicationMap): FolderCounts {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  findings.forEach(({ severity }) => bySeverity[severity]++);
  const outgoing = sites.filter(({ direction }) => direction === 'out');
  const sync = outgoing.filter(({ style }) => style === 'sync').length;
  return { findings: bySeverity, services: services.length, sync, async: outgoing.length - sync, unresolved: unresolved.length };
}
