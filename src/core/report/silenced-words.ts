import type { Localizer } from '../localizer';
import type { Silencing } from '../model/communication-map';

/** By what a finding is silenced, as a sentence that stands before its own. */
export function silencedWords(silencing: Silencing, l10n: Localizer): string {
  switch (silencing.kind) {
    case 'directive': return silencing.reason === '' ? l10n.t('Suppressed in line {0} without a reason.', silencing.line) : l10n.t('Suppressed in line {0}: “{1}”.', silencing.line, silencing.reason);
    case 'ignore': return l10n.t('Suppressed by @crosstalk ignore on the function.');
    case 'baseline': return l10n.t('Put off in {0}.', silencing.file);
    case 'configuration': return l10n.t('The rule is off in crosstalk.json.');
  }
}
