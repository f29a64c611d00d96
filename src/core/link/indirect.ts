import type { CallFact, Expression } from '../model/facts';
import { isAlike } from '../model/is-alike';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { expressionText } from './expression-text';
import { branches, type CallInFrame } from './values';

/** The same call is always rewritten to the same one, because frames and callers are known by their call. */
const rewritten = new WeakMap<CallFact, CallFact[]>();

/** The call that a call performs: `f.call(self, a)`, `f.apply(self, [a])` `call(f, a)` of a saga, `useSWR(a, f)` and `new CircuitBreaker(f).fire(a)` all call `f(a)`; else the call itself. */
export function performed(evaluator: Evaluator, at: CallInFrame): CallInFrame {
  const parts = throughMethod(evaluator, at) ?? throughLibrary(evaluator, at);
  if (parts === undefined) return at;
  const known = rewritten.get(at.call) ?? [];
  rewritten.set(at.call, known);
  const fresh: CallFact = { ...at.call, ...parts, text: expressionText(at.file, parts.callee) };
  const call = known.find((one) => one.text === fresh.text && isAlike([one.callee, one.arguments], [parts.callee, parts.arguments])) ?? fresh;
  if (!known.includes(call)) known.push(call);
  return { ...at, call };
}

type Parts = Pick<CallFact, 'callee' | 'arguments'> & Partial<Pick<CallFact, 'use'>>;

function throughMethod(evaluator: Evaluator, at: CallInFrame): Parts | undefined {
  const { callee, arguments: given } = at.call;
  if (callee.kind !== 'member' || (callee.name !== 'call' && callee.name !== 'apply')) return undefined;
  const target = evaluator.evaluate(at.file, callee.object, at.frame);
  if (target.kind !== 'function' && !((target.kind === 'api' || target.kind === 'instance') && target.path.length > 0)) return undefined;
  return { callee: inherited(callee.object, given[0]) ?? callee.object, arguments: callee.name === 'call' ? given.slice(1) : listed(given[1]) };
}

/** `Base.prototype.send.call(this)` is `super.send()`. */
function inherited(method: Expression, self: Expression | undefined): Expression | undefined {
  if (method.kind !== 'member' || method.object.kind !== 'member' || method.object.name !== 'prototype' || self?.kind !== 'this') return undefined;
  return { ...method, object: { ...self, kind: 'super' } };
}

function listed(list: Expression | undefined): readonly Expression[] {
  if (list === undefined) return [];
  return list.kind === 'array' ? list.items : [{ kind: 'spread', value: list }];
}

function throughLibrary(evaluator: Evaluator, at: CallInFrame): Parts | undefined {
  const { callee, arguments: given, form } = at.call;
  if (form !== undefined || (callee.kind !== 'reference' && callee.kind !== 'member')) return undefined;
  const model = findApi(evaluator, evaluator.evaluate(at.file, callee, at.frame), form)?.call;
  if (model?.invokes === undefined) return undefined;
  switch (model.invokes) {
    case 'first': return ofFirst(given);
    case 'second': return ofSecond(evaluator, at) ?? ofCommon(evaluator, at, model.otherwise);
    case 'event': return ofEvent(given);
    default: return ofMember(evaluator, at, model.invokes.member);
  }
}

function ofEvent([emitter, ...others]: readonly Expression[]): Parts | undefined {
  return emitter === undefined ? undefined : { callee: { kind: 'member', object: emitter, name: 'on' }, arguments: others };
}

function ofMember(evaluator: Evaluator, at: CallInFrame, name: string): Parts | undefined {
  if (at.call.callee.kind !== 'member') return undefined;
  const callee: Expression = { ...at.call.callee, name };
  return isFunction(evaluator, at, callee) ? { callee, arguments: at.call.arguments } : undefined;
}

function ofFirst([target, ...others]: readonly Expression[]): Parts | undefined {
  return target === undefined ? undefined : { callee: methodOf(target), arguments: others };
}

/** Who draws what a hook loads is told when it is there. */
export const HOOKED: CallFact['use'] = [{ kind: 'member', name: 'subscribe' }];

function ofSecond(evaluator: Evaluator, at: CallInFrame): Parts | undefined {
  const [key, target] = at.call.arguments;
  return key === undefined || target === undefined || !isFunction(evaluator, at, target) ? undefined : { callee: target, arguments: [key], use: HOOKED };
}

/** What is performed for all calls that give nothing of their own: `<SWRConfig value={{ fetcher }}>`. */
function ofCommon(evaluator: Evaluator, at: CallInFrame, name: string | undefined): Parts | undefined {
  const [key, options] = at.call.arguments;
  if (key === undefined || name === undefined || (options !== undefined && options.kind !== 'object')) return undefined;
  const isOwn = options?.properties.some((property) => !('name' in property) || property.name === name) === true;
  const callee: Expression = { kind: 'member', object: isOwn ? options : at.call.callee, name };
  return isFunction(evaluator, at, callee) ? { callee, arguments: [key], use: HOOKED } : undefined;
}

function isFunction(evaluator: Evaluator, { file, frame }: CallInFrame, expression: Expression): boolean {
  return branches(evaluator.evaluate(file, expression, frame)).some((branch) => branch.kind === 'function');
}

/** `[api, api.load]` and `[api, 'load']` name a method with its receiver. */
function methodOf(target: Expression): Expression {
  const [object, method] = target.kind === 'array' ? target.items : [];
  if (object === undefined || method === undefined) return target;
  return method.kind === 'literal' && typeof method.value === 'string' ? { kind: 'member', object, name: method.value } : method;
}
