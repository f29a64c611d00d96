import { isMap } from './maps';
import type { Value } from './values';

/** Whether a value says so little that its declared type may say more. */
export function isVague(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'result' && !isMap(value)) || value.kind === 'parameter' || value.kind === 'member'
    || (value.kind === 'literal' && (value.value === undefined || value.value === null));
}
