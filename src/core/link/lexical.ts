import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import type { Frame } from './values';

/** Whether function `inner` is `outer` or lies lexically inside it. */
export function isWithin(file: FileFacts, inner: number, outer: number): boolean {
  for (let current = inner; current >= 0; current = functionAt(file, current)?.parent ?? -1) if (current === outer) return true;
  return false;
}

/** The nearest frame of a function or of one around it; a variable of the module that is set there holds what this very call was given. */
export function frameWithin(file: FileFacts, index: number, frame: Frame | undefined): Frame | undefined {
  for (let current = frame; current !== undefined; current = current.parent) {
    if (current.file === file && isWithin(file, index, current.function)) return current;
  }
  return undefined;
}
