import { functionAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { branches, text, unite, unknown, type CallInFrame, type Value } from './values';

/** A name that no member has: what is given for it is a member of whatever a proxy reads from. */
const ASKED = 'any member';

/** What a proxy stands for: what its `get` reads members from (`new Proxy({}, { get: (_, name) => Reflect.get(client(), name) })`), and its target. */
export function proxied(evaluator: Evaluator, at: CallInFrame, target: Value, handler: Value): Value {
  const traps = handler.kind === 'object' ? branches(evaluator.member(handler, 'get')).filter((trap) => trap.kind === 'function') : [];
  const sources = traps.flatMap((trap) => sourcesOf(evaluator, at, target, trap));
  if (traps.length > 0 && isEmpty(target)) return sources.length === 0 ? unknown('computed') : unite(sources);
  return unite([...sources, target]);
}

function sourcesOf(evaluator: Evaluator, at: CallInFrame, target: Value, trap: Value & { kind: 'function' }): readonly Value[] {
  const frame = callFrame(evaluator, at, trap);
  const returns = functionAt(trap.file, trap.function)?.returns ?? [];
  if (frame === undefined) return [];
  const inner = { ...frame, arguments: [() => target, () => text(ASKED)], memo: undefined };
  return returns.flatMap((returned) => branches(evaluator.evaluate(trap.file, returned, inner))).flatMap((value) => withoutAsked(value) ?? []);
}

function withoutAsked(value: Value): Value | undefined {
  switch (value.kind) {
    case 'instance':
    case 'api':
    case 'result':
    case 'parameter': return value.path.at(-1) === ASKED ? { ...value, path: value.path.slice(0, -1) } : undefined;
    case 'member': return value.name === ASKED && value.of === undefined ? { kind: 'self', file: value.file, class: value.class } : undefined;
    default: return undefined;
  }
}

/** An object that is there only to be a target. */
function isEmpty(target: Value): boolean {
  if (target.kind === 'function') return (functionAt(target.file, target.function)?.returns ?? []).length === 0;
  return target.kind === 'object' && target.expression.properties.length === 0;
}
