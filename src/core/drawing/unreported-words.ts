import { counted } from './map-names';
import { ENGLISH, type Localizer } from '../localizer';
import type { Finding, Severity } from '../model/communication-map';

/** How many findings of each severity a profile leaves out. */
export interface Unreported { readonly information: number; readonly hint: number }

export function countUnreported(unreported: readonly Finding[]): Unreported {
  const countOf = (wanted: Severity): number => unreported.filter(({ severity }) => severity === wanted).length;
  return { information: countOf('information'), hint: countOf('hint') };
}

/** `1 piece of advice and 3 hints not shown`; `undefined` where a profile leaves nothing out. */
export function unreportedWords({ information: advice, hint: hints }: Unreported, l10n: Localizer = ENGLISH): string | undefined {
  const [adviceWords, hintWords] = [counted('advice', advice, l10n), counted('hint', hints, l10n)];
  if (advice + hints === 0) return undefined;
  return l10n.t('{0} not shown', advice === 0 ? hintWords : hints === 0 ? adviceWords : l10n.t('{0} and {1}', adviceWords, hintWords));
}
