import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import type { Value } from './values';

/** A number as written, or of milliseconds as `30s` and `ms('30 seconds')` have them; `undefined` where it cannot be read. */
export function numberOf(evaluator: Evaluator, value: Value): number | undefined {
  if (value.kind === 'literal' && typeof value.value === 'number') return value.value;
  if (value.kind === 'text') return millisecondsOf(knownText(value) ?? '');
  if (value.kind !== 'result' || value.package !== 'ms') return undefined;
  const [first] = value.at.call.arguments;
  return first === undefined ? undefined : numberOf(evaluator, evaluator.evaluate(value.at.file, first, value.at.frame));
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `5 minutes`. */
function millisecondsOf(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?(ms|[smhd]|millisecond|second|minute|hour|day)s?$/i.exec(text.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()] ?? UNITS[unit.startsWith('milli') ? 'ms' : unit.charAt(0).toLowerCase()];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
