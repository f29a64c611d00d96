import { bindingAt, callAt, callsIn, functionAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import { calledName, chainOf } from './waits';

/** Whether two calls stand in the same blocks, as far as that can be told: no branch may keep one of them from running. */
export function sameSurroundings(one: CallFact, other: CallFact): boolean {
  if (one.within.includes('branch') || one.within.join() !== other.within.join()) return false;
  return (one.loops ?? []).join() === (other.loops ?? []).join();
}

/** Whether a call is made of the result of an earlier one. */
export function isMadeOf(file: FileFacts, call: CallFact, earlier: CallFact): boolean {
  const index = file.calls.indexOf(earlier);
  return [call.callee, ...call.arguments].some((part) => isMade(file, part, (one) => one.kind === 'call' && one.call === index));
}

const READS_ANSWER = /^(json|text|blob|arrayBuffer|formData|then|catch|finally|pipe|toPromise|parse|stringify|timeout|encodeURIComponent|String|Number|toString|create|URLSearchParams|URL)$/;
/** Hand on what they are given. */
const HANDS_ON = /^(firstValueFrom|lastValueFrom|timeout|map|catchError)$/;
const LOGS = /^(console|(\w+\.)*(log|logger|logging))(\.\w+)?$/i;

/** Whether a call between two others only reads the first answer, prepares the second request or writes a log. */
export function isHarmlessBetween(file: FileFacts, index: number, first: CallFact, second: CallFact): boolean {
  const call = callAt(file, index);
  if (call === undefined || LOGS.test(call.text) || chainOf(file, second).includes(call) || chainOf(file, first).includes(call)) return true;
  if (READS_ANSWER.test(calledName(call)) || HANDS_ON.test(call.text)) return true;
  return [second.callee, ...second.arguments].some((part) => isMade(file, part, (one) => one.kind === 'call' && one.call === index));
}

/** Whether a value is made of something that one may look for, through constants, destructured parts and what is assigned later. */
export function isMade(file: FileFacts, expression: Expression, wanted: (part: Expression) => boolean): boolean {
  return within(file, expression, wanted, new Set());
}

function within(file: FileFacts, expression: Expression, wanted: (part: Expression) => boolean, seen: Set<number>): boolean {
  if (wanted(expression)) return true;
  const inside = (one: Expression): boolean => within(file, one, wanted, seen);
  switch (expression.kind) {
    case 'reference': {
      const binding = bindingAt(file, expression.binding);
      if (binding === undefined || seen.has(expression.binding)) return false;
      seen.add(expression.binding);
      return [binding.value ?? [], binding.writes ?? [], binding.properties ?? []].flat().map((one) => ('kind' in one ? one : one.value)).some(inside);
    }
    case 'call': return callParts(callAt(file, expression.call)).some(inside);
    case 'function': return callsIn(file, expression.function).some((call) => callParts(call).some(inside)) || (functionAt(file, expression.function)?.returns ?? []).some(inside);
    default: return partsOf(expression).some(inside);
  }
}

function callParts(call: CallFact | undefined): readonly Expression[] {
  return call === undefined ? [] : [call.callee, ...call.arguments];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'member': return [expression.object];
    case 'index': return [expression.object, expression.index];
    case 'spread':
    case 'when': return [expression.value];
    case 'either': return expression.of;
    case 'array': return expression.items;
    case 'template': return expression.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    case 'object': return expression.properties.flatMap((property) => ('spread' in property ? [property.spread] : 'computed' in property ? [property.computed, property.value] : [property.value]));
    default: return [];
  }
}
