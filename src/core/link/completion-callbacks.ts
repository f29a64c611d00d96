import { bindingAt, functionAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { branches, type CallInFrame } from './values';

/** Names that Node's convention has for the first parameter of a completion callback, and for the callback itself. */
const ERROR = /^_?(?:e|err|error|ex|exception)\d?$/i;
const CALLBACK = /^(?:cb|callback|done|next)$/i;

/** Whether a call ends with a callback by Node's convention (`(error, answer) => …`), which sees its end and its failure. */
export function endsWithCallback(evaluator: Evaluator, { file, call, frame }: CallInFrame): boolean {
  const last = call.arguments.length < 2 ? undefined : call.arguments.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'reference' && isHandedOver(file, call, last.binding)) return true;
  return branches(evaluator.evaluate(file, last, frame)).some((value) => {
    if (value.kind !== 'function') return false;
    const [first, second] = functionAt(value.file, value.function)?.parameters ?? [];
    return first !== undefined && second !== undefined && ERROR.test(bindingAt(value.file, first.binding)?.name ?? '');
  });
}

/** `callback` of the function around the call, or of one around that. */
function isHandedOver(file: FileFacts, { function: index }: CallFact, binding: number): boolean {
  if (!CALLBACK.test(bindingAt(file, binding)?.name ?? '')) return false;
  for (let owner = index; owner >= 0; owner = functionAt(file, owner)?.parent ?? -1) {
    if (functionAt(file, owner)?.parameters.some((parameter) => parameter.binding === binding) === true) return true;
  }
  return false;
}
