import type { Expression } from '../model/facts';
import { askedOf, knownText } from './strings';
import type { Value } from './values';

type Guarded = Expression & { readonly kind: 'when' };
type Evaluate = (expression: Expression) => Value;

/** Whether what a value is compared with is so; `undefined` when nobody knows. */
export function holds(guard: Guarded, evaluate: Evaluate): boolean | undefined {
  const does = compares(guard, evaluate);
  return does === undefined ? undefined : does !== (guard.not === true);
}

function compares({ subject, is, begins, ends, holds: has }: Guarded, evaluate: Evaluate): boolean | undefined {
  const wanted = is.map((one) => knownText(evaluate(one)));
  const how = begins === true ? 'startsWith' : ends === true ? 'endsWith' : has === true ? 'includes' : undefined;
  if (how !== undefined) return askedOf(evaluate(subject), how, wanted);
  const given = knownText(evaluate(subject));
  if (given === undefined) return undefined;
  if (wanted.includes(given)) return true;
  return wanted.includes(undefined) ? undefined : false;
}

/** Whether a function that comes to what is returned here returns it, or has returned before: all that decides holds. */
export function isDecided(returned: Expression, evaluate: Evaluate): boolean {
  if (returned.kind !== 'when' || returned.sure !== true) return false;
  for (let one: Expression = returned; one.kind === 'when'; one = one.value) if (holds(one, evaluate) !== true) return false;
  return true;
}
