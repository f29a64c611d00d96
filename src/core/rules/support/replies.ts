import type { LinkedSite } from '../../link/linked-model';
import { bindingAt, callAt, callsIn, functionAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { RuleModel } from '../rule';
import { calledName, isAnsweredBehind, isInside } from './waits';

/** Whether the code around a message waits in place until it is answered: by a reply that it takes itself, or that a consumer beside it hands over. */
export function isAnsweredInPlace(model: RuleModel, linked: LinkedSite): boolean {
  const { site, model: { returns, throughBroker }, call } = linked;
  if (site.direction !== 'out' || call === undefined) return false;
  if (throughBroker !== undefined) return returns === 'value' && consumesReply(model, linked);
  if ((site.category !== 'publish' && site.category !== 'enqueue') || site.operation !== 'send') return false;
  return takesReply(model, linked, call) || heldFor(linked).some((holder) => isTouchedByConsumer(model, linked.file, holder));
}

/** A message with `replyTo` whose sender consumes the reply in place and answers with it. */
function consumesReply(model: RuleModel, { file, function: index }: LinkedSite): boolean {
  return callsIn(file, index).some((call) => calledName(call) === 'consume' && isAnsweredBehind(file, call, model.isHandler));
}

/** `await redis.blpop(replies, 5)` behind it, of another list, and not again and again. */
function takesReply({ sites }: RuleModel, { file, function: index, site }: LinkedSite, call: CallFact): boolean {
  return sites.some((other) => other.file === file && other.function === index && other.site.direction === 'in' && other.site.operation === 'receive' && other.site.target.text !== site.target.text
    && other.call !== undefined && other.call.loops === undefined && other.call.use[0]?.kind === 'await' && other.call.line >= call.line);
}

/** What the function of a message waits on: an emitter for `once`, a table into which it puts the `resolve` of a promise. */
function heldFor({ file, function: index }: LinkedSite): readonly string[] {
  return file.calls.flatMap((call): readonly string[] => {
    if (!isInside(file, call.function, index) || index < 0) return [];
    const [first] = call.arguments;
    if (call.function === index && /^(events\.)?once$/.test(call.text) && first !== undefined) return nameOf(first);
    const isKept = call.callee.kind === 'member' && call.arguments.some((argument) => holdsSettler(file, argument, 0));
    return isKept && call.callee.kind === 'member' ? nameOf(call.callee.object) : [];
  });
}

/** Whether something is, or has in it, the `resolve` of `new Promise((resolve) => …)`. */
function holdsSettler(file: FileFacts, expression: Expression, depth: number): boolean {
  if (depth > 3) return false;
  if (expression.kind === 'object') return expression.properties.some((property) => holdsSettler(file, 'spread' in property ? property.spread : property.value, depth + 1));
  const binding = expression.kind === 'reference' ? bindingAt(file, expression.binding) : undefined;
  const passed = binding?.kind === 'parameter' ? functionAt(file, binding.function)?.passed : undefined;
  const call = passed === undefined ? undefined : callAt(file, passed.call);
  return call?.form === 'new' && call.text === 'Promise';
}

/** A variable or a field of `this`, as a key. */
function nameOf(expression: Expression): readonly string[] {
  if (expression.kind === 'reference') return [String(expression.binding)];
  return expression.kind === 'member' && expression.object.kind === 'this' ? [`this.${expression.name}`] : [];
}

function isTouchedByConsumer({ entries }: RuleModel, file: FileFacts, holder: string): boolean {
  const consumers = entries.filter((entry) => entry.kind === 'consumer' && entry.file === file);
  return consumers.some(({ function: index }) => file.calls.some(({ callee, function: owner }) => (
    isInside(file, owner, index) && index >= 0 && callee.kind === 'member' && nameOf(callee.object).includes(holder))));
}
