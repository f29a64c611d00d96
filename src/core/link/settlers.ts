import { callAt, functionAt } from '../model/entries';
import type { Value } from './values';

/** `resolve` or `reject` of `new Promise((resolve, reject) => …)`: a function, whatever is read off it. */
export function isSettler(value: Value): boolean {
  if (value.kind !== 'parameter') return false;
  const passed = functionAt(value.file, value.function)?.passed;
  const call = passed?.index === 0 && passed.path.length === 0 ? callAt(value.file, passed.call) : undefined;
  return call?.form === 'new' && call.text === 'Promise';
}
