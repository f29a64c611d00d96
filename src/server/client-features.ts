import { DiagnosticTag } from 'vscode-languageserver';
import type { ClientCapabilities, InitializeParams, WorkspaceEditClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/server';

/** What the editor can do, as far as it matters here. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Code may be shown as one that can be removed. */
  readonly fadesUnnecessary: boolean;
  readonly registersWatchers: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly progress: boolean;
  readonly snippetEdits: boolean;
  /** An edit may come when the user has chosen its action. */
  readonly resolvesEdits: boolean;
  /** An action may be there and say why it cannot be taken. */
  readonly disablesActions: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly showsDocuments: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly refreshesCodeLens: boolean;
  readonly options: InitializationOptions;
}

export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { capabilities, initializationOptions } = params;
  const isOptions = typeof initializationOptions === 'object' && initializationOptions !== null;
  return {
    ...readDiagnosticFeatures(params),
    ...readWorkspaceFeatures(capabilities),
    progress: isOn(capabilities.window?.workDoneProgress),
    showsDocuments: isOn(capabilities.window?.showDocument?.support),
    ...readNavigationFeatures(capabilities),
    disablesActions: isOn(capabilities.textDocument?.codeAction?.disabledSupport),
    markdown: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    options: isOptions ? initializationOptions : {},
  };
}

function readNavigationFeatures({ textDocument, workspace }: ClientCapabilities) {
  return { definitionLinks: isOn(textDocument?.definition?.linkSupport), refreshesCodeLens: isOn(workspace?.codeLens?.refreshSupport), resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true };
}

/** Asked to pull again, Neovim 0.12 pulls the workspace alone and leaves out the open documents, which would stay as they were: like an editor that does not pull, it is sent diagnostics. */
const NEOVIM = 'Neovim';

function readDiagnosticFeatures({ clientInfo, capabilities: { textDocument, workspace } }: InitializeParams) {
  const pulled = clientInfo?.name === NEOVIM ? undefined : textDocument?.diagnostic;
  const features = pulled ?? textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: isOn(workspace?.diagnostics?.refreshSupport),
    relatedInformation: isOn(features?.relatedInformation),
    codeDescription: isOn(features?.codeDescriptionSupport),
    fadesUnnecessary: features?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
  };
}

function readWorkspaceFeatures({ workspace }: ClientCapabilities) {
  return {
    registersWatchers: isOn(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    answersConfiguration: isOn(workspace?.configuration),
    registersConfiguration: isOn(workspace?.didChangeConfiguration?.dynamicRegistration),
    changesFolders: isOn(workspace?.workspaceFolders),
    ...readEditFeatures(workspace?.workspaceEdit),
  };
}

function readEditFeatures(edit: WorkspaceEditClientCapabilities | undefined) {
  const documentChanges = isOn(edit?.documentChanges);
  return {
    documentChanges, createsFiles: documentChanges && edit?.resourceOperations?.includes('create') === true, snippetEdits: documentChanges && isOn(edit?.snippetEditSupport),
  };
}

function isOn(capability: boolean | undefined): boolean {
  return capability === true;
}
