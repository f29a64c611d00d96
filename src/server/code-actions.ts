import { TextEdit } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic, SnippetTextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findDirectivePlace, isSourcePath, suppressionDirective } from '../core';
import { serverCommandIds } from '../protocol/commands';
import { SETTINGS_SECTION } from '../protocol/settings';
import type { ServerContext } from './context';
import { fixActions, resolveFix } from './fix-actions';
import { guardRequest } from './guard';
import { reportFinding } from './report-action';

/** A kind of its own, so that users can bind a key to it or hide it. */
export const SUPPRESS_KIND = 'quickfix.suppressRule.inline.crosstalk';
export const DOCUMENTATION_KIND = 'quickfix.documentation.crosstalk';

/** Offers at each finding to change the code, to suppress it with a reason, and to read about its rule. */
export function registerCodeActions(context: ServerContext): void {
  context.connection.onCodeAction((params) => guardRequest(context.log, 'textDocument/codeAction', () => codeActions(context, params)));
  context.connection.onCodeActionResolve((action) => guardRequest(context.log, 'codeAction/resolve', () => resolveFix(context, action)));
}

function codeActions(context: ServerContext, { textDocument, context: { diagnostics, only } }: CodeActionParams): CodeAction[] {
  const isAsked = ({ kind = '' }: CodeAction) => only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const document = context.documents.find(textDocument.uri);
  const findings = diagnostics.flatMap((diagnostic) => (isFinding(diagnostic) ? [{ diagnostic, rule: diagnostic.code }] : []));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const fixes = findings.map(({ diagnostic, rule }) => fixActions(context, textDocument.uri, diagnostic, rule));
  return [
    ...fixes.flatMap(({ changes }) => changes),
    ...findings.flatMap(({ diagnostic, rule }) => (document === undefined || isSilenced(diagnostic) ? [] : suppress(context, document, diagnostic, rule))),
    ...fixes.flatMap(({ claims }) => claims),
    ...(context.client.showsDocuments ? rules : []).map((rule) => showDocumentation(context, rule, findings.filter((finding) => finding.rule === rule).map(({ diagnostic }) => diagnostic))),
    ...findings.flatMap(({ diagnostic }) => (isSilenced(diagnostic) ? [] : reportFinding(context, textDocument.uri, diagnostic))),
  ].filter(isAsked);
}

function isFinding(diagnostic: Diagnostic): diagnostic is Diagnostic & { readonly code: string } {
  return diagnostic.source === SETTINGS_SECTION && typeof diagnostic.code === 'string';
}

/** Nothing is left to suppress, or to tell the authors of a rule. */
function isSilenced({ data }: Diagnostic): boolean {
  return typeof data === 'object' && data !== null && 'isSilenced' in data && data.isSilenced === true;
}

function suppress({ client, l10n }: ServerContext, document: TextDocument, diagnostic: Diagnostic, rule: string): CodeAction[] {
  const place = findDirectivePlace(fileName(document), document.getText(), document.offsetAt(diagnostic.range.start));
  if (place === undefined) {
    return [];
  }
  const position = document.positionAt(place.offset);
  const { before, after } = place;
  const reason = l10n.t('reason');
  const edit = client.snippetEdits
    ? toSnippet(position, `${escapeSnippet(before + suppressionDirective(rule, ''))}\${1:${escapeSnippet(reason)}}${escapeSnippet(after)}`)
    : TextEdit.insert(position, `${before}${suppressionDirective(rule, reason)}${after}`);
  const title = l10n.t('Suppress {0} for this line with a reason', rule);
  return [{ title, kind: SUPPRESS_KIND, diagnostics: [diagnostic], edit: toWorkspaceEdit(document, edit) }];
}

/** The name decides how the text is read; the language does where an editor gives a file another one. */
function fileName({ uri, languageId }: TextDocument): string {
  return isSourcePath(uri) ? uri : `${uri}.${languageId.endsWith('react') ? 'tsx' : 'ts'}`;
}

function toSnippet(position: SnippetTextEdit['range']['start'], value: string): SnippetTextEdit {
  return { range: { start: position, end: position }, snippet: { kind: 'snippet', value } };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function toWorkspaceEdit({ uri, version }: TextDocument, edit: TextEdit | SnippetTextEdit): NonNullable<CodeAction['edit']> {
  return TextEdit.is(edit) ? { changes: { [uri]: [edit] } } : { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] };
}

function showDocumentation({ l10n }: ServerContext, rule: string, diagnostics: Diagnostic[]): CodeAction {
  const title = l10n.t('Show documentation for {0}', rule);
  return { title, kind: DOCUMENTATION_KIND, diagnostics, command: { title, command: serverCommandIds.showRuleDocumentation, arguments: [rule] } };
}
