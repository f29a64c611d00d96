import type { Progress } from '../core';

export interface ShownProgress extends Progress { done(): void }

const STAGES: Readonly<Record<Parameters<Progress['report']>[0], string>> = {
  discover: 'Looking for files', scan: 'Reading files', extract: 'Understanding files', link: 'Following calls', check: 'Checking rules',
};

/** One line on standard error that says what is going on; silent where standard error is no terminal. */
export function showProgress(isQuiet: boolean): ShownProgress {
  const isShown = process.stderr.isTTY && !isQuiet;
  let shown = '';
  const show = (text: string): void => {
    if (!isShown || text === shown) return;
    shown = text;
    process.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    report: (stage, done, total) => show(total > 0 ? `${STAGES[stage]} ${String(Math.floor((100 * done) / total))} %` : STAGES[stage]),
    isCancelled: () => false,
    done: () => show(''),
  };
}
