import type { CallDifference, Context, DurationBand, Site, Waiting } from '../model/communication-map';
import { STYLE_NAMES } from './map-names';

export const WAITING_NAMES: Readonly<Record<Waiting, string>> = {
  awaited: 'awaited', returned: 'returned to the caller', chained: 'continued in then()', floating: 'not awaited', callback: 'continued in a callback',
  blocking: 'blocks the whole process', 'n/a': '',
};

export const BAND_NAMES: Readonly<Record<DurationBand, string>> = { instant: 'instant', slow: 'slow', 'long-running': 'long-running', unknown: 'unknown' };

export const CONTEXT_NAMES: Readonly<Record<Context['kind'], string>> = {
  request: 'request', ui: 'user interface', consumer: 'consumer', schedule: 'schedule', cli: 'command line', startup: 'start', export: 'export', unknown: 'unknown',
};

/** What stands before the value that was. */
const DIFFERENCE_NAMES: Readonly<Record<CallDifference['what'], string>> = {
  style: 'was ', waiting: 'was ', effectiveWaiting: 'was ', waitedBy: 'was ', timeout: 'had ', retries: 'had ', target: 'was ', findings: 'had ',
};

/** What is no longer so: `was awaited`, `had no time limit`. */
export function formerValue({ what, before }: CallDifference): string {
  return `${DIFFERENCE_NAMES[what]}${valueWords(what, before)}`;
}

/** A value of a call as one says it. */
export function valueWords(what: CallDifference['what'], value: string | number): string {
  switch (what) {
    case 'style': return value === 'sync' ? STYLE_NAMES.sync : STYLE_NAMES.async;
    case 'waiting': return WAITING_NAMES[value as Waiting] || 'not a call';
    case 'effectiveWaiting': return `${WAITING_NAMES[value as Waiting] || 'not a call'} by its callers`;
    case 'waitedBy': return `waited for by ${value === '' ? 'nobody' : String(value)}`;
    case 'timeout': return limitWords(value as Site['timeout']);
    case 'retries': return typeof value === 'number' ? `${value} ${value === 1 ? 'retry' : 'retries'}` : 'unknown retries';
    case 'target': return String(value);
    case 'findings': return value === '' ? 'no finding' : String(value);
  }
}

function limitWords(timeout: Site['timeout']): string {
  if (timeout === 'none') return 'no time limit';
  if (timeout === 'given') return 'a time limit';
  return timeout === 'unknown' ? 'an unknown time limit' : `a time limit of ${timeout >= 1_000 ? `${timeout / 1_000} s` : `${timeout} ms`}`;
}
