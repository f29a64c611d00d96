import type { FileFacts, FunctionFact } from '../model/facts';
import { madeType } from './api-keys';
import type { Evaluator } from './evaluator';
import { branches, unite, type Value } from './values';

/** What a function literal gets as parameter `index` from the call it is handed to, if that call says. */
export function callbackValue(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const fact = file.functions[functionIndex];
  const call = fact?.passed === undefined ? undefined : file.calls[fact.passed.call];
  if (fact?.passed === undefined || call === undefined) return undefined;
  if (index === 0 && call.callee.kind === 'member') {
    const receiver = evaluator.evaluate(file, call.callee.object, undefined);
    if (receiver.kind === 'array') return unite(receiver.items);
  }
  const callee = evaluator.evaluate(file, call.callee, undefined);
  for (const branch of branches(callee)) {
    const value = fromBranch(evaluator, file, fact.passed, branch, index);
    if (value !== undefined) return value;
  }
  return undefined;
}

function fromBranch(evaluator: Evaluator, file: FileFacts, passed: NonNullable<FunctionFact['passed']>, callee: Value, index: number): Value | undefined {
  const call = file.calls[passed.call];
  if (call === undefined) return undefined;
  if (callee.kind === 'api' || callee.kind === 'instance') {
    const type = passed.path.length === 0 ? madeType(evaluator, callee, call.form, `:callback[${index}]`) : undefined;
    if (type === undefined) return undefined;
    const receiver = callee.kind === 'instance' ? { receiver: { ...callee, path: [] } } : {};
    return { kind: 'instance', type, ...(callee.package === undefined ? {} : { package: callee.package }), path: [], made: { how: 'call', at: { file, call, frame: undefined }, ...receiver } };
  }
  return callee.kind === 'function' && passed.path.length === 0 ? fromOwnFunction(evaluator, callee, passed.index, index) : undefined;
}

/** `withClient(callback)` of our own calls its parameter somewhere: the arguments there. */
function fromOwnFunction(evaluator: Evaluator, callee: Value & { kind: 'function' }, position: number, index: number): Value | undefined {
  const parameter = callee.file.functions[callee.function]?.parameters[position];
  if (parameter === undefined) return undefined;
  const values = callee.file.calls.flatMap((call) => {
    if (call.callee.kind !== 'reference' || call.callee.binding !== parameter.binding) return [];
    const argument = call.arguments[index];
    return argument === undefined ? [] : [evaluator.evaluate(callee.file, argument, undefined)];
  });
  return values.length === 0 ? undefined : unite(values);
}
