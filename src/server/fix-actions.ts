import { CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixesFor, isFix, LIBRARIES } from '../core';
import type { FileChange, Finding, Fix, NotOffered, Offer } from '../core';
import type { ServerContext } from './context';
import { toPlainText } from './diagnostics';
import type { Folder, FolderFile } from './folders';
import { toUri } from './uris';

/** Kinds of their own, so that users can bind keys to them or hide them. */
export const FIX_KINDS = { quickfix: 'quickfix.crosstalk', 'refactor.rewrite': 'refactor.rewrite.crosstalk' } as const;

/** What finds a fix again when the user has chosen it. */
interface FixData { readonly uri: string; readonly fingerprint: string; readonly title: string }

/** Those that change what the code does, and those that only say something of it. */
export interface FixActions { readonly changes: readonly CodeAction[]; readonly claims: readonly CodeAction[] }

/** The fixes of a finding; none while the newest text has not been analysed, because they would be those of another text. */
export function fixActions(context: ServerContext, uri: string, diagnostic: Diagnostic, rule: string): FixActions {
  const place = context.folders.owner(uri);
  if (place === undefined) return NO_ACTIONS;
  const { start } = diagnostic.range;
  const finding = findingsOf(place).find((one) => one.rule === rule && one.line === start.line + 1 && one.column === start.character + 1);
  if (finding === undefined) return NO_ACTIONS;
  const offers = offersOf(context, place, finding);
  const toAction = (fix: Fix): CodeAction => ({
    title: toPlainText(fix.title), kind: FIX_KINDS[fix.kind], diagnostics: [diagnostic],
    ...(context.client.resolvesEdits ? { data: { uri, fingerprint: finding.fingerprint, title: fix.title } satisfies FixData } : { edit: toWorkspaceEdit(context, place.folder, fix) }),
  });
  const fixes = offers.filter(isFix);
  return {
    changes: [...fixes.filter((fix) => fix.isClaim !== true).map(toAction), ...(context.client.disablesActions ? offers.flatMap((offer) => (isFix(offer) ? [] : disabled(offer, diagnostic))) : [])],
    claims: fixes.filter((fix) => fix.isClaim === true).map(toAction),
  };
}

const NO_ACTIONS: FixActions = { changes: [], claims: [] };

/** An action that does not fit here, with the reason. */
function disabled({ title, because }: NotOffered, diagnostic: Diagnostic): CodeAction {
  return { title: toPlainText(title), kind: FIX_KINDS['refactor.rewrite'], diagnostics: [diagnostic], disabled: { reason: `${because.charAt(0).toUpperCase()}${because.slice(1)}.` } };
}

/** The same action with its edit; without one when the code has changed so that it no longer fits. */
export function resolveFix(context: ServerContext, action: CodeAction): CodeAction {
  const data: unknown = action.data;
  const place = isFixData(data) ? context.folders.owner(data.uri) : undefined;
  if (place === undefined || !isFixData(data)) return action;
  const finding = findingsOf(place).find(({ fingerprint }) => fingerprint === data.fingerprint);
  const fix = finding === undefined ? undefined : offersOf(context, place, finding).filter(isFix).find(({ title }) => title === data.title);
  return fix === undefined ? action : { ...action, edit: toWorkspaceEdit(context, place.folder, fix) };
}

function isFixData(data: unknown): data is FixData {
  return typeof data === 'object' && data !== null && ['uri', 'fingerprint', 'title'].every((name) => typeof Reflect.get(data, name) === 'string');
}

function findingsOf({ folder, file }: FolderFile): readonly Finding[] {
  const { outcome } = folder.session;
  return outcome?.kind === 'analysed' ? [...outcome.map.findings, ...outcome.map.silenced ?? []].filter((finding) => finding.file === file) : [];
}

function offersOf({ client, l10n }: ServerContext, { folder: { session } }: FolderFile, finding: Finding): readonly Offer[] {
  const { outcome } = session;
  if (outcome?.kind !== 'analysed') return [];
  const offers = fixesFor({ finding, map: outcome.map, libraries: LIBRARIES, read: (file) => session.read(file), l10n });
  return offers.filter((offer) => !isFix(offer) || client.createsFiles || offer.files.every(({ created }) => created !== true));
}

function toWorkspaceEdit(context: ServerContext, { root, session }: Folder, { files }: Fix): WorkspaceEdit {
  const edits = files.map((change) => {
    const uri = toUri(root, change.file);
    const open = context.documents.find(uri);
    const document = open ?? TextDocument.create(uri, '', 0, session.read(change.file) ?? '');
    return { change, uri: document.uri, version: open?.version ?? null, edits: toEdits(document, change) };
  });
  if (!context.client.documentChanges) return { changes: Object.fromEntries(edits.map(({ uri, edits: own }) => [uri, own])) };
  const created = edits.filter(({ change }) => change.created === true).map(({ uri }) => CreateFile.create(uri));
  return { documentChanges: [...created, ...edits.map(({ uri, version, edits: own }) => TextDocumentEdit.create({ uri, version }, own))] };
}

function toEdits(document: TextDocument, { changes }: FileChange): TextEdit[] {
  return changes.map(({ start, end, text }) => TextEdit.replace({ start: document.positionAt(start), end: document.positionAt(end) }, text));
}
