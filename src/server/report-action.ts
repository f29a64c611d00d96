import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { commandIds } from '../protocol/commands';
import type { ReportFindingArgument } from '../protocol/commands';
import type { ServerContext } from './context';

/** A kind of its own, so that users can bind a key to it or hide it. */
export const REPORT_KIND = 'quickfix.report.crosstalk';

/** Offers to report that a finding is wrong, where the editor can take the report. */
export function reportFinding({ client, folders, l10n }: ServerContext, uri: string, diagnostic: Diagnostic): CodeAction[] {
  const place = folders.owner(uri);
  const fingerprint = fingerprintOf(diagnostic.data);
  if (place === undefined || fingerprint === undefined || client.options.commands?.includes('reportFinding') !== true) return [];
  const argument: ReportFindingArgument = { folder: place.folder.uri, fingerprint };
  const title = l10n.t('This finding is wrong: copy a report');
  return [{ title, kind: REPORT_KIND, diagnostics: [diagnostic], command: { title, command: commandIds.reportFinding, arguments: [argument] } }];
}

function fingerprintOf(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'fingerprint' in data && typeof data.fingerprint === 'string' ? data.fingerprint : undefined;
}
