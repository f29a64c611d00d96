import { comesBefore } from '../../model/comes-before';
import { bindingAt, callAt, callsIn } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { isMade } from './order';

const ENDS: ReadonlySet<string> = new Set(['json', 'jsonp', 'send', 'end', 'sendStatus', 'redirect', 'render', 'sendFile']);

/** Whether a handler has answered, or handed the request on, before it comes to what it waits for: that delays nobody. */
export function isAfterAnswer({ entry: { file, function: index }, edges }: Pick<HandlerPath, 'entry' | 'edges'>, own?: CallFact): boolean {
  const waited = edges[0]?.at.call ?? own;
  if (waited?.function !== index || index < 0) return false;
  return callsIn(file, index).some((call) => isAnswer(file, call, index) && isAlwaysBefore(call, waited) && !isPartOf(file, waited, call));
}

/** `response.status(200).json({ … });` or `next();` as a statement: `return response.json(…)` would be the end. */
function isAnswer(file: FileFacts, { callee, use }: CallFact, handler: number): boolean {
  if (use[0]?.kind !== 'statement') return false;
  const name = callee.kind === 'member' ? callee.name : undefined;
  const position = parameterAt(file, callee, handler);
  return position !== undefined && position > 0 && (name === undefined ? position > 1 : ENDS.has(name));
}

/** Which parameter of the handler something begins with: the request is the first one. */
function parameterAt(file: FileFacts, callee: Expression, handler: number): number | undefined {
  let root = callee;
  for (let depth = 0; depth < 8 && (root.kind === 'member' || root.kind === 'call'); depth += 1) {
    const next = root.kind === 'member' ? root.object : callAt(file, root.call)?.callee;
    if (next === undefined) return undefined;
    root = next;
  }
  const binding = root.kind === 'reference' ? bindingAt(file, root.binding) : undefined;
  return binding?.kind === 'parameter' && binding.function === handler ? binding.index : undefined;
}

/** `response.json(await load())` answers with what it waits for. */
function isPartOf(file: FileFacts, call: CallFact, answer: CallFact): boolean {
  const index = file.calls.indexOf(call);
  return answer.arguments.some((argument) => isMade(file, argument, (part) => part.kind === 'call' && part.call === index));
}

/** On every way to the other call. */
function isAlwaysBefore(one: CallFact, other: CallFact): boolean {
  return comesBefore(one, other) && one.within.every((frame, index) => frame === 'try' && other.within[index] === 'try');
}
