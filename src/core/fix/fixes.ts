import { addTimeout } from './add-timeout';
import { runAfterResponse } from './after-response';
import { sendTogether } from './bulk/send-together';
import { emitInstead } from './emit-instead';
import type { FixInput, Offer } from './fix';
import { handleFloating } from './handle-floating';
import { invokeAsEvent } from './hand-over';
import { joinReads } from './join-reads';
import { markInstant } from './mark-instant';
import { moveToQueue } from './job/move-to-queue';
import { ownedElsewhere } from './owned-elsewhere';
import { placeOf, type Place } from './place';
import { useAsyncTwin } from './use-async-twin';

type Fixer = (place: Place) => readonly Offer[];

/** Which fixes a rule has, the best first. */
const FIXERS: Readonly<Record<string, readonly Fixer[]>> = {
  'missing-timeout': [addTimeout],
  'floating-remote-call': [handleFloating],
  'sequential-independent-awaits': [joinReads],
  'blocking-call-in-handler': [useAsyncTwin, markInstant],
  'lambda-invokes-lambda': [invokeAsEvent],
  'rpc-over-queue': [emitInstead],
  'remote-call-in-loop': [sendTogether],
  'await-notification-in-handler': [moveToQueue, runAfterResponse, markInstant],
  'long-running-in-handler': [moveToQueue, markInstant],
};

/** What can be done about a finding by changing the code, and what cannot, with the reason. */
export function fixesFor(input: FixInput): readonly Offer[] {
  if (input.finding.rule === 'orphan-topic') return ownedElsewhere(input);
  const fixers = FIXERS[input.finding.rule];
  const place = fixers === undefined ? undefined : placeOf(input);
  return place === undefined ? [] : (fixers ?? []).flatMap((fixer) => fixer(place));
}
