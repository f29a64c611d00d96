import { bindingAt, callAt, functionAt, onceAbout } from '../../model/entries';
import type { CallFact, Expression, FileFacts, UseStep } from '../../model/facts';
import type { Hit } from './hits';

/** What becomes of a call's result: nothing, a look at whether it went well, the function's own result, or something else. */
export type ResultUse = 'none' | 'status' | 'returned' | 'data';

const ORDER: readonly ResultUse[] = ['none', 'status', 'returned', 'data'];

/** What becomes of a site's result on the way to the handler; `returned` means that the handler answers with it. */
export const resultOnPath = onceAbout(({ site }) => site.file, ({ site, path }: Hit): ResultUse => {
  if (site.call === undefined || site.site.waiting === 'callback' || site.site.waiting === 'chained') return 'status';
  let use = resultUse(site.file, site.call);
  for (const edge of [...path.edges].reverse()) {
    if (use !== 'returned') return use;
    use = resultUse(edge.at.file, edge.at.call);
  }
  return use;
});

/** Members that only tell whether it went well. */
const STATUS = /^(error|errors|err|ok|status|statusCode|statusText|success|isSuccess|failed|rejected|accepted|pending)$/;
/** `console.log`, `logger.info`, `this.logger.debug`, `log`. */
export const LOG = /^(console|(\w+\.)*(log|logger|logging|winston|pino))(\.\w+)?$/i;
/** Calls that hand on the result of what they are given. */
const PASSES = /^(Promise\.(all|allSettled|race|any|resolve)|firstValueFrom|lastValueFrom|from|zip|forkJoin|combineLatest|merge|concat|race)$/;
const CHAIN = /^(catch|finally|pipe|toPromise|promise|exec)$/;

export function resultUse(file: FileFacts, call: CallFact): ResultUse {
  return worst([followSteps(file, call.use, 0), ...destructured(file, call)]);
}

/** `const { error, data } = await f()`, or `({ data } = await f())`: what becomes of each. */
function destructured(file: FileFacts, call: CallFact): readonly ResultUse[] {
  const index = file.calls.indexOf(call);
  return file.bindings.flatMap((binding): readonly ResultUse[] => {
    const name = [binding.value, ...(binding.writes ?? []).map(({ value }) => value)].flatMap((value) => (value === undefined ? [] : memberRead(value, index) ?? []))[0];
    if (name === undefined) return [];
    return STATUS.test(name) ? ['status'] : (binding.uses ?? []).map((use) => followSteps(file, use, 1));
  });
}

function memberRead(value: Expression, call: number): string | undefined {
  if (value.kind === 'either') return value.of.map((one) => memberRead(one, call)).find((name) => name !== undefined);
  if (value.kind === 'when') return memberRead(value.value, call);
  if (value.kind === 'index' && isCall(value.object, call)) return '[]';
  if (value.kind !== 'member') return undefined;
  return isCall(value.object, call) ? value.name : memberRead(value.object, call);
}

function isCall(expression: Expression, call: number): boolean {
  return expression.kind === 'call' && expression.call === call;
}

const LAST: Readonly<Partial<Record<UseStep['kind'], ResultUse>>> = { test: 'status', operand: 'status', return: 'returned', field: 'data' };

/** Steps that hand the value on unchanged: whatever comes after them counts. */
const TRANSPARENT: ReadonlySet<UseStep['kind']> = new Set<UseStep['kind']>(['await', 'each', 'yield', 'item', 'spread']);

function followSteps(file: FileFacts, steps: readonly UseStep[], depth: number): ResultUse {
  const index = steps.findIndex((step) => !TRANSPARENT.has(step.kind));
  const step = steps[index];
  if (step === undefined || depth > 12) return step === undefined ? 'none' : 'data';
  switch (step.kind) {
    case 'bind': return worst((bindingAt(file, step.binding)?.uses ?? []).map((use) => followSteps(file, use, depth + 1)));
    case 'argument': return ofArgument(file, step.call, depth);
    case 'member': return step.call === undefined ? ofMember(file, step.name, steps.slice(index + 1), depth) : ofMethod(file, step.name, step.call, depth);
    default: return LAST[step.kind] ?? 'none';
  }
}

function ofMember(file: FileFacts, name: string, rest: readonly UseStep[], depth: number): ResultUse {
  if (STATUS.test(name)) return 'status';
  const use = followSteps(file, rest, depth + 1);
  return use === 'none' || use === 'returned' ? use : 'data';
}

function ofArgument(file: FileFacts, index: number, depth: number): ResultUse {
  const call = callAt(file, index);
  if (call === undefined || LOG.test(call.text)) return 'none';
  return PASSES.test(call.text) ? followSteps(file, call.use, depth + 1) : 'data';
}

function ofMethod(file: FileFacts, name: string, index: number, depth: number): ResultUse {
  const call = callAt(file, index);
  if (call === undefined) return 'data';
  if (CHAIN.test(name)) return followSteps(file, call.use, depth + 1);
  const [first] = call.arguments;
  return name === 'then' && first?.kind === 'function' ? ofThen(file, first.function, call, depth) : 'data';
}

/** `then` with a callback that takes nothing throws the result away; `then(() => true)` leaves whether it went well. */
function ofThen(file: FileFacts, callback: number, { use }: CallFact, depth: number): ResultUse {
  const { parameters, returns } = functionAt(file, callback) ?? {};
  const isUnused = parameters?.length === 0 || (returns?.length === 0 && isOnlyLogging(file, callback));
  if (!isUnused) return 'data';
  const isTold = returns?.some(({ kind }) => kind === 'literal') === true && followSteps(file, use, depth + 1) !== 'none';
  return isTold ? 'status' : 'none';
}

function isOnlyLogging(file: FileFacts, index: number): boolean {
  return file.calls.every((call) => call.function !== index || LOG.test(call.text));
}

function worst(uses: readonly ResultUse[]): ResultUse {
  return uses.reduce<ResultUse>((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), 'none');
}
