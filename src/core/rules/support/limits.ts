import type { FunctionInFile } from '../../link/call-graph';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { bindingAt, callAt, classAt, functionAt, importAt, onceForFile, writtenAs } from '../../model/entries';
import type { Expression, FileFacts, UseStep } from '../../model/facts';
import type { Hit } from './hits';
import { propertyOf } from './literals';

/** Libraries that the workspace gives a limit for all their requests at once. */
export function limitedLibraries(model: LinkedModel): ReadonlySet<string> {
  return new Set([...model.files.values()].flatMap(limitedIn));
}

const limitedIn = onceForFile((file): readonly string[] => [
  ...(file.imports.some((entry) => entry.from === 'undici' && entry.name === 'setGlobalDispatcher') ? ['undici', 'fetch'] : []),
  ...file.bindings.flatMap((binding) => {
    const imported = binding.import === undefined ? undefined : importAt(file, binding.import);
    return imported !== undefined && binding.properties?.some(({ name }) => name === 'defaults.timeout') === true ? [imported.from] : [];
  }),
]);

/** Libraries of which any file of the workspace may limit all requests. */
export const LIMITED_ANYWHERE: ReadonlySet<string> = new Set(['axios', 'undici', 'fetch']);

/** `Promise.race([request, timer])`, `pTimeout(request, …)`, `withTimeout(() => request)`, `breaker.fire(…)`. */
const LIMITS = /(^|\.)race$|time_?-?out|deadline|circuit|breaker/i;
const STREAMS = /^(stream|text\/event-stream|application\/x-ndjson)$/;

/** Whether something around a request ends the wait for it, or its answer is a stream, which may take as long as it likes. */
export function hasOwnLimit({ file, call, function: index }: LinkedSite, hit: Hit | undefined): boolean {
  if (call === undefined) return false;
  if (isHandedToLimit(file, call.use, 0) || call.arguments.some((argument) => mentions(argument, 0)) || isInsideLimit(file, index)) return true;
  if (hit?.path.functions[0] !== undefined && isIntercepted(hit.path.functions[0])) return true;
  return hit?.path.edges.some(({ at }) => LIMITS.test(at.call.text) || isHandedToLimit(at.file, at.call.use, 0)) === true;
}

/** `@UseInterceptors(new TimeoutInterceptor())` on the handler or its class: whoever asks is answered in time. */
function isIntercepted({ file, function: index }: FunctionInFile): boolean {
  const fact = functionAt(file, index);
  const decorators = [...fact?.decorators ?? [], ...(fact?.class === undefined ? [] : classAt(file, fact.class)?.decorators ?? [])];
  return decorators.some(({ text, arguments: given }) => text === 'UseInterceptors' && given.some((one) => LIMITS.test(nameOf(file, one))));
}

function nameOf(file: FileFacts, expression: Expression): string {
  if (expression.kind === 'call') return callText(file, expression.call);
  return expression.kind === 'reference' ? bindingAt(file, expression.binding)?.name ?? '' : '';
}

/** `axios.create({ httpAgent: new AgentKeepAlive({ timeout }) })`: an agent that ends a silent connection itself, unlike those of Node. */
export function isLimitedByAgent({ client }: LinkedSite): boolean {
  return client?.call.arguments.some((options) => options.kind === 'object' && options.properties.some((property) => 'name' in property && /^https?Agent$/.test(property.name) && isPatientAgent(client.file, property.value))) === true;
}

function isPatientAgent(file: FileFacts, agent: Expression): boolean {
  const made = agent.kind === 'call' ? callAt(file, agent.call) : undefined;
  return made !== undefined && !/^(\w+\.)?Agent$/.test(made.text) && made.arguments.some((options) => propertyOf(options, 'timeout') !== undefined);
}

/** `timeout: 0`: who writes that has decided that nothing but the two ends may end the wait. */
export function isTurnedOff({ file, call, client }: LinkedSite): boolean {
  return isOffIn(file, call?.arguments) || (client !== undefined && isOffIn(client.file, client.call.arguments));
}

function isOffIn(file: FileFacts, given: readonly Expression[] = []): boolean {
  return given.some((argument) => {
    const limit = propertyOf(writtenAs(file, argument), 'timeout');
    return limit?.kind === 'literal' && (limit.value === 0 || limit.value === false);
  });
}

/** `hooks: { beforeRequest: [(options) => { options.timeout = … }] }`, `client.interceptors.request.use((config) => ({ ...config, timeout: … }))`: each request is given a limit. */
export function isLimitedByHook({ client }: LinkedSite): boolean {
  if (client === undefined) return false;
  const { file, call } = client;
  const intercepting = file.calls.filter(({ callee }) => callee.kind === 'member' && callee.name === 'use' && isInterceptedAt(callee.object, call.use));
  return [call, ...intercepting].some((one) => one.arguments.some((argument) => functionsIn(file, argument, 0).some((index) => givesLimit(file, index))));
}

