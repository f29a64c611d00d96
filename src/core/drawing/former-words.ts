import type { CallDifference, ChangedCall, MapDiff, MapEdge } from '../model/communication-map';
import { formerValue } from './call-words';
import { countOf, STYLE_NAMES } from './map-names';

/** `was asynchronous`, `was ×2` or `was awaited`: what is no longer so of a line. */
export function formerWords({ style }: MapEdge, { before, after }: MapDiff['connections']['changed'][number], calls: readonly ChangedCall[], newCalls: number): string | undefined {
  const restyled = calls.flatMap(({ differences }) => differences.filter(({ what }) => what === 'style'));
  const lost = before.styles.filter((one) => !after.styles.includes(one));
  if (!before.styles.includes(style)) return lost[0] === undefined ? differenceWords(restyled) : `was ${STYLE_NAMES[lost[0]]}`;
  const [was = 0, is = 0] = [before.callsByStyle[style], after.callsByStyle[style]];
  return was === is ? callWords(calls, newCalls) : `was ×${was}`;
}

function callWords(calls: readonly ChangedCall[], newCalls: number): string | undefined {
  const changed = calls.filter(differsItself);
  const words = new Set(changed.map((call) => differenceWords(ownDifferences(call))));
  const [one] = words;
  if (words.size === 1 && newCalls === 0) return one;
  const others = changed.length + newCalls;
  return others === 0 ? undefined : countOf(others, 'other call');
}

/** In the words of the first one: a call that is no longer awaited often differs in what follows from that, too. */
function differenceWords([first]: readonly CallDifference[]): string | undefined {
  return first === undefined ? undefined : formerValue(first);
}

/** In more than what is found about it. */
export function differsItself(call: ChangedCall): boolean {
  return ownDifferences(call).length > 0;
}

/** What differs of the call itself; findings are told for themselves. */
export function ownDifferences({ differences }: ChangedCall): readonly CallDifference[] {
  return differences.filter(({ what }) => what !== 'findings');
}
