import * as v from 'valibot';
import { env, l10n, languages, version, window, workspace } from 'vscode';
import type { Diagnostic } from 'vscode';
import { reportFindingArgumentSchema } from '../../protocol/commands';
import type { ReportFindingArgument } from '../../protocol/commands';
import { SETTINGS_SECTION } from '../../protocol/settings';
import { say } from '../folder-files';
import { sendRequest } from '../server-messages';
import type { Services } from '../services';
import { isNode, type Node } from '../views/outline-view';

/** Copies what tells of a finding that is wrong, without anything of the code. */
export async function reportFinding({ client }: Services, given: unknown): Promise<void> {
  const argument = isNode(given) ? ofNode(given) : given === undefined ? atCursor() : v.parse(reportFindingArgumentSchema, given);
  if (argument === undefined) return say(l10n.t('There is no finding of Crosstalk at the cursor.'));
  const { text } = await sendRequest(client, 'crosstalk/wrongFinding', argument);
  await env.clipboard.writeText(text.replace(/^(- Crosstalk .*)$/m, `$1, VS Code ${version}, ${process.platform}`));
  say(l10n.t('The report is in the clipboard. It holds no name, address or text of your code; paste it into an issue and say why the finding is wrong.'));
}

function ofNode({ folder, item }: Node): ReportFindingArgument | undefined {
  return item === undefined ? undefined : { folder: folder.uri.toString(), fingerprint: item.id };
}

/** Diagnostics keep what the server says of them, though the editor does not tell so. */
function atCursor(): ReportFindingArgument | undefined {
  const editor = window.activeTextEditor;
  const folder = editor && workspace.getWorkspaceFolder(editor.document.uri);
  if (editor === undefined || folder === undefined) return undefined;
  const here = languages.getDiagnostics(editor.document.uri).filter(({ source, range }) => source === SETTINGS_SECTION && range.contains(editor.selection.active));
  const [fingerprint] = here.flatMap((diagnostic: Diagnostic & { readonly data?: { readonly fingerprint?: string } }) => diagnostic.data?.fingerprint ?? []);
  return fingerprint === undefined ? undefined : { folder: folder.uri.toString(), fingerprint };
}