/** `client.interceptors.request` of the variable that a client is kept in, or of a field. */
function isInterceptedAt(expression: Expression, use: readonly UseStep[]): boolean {
  if (expression.kind !== 'member' || expression.name !== 'request' || expression.object.kind !== 'member' || expression.object.name !== 'interceptors') return false;
  const { object } = expression.object;
  return object.kind !== 'reference' || use.some((step) => step.kind === 'bind' && step.binding === object.binding);
}

const DEEPEST_HOOK = 4;

function functionsIn(file: FileFacts, expression: Expression, depth: number): readonly number[] {
  if (depth > DEEPEST_HOOK) return [];
  switch (expression.kind) {
    case 'function': return [expression.function];
    case 'reference': return functionsIn(file, bindingAt(file, expression.binding)?.value ?? { kind: 'unknown', reason: 'none' }, depth + 1);
    case 'array': return expression.items.flatMap((item) => functionsIn(file, item, depth + 1));
    case 'object': return expression.properties.flatMap((property) => ('name' in property ? functionsIn(file, property.value, depth + 1) : []));
    default: return [];
  }
}

const LIMIT_NAMES: ReadonlySet<string> = new Set(['timeout', 'signal']);

/** Whether a function writes a limit into what it is given, or gives it back with one. */
function givesLimit(file: FileFacts, index: number): boolean {
  const fact = functionAt(file, index);
  const isWritten = fact?.parameters.some(({ binding }) => bindingAt(file, binding)?.properties?.some(({ name }) => LIMIT_NAMES.has(name)) === true) === true;
  return isWritten || fact?.returns.some((returned) => returned.kind === 'object' && returned.properties.some((property) => 'name' in property && LIMIT_NAMES.has(property.name))) === true;
}

function isInsideLimit(file: FileFacts, index: number): boolean {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) {
    const fact = functionAt(file, current);
    if (fact !== undefined && (LIMITS.test(fact.name) || LIMITS.test(callText(file, fact.passed?.call)))) return true;
  }
  return false;
}

function callText(file: FileFacts, call: number | undefined): string {
  return call === undefined ? '' : callAt(file, call)?.text ?? '';
}

/** Follows the value through variables to the calls that it is handed to. */
function isHandedToLimit(file: FileFacts, use: readonly UseStep[], depth: number): boolean {
  return use.some((step) => {
    if (step.kind === 'argument') return LIMITS.test(callText(file, step.call)) || (depth < 3 && isHandedToLimit(file, callAt(file, step.call)?.use ?? [], depth + 1));
    return step.kind === 'bind' && depth < 3 && (bindingAt(file, step.binding)?.uses ?? []).some((one) => isHandedToLimit(file, one, depth + 1));
  });
}

function mentions(expression: Expression, depth: number): boolean {
  if (depth > 4) return false;
  if (expression.kind === 'literal') return typeof expression.value === 'string' && STREAMS.test(expression.value);
  return expression.kind === 'object' && expression.properties.some((property) => 'name' in property && mentions(property.value, depth + 1));
}

const ENOUGH = 'or as much as the other side needs on a bad day.';

/** Where the library takes a limit, as its model says. */
export function limitAdvice({ model, client, site }: LinkedSite): string {
  const places = (model.timeout ?? '').split(' | ');
  const takes = (pattern: RegExp): boolean => places.some((place) => pattern.test(place));
  const ways: readonly (readonly [isThere: boolean, advice: string])[] = [
    [client !== undefined && takes(/^receiver\.timeout/), 'Set `timeout` where the client is made.'],
    [takes(/^arg.*\.deadline$/), 'Pass a `deadline` with each call.'],
    [places[0]?.endsWith('.signal') === true, `Pass \`signal: AbortSignal.timeout(5000)\`, ${ENOUGH}`],
    [takes(/^arg.*\.timeout/) && takes(/^receiver/), 'Set `timeout`, ideally once for all requests.'],
    [takes(/^arg.*\.timeout/) && takes(/\.signal$/), 'Set `timeout`, or pass `signal: AbortSignal.timeout(5000)`.'],
    [takes(/^arg.*\.timeout/), 'Set `timeout` with each request.'],
    [takes(/\.signal$/), `Pass \`signal: AbortSignal.timeout(5000)\`, ${ENOUGH}`],
    [model.returns === 'observable', `Add \`.pipe(timeout(5000))\`, ${ENOUGH}`],
    [takes(/^sibling\.timeout/), `Add \`.timeout(5000)\`, ${ENOUGH}`],
  ];
  return ways.find(([isThere]) => isThere)?.[1] ?? `Race it against a timer, or use the time limit of ${site.library}.`;
}
