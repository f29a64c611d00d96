import type { VNode } from 'preact';
import { traceOf } from '../../core/drawing/trace';
import { Icon } from '../icon';
import type { Store } from '../store';
import { l10n } from '../l10n';

interface TraceButtonsProps {
  readonly store: Store;
  readonly start: string;
  /** How many calls away there has to be something; a call itself is the first step of its own trace. */
  readonly least?: number;
}

/** Ask who waits for a node or a call, and what it waits for, where there is an answer. */
export function TraceButtons({ store, start, least = 1 }: TraceButtonsProps): VNode {
  const has = (direction: 'waitsfor' | 'waitedby'): boolean => traceOf(store.map.value, start, direction)?.steps.some(({ distance }) => distance >= least) === true;
  return (
    <>
      {has('waitsfor') ? <button type="button" onClick={() => store.trace(start, 'waitsfor')}><Icon name="back" /> {l10n.t('Who waits for this')}</button> : undefined}
      {has('waitedby') ? <button type="button" onClick={() => store.trace(start, 'waitedby')}><Icon name="forth" /> {l10n.t('What this waits for')}</button> : undefined}
    </>
  );
}
