import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Progress } from '../core';
import type { ShownProgress } from './folder-session';
import { guardEvent } from './guard';
import type { Log } from './context';

type Stage = Parameters<Progress['report']>[0];

/** Where a stage begins in percent of the whole, and how much of it it is. */
const stages: Readonly<Record<Stage, { readonly from: number; readonly share: number; readonly label: string }>> = {
  discover: { from: 0, share: 5, label: 'Looking for files' },
  scan: { from: 5, share: 15, label: 'Looking for libraries' },
  extract: { from: 20, share: 50, label: 'Reading calls' },
  link: { from: 70, share: 20, label: 'Following calls' },
  check: { from: 90, share: 10, label: 'Checking rules' },
};

/** Progress with a cancel button for the first analysis of a folder. The analysis does not wait for the editor to show it. */
export function showProgress(connection: Connection, log: Log, folderName: string): ShownProgress {
  let token: CancellationToken | undefined;
  let report: ((percentage: number, message: string) => void) | undefined;
  let done: (() => void) | undefined;
  let isDone = false;
  let last = -1;
  guardEvent(log, 'Showing progress', async () => {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin(`Crosstalk: ${folderName}`, 0, undefined, true);
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
        report(percentage, total > 0 ? `${label} (${count} of ${total})` : label);
      }
    },
    isCancelled: () => token?.isCancellationRequested ?? false,
    done() {
      isDone = true;
      done?.();
    },
  };
}
