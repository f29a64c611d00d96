import type { FileStanding } from '../protocol/server';
import type { Localizer } from '../core';

/** What the status of one file says: what was found there, or why nothing was. */
export interface FileText { readonly text: string; readonly detail: string }

export function toFileText(standing: FileStanding, l10n: Localizer): FileText {
  switch (standing.state) {
    case 'outside': return { text: l10n.t('Not looked at'), detail: l10n.t('The file is in no folder of the workspace.') };
    case 'disabled': return { text: l10n.t('Not looked at'), detail: l10n.t('crosstalk.enable is off in this folder.') };
    case 'left-out': return { text: l10n.t('Not looked into'), detail: standing.reason ?? '' };
    case 'analysed': return analysedText(standing, l10n);
  }
}

/** The same for a file that the user asks about, as a sentence. */
export function toFileAnswer(standing: FileStanding, name: string, l10n: Localizer): string {
  const { text, detail } = toFileText(standing, l10n);
  if (standing.state === 'left-out') return l10n.t('{0} is not looked into, because {1}.', name, standing.reason ?? '');
  if (standing.state !== 'analysed') return l10n.t('{0} is not looked at. {1}', name, detail);
  const hasCalls = standing.sync + standing.async + standing.inbound + standing.unresolved > 0;
  if (!hasCalls) return l10n.t('{0} was looked into, and nothing in it leaves the process.', name);
  if (standing.findings === 0 && standing.unreported === 0) return l10n.t('In {0} are calls ({1}), and there is nothing to report.', name, text);
  if (standing.findings === 0) return l10n.t('In {0} are calls ({1}), and nothing to report but advice and hints, which are not shown: {2}.', name, text, standing.unreported);
  return l10n.t('In {0} are calls ({1}), and findings in the Problems panel: {2}.', name, text, standing.findings);
}

function analysedText({ sync, async, inbound, unresolved }: FileStanding, l10n: Localizer): FileText {
  const parts = [
    ...(sync > 0 ? [l10n.t('{0} synchronous', sync)] : []), ...(async > 0 ? [l10n.t('{0} asynchronous', async)] : []),
    ...(inbound > 0 ? [l10n.t('{0} received', inbound)] : []), ...(unresolved > 0 ? [l10n.t('{0} unresolved', unresolved)] : []),
  ];
  return parts.length > 0
    ? { text: parts.join(', '), detail: l10n.t('in this file') }
    : { text: l10n.t('No calls'), detail: l10n.t('Nothing in this file leaves the process.') };
}
