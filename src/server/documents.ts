import { TextDocuments } from 'vscode-languageserver';
import type { Connection, Event } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folders } from './folders';
import { normalizeUri } from './uris';

/** The documents that are open in the editor, found by their URI however it is written. */
export interface Documents {
  find(uri: string): TextDocument | undefined;
  /** Opened or edited, and the folders know it already. */
  readonly onDidChange: Event<TextDocument>;
  readonly onDidClose: Event<TextDocument>;
}

/** Follows the texts of the editor and hands them to the folders that have the file. */
export function followDocuments(connection: Connection, folders: Folders): Documents {
  const documents = new TextDocuments(TextDocument);
  const open = new Map<string, TextDocument>();
  documents.onDidChangeContent(({ document }) => {
    open.set(normalizeUri(document.uri), document);
    setText(folders, document.uri, document.getText());
  });
  documents.onDidClose(({ document }) => {
    open.delete(normalizeUri(document.uri));
    setText(folders, document.uri, undefined);
  });
  documents.listen(connection);
  return {
    find: (uri) => open.get(normalizeUri(uri)),
    onDidChange: (listener) => documents.onDidChangeContent(({ document }) => listener(document)),
    onDidClose: (listener) => documents.onDidClose(({ document }) => listener(document)),
  };
}

/** Lays a text over a file in every folder that has it. */
export function setText(folders: Folders, uri: string, text: string | undefined): void {
  folders.holders(uri).forEach(({ folder, file }) => folder.session.setText(file, text));
}
