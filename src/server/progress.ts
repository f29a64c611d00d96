import type { CancellationToken } from 'vscode-languageserver';
import type { Localizer, Progress } from '../core';
import type { ShownProgress } from './folder-session';
import { guardEvent } from './guard';
import type { ServerContext } from './context';

type Stage = Parameters<Progress['report']>[0];

/** Where a stage begins in percent of the whole, and how much of it it is. */
const stages: Readonly<Record<Stage, { readonly from: number; readonly share: number; readonly label: (l10n: Localizer) => string }>> = {
  discover: { from: 0, share: 5, label: (l10n) => l10n.t('Looking for files') },
  scan: { from: 5, share: 15, label: (l10n) => l10n.t('Looking for libraries') },
  extract: { from: 20, share: 50, label: (l10n) => l10n.t('Reading calls') },
  link: { from: 70, share: 20, label: (l10n) => l10n.t('Following calls') },
  check: { from: 90, share: 10, label: (l10n) => l10n.t('Checking rules') },
};

/** Progress with a cancel button for the first analysis of a folder. The analysis does not wait for the editor to show it. */
export function showProgress({ connection, log, l10n }: Pick<ServerContext, 'connection' | 'log' | 'l10n'>, folderName: string): ShownProgress {
  let token: CancellationToken | undefined;
  let report: ((percentage: number, message: string) => void) | undefined;
  let done: (() => void) | undefined;
  let isDone = false;
  let last = -1;
  guardEvent(log, 'Showing progress', async () => {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin(l10n.t('Crosstalk: {0}', folderName), 0, undefined, true);
    token = shown.token;
    report = (percentage, message) => shown.report(percentage, message);
    done = () => shown.done();
    if (isDone) {
      done();
    }
  });
  return {
    report(stage, count, total) {
      const { from, share, label } = stages[stage];
      const percentage = Math.floor(from + (total > 0 ? (share * Math.min(count, total)) / total : 0));
      if (report !== undefined && percentage !== last) {
        last = percentage;
        report(percentage, total > 0 ? l10n.t('{0} ({1} of {2})', label(l10n), count, total) : label(l10n));
      }
    },
    isCancelled: () => token?.isCancellationRequested ?? false,
    done() {
      isDone = true;
      done?.();
    },
  };
}
