import type { CallFact } from '../../model/facts';
import { callsOnWay, type Hit } from './hits';

/** Whether only some of the items of the loop on the way need what is waited for (`if (image) await upload(image)`). */
export function isForSomeItems(hit: Hit): boolean {
  const calls = callsOnWay(hit);
  const looping = calls.findLastIndex(({ call: { within } }) => within.includes('loop'));
  return looping >= 0 && calls.slice(looping).some(({ call }, depth) => isSometimes(call, depth === 0));
}

function isSometimes({ within }: CallFact, isLooping: boolean): boolean {
  return within.slice(isLooping ? within.lastIndexOf('loop') + 1 : 0).includes('branch');
}
