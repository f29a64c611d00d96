import { counted } from '../drawing/map-names';
import { ENGLISH, type Localizer } from '../localizer';
import type { Finding, Severity } from '../model/communication-map';

/** `1 piece of advice and 3 hints not shown`; `undefined` where a profile leaves nothing out. */
export function unreportedWords(unreported: readonly Finding[], l10n: Localizer = ENGLISH): string | undefined {
  const countOf = (wanted: Severity): number => unreported.filter(({ severity }) => severity === wanted).length;
  const [advice, hints] = [countOf('information'), countOf('hint')];
  const [adviceWords, hintWords] = [counted('advice', advice, l10n), counted('hint', hints, l10n)];
  if (advice + hints === 0) return undefined;
  return l10n.t('{0} not shown', advice === 0 ? hintWords : hints === 0 ? adviceWords : l10n.t('{0} and {1}', adviceWords, hintWords));
}
