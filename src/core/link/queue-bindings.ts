import type { FileFacts } from '../model/facts';
import { findApi, subjectOf } from './api-keys';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { readText } from './paths';
import type { Subject } from './subject';
import { textAlternatives } from './strings';
import { toTarget } from './targets';
import type { CallInFrame, Frame } from './values';

/** What a queue receives besides what is sent to itself: the name, or the pattern, of what is sent to an exchange. */
export interface QueueBinding { readonly queue: string; readonly from: string; readonly system: string | undefined }

/** In a pattern: one word whose text only a variable holds. */
export const ANY_VARIABLE = '${*}';

/** The bindings that code makes, as far as their names are known; those of a function that is handed the names, as each of its callers has them. */
export function queueBindings(evaluator: Evaluator, files: readonly FileFacts[]): readonly QueueBinding[] {
  return files.flatMap((file) => file.calls.flatMap((call): readonly QueueBinding[] => {
    if (call.callee.kind !== 'member' || !evaluator.catalogue.binding.has(call.callee.name)) return [];
    const own = bindingsAt(evaluator, { file, call, frame: undefined });
    return own === undefined || own.length > 0 ? own ?? [] : framesOf(evaluator, file, call.function).flatMap((frame) => bindingsAt(evaluator, { file, call, frame }) ?? []);
  }));
}

/** `undefined` for a call that binds nothing. */
function bindingsAt(evaluator: Evaluator, at: CallInFrame): readonly QueueBinding[] | undefined {
  const found = findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), at.call.form);
  const binds = found?.call.binds;
  if (found === undefined || binds === undefined) return undefined;
  const subject = subjectOf(found, at);
  const keys = binds.key === undefined ? [] : namesAt(evaluator, subject, binds.key);
  return namesAt(evaluator, subject, binds.to).flatMap((queue) => namesAt(evaluator, subject, binds.exchange).flatMap((exchange) => (
    // An exchange that is bound without a key ignores the keys of what is sent.
    [...(keys.length === 0 ? [exchange, `${exchange}/#`] : keys.map((key) => `${exchange}/${key}`))].map((from) => ({ queue, from, system: found.library.system }))
  )));
}

const MOST_CALLERS = 40;

/** Those in which the callers of a function run it. */
export function framesOf(evaluator: Evaluator, file: FileFacts, owner: number): readonly Frame[] {
  return owner < 0 ? [] : evaluator.callersOf(file, owner).slice(0, MOST_CALLERS).flatMap(({ at, callee }) => callFrame(evaluator, at, callee) ?? []);
}

function namesAt(evaluator: Evaluator, subject: Subject, path: string): readonly string[] {
  const value = readText(evaluator, subject, path);
  const texts = value === undefined ? [] : textAlternatives(value, '');
  return texts.flatMap((text) => {
    const target = toTarget('publish', [text]);
    return target.known ? [target.text] : [];
  });
}
