import type { CallEdge, FunctionInFile } from '../../link/call-graph';
import { isWaited } from '../../link/contexts';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { bindingAt, callAt, functionAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { RuleModel } from '../rule';
import { isForked } from './forked';

/** Tells which functions are request handlers, whose callbacks answer a request. */
export type IsHandler = (target: FunctionInFile) => boolean;

/** Whether the function around a site answers or goes on only when the site is done. */
export function isSiteWaitedFor(model: RuleModel, site: LinkedSite): boolean {
  return model.about('site waited for', site, () => isWaitedFor(site, model.isHandler));
}

function isWaitedFor(site: LinkedSite, isHandler: IsHandler): boolean {
  const { waiting } = site.site;
  if (waiting === 'awaited' || waiting === 'returned' || waiting === 'blocking') return true;
  if (waiting === 'chained' && site.consumption.isDetached !== true) return true;
  if ((waiting === 'callback' || site.model.returns === 'value') && isInExecutor(site)) return true;
  return site.call !== undefined && isAnsweredBehind(site.file, site.call, isHandler);
}

/** Whether the promise around a call that gives none itself is settled by what the call leads to. */
function isInExecutor({ file, function: index }: FunctionInFile): boolean {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) if (isExecutor(file, current)) return true;
  return false;
}

/** Whether the caller of an edge waits until the called function is done. */
export function isEdgeWaitedFor(model: LinkedModel, edge: CallEdge, isHandler: IsHandler): boolean {
  return model.about('waited for', edge, () => {
    if (edge.how === 'callback' && (isStream(edge.at.call) || isForked(edge.at.file, edge.at.call))) return false;
    return isWaited(model, edge) || (edge.how === 'call' && isAnsweredBehind(edge.at.file, edge.at.call, isHandler));
  });
}

/** What is written into a stream reaches the user as it comes. */
function isStream(call: CallFact): boolean {
  return /^(stream\w*|\w+Stream\w*)$/.test(calledName(call));
}

/** The method or function that a call names last: `then` in `send(…).then(…)`. */
export function calledName({ callee, text }: CallFact): string {
  return callee.kind === 'member' ? callee.name : text.replace(/^.*\./, '');
}

/** Whether a function that gets the result or the reply, as an argument or through `then`, answers the request or settles the promise around it. */
export function isAnsweredBehind(file: FileFacts, call: CallFact, isHandler: IsHandler): boolean {
  return [call, ...chainOf(file, call)].some((link) => link.arguments.some((argument) => argument.kind === 'function' && answers(file, argument.function, isHandler)));
}

/** The `then`, `catch` and `finally` calls chained on a call. */
export function chainOf(file: FileFacts, call: CallFact): readonly CallFact[] {
  const links: CallFact[] = [];
  for (let current = call; links.length < 8;) {
    const step = current.use.find((one) => one.kind === 'member' && one.call !== undefined);
    const next = step?.kind === 'member' && step.call !== undefined ? callAt(file, step.call) : undefined;
    if (next === undefined) return links;
    links.push(next);
    current = next;
  }
  return links;
}

const ANSWERS = new Set(['send', 'json', 'jsonp', 'end', 'status', 'sendStatus', 'redirect', 'render', 'sendFile', 'code']);

function answers(file: FileFacts, index: number, isHandler: IsHandler): boolean {
  return file.calls.some((call) => {
    const owner = isInside(file, call.function, index) ? ownerOfRoot(file, call.callee) : undefined;
    if (owner === undefined || owner === index || !isInside(file, index, owner)) return false;
    return call.callee.kind === 'member' ? ANSWERS.has(call.callee.name) : isExecutor(file, owner) || isHandler({ file, function: owner });
  });
}

/** The function whose parameter a callee is or begins with. */
function ownerOfRoot(file: FileFacts, callee: Expression): number | undefined {
  let root = callee;
  while (root.kind === 'member') root = root.object;
  const binding = root.kind === 'reference' ? bindingAt(file, root.binding) : undefined;
  return binding?.kind === 'parameter' ? binding.function : undefined;
}

/** `new Promise((resolve, reject) => …)`. */
function isExecutor(file: FileFacts, index: number): boolean {
  const passed = functionAt(file, index)?.passed;
  const call = passed === undefined ? undefined : callAt(file, passed.call);
  return call?.form === 'new' && call.text === 'Promise';
}

/** Whether a function is another one or lies inside it. */
export function isInside(file: FileFacts, index: number, outer: number): boolean {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) if (current === outer) return true;
  return outer < 0;
}
