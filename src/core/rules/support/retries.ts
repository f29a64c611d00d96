import { keyOf, type FunctionInFile } from '../../link/call-graph';
import type { LinkedSite } from '../../link/linked-model';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { CallInFrame } from '../../link/values';
import { bindingAt, callAt, callsIn, functionAt, importAt, loopAt, stepsAt } from '../../model/entries';
import type { RuleModel } from '../rule';
import type { Requesting } from './around';
import { propertyOf } from './literals';
import { bindingsIn, isCounted, isPause } from './loops';
import { calledName } from './waits';

/** How a failed call is made once more by the code around it. */
export interface Retry { readonly pauses: boolean; readonly isCapped: boolean; readonly at: CallFact | undefined }

/** A loop around a `try`, which the call leaves when it succeeds. */
export function loopRetry({ file, call, function: index }: Requesting): Retry | undefined {
  const loopIndex = call.loops?.at(-1) ?? -1;
  const loop = loopAt(file, loopIndex);
  if (loop === undefined || loop.over !== undefined || !isTriedInside(call) || !endsOnSuccess(file, index) || isAnotherEachTime(file, call, loopIndex)) return undefined;
  return { pauses: file.calls.some((other) => other.loops?.includes(loopIndex) === true && isPause(file, other)), isCapped: isCounted(file, loop), at: undefined };
}

/** `port = nextPort(port); await fetch(`http://localhost:${port}`)`: each turn asks somebody else. */
function isAnotherEachTime(file: FileFacts, { arguments: [address] }: CallFact, loop: number): boolean {
  return address !== undefined && bindingsIn(file, address, 0).some((index) => bindingAt(file, index)?.writes?.some(({ loops }) => loops?.includes(loop) === true) === true);
}

function isTriedInside({ within }: CallFact): boolean {
  return within.lastIndexOf('try') > within.lastIndexOf('loop');
}

/** What is returned inside `try` ends the loop, and nothing in `catch` does. */
function endsOnSuccess(file: FileFacts, index: number): boolean {
  const ends = (stepsAt(file, index) ?? []).flatMap((step) => (step.kind !== 'call' && step.within.includes('loop') ? [step] : []));
  return ends.some((step) => step.kind === 'return' && step.within.includes('try')) && !ends.some((step) => step.within.includes('catch'));
}

/** The function calls itself with the same arguments when the call in it failed. */
export function recursiveRetry(model: RuleModel, linked: LinkedSite): Retry | undefined {
  const { file, call, function: index } = linked;
  if (call?.within.includes('try') !== true || index < 0) return undefined;
  const again = (model.graph.into.get(keyOf(linked)) ?? []).find((edge) => edge.how === 'call' && edge.from.file === file && edge.from.function === index && isUnconditional(edge.at.call) && edge.at.call.arguments.every((argument) => isOwnParameter(file, index, argument)));
  if (again === undefined) return undefined;
  return { pauses: callsIn(file, index).some((other) => other.within.includes('catch') && isPause(file, other)), isCapped: false, at: again.at.call };
}

function isUnconditional({ within }: CallFact): boolean {
  return within.includes('catch') && !within.slice(within.indexOf('catch')).includes('branch');
}

function isOwnParameter(file: FileFacts, index: number, argument: Expression): boolean {
  const binding = argument.kind === 'reference' ? bindingAt(file, argument.binding) : undefined;
  return binding?.kind === 'parameter' && binding.function === index && (binding.writes ?? []).length === 0;
}

const RETRIES = /^(p?retry|asyncRetry|backOff|(with|call|run|do|execute)\w*Retr(y|ies)|retry\w*)$/i;

/** The call with `retry` in its name that a site is handed to as a function. */
export function retryAround({ file, function: start }: FunctionInFile): CallFact | undefined {
  for (let current = start; current >= 0; current = functionAt(file, current)?.parent ?? -1) {
    const passed = functionAt(file, current)?.passed;
    const call = passed?.path.length === 0 ? callAt(file, passed.call) : undefined;
    if (call !== undefined && RETRIES.test(calledName(call))) return call;
  }
  return undefined;
}

/** Whether an options object of the call or its client has automatic retries of POST, or a plugin of the client does; where a wrapper is called, the call inside answers for the client. */
export function retriesPosts({ site, call, client }: LinkedSite): boolean {
  if (site.direction === 'out' && client !== undefined && isRetriedByPlugin(client)) return true;
  const common = site.direction === 'out' ? client?.call.arguments ?? [] : [];
  return [...(call?.arguments ?? []), ...common].some((options) => {
    const retry = propertyOf(options, 'retry');
    const methods = retry === undefined ? undefined : propertyOf(retry, 'methods');
    return methods?.kind === 'array' && methods.items.some((item) => item.kind === 'literal' && String(item.value).toUpperCase() === 'POST');
  });
}

/** `axiosRetry(client, { retryCondition: () => true })`: by itself it leaves POST alone. */
function isRetriedByPlugin({ file, call: made }: CallInFrame): boolean {
  const index = file.calls.indexOf(made);
  const isClient = (one: Expression | undefined): boolean => {
    const value = one?.kind === 'reference' ? bindingAt(file, one.binding)?.value : undefined;
    return value?.kind === 'call' && value.call === index;
  };
  return file.calls.some(({ callee, arguments: [client, options] }) => {
    const from = callee.kind === 'reference' ? importAt(file, bindingAt(file, callee.binding)?.import ?? -1)?.from : undefined;
    const condition = options === undefined ? undefined : propertyOf(options, 'retryCondition');
    return from === 'axios-retry' && isClient(client) && condition !== undefined && isForAnyMethod(file, condition);
  });
}

const ANY_METHOD = /^(isNetworkError|isRetryableError)$/;

/** `() => true`, and conditions of the plugin that do not ask for the method; others may leave POST out. */
function isForAnyMethod(file: FileFacts, condition: Expression): boolean {
  if (condition.kind === 'member') return ANY_METHOD.test(condition.name);
  if (condition.kind === 'call') return ANY_METHOD.test(callAt(file, condition.call)?.text.replace(/^.*\./, '') ?? '');
  if (condition.kind === 'function') return (functionAt(file, condition.function)?.returns ?? []).every((one) => isForAnyMethod(file, one));
  return condition.kind === 'literal' && condition.value === true;
}

/** Whether something tells the other side that it is the same request again; what cannot be read may. */
export function isRecognisable({ call, client }: LinkedSite): boolean {
  return [...(call?.arguments ?? []), ...(client?.call.arguments ?? [])].some((argument) => mentionsKey(argument, 0));
}

const KEY = /idempot|request-?id|dedup|x-amzn-|operation-?id/i;

function mentionsKey(expression: Expression, depth: number): boolean {
  if (depth > 4) return false;
  if (expression.kind === 'spread') return true;
  if (expression.kind !== 'object') return false;
  return expression.properties.some((property) => 'spread' in property || ('name' in property && KEY.test(property.name)) || mentionsKey(property.value, depth + 1));
}
