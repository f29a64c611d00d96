import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { bindingAt, callAt, functionAt, importAt, onceForFile } from '../../model/entries';
import type { Expression, FileFacts, UseStep } from '../../model/facts';
import type { Hit } from './hits';

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
  return hit?.path.edges.some(({ at }) => LIMITS.test(at.call.text) || isHandedToLimit(at.file, at.call.use, 0)) === true;
}

/** `axios.create({ httpAgent: new AgentKeepAlive({ timeout }) })`: an agent that ends a silent connection itself, unlike those of Node. */
export function isLimitedByAgent({ client }: LinkedSite): boolean {
  return client?.call.arguments.some((options) => options.kind === 'object' && options.properties.some((property) => 'name' in property && /^https?Agent$/.test(property.name) && isPatientAgent(client.file, property.value))) === true;
}

function isPatientAgent(file: FileFacts, agent: Expression): boolean {
  const made = agent.kind === 'call' ? callAt(file, agent.call) : undefined;
  return made !== undefined && !/^(\w+\.)?Agent$/.test(made.text) && made.arguments.some((options) => options.kind === 'object' && options.properties.some((property) => 'name' in property && property.name === 'timeout'));
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
    [takes(/^arg.*\.timeout/) && takes(/^receiver/), 'Set `timeout`, ideally once for all requests.'],
    [takes(/^arg.*\.timeout/) && takes(/\.signal$/), 'Set `timeout`, or pass `signal: AbortSignal.timeout(5000)`.'],
    [takes(/^arg.*\.timeout/), 'Set `timeout` with each request.'],
    [takes(/\.signal$/), `Pass \`signal: AbortSignal.timeout(5000)\`, ${ENOUGH}`],
    [model.returns === 'observable', `Add \`.pipe(timeout(5000))\`, ${ENOUGH}`],
    [takes(/^sibling\.timeout/), `Add \`.timeout(5000)\`, ${ENOUGH}`],
  ];
  return ways.find(([isThere]) => isThere)?.[1] ?? `Race it against a timer, or use the time limit of ${site.library}.`;
}
