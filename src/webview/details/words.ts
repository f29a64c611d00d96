import { BAND_NAMES, CONTEXT_NAMES, WAITING_NAMES } from '../../core/drawing/call-words';
import { counted } from '../../core/drawing/map-names';
import type { Context, Site } from '../../core/model/communication-map';
import { l10n } from '../l10n';

/** Facts of a site in a few words each. */
export function factsOf({ library, api, waiting, effectiveWaiting, timeout, retries, duration, confidence, direction }: Site): readonly string[] {
  const isOut = direction !== 'in';
  return [
    api === library ? api : `${api} (${library})`,
    waiting === 'n/a' ? '' : l10n.t(WAITING_NAMES[waiting]),
    effectiveWaiting === waiting || effectiveWaiting === 'n/a' ? '' : l10n.t('its callers: {0}', l10n.t(WAITING_NAMES[effectiveWaiting])),
    isOut ? timeoutWords(timeout) : '',
    typeof retries === 'number' && retries > 0 ? counted('retry', retries, l10n) : '',
    duration.band === 'unknown' ? '' : l10n.t(BAND_NAMES[duration.band]),
    confidence < 0.9 ? l10n.t('{0} % sure', Math.round(confidence * 100)) : '',
  ].filter((fact) => fact !== '');
}

function timeoutWords(timeout: Site['timeout']): string {
  if (timeout === 'none') return l10n.t('no time limit');
  if (timeout === 'given') return l10n.t('has a time limit');
  return timeout === 'unknown' ? '' : l10n.t('time limit {0}', timeout >= 1_000 ? `${timeout / 1_000} s` : `${timeout} ms`);
}


export function contextWords({ kind, name }: Context): string {
  return name.startsWith(CONTEXT_NAMES[kind]) ? name : l10n.t('{0} {1}', l10n.t(CONTEXT_NAMES[kind]), name);
}
