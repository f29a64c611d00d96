import { WAITING_NAMES } from '../../core/drawing/call-words';
import type { Context, Site } from '../../core/model/communication-map';

/** Facts of a site in a few words each. */
export function factsOf({ library, api, waiting, effectiveWaiting, timeout, retries, duration, confidence, direction }: Site): readonly string[] {
  const isOut = direction !== 'in';
  return [
    api === library ? api : `${api} (${library})`,
    WAITING_NAMES[waiting],
    effectiveWaiting === waiting || effectiveWaiting === 'n/a' ? '' : `its callers: ${WAITING_NAMES[effectiveWaiting]}`,
    isOut ? timeoutWords(timeout) : '',
    typeof retries === 'number' && retries > 0 ? `${retries} retries` : '',
    duration.band === 'unknown' ? '' : duration.band,
    confidence < 0.9 ? `${Math.round(confidence * 100)} % sure` : '',
  ].filter((fact) => fact !== '');
}

function timeoutWords(timeout: Site['timeout']): string {
  if (timeout === 'none') return 'no time limit';
  if (timeout === 'given') return 'has a time limit';
  return timeout === 'unknown' ? '' : `time limit ${timeout >= 1_000 ? `${timeout / 1_000} s` : `${timeout} ms`}`;
}

const CONTEXT_WORDS: Readonly<Record<Context['kind'], string>> = {
  request: 'request', ui: 'user interface', consumer: 'consumer', schedule: 'schedule', cli: 'command line', startup: 'start', export: 'export', unknown: 'unknown',
};

export function contextWords({ kind, name }: Context): string {
  return name.startsWith(CONTEXT_WORDS[kind]) ? name : `${CONTEXT_WORDS[kind]} ${name}`;
}
